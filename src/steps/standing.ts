import { type Content, type Inline, type Mark, normalizeContent, plainText } from '../model/content.ts';
import { isStanding } from '../model/standing.ts';
import type { Part } from '../model/translation.ts';
import { collapse, sameText } from '../text/space.ts';

/** Targets in which the passages of their unit stand as they do in its source, and the texts of those that do not. */
export interface Settled {
  readonly targets: readonly (Content | undefined)[];
  readonly missing: readonly string[];
}

/** A passage of a unit: its annotation and what is in it. */
interface Passage {
  readonly mark: Mark;
  readonly inner: Content;
  readonly text: string;
  /** The part it stands in. */
  readonly part: number;
}

/** True if a passage stands inside a unit with these parts. */
export function hasStanding(parts: readonly Pick<Part, 'source'>[]): boolean {
  return parts.some((part) => part.source.some((item) => item.kind === 'mark-open' && isStanding(item.mark)));
}

/**
 * Finds the passages of a unit in its targets and sets them as they are in the source, annotation, codes and all: by their
 * annotation, and where a tool has dropped it or has given it another id, by their text. In another sentence's target a
 * passage may stand too.
 *
 * @param sources of the parts; `targets` those of the same parts, undefined where there is none: what stands in such a part
 *   alone is not missed.
 */
export function settlePassages(sources: readonly Content[], targets: readonly (Content | undefined)[]): Settled {
  const passages = sources.flatMap(passagesOf);
  if (passages.length === 0) return { targets, missing: [] };
  const found = new Set<Passage>();
  const drafts = targets.map((target) => (target === undefined ? undefined : byMark(target, passages, found)));
  const search = (passage: Passage, draft: Draft | undefined): boolean => {
    const at = draft === undefined || found.has(passage) ? undefined : findText(draft, passage.text);
    if (draft === undefined || at === undefined) return false;
    put(draft, at, passage);
    found.add(passage);
    return true;
  };
  for (const passage of passages) search(passage, drafts[passage.part]);
  for (const passage of passages) drafts.some((draft) => search(passage, draft));
  const own = new Set(passages.flatMap(({ inner }) => inner.flatMap((item) => ('id' in item ? [item.id] : []))));
  return {
    targets: drafts.map((draft) => (draft === undefined ? undefined : finish(draft, own))),
    missing: passages.filter((passage) => !found.has(passage) && targets[passage.part] !== undefined).map(({ text }) => collapse(text)),
  };
}

function passagesOf(content: Content, part: number): readonly Passage[] {
  const out: Passage[] = [];
  content.forEach((item, i) => {
    if (item.kind !== 'mark-open' || !isStanding(item.mark)) return;
    const close = closing(content, i, item.mark.id);
    // One that ends in another part than it begins in is none of ours.
    if (close < 0) return;
    const inner = content.slice(i + 1, close);
    out.push({ mark: item.mark, inner, text: plainText(inner), part });
  });
  return out;
}

function closing(content: Content, from: number, id: string): number {
  return content.findIndex((item, at) => at > from && item.kind === 'mark-close' && item.id === id);
}

/** A target in the making: its items, and in the place of each passage that was found the passage. */
type Draft = (Inline | Passage)[];

function isPassage(item: Inline | Passage): item is Passage {
  return 'inner' in item;
}

