import type { Block, BlockKind, Piece } from '../model/block.ts';
import type { Identity } from '../model/id.ts';
import { append } from '../text/append.ts';
import { hasWords } from '../text/space.ts';
import type { Span } from '../text/span.ts';
import type { Blocks, Encoding, Format } from './format.ts';
import { isOwn } from './markdown/same.ts';
import { type Line, lineLength, readLines } from './text/lines.ts';
import { isWrapped, wrap, wrapWidth } from './text/wrap.ts';

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
}

function* runsOf(source: string): Generator<Run> {
  const groups = paragraphs(source);
  const width = wrapWidth(source, groups);
  for (const [g, group] of groups.entries()) {
    const runs = split(source, group, width);
    const last = g === groups.length - 1 && g > 0;
    for (const lines of runs) yield { lines, kind: kindOf(source, lines, g === 0 && runs.length === 1, last && runs.length > 1), width };
  }
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
  for (const line of group) {
    if (items.length === 0 || line.marker !== '' || attribution.test(source.slice(line.words.start, line.words.end))) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items.flatMap((item) => (isWrapped(source, item, width) ? [item] : item.map((line) => [line])));
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

function readBlock(source: string, { lines: run, width, kind }: Run): Block | undefined {
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
