import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConcepts } from '#stet/quotes/concepts.js';
import { passing } from '#stet/quotes/concepts/passing.js';
import { loadStems, tableNames, tableOf } from '#stet/quotes/concepts/tables.js';

const scripts: Record<string, RegExp> = {
  uk: /^[\p{Script=Cyrillic}'’=_-]+$/u, ru: /^[\p{Script=Cyrillic}=_-]+$/u, be: /^[\p{Script=Cyrillic}'’=_]+$/u, bg: /^[\p{Script=Cyrillic}=_]+$/u, kk: /^[\p{Script=Cyrillic}=_-]+$/u,
  mk: /^[\p{Script=Cyrillic}=_]+$/u, mn: /^[\p{Script=Cyrillic}=_-]+$/u, ur: /^[\p{Script=Arabic}=_]+$/u, bn: /^[\p{Script=Bengali}=_]+$/u, th: /^[\p{Script=Thai}_]+$/u,
  el: /^[\p{Script=Greek}=_]+$/u, ar: /^[\p{Script=Arabic}=_]+$/u, fa: /^[\p{Script=Arabic}=_\u200c]+$/u, he: /^[\p{Script=Hebrew}'=_]+$/u, hi: /^[\p{Script=Devanagari}=_-]+$/u,
  ka: /^[\p{Script=Georgian}=_-]+$/u, hy: /^[\p{Script=Armenian}=_]+$/u, ko: /^[\p{Script=Hangul}=_]+$/u,
  zh: /^[\p{Script=Han}=]+$/u, ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー=0-9]+$/u,
};
/** The rows of a table that name concepts; those of numbers begin with `#`. */
const rowsOf = async (name: string): Promise<string[][]> => ((await loadStems(name)) as string).split('\n').filter((line) => !line.startsWith('#')).map((line) => line.split(' '));
const rowsIn = new Map(await Promise.all(tableNames.map(async (name) => [name, await rowsOf(name)] as const)));
const concepts = new Set((await rowsOf('en')).map(([concept]) => concept as string));

/** Concepts that a language has no certain words for. */
const without: Readonly<Record<string, string>> = { ar: 'hail', be: 'pram steam', el: 'chairman', fa: 'shipyard chairman pram band petition dozen', ko: 'earth', tr: 'chairman' };
/** Languages that have fewer: only what is certain; and how many at least. */
const fewer: Readonly<Record<string, number>> = {
  az: 820, bn: 640, ca: 890, et: 860, eu: 760, hi: 850, hy: 740, id: 880, ka: 790, kk: 770, lt: 890, lv: 870, mk: 860, mn: 500, sk: 910, sl: 890, sq: 830, th: 660, ur: 650, vi: 870,
};
/** Beginnings of two letters that few other words have. */
const short: Readonly<Record<string, string>> = {
  ar: 'غن حب صف لص مر غط', az: 'ip', be: 'чу', bg: 'чу', cs: 'ví čt oč', da: 'dø øj æg', el: 'ζω ζή σώ', en: 'go do up if', fa: 'صف سگ رخ', he: 'עם חי כל',
  hi: 'कह मर खा आए आय आत आऊ डर भय आग सच थक ऋण रख छू गध', hr: 'oč', hu: 'éj', hy: 'լս գր քն խմ գն տվ եկ ժպ գտ մթ եփ աճ լռ դր լճ ճչ', ka: 'ხტ', kk: 'өл', lt: 'im', ro: 'uș',
  ru: 'уш жд ищ', sv: 'åk ög', th: 'งู นก', uk: 'чу їж',
};
/** Words that name four things. */
const homonyms: Readonly<Record<string, string>> = { he: 'ספר=', it: 'piano=' };
/** Languages written without spaces, or syllable by syllable, where a sign or two are a word. */
const bySigns: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'vi']);

