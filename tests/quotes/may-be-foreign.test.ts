import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRank } from '#stet/language/identify.js';
import { stopWords } from '#stet/language/identify/stopwords.js';
import { scriptsOf } from '#stet/language/identify/scripts.js';
import { groundOf } from '#stet/quotes/ground.js';
import { judge, mayBeForeign, type Question } from '#stet/quotes/judge.js';
import { look } from '#stet/quotes/look.js';
import { isKnown, ownWords } from '#stet/quotes/own-words.js';
import { paragraphs } from './paragraphs.ts';

const latin = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'no', 'pl', 'cs', 'tr', 'hu', 'ro', 'id'];
const small = (language: string): fc.Arbitrary<string> => fc.constantFrom(...(stopWords[language] ?? '').split(/\s+/));
const content = fc.constantFrom('ministerium', 'rivière', 'bridge', 'szpital', 'kütüphane', 'Łódź', 'Kraków', 'orquesta', 'release', 'skolan', 'Reese', 'ÖPNV', 'gare', 'könyv');
const texts = fc.constantFrom(...latin).chain((language) => fc.array(fc.oneof({ weight: 2, arbitrary: small(language) }, { weight: 2, arbitrary: content }, { weight: 1, arbitrary: small('en') }), { minLength: 1, maxLength: 14 })).map((list) => list.join(' '));

function question(text: string, language: string, marked: boolean, inline: boolean): Question {
  return { seen: look(text, groundOf(language), true), language, scripts: scriptsOf(language), marked, inline };
}

describe('what may be foreign', () => {
  it('is all that the model finds foreign', { timeout: 60_000 }, async () => {
    const rank = await loadRank();
    let foreign = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'fr', 'pl'), fc.boolean(), fc.boolean(), (text, language, marked, inline) => {
        const asked = question(text, language, marked, inline);
        if (!judge(rank, asked).foreign) return;
        foreign += 1;
        expect(mayBeForeign(asked)).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(foreign).toBeGreaterThan(50);
  });

  it('is not what has too few words for a passage, and is what has enough', () => {
    expect(mayBeForeign(question('hugo mod - Manage modules', 'en', false, false))).toBe(false);
    expect(mayBeForeign(question('Wir haben den Vertrag nicht unterschrieben', 'en', false, false))).toBe(true);
  });

  it('is what markup says so of, and all of an article in a language without a table', () => {
    expect(mayBeForeign({ ...question('Danke', 'en', false, false), hint: 'de' })).toBe(true);
    expect(mayBeForeign(question('a b c', 'lo', false, false))).toBe(true);
  });
});

describe('the words of an article', () => {
  const ground = groundOf('en');
  const article = paragraphs(
    'The river gauge in the harbour was read every hour by the volunteers, and the figures were sent to the ministry.\n\n' +
    'She said that the slogan “Nie wieder Krieg” was painted on the wall, and that nobody had asked who had painted it.',
  );

  it('are those that it says itself, not those that it quotes', () => {
    const own = ownWords(article, ground);
    expect(own.has('gauge')).toBe(true);
    expect(own.has('krieg')).toBe(false);
  });

  it('tell a sentence of them from one of another language', () => {
    const own = ownWords(article, ground);
    expect(isKnown(look('Harbour figures per hour: volunteers', ground, true), () => own, 'en')).toBe(true);
    expect(isKnown(look('Nie wieder Krieg in Europa', ground, true), () => own, 'en')).toBe(false);
  });

  it('leave one stranger among them, but no small word of another language', () => {
    expect(isKnown(look('Testing is done using vitest', ground, true), () => new Set(), 'en')).toBe(true);
    expect(isKnown(look('Testing ist done using tests', ground, true), () => new Set(), 'en')).toBe(false);
  });

  it('do not count names inside a sentence', () => {
    expect(isKnown(look('Fix broken links in demo site by Yannick Lang', ground, true), () => new Set(), 'en')).toBe(true);
    expect(isKnown(look('fix yannick lang', ground, true), () => new Set(), 'en')).toBe(false);
  });
});
