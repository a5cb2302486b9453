import type { Block, BlockKind, Piece } from '../model/block.ts';
import type { Identity } from '../model/id.ts';
import { append } from '../text/append.ts';
import { hasWords } from '../text/space.ts';
import type { Span } from '../text/span.ts';
import type { Blocks, Encoding, Format } from './format.ts';
import { isOwn } from './markdown/same.ts';
import { type Line, lineLength, readLines } from './text/lines.ts';
import { armourLines, isBase64, readMailHead } from './text/mail.ts';
import { pageLines } from './text/pages.ts';
import { indentedBeginnings, isHanging, isInset, isWrapped, longest, wrap, wrapWidth } from './text/wrap.ts';

/** Plain text: paragraphs between blank lines, lines of their own where the text was not broken by hand. */
export const text: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  mediaType: 'text/plain',
  read,
  texts,
  encode,
};

/** A post's last line: a dash, a name, and a handle or a date. */
const attribution = /^(?:[—–―]|--)\s*\S.{0,160}?(?:\(@[\w.@-]+\)|\b(?:19|20)\d\d\.?$)/u;
const sentenceEnd = /[.!?…。！？।。]["'»”’)\]]*$/u;

function read(source: string): Blocks {
  const blocks: Block[] = [];
  for (const run of runsOf(source)) {
    const block = readBlock(source, run);
    if (block !== undefined) blocks.push(block);
  }
  return { blocks, diagnostics: [] };
}

function texts(source: string): readonly Identity[] {
  const out: Identity[] = [];
  for (const { lines, kind } of runsOf(source)) {
    const { start, end } = spanOf(lines);
    if (hasWords(source.slice(start, end))) out.push({ text: lines.map(({ words }) => source.slice(words.start, words.end)).join(' '), kind });
  }
  return out;
}

/** Lines that are one block, if they have words. */
interface Run {
  readonly lines: readonly Line[];
  readonly kind: BlockKind;
  /** At which the text was broken by hand, or 0. */
  readonly width: number;
  /** True where they stand right below another block, no empty line between, as lines of verse do. */
  readonly below?: true;
}

function* runsOf(source: string): Generator<Run> {
  const groups = paragraphs(source);
  const width = wrapWidth(source, groups);
  const pages = pageLines(source, groups);
  const armour = armourLines(source, groups);
  let isFirst = true;
  for (const [g, all] of groups.entries()) {
    const group = pages.size + armour.size === 0 ? all : all.filter((line) => !pages.has(line) && !armour.has(line));
    if (group.length === 0 || isBase64(source, group)) continue;
    const head = readMailHead(source, group);
    if (head !== undefined) {
      const subject = group.flatMap((line, i): Line[] => (head[i]?.role === 'stands' ? [] : [{ ...line, words: { start: head[i]?.from ?? 0, end: line.words.end } }]));
      if (subject.length > 0) yield { lines: subject, kind: 'title', width: 0 };
      isFirst = false;
      continue;
    }
    const runs = split(source, group, width);
    const last = g === groups.length - 1 && g > 0;
    for (const [i, lines] of runs.entries()) {
      if (lines.length === 1 && isCommand(source, lines[0] as Line, runs[i - 1]?.[0])) continue;
      const kind = isUnderlined(source, lines, runs[i + 1]) ? (isFirst ? 'title' : 'heading') : kindOf(source, lines, isFirst && runs.length === 1, last && runs.length > 1);
      const own = isHanging(source, lines) || !isWrapped(source, lines, width) ? Math.max(width, longest(source, lines)) : width;
      yield { lines, kind, width: own, ...(i === 0 ? {} : { below: true }) };
    }
    isFirst = false;
  }
}

/** A line that a shell is given: it begins with its prompt, or goes on with one that ends in a backslash. */
function isCommand(source: string, { words }: Line, before: Line | undefined): boolean {
  const command = /^\$ [a-z./~]/;
  if (command.test(source.slice(words.start, words.end))) return true;
  const text = before === undefined ? '' : source.slice(before.words.start, before.words.end);
  return text.endsWith('\\') && command.test(text);
}

/** A line with a line of dashes or the like below it, no shorter than its own words. */
function isUnderlined(source: string, lines: readonly Line[], below: readonly Line[] | undefined): boolean {
  if (lines.length !== 1 || below?.length !== 1) return false;
  const [line, rule] = [lines[0] as Line, below[0] as Line];
  const text = source.slice(rule.words.start, rule.words.end);
  return /^([=\-~^"'#*+_`])\1{2,}$/.test(text) && text.length >= (line.words.end - line.words.start) * 0.75 && hasWords(source.slice(line.words.start, line.words.end));
}

function spanOf(lines: readonly Line[]): Span {
  return { start: (lines[0] as Line).words.start, end: (lines.at(-1) as Line).words.end };
}

/** Stretches of lines that have words, at one depth of quotation. */
function paragraphs(source: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of readLines(source)) {
    if (line.words.start >= line.words.end) {
      open = undefined;
      continue;
    }
    if (open !== undefined && open.at(-1)?.depth === line.depth) open.push(line);
    else groups.push((open = [line]));
  }
  return groups;
}

/** The blocks of a paragraph, as lines: items by their markers, and each line alone if it was not broken by hand. */
function split(source: string, group: readonly Line[], width: number): readonly (readonly Line[])[] {
  const items: Line[][] = [];
  const begins = indentedBeginnings(group);
  for (const line of group) {
    if (items.length === 0 || line.marker !== '' || begins.has(line) || attribution.test(source.slice(line.words.start, line.words.end))) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items.flatMap((item) => (isWrapped(source, item, width) || isHanging(source, item) || isInset(source, item) ? [item] : item.map((line) => [line])));
}

function kindOf(source: string, run: readonly Line[], first: boolean, last: boolean): BlockKind {
  const line = run[0] as Line;
  const words = source.slice(line.words.start, (run.at(-1) as Line).words.end);
  if (attribution.test(words)) return 'attribution';
  if (line.marker !== '') return 'item';
  if (line.depth > 0) return 'quotation';
  if (first && run.length === 1 && words.length <= 200 && !/[.;,]$/.test(words)) return 'title';
  if (last) return 'caption';
  return run.length === 1 && words.length <= 80 && words === words.toUpperCase() && /\p{Lu}{2}/u.test(words) && !sentenceEnd.test(words)
    ? 'heading'
    : 'paragraph';
}

function readBlock(source: string, { lines: run, width, kind, below }: Run): Block | undefined {
  const pieces: Piece[] = [];
  run.forEach((line, i) => {
    const before = run[i - 1];
    if (before !== undefined) pieces.push({ kind: 'text', text: ' ', span: { start: before.words.end, end: line.words.start } });
    pieces.push({ kind: 'text', text: source.slice(line.words.start, line.words.end), span: line.words });
  });
  const first = run[0] as Line;
  const span = spanOf(run);
  if (!hasWords(source.slice(span.start, span.end))) return undefined;
  const second = run[1];
  return {
    kind,
    ...(kind === 'heading' ? { level: 2 } : {}),
    ...(below === true ? { below } : {}),
    ...(kind === 'paragraph' && first.indent !== '' ? { inset: lineLength(first.indent) } : {}),
    span,
    pieces,
    codes: [],
    place: 'text',
    layout: {
      width: run.length > 1 ? width : 0,
      first: lineLength(source.slice(first.span.start, first.words.start)),
      prefix: second === undefined ? '' : source.slice(second.span.start, second.words.start),
      eol: second === undefined ? '\n' : (/\r\n|\r|\n/.exec(source.slice(first.words.end, second.words.start))?.[0] ?? '\n'),
    },
  };
}

function encode({ source, block, content, markup }: Encoding): string {
  // What nobody changed keeps the lines that its author made, narrower ones too.
  if (isOwn(block, content)) return source.slice(block.span.start, block.span.end);
  // A line end inside a target would make two paragraphs of one; a passage is copied with those that it has.
  const words: string[] = [''];
  content.forEach((item) => {
    if (item.kind === 'standalone') words[words.length - 1] += markup(item.id, item.kind);
    if (item.kind !== 'text') return;
    const parts = item.text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ').split(' ');
    words[words.length - 1] += parts[0] as string;
    append(words, parts.slice(1));
  });
  const width = Number(block.layout?.width ?? 0);
  if (width === 0) return words.join(' ').trim();
  return wrap(words.filter((word) => word !== ''), width, Number(block.layout?.first ?? 0), String(block.layout?.prefix ?? ''), String(block.layout?.eol ?? '\n'));
}
