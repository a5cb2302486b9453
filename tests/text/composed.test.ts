import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composed } from '#stet/text/composed.js';
import { applyRules } from '#stet/quotes/rules.js';
import { blockText } from '#stet/model/block.js';
import { readArticle } from '#stet/steps/read.js';

it('a text in NFC, with the places that its characters had', () => {
  expect(composed('cafe\u0301 au').text).toBe('café au');
  expect(composed('cafe\u0301 au').at(4)).toBe(5);
  expect(composed('\u1112\u1161\u11ab글').text).toBe('한글');
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'e', '\u0301', '\u0323', 'й', '한', ' ', '🇺🇦', 'ệ') }), fc.constantFrom('NFC', 'NFD'), (text, form) => {
    const given = text.normalize(form);
    const whole = composed(given);
    expect(whole.text).toBe(given.normalize('NFC'));
    expect(whole.at(0)).toBe(0);
    expect(whole.at(whole.text.length)).toBe(given.length);
    for (const { index } of whole.text.matchAll(/\P{M}/gu)) expect(given.slice(0, whole.at(index)).normalize('NFC')).toBe(whole.text.slice(0, index));
  }));
});

it('what the config names is found in an article that is decomposed', async () => {
  for (const form of ['NFC', 'NFD'] as const) {
    const { blocks } = await readArticle({ path: 'a.txt', source: 'They met at the Café Élysée, near the old bridge.'.normalize(form), language: 'en' });
    for (const rule of [{ text: 'Café Élysée' }, { pattern: 'Café \\p{Lu}\\p{L}+' }]) {
      expect(applyRules(blocks, [rule]).inline.map(({ start, end }) => blockText(blocks[0] as never).slice(start, end).normalize('NFC'))).toEqual(['Café Élysée']);
    }
  }
});
