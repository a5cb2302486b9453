/** The months and the days of the week as concepts, with the beginnings of the words that name them in a language, by CLDR. */
export function calendarStems(language: string): readonly (readonly [string, readonly string[]])[] {
  const out: [string, readonly string[]][] = [];
  const written = unspaced[language];
  const [alone, dated, weekday] = [styled(language, { month: 'long' }), styled(language, { month: 'long', day: 'numeric' }), styled(language, { weekday: 'long' })];
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(Date.UTC(2024, month, 10));
    if (written !== undefined) out.push([`month-${month + 1}`, [`${month + 1}${written}`]]);
    else add(`month-${month + 1}`, [nameIn(date, alone), nameIn(date, dated)]);
  }
  // 1 January 2024 was a Monday.
  for (let day = 0; day < 7; day += 1) add(`day-${day + 1}`, [nameIn(new Date(Date.UTC(2024, 0, 1 + day)), weekday)]);
  // `Yom sheni`, `thứ hai`: the first word is the same on every day, so it names none.
  const common = new Set(out.flatMap(([name, stems]) => (name === 'day-1' ? stems : [])).filter((stem) => out.some(([name, stems]) => name === 'day-2' && stems.includes(stem))));
  return common.size === 0 ? out : out.filter(([name, stems]) => !name.startsWith('day-') || !stems.some((stem) => common.has(stem)));

  function add(concept: string, names: readonly string[]): void {
    const stems = names.flatMap((name) => stemOf(name.toLowerCase(), language));
    if (stems.length > 0) out.push([concept, [...new Set(stems)]]);
  }
}

/** What follows the number of a month. */
const unspaced: Readonly<Record<string, string>> = { zh: '月', ja: '月', ko: '월', vi: '_tháng' };

/** Names that are everyday words as well. */
const everyday: ReadonlySet<string> = new Set('en:march en:may ro:mai es:martes fr:mars it:marte pt:segunda'.split(' '));

function styled(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' });
}

function nameIn(date: Date, format: Intl.DateTimeFormat): string {
  return format.formatToParts(date).find((part) => part.type === 'month' || part.type === 'weekday')?.value ?? '';
}

/** The name, as a beginning where it is long enough to be told by one. */
function stemOf(name: string, language: string): readonly string[] {
  const [word = ''] = name.match(/[\p{L}\p{M}]+/u) ?? [];
  if (word.length < 3 || everyday.has(`${language}:${word}`)) return [];
  return word.length >= 6 ? [word.slice(0, -1)] : [`${word}=`, ...(word.length === 5 ? [word] : [])];
}
