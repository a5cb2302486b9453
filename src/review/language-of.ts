import { direction } from '../language/direction.ts';
import { attributes } from './attributes.ts';

/** `lang` and `dir` of text in a language; of an unknown one, what the text itself says. */
export function languageOf(language: string | undefined): string {
  return attributes(language === undefined ? { lang: 'und', dir: 'auto' } : { lang: language, dir: direction(language) });
}
