const codes = `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU XK YE ZA ZM ZW EU UN`;

/** Languages in which the name of a country is declined. */
const declining: ReadonlySet<string> = new Set('pl cs sk sl hr sr mk uk ru be bg el tr az hu fi et lv lt ro sq ar hy ka kk'.split(' '));

/** Finds the countries that a text names, in words of its language or as flags; by their ISO 3166 codes. */
export type Regions = (text: string, language: string) => ReadonlyMap<string, string>;

/** CLDR's names as they were read, each language's when it is first asked for: data of the runtime, not state. */
const tables = new Map<string, readonly (readonly [stem: string, code: string])[]>();

/**
 * Makes the finder of countries, by CLDR's names of them; endings are cut, so that cases are found too.
 *
 * @example createRegions()('Дякуємо Польщі 🇺🇦', 'uk') // Map { 'UA' => '🇺🇦', 'PL' => 'Польщі' }
 */
export function createRegions(): Regions {
  return (text, language) => {
    const out = new Map<string, string>();
    for (const flag of text.match(/\p{Regional_Indicator}{2}/gu) ?? []) {
      out.set([...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) as number) - 0x1f1e6 + 65)).join(''), flag);
    }
    let table = tables.get(language);
    if (table === undefined) tables.set(language, (table = namesIn(language)));
    const list = (text.match(/(?:\p{Lu}\.){2,4}|[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? []).map((word) => ({ word, lower: word.toLowerCase().replaceAll('.', '') }));
    const declines = declining.has(language.split('-', 1)[0] ?? '');
    for (const { word, lower } of list) {
      if (/^\p{Ll}/u.test(word)) continue;
      for (const [stem, code] of table) {
        const upper = stem.length <= 3 ? word === word.toUpperCase() && lower === stem : declines ? lower.startsWith(stem) && lower.length <= stem.length + 4 : lower.replace(/['’]s$/u, '') === stem;
        if (upper && !out.has(code)) out.set(code, word);
      }
    }
    return out;
  };
}

function namesIn(language: string): readonly (readonly [string, string])[] {
  const out: (readonly [string, string])[] = [];
  for (const style of ['long', 'short'] as const) {
    let names: Intl.DisplayNames;
    try {
      names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    } catch {
      return [];
    }
    for (const code of codes.split(' ')) {
      const name = names.of(code)?.toLowerCase();
      if (name === undefined) continue;
      const bare = name.replaceAll('.', '');
      if (/\s/.test(bare)) continue;
      if (style === 'short' && bare.length <= 3) out.push([bare, code]);
      else if (bare.length >= 4 || /[^a-z]/.test(bare)) out.push([declining.has(language.split('-', 1)[0] ?? '') ? bare.slice(0, Math.max(4, bare.length - 2)) : bare, code]);
    }
  }
  return out;
}
