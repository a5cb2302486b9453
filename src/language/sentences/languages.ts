import type { Language } from './language.ts';
import { am } from './data/am.ts';
import { ar } from './data/ar.ts';
import { be } from './data/be.ts';
import { bg } from './data/bg.ts';
import { cs } from './data/cs.ts';
import { da } from './data/da.ts';
import { de } from './data/de.ts';
import { el } from './data/el.ts';
import { en } from './data/en.ts';
import { es } from './data/es.ts';
import { fa } from './data/fa.ts';
import { fi } from './data/fi.ts';
import { fr } from './data/fr.ts';
import { he } from './data/he.ts';
import { hi } from './data/hi.ts';
import { hy } from './data/hy.ts';
import { it } from './data/it.ts';
import { ja } from './data/ja.ts';
import { kk } from './data/kk.ts';
import { ko } from './data/ko.ts';
import { latin } from './data/latin.ts';
import { ml } from './data/ml.ts';
import { mr } from './data/mr.ts';
import { my } from './data/my.ts';
import { nl } from './data/nl.ts';
import { pa } from './data/pa.ts';
import { pl } from './data/pl.ts';
import { pt } from './data/pt.ts';
import { ro } from './data/ro.ts';
import { ru } from './data/ru.ts';
import { sk } from './data/sk.ts';
import { sr } from './data/sr.ts';
import { sv } from './data/sv.ts';
import { tr } from './data/tr.ts';
import { uk } from './data/uk.ts';
import { ur } from './data/ur.ts';
import { zh } from './data/zh.ts';

/**
 * Which data a language takes: the rows whose pattern fits its tag, in order, so that a language's own words
 * go before those it shares with others.
 */
const map: readonly (readonly [RegExp, Language])[] = [
  [/^am\b/iu, am],
  [/^ar\b/iu, ar],
  [/^be\b/iu, be],
  [/^bg\b/iu, bg],
  [/^cs\b/iu, cs],
  [/^da\b/iu, da],
  [/^de\b/iu, de],
  [/^el\b/iu, el],
  [/^en\b/iu, en],
  [/^es\b/iu, es],
  [/^fa\b/iu, fa],
  [/^fi\b/iu, fi],
  [/^fr\b/iu, fr],
  [/^he\b/iu, he],
  [/^hi\b/iu, hi],
  [/^hy\b/iu, hy],
  [/^it\b/iu, it],
  [/^ja\b/iu, ja],
  [/^kk\b/iu, kk],
  [/^ko\b/iu, ko],
  [/^ml\b/iu, ml],
  [/^mr\b/iu, mr],
  [/^my\b/iu, my],
  [/^nl\b/iu, nl],
  [/^pa\b/iu, pa],
  [/^pl\b/iu, pl],
  [/^pt\b/iu, pt],
  [/^ro\b/iu, ro],
  [/^ru\b/iu, ru],
  [/^sk\b/iu, sk],
  [/^sr\b/iu, sr],
  [/^sv\b/iu, sv],
  [/^tr\b/iu, tr],
  [/^uk\b/iu, uk],
  [/^ur\b/iu, ur],
  [/^zh\b/iu, zh],
  [/^(?:cs|da|de|en|es|fi|fr|it|nl|pl|pt|ro|sk|sr|sv|tr)\b/iu, latin],
];

/** The data of a language; an empty list for those that get the Unicode default. */
export function languagesOf(locale: string): readonly Language[] {
  return map.filter(([pattern]) => pattern.test(locale)).map(([, language]) => language);
}
