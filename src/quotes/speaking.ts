import type { Clause } from './clauses.ts';
import { cueIn, cuesOf, isPronoun, sayings } from './cues.ts';
import type { Known } from './known.ts';
import { findName, type Word } from './names.ts';

/** Whether the clause names the passage's speaker, somebody else, or refers back to one. */
export type Speaking = 'same' | 'other' | 'pronoun' | 'unknown' | 'bare';

/** Who speaks, as far as the clause of the quotation says. */
export function speakingOf(known: Known, clause: Clause, words: readonly Word[], people: ReadonlySet<string>, language: string): { readonly speaking: Speaking; readonly name?: string } {
  if (clause.bare) return { speaking: 'bare' };
  if (known.speaker.length > 0) {
    const found = findName(known.speaker, words);
    if (found !== undefined) return { speaking: 'same', name: found.text };
  }
  const cues = cuesOf(language);
  const lower = words.map((word) => word.text.toLowerCase());
  const verbs = cues === undefined ? [] : lower.flatMap((word, i) => (cueIn([word], sayings(cues)) === undefined ? [] : [i]));
  const other = words.find((word, i) => word.capital && people.has(word.folded) && !isOf(words, i) && !isNoun(words, i, language) && (cues === undefined || verbs.some((at) => Math.abs(at - i) <= 5)) && !known.words.some((it) => it.folded === word.folded));
  const verb = cues === undefined || cueIn(lower, sayings(cues)) !== undefined;
  // Who translated it did not say it.
  const translator = cues !== undefined && cueIn(lower, cues.translated) !== undefined;
  if (other !== undefined && verb && !translator && known.speaker.length > 0) return { speaking: 'other', name: other.text };
  // Somebody is named right beside the verb, and a pronoun speaks of what is theirs: `says Goran, who has smelled his load`.
  const beside = (at: number, is: (word: Word) => boolean): boolean => [words[at - 1], words[at + 1]].some((word) => word !== undefined && is(word));
  const named = (word: Word): boolean => word.capital && !word.initial && !/^de(?:-|$)/.test(language);
  if (cues !== undefined && known.speaker.length > 0 && verbs.some((at) => beside(at, named) && !beside(at, (word) => isPronoun(word.text.toLowerCase(), cues)))) return { speaking: 'unknown' };
  const parts = lower.flatMap((word) => [word, ...word.split('-')]);
  if (cues !== undefined && parts.some((word) => isPronoun(word, cues))) return { speaking: 'pronoun' };
  // Many languages need no pronoun: „…” – dodał.
  if (cues !== undefined && verb && words.length <= 3 && !words.some((word) => word.capital && !word.initial)) return { speaking: 'pronoun' };
  return { speaking: 'unknown' };
}

/** Words after which a name says of where or whose somebody is, not who speaks: the coach of Lille. */
const belonging: ReadonlySet<string> = new Set('of from at for in de du des d da do das dos del von vom aus bei beim im für di della van des z ze w we od do з із в у від до из в от для'.split(' '));

/** True if the run of capitalized words that a word stands in follows such a word. */
function isOf(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && words[i]?.capital === true && words[i]?.initial === false) i -= 1;
  return i >= 0 && belonging.has(words[i]?.text ?? '');
}

/** In German, a word with a capital right behind an article is a noun. */
const german: ReadonlySet<string> = new Set('der die das dem den des ein eine einer einem eines im am zum zur beim ins ihr ihre ihrer sein seine seiner'.split(' '));

function isNoun(words: readonly Word[], at: number, language: string): boolean {
  return /^de(?:-|$)/.test(language) && german.has(words[at - 1]?.text.toLowerCase() ?? '') && words[at + 1]?.capital !== true;
}

/** True if it is the text itself that speaks: it says, the notice says. */
export function textSpeaks(clause: Clause): boolean {
  return /(?:^|\s)it\s(?:says|said|reads|read|goes|went)|heißt\ses/iu.test(clause.text);
}
