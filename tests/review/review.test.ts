import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { reviewPage } from '#stet/review/page.js';
import type { ReviewRow } from '#stet/review/review.js';
import { attribute as attr, type Element, textOf } from '../editions/tree.js';
import { all, article, post, review, voice } from './sample.js';

const has = (name: string) => (element: Element) => (attr(element, 'class') ?? '').split(' ').includes(name);
const rowOf = (rows: readonly ReviewRow[], text: string): ReviewRow => {
  const row = rows.find(({ segments }) => segments.some(({ part }) => part.source.some((item) => item.kind === 'text' && item.text.includes(text))));
  if (row === undefined) throw new Error(`no row says ${text}`);
  return row;
};

describe('a review', () => {
  it('counts how sentences stand, and knows what needs attention', async () => {
    const states = ['final', 'reviewed', 'translated', undefined] as const;
    const { counts, rows } = await review({ translate: (text, i) => (states[i] === undefined && i === 3 ? undefined : { text: `«${text}»`, state: states[i] ?? 'reviewed' }) });
    expect(counts).toMatchObject({ stale: 0, initial: 1, translated: 1, final: 1, passage: 2 });
    expect(rows.filter(({ attention }) => attention)).toHaveLength(1);
    expect(rows.filter(({ passage }) => passage !== undefined).map(({ passage }) => [passage?.language, passage?.speaker, passage?.first, passage?.attribution])).toEqual([
      ['uk', 'Володимир Зеленський', true, false],
      ['uk', 'Володимир Зеленський', false, true],
    ]);
  });

  it('shows a sentence whose source has changed as stale, with its earlier translation, and its neighbours as they were', async () => {
    const { rows, counts } = await review({ source: article.replace('It rained.', 'It rained a lot.'), before: article });
    const row = rowOf(rows, 'It rained');
    expect(row.segments.map(({ standing }) => standing)).toEqual(['translated', 'stale']);
    expect(counts.stale).toBe(1);
    expect(row.matches[0]?.origin).toBe('previous');
    expect([row.attention, row.fallback]).toEqual([true, true]);
    expect(row.diagnostics.map(({ code }) => code)).toEqual(['unit-stale']);
  });

  it('places diagnostics at their unit, by its id, by offset and by line, and the rest above', async () => {
    const at = article.indexOf('The last');
    const line = article.slice(0, at).split('\n').length;
    const base = { severity: 'warning', message: 'x' } as const;
    const { rows, diagnostics } = await review({
      diagnostics: [{ ...base, code: 'by-offset', where: { offset: at + 4 } }, { ...base, code: 'by-line', where: { file: 'a.md', line, column: 1 } }, { ...base, code: 'elsewhere' }, { ...base, code: 'gone', where: { unit: 'u0' } }],
    });
    expect(rowOf(rows, 'The last').diagnostics.map(({ code }) => code)).toEqual(['by-offset', 'by-line']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['elsewhere', 'gone']);
  });

  it('says that a damaged unit falls back, and why', async () => {
    const { rows } = await review({ translate: (text, _, part) => (part.source.some(({ kind }) => kind === 'open') ? { text } : { text }), change: (unit) => ({ ...unit, parts: unit.parts.map((part) => (part.target === undefined ? part : { ...part, target: part.target.filter(({ kind }) => kind === 'text') })) }) });
    const row = rowOf(rows, 'They met');
    expect(row.diagnostics.map(({ code }) => code)).toContain('unit-damaged');
    expect([row.fallback, row.attention]).toEqual([true, true]);
  });

  it('links a quotation with the passage that it translates', async () => {
    const { relays, rows } = await review();
    expect(relays).toHaveLength(1);
    expect(relays[0]?.relay.status).toBe('linked');
    expect(rowOf(rows, 'While talking').relays).toEqual(relays);
    expect(rowOf(rows, 'They met').relays).toEqual([]);
  });

  it.each(['xliff12:needs-review-translation', 'stet:relay-changed'])('flags what %s says is to be looked at again', async (subState) => {
    const { rows, recheck } = await review({ translate: (text, i) => ({ text: `«${text}»`, state: 'translated', ...(i === 0 ? { subState } : { subState: 'acme:done' }) }) });
    expect(recheck).toBe(1);
    expect(rows[0]?.attention).toBe(true);
  });
});

