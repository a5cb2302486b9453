import { splitSentences } from '../language/sentences/split.ts';
import { gather } from '../text/gather.ts';

/** A clause of a passage: what it speaks of, and how long it is in letters. */
export interface PassageClause {
  readonly text: string;
  readonly concepts: ReadonlyMap<string, string>;
  readonly length: number;
}

/** What a quotation and a passage have in common besides concepts: as the passage writes it, in small letters, and what that is worth. */
export interface Shared {
  readonly said: string;
  readonly worth: number;
}

/** How a quotation fits the clauses of a passage that it fits best. */
export interface Aligned {
  /** What both have in common, less what the clauses say and the quotation does not, as logarithms. */
  readonly score: number;
  /** The share of what both speak of that stands in these clauses. */
  readonly focus: number;
  /** The share of what these clauses speak of that the quotation speaks of too. */
  readonly echoed: number;
}

/** The clauses of a passage, in their order. */
export function clausesOfPassage(
  text: string,
  language: string,
  concepts: (text: string, language: string) => ReadonlyMap<string, string>,
  letters: (text: string) => number,
): readonly PassageClause[] {
  return splitSentences(text, language)
    .flatMap((sentence) => sentence.split(/(?<=[,;:،؛，、；：—–]\s*)(?=\S)/u))
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
    .map((clause) => ({ text: clause.toLowerCase(), concepts: concepts(clause, language), length: letters(clause) }));
}

/** In how many clauses in a row a quotation is looked for. */
const most = 10;

/** How much it counts that they are longer or shorter than the quotation, for a logarithm of the ratio. */
const misfit = 1;

/**
 * Lays a quotation beside the clauses of a passage and finds the run of them that it translates best: with much in common,
 * little that it leaves out, and about as long.
 *
 * @param quoted the words of the quotation, each with the concepts that it may name.
 * @param length of the quotation, in letters as `clauses` count them.
 * @param gain what a concept is worth that both name.
 * @param loss what a concept costs that the passage alone names.
 */
export function align(
  clauses: readonly PassageClause[],
  quoted: ReadonlyMap<string, readonly string[]>,
  length: number,
  besides: readonly Shared[],
  gain: (concept: string) => number,
  loss: (concept: string) => number,
): Aligned {
  const words = [...quoted.values()];
  const own = new Set(words.flat());
  const sides = clauses.map(sideOf);
  const inAll = worthOf(sides);
  let best: Aligned = { score: -4, focus: 0, echoed: 0 };
  for (let from = 0; from < sides.length; from += 1) {
    let size = 0;
    let lost = 0;
    let all = 0;
    let kept = 0;
    for (let to = from; to < Math.min(sides.length, from + most); to += 1) {
      const side = sides[to] as Side;
      size += side.length;
      lost += side.lost;
      all += side.all;
      kept += side.kept;
      const common = worthOf(sides.slice(from, to + 1));
      const score = common + lost - misfit * Math.abs(Math.log(Math.max(1, length) / Math.max(1, size)));
      if (score > best.score) best = { score, focus: inAll === 0 ? 0 : common / inAll, echoed: all === 0 ? 0 : kept / all };
      if (size > length * 4) break;
    }
  }
  return best;

  /** What a clause has of the quotation, by its words and what both have besides, and what it says that the quotation does not. */
  function sideOf(clause: PassageClause): Side {
    const has = new Map<number, number>();
    words.forEach((list, i) => {
      const found = list.filter((concept) => clause.concepts.has(concept));
      if (found.length > 0) has.set(i, Math.max(0, ...found.map(gain)));
    });
    besides.forEach(({ said, worth }, i) => {
      if (clause.text.includes(said)) has.set(words.length + i, worth);
    });
    const byWord = new Map<string, string[]>();
    for (const [concept, word] of clause.concepts) gather(byWord, word, concept);
    let lost = 0;
    let kept = 0;
    for (const [word, list] of byWord) {
      if (list.some((concept) => own.has(concept)) || besides.some(({ said }) => said === word)) kept += 1;
      else lost += Math.max(...list.map(loss));
    }
    return { has, lost, kept, all: byWord.size, length: clause.length };
  }
}

interface Side {
  readonly has: ReadonlyMap<number, number>;
  readonly lost: number;
  readonly kept: number;
  readonly all: number;
  readonly length: number;
}

/** What the clauses have in common with the quotation, each word of it counted once. */
function worthOf(run: readonly Side[]): number {
  const out = new Map<number, number>();
  for (const { has } of run) for (const [i, worth] of has) out.set(i, Math.max(worth, out.get(i) ?? 0));
  let sum = 0;
  for (const worth of out.values()) sum += worth;
  return sum;
}
