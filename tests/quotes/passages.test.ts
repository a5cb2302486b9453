import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '#stet/model/block.js';
import { blockText } from '#stet/model/block.js';
import { findPassages } from '#stet/quotes/passages.js';
import { paragraphs } from './paragraphs.ts';

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

  it.each([
    ['de', 'Der Bürgermeister stand auf der Mauer und sagte zu den Leuten: „Não vamos sair daqui até que alguém nos diga quando vão arranjar a ponte e quem a vai pagar.“ Niemand antwortete ihm.'],
    ['ru', 'Мэр стоял на стене и сказал людям, которые пришли: «Wij gaan niet opnieuw wachten tot het water door het dorp loopt, zegt de burgemeester.» Никто ему не ответил.'],
  ])('an article of one sentence that quotes a longer one is in its own language: %s', async (language, text) => {
    const { passages, otherLanguage, diagnostics } = await findPassages({ blocks: paragraphs(text), language });
    expect([passages.size, otherLanguage, diagnostics]).toEqual([0, false, []]);
  });

  it('takes no list of names, dishes or results for a passage', async () => {
    const names = ['Real Club Deportivo de La Coruña v Atlético de Madrid 0-0', 'Olympique de Marseille v Paris Saint-Germain 1-3', 'Club de Regatas Vasco da Gama v Sport Club do Recife 4-0', 'Spaghetti alla puttanesca con capperi', 'Bouillabaisse à la marseillaise', 'Rue de la Loi 200, 1040 Bruxelles'];
    const { passages } = await findPassages({ blocks: paragraphs(`${english}\n\n${names.join('\n\n')}\n\n${english}`), language: 'en' });
    expect(passages.size).toBe(0);
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

  it('takes no language from a lang attribute that names none', async () => {
    const blocks = paragraphs(`${english}\n\n${post}\n\n${english}\n\n${english}`, { 0: { language: 'und' }, 2: { language: 'und' }, 4: { language: 'mul' } });
    const { passages, diagnostics } = await findPassages({ blocks, language: 'en' });
    expect([...passages]).toEqual([[2, { reason: 'language', language: 'uk' }]]);
    expect(diagnostics).toEqual([]);
  });

  it('locks nothing in an article that is in another language than was said', async () => {
    const { passages, diagnostics } = await findPassages({ blocks: paragraphs(english), language: 'de', path: 'a.txt' });
    expect(passages.size).toBe(0);
    expect(diagnostics).toMatchObject([{ code: 'article-other-language', values: { said: 'de', found: 'en' }, where: { file: 'a.txt' } }]);
  });

  it('locks nothing of an article half translated, but for what is marked as said', async () => {
    const half = (await import('./paragraphs.ts')).paragraphs(
      Array.from({ length: 6 }, (_, n) => `${english}\n\nDiese Einstellung gibt an, wie oft der Server nach neuen Nachrichten fragen soll, und zwar ${n} Mal.`).join('\n\n'),
    ).map((block, i): Block => (i % 3 === 2 ? { ...block, kind: 'item' } : block));
    const { passages, diagnostics } = await findPassages({ blocks: half, language: 'en' });
    expect(passages.size).toBe(0);
    expect(diagnostics.map((it) => it.code)).toEqual(['article-partly-other-language']);
    const marked = half.map((block, i): Block => (i === 3 ? { ...block, kind: 'quotation', container: 1 } : block));
    expect((await findPassages({ blocks: marked, language: 'en' })).passages.size).toBeLessThanOrEqual(1);
  });

  it('does not lock commands and names of things', async () => {
    const texts = ['npm create vite@latest my-app -- --template react-ts', 'React Server Components', 'DJ Gregor - Discover', 'GET /api/v1/users'];
    const own = 'Це звичайний абзац українською мовою, у якому немає нічого чужого, і він тут для порівняння.';
    const { passages } = await findPassages({ blocks: paragraphs([own, ...texts, own].join('\n\n')), language: 'uk' });
    expect(passages.size).toBe(0);
  });

  it('loads nothing where nothing looks foreign', async () => {
    let loads = 0;
    const load = async (): Promise<() => readonly never[]> => {
      loads += 1;
      return () => [];
    };
    await findPassages({ blocks: paragraphs(`${english}\n\nGetting started\n\n${english}`), language: 'en' }, {}, load);
    expect(loads).toBe(0);
    await findPassages({ blocks: paragraphs(`${english}\n\n${post}`), language: 'en' }, {}, load);
    expect(loads).toBe(1);
  });

  it('takes the rules of the config as final, by selector, pattern and text', async () => {
    const blocks = paragraphs(`${english}\n\n${post}\n\nMake it so, said the old sign.\n\nNever again.`, { 4: { kind: 'quotation' } });
    const rules = [
      { text: 'Дякую всім', translate: false },
      { selector: 'blockquote', language: 'en', speaker: 'Nobody', gloss: true },
      { pattern: 'Make it \\p{Ll}+' },
      { selector: 'p', text: post, translate: true },
    ];
    const found = await findPassages({ blocks, language: 'en' }, { passages: rules });
    expect([...found.passages]).toEqual([[4, { reason: 'author', language: 'en', speaker: 'Nobody' }]]);
    expect([...found.glosses]).toEqual([...found.passages.keys()]);
    expect(found.settled.map((it) => blockText(blocks[it.block] as Block).slice(it.start, it.end))).toEqual(['Дякую всім', 'Make it so']);
  });

  it('says what is wrong with a rule, and applies the others', async () => {
    const found = await findPassages({ blocks: paragraphs(english), language: 'en' }, { passages: [{ pattern: '(' }, { selector: 'div > p' }, { text: 'The minister' }] });
    expect(found.diagnostics.map((it) => it.code)).toEqual(['passage-pattern-invalid', 'passage-selector-invalid']);
    expect(found.settled).toHaveLength(1);
  });

  it('looks at no text where it is told not to', async () => {
    const found = await findPassages({ blocks: paragraphs(`${english}\n\n${post}`), language: 'en' }, { detect: false });
    expect(found.passages.size).toBe(0);
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
