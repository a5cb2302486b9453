import { describe, expect, it } from 'vitest';
import { direction } from '#stet/language/direction.js';

describe('direction', () => {
  it.each(['ar', 'he', 'iw', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'nqo', 'syr', 'ks', 'arz', 'az-Arab', 'az-IR', 'pa-PK', 'uz-AF', 'ff-Adlm', 'rhg', 'ar-XB'])(
    '%s is written from right to left',
    (tag) => {
      expect(direction(tag)).toBe('rtl');
    },
  );

  it.each(['en', 'uk', 'de', 'ja', 'zh-Hant', 'az', 'pa', 'uz', 'ku', 'ms', 'ar-Latn', 'he-Latn', 'ha', 'ff', 'en-XA', 'xx', 'no tag', ''])(
    '%s is written from left to right',
    (tag) => {
      expect(direction(tag)).toBe('ltr');
    },
  );
});
