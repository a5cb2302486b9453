import type { Span } from '../../text/span.ts';
import { Malformed, type Scalar, type Scalars } from './scalar.ts';
import { doublePieces, foldedPieces, literalPieces, plainPieces, singlePieces } from './yaml-scalar.ts';

/**
 * The strings of YAML front matter with their places: block and flow collections, and scalars in every style.
 * It follows the lines instead of building values, so that every offset is the source's. Anchors and tags are
 * stepped over, aliases are no strings.
 *
 * @param span what is between the fences (UTF-16 code units).
 */
export function readYaml(source: string, span: Span): Scalars {
  const scalars: Scalar[] = [];
  try {
    readLines(source, span, scalars);
    return { scalars };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { scalars: [], problem: { offset: error.offset, reason: error.message } };
  }
}

/** Collections in collections, more than anyone writes. */
const deepest = 100;

interface Level {
  readonly indent: number;
  readonly key: string;
}

interface State {
  readonly source: string;
  readonly end: number;
  readonly out: Scalar[];
}

function readLines(source: string, { start, end }: Span, out: Scalar[]): void {
  const state: State = { source, end, out };
  let stack: Level[] = [];
  /** A key or a dash whose value may stand on the next lines. */
  let open: Level | undefined;
  let begun = false;
  let at = start;
  while (at < end) {
    const line = lineEnd(source, at, end);
    let from = at;
    while (from < line && source[from] === ' ') from += 1;
    if (isBlank(source, from, line) || source[from] === '#' || (!begun && source[at] === '%')) {
      at = nextLine(source, line, end);
      continue;
    }
    const marker = from === at && /^(?:---|\.\.\.)(?=[ \t]|$)/.test(source.slice(at, line));
    // Behind the end of the document there may be others: what the first says counts.
    if (marker && (begun || source[at] === '.')) return;
    begun = true;
    if (marker) {
      from = skipProperties(source, at + 3, line);
      if (from >= line || source[from] === '#') {
        at = nextLine(source, line, end);
        continue;
      }
    }
    if (source[from] === '\t') throw new Malformed(from, 'a tab as indentation');
    let dashes = false;
    let indent = from - at;
    while (source[from] === '-' && (from + 1 >= line || source[from + 1] === ' ')) {
      dashes = true;
      // A list may stand as deep as the key it belongs to.
      stack = stack.filter((level) => level.indent < indent || (level.indent === indent && level.key !== '' && !isSequence(level)));
      open = { indent, key: '' };
      stack.push(open);
      from += 1;
      while (from < line && source[from] === ' ') from += 1;
      indent = from - at;
    }
    const bare = skipProperties(source, from, line);
    if (bare >= line || source[bare] === '#') {
      at = nextLine(source, line, end);
      continue;
    }
    const explicit = /^[?:](?=[ \t]|$)/.exec(source.slice(from, line))?.[0];
    if (explicit === ':' && !dashes && open !== undefined && open.indent === indent) {
      stack = [...stack.filter((level) => level.indent < indent), open];
      at = readValue(state, from + 1, line, path(stack), indent);
      continue;
    }
    if (!dashes) stack = stack.filter((level) => level.indent < indent);
    const key = explicit === '?' ? readExplicitKey(source, from + 1, line) : readKey(source, bare, line);
    if (key === undefined) {
      const awaited = open !== undefined && open === stack.at(-1);
      if (!dashes && !awaited && !(stack.length === 0 && '[{'.includes(source[bare] as string))) throw new Malformed(from, 'neither a key nor a list item');
      open = undefined;
      at = readValue(state, bare, line, path(stack), stack.at(-1)?.indent ?? -1);
      continue;
    }
    const level = { indent, key: key.name };
    stack.push(level);
    const value = skipProperties(source, key.end, line);
    open = value >= line || source[value] === '#' ? level : undefined;
    at = readValue(state, key.end, line, path(stack), indent);
  }
}

/** Behind white space, tags and anchors. */
function skipProperties(source: string, start: number, line: number): number {
  let at = start;
  for (;;) {
    while (at < line && /[ \t]/.test(source[at] as string)) at += 1;
    if (at >= line || (source[at] !== '!' && source[at] !== '&')) return at;
    while (at < line && !/[ \t]/.test(source[at] as string)) at += 1;
  }
}

function isSequence({ key }: Level): boolean {
  return key === '';
}

function path(stack: readonly Level[]): readonly string[] {
  return stack.filter((level) => level.key !== '').map((level) => level.key);
}

