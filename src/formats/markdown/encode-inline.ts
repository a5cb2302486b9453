import type { Piece } from '../../model/block.ts';
import type { Encoding } from '../format.ts';
import type { Level } from './escape.ts';
import { isSafe } from './safe.ts';
import { isOwn } from './same.ts';
import { probe, type Probed, type ProbePlace } from './probe.ts';
import { type Dress, firstDress, type Ground, type Plan, render } from './render.ts';
import { isBare, isEmphasis, type Want, wantsOf } from './want.ts';
import { type Lines, type Written, wrapLines } from './wrap.ts';

/**
 * Running text as Markdown that reads as it in its place. It is written with nothing escaped, read again, and
 * where the two differ written with more care, until they agree.
 */
export function encodeInline(encoding: Encoding): string {
  const { source, block, content, markup } = encoding;
  if (isOwn(block, content)) return block.pieces.map((piece) => asItStands(source, piece, markup)).join('');
  const wants = wantsOf(encoding);
  // A paragraph of nothing would be no paragraph, and what follows it in a list item another list's.
  const layout = block.layout ?? {};
  if (wants.length === 0) return block.place === 'paragraph' || block.place === 'setext' || layout.bare === true ? '&#8203;' : '';
  const place = {
    place: block.place as ProbePlace['place'],
    bare: layout.bare === true,
    item: layout.item as ProbePlace['item'],
    quoted: layout.quoted === true,
    mdx: layout.mdx === true,
    labels: String(layout.labels ?? ''),
    level: block.level ?? 1,
  };
  const lines: Lines = {
    width: Number(layout.width ?? 0),
    first: Number(layout.first ?? 0),
    prefix: String(layout.prefix ?? ''),
    eol: String(layout.eol ?? '\n'),
    sentences: layout.sentences === true,
  };
  const ground: Ground = { cell: place.place === 'cell', mdx: place.mdx, heading: place.place === 'heading', spelling: spelling(source, block.pieces) };
  const write = (plan: Plan, width: number): string => wrapLines(render(wants, plan, ground), width, lines);
  // A part of a paragraph is read alone here, and together with the others there.
  const least: Level = layout.part === true ? 1 : 0;
  const first: Plan = { levels: wants.map(() => least), dress: firstDress(wants) };
  if (isSafe(wants, place)) return write(first, lines.width);
  const addresses = new Set(wants.flatMap((want) => (isBare(want) ? [want.raw] : [])));
  const check = (written: readonly Written[], text: string): number | undefined =>
    differenceOf(wants, written, source, probe(inside(text, lines.prefix), place), lines.prefix, addresses);
  let plan: Plan = first;
  let text = '';
  // A block as long as a book is not read again and again.
  const most = Math.max(1, Math.min(16, Math.floor(largest / (block.span.end - block.span.start + 1))));
  for (let tries = 0; tries < most; tries += 1) {
    const written = render(wants, plan, ground);
    text = wrapLines(written, lines.width, lines);
    const at = check(written, text);
    if (at === undefined) return text;
    // Where MDX is not well-formed its parser reads nothing at all, and says of nothing where it differs.
    const careful = plan.levels.map((level) => Math.max(level, 1) as Level);
    if (place.mdx && at === 0 && careful.some((level, i) => level !== plan.levels[i])) {
      plan = { dress: plan.dress, levels: careful };
      continue;
    }
    const more = most === 1 ? undefined : raise(wants, plan, at, (next) => write(next, 0));
    if (more === undefined) break;
    plan = more;
  }
  // Lines that begin badly, or codes that a parser does not take where they were put: one line, everything escaped.
  let fallback = '';
  for (const [level, dress] of most === 1 ? last.slice(2, 3) : last) {
    plan = { levels: wants.map(() => level), dress: new Map(wants.flatMap((want) => (isEmphasis(want) || isBare(want) ? [[want.id, dress] as const] : []))) };
    const written = render(wants, plan, ground);
    for (const width of lines.width === 0 ? [0] : [lines.width, 0]) {
      text = wrapLines(written, width, lines);
      if (most === 1 || check(written, text) === undefined) return text;
    }
    if (level === 2 && dress === 'own') fallback = text;
  }
  return fallback;
}

/** Code units of a block times the number of times it is read again. */
const largest = 200_000;

const last: readonly (readonly [Level, Dress])[] = [
  [0, 'own'],
  [1, 'own'],
  [2, 'own'],
  [2, 'html'],
  [3, 'html'],
];

function asItStands(source: string, piece: Piece, markup: Encoding['markup']): string {
  if (piece.kind === 'text') return source.slice(piece.span.start, piece.span.end);
  return piece.kind === 'mark-open' || piece.kind === 'mark-close' ? '' : markup(piece.id, piece.kind);
}

/** How the block writes characters that it never writes plainly. */
function spelling(source: string, pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.text.length !== 1) continue;
    const raw = source.slice(piece.span.start, piece.span.end);
    if (raw.length > 2 && raw.startsWith('&')) out.set(piece.text, raw);
  }
  if (out.size === 0) return out;
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.text.length !== piece.span.end - piece.span.start) continue;
    for (const char of out.keys()) if (piece.text.includes(char)) out.delete(char);
  }
  return out;
}

/** A text without the prefixes of its containers behind its line ends; what is indented further stays so. */
function inside(text: string, prefix: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const depth = prefix.split('>').length - 1;
  return text.replace(/(\r\n|\r|\n)([^\r\n]*)/g, (_, eol: string, line: string) => {
    if (line.startsWith(prefix)) return eol + line.slice(prefix.length);
    let rest = line;
    for (let n = 0; n < depth && /^[ \t]*>/.test(rest); n += 1) rest = rest.replace(/^[ \t]*>/, '');
    return eol + rest;
  });
}

