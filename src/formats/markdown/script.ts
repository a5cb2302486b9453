import type { Span } from '../../text/span.ts';

/** A string of a literal in JavaScript, with the keys that lead to it. */
export interface ScriptString {
  /** Keys of objects; a list in between says nothing. */
  readonly path: readonly string[];
  /** Between the quotes (UTF-16 code units). */
  readonly span: Span;
  readonly quote: string;
}

/** What is open: a bracket, a template, a comment, a tag of JSX or the text behind one. */
interface Open {
  readonly kind: '{' | '(' | '[' | '`' | '<' | '</' | '>';
  readonly at: number;
}

/** Where a scan of JavaScript stopped, and what was open there, outermost first. */
interface ScriptScan {
  readonly at: number;
  readonly open?: { readonly offset: number; readonly mark: string };
}

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const wordBefore = /(?:^|[^\w$.])(?:return|typeof|case|default|in|of|void|delete|do|else|await|yield)$/;

/**
 * Passes over JavaScript with JSX, without reading it: strings, templates, comments, regular expressions and brackets.
 *
 * @param stops true: stop before a `,`, `;` or closing bracket that is outside of all that opened here.
 * @returns `open`: what never closes before `end`.
 * @example scanScript('a = {', 0, 5).open // { offset: 4, mark: '{' }
 */
export function scanScript(source: string, start: number, end: number, stops = false): ScriptScan {
  const stack: Open[] = [];
  let at = start;
  /** Where the last thing that is no white space and no comment ends: it tells a division from an expression. */
  let last = start;
  const begins = (): boolean => {
    const before = source[last - 1] ?? '';
    return last === start || /[=(,:[!&|?{};<>+\-*%~^]/.test(before) || wordBefore.test(source.slice(Math.max(start, last - 12), last));
  };
  while (at < end) {
    const char = source[at] as string;
    const top = stack.at(-1);
    if (top?.kind === '`') {
      if (char === '`') stack.pop();
      else if (char === '$' && source[at + 1] === '{') {
        stack.push({ kind: '{', at: at + 1 });
        at += 1;
      }
      at += char === '\\' ? 2 : 1;
      last = at;
    } else if (top?.kind === '>') {
      if (char === '{') stack.push({ kind: '{', at });
      else if (char === '<') {
        const closing = source[at + 1] === '/';
        stack.push({ kind: closing ? '</' : '<', at });
        if (closing) at += 1;
      }
      at += 1;
      last = at;
    } else if (top?.kind === '<' || top?.kind === '</') {
      if (char === '"' || char === "'") {
        const close = source.indexOf(char, at + 1);
        at = close < 0 || close >= end ? end : close + 1;
      } else {
        if (char === '{') stack.push({ kind: '{', at });
        else if (char === '/' && source[at + 1] === '>') {
          stack.pop();
          at += 1;
        } else if (char === '>') {
          stack.pop();
          if (top.kind === '</') stack.pop();
          else stack.push({ kind: '>', at: top.at });
        }
        at += 1;
      }
      last = at;
    } else if (char === '"' || char === "'") {
      at = stringEnd(source, at, end) ?? at + 1;
      last = at;
    } else if (char === '/' && source[at + 1] === '/') {
      const line = source.indexOf('\n', at);
      at = line < 0 || line > end ? end : line;
    } else if (char === '/' && source[at + 1] === '*') {
      const close = source.indexOf('*/', at + 2);
      if (close < 0 || close + 2 > end) return { at: end, open: { offset: at, mark: '/*' } };
      at = close + 2;
    } else if (char === '/' && begins()) {
      at = expressionEnd(source, at, end) ?? at + 1;
      last = at;
    } else if (char === '<' && /[A-Za-z_$>]/.test(source[at + 1] ?? '') && begins()) {
      stack.push({ kind: '<', at });
      at += 1;
      last = at;
    } else if (char === '`' || char === '{' || char === '(' || char === '[') {
      stack.push({ kind: char, at });
      at += 1;
      last = at;
    } else {
      if (stops && stack.length === 0 && /[,;)\]}]/.test(char)) return { at };
      if (closers[char] !== undefined && top?.kind === closers[char]) stack.pop();
      at += 1;
      if (!/\s/.test(char)) last = at;
    }
  }
  const open = stack[0];
  return open === undefined ? { at: end } : { at: end, open: { offset: open.at, mark: open.kind === '>' || open.kind === '</' ? '<' : open.kind } };
}

/** Behind a string; undefined where its line ends before it does: an apostrophe. */
function stringEnd(source: string, start: number, end: number): number | undefined {
  for (let at = start + 1; at < end; at += 1) {
    const char = source[at];
    if (char === source[start]) return at + 1;
    if (char === '\n' || char === '\r') return undefined;
    if (char === '\\') at += source[at + 1] === '\r' && source[at + 2] === '\n' ? 2 : 1;
  }
  return undefined;
}

