/**
 * Words and abbreviations that multiply the number before them, by language: power of ten, then the beginnings of the words. A
 * mark ! says that the word is whole; the same word means another power in another language (billion).
 */
const scaleWords: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: { 3: 'thousand k!', 5: 'lakh', 6: 'million mln! mn!', 7: 'crore', 9: 'billion bn! bln!', 12: 'trillion tn! trn!' },
  de: { 3: 'tausend tsd', 6: 'million mio', 9: 'milliarde mrd', 12: 'billion bio!', 15: 'billiarde', 18: 'trillion' },
  fr: { 3: 'mille! millier k!', 6: 'million mio', 9: 'milliard md! mds! mrd', 12: 'billion', 18: 'trillion' },
  es: { 3: 'mil! miles!', 6: 'millón millon mill! mm!', 9: 'millardo', 12: 'billón billon' },
  it: { 3: 'mila! mille! migliai', 6: 'milion mln', 9: 'miliard mld mrd', 12: 'bilion trilion' },
  pt: { 3: 'mil! milhar', 6: 'milhão milhões milhao mi!', 9: 'bilhão bilhões bi!', 12: 'trilhão trilhões bilião biliões' },
  nl: { 3: 'duizend', 6: 'miljoen mln', 9: 'miljard mld', 12: 'biljoen' },
  sv: { 3: 'tusen', 6: 'miljon mn! milj', 9: 'miljard md! mdr', 12: 'biljon' },
  da: { 3: 'tusind', 6: 'million mio', 9: 'milliard mia', 12: 'billion' },
  nb: { 3: 'tusen', 6: 'million mill', 9: 'milliard mrd', 12: 'billion' },
  fi: { 3: 'tuhat tuhan', 6: 'miljoon milj', 9: 'miljard mrd', 12: 'biljoon' },
  pl: { 3: 'tysi tys', 6: 'milion mln', 9: 'miliard mld', 12: 'bilion bln' },
  cs: { 3: 'tisíc tis!', 6: 'milion mil! mil.', 9: 'miliard mld mlrd', 12: 'bilion' },
  sk: { 3: 'tisíc tis!', 6: 'milión mil!', 9: 'miliard mld', 12: 'bilión' },
  uk: { 3: 'тисяч тис!', 6: 'мільйон млн', 9: 'мільярд млрд', 12: 'трильйон трлн' },
  ru: { 3: 'тысяч тыс!', 6: 'миллион млн', 9: 'миллиард млрд', 12: 'триллион трлн' },
  be: { 3: 'тысяч тыс!', 6: 'мільён млн', 9: 'мільярд млрд', 12: 'трыльён трлн' },
  bg: { 3: 'хиляд хил!', 6: 'милион млн', 9: 'милиард млрд', 12: 'трилион трлн' },
  sr: { 3: 'хиљад hiljad', 6: 'милион milion мил!', 9: 'милијард milijard', 12: 'билион bilion' },
  hr: { 3: 'tisuć tis!', 6: 'milijun mil!', 9: 'milijard mlrd', 12: 'bilijun' },
  ro: { 3: 'mii! mie!', 6: 'milion mil!', 9: 'miliard mld', 12: 'trilion bilion' },
  hu: { 3: 'ezer', 6: 'millió', 9: 'milliárd mrd', 12: 'billió' },
  el: { 3: 'χιλιάδ χιλ', 6: 'εκατομμύρι εκατομμυρί εκατ', 9: 'δισεκατομμύρι δισεκατομμυρί δισ', 12: 'τρισεκατομμύρι τρισ' },
  tr: { 3: 'bin', 6: 'milyon', 9: 'milyar', 12: 'trilyon' },
  ar: { 3: 'ألف آلاف الف', 6: 'مليون ملايين', 9: 'مليار بليون', 12: 'تريليون ترليون' },
  he: { 3: 'אלף אלפי', 6: 'מיליון מיליוני', 9: 'מיליארד', 12: 'טריליון' },
  fa: { 3: 'هزار', 6: 'میلیون', 9: 'میلیارد', 12: 'تریلیون' },
  hi: { 3: 'हज़ार हजार', 5: 'लाख', 6: 'मिलियन', 7: 'करोड़ करोड़', 9: 'अरब बिलियन', 12: 'खरब ट्रिलियन' },
  zh: { 3: '千', 4: '万 萬', 8: '亿 億', 12: '兆 万亿 萬億' },
  ja: { 3: '千', 4: '万', 8: '億', 12: '兆' },
  ko: { 3: '천', 4: '만', 8: '억', 12: '조' },
};

/** Reads the words of scale that follow a number. */
export interface Scales {
  /** The power of ten of the word at a place, and how long it is with the white space before it; undefined where there is none. */
  at(text: string, place: number): { readonly power: number; readonly length: number } | undefined;
}

/** The scales of a language; undefined where they are not known. */
export function scalesOf(language: string): Scales | undefined {
  const own = language.split('-', 1)[0] as string;
  const rows = scaleWords[own === 'no' || own === 'nn' ? 'nb' : own === 'yue' ? 'zh' : own];
  if (rows === undefined) return undefined;
  const words = Object.entries(rows).flatMap(([power, list]) => list.split(' ').map((word) => ({ power: Number(power), word })));
  words.sort((a, b) => b.word.length - a.word.length);
  const spaced = own !== 'zh' && own !== 'ja' && own !== 'ko';
  const gap = /[\s\-\u00a0]{0,2}/y;
  const at = (text: string, place: number): { power: number; length: number } | undefined => {
    gap.lastIndex = place;
    const white = gap.exec(text)?.[0].length ?? 0;
    const rest = text.slice(place + white, place + white + 24).toLowerCase();
    if (!/^\p{L}/u.test(rest)) return undefined;
    for (const { power, word } of words) {
      const whole = word.endsWith('!');
      const stem = whole ? word.slice(0, -1) : word;
      if (!rest.startsWith(stem)) continue;
      const next = rest[stem.length] ?? '';
      if (whole && /\p{L}/u.test(next)) continue;
      if (!spaced) return { power, length: white + stem.length };
      const end = /^[\p{L}\p{M}]*\.?/u.exec(rest.slice(stem.length))?.[0].length ?? 0;
      // A beginning of a word has an ending, not another word, after it.
      if (end > 6) continue;
      return { power, length: white + stem.length + end };
    }
    return undefined;
  };
  return {
    at(text, place) {
      const first = at(text, place);
      // mil millones, mille milliards: one after the other.
      const second = first === undefined || !spaced ? undefined : at(text, place + first.length);
      return first === undefined || second === undefined ? first : { power: first.power + second.power, length: first.length + second.length };
    },
  };
}
