import { describe, expect, it } from 'vitest';
import { readBlocks } from './cases.ts';
import { usedRules } from '#stet/quotes/used-rules.js';

const article = '# Tea\n\n> Ми тут.\n\nShe said “we are here”, and Anton nodded.\n';

describe('the rules of a config that match something', () => {
  it('are those whose words, pattern or selector a block has', async () => {
    const blocks = await readBlocks('a.md', article);
    const passages = [{ text: 'Ми тут' }, { text: 'Ми там' }, { selector: 'blockquote' }, { selector: '.twitter-tweet' }, { pattern: 'An[td]on' }, { pattern: 'Bert', translate: true }];
    const relays = [{ quotation: 'we are  here', passage: null }, { quotation: 'we were there', passage: 'p1' }];
    expect(usedRules(blocks, passages, relays)).toEqual(['passages[0]', 'passages[2]', 'passages[4]', 'relays[0]']);
  });
  it('are also those that cannot be read', async () => {
    expect(usedRules(await readBlocks('a.md', article), [{ text: 'Чай' }, { pattern: '(' }], [])).toEqual(['passages[1]']);
  });
});
