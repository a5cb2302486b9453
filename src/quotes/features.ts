import { lexicon } from '../language/identify/evidence.ts';
import { identityOf } from '../language/identify/same.ts';
import { gather } from '../text/gather.ts';
import { align, type Shared } from './align.ts';
import { letters } from './letters.ts';
import type { Evidence } from './evidence.ts';
import type { Known } from './known.ts';
import type { Speaking } from './speaking.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './names.ts';
import type { Mark } from './grammar.ts';
import { retellingOf } from './retelling.ts';

/** What the evidence for one link comes to, in numbers that can be weighed. */
export type Features = Readonly<Record<FeatureName, number>>;

/** The names of the features, in the order of their weights. */
export const featureNames = [
  'named', 'other', 'unknown', 'sameWritten', 'sameWrittenNear', 'spoken', 'sameSpoken', 'earlier',
  'inLanguage', 'nearLanguage', 'near', 'continued', 'around', 'otherNumber', 'matched', 'unmatched', 'contentCoverage', 'beside', 'headline',
  'aligned', 'focus', 'echoed', 'solo', 'after', 'woven', 'followed', 'between', 'asks', 'fresh', 'turned', 'retold', 'retoldShare', 'newcomer', 'agrees', 'disagrees',
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
  /** Whether the language of the article has. */
  readonly names: (concept: string) => boolean;
  /** The text of the quotation, and what stands around it. */
  readonly text: string;
  readonly clause: Clause;
  /** True if the article has no other passage that it could translate. */
  readonly solo: boolean;
  /** True of a quotation in the first paragraph behind the passage. */
  readonly behind: boolean;
  /** What its paragraph says outside of quotations. */
  readonly paragraph: string;
  /** What that speaks of. */
  readonly around: ReadonlyMap<string, string>;
  /** True if the paragraph names somebody in full before the quotation who said none of the passages. */
  readonly newcomer: boolean;
  /** What its small words say. */
  readonly marks: ReadonlySet<Mark>;
}

const content: ReadonlySet<Evidence['kind']> = new Set(['handle', 'number', 'name', 'country', 'word', 'concept']);

/** How much more often a translation shares these with what it translates than another text does, as a logarithm. */
const told: Partial<Record<Evidence['kind'], number>> = { handle: 4, name: 2.5, country: 2, word: 1.2 };

/** How often a concept of a translation is found in its original too, by the tables. */
const found = 0.6;

/** What it is worth that a clause bears a mark of the quotation, and what one costs that it does not, as logarithms. */
const mark = { gain: 0.8, loss: -0.3 };

/** Turns evidence into numbers. */
export function featuresOf(evidence: readonly Evidence[], { speaking, known, words, concepts, language, chance, names, text, clause, solo, behind, paragraph, around, newcomer, marks }: Compared): Features {
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
  const byWord = new Map<string, string[]>();
  for (const [concept, word] of concepts) gather(byWord, word, concept);
  const gain = (concept: string): number => Math.log(found / Math.min(0.5, chance(concept)));
  const rarity = (concept: string): number => Math.log((1 - found) / (1 - Math.min(0.5, chance(concept))));
  const loss = (concept: string): number => (names(concept) ? rarity(concept) : 0);
  const coverage = carrying === 0 ? 0 : Math.min(1, matched / carrying);
  const besides = evidence.flatMap((it): readonly Shared[] => (it.said !== undefined && it.score > 0 && told[it.kind] !== undefined ? [{ said: it.said.toLowerCase(), worth: told[it.kind] ?? 0 }] : []));
  const isMark = (concept: string): boolean => concept.startsWith('~');
  const marked: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([...byWord, ...[...marks].map((it) => [`~${it}`, [`~${it}`]] as const)]);
  const aligned = align(known.clauses, marked, letters(text), besides, (it) => (isMark(it) ? mark.gain : gain(it)), (it) => (isMark(it) ? mark.loss : loss(it)));
  const agreement = agreementOf();
  const retelling = retellingOf(around, paragraph, known.concepts, known.numbers, gain);
  return {
    named: flag(points('speaker') >= 2),
    other: has('other-speaker'),
    unknown: flag(speaking === 'unknown'),
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
    matched: Math.min(5, matched),
    unmatched: Math.min(5, unmatched),
    contentCoverage: coverage * Math.min(3, matched),
    beside: has('beside'),
    headline: has('headline'),
    aligned: Math.max(-4, Math.min(10, aligned.score)),
    focus: aligned.focus,
    echoed: aligned.echoed,
    solo: flag(solo),
    after: flag(behind),
    woven: flag(/^\p{Ll}/u.test(text) && !clause.bare),
    followed: has('followed'),
    between: has('between'),
    asks: has('question'),
    turned: flag(of('stranger').some((it) => it.quoted === undefined)),
    retold: Math.min(10, retelling.common),
    retoldShare: retelling.share,
    newcomer: flag(newcomer),
    agrees: agreement.agrees,
    disagrees: agreement.disagrees,
    fresh: flag(of('stranger').some((it) => it.score % 1 !== 0)),
  };

  /** How many of the marks of the quotation the passage bears, and how many it would bear and does not. */
  function agreementOf(): { readonly agrees: number; readonly disagrees: number } {
    const { grammar, marks: said } = known;
    if (grammar === undefined) return { agrees: 0, disagrees: 0 };
    return { agrees: [...marks].filter((it) => said.has(it)).length, disagrees: [...marks].filter((it) => !said.has(it) && grammar.shows(it)).length };
  }
}

/** What the numbers say that no other evidence shows: what the paragraph tells again, who is named in it, what small words say. */
export function evidenceOf({ retoldShare, newcomer, agrees, disagrees }: Features): readonly Evidence[] {
  const out: Evidence[] = [];
  if (retoldShare >= 0.3) out.push({ kind: 'retold', score: Math.round(retoldShare * 100) / 100 });
  if (newcomer > 0) out.push({ kind: 'newcomer', score: -0.4 });
  if (agrees > 0) out.push({ kind: 'grammar', score: 0.3 * agrees });
  if (disagrees > 0) out.push({ kind: 'other-grammar', score: -0.4 * disagrees });
  return out;
}
