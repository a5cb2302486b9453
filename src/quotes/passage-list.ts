import { prose } from '../language/identify/prose.ts';
import { type BlockKind, blockText, type Block, readerText } from '../model/block.ts';
import { fingerprint } from '../model/id.ts';
import type { Passage } from '../model/translation.ts';
import { collapse } from '../text/space.ts';
import { attributionOf } from './attribution.ts';
import type { InlinePassage } from './inline.ts';
import { attribute, type Stretch } from './quotations.ts';

/** A passage as people speak of it: all the blocks of one post, or one stretch inside a block. */
export interface ListedPassage {
  /** `p` and ten digits of the hash of its text: the same as long as the text is. */
  readonly id: string;
  readonly kind: 'block' | 'inline';
  readonly language?: string;
  /** As a reader sees it, white space collapsed. */
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** Blocks of attribution that belong to it. */
  readonly attributions: readonly number[];
  readonly speaker?: string;
  readonly handle?: string;
  /** Addresses that its markup and its attribution's point to, and where it was published. */
  readonly links: readonly string[];
  /** `id` of the element that quotes or embeds it. */
  readonly anchor?: string;
  readonly reason: 'author' | 'language';
}

/**
 * The passages of an article, one entry each: blocks of one container, or one after the other in one language,
 * are one passage, and an attribution ends it.
 */
export function listPassages(
  blocks: readonly Block[],
  passages: ReadonlyMap<number, Passage>,
  inline: readonly InlinePassage[] = [],
): readonly ListedPassage[] {
  const out: ListedPassage[] = [];
  let group: number[] = [];
  const flush = (attributions: readonly number[] = []): void => {
    if (group.some((i) => saysSomething(blockText(blocks[i] as Block)))) out.push(listBlocks(blocks, passages, group, attributions));
    group = [];
  };
  for (const [i, passage] of passages) {
    const last = group.at(-1);
    if (passage.reason === 'attribution') {
      const owner = last !== undefined && (last === i - 1 || sameContainer(blocks, last, i));
      flush(owner ? [i] : []);
      continue;
    }
    if (last !== undefined && !belongs(blocks, passages, last, i)) flush();
    group.push(i);
  }
  flush();
  for (const it of inline) {
    const text = collapse(readerText(blocks[it.block] as Block, it.start, it.end));
    if (!saysSomething(text)) continue;
    out.push({
      id: `p${fingerprint(text)}`, kind: 'inline', text, reason: it.reason, attributions: [], links: [],
      stretches: [{ block: it.block, start: it.start, end: it.end }],
      ...(it.language === undefined ? {} : { language: it.language }),
      ...(it.speaker === undefined ? {} : { speaker: it.speaker }),
    });
  }
  blocks.forEach((block, i) => {
    if (!passages.has(i)) for (const it of inCodes(block, i)) out.push(it);
  });
  return out.sort((a, b) => (a.stretches[0]?.block ?? 0) - (b.stretches[0]?.block ?? 0) || (a.stretches[0]?.start ?? 0) - (b.stretches[0]?.start ?? 0));
}

/** An address without its scheme, as embeds show it: `youtu.be/x`, `t.me/name/12`. */
const bare = /(?<!\S)(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*/giu;

/** False of addresses, handles and hashtags alone: a post by reference is nobody's words. */
function saysSomething(text: string): boolean {
  return /\p{L}/u.test(prose(text.replace(bare, ' ')));
}

/** What the author says is not to be translated, inside the markup of codes: of words, not of a name or a brand alone. */
function inCodes({ codes, pieces }: Block, block: number): readonly ListedPassage[] {
  if (!codes.some(({ stands }) => stands !== undefined)) return [];
  const out: ListedPassage[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.kind === 'text') at += piece.text.length;
    const stands = piece.kind === 'standalone' ? codes.find(({ id }) => id === piece.id)?.stands : undefined;
    if (stands === undefined || !/\p{L}\s+\S*\p{L}/u.test(stands.text)) continue;
    const text = collapse(stands.text);
    out.push({ ...stands, id: `p${fingerprint(text)}`, kind: 'inline', text, reason: 'author', attributions: [], links: [], stretches: [{ block, start: at, end: at }] });
  }
  return out;
}

/** Blocks that are said apart from their neighbours: cells, captions, titles. */
const apart: ReadonlySet<BlockKind> = new Set(['cell', 'caption', 'title', 'metadata', 'attribute', 'alternative', 'link-title', 'description']);

/** True if a block goes on with the passage that another ends; a heading begins another, but what follows it is its own. */
export function belongs(blocks: readonly Block[], passages: ReadonlyMap<number, Passage>, last: number, next: number): boolean {
  if (blocks[last]?.container !== undefined || blocks[next]?.container !== undefined) return sameContainer(blocks, last, next);
  const kinds = [blocks[last]?.kind, blocks[next]?.kind] as const;
  if (kinds[1] === 'heading' || kinds.some((kind) => kind !== undefined && apart.has(kind))) return false;
  return next === last + 1 && passages.get(last)?.language === passages.get(next)?.language && passages.get(last)?.reason === passages.get(next)?.reason;
}

function sameContainer(blocks: readonly Block[], a: number, b: number): boolean {
  return blocks[a]?.container !== undefined && blocks[a]?.container === blocks[b]?.container;
}

function listBlocks(blocks: readonly Block[], passages: ReadonlyMap<number, Passage>, group: readonly number[], attributions: readonly number[]): ListedPassage {
  const first = passages.get(group[0] as number) as Passage;
  const text = collapse(group.map((i) => collapse(readerText(blocks[i] as Block))).join(' '));
  const line = attributions.length === 0 ? undefined : attributionOf(blocks[attributions[0] as number] as Block);
  const speaker = first.speaker ?? line?.name ?? signed(text);
  const { id: anchor, cite } = (blocks[group[0] as number] as Block).refers ?? {};
  const links = [...group, ...attributions].flatMap((i) => (blocks[i] as Block).codes.flatMap((code) => addresses(code.data)));
  return {
    id: `p${fingerprint(text)}`,
    kind: 'block',
    ...(first.language === undefined ? {} : { language: first.language }),
    text,
    stretches: group.map((i) => ({ block: i, start: 0, end: blockText(blocks[i] as Block).length })),
    attributions,
    ...(speaker === undefined || speaker === '' ? {} : { speaker }),
    ...(line?.handle === undefined ? {} : { handle: line.handle }),
    links: cite === undefined ? links : [...links, cite],
    ...(anchor === undefined ? {} : { anchor }),
    reason: first.reason === 'author' ? 'author' : 'language',
  };
}

/** The name that a text ends with, after a dash: `… — Rita Amadi`. */
function signed(text: string): string | undefined {
  const name = /[.!?…。！？»”"]\s*[—–]\s*([^—–.!?…:;]{3,40})$/u.exec(text)?.[1]?.trim();
  return name !== undefined && name.split(' ').length <= 4 && !/^\p{Ll}/u.test(name) ? name : undefined;
}

function addresses(data: string): readonly string[] {
  const href = attribute(data, 'href') ?? attribute(data, 'cite');
  if (href !== undefined) return [href];
  return data.match(/https?:\/\/[^\s)>"']+/g) ?? [];
}
