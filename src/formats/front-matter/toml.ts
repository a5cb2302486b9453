import type { Piece } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';
import { Malformed, type Scalar, type Scalars } from './scalar.ts';

/**
 * The strings of TOML front matter (TOML 1.0) with their places: basic and literal, of one line and of several,
 * in tables, arrays and inline tables.
 *
 * @param span what is between the fences (UTF-16 code units).
 */
export function readToml(source: string, { start, end }: Span): Scalars {
  const scalars: Scalar[] = [];
  const text = source.slice(0, end);
  let table: readonly string[] = [];
  let at = start;
  try {
    for (;;) {
      at = skip(text, at);
      if (at >= end) return { scalars };
      if (text[at] === '[') {
        const double = text[at + 1] === '[';
        const header = readKeys(text, at + (double ? 2 : 1));
        if (text[header.end] !== ']') throw new Malformed(at, 'a table without its ]');
        table = header.keys;
        at = header.end + (double ? 2 : 1);
      } else {
        const key = readKeys(text, at);
        if (text[key.end] !== '=') throw new Malformed(at, 'a key without its =');
        at = readValue(text, key.end + 1, [...table, ...key.keys], scalars);
      }
      at = endOfLine(text, at);
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { scalars: [], problem: { offset: error.offset, reason: error.message } };
  }
}

/** Arrays in arrays, more than anyone writes. */
const deepest = 100;

/** Behind white space, line ends and comments. */
function skip(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    if (text[at] === '#') {
      const line = text.indexOf('\n', at);
      at = line < 0 ? text.length : line;
    } else if (!/[ \t\r\n]/.test(text[at] as string)) break;
  }
  return at;
}

