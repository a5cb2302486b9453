import { splitSentences } from '../language/sentences/split.ts';

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
const misfit = 1.5;

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
  let best: Aligned = { score: -4, focus: 0, echoed: 0 };
  const words = [...quoted.values()];
  const own = new Set(words.flat());
  const inAll = shared(clauses);
  for (let from = 0; from < clauses.length; from += 1) {
    for (let to = from + 1; to <= Math.min(clauses.length, from + most); to += 1) {
      const run = clauses.slice(from, to);
      const common = shared(run);
      const { lost, echoed } = leftOut(run);
      const size = run.reduce((sum, it) => sum + it.length, 0);
      const score = common + lost - misfit * Math.abs(Math.log(Math.max(1, length) / Math.max(1, size)));
      if (score > best.score) best = { score, focus: inAll === 0 ? 0 : common / inAll, echoed };
    }
  }
  return best;

  function shared(run: readonly PassageClause[]): number {
    let sum = 0;
    for (const list of words) {
      const found = list.filter((concept) => run.some((it) => it.concepts.has(concept)));
      if (found.length > 0) sum += Math.max(0, ...found.map(gain));
    }
    for (const { said, worth } of besides) if (run.some((it) => it.text.includes(said))) sum += worth;
    return sum;
  }

  function leftOut(run: readonly PassageClause[]): { readonly lost: number; readonly echoed: number } {
    let lost = 0;
    let all = 0;
    let kept = 0;
    for (const clause of run) {
      const byWord = new Map<string, string[]>();
      for (const [concept, word] of clause.concepts) byWord.set(word, [...(byWord.get(word) ?? []), concept]);
      for (const [word, list] of byWord) {
        all += 1;
        if (list.some((concept) => own.has(concept)) || besides.some(({ said }) => said === word)) kept += 1;
        else lost += Math.max(...list.map(loss));
      }
    }
    return { lost, echoed: all === 0 ? 0 : kept / all };
  }
}