describe('the page of a review', () => {
  it('has the same sentences on both sides, in their languages, and the passage as it was said', async () => {
    const html = reviewPage(await review({ language: 'ar' }), { voice: voice() });
    const sides = (side: string): readonly Element[] => all(html, has(side));
    const ids = (side: string): readonly (string | undefined)[] => sides(side).flatMap((cell) => all(cell, has('seg'))).map((seg) => attr(seg, 'data-s'));
    expect(ids('src').length).toBeGreaterThan(6);
    expect(ids('dst')).toEqual(ids('src'));
    const texts = (side: string): readonly string[] => sides(side).flatMap((cell) => all(cell, has('text'))).map((text) => `${attr(text, 'lang')} ${attr(text, 'dir')}`);
    expect(new Set(texts('src'))).toEqual(new Set(['en ltr', 'uk ltr', 'uk auto']));
    expect(new Set(texts('dst'))).toEqual(new Set(['ar rtl', 'uk ltr', 'uk auto']));
    const said = all(html, has('card')).map((card) => all(card, has('text')).map(textOf).join('')).filter((text) => text === post);
    expect(said).toHaveLength(2);
  });

  it('shows formatting and links as what they are, and other codes as chips', async () => {
    const html = reviewPage(await review({ source: 'A **b** [c](https://e.org/x), [d](javascript:alert) <kbd>K</kbd> `e` {{% f %}} g.\n', translate: () => ({}) }), { voice: voice() });
    const text = all(html, has('text'))[0] as Element;
    expect(all(text, ({ tagName }) => ['strong', 'a', 'kbd', 'code'].includes(tagName)).map((each) => [each.tagName, textOf(each), attr(each, 'href')])).toEqual([
      ['strong', 'b', undefined],
      ['a', 'c', 'https://e.org/x'],
      ['kbd', 'K', undefined],
      ['code', 'e', undefined],
      ['code', '{{% f %}}', undefined],
    ]);
    expect(html).not.toMatch(/href="javascript:/);
  });

  it('marks the very words that a diagnostic is about', async () => {
    const bare = await review({ translate: (text) => ({ text: `${text} 30!` }) });
    const row = rowOf(bare.rows, 'It rained');
    const id = row.segments[1]?.part.id ?? '';
    const within = { start: 'It rained. '.length, end: 'It rained. 30'.length };
    const html = reviewPage(await review({ translate: (text) => ({ text: `${text} 30!` }), diagnostics: [{ code: 'c', severity: 'warning', message: 'x', where: { unit: row.unit.id, segment: id, within } }] }), { voice: voice() });
    expect(all(html, has('found')).map((each) => [textOf(each), attr(each, 'class')])).toEqual([['30', 'found warning']]);
  });

  it('draws a passage inside a sentence in its own language, on both sides', async () => {
    const made = await review({ path: 'a.txt', source: 'The crowd shouted “Перемога буде за нами, друзі мої” and went home.\n', language: 'ar', translate: () => ({}) });
    const html = reviewPage(made, { voice: voice() });
    expect(all(html, has('inline-passage')).map((each) => [attr(each, 'lang'), attr(each, 'dir'), textOf(each)])).toEqual(Array.from({ length: 2 }, () => ['uk', 'ltr', 'Перемога буде за нами, друзі мої']));
  });

  it('names the evidence of a relay and leads to its passage', async () => {
    const page = await review();
    const html = reviewPage(page, { voice: voice() });
    const [relay] = all(html, has('relay'));
    const to = attr(relay as Element, 'data-to');
    expect(to).toBe(page.relays[0]?.passage.id);
    expect(all(html, (element) => attr(element, 'id') === to)).toHaveLength(1);
    expect(all(html, (element) => attr(element, 'id') === attr(relay as Element, 'data-from')).map(textOf)).toEqual([expect.stringContaining('While talking to @POTUS')]);
    expect(textOf(relay as Element)).toContain('Donbass = Донбасі');
  });

  it('never lets text become markup', async () => {
    const evil = `</span><script>alert(1)</script><img src=x onerror=alert(2)> " ' & --> </style>`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('<', '>', '"', "'", '&', '</td>', '<b>', '</script>', '<!--', ']]>', '\u2028', 'a', ' ', evil), { minLength: 1, maxLength: 12 }), async (pieces) => {
        const text = `x${pieces.join('')}`;
        const html = reviewPage(await review({ path: 'a.txt', source: `${text}\n`, translate: () => ({ text }), change: (unit) => ({ ...unit, notes: [{ text }] }), diagnostics: [{ code: 'c', severity: 'warning', message: text }] }), { voice: voice(), broken: [{ code: 'd', severity: 'error', message: text }] });
        const bare = reviewPage(await review({ path: 'a.txt', source: 'x\n' }), { voice: voice() });
        const scripts = (page: string): number => all(page, ({ tagName }) => tagName === 'script' || tagName === 'style' || tagName === 'img').length;
        expect(scripts(html)).toBe(scripts(bare));
        expect(all(html, ({ attrs }) => attrs.some(({ name }) => name.startsWith('on') || name === 'style'))).toEqual([]);
        expect(all(html, has('seg')).every((seg) => textOf(seg).includes('x'))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('has every id once, and nothing from elsewhere', async () => {
    const html = reviewPage(await review(), { voice: voice(), live: { events: '/t/events', version: '1' } });
    const ids = all(html, ({ attrs }) => attrs.some(({ name }) => name === 'id')).map((each) => attr(each, 'id'));
    expect(ids.length).toBe(new Set(ids).size);
    expect(all(html, ({ tagName, attrs }) => tagName === 'link' || attrs.some(({ name, value }) => (name === 'src' || name === 'data') || (name === 'href' && tagName === 'use' && !value.startsWith('#'))))).toEqual([]);
  });

  it('is in the language of the words, and the same for the same review', async () => {
    const made = await review();
    for (const [language, word] of [['en', 'translated'], ['uk', 'перекладено']] as const) {
      const html = reviewPage(made, { voice: voice(language) });
      expect(html).toBe(reviewPage(made, { voice: voice(language) }));
      expect(html).toContain(`<html lang="${language}" dir="ltr">`);
      expect(html).toContain(word);
      expect(html).not.toMatch(/review\.|evidence\.|severity\.|\{\{/);
    }
  });

  it('parses without a repair', async () => {
    const errors: string[] = [];
    parse(reviewPage(await review(), { voice: voice() }), { onParseError: ({ code }) => void errors.push(code) });
    expect(errors).toEqual([]);
  });

  it('calls a translation under a passage one, with its source in the language of the passage', async () => {
    const source = `The crowd shouted “Слава порту!” at the gate of the old town.\n\n> ${post}\n\nNobody saw it.\n`;
    const made = await review({ source, settings: { passages: { gloss: true } }, language: 'de' });
    const html = reviewPage(made, { voice: voice() });
    const rows = all(html, ({ tagName }) => tagName === 'tr').filter((row) => textOf(row).includes('Translation underneath'));
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => all(row, has('text')).map((text) => attr(text, 'lang')))).toEqual([['uk', 'de'], ['uk', 'de']]);
  });
});