function endOfLine(text: string, from: number): number {
  const rest = /[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/y;
  rest.lastIndex = from;
  if (!rest.test(text)) throw new Malformed(from, 'something behind the value');
  return rest.lastIndex;
}

/** A dotted key; `end` is what follows it and white space. */
function readKeys(text: string, from: number): { keys: readonly string[]; end: number } {
  const part = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*/y;
  const keys: string[] = [];
  let at = from;
  for (;;) {
    part.lastIndex = at;
    const found = part.exec(text);
    if (found === null) throw new Malformed(at, 'no key where one is needed');
    keys.push(found[1] ?? found[2] ?? found[3] ?? '');
    at = part.lastIndex;
    if (text[at] !== '.') return { keys, end: at };
    at += 1;
  }
}

/** Reads a value; the offset behind it. Arrays and inline tables nest on a stack of our own. */
function readValue(text: string, from: number, path: readonly string[], out: Scalar[]): number {
  const open: { close: string; path: readonly string[] }[] = [];
  let own = path;
  let at = from;
  for (;;) {
    at = open.length > 0 ? skip(text, at) : skipBlank(text, at);
    const char = text[at];
    const inside = open.at(-1);
    if (char === undefined) throw new Malformed(from, 'a value without an end');
    if (char === '[' || char === '{') {
      if (open.length >= deepest) throw new Malformed(at, 'nested too deep');
      open.push({ close: char === '[' ? ']' : '}', path: own });
      at += 1;
      if (char === '{') {
        const key = nextKey(text, at);
        if (key !== undefined) {
          own = own.concat(key.keys);
          at = key.end;
        }
      }
      continue;
    }
    if (inside !== undefined && char === ',') {
      at = skip(text, at + 1);
      own = inside.path;
      const key = inside.close === '}' ? nextKey(text, at) : undefined;
      if (key !== undefined) {
        own = own.concat(key.keys);
        at = key.end;
      }
      continue;
    }
    if (inside !== undefined && char === inside.close) {
      open.pop();
      own = open.at(-1)?.path ?? path;
      at += 1;
    } else if (char === '"' || char === "'") at = readString(text, at, own, out);
    else {
      const bare = /[^\s,[\]{}#"']+/y;
      bare.lastIndex = at;
      if (!bare.test(text)) throw new Malformed(at, 'no value where one is needed');
      at = bare.lastIndex;
    }
    if (open.length === 0) return at;
  }
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function nextKey(text: string, from: number): { keys: readonly string[]; end: number } | undefined {
  const at = skip(text, from);
  if (text[at] === '}') return undefined;
  const key = readKeys(text, at);
  if (text[key.end] !== '=') throw new Malformed(at, 'a key without its =');
  return { keys: key.keys, end: key.end + 1 };
}

function readString(text: string, at: number, path: readonly string[], out: Scalar[]): number {
  const quote = text[at] as string;
  const multi = text.startsWith(quote.repeat(3), at);
  const mark = multi ? quote.repeat(3) : quote;
  let end = at + mark.length;
  for (; ; end += 1) {
    const char = text[end];
    if (char === undefined || (!multi && char === '\n')) throw new Malformed(at, 'a quotation mark without its counterpart');
    if (char === '\\' && quote === '"') end += 1;
    else if (text.startsWith(mark, end)) break;
  }
  // Up to two quotation marks may stand before the three that close.
  while (multi && text[end + 3] === quote) end += 1;
  let start = at + mark.length;
  if (multi && /^\r?\n/.test(text.slice(start, start + 2))) start += text[start] === '\r' ? 2 : 1;
  const behind = end + mark.length;
  if (quote === "'") {
    // A literal string has no escapes: one that needs them becomes a basic one, with its quotation marks.
    const pieces: Piece[] = [{ kind: 'text', text: '', span: { start: at, end: start } }];
    if (end > start) pieces.push({ kind: 'text', text: text.slice(start, end), span: { start, end } });
    pieces.push({ kind: 'text', text: '', span: { start: end, end: behind } });
    out.push({ path, place: `toml:${mark}`, span: { start: at, end: behind }, pieces });
  } else out.push({ path, place: `toml:${mark}`, span: { start, end }, pieces: basicPieces(text, start, end) });
  return behind;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1b', '"': '"', '\\': '\\' };

function basicPieces(source: string, start: number, end: number): readonly Piece[] {
  const out: Piece[] = [];
  let literal = start;
  let at = start;
  while (at < end) {
    if (source[at] !== '\\') {
      at += 1;
      continue;
    }
    if (at > literal) out.push({ kind: 'text', text: source.slice(literal, at), span: { start: literal, end: at } });
    const char = source[at + 1] ?? '';
    const digits = char === 'u' ? 4 : char === 'U' ? 8 : char === 'x' ? 2 : 0;
    let to = at + 2 + digits;
    let text = escapes[char] ?? char;
    if (digits > 0) {
      const point = Number.parseInt(source.slice(at + 2, to), 16);
      text = point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    } else if (/\s/.test(char)) {
      text = '';
      while (to < end && /\s/.test(source[to] as string)) to += 1;
    }
    to = Math.min(to, end);
    out.push({ kind: 'text', text, span: { start: at, end: to } });
    at = to;
    literal = to;
  }
  if (end > literal) out.push({ kind: 'text', text: source.slice(literal, end), span: { start: literal, end } });
  return out;
}

/** A text as a TOML string in the style its value had, which is `"`, `'`, `"""` or `'''`. */
export function encodeToml(text: string, style: string): string {
  const multi = style.length === 3;
  const body = multi ? text : text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');
  const controls = multi ? /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g : /[\0-\x08\x0a-\x1f\x7f]/g;
  const basic = body.replace(/["\\]/g, '\\$&').replace(controls, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (style[0] === '"') return multi ? body.replace(/\\|"(?="")|"$/g, '\\$&').replace(controls, '') : basic;
  const literal = !body.includes(style) && !body.endsWith("'") && body.search(controls) < 0;
  if (literal) return `${style}${multi && body.startsWith('\n') ? '\n' : ''}${body}${style}`;
  return multi ? `"""${body.replace(/["\\]/g, '\\$&').replace(controls, '')}"""` : `"${basic}"`;
}
