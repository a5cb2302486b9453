import { bareCode, type Block, type BlockCode, blockText } from '../../../model/block.ts';
import { type Inline, plainText } from '../../../model/content.ts';
import type { GivenTranslation, Pointed } from '../../../model/pointed.ts';
import { markedContent } from '../../../model/standing.ts';
import { type Diagnostic, diagnose } from '../../../text/diagnostic.ts';
import { gather } from '../../../text/gather.ts';
import { positions } from '../../../text/position.ts';
import { hasWords } from '../../../text/space.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { Taken } from '../../../text/taken.ts';
import { attributePieces } from '../../markdown/attributes.ts';
import { referenceReader } from '../reference.ts';
import { messages } from './messages.ts';
import type { PointedPlace, TargetPointer } from './node-data.ts';

/** The blocks of a page whose translations may have places of their own. */
export interface PointedBlocks {
  readonly blocks: readonly Block[];
  readonly pointed: readonly Pointed[];
  /** What stands in those places. */
  readonly given: readonly GivenTranslation[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies Target Pointer (ITS 2.0, 8.15): the source keeps its text, its translation is written where the pointer leads to,
 * and what stands there already is its translation, no text of the article.
 *
 * @returns diagnostics `its-target-missing`, `its-target-taken`, `its-target-attribute` (warnings: the translation is written in
 *   the place of its source), `its-target-replaced` (a warning: what stands there has other paragraphs than its source).
 */
export function pointTargets(source: string, blocks: readonly Block[], pointers: readonly TargetPointer[], path: string): PointedBlocks {
  if (pointers.length === 0) return { blocks, pointed: [], given: [], diagnostics: [] };
  const last = new Map(pointers.map((pointer) => [`${pointer.source.span.start} ${pointer.source.span.end}`, pointer]));
  const pointed: Pointed[] = [];
  const given: GivenTranslation[] = [];
  const diagnostics: Diagnostic[] = [];
  const changed = new Map<number, Block>();
  const places = new BlockPlaces(blocks);
  const accepted: Span[] = [];
  const taken = new Taken();
  const position = positions(source);
  const point = (from: Span, to: Span): void => {
    pointed.push({ source: from, target: to });
  };
  const take = (from: Span, to: Span): void => {
    taken.add(from);
    taken.add(to);
    accepted.push(to);
  };
  for (const { source: from, target, rules } of last.values()) {
    if (!places.touches(from.span)) continue;
    const problem = (code: 'its-target-missing' | 'its-target-taken' | 'its-target-attribute' | 'its-target-replaced'): void => {
      const at = position(from.span.start);
      diagnostics.push(diagnose(messages, 'warning', code, { line: at.line, path: rules }, { where: { file: path, ...at }, section: 'ITS 2.0, 8.15' }));
    };
    if (target === undefined) {
      problem('its-target-missing');
      continue;
    }
    if (overlaps(from.span, target.span) || taken.overlaps(from.span) || taken.overlaps(target.span) || !places.isWhole(from.span) || !places.isFree(target.span)) {
      problem('its-target-taken');
      continue;
    }
    const inside = places.inside(from.span);
    const there = places.inside(target.span).filter((index) => blocks[index]?.within === undefined);
    if (from.quote === undefined && target.quote === undefined) {
      take(from.span, target.span);
      const own = inside.filter((index) => blocks[index]?.within === undefined);
      const pairs = own.map((index, i) => [blocks[index], blocks[there[i] ?? -1]] as const);
      if (own.length === there.length && pairs.every(([mine, theirs]) => mine?.kind === theirs?.kind)) {
        for (const [mine, theirs] of pairs as readonly (readonly [Block, Block])[]) {
          point(mine.span, theirs.span);
          given.push(...translationOf(mine, theirs));
        }
      } else {
        point(from.span, target.span);
        if (there.length > 0) problem('its-target-replaced');
      }
      continue;
    }
    const index = inside[0] as number;
    const block = blocks[index] as Block;
    if (inside.length > 1 || block.codes.length > 0 || (block.place !== 'html:text' && block.place !== 'html:attribute')) {
      problem('its-target-attribute');
      continue;
    }
    take(from.span, target.span);
    changed.set(index, placed(block, target));
    point(block.span, target.span);
    const text = target.quote === undefined ? undefined : plainText(attributePieces(source, target.span.start, target.span.end, referenceReader())).trim();
    if (text !== undefined && text !== '') given.push(...translationOf(block, { ...block, pieces: [{ kind: 'text', text, span: target.span }], codes: [] }));
    else if (there.length === 1) given.push(...translationOf(block, blocks[there[0] as number] as Block));
    else if (there.length > 1) problem('its-target-replaced');
  }
  if (pointed.length === 0) return { blocks, pointed, given, diagnostics };
  return { blocks: outside(blocks, changed, accepted), pointed, given, diagnostics };
}

/** What stands in the place of a block's translation, with the block's codes where it has no other; nothing where it is a copy. */
function translationOf(mine: Block, theirs: Block): readonly GivenTranslation[] {
  const text = markedContent(theirs, []);
  if (!hasWords(plainText(text)) || plainText(text) === blockText(mine)) return [];
  const key = ({ paired, data, dataEnd }: BlockCode): string => JSON.stringify([paired, data, dataEnd]);
  const free = new Map<string, string[]>();
  for (const code of mine.codes) gather(free, key(code), code.id);
  const ids = new Map<string, string>();
  for (const code of theirs.codes) {
    const id = free.get(key(code))?.shift();
    if (id !== undefined) ids.set(code.id, id);
  }
  const base = { source: mine.span, ...(theirs.language === undefined || theirs.language === '' ? {} : { language: theirs.language }) };
  if (ids.size < theirs.codes.length || ids.size < mine.codes.length) {
    return [{ ...base, content: text, codes: theirs.codes.map(bareCode) }];
  }
  return [{ ...base, content: text.map((item): Inline => (item.kind === 'open' || item.kind === 'close' || item.kind === 'standalone' ? { ...item, id: ids.get(item.id) ?? item.id } : item)) }];
}

/** The blocks of a page by where they stand. */
class BlockPlaces {
  readonly #blocks: readonly Block[];
  /** Of each block the furthest end of those up to it. */
  readonly #ends: readonly number[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    let furthest = 0;
    this.#ends = blocks.map(({ span }) => (furthest = Math.max(furthest, span.end)));
  }

  /** True if a block shares a character with a stretch. */
  touches(span: Span): boolean {
    const first = this.#first(span.start);
    return this.#isCut(span, first) || (this.#blocks[first]?.span.start ?? Infinity) < span.end;
  }

  /** The indexes of the blocks that lie in a stretch. */
  inside({ start, end }: Span): readonly number[] {
    const out: number[] = [];
    for (let i = this.#first(start); (this.#blocks[i]?.span.start ?? Infinity) < end; i += 1) if ((this.#blocks[i] as Block).span.end <= end) out.push(i);
    return out;
  }

  /** True if no block lies partly in a stretch. */
  isFree(span: Span): boolean {
    const first = this.#first(span.start);
    if (this.#isCut(span, first)) return false;
    for (let i = first; (this.#blocks[i]?.span.start ?? Infinity) < span.end; i += 1) if ((this.#blocks[i] as Block).span.end > span.end) return false;
    return true;
  }

  /** True if blocks lie in a stretch, each of them wholly and with the block that it stands in. */
  isWhole(span: Span): boolean {
    const inside = this.inside(span);
    return inside.length > 0 && this.isFree(span) && inside.every((index) => {
      const { within } = this.#blocks[index] as Block;
      return within === undefined || contains(span, (this.#blocks[within.block] as Block).span);
    });
  }

  #isCut({ start }: Span, first: number): boolean {
    return first > 0 && (this.#ends[first - 1] as number) > start;
  }

  #first(start: number): number {
    let [low, high] = [0, this.#blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#blocks[middle] as Block).span.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A block as it is written in the place of its translation. */
function placed(block: Block, { quote }: PointedPlace): Block {
  const { quote: _quote, ...layout } = block.layout ?? {};
  return { ...block, place: quote === undefined ? 'html:text' : 'html:attribute', layout: quote === undefined ? layout : { ...layout, quote } };
}

/** The blocks that lie in no target. */
function outside(blocks: readonly Block[], changed: ReadonlyMap<number, Block>, targets: readonly Span[]): readonly Block[] {
  const places: number[] = [];
  const out: Block[] = [];
  const sorted = targets.toSorted((a, b) => a.start - b.start);
  let next = 0;
  blocks.forEach((block, index) => {
    places.push(out.length);
    // The targets do not overlap.
    while (next < sorted.length && (sorted[next] as Span).end < block.span.end) next += 1;
    if (sorted[next] !== undefined && contains(sorted[next] as Span, block.span)) return;
    const own = changed.get(index) ?? block;
    out.push(own.within === undefined ? own : { ...own, within: { ...own.within, block: places[own.within.block] as number } });
  });
  return out;
}
