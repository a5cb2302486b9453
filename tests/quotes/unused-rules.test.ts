import { describe, expect, it } from 'vitest';
import { readBlocks } from './cases.ts';
import { allRules, unusedIn } from '#stet/quotes/unused-rules.js';

const article = '# Tea\n\n> Ми тут.\n\nShe said “we are here”, and Anton nodded.\n';

describe('the rules of a config that match nothing', () => {
  it('are those whose words, pattern or selector no block has', async () => {
    const blocks = await readBlocks('a.md', article);
    const passages = [{ text: 'Ми тут' }, { text: 'Ми там' }, { selector: 'blockquote' }, { selector: '.twitter-tweet' }, { pattern: 'An[td]on' }, { pattern: 'Bert', translate: true }];
    const relays = [{ quotation: 'we are  here', passage: null }, { quotation: 'we were there', passage: 'p1' }];
    expect(unusedIn(blocks, allRules(passages, relays), passages, relays)).toEqual({ passages: [1, 3, 5], relays: [1] });
  });
  it('are fewer after each article, and do not count those that cannot be read', async () => {
    const passages = [{ text: 'Ми тут' }, { text: 'Чай' }, { pattern: '(' }];
    const first = unusedIn(await readBlocks('a.md', article), allRules(passages, []), passages, []);
    expect(first.passages).toEqual([1]);
    expect(unusedIn(await readBlocks('b.md', 'Чай, and more.\n'), first, passages, []).passages).toEqual([]);
  });
});
