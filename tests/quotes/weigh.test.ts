import { describe, expect, it } from 'vitest';
import { featureNames, type FeatureName, type Features } from '#stet/quotes/features.js';
import { chance } from '#stet/quotes/chance.js';
import { weigh } from '#stet/quotes/weigh.js';
import { weights } from '#stet/quotes/weights.js';

const features = (given: Partial<Record<FeatureName, number>>): Features => ({ ...Object.fromEntries(featureNames.map((name) => [name, 0])), ...given }) as Features;

describe('weigh', () => {
  it('has a weight for every feature, and no other', () => {
    expect(Object.keys(weights)).toEqual([...featureNames]);
  });
  it.each<[FeatureName, 1 | -1]>([
    ['matched', 1], ['retoldShare', 1], ['newcomer', -1], ['disagrees', -1], ['near', 1], ['continued', 1], ['followed', 1], ['between', 1], ['aligned', 1], ['sameWritten', 1], ['inLanguage', 1],
    ['other', -1], ['sameSpoken', -1], ['unmatched', -1], ['fresh', -1], ['turned', -1], ['otherNumber', -1],
  ])('counts %s the right way', (name, sign) => {
    expect(Math.sign(weigh(features({ [name]: 1 })) - weigh(features({})))).toBe(sign);
  });
  it('does not link on a name alone', () => {
    expect(weigh(features({ named: 1, near: 0.4 }))).toBeLessThan(0);
  });
});

describe('chance', () => {
  it('is higher for what many texts speak of', () => {
    expect(chance('year', 'it')).toBeGreaterThan(chance('trumpet', 'it'));
    expect(chance('trumpet', 'it')).toBeGreaterThan(0);
  });
  it('is higher in a language where other words name it', () => {
    expect(chance('sea', 'zh')).toBeGreaterThan(chance('sea', 'it'));
    expect(chance('sea', 'nb')).toBe(chance('sea', 'it'));
  });
});
