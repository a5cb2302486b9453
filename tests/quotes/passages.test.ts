import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '#stet/model/block.js';
import { blockText } from '#stet/model/block.js';
import { findPassages } from '#stet/quotes/passages.js';

/** Paragraphs of plain text as blocks: enough for what is looked at here. */
function paragraphs(source: string, more: Partial<Record<number, Partial<Block>>> = {}): Block[] {
  const blocks: Block[] = [];
  for (const match of source.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const piece = { kind: 'text', text: match[0], span } as const;
    blocks.push({ kind: 'paragraph', span, pieces: [piece], codes: [], place: 'text', ...more[blocks.length] });
  }
  return blocks;
}

const english =
  'The minister spoke on Monday about the harvest and the price of bread in the region.\n\nShe said that nothing had been decided and that the talks would go on.';
const post = 'Сьогодні ми домовилися про постачання зерна. Дякую всім, хто допоміг.';
const line = '— Олена Гнатюк (@olena_hn) March 3, 2022';

describe('findPassages', () => {
  it('locks a post in another script and the line that names who wrote it', async () => {
    const blocks = paragraphs(`${english}\n\n${post}\n\n${line}\n\n${english}`);
    const { passages, diagnostics } = await findPassages({ blocks, language: 'en' });
    expect([...passages]).toEqual([
      [2, { reason: 'language', language: 'uk', speaker: 'Олена Гнатюк' }],
      [3, { reason: 'attribution', language: 'uk', speaker: 'Олена Гнатюк' }],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('locks a post in the same script by its words', async () => {
    const german = 'Wir haben heute mit den Bauern gesprochen, und sie haben uns gesagt, was sie brauchen.';
    const { passages } = await findPassages({ blocks: paragraphs(`${english}\n\n${german}\n\n${english}`), language: 'en' });
    expect([...passages]).toEqual([[2, { reason: 'language', language: 'de' }]]);
  });

  it('locks nothing in an article without passages', async () => {
    const { passages } = await findPassages({ blocks: paragraphs(english), language: 'en' });
    expect(passages.size).toBe(0);
  });

  it("takes the author's word as final", async () => {
    const blocks = paragraphs(`${english}\n\n${post}\n\nKeep this.`, { 2: { translate: true }, 3: { translate: false } });
    const { passages } = await findPassages({ blocks, language: 'en' });
    expect([...passages]).toEqual([[3, { reason: 'author' }]]);
  });

  it('says when a lang attribute is wrong, and lets the text decide', async () => {
    const blocks = paragraphs(`${english}\n\n${post}\n\n${english}`, { 0: { language: 'uk' }, 2: { language: 'de' } });
    const { passages, diagnostics } = await findPassages({ blocks, language: 'en' });
    expect([...passages]).toEqual([[2, { reason: 'language', language: 'uk' }]]);
    expect(diagnostics.map((it) => [it.code, it.values])).toEqual([
      ['language-mislabelled', { said: 'uk', found: 'en' }],
      ['language-mislabelled', { said: 'de', found: 'uk' }],
    ]);
  });

  it('locks nothing in an article that is in another language than was said', async () => {
    const { passages, diagnostics } = await findPassages({ blocks: paragraphs(english), language: 'de', path: 'a.txt' });
    expect(passages.size).toBe(0);
    expect(diagnostics).toMatchObject([{ code: 'article-other-language', values: { said: 'de', found: 'en' }, where: { file: 'a.txt' } }]);
  });

  const seed = new URL('../../../shared/seeds/article.txt', import.meta.url);
  describe.skipIf(!existsSync(seed))('the seed article (skipped where ../shared is not there)', () => {
    it('has one post and its attribution', async () => {
      const blocks = paragraphs(readFileSync(seed, 'utf8'));
      const { passages, diagnostics } = await findPassages({ blocks, language: 'en' });
      expect([...passages].map(([i, passage]) => [blockText(blocks[i] as Block).slice(0, 14), passage])).toEqual([
        ['Під час розмов', { reason: 'language', language: 'uk', speaker: 'Володимир Зеленський' }],
        ['— Володимир Зе', { reason: 'attribution', language: 'uk', speaker: 'Володимир Зеленський' }],
      ]);
      expect(diagnostics).toEqual([]);
    });
  });
});
