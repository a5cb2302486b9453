/** Languages whose names of months take endings. */
const inflecting: ReadonlySet<string> = new Set(['uk', 'ru', 'be', 'pl', 'cs', 'sk', 'sr', 'hr', 'bs', 'sl', 'mk', 'lt', 'lv', 'et', 'fi', 'hu', 'tr', 'az', 'kk', 'el', 'hy', 'ka', 'mn', 'sq', 'la']);
/** Regions with names of months of their own. */
const regions: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-TN', 'ar-IQ'],
  de: ['de-AT'],
  en: ['en-GB', 'en-AU', 'en-CA'],
  es: ['es-MX', 'es-PE', 'es-UY'],
  fr: ['fr-CA'],
  sr: ['sr-Latn', 'sr-Cyrl-ME'],
  pt: ['pt-PT'],
};
/** Letters that are written before a name without a space. */
const prefixes: Readonly<Record<string, string>> = { he: '[בלמהשו]{0,2}[־-]?', ar: '[وبلف]{0,2}', fa: '' };
/** Names that are other words as well. */
const ambiguous: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'dec', 'mars', 'mai', 'marzo', 'set', 'out', 'ago', 'abril', 'sett', 'lip', 'maj', 'mag', 'jan', 'juli', 'august', 'май', 'мая', 'mei', 'mart', 'kas', 'oca', 'ara', 'eki', 'lis', 'list', 'maio', 'août', 'srp']);

/** A month that a text names; offsets in UTF-16 code units. */
export interface MonthName {
  readonly start: number;
  readonly end: number;
  /** 1 to 12. */
  readonly month: number;
  /** Nothing else can be meant, whatever stands around it. */
  readonly certain: boolean;
}

/** Finds names of months. */
export interface Months {
  find(text: string): readonly MonthName[];
  /** The names have digits in them (Chinese, Vietnamese), so numbers may be months. */
  readonly numeric: boolean;
}

/**
 * The names of months of a locale, long and short, in the forms that CLDR has and with endings where the language has them.
 */
export function monthsOf(locale: string): Months {
  const language = locale.split('-', 1)[0] as string;
  const stems = new Map<string, { month: number; inflected: boolean }>();
  let numeric = false;
  const add = (name: string, month: number, inflected: boolean): void => {
    const bare = name.toLowerCase().replace(/[.\u200e\u200f]+$/gu, '').trim();
    if (/\p{Nd}/u.test(bare)) numeric = true;
    else if ([...bare].length >= (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(bare) ? 3 : 2) && (!stems.has(bare) || (inflected && stems.get(bare)?.month === month))) stems.set(bare, { month, inflected });
  };
  for (let month = 1; month <= 12; month += 1) {
    for (const locales of [locale, ...(regions[language] ?? [])]) {
      const [dated, alone] = namesOf(locales, month, 'long');
      add(dated, month, false);
      add(alone, month, false);
      if (inflecting.has(language)) add(stemOf(dated, alone), month, true);
      for (const short of namesOf(locales, month, 'short')) add(short, month, false);
    }
  }
  const names = [...stems.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return { numeric, find: () => [] };
  const alternatives = names.map((name) => `${escape(name)}${stems.get(name)?.inflected === true ? '\\p{L}{0,5}' : ''}`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${prefixes[language] ?? ''}(${alternatives})(?![\\p{L}\\p{M}])`, 'giu');
  const find = (text: string): readonly MonthName[] => {
    const out: MonthName[] = [];
    for (const match of text.matchAll(pattern)) {
      const word = (match[1] as string).toLowerCase();
      const name = stems.has(word) ? word : names.find((each) => stems.get(each)?.inflected === true && word.startsWith(each));
      const month = stems.get(name ?? '')?.month;
      if (month === undefined) continue;
      out.push({ start: match.index, end: match.index + match[0].length, month, certain: [...word].length > 3 && !ambiguous.has(word) });
    }
    return out;
  };
  return { numeric, find };
}

/** The name in a date, and alone. */
function namesOf(locale: string, month: number, style: 'long' | 'short'): readonly [string, string] {
  const date = new Date(Date.UTC(2021, month - 1, 14));
  const common = { timeZone: 'UTC', calendar: 'gregory', month: style } as const;
  const dated = new Intl.DateTimeFormat(locale, { ...common, day: 'numeric', year: 'numeric' }).formatToParts(date);
  return [dated.find(({ type }) => type === 'month')?.value ?? '', new Intl.DateTimeFormat(locale, common).format(date)];
}

/** What two forms have in common, and not less than makes it this word: вересня, вересень: верес. */
function stemOf(a: string, b: string): string {
  let n = 0;
  while (n < a.length && a[n]?.toLowerCase() === b[n]?.toLowerCase()) n += 1;
  const length = n === a.length && n === b.length ? Math.max(4, n - 1) : n;
  return length >= 3 ? a.slice(0, length) : a;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/ /g, '\\s+');
}
