import { lexicon } from '../language/identify/evidence.ts';
import { identityOf } from '../language/identify/same.ts';
import type { Evidence, Known, Speaking } from './evidence.ts';
import type { Word } from './names.ts';

/** What the evidence for one link comes to, in numbers that can be weighed. */
export type Features = Readonly<Record<FeatureName, number>>;

/** The names of the features, in the order of their weights. */
export const featureNames = [
  'same', 'named', 'other', 'unknown', 'pronoun', 'nameless', 'namelessWritten', 'sameWritten', 'sameWrittenNear', 'spoken', 'sameSpoken', 'earlier',
  'inLanguage', 'nearLanguage', 'near', 'continued', 'around', 'otherNumber', 'content', 'sameContent', 'matched', 'unmatched', 'coverage',
  'contentCoverage', 'strangeness', 'none', 'sameNone', 'beside', 'missing', 'headline',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** What was compared. */
export interface Compared {
  /** Who speaks, as far as it could be told from everything around. */
  readonly speaking: Speaking;
  readonly known: Known;
  /** The words of the quotation. */
  readonly words: readonly Word[];
  /** The concepts of the quotation. */
  readonly concepts: ReadonlyMap<string, string>;
  /** The language of the article. */
  readonly language: string;
  /** The share of texts that speak of a concept by chance, in this article. */
  readonly chance: (concept: string) => number;
  /** Whether the language of the passage has words for it. */
  readonly knows: (concept: string) => boolean;
}

const content: ReadonlySet<Evidence['kind']> = new Set(['handle', 'number', 'name', 'country', 'word', 'concept']);

/** How much more often a translation shares these with what it translates than another text does, as a logarithm. */
const told: Partial<Record<Evidence['kind'], number>> = { handle: 4, number: 2.5, name: 2.5, country: 2, word: 1.2 };

/** How often a concept of a translation is found in its original too, by the tables. */
const found = 0.6;

/** Turns evidence into numbers. */
export function featuresOf(evidence: readonly Evidence[], { speaking, known, words, concepts, language, chance, knows }: Compared): Features {
  const flag = (value: boolean): number => (value ? 1 : 0);
  const of = (kind: Evidence['kind']): readonly Evidence[] => evidence.filter((it) => it.kind === kind);
  const points = (kind: Evidence['kind']): number => of(kind).reduce((sum, it) => sum + it.score, 0);
  const has = (kind: Evidence['kind']): number => flag(evidence.some((it) => it.kind === kind));
  const key = identityOf(language);
  const carrying = words.filter((word) => word.text.length > 2 && lexicon.get(word.text.toLowerCase())?.includes(key) !== true).length;
  const quoted = (list: readonly Evidence[]): number => new Set(list.map((it) => it.quoted?.toLowerCase())).size;
  const matched = quoted(evidence.filter((it) => content.has(it.kind) && it.score > 0));
  const unmatched = quoted(evidence.filter((it) => it.kind === 'other-concept' || it.kind === 'other-name'));
  const same = flag(speaking === 'same');
  const near = points('near');
  const { common, missing } = compareConcepts();
  const said = Math.min(12, evidence.reduce((sum, it) => sum + (it.score > 0 ? (told[it.kind] ?? 0) : 0), common));
  const coverage = carrying === 0 ? 0 : Math.min(1, matched / carrying);
  const none = flag(matched === 0 && known.concepts.size > 0);
  return {
    same,
    named: flag(points('speaker') >= 2),
    other: has('other-speaker'),
    unknown: flag(speaking === 'unknown'),
    pronoun: flag(speaking === 'pronoun'),
    nameless: flag(known.speaker.length === 0),
    namelessWritten: flag(known.speaker.length === 0) * has('written'),
    sameWritten: same * has('written'),
    sameWrittenNear: same * has('written') * flag(near >= 0.6),
    spoken: has('spoken'),
    sameSpoken: same * has('spoken'),
    earlier: has('earlier'),
    inLanguage: flag(of('language').some((it) => it.score > 1)),
    nearLanguage: flag(of('language').some((it) => it.score <= 1)),
    near,
    continued: points('continued'),
    around: points('around'),
    otherNumber: has('other-number'),
    content: said,
    sameContent: same * Math.min(6, said),
    matched: Math.min(5, matched),
    unmatched: Math.min(4, unmatched),
    coverage,
    contentCoverage: coverage * Math.min(3, matched),
    strangeness: carrying === 0 ? 0 : Math.min(1, unmatched / carrying),
    none,
    sameNone: same * none,
    beside: has('beside'),
    missing: Math.max(-6, missing),
    headline: has('headline'),
  };

  /** What is found in both, and what is not, as logarithms of how much likelier that is of a translation; word by word. */
  function compareConcepts(): { readonly common: number; readonly missing: number } {
    const byWord = new Map<string, string[]>();
    for (const [concept, word] of concepts) byWord.set(word, [...(byWord.get(word) ?? []), concept]);
    let common = 0;
    let missing = 0;
    for (const list of byWord.values()) {
      const shared = list.filter((concept) => known.concepts.has(concept));
      if (shared.length > 0) common += Math.max(...shared.map((concept) => Math.log(found / Math.min(0.5, chance(concept)))));
      else if (list.every(knows)) missing += Math.max(...list.map((concept) => Math.log((1 - found) / (1 - Math.min(0.5, chance(concept))))));
    }
    return { common: Math.max(0, common), missing };
  }
}
