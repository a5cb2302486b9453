import { countScripts } from '../language/identify/scripts.ts';
import { cueIn, cuesOf } from './cues.ts';

/** Where a phrase of another language may end: at a comma, before a bracket, at the end of a sentence. */
const ends = /[,،、;:.!?…]?(?=\s[(–—])|[,،、;.](?=\s)|(?<![.!?…])[.!?…]*$/gu;

/** Words of inscriptions, beyond what cues have: they stand before what a wall or a sheet says. */
const inscriptions = 'reads read says said saying slogan motto proverb steht stand lautet heißt dit disait proverbe devise dice decía lema refrán dice diceva motto diz dizia lê provérbio lema zegt luidt widnieje głosi hasło kartkę napis вибито написано гасло напис выбито гласит девиз надпись لافتة شعار';

/** At how many words a phrase may begin after what announces it, and how long it may be. */
const longest = 14;

/**
 * Stretches that the article announces without setting them apart: `Her own wall reads Kami sudah di sini, or we were here`,
 * `a sheet of paper: 人走茶不凉, the tea does not get cold`. They begin after a colon or a word for what is written, and end before a comma, a
 * bracket or the end of the sentence; of each beginning all that may be one, the longest first.
 */
export function announced(text: string, language: string): readonly { readonly start: number; readonly end: number }[] {
  const written = `${cuesOf(language)?.written ?? ''} ${inscriptions}`;
  const out: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/([\p{L}\p{M}]+)(:?),?\s(?=[\p{L}¿¡])/gu)) {
    const colon = match[2] === ':';
    if (!colon && cueIn([(match[1] as string).toLowerCase()], written) === undefined) continue;
    const start = match.index + match[0].length;
    // `a wall reads`: only behind the last of them.
    if (cueIn([(/^[\p{L}\p{M}]+/u.exec(text.slice(start, start + 40))?.[0] ?? '').toLowerCase()], written) !== undefined) continue;
    const sentence = /^[^\n]*?(?:[.!?…](?=\s|$)|$)/u.exec(text.slice(start, start + 200))?.[0] ?? '';
    for (const end of [...sentence.matchAll(ends)].toReversed()) {
      const words = sentence.slice(0, end.index).trim();
      // What is quoted is found by its marks; what ends in a colon announces something itself.
      if (words !== '' && !words.endsWith(':') && !/["“”„«»]/u.test(words) && words.split(/\s+/u).length <= longest && countScripts(words).size === 1) out.push({ start, end: start + end.index });
    }
  }
  return out;
}
