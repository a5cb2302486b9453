import { collapse } from '../text/space.ts';
import { type Profile, profile, similarity } from '../model/similarity.ts';

/** What alignment knows of a unit. */
export interface Alignable {
  readonly id: string;
  readonly text: string;
  readonly kind?: string | undefined;
  /** An old unit that is no longer in the article. */
  readonly retired?: boolean | undefined;
}

/** Which old unit a new one goes on from, and on what evidence. */
export interface Link {
  /** Index of the old unit. */
  readonly old: number;
  readonly by: 'id' | 'text' | 'similarity';
  /** 0 to 1. */
  readonly similarity: number;
}

/** Below this two texts are not versions of one. */
export const alike = 0.5;
/** How far from its expected place an edited unit is looked for among many. */
const reach = 40;
/** More pairs of equal texts than this are not weighed one by one. */
const manyEquals = 40_000;

/**
 * Aligns the units of a new version with those of an old one: by id, then by equal text (kind and neighbours
 * choose among equals), then by similarity, units between the same neighbours first. An old unit may lend
 * its translation to several new units of the same text; by similarity it is used once.
 *
 * @returns for each new unit its link, or undefined where it is new.
 */
export function align(olds: readonly Alignable[], news: readonly Alignable[]): readonly (Link | undefined)[] {
  const links: (Link | undefined)[] = news.map(() => undefined);
  const used = new Set<number>();
  const byId = new Map(olds.map((old, i) => [old.id, i]));
  const oldTexts = olds.map((old) => collapse(old.text));
  const newTexts = news.map((unit) => collapse(unit.text));
  news.forEach((unit, i) => {
    const old = byId.get(unit.id);
    if (old === undefined || oldTexts[old] !== newTexts[i]) return;
    links[i] = { old, by: 'id', similarity: 1 };
    used.add(old);
  });
  linkByText(olds, news, oldTexts, newTexts, links, used);
  linkBySimilarity(olds, oldTexts, newTexts, links, used);
  return links;
}

function linkByText(
  olds: readonly Alignable[],
  news: readonly Alignable[],
  oldTexts: readonly string[],
  newTexts: readonly string[],
  links: (Link | undefined)[],
  used: Set<number>,
): void {
  const byText = new Map<string, number[]>();
  oldTexts.forEach((text, i) => {
    const list = byText.get(text);
    if (list === undefined) byText.set(text, [i]);
    else list.push(i);
  });
  const waiting = new Map<string, number[]>();
  news.forEach((_, i) => {
    const text = newTexts[i] as string;
    if (links[i] !== undefined || !byText.has(text)) return;
    const list = waiting.get(text);
    if (list === undefined) waiting.set(text, [i]);
    else list.push(i);
  });
  for (const [text, units] of waiting) {
    const candidates = byText.get(text) as number[];
    if (units.length * candidates.length > manyEquals) {
      // A table of a thousand "yes": any order is as good as the order they stand in.
      units.forEach((unit, n) => take(unit, candidates[Math.min(n, candidates.length - 1)] as number));
      continue;
    }
    const pairs = units.flatMap((unit) => candidates.map((old) => ({ unit, old, score: likeness(unit, old) })));
    pairs.sort((a, b) => b.score - a.score || a.unit - b.unit || a.old - b.old);
    for (const { unit, old } of pairs) if (links[unit] === undefined && !used.has(old)) take(unit, old);
    // More of them than there were: the rest borrow.
    for (const { unit, old } of pairs) if (links[unit] === undefined) take(unit, old);
  }

  function take(unit: number, old: number): void {
    links[unit] = { old, by: 'text', similarity: 1 };
    used.add(old);
  }

  /** What follows says more than what goes before: a heading belongs to its section. */
  function likeness(unit: number, old: number): number {
    return (
      (olds[old]?.retired === true ? 0 : 16) +
      (olds[old]?.kind === news[unit]?.kind ? 8 : 0) +
      (oldTexts[old + 1] === newTexts[unit + 1] ? 4 : 0) +
      (oldTexts[old - 1] === newTexts[unit - 1] ? 2 : 0)
    );
  }
}

/** Pairs what is left, best first, each at most once; near its expected place first, anywhere if very alike. */
function linkBySimilarity(
  olds: readonly Alignable[],
  oldTexts: readonly string[],
  newTexts: readonly string[],
  links: (Link | undefined)[],
  used: Set<number>,
): void {
  const free = olds.flatMap((old, i) => (used.has(i) || old.retired === true ? [] : [i]));
  const open = links.flatMap((link, i) => (link === undefined ? [i] : []));
  if (free.length === 0 || open.length === 0) return;
  const profiles = new Map<number, Profile>(free.map((old) => [old, profile(oldTexts[old] as string)]));
  const expected = expectedPlaces(links, olds.length);
  const pairs: { old: number; unit: number; score: number; rank: number }[] = [];
  for (const unit of open) {
    const mine = profile(newTexts[unit] as string);
    const place = expected[unit] as number;
    // All of them while that is cheap, else the neighbourhood.
    const near = free.length * open.length <= 250_000 ? free : free.filter((old) => Math.abs(old - place) <= reach);
    for (const old of near) {
      const score = similarity(profiles.get(old) as Profile, mine);
      const between = Math.abs(old - place) <= 1.5;
      if (score >= (between ? alike - 0.1 : alike)) pairs.push({ old, unit, score, rank: score + (between ? 0.2 : 0) });
    }
  }
  pairs.sort((a, b) => b.rank - a.rank || a.unit - b.unit || a.old - b.old);
  for (const { old, unit, score } of pairs) {
    if (links[unit] !== undefined || used.has(old)) continue;
    links[unit] = { old, by: 'similarity', similarity: score };
    used.add(old);
  }
}

/** For each new unit the old index that its aligned neighbours lead one to expect. */
function expectedPlaces(links: readonly (Link | undefined)[], oldCount: number): readonly number[] {
  const before: number[] = [];
  let last = -1;
  for (const link of links) {
    last = link === undefined ? last + 1 : link.old;
    before.push(last);
  }
  const out = [...before];
  let next = oldCount;
  for (let i = links.length - 1; i >= 0; i -= 1) {
    const link = links[i];
    next = link === undefined ? next - 1 : link.old;
    out[i] = link === undefined && i > 0 && links[i - 1] === undefined ? ((before[i] as number) + next) / 2 : (before[i] as number);
  }
  return out;
}
