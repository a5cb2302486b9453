import type { Block, BlockKind, Piece } from '../model/block.ts';
import { append } from '../text/append.ts';
import { hasWords } from '../text/space.ts';
import type { Blocks, Encoding, Format } from './format.ts';
import { type Line, lineLength, readLines } from './text/lines.ts';
import { isWrapped, wrap, wrapWidth } from './text/wrap.ts';

/** Plain text: paragraphs between blank lines, lines of their own where the text was not broken by hand. */
export const text: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  mediaType: 'text/plain',
  read,
  encode,
};

/** A post's last line: a dash, a name, and a handle or a date. */
const attribution = /^(?:[—–―]|--)\s*\S.{0,160}?(?:\(@[\w.@-]+\)|\b(?:19|20)\d\d\.?$)/u;
const sentenceEnd = /[.!?…。！？।。]["'»”’)\]]*$/u;

function read(source: string): Blocks {
  const groups = paragraphs(source);
  const width = wrapWidth(source, groups);
  const blocks: Block[] = [];
  groups.forEach((group, g) => {
    const runs = split(source, group, width);
    const last = g === groups.length - 1 && g > 0;
    for (const run of runs) {
      const block = readBlock(source, run, width, kindOf(source, run, g === 0 && runs.length === 1, last && runs.length > 1));
      if (block !== undefined) blocks.push(block);
    }
  });
  return { blocks, diagnostics: [] };
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
    if (open === undefined || open.at(-1)?.depth !== line.depth) {
      open = [];
      groups.push(open);
    }
    open.push(line);
  }
  return groups;
}

/** The blocks of a paragraph, as lines: items by their markers, and each line alone if it was not broken by hand. */
function split(source: string, group: readonly Line[], width: number): readonly (readonly Line[])[] {
  const items: Line[][] = [];
  for (const line of group) {
    if (items.length === 0 || line.marker !== '' || attribution.test(source.slice(line.words.start, line.words.end))) items.push([]);
    items.at(-1)?.push(line);
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

function readBlock(source: string, run: readonly Line[], width: number, kind: BlockKind): Block | undefined {
  const pieces: Piece[] = [];
  run.forEach((line, i) => {
    const before = run[i - 1];
    if (before !== undefined) pieces.push({ kind: 'text', text: ' ', span: { start: before.words.end, end: line.words.start } });
    pieces.push({ kind: 'text', text: source.slice(line.words.start, line.words.end), span: line.words });
  });
  const first = run[0] as Line;
  const span = { start: first.words.start, end: (run.at(-1) as Line).words.end };
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

function encode({ block, content, markup }: Encoding): string {
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
