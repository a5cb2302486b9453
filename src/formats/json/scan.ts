import type { Span } from '../../text/span.ts';

/** A step on the way to a value: the key of a property, or the index of an item. */
export type Step = string | number;

/** A string of a JSON text, where it stands. */
export interface JsonString {
  readonly path: readonly Step[];
  /** Between the quotes (UTF-16 code units). */
  readonly span: Span;
}

/** What a JSON text holds, or where it stops being one. */
export interface JsonScan {
  /** Values only, in the order of the text; of a property that is there twice, both. */
  readonly strings: readonly JsonString[];
  /** What stands outermost. */
  readonly root: 'object' | 'array' | 'other';
  readonly fault?: { readonly offset: number };
  /** Behind the outermost value, where it is whole. */
  readonly end?: number;
}

const literals: readonly string[] = ['true', 'false', 'null'];
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/**
 * Finds the strings of a JSON text (RFC 8259) with their places. Takes no stack: it may be nested as deeply as it
 * likes. A byte order mark is passed over.
 *
 * @param from where it begins; behind its end there is to be nothing but white space.
 * @example scanJson('{"a":["b"]}').strings // [{ path: ['a', 0], span: { start: 7, end: 8 } }]
 */
export function scanJson(source: string, from = 0): JsonScan {
  const strings: JsonString[] = [];
  const open: ('{' | '[')[] = [];
  const path: Step[] = [];
  let at = skip(source, source.charCodeAt(from) === 0xfeff ? from + 1 : from);
  let closed = at;
  const first = source[at];
  const root = first === '{' ? 'object' : first === '[' ? 'array' : 'other';
  let expected: 'value' | 'key' | 'first' | 'item' | 'next' = 'value';
  const bad = (offset: number): JsonScan => ({ strings, root, fault: { offset } });
  for (;;) {
    if (expected === 'next') closed = at;
    at = skip(source, at);
    const char = source[at];
    if (expected === 'next') {
      if (open.length === 0) return { ...(at < source.length ? bad(at) : { strings, root }), end: closed };
      const inner = open[open.length - 1];
      if (char === ',') {
        if (inner === '[') path[path.length - 1] = (path[path.length - 1] as number) + 1;
        expected = inner === '[' ? 'value' : 'key';
        at += 1;
      } else if (char === (inner === '[' ? ']' : '}')) {
        open.pop();
        path.pop();
        at += 1;
      } else return bad(at);
      continue;
    }
    if (expected === 'key' || (expected === 'first' && char !== '}')) {
      const end = char === '"' ? stringEnd(source, at + 1) : -1;
      if (end < 0) return bad(char === '"' ? -end : at);
      const colon = skip(source, end + 1);
      if (source[colon] !== ':') return bad(colon);
      path[path.length - 1] = jsonText(source, { start: at + 1, end });
      at = colon + 1;
      expected = 'value';
      continue;
    }
    if ((expected === 'first' && char === '}') || (expected === 'item' && char === ']')) {
      open.pop();
      path.pop();
      at += 1;
      expected = 'next';
    } else if (char === '{' || char === '[') {
      open.push(char);
      path.push(char === '[' ? 0 : '');
      expected = char === '[' ? 'item' : 'first';
      at += 1;
    } else if (char === '"') {
      const end = stringEnd(source, at + 1);
      if (end < 0) return bad(-end);
      if (path.length <= 12) strings.push({ path: [...path], span: { start: at + 1, end } });
      at = end + 1;
      expected = 'next';
    } else {
      const word = literals.find((each) => source.startsWith(each, at));
      number.lastIndex = at;
      const length = word?.length ?? number.exec(source)?.[0].length ?? 0;
      if (length === 0) return bad(at);
      at += length;
      expected = 'next';
    }
  }
}

function skip(source: string, from: number): number {
  let at = from;
  for (let unit = source.charCodeAt(at); unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09; unit = source.charCodeAt(at)) at += 1;
  return at;
}

/** Where the string that is open at `from` ends, or its first fault as a negative number. */
function stringEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 0x22) return at;
    if (unit < 0x20) return -at;
    if (unit !== 0x5c) continue;
    const next = source[at + 1] ?? '';
    if (next === 'u' ? !/^[\da-fA-F]{4}$/.test(source.slice(at + 2, at + 6)) : !'"\\/bfnrt'.includes(next) || next === '') return -at;
    at += next === 'u' ? 5 : 1;
  }
  return -source.length;
}

/** What the inside of a JSON string says. */
export function jsonText(source: string, { start, end }: Span): string {
  const inside = source.slice(start, end);
  return inside.includes('\\') ? (JSON.parse(`"${inside}"`) as string) : inside;
}