/** The same where passages, copied as they are in the source, are read as the texts and codes that they hold. */
function differenceOf(
  wants: readonly Want[],
  written: readonly Written[],
  source: string,
  probed: Probed | undefined,
  prefix: string,
  addresses: ReadonlySet<string>,
): number | undefined {
  if (!wants.some((want) => want.kind !== 'text' && want.code.pieces !== undefined)) return difference(wants, written, probed, prefix, addresses);
  const all: Want[] = [];
  const texts: Written[] = [];
  const origin: number[] = [];
  const add = (want: Want, text: string, i: number): void => {
    const last = all.at(-1);
    if (want.kind === 'text' && last?.kind === 'text') all[all.length - 1] = { kind: 'text', text: (last.text + want.text).replace(/ {2,}/g, ' ') };
    else {
      all.push(want);
      texts.push({ text, breakable: want.kind === 'text' });
      origin.push(i);
    }
  };
  wants.forEach((want, i) => {
    const pieces = want.kind === 'text' ? undefined : want.code.pieces;
    if (want.kind === 'text' || pieces === undefined) add(want, (written[i] as Written).text, i);
    else {
      for (const piece of pieces) {
        if (piece.kind === 'text') add({ kind: 'text', text: piece.text }, '', i);
        else if (piece.kind === 'open' || piece.kind === 'close' || piece.kind === 'standalone') {
          const raw = source.slice(piece.span.start, piece.span.end);
          add({ kind: piece.kind, id: piece.id, raw, code: want.code }, raw, i);
        }
      }
    }
  });
  const at = difference(all, texts, probed, prefix, addresses);
  return at === undefined ? undefined : (origin[at] ?? wants.length - 1);
}

/** Index of the first want that was not read as it is meant, or undefined. */
function difference(
  wants: readonly Want[],
  written: readonly Written[],
  probed: Probed | undefined,
  prefix: string,
  addresses: ReadonlySet<string>,
): number | undefined {
  if (probed === undefined) return 0;
  const read = readAs(probed, addresses);
  let r = 0;
  for (let i = 0; i < wants.length; i += 1) {
    const want = wants[i] as Want;
    const got = read[r];
    if (want.kind === 'text') {
      let text = want.text;
      if (i === 0) text = text.replace(/^ +/, '');
      if (i === wants.length - 1) text = text.replace(/ +$/, '');
      if (text === '' && got?.kind !== 'text') continue;
      if (got?.kind !== 'text' || got.text !== text) return i;
    } else if (got?.kind !== want.kind || got.text !== inside(written[i]?.text ?? '', prefix).replace(/(?:\r\n|\r|\n)[ \t]*/g, '\n')) return i;
    r += 1;
  }
  return r === read.length ? undefined : wants.length - 1;
}

/** Items as they compare: neighbouring texts joined, white space collapsed. */
function readAs({ items, source }: Probed, addresses: ReadonlySet<string>): readonly { kind: string; text: string }[] {
  const out: { kind: string; text: string }[] = [];
  // A paragraph may have as many pieces as it has entities: they are joined once.
  let texts: string[] = [];
  const join = (): void => {
    const [first] = texts;
    if (first !== undefined) out.push({ kind: 'text', text: texts.length === 1 ? first : texts.join('').replace(/ {2,}/g, ' ') });
    texts = [];
  };
  for (const item of items) {
    if (item.kind === 'text') {
      texts.push(item.text);
      continue;
    }
    const raw = source.slice(item.start, item.end);
    // No escape keeps an address from being a link: one in a target is the address that was written.
    if (item.kind !== 'cut' && item.bare === true && !addresses.has(raw)) texts.push(item.markup.equiv ?? raw);
    else {
      join();
      out.push({ kind: item.kind, text: raw.replace(/(?:\r\n|\r|\n)[ \t>]*/g, '\n') });
    }
  }
  join();
  const head = out[0];
  if (head?.kind === 'text') head.text = head.text.replace(/^ +/, '');
  const tail = out.at(-1);
  if (tail?.kind === 'text') tail.text = tail.text.replace(/ +$/, '');
  return out.filter((each) => each.kind !== 'text' || each.text !== '');
}

/** Steps of care, the least first; each is tried at a want and then around it. */
const steps: readonly (readonly ['text', Level] | readonly ['dress', Dress])[] = [
  ['text', 1],
  ['dress', 'other'],
  ['text', 2],
  ['dress', 'html'],
];

/** The plan with more care at or near a want; undefined where no more can be taken. */
function raise(wants: readonly Want[], plan: Plan, at: number, write: (plan: Plan) => string): Plan | undefined {
  const now = write(plan);
  for (const [what, how] of steps) {
    for (const near of [0, 1, -1, 2, -2]) {
      const want = wants[at + near];
      if (what === 'text') {
        if (want?.kind !== 'text' || (plan.levels[at + near] ?? 0) >= how) continue;
        const next = { ...plan, levels: plan.levels.map((each, i) => (i === at + near ? how : each)) };
        if (write(next) !== now) return next;
      } else if (isEmphasis(want) || isBare(want)) {
        const dress = plan.dress.get(want.id) ?? 'own';
        if (dress === how || dress === 'html' || (how === 'other' && want.raw.startsWith('~'))) continue;
        return { ...plan, dress: new Map(plan.dress).set(want.id, how) };
      }
    }
  }
  return undefined;
}