/** A key with its colon; undefined where the line has none. */
function readKey(source: string, from: number, line: number): { name: string; end: number } | undefined {
  const quote = source[from];
  if (quote === '"' || quote === "'") {
    const close = quotedEnd(source, from, line);
    if (close === undefined) return undefined;
    let colon = close;
    while (source[colon] === ' ') colon += 1;
    if (source[colon] !== ':' || !(colon + 1 >= line || /[ \t]/.test(source[colon + 1] as string))) return undefined;
    return { name: source.slice(from + 1, close - 1), end: colon + 1 };
  }
  if (/[[{&*!|>%@`#]/.test(quote as string)) return undefined;
  for (let at = from; at < line; at += 1) {
    if (source[at] === '#' && /[ \t]/.test(source[at - 1] ?? '')) return undefined;
    if (source[at] === ':' && (at + 1 >= line || source[at + 1] === ' ' || source[at + 1] === '\t')) {
      return { name: source.slice(from, at).trim(), end: at + 1 };
    }
  }
  return undefined;
}

/** A key behind a question mark, its value to come behind a colon on a line of its own; none but a scalar is read. */
function readExplicitKey(source: string, from: number, line: number): { name: string; end: number } | undefined {
  const text = source.slice(skipProperties(source, from, line), line).replace(/(?:^|[ \t]+)#.*$/, '').trimEnd();
  if (text === '' || /^[[{|>*?-]|:(?:[ \t]|$)/.test(text)) return undefined;
  return { name: text.replace(/^(["'])(.*)\1$/, '$2'), end: line };
}

/** Reads the value that follows a key or a dash; the offset of the next line to read. */
function readValue(state: State, start: number, line: number, keys: readonly string[], indent: number): number {
  const { source, end, out } = state;
  const at = skipProperties(source, start, line);
  const next = nextLine(source, line, end);
  if (at >= line || source[at] === '#') return next;
  const char = source[at] as string;
  if (char === '*') return next;
  if (char === '|' || char === '>') {
    const header = /^[|>](?:[+-]?([1-9])?|([1-9])[+-])[ \t]*(?:#.*)?$/.exec(source.slice(at, line).trimEnd());
    if (header === null) throw new Malformed(at, 'a block scalar with something behind its mark');
    return readBlock(state, char, header[1] ?? header[2], next, keys, indent);
  }
  if (char === '[' || char === '{') {
    const behind = readFlow(state, at, keys);
    return nextLine(source, restOfLine(source, behind, end), end);
  }
  if (char === '"' || char === "'") {
    const close = quotedEnd(source, at, end);
    if (close === undefined) throw new Malformed(at, 'a quotation mark without its counterpart');
    out.push(quoted(source, at, close, keys));
    return nextLine(source, restOfLine(source, close, end), end);
  }
  if (/[%@`]/.test(char)) throw new Malformed(at, `a value that begins with ${char}`);
  return readPlain(state, at, line, keys, indent);
}

function quoted(source: string, at: number, close: number, path: readonly string[]): Scalar {
  const quote = source[at] as string;
  const span = { start: at + 1, end: close - 1 };
  return { path, place: `yaml:${quote}`, span, pieces: (quote === '"' ? doublePieces : singlePieces)(source, span.start, span.end) };
}

/** Behind the closing quotation mark of the string that begins at `at`. */
function quotedEnd(source: string, at: number, limit: number): number | undefined {
  const quote = source[at];
  for (let i = at + 1; i < limit; i += 1) {
    if (source[i] === '\\' && quote === '"') i += 1;
    else if (source[i] === quote) {
      if (quote === "'" && source[i + 1] === "'") i += 1;
      else return i + 1;
    }
  }
  return undefined;
}

/** The end of a line behind a value, on which only a comment may stand. */
function restOfLine(source: string, at: number, end: number): number {
  const line = lineEnd(source, at, end);
  if (!/^(?:[ \t]*|[ \t]+#.*)\r?$/.test(source.slice(at, line))) throw new Malformed(at, 'something behind the value');
  return line;
}

function readPlain({ source, end, out }: State, start: number, line: number, path: readonly string[], indent: number): number {
  const lines: Span[] = [];
  let from = start;
  let to = line;
  let next = line;
  for (;;) {
    const text = source.slice(from, to);
    const comment = /[ \t]#/.exec(text)?.index ?? text.length;
    const cut = text.slice(0, comment).trimEnd();
    if (/:(?:[ \t]|$)/.test(cut)) throw new Malformed(from + cut.search(/:(?:[ \t]|$)/), 'a colon in a value without quotation marks');
    lines.push({ start: from, end: from + cut.length });
    next = nextLine(source, to, end);
    if (comment < text.length) break;
    let probe = next;
    while (probe < end && isBlank(source, probe, lineEnd(source, probe, end))) probe = nextLine(source, lineEnd(source, probe, end), end);
    let column = probe;
    while (column < end && source[column] === ' ') column += 1;
    if (probe >= end || column - probe <= indent || source[column] === '#') break;
    from = column;
    to = lineEnd(source, column, end);
  }
  const last = lines.at(-1) as Span;
  out.push({ path, place: 'yaml:plain', span: { start, end: last.end }, pieces: plainPieces(source, lines) });
  return next;
}

function readBlock({ source, end, out }: State, mark: string, explicit: string | undefined, start: number, path: readonly string[], indent: number): number {
  const lines: Span[] = [];
  let depth = explicit === undefined ? undefined : Math.max(indent, 0) + Number(explicit);
  let at = start;
  let last = start;
  while (at < end) {
    const line = lineEnd(source, at, end);
    if (isBlank(source, at, line)) {
      lines.push({ start: line, end: line });
      at = nextLine(source, line, end);
      continue;
    }
    let column = at;
    while (source[column] === ' ') column += 1;
    if (column - at <= indent || (depth !== undefined && column - at < depth)) break;
    depth ??= column - at;
    const to = source[line - 1] === '\r' ? line - 1 : line;
    lines.push({ start: at + depth, end: to });
    last = lines.length;
    at = nextLine(source, line, end);
  }
  const kept = lines.slice(0, last === start ? 0 : last);
  while (kept.length > 0 && (kept[0] as Span).start === (kept[0] as Span).end) kept.shift();
  const first = kept[0];
  const final = kept.at(-1);
  if (first === undefined || final === undefined || depth === undefined) return at;
  const pieces = (mark === '|' ? literalPieces : foldedPieces)(source, kept);
  const width = Math.max(...kept.map((line) => line.end - line.start));
  out.push({ path, place: `yaml:${mark}`, span: { start: first.start, end: final.end }, pieces, layout: { indent: depth, width: kept.length > 1 ? width : 0, eol: source.includes('\r\n') ? '\r\n' : '\n' } });
  return at;
}

/** Reads a flow collection; the offset behind it. */
function readFlow(state: State, start: number, keys: readonly string[]): number {
  const { source, end, out } = state;
  const closers: { close: string; keys: readonly string[] }[] = [];
  let at = start;
  let own = keys;
  while (at < end) {
    const char = source[at] as string;
    if (/[\s,]/.test(char)) {
      if (char === ',') own = closers.at(-1)?.keys ?? keys;
      at += 1;
    } else if (char === '[' || char === '{') {
      if (closers.length >= deepest) throw new Malformed(at, 'nested too deep');
      closers.push({ close: char === '[' ? ']' : '}', keys: own });
      at += 1;
    } else if (char === ']' || char === '}') {
      if (closers.pop()?.close !== char) throw new Malformed(at, `a ${char} without its counterpart`);
      at += 1;
      if (closers.length === 0) return at;
    } else if (char === '#') at = lineEnd(source, at, end);
    else {
      if (char === '&' || char === '!' || char === '*') {
        // An anchor, a tag, an alias.
        while (at < end && !/[\s,[\]{}]/.test(source[at] as string)) at += 1;
        continue;
      }
      const quote = char === '"' || char === "'";
      const close = quote ? quotedEnd(source, at, end) : undefined;
      if (quote && close === undefined) throw new Malformed(at, 'a quotation mark without its counterpart');
      const lines = close === undefined ? flowLines(source, at, end) : [];
      const behind = close ?? (lines.at(-1) as Span).end;
      let colon = behind;
      while (source[colon] === ' ') colon += 1;
      const inner = closers.at(-1);
      if (source[colon] === ':') {
        own = [...(inner?.keys ?? keys), close === undefined ? source.slice(at, behind) : source.slice(at + 1, close - 1)];
        at = colon + 1;
        continue;
      }
      // In a mapping a word without a value is a key.
      const isKey = inner?.close === '}' && own === inner.keys;
      if (close !== undefined && !isKey) out.push(quoted(source, at, close, own));
      else if (!isKey) out.push({ path: own, place: 'yaml:flow', span: { start: at, end: behind }, pieces: plainPieces(source, lines) });
      at = behind;
    }
  }
  throw new Malformed(start, `a ${source[start]} without its counterpart`);
}

/** The lines of a plain scalar inside a flow collection: up to what ends it, or a comment. */
function flowLines(source: string, start: number, end: number): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (;;) {
    const line = lineEnd(source, from, end);
    let to = from;
    while (to < line && !/[,[\]{}]/.test(source[to] as string) && !(source[to] === ':' && /[\s,[\]{}]/.test(source[to + 1] ?? ' ')) && !(source[to] === '#' && /[ \t]/.test(source[to - 1] ?? ''))) to += 1;
    const stop = to;
    while (to > from && /[ \t]/.test(source[to - 1] as string)) to -= 1;
    if (to > from) lines.push({ start: from, end: to });
    if (lines.length === 0) return [{ start, end: start + 1 }];
    if (stop < line) return lines;
    from = nextLine(source, line, end);
    while (from < end && /\s/.test(source[from] as string)) from += 1;
    if (from >= end || /[,[\]{}#:]/.test(source[from] as string)) return lines;
  }
}

function lineEnd(source: string, at: number, end: number): number {
  const found = source.indexOf('\n', at);
  const line = found < 0 || found > end ? end : found;
  return line > at && source[line - 1] === '\r' ? line - 1 : line;
}

function nextLine(source: string, line: number, end: number): number {
  let at = line;
  if (source[at] === '\r') at += 1;
  if (source[at] === '\n') at += 1;
  return at > line ? Math.min(at, end) : end;
}

function isBlank(source: string, from: number, line: number): boolean {
  for (let at = from; at < line; at += 1) if (source[at] !== ' ' && source[at] !== '\t' && source[at] !== '\r') return false;
  return true;
}