/** Behind a regular expression; undefined where its line ends before it does. */
function expressionEnd(source: string, start: number, end: number): number | undefined {
  let inClass = false;
  for (let at = start + 1; at < end; at += 1) {
    const char = source[at];
    if (char === '\n') return undefined;
    if (char === '\\') at += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return at + 1;
  }
  return undefined;
}

const exported = /^export[ \t]+(?:(?:const|let|var)[ \t]+([\p{ID_Start}$_][\p{ID_Continue}$]*)[ \t]*=|default(?=[ \t]*\{))\s*/gmu;

/**
 * The strings in literals that a module exports: `export const meta = { title: '…' }`, `export const title = '…'`,
 * `export default { … }`. A string that is part of a longer expression is none.
 *
 * @example exportedStrings("export const meta = { title: 'A' }", 0, 34)[0]?.path // ['title']
 */
export function exportedStrings(source: string, start: number, end: number): readonly ScriptString[] {
  const found: ScriptString[] = [];
  const text = source.slice(start, end);
  let behind = 0;
  for (const match of text.matchAll(exported)) {
    if (match.index < behind) continue;
    const from = start + match.index + match[0].length;
    const object = source[from] === '{' || source[from] === '[';
    behind = readValue(source, from, end, object ? [] : [match[1] ?? ''], !object, found) - start;
  }
  return found;
}

/** Reads a value, adds its strings, and returns where it ends. */
function readValue(source: string, start: number, end: number, path: readonly string[], line: boolean, found: ScriptString[]): number {
  const char = source[start];
  if (path.length < 20 && (char === '{' || char === '[')) return readList(source, start, end, path, found);
  const string = readString(source, start, end);
  if (string !== undefined) {
    const next = skipBlank(source, string.end + 1, end);
    const over = next >= end || /[,;}\]]/.test(source[next] as string) || (line && /^[ \t]*\r?\n/.test(source.slice(string.end + 1, next)) && !/[+.([?&|<>=*/%`]/.test(source[next] as string));
    if (over) {
      found.push({ path, span: string, quote: char as string });
      return next;
    }
  }
  return scanScript(source, start, end, true).at;
}

/** The string that begins at an offset, without its quotes; none where it is a template with expressions in it. */
function readString(source: string, start: number, end: number): Span | undefined {
  const quote = source[start];
  if (quote === '"' || quote === "'") {
    const close = stringEnd(source, start, end);
    return close === undefined ? undefined : { start: start + 1, end: close - 1 };
  }
  if (quote !== '`') return undefined;
  for (let at = start + 1; at < end; at += 1) {
    if (source[at] === '`') return { start: start + 1, end: at };
    if (source[at] === '\\') at += 1;
    else if (source[at] === '$' && source[at + 1] === '{') return undefined;
  }
  return undefined;
}

/** The members of an object or the items of a list. */
function readList(source: string, start: number, end: number, path: readonly string[], found: ScriptString[]): number {
  const object = source[start] === '{';
  const close = object ? '}' : ']';
  let at = start + 1;
  for (;;) {
    at = skipBlank(source, at, end);
    if (at >= end) return end;
    if (source[at] === close) return at + 1;
    if (source[at] === ',') {
      at += 1;
      continue;
    }
    const before = at;
    const key = object ? readKey(source, at, end) : undefined;
    if (key !== undefined) at = readValue(source, key.value, end, [...path, key.name], false, found);
    else if (object) at = scanScript(source, at, end, true).at;
    else at = readValue(source, at, end, path, false, found);
    // A mark that belongs to nothing.
    if (at === before) at += 1;
  }
}

/** A member's key and where its value begins; none of a method, a shorthand, a spread or a computed key. */
function readKey(source: string, start: number, end: number): { name: string; value: number } | undefined {
  const string = readString(source, start, end);
  const word = string === undefined ? /^[\p{L}\p{N}_$]+/u.exec(source.slice(start, Math.min(end, start + 200)))?.[0] : source.slice(string.start, string.end);
  if (word === undefined) return undefined;
  const colon = skipBlank(source, string === undefined ? start + word.length : string.end + 1, end);
  return source[colon] === ':' ? { name: word, value: skipBlank(source, colon + 1, end) } : undefined;
}

/** Behind white space and comments. */
function skipBlank(source: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (/\s/.test(source[at] as string)) at += 1;
    else if (source.startsWith('//', at)) {
      const line = source.indexOf('\n', at);
      at = line < 0 ? end : line;
    } else if (source.startsWith('/*', at)) {
      const close = source.indexOf('*/', at + 2);
      at = close < 0 ? end : close + 2;
    } else break;
  }
  return Math.min(at, end);
}
