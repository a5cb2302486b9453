import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMatch } from '#stet/language/match.js';

describe('bestMatch', () => {
  it.each<[string, string[], string | undefined]>([
    ['de-DE', ['uk', 'de'], 'de'],
    ['de', ['uk', 'de-DE'], 'de-DE'],
    ['de-AT', ['de'], 'de'],
    ['de_de', ['de-DE'], 'de-DE'],
    ['zh-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-Hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-TW', ['zh-Hans', 'zh'], undefined],
    ['zh-TW', ['zh-Hant'], 'zh-Hant'],
    ['zh', ['zh-Hans'], 'zh-Hans'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['pt-BR', ['pt'], 'pt'],
    ['pt-PT', ['pt-BR'], undefined],
    ['pt-PT', ['pt', 'pt-BR'], 'pt'],
    ['pt-AO', ['pt-BR', 'pt-PT'], 'pt-PT'],
    ['es-MX', ['es', 'es-419'], 'es-419'],
    ['es-ES', ['es-419'], undefined],
    ['es', ['es-MX', 'es-AR'], undefined],
    ['en-GB', ['en-US'], undefined],
    ['sr-Latn', ['sr'], undefined],
    ['sr', ['sr-Cyrl'], 'sr-Cyrl'],
    ['no', ['nb'], 'nb'],
    ['nn', ['nb'], undefined],
    ['uk', ['ru', 'be'], undefined],
    ['iw', ['he'], 'he'],
    ['ca-valencia', ['ca'], 'ca'],
    ['uk', [], undefined],
    ['not a tag', ['de'], undefined],
    ['de', ['not a tag', 'de'], 'de'],
  ])('%s of %j is %s', (wanted, available, answer) => {
    expect(bestMatch(wanted, available)).toBe(answer);
  });

  it('answers in the spelling of the list', () => {
    expect(bestMatch('en-US', ['en_US'])).toBe('en_US');
  });

  it('never crosses languages, and finds each tag in a list that has it', () => {
    const tag = fc.constantFrom('en', 'en-GB', 'de', 'de-AT', 'uk', 'ru', 'sr', 'sr-Latn', 'zh', 'zh-Hant', 'zh-HK', 'pt', 'pt-PT', 'ar', 'fa');
    fc.assert(
      fc.property(tag, fc.array(tag), (wanted, list) => {
        const answer = bestMatch(wanted, list);
        if (answer !== undefined) expect(new Intl.Locale(answer).language).toBe(new Intl.Locale(wanted).language);
        if (list.includes(wanted)) expect(answer).toBe(wanted);
      }),
    );
  });
});
