import { scanTag } from '../formats/html/tag.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { positionAt } from '../text/position.ts';
import { escapeHtml } from '../text/html.ts';
import { messages } from './messages.ts';

/** Slots that hold text: escaped for the place they stand in. */
export const textSlots = ['language', 'direction', 'kind', 'title', 'description', 'site', 'home', 'style', 'feed', 'address'] as const;
/** Slots that hold markup made here: between tags only. */
export const htmlSlots = ['head', 'languages', 'headline', 'standfirst', 'byline', 'picture', 'notices', 'body', 'credits', 'content', 'feedLink', 'homeLink'] as const;
/** Of the text slots those that are addresses of the site: they may begin an `href`. */
const addressSlots: ReadonlySet<string> = new Set(['home', 'style', 'feed', 'address']);

export type TextSlot = (typeof textSlots)[number];
export type HtmlSlot = (typeof htmlSlots)[number];

/** What fills the slots of one page. */
export interface Filling {
  readonly text: Readonly<Record<TextSlot, string>>;
  readonly html: Readonly<Record<HtmlSlot, string>>;
  /** A word of the page's catalogue (`{{word:home}}`), as text or as markup. */
  readonly word: (key: string, as: 'text' | 'html') => string;
  /** A message of the config, as text (`{{message:rights}}`). */
  readonly message: (key: string) => string;
}

/** A template ready to be filled. */
export interface Template {
  render(filling: Filling): string;
  /** Keys of the config's messages that it asks for. */
  readonly messages: readonly string[];
}

/** Where a slot stands, which decides how its text is escaped. */
type Place = 'text' | 'attribute' | 'address-start' | 'address-rest' | 'title';

interface Slot {
  readonly name: string;
  readonly place: Place;
}

const addressAttributes: ReadonlySet<string> = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href', 'ping', 'background', 'manifest']);
const slotPattern = /\{\{\s*([A-Za-z]+(?::[\w.-]+)?)\s*\}\}/g;

/**
 * Reads a template: plain HTML with slots such as `{{title}}`. Text is escaped for the place its slot stands in;
 * a slot where no text is safe (in a script, a style, a tag's name, an attribute without quotes) is refused.
 *
 * @param words keys that `{{word:…}}` may name.
 * @param messageKeys keys that `{{message:…}}` may name.
 * @returns diagnostics `template-slot-missing`, `template-slot-unknown`, `template-slot-html`,
 *   `template-slot-place`, `template-slot-address`, `message-missing` (errors); then there is no template.
 * @example readTemplate('<html lang="{{language}}" dir="{{direction}}"><head>{{head}}</head><body>{{content}}')
 */
export function readTemplate(
  source: string,
  words: readonly string[],
  messageKeys: readonly string[],
): { readonly template?: Template; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const pieces: (string | Slot)[] = [];
  const asked = new Set<string>();
  const known = [...textSlots, ...htmlSlots, 'word:…', 'message:…'].join(', ');
  const places = placesOf(source);
  let at = 0;
  for (const found of source.matchAll(slotPattern)) {
    const name = found[1] as string;
    const values = { slot: `{{${name}}}`, ...positionAt(source, found.index) };
    const fail = (code: 'template-slot-unknown' | 'template-slot-html' | 'template-slot-place' | 'template-slot-address', more: Record<string, string> = {}): void => {
      diagnostics.push(diagnose(messages, 'error', code, { ...values, ...more }, { where: { line: values.line, column: values.column } }));
    };
    const place = /<\/?$/.test(source.slice(Math.max(0, found.index - 2), found.index)) ? { refused: 'in the name of a tag' } : places.at(found.index);
    if (place === 'comment') continue;
    pieces.push(source.slice(at, found.index));
    at = found.index + found[0].length;
    const [kind, key] = name.split(':') as [string, string | undefined];
    const isHtml = (htmlSlots as readonly string[]).includes(name);
    if (key !== undefined && kind === 'message' && !messageKeys.includes(key)) diagnostics.push(diagnose(messages, 'error', 'message-missing', { key }));
    else if (!isHtml && !(textSlots as readonly string[]).includes(name) && !(kind === 'word' && key !== undefined && words.includes(key)) && !(kind === 'message' && key !== undefined)) {
      fail('template-slot-unknown', { known });
    } else if (typeof place !== 'string') fail('template-slot-place', { place: place.refused });
    else if (isHtml && place !== 'text') fail('template-slot-html');
    else if (place === 'address-start' && !addressSlots.has(name)) fail('template-slot-address');
    else pieces.push({ name, place });
    if (kind === 'message' && key !== undefined) asked.add(key);
  }
  pieces.push(source.slice(at));
  const names = new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name])));
  const need = (slot: string, ...or: readonly string[]): void => {
    if (![slot, ...or].some((name) => names.has(name)) && !diagnostics.some(({ values }) => values?.slot === `{{${slot}}}`)) {
      diagnostics.push(diagnose(messages, 'error', 'template-slot-missing', { slot: [slot, ...or].map((name) => `{{${name}}}`).join(' or ') }));
    }
  };
  need('language');
  need('direction');
  need('head');
  need('content', 'body');
  if (diagnostics.length > 0) return { diagnostics };
  return { template: { messages: [...asked], render: (filling) => pieces.map((piece) => (typeof piece === 'string' ? piece : fillSlot(piece, filling))).join('') }, diagnostics };
}

