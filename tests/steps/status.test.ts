import { describe, expect, it } from 'vitest';
import { countWords } from '#stet/language/words.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle } from '#stet/steps/read.js';
import { statusOf } from '#stet/steps/status.js';
import { fillTargets, translate } from './fill.js';

const article = (source: string) => readArticle({ path: 'a.txt', source, language: 'en' });

describe('status', () => {
  it('counts units by state and the words that are left', async () => {
    const before = await article('Lamp\n\nOne sentence here. Another one there.\n\nGone soon.');
    expect(statusOf(before, undefined)).toMatchObject({ total: 3, new: 3, stale: 0, words: 9, wordsLeft: 9 });
    const store = exportArticle({ article: before, targetLanguage: 'de' }).translation;
    expect(statusOf(before, store)).toMatchObject({ total: 3, new: 3, translated: 0, stale: 0, orphaned: 0 });
    const done = fillTargets(store, translate, 'reviewed');
    expect(statusOf(before, done)).toMatchObject({ new: 0, translated: 0, reviewed: 3, wordsLeft: 0 });
    const now = await article('Lamp\n\nOne sentence here. Another one everywhere.');
    expect(statusOf(now, done)).toMatchObject({ total: 2, new: 1, reviewed: 1, stale: 1, orphaned: 2, wordsLeft: 6 });
    const again = exportArticle({ article: now, targetLanguage: 'de', store: done }).translation;
    expect(statusOf(now, again)).toMatchObject({ total: 2, new: 1, stale: 0, orphaned: 1 });
  });

  it('counts characters where there are no spaces', () => {
    expect(countWords("The U.S. doesn't know.")).toBe(4);
    expect(countWords('港の灯が消えた。')).toBe(7);
    expect(countWords('🇺🇦 …')).toBe(0);
  });
});
