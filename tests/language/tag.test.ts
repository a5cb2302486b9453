import { describe, expect, it } from 'vitest';
import { isKnownLanguage, parseTag, primaryLanguage } from '#stet/language/tag.js';

describe('parseTag', () => {
  it.each([
    ['en_US', 'en-US'],
    ['en-us', 'en-US'],
    [' de ', 'de'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['ca-valencia', 'ca-valencia'],
    ['de-t-uk', 'de-t-uk'],
    ['xx', 'xx'],
  ])('%s is %s', (text, tag) => {
    expect(parseTag(text)).toBe(tag);
  });

  it.each(['', 'xx-123456789', 'e', 'en--US', 'en-', '-en', 'en US', 'українська', '../de', 'de/../..', 'en-a', 'toolonglanguage', '__proto__'])(
    '%j is ill-formed',
    (text) => {
      expect(parseTag(text)).toBeUndefined();
    },
  );
});

describe('isKnownLanguage', () => {
  it.each(['en', 'uk', 'sr-Latn', 'zh-Hans', 'yue', 'en-XA', 'ar-XB', 'gsw', 'rue', 'crh', 'hsb'])('knows %s', (tag) => {
    expect(isKnownLanguage(tag)).toBe(true);
  });

  it.each(['xx', 'qaa', 'und', 'zxx', 'english', 'xx-123456789'])('does not know %s', (tag) => {
    expect(isKnownLanguage(tag)).toBe(false);
  });
});

describe('primaryLanguage', () => {
  it('cuts off script and region', () => {
    expect(primaryLanguage('zh_Hant_TW')).toBe('zh');
    expect(primaryLanguage('-')).toBeUndefined();
  });
});