function fillSlot({ name, place }: Slot, { text, html, word, message }: Filling): string {
  const [kind, key] = name.split(':') as [string, string | undefined];
  if (key === undefined && Object.hasOwn(html, name)) return html[name as HtmlSlot];
  if (key !== undefined && kind === 'word' && place === 'text') return word(key, 'html');
  const value = key === undefined ? text[name as TextSlot] : kind === 'word' ? word(key, 'text') : message(key);
  return escapeHtml(place === 'address-rest' && !addressSlots.has(name) ? encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD')) : value);
}

type Found = Place | 'comment' | { readonly refused: string };

/** What each offset of a template is, by the tags around it. */
function placesOf(source: string): { at(offset: number): Found } {
  const ranges: { start: number; end: number; place: (offset: number) => Found }[] = [];
  const add = (start: number, end: number, place: (offset: number) => Found): void => {
    ranges.push({ start, end, place });
  };
  let at = source.indexOf('<');
  while (at >= 0) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 2);
      const stop = end < 0 ? source.length : end + 3;
      add(at, stop, () => 'comment');
      at = source.indexOf('<', stop);
      continue;
    }
    const tag = scanTag(source, at);
    if (tag === undefined) {
      const letter = /[A-Za-z/]/.test(source[at + 1] ?? '');
      if (letter) add(at, source.length, () => ({ refused: 'in a tag that does not end' }));
      at = letter ? -1 : source.indexOf('<', at + 1);
      continue;
    }
    add(at, tag.span.end, (offset) => {
      const attribute = tag.attributes.find(({ span }) => span.start <= offset && offset < span.end);
      const { value } = attribute ?? {};
      if (attribute === undefined || value === undefined || offset < value.start || offset >= value.end) return { refused: 'in a tag outside of a value' };
      if (attribute.quote === '') return { refused: 'in an attribute without quotes' };
      if (attribute.name.startsWith('on') || attribute.name === 'style' || attribute.name === 'srcdoc') return { refused: `in the attribute ${attribute.name}` };
      if (!addressAttributes.has(attribute.name)) return 'attribute';
      return source.slice(value.start, offset).trim() === '' ? 'address-start' : 'address-rest';
    });
    at = tag.span.end;
    const isTitle = tag.name === 'title' || tag.name === 'textarea';
    if (!tag.closing && (isTitle || tag.name === 'script' || tag.name === 'style')) {
      const end = source.toLowerCase().indexOf(`</${tag.name}`, at);
      const stop = end < 0 ? source.length : end;
      add(at, stop, () => (isTitle ? 'title' : { refused: `in a ${tag.name} element` }));
      at = stop;
    }
    at = source.indexOf('<', at);
  }
  return { at: (offset) => ranges.find(({ start, end }) => start <= offset && offset < end)?.place(offset) ?? 'text' };
}
