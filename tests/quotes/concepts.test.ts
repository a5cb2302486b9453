import { describe, expect, it } from 'vitest';
import { createConcepts } from '#stet/quotes/concepts.js';
import { columns } from '#stet/quotes/concepts/columns.js';
import { daily } from '#stet/quotes/concepts/daily.js';
import { doing } from '#stet/quotes/concepts/doing.js';
import { mind } from '#stet/quotes/concepts/mind.js';
import { people } from '#stet/quotes/concepts/people.js';
import { society } from '#stet/quotes/concepts/society.js';
import { things } from '#stet/quotes/concepts/things.js';
import { world } from '#stet/quotes/concepts/world.js';

const rows = `${people}${doing}${things}${society}${world}${mind}${daily}`.split('\n').filter((row) => row !== '');
const scripts: Record<string, RegExp> = {
  uk: /^[\p{Script=Cyrillic}'’=]+$/u, ru: /^[\p{Script=Cyrillic}=-]+$/u, be: /^[\p{Script=Cyrillic}'’=]+$/u, bg: /^[\p{Script=Cyrillic}=]+$/u, el: /^[\p{Script=Greek}=]+$/u,
  ar: /^[\p{Script=Arabic}=]+$/u, fa: /^[\p{Script=Arabic}=\u200c]+$/u, he: /^[\p{Script=Hebrew}=]+$/u, ko: /^[\p{Script=Hangul}=]+$/u,
  zh: /^[\p{Script=Han}=]+$/u, ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー=0-9]+$/u,
};

describe('the tables of concepts', () => {
  it('have a cell for every language in every row', () => {
    for (const row of rows) expect(row.split(' ').length, row.slice(0, 40)).toBe(columns.length);
  });
  it('have each cell in the script of its language', () => {
    for (const row of rows) {
      row.split(' ').forEach((cell, i) => {
        const language = columns[i] as string;
        for (const stem of cell.split('/')) {
          if (stem !== '-') expect(stem, `${row.slice(0, 20)} ${language}`).toMatch(scripts[language] ?? /^[\p{Script=Latin}'’=]+$/u);
        }
      });
    }
  });
});

describe('createConcepts', () => {
  const concepts = createConcepts();
  const common = (a: string, aLanguage: string, b: string, bLanguage: string): string[] => {
    const other = concepts(b, bLanguage);
    return [...concepts(a, aLanguage).keys()].filter((it) => other.has(it)).sort();
  };
  it.each([
    ['The war took my brother, not my hope.', 'en', 'Війна забрала мого брата, але не надію.', 'uk', ['hope', 'war']],
    ['Wir warten auf den Regen.', 'de', 'Čekáme na déšť.', 'cs', ['rain', 'wait']],
    ['Les enfants dorment dans la forêt.', 'fr', '孩子们睡在森林里。', 'zh', ['forest', 'sleep']],
    ['المدينة تنتظر السلام', 'ar', 'The city waits for peace.', 'en', ['city', 'peace', 'wait']],
    ['Пут је дуг.', 'sr', 'The road is long.', 'en', ['long', 'road']],
  ])('finds what %s (%s) and %s (%s) both speak of', (a, aLanguage, b, bLanguage, expected) => {
    expect(common(a, aLanguage, b, bLanguage)).toEqual(expect.arrayContaining(expected));
  });
  it('does not take a longer English word for a short one', () => {
    expect([...concepts('A warm carpet on sunday near the lawn.', 'en').keys()]).toEqual(['cold', 'near']);
  });
  it('knows nothing of languages that have no column', () => {
    expect(concepts('Gaur itsasoa lasai dago', 'eu').size).toBe(0);
  });
});
