import { stringValue, type ElementNode, type PageNode, type XPathNode } from './node.ts';

/** A value of XPath 1.0: a set of nodes in the order of the page, a text, a number, or true or false. */
export type Value = readonly XPathNode[] | string | number | boolean;

/** What a function may ask beyond its parameters. */
export interface Context {
  readonly node: XPathNode;
  /** From 1. */
  readonly position: number;
  readonly size: number;
  readonly all: readonly PageNode[];
}

type XPathFunction = (parameters: readonly Value[], context: Context) => Value;

/** XPath 1.0, 4.2: the text of a value. */
export function toText(value: Value, all: readonly PageNode[]): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  if (typeof value === 'boolean') return String(value);
  const first = value[0];
  return first === undefined ? '' : stringValue(first, all);
}

/** XPath 1.0, 4.4. */
export function toNumber(value: Value, all: readonly PageNode[]): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = toText(value, all).trim();
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

/** XPath 1.0, 4.3. */
export function toBoolean(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  return value.length > 0;
}

function firstNode(parameters: readonly Value[], context: Context): XPathNode | undefined {
  const given = parameters[0];
  if (given === undefined) return context.node;
  return Array.isArray(given) ? (given as readonly XPathNode[])[0] : undefined;
}

function nameOf(node: XPathNode | undefined): string {
  return node?.kind === 'element' || node?.kind === 'attribute' ? node.name : '';
}

/** The language at a node, as `lang` and `xml:lang` say it. */
function isLanguage(context: Context, wanted: string): boolean {
  let node: XPathNode = context.node;
  while (node.kind !== 'document') {
    if (node.kind === 'element') {
      const said = languageOf(node);
      if (said !== undefined) return said === wanted || said.startsWith(`${wanted}-`);
    }
    node = node.parent;
  }
  return false;
}

function languageOf(element: ElementNode): string | undefined {
  return element.attributes.find(({ name }) => name === 'lang' || name === 'xml:lang')?.value.toLowerCase();
}

/** XPath 1.0, 4.2: `substring` counts from 1 and rounds. */
function substring(text: string, from: number, length: number): string {
  const characters = [...text];
  const start = Math.round(from);
  const end = length === Number.POSITIVE_INFINITY ? length : start + Math.round(length);
  return characters.filter((_, index) => index + 1 >= start && index + 1 < end).join('');
}

function replaceEach(text: string, from: string, to: string): string {
  const target = [...to];
  const map = new Map<string, string>();
  for (const [index, character] of [...from].entries()) if (!map.has(character)) map.set(character, target[index] ?? '');
  return [...text].map((character) => map.get(character) ?? character).join('');
}

interface Entry {
  readonly least: number;
  readonly most: number;
  readonly call: XPathFunction;
}

const many = Number.POSITIVE_INFINITY;

function entry(least: number, most: number, call: XPathFunction): Entry {
  return { least, most, call };
}

/** A function of texts; without parameters it takes the text of the context node. */
function ofTexts(least: number, most: number, call: (texts: readonly string[]) => Value): Entry {
  return entry(least, most, (parameters, { node, all }) =>
    call(parameters.length === 0 ? [stringValue(node, all)] : parameters.map((each) => toText(each, all))),
  );
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? '' : text.slice(0, at);
}

function after(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? '' : text.slice(at + mark.length);
}

const functions: ReadonlyMap<string, Entry> = new Map([
  ['last', entry(0, 0, (_, { size }) => size)],
  ['position', entry(0, 0, (_, { position }) => position)],
  ['count', entry(1, 1, ([nodes]) => (Array.isArray(nodes) ? nodes.length : 0))],
  ['true', entry(0, 0, () => true)],
  ['false', entry(0, 0, () => false)],
  ['not', entry(1, 1, ([value]) => !toBoolean(value ?? false))],
  ['boolean', entry(1, 1, ([value]) => toBoolean(value ?? false))],
  ['number', entry(0, 1, (parameters, { node, all }) => toNumber(parameters[0] ?? [node], all))],
  ['name', entry(0, 1, (parameters, context) => nameOf(firstNode(parameters, context)))],
  ['local-name', entry(0, 1, (parameters, context) => after(`:${nameOf(firstNode(parameters, context))}`, ':'))],
  ['namespace-uri', entry(0, 1, (parameters, context) => {
    const node = firstNode(parameters, context);
    return node?.kind === 'element' ? node.uri : '';
  })],
  ['lang', entry(1, 1, ([wanted], context) => isLanguage(context, toText(wanted ?? '', context.all).toLowerCase()))],
  ['id', entry(1, 1, ([wanted], { all }) => {
    const ids = new Set(toText(wanted ?? '', all).split(/\s+/));
    return all.filter((node) => node.kind === 'element' && node.attributes.some(({ name, value }) => name === 'id' && ids.has(value)));
  })],
  ['string', ofTexts(0, 1, ([text = '']) => text)],
  ['concat', ofTexts(2, many, (texts) => texts.join(''))],
  ['contains', ofTexts(2, 2, ([text = '', part = '']) => text.includes(part))],
  ['starts-with', ofTexts(2, 2, ([text = '', part = '']) => text.startsWith(part))],
  ['substring-before', ofTexts(2, 2, ([text = '', mark = '']) => before(text, mark))],
  ['substring-after', ofTexts(2, 2, ([text = '', mark = '']) => after(text, mark))],
  ['substring', entry(2, 3, ([text, from, length], { all }) =>
    substring(toText(text ?? '', all), toNumber(from ?? 0, all), length === undefined ? many : toNumber(length, all)),
  )],
  ['string-length', ofTexts(0, 1, ([text = '']) => [...text].length)],
  ['normalize-space', ofTexts(0, 1, ([text = '']) => text.replace(/[ \t\r\n]+/g, ' ').trim())],
  ['translate', ofTexts(3, 3, ([text = '', from = '', to = '']) => replaceEach(text, from, to))],
]);

/** True if a function of this name takes this many parameters. */
export function isFunction(name: string, parameters: number): boolean {
  const known = functions.get(name);
  return known !== undefined && parameters >= known.least && parameters <= known.most;
}

/** The value of a function; the parser has made sure that it exists. */
export function callFunction(name: string, parameters: readonly Value[], context: Context): Value {
  return functions.get(name)?.call(parameters, context) ?? '';
}
