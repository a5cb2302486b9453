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
const rowsOf = async (name: string): Promise<string[][]> => ((await loadStems(name)) as string).split('\n').map((line) => line.split(' '));
const concepts = new Set((await rowsOf('en')).map(([concept]) => concept as string));

describe.each(tableNames)('the table of concepts of %s', (name) => {
  it('has words for concepts that the English one has, once each', async () => {
    const rows = await rowsOf(name);
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.map(([concept]) => concept as string).filter((concept) => !concepts.has(concept))).toEqual([]);
    expect(new Set(rows.map(([concept]) => concept)).size).toBe(rows.length);
    expect(rows.filter((row) => row.length < 2 || row.includes(''))).toEqual([]);
  });
  it('is in the script of its language', async () => {
    const script = scripts[name] ?? /^[\p{Script=Latin}\p{M}'’=_-]+$/u;
    expect((await rowsOf(name)).flatMap(([, ...stems]) => stems).filter((stem) => !script.test(stem))).toEqual([]);
  });
});

describe('the tables of concepts', () => {
  it('are all listed', () => {
    const files = readdirSync(new URL('../../src/quotes/concepts/', import.meta.url)).map((file) => file.replace('.ts', ''));
    expect(files.filter((file) => file !== 'passing' && file !== 'tables').sort()).toEqual([...tableNames].sort());
  });
  it('have the concepts that tell little', () => {
    expect([...passing].filter((concept) => !concepts.has(concept))).toEqual([]);
  });
  it.each([['nb-NO', 'da'], ['sr-Latn', 'hr'], ['uk', 'uk'], ['eu', 'eu'], ['tlh', 'tlh']])('serve %s by that of %s', (tag, name) => {
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
    ['We meet on Monday, 3 April.', 'en', 'Зустрічаємося в понеділок, 3 квітня.', 'uk', ['day-1', 'meet', 'month-4']],
  ])('finds what %s (%s) and %s (%s) both speak of', (a, aLanguage, b, bLanguage, expected) => {
    expect(common(a, aLanguage, b, bLanguage)).toEqual(expect.arrayContaining(expected));
  });
  it('does not take a longer English word for a short one', () => {
    expect([...all.find('A warm carpet on sunday near the lawn.', 'en').keys()]).toEqual(['cold', 'thread', 'day-7', 'near']);
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
