import { describe, expect, it } from 'vitest';
import type { Block } from '#stet/model/block.js';
import { policyFor } from '#stet/model/post.js';
import { applyPolicy, findPosts } from '#stet/quotes/posts.js';
import { paragraphs } from './paragraphs.ts';

const embed = { container: 1, embed: 'twitter-tweet' } satisfies Partial<Block>;
const other = { container: 2, embed: 'twitter-tweet' } satisfies Partial<Block>;
const blocks = paragraphs('Before.\n\nThe stair is loose.\n\n— Walt (@walt) May 1, 2024\n\nDie Treppe ist lose.\n\nAfter.', { 1: embed, 2: { ...embed, kind: 'attribution' }, 3: other });
const passages = new Map([[3, { reason: 'language', language: 'de' } as const]]);

describe('posts', () => {
  it('are found with their attribution, and those in the own language told apart', () => {
    expect(findPosts(blocks, passages)).toEqual([
      { blocks: [1, 2], attributions: [2], embed: 'twitter-tweet', own: true, speaker: 'Walt' },
      { blocks: [3], attributions: [], embed: 'twitter-tweet', own: false },
    ]);
  });
  it('stand, or not, by policy', () => {
    const posts = findPosts(blocks, passages);
    expect(applyPolicy(posts, 'translate', 'en').passages.size).toBe(0);
    expect([...applyPolicy(posts, 'stand', 'en').passages]).toEqual([
      [1, { language: 'en', reason: 'author', speaker: 'Walt' }],
      [2, { language: 'en', reason: 'attribution', speaker: 'Walt' }],
    ]);
    expect([...applyPolicy(posts, 'stand', 'en').glosses]).toEqual([]);
    expect([...applyPolicy(posts, 'stand-with-translation', 'en').glosses]).toEqual([1]);
    expect(applyPolicy(posts, 'stand', 'en', (i) => i === 1).passages.has(1)).toBe(false);
  });
  it('have a policy for a project and for locales', () => {
    const policies = { posts: 'stand', locales: { de: 'translate', 'de-CH': 'stand-with-translation' } } as const;
    expect(['uk', 'de', 'de-AT', 'de-CH'].map((it) => policyFor(policies, it))).toEqual(['stand', 'translate', 'translate', 'stand-with-translation']);
    expect(policyFor({}, 'uk')).toBe('translate');
  });
});
