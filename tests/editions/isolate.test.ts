import { describe, expect, it } from 'vitest';
import { createIsolator } from '#stet/editions/isolate.js';

describe('isolation', () => {
  it('isolates words of the other direction', () => {
    expect(createIsolator('rtl')('قال @TeaguePt: نعم')).toBe('قال <bdi>@TeaguePt</bdi>: نعم');
  });

  it('leaves a prefix drawn out with a tatweel to the word that it belongs to', () => {
    expect(createIsolator('rtl')('يومًا جيدًا لـ @port_ellery.')).toBe('يومًا جيدًا لـ <bdi>@port_ellery</bdi>.');
    expect(createIsolator('rtl')('الـNATO')).toBe('الـ<bdi>NATO</bdi>');
    expect(createIsolator('ltr')('He said الـكتاب twice')).toBe('He said <bdi>الـكتاب</bdi> twice');
  });

  it('leaves words whose direction is overridden, as a pseudo-translation has them', () => {
    expect(createIsolator('rtl')('\u200f\u202eHarbor\u202c\u200f, \u200f\u202eR&D\u202c\u200f and @NATO')).toBe('\u200f\u202eHarbor\u202c\u200f, \u200f\u202eR&amp;D\u202c\u200f <bdi>and @NATO</bdi>');
  });
});
