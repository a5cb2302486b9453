import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '#stet/language/identify/prose.js';
import { stopWords } from '#stet/language/identify/stopwords.js';
import { glance, glances } from '#stet/quotes/glance.js';
import { groundOf } from '#stet/quotes/ground.js';
import { look } from '#stet/quotes/look.js';
import { sightsOf } from '#stet/quotes/sights.js';
import { paragraphs } from './paragraphs.ts';

const see = (text: string, language = 'en'): ReturnType<typeof glance> => glance(text, groundOf(language));
const sentence = 'The bridge was closed for a week because of the water that had come over the banks.';
const small = ['en', 'de', 'fr', 'uk', 'pl', 'el'].flatMap((language) => (stopWords[language] ?? '').split(/\s+/).filter((word) => !/['’]/.test(word)));
const some = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...small) }, { weight: 4, arbitrary: fc.constantFrom('Łódź', 'Bridge', 'Київ', '—', 'naïve', '🎉', '你好', 'vertrag', 'rivière', 'most') });
const texts = fc.array(some, { maxLength: 30 }).map((list) => list.join(' '));

describe('a glance', () => {
  it('sees a sentence of the article’s language, and not one of another', () => {
    expect(see(sentence).verdict).toBe('own');
    expect(see('Міст закрили на тиждень, бо вода вийшла з берегів.', 'uk').verdict).toBe('own');
    expect(see('Die Brücke war eine Woche lang gesperrt, weil das Wasser über die Ufer getreten war.').verdict).toBe('open');
    expect(see('Міст закрили на тиждень, бо вода вийшла з берегів.').verdict).toBe('open');
    expect(see('Мост закрыли на неделю, так как вода вышла из берегов.', 'uk').verdict).toBe('open');
  });

  it('sees capitals as the letters that they are', () => {
    expect(see('THE BRIDGE WAS CLOSED FOR A WEEK BECAUSE OF THE WATER').verdict).toBe('own');
    expect(see('МІСТ ЗАКРИЛИ НА ТИЖДЕНЬ, БО ВОДА ВИЙШЛА З БЕРЕГІВ', 'uk').verdict).toBe('own');
  });

  it('goes on reading where the first words leave a doubt', () => {
    const names = 'Ministerium Bundesnetzagentur Wasserstraßenamt Hafenbehörde Schifffahrtsverwaltung Brückenmeisterei, '.replaceAll('ü', 'u').replaceAll('ß', 'ss').replaceAll('ö', 'o');
    expect(names.length).toBeGreaterThan(96);
    expect(see(`${names}${sentence}`).verdict).toBe('own');
    expect(see(`${names}${names}${sentence}`).verdict).toBe('open');
  });

  it('never calls a text the article’s own that a closer look finds foreign', () => {
    let own = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'uk', 'de', 'pl'), (text, language) => {
        if (text.length > 96 || !['own', 'faint'].includes(see(text, language).verdict)) return;
        own += 1;
        expect(['own', 'nothing']).toContain(words(text).length > 1 ? look(text, groundOf(language), true).verdict : 'own');
      }),
      { numRuns: 3000 },
    );
    expect(own).toBeGreaterThan(100);
  });

  it('is the same of many texts at once', () => {
    const odd = fc.constantFrom('\u0000', '', 'The “bridge” of\u0000the', 'Łódź is of the and', 'Це the and of', 'A'.repeat(96), `${'Bridge '.repeat(14)}of the and der die das`);
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: texts }, { weight: 1, arbitrary: odd }), { maxLength: 12 }), fc.constantFrom('en', 'uk', 'de', 'zh', 'xx'), (list, language) => {
        expect(glances(list, groundOf(language))).toEqual(list.map((text) => glance(text, groundOf(language))));
      }),
      { numRuns: 500 },
    );
  });

  it('calls short only what has fewer than four words', () => {
    let short = 0;
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }).map((list) => list.join(' ')), (text) => {
        if (see(text).verdict !== 'short') return;
        short += 1;
        expect(words(text).length).toBeLessThan(4);
      }),
      { numRuns: 3000 },
    );
    expect(short).toBeGreaterThan(5);
  });
});

it('a block is uneven where marks, an apostrophe behind a gap or another script set a stretch apart', () => {
  const even = [sentence, "It isn't the bridge's fault."];
  const uneven = ['He said “no”.', "They sang 'Tomorrow' and left.", 'A sign said ВІДЧИНЕНО there.', '¿Qué?', "'Tomorrow' was sung."];
  const { isUneven } = sightsOf(paragraphs([...even, ...uneven].join('\n\n')), 'en');
  expect([...even, ...uneven].map((_, i) => isUneven(i))).toEqual([...even.map(() => false), ...uneven.map(() => true)]);
});
