import type { Rank } from '../language/identify.ts';
import { countSaid } from '../language/identify/nominal.ts';
import { words as wordsOf } from '../language/identify/prose.ts';
import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { titled } from './judge.ts';
import { sloganWords } from './slogan-words.ts';
import { isCalledOut, type Uttered } from './uttered.ts';

/** A stretch that something sets apart, and what the sentence says of it. */
export interface Stretch {
  /** The text of its block, and where the stretch begins and ends in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly uttered: (tag?: string) => Uttered | undefined;
}

/** Of how many words and code units a slogan is at most. */
const longest = { words: 6, units: 60 } as const;

/**
 * The language of a few words of which the sentence says that they are written somewhere or called out, or which stand in brackets
 * behind what they mean, and which are words of slogans and signs: of so few, n-grams tell nothing. Names are announced as well, so
 * that something in them must be more than that.
 *
 * @param language BCP 47 tag of the article's language.
 * @param load loads the model; asked only where the words speak for another language.
 * @example await sloganOf({ text: 'The banner read “Nie wieder”.', start: 17, end: 27, uttered }, 'en', load) // 'de'
 */
export async function sloganOf({ text, start, end, uttered }: Stretch, language: string, load: () => Promise<Rank>): Promise<string | undefined> {
  if (end - start > longest.units) return undefined;
  const stretch = text.slice(start, end);
  const list = wordsOf(stretch);
  if (list.length < 2 || list.length > longest.words) return undefined;
  const bracketed = /\(["“”„«»‘’'*_\s]*$/u.test(text.slice(0, start)) && /^["“”„«»‘’'*_\s]*\)/u.test(text.slice(end));
  const as = uttered();
  if (as === undefined || (as === 'said' && !bracketed)) return undefined;
  const candidates = sloganWords(list, language);
  if (candidates.length === 0) return undefined;
  const called = isCalledOut(text, start, end, language);
  const ranked = (await load())(stretch, language);
  const score = (wanted: string): number => ranked.find((it) => sameLanguage(it.language, wanted))?.score ?? 0;
  const [best] = [...candidates].sort((a, b) => b.alone - a.alone || b.known - a.known || score(b.language) - score(a.language));
  if (best === undefined) return undefined;
  const { language: tag, alone, known } = best;
  const against = score(language) - score(tag);
  if (against > 0.1) return undefined;
  const isEnglish = identityOf(tag) === 'en';
  // All of a chant may begin with capitals, as all names do.
  if (titled(stretch)) return called && known * 2 >= list.length && (!isEnglish || (known === list.length && known >= 3)) ? tag : undefined;
  if (isEnglish && (bracketed || !called) && countSaid(list, 'en') === 0) return undefined;
  // In brackets stand terms as well.
  if (bracketed && !called) return known === list.length && countSaid(list, tag) >= 1 ? tag : undefined;
  return alone >= 2 || known * 3 >= list.length * 2 || (alone * 3 >= list.length && against < -0.3) ? tag : undefined;
}