/** The target with the passages that are still annotated; what is left of such annotations is taken out. */
function byMark(target: Content, passages: readonly Passage[], found: Set<Passage>): Draft {
  const draft: Draft = [];
  const ids = new Set(passages.map(({ mark }) => mark.id));
  const dropped = new Set<string>();
  for (let i = 0; i < target.length; i += 1) {
    const item = target[i] as Inline;
    if (item.kind === 'mark-close' && dropped.has(item.id)) continue;
    if (item.kind !== 'mark-open' || !(isStanding(item.mark) || ids.has(item.mark.id))) {
      draft.push(item);
      continue;
    }
    const close = closing(target, i, item.mark.id);
    const inner = target.slice(i + 1, close < 0 ? i + 1 : close);
    const equal = passages.filter(({ text }) => sameText(text, plainText(inner)));
    const passage = equal.find((it) => it.mark.id === item.mark.id) ?? equal.find((it) => !found.has(it)) ?? equal[0];
    if (close < 0 || passage === undefined) {
      dropped.add(item.mark.id);
      continue;
    }
    found.add(passage);
    draft.push(...around(inner, passage, 'open'), passage, ...around(inner, passage, 'close'));
    i = close;
  }
  return draft;
}

/** Codes that a translator has put inside a passage, as they can stand before and behind it. */
function around(items: readonly Inline[], passage: Passage, side: 'open' | 'close'): readonly Inline[] {
  const own = new Set(passage.inner.flatMap((item) => ('id' in item ? [item.id] : [])));
  return items.filter((item) => item.kind !== 'text' && item.kind !== 'mark-open' && item.kind !== 'mark-close' && !own.has(item.id) && (item.kind === 'open') === (side === 'open'));
}

interface Place {
  /** Items, and offsets in their texts. */
  readonly first: number;
  readonly from: number;
  readonly last: number;
  readonly to: number;
}

/** Where a text stands in what is still open of a target: whole words first; white space may be other white space. */
function findText(draft: Draft, text: string): Place | undefined {
  let flat = '';
  const starts = draft.map((item) => {
    const at = flat.length;
    if (isPassage(item)) flat += '\uFFFC';
    else if (item.kind === 'text') flat += item.text;
    return at;
  });
  const words = text.trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  const pattern = (source: string): string => source.replaceAll(' ', '\\s+');
  const plain = pattern(words.join(' '));
  const match =
    new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'u').exec(flat) ?? new RegExp(plain, 'u').exec(flat) ?? composed(flat, text);
  if (match === null || match[0] === '') return undefined;
  const start = match.index;
  const end = start + match[0].length;
  let first = -1;
  let last = -1;
  draft.forEach((item, i) => {
    if (isPassage(item) || item.kind !== 'text') return;
    const at = starts[i] as number;
    if (at >= end || at + item.text.length <= start) return;
    if (first < 0) first = i;
    last = i;
  });
  if (first < 0) return undefined;
  return { first, from: Math.max(0, start - (starts[first] as number)), last, to: end - (starts[last] as number) };
}

/** A tool may have composed letters that the source has decomposed, or the other way round. */
function composed(flat: string, text: string): RegExpExecArray | null {
  const other = [text.normalize('NFC'), text.normalize('NFD')].find((form) => form !== text && flat.includes(form));
  return other === undefined ? null : new RegExp(other.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'), 'u').exec(flat);
}

function put(draft: Draft, { first, from, last, to }: Place, passage: Passage): void {
  const head = draft[first] as Inline & { kind: 'text' };
  const tail = draft[last] as Inline & { kind: 'text' };
  const inside = draft.slice(first + 1, last).filter((item): item is Inline => !isPassage(item));
  draft.splice(
    first,
    last - first + 1,
    { kind: 'text', text: head.text.slice(0, from) },
    ...around(inside, passage, 'open'),
    passage,
    ...around(inside, passage, 'close'),
    { kind: 'text', text: tail.text.slice(to) },
  );
}

/** The content of a draft. The codes of passages stand in them and nowhere else. */
function finish(draft: Draft, own: ReadonlySet<string>): Content {
  return normalizeContent(
    draft.flatMap((item): readonly Inline[] => {
      if (isPassage(item)) return [{ kind: 'mark-open', mark: item.mark }, ...item.inner, { kind: 'mark-close', id: item.mark.id }];
      return 'id' in item && item.kind !== 'mark-close' && own.has(item.id) ? [] : [item];
    }),
  );
}
