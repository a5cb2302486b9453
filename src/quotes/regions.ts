const codes = `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU XK YE ZA ZM ZW EU UN`;

/** Languages in which the name of a country is declined. */
const declining: ReadonlySet<string> = new Set('pl cs sk sl hr sr mk uk ru be bg el tr az hu fi et lv lt ro sq ar hy ka kk'.split(' '));

/** Finds the countries that a text names, in words of its language or as flags; by their ISO 3166 codes. */
export type Regions = (text: string, language: string) => ReadonlyMap<string, string>;

/** Names of countries: short ones as they are, others by the stem that is left when the ending is cut. */
interface Table {
  readonly declines: boolean;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
}

/** CLDR's names as they were read, each language's when it is first asked for: data of the runtime, not state. */
const tables = new Map<string, Table>();

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
    for (const word of text.match(/(?:\p{Lu}\.){2,4}|[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? []) {
      if (/^\p{Ll}/u.test(word)) continue;
      for (const code of codesOf(word, table)) if (!out.has(code)) out.set(code, word);
    }
    return out;
  };
}

function codesOf(word: string, { declines, byStem }: Table): readonly string[] {
  const lower = word.toLowerCase().replaceAll('.', '');
  if (lower.length <= 3) return word === word.toUpperCase() ? (byStem.get(lower) ?? []) : [];
  if (!declines) {
    const bare = lower.replace(/['’]s$/u, '');
    return bare.length <= 3 ? [] : (byStem.get(bare) ?? []);
  }
  const out: string[] = [];
  for (let length = lower.length; length >= Math.max(4, lower.length - 4); length -= 1) out.push(...(byStem.get(lower.slice(0, length)) ?? []));
  return out;
}

function namesIn(language: string): Table {
  const declines = declining.has(language.split('-', 1)[0] ?? '');
  const byStem = new Map<string, string[]>();
  const table = { declines, byStem };
  const add = (stem: string, code: string): void => {
    const known = byStem.get(stem);
    if (known === undefined) byStem.set(stem, [code]);
    else if (!known.includes(code)) known.push(code);
  };
  for (const style of ['long', 'short'] as const) {
    let names: Intl.DisplayNames;
    try {
      names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    } catch {
      return table;
    }
    for (const code of codes.split(' ')) {
      const name = names.of(code)?.toLowerCase();
      if (name === undefined) continue;
      const bare = name.replaceAll('.', '');
      if (/\s/.test(bare)) continue;
      if (style === 'short' && bare.length <= 3) add(bare, code);
      else if (bare.length >= 4 || /[^a-z]/.test(bare)) add(declines ? bare.slice(0, Math.max(4, bare.length - 2)) : bare, code);
    }
  }
  return table;
}
