import type { Block } from '../../model/block.ts';
import type { Content } from '../../model/content.ts';
import type { Encoding } from '../format.ts';
import { outerLayouts } from './srcdoc.ts';
import { readSpelling } from './spelling.ts';

/**
 * The HTML for a block's span that reads as `content`. What equals the source is written as the source has it;
 * in other text `<` is always a reference, `&` where it would begin one or the source never writes it bare, and
 * other characters where the source writes them so. An unquoted attribute gets quotes where it needs them.
 * Serves every block whose place begins with `html:`, in HTML and in formats that hold HTML.
 *
 * @param outer writes text for what the HTML itself stands in, such as a JSON string; what the source has and what
 *   `markup` gives is written for it already.
 */
export function encodeHtml(encoding: Encoding, outer: (written: string) => string = asItIs): string {
  const { source, block, content, markup } = encoding;
  if (isSource(block, content)) {
    let out = '';
    for (const piece of block.pieces) {
      if (piece.kind === 'text') out += source.slice(piece.span.start, piece.span.end);
      else if (piece.kind === 'open' || piece.kind === 'close' || piece.kind === 'standalone') out += markup(piece.id, piece.kind);
    }
    return out;
  }
  if (block.place === 'html:srcdoc') return encodeInPage(encoding, outer);
  const own = writerOf(block, source);
  let inside = '';
  const write = (text: string): string => {
    const written = own(text);
    inside += written;
    return outer(written);
  };
  let out = '';
  let text = '';
  for (const item of content) {
    if (item.kind === 'text') text += item.text;
    else if (item.kind === 'open' || item.kind === 'close' || item.kind === 'standalone') {
      out += write(text) + markup(item.id, item.kind);
      text = '';
    }
  }
  out += write(text);
  return block.layout?.['quote'] === '' && needsQuotes(inside) ? `${outer('"')}${out}${outer('"')}` : out;
}

/** A text of a page that stands in the attribute `srcdoc` of another: what it writes is written for that attribute. */
function encodeInPage(encoding: Encoding, outer: (written: string) => string): string {
  const { block, source } = encoding;
  const { inner, outer: _layers, ...layout } = block.layout ?? {};
  const writers = outerLayouts(block).map((style) => writerOf({ ...block, place: 'html:attribute', layout: style }, source, style['quote'] === ''));
  const write = (written: string): string => outer(writers.reduce((text, writer) => writer(text), written));
  return encodeHtml({ ...encoding, block: { ...block, place: `html:${String(inner)}`, layout } }, write);
}

function asItIs(written: string): string {
  return written;
}

/** True if the content is the block's own, however its text is cut. */
function isSource(block: Block, content: Content): boolean {
  return flat(block.pieces) === flat(content);
}

/** Content as one text in which codes cannot be taken for text. */
function flat(content: Content): string {
  let out = '';
  for (const item of content) {
    if (item.kind === 'text') out += item.text.replaceAll('\0', '\0\0');
    else if (item.kind === 'open' || item.kind === 'close' || item.kind === 'standalone') out += `\0${item.kind} ${item.id}\0;`;
  }
  return out;
}

/** @param bare what is written is part of a value without quotes, and stays one. */
function writerOf(block: Block, source: string, bare = false): (text: string) => string {
  if (block.place === 'html:json') return (text) => writeJson(text, source.slice(block.span.start, block.span.end));
  const quote = block.layout?.['quote'];
  const references = block.layout?.['references'];
  const ampersand = block.layout?.['ampersand'];
  const newline = block.preserveSpace === true && source.slice(block.span.start, block.span.end).includes('\r\n') ? '\r\n' : '\n';
  const table = new Map<string, string>(typeof references === 'string' ? readSpelling(references) : []);
  if (!table.has('<')) table.set('<', '&lt;');
  if (quote === '"' || quote === '') table.set('"', table.get('"') ?? '&quot;');
  if (quote === "'") table.set("'", table.get("'") ?? '&#39;');
  if (newline !== '\n') table.set('\n', newline);
  if (bare) for (const [character, reference] of ends) table.set(character, table.get(character) ?? reference);
  const amp = typeof ampersand === 'string' ? ampersand : '&amp;';
  // A carriage return would be read as a line feed, and white space at the ends would be lost to the browser anyway.
  table.set('\r', table.get('\r') ?? '&#13;');
  return (text) => writeText(text, table, amp);
}

/** What ends a value without quotes, or must not stand in one (HTML, 13.1.2.3). */
const ends: readonly (readonly [string, string])[] = [
  [' ', '&#32;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\f', '&#12;'],
  ["'", '&#39;'],
  ['=', '&#61;'],
  ['>', '&gt;'],
  ['`', '&#96;'],
];

function writeText(text: string, table: ReadonlyMap<string, string>, ampersand: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let written: string | undefined;
    if (unit === 0x26) {
      if (ampersand === 'raw' && !mayBeginReference(text.charCodeAt(at + 1))) continue;
      written = ampersand === 'raw' ? '&amp;' : ampersand;
    } else {
      const code = unit >= 0xd800 && unit < 0xdc00 ? text.codePointAt(at) : undefined;
      const character = code === undefined || code < 0x10000 ? text.charAt(at) : String.fromCodePoint(code);
      written = table.get(character);
      if (written === undefined) continue;
      if (character.length === 2) {
        out += text.slice(from, at) + written;
        at += 1;
        from = at + 1;
        continue;
      }
    }
    out += text.slice(from, at) + written;
    from = at + 1;
  }
  return out + text.slice(from);
}

/** A bare `&` is itself only where neither a letter, a digit nor `#` follows. */
function mayBeginReference(next: number): boolean {
  return next === 0x23 || (next >= 0x30 && next <= 0x39) || (next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a);
}

/** True of the value of an attribute that cannot stay without quotes (HTML, 13.1.2.3). */
function needsQuotes(written: string): boolean {
  return written === '' || written.endsWith('/') || /[\s"'=<>`]/.test(written);
}

const jsonEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
]);

/** A JSON string's inside, written as the source's own is: all ASCII where it is, `\/` where it has it. */
function writeJson(text: string, written: string): string {
  const ascii = /\\u[0-9a-fA-F]{4}/.test(written) && !/[^\u0000-\u007f]/u.test(written);
  const slashes = written.includes('\\/');
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const character = text.charAt(at);
    const escape = jsonEscapes.get(character);
    if (escape !== undefined) out += escape;
    // `</script` and `<!--` would end or change the script around the JSON.
    else if (unit < 0x20 || character === '<' || unit === 0x2028 || unit === 0x2029 || (ascii && unit > 0x7e)) {
      out += `\\u${unit.toString(16).padStart(4, '0')}`;
    } else if (character === '/' && slashes) out += '\\/';
    else out += character;
  }
  return out;
}