/** What is wrong with a table. */
function faultsOf(name: string, rows: readonly (readonly string[])[]): readonly string[] {
  const out: string[] = [];
  const named = new Map<string, string[]>();
  const have = new Set<string>();
  const script = scripts[name] ?? /^[\p{Script=Latin}\p{M}'’=_-]+$/u;
  for (const [concept = '', ...stems] of rows) {
    if (!concepts.has(concept)) out.push(`${concept}: unknown`);
    if (have.has(concept)) out.push(`${concept}: twice`);
    have.add(concept);
    if (stems.length === 0) out.push(`${concept}: no words`);
    for (const stem of stems) {
      if (!script.test(stem) || /^[_=]|_$|_=|=./.test(stem)) out.push(`${concept}: ${stem} is no word of the language`);
      if (!bySigns.has(name) && !stem.endsWith('=') && [...stem].length < 3 && short[name]?.split(' ').includes(stem) !== true) out.push(`${concept}: ${stem} is short`);
      named.set(stem, [...(named.get(stem) ?? []), concept]);
    }
  }
  for (const [stem, list] of named) {
    if (new Set(list).size < list.length) out.push(`${stem}: twice under one concept`);
    if (list.length > 3 && homonyms[name] !== stem) out.push(`${stem}: names ${list.join(', ')}`);
  }
  const missing = [...concepts].filter((concept) => !have.has(concept) && without[name]?.split(' ').includes(concept) !== true);
  const least = fewer[name];
  if (least === undefined ? missing.length > 0 : have.size < least) out.push(`missing: ${missing.join(' ')}`);
  return out;
}

describe.each(tableNames)('the table of concepts of %s', (name) => {
  it('has words of the language for the concepts of the English one, once each, long enough and telling', async () => {
    expect(faultsOf(name, await rowsOf(name))).toEqual([]);
  });
});

describe('a table of concepts', () => {
  it.each([
    ['de', 'war krieg', 'waar krieg', 'waar: unknown'],
    ['de', 'war krieg', 'war krieg\nwar krieg', 'war: twice'],
    ['uk', 'war війн воєн', 'war', 'war: no words'],
    ['uk', 'war війн воєн', 'war війн voєн', 'war: voєн is no word of the language'],
    ['de', 'war krieg', 'war krieg_', 'war: krieg_ is no word of the language'],
    ['de', 'war krieg', 'war kr', 'war: kr is short'],
    ['de', 'war krieg', 'war krieg krieg', 'krieg: twice under one concept'],
  ])('of %s with %s changed to %s is faulty', async (name, line, instead, fault) => {
    const rows = await rowsOf(name);
    const changed = rows.flatMap((row) => (row.join(' ') === line ? instead.split('\n').map((it) => it.split(' ')) : [row]));
    expect(changed).not.toEqual(rows);
    expect(faultsOf(name, changed)).toContain(fault);
  });
  it('is faulty with a word that names four things, or without a concept that it should have', async () => {
    const rows = await rowsOf('de');
    expect(faultsOf('de', rows.map((row) => (['war', 'win', 'wind', 'wine'].includes(row[0] as string) ? [...row, 'xxxx'] : row)))).toEqual(['xxxx: names win, wind, war, wine']);
    expect(faultsOf('de', rows.filter(([concept]) => concept !== 'war'))).toEqual(['missing: war']);
    expect(faultsOf('mn', (await rowsOf('mn')).slice(0, 100)).at(-1)).toMatch(/^missing: /);
  });
  it('names something short, homonymous or missing only where that is so', async () => {
    for (const [name, list] of Object.entries(short)) expect(list.split(' ').filter((stem) => !rowsIn.get(name)?.some((row) => row.includes(stem))), name).toEqual([]);
    for (const [name, list] of Object.entries(without)) expect(list.split(' ').filter((concept) => rowsIn.get(name)?.some((row) => row[0] === concept)), name).toEqual([]);
    for (const [name, stem] of Object.entries(homonyms)) expect(rowsIn.get(name)?.filter((row) => row.includes(stem)).length, name).toBe(4);
  });
});

describe('the tables of concepts', () => {
  it('are all listed', () => {
    const files = readdirSync(new URL('../../src/quotes/concepts/', import.meta.url)).map((file) => file.replace('.ts', ''));
    expect(files.filter((file) => !['passing', 'tables', 'frequencies'].includes(file)).sort()).toEqual([...tableNames].sort());
  });
  it('have the concepts that tell little', () => {
    expect([...passing].filter((concept) => !concepts.has(concept))).toEqual([]);
  });
  it.each([['nb-NO', 'da'], ['sr-Latn', 'hr'], ['uk', 'uk'], ['eu', 'eu'], ['sk-SK', 'sk'], ['gl', 'pt'], ['tlh', 'tlh']])('serve %s by that of %s', (tag, name) => {
    expect(tableOf(tag)).toBe(name);
  });
});

const all = await loadConcepts([...tableNames, 'sr']);

describe('loadConcepts', () => {
  const common = (a: string, aLanguage: string, b: string, bLanguage: string): string[] => {
    const other = all.find(b, bLanguage);
    return [...all.find(a, aLanguage).keys()].filter((it) => other.has(it)).sort();
  };
  it.each([
    ['The war took my brother, not my hope.', 'en', 'Війна забрала мого брата, але не надію.', 'uk', ['brother', 'hope', 'war']],
    ['Wir warten auf den Regen.', 'de', 'Čekáme na déšť.', 'cs', ['rain', 'wait']],
    ['Les enfants dorment dans la forêt.', 'fr', '孩子们睡在森林里。', 'zh', ['forest', 'sleep']],
    ['المدينة تنتظر السلام', 'ar', 'The city waits for peace.', 'en', ['city', 'peace', 'wait']],
    ['Пут је дуг.', 'sr', 'The road is long.', 'en', ['long', 'road']],
    ['The bakers tied the basket to a bicycle.', 'en', 'Die Bäcker haben den Korb ans Fahrrad gebunden.', 'de', ['basket', 'bicycle', 'oven', 'tie']],
    ['The children are hungry.', 'en', 'बच्चे भूखे हैं।', 'hi', ['child', 'season']],
    ['The hospital has no water.', 'en', 'Bệnh viện không có nước.', 'vi', ['hospital', 'water']],
    ['The committee postponed the conference.', 'en', 'Výbor odložil konferenciu.', 'sk', ['committee', 'conference']],
    ['A blackout: candles and bread for the hospital.', 'en', 'ไฟดับ มีเทียนและขนมปังให้โรงพยาบาล', 'th', ['bread', 'hospital', 'outage']],
    ['The Greens demand an inspection of the bridge.', 'en', 'Kontrolu mostu žiadajú zelení.', 'sk', ['bridge', 'green']],
    ['Das Meer ist vergiftet.', 'de', 'دریا سمی است', 'fa', ['poison']],
    ['Kids throw balloons from the balcony.', 'en', 'Los niños lanzan globos desde el balcón.', 'es', ['balcony', 'balloon', 'child']],
    ['Wounded soldiers were carried out of the rubble.', 'en', 'Поранених солдатів винесли з-під завалів.', 'uk', ['injure', 'rubble', 'soldier']],
    ['Наставникот ги чека учениците.', 'mk', 'The teacher waits for the students.', 'en', ['student', 'teacher', 'wait']],
    ['We meet on Monday, 3 April.', 'en', 'Зустрічаємося в понеділок, 3 квітня.', 'uk', ['day-1', 'meet', 'month-4']],
  ])('finds what %s (%s) and %s (%s) both speak of', (a, aLanguage, b, bLanguage, expected) => {
    expect(common(a, aLanguage, b, bLanguage)).toEqual(expect.arrayContaining(expected));
  });
  it('does not take a longer English word for a short one', () => {
    expect([...all.find('A warm carpet on sunday near the lawn.', 'en').keys()]).toEqual(['cold', 'warm', 'thread', 'day-7', 'near']);
  });
  it('sees English words through their endings', () => {
    for (const [word, concept] of [['stopped', 'stop'], ['braver', 'courage'], ['cries', 'cry'], ['hoping', 'hope']] as const) expect([...all.find(word, 'en').keys()], word).toContain(concept);
  });
  it('knows nothing of languages that have no table, or whose table was not loaded', async () => {
    expect(all.find('Itx no y', 'tlh').size).toBe(0);
    const few = await loadConcepts(['de']);
    expect(few.find('The war is over.', 'en').size).toBe(0);
    expect(few.knows('war', 'en')).toBe(false);
    expect(few.knows('war', 'de-AT')).toBe(true);
    expect(few.knows('after', 'de')).toBe(false);
  });
});

describe('the smallest words', () => {
  it.each([
    ['fr', 'elle est partie', 'east'],
    ['de', 'zu spät', 'close'],
    ['fa', 'در تهران', 'door'],
    ['uk', 'коли він прийшов', 'rail'],
    ['ko', '그래서 우리는 갔다', 'stand'],
    ['he', 'ביום שני', 'day-3'],
  ])('name nothing that they only look like: %s %s', async (language, text, concept) => {
    expect((await loadConcepts([language])).find(text, language).has(concept)).toBe(false);
  });
  it.each([
    ['fr', 'à l’est de la ville', 'east'],
    ['de', 'geschlossen', 'close'],
    ['uk', 'тільки сьогодні', 'only'],
    ['uk', 'тільки сьогодні', 'today'],
    ['ko', '물이 없다', 'water'],
    ['he', 'ביום שני', 'day'],
  ])('name what they mean: %s %s', async (language, text, concept) => {
    expect((await loadConcepts([language])).find(text, language).has(concept)).toBe(true);
  });
});
