import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Content, type Inline, plainText } from '#stet/model/content.js';
import { segmentsOf } from '#stet/model/part.js';
import { buildEdition } from '#stet/steps/build.js';
import { pseudoContent, pseudoText, pseudoTranslation, type PseudoWay, pseudoWay } from '#stet/steps/pseudo.js';
import { readArticle } from '#stet/steps/read.js';
import { htmlArticle, markdownArticle, textArticle } from '../laws/articles.js';

const twins = 'AÅ BƁ CÇ DÐ EÉ FƑ GĜ HĤ IÎ JĴ KĶ LĻ MṀ NÑ OÖ PÞ QǪ RŔ SŠ TŢ UÛ VṼ WŴ XẊ YÝ ZŽ aå bƀ cç dð eé fƒ gĝ hĥ iî jĵ kķ lļ mɱ nñ oö pþ qǫ rŕ sš tţ uû vṽ wŵ xẋ yý zž';
const back = new Map(twins.split(' ').map((pair) => [pair.slice(1), pair.slice(0, 1)]));
/** What the generators hold that is no language. */
const fixed = /\{\{name\}\}|&(?:amp|lt|gt);|@a(?:nn)?\b/g;

/** The source that a target was made of, and how many letters of it were not changed. */
function undone(target: string, way: PseudoWay): { readonly text: string; readonly plain: number } {
  if (way === 'bidi') {
    const text = target.replace(/\u200f\u202e([^\u202c]*)\u202c\u200f/gu, '$1');
    return { text, plain: letters(target.replace(/\u200f\u202e[^\u202c]*\u202c\u200f/gu, '')) };
  }
  const bare = target.replace(/^(\s*)\[/u, '$1').replace(/(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))*\](\s*)$/u, '$1');
  let plain = 0;
  const text = bare.split(/(\{\{name\}\}|&(?:amp|lt|gt);|@a(?:nn)?\b)/).map((piece, i) => (i % 2 === 1 ? piece : piece.replace(/(\p{L})(\u0325?)/gu, (_, letter: string, ring: string) => {
    if (ring !== '') return letter;
    if (!back.has(letter)) plain += 1;
    return back.get(letter) ?? letter;
  }))).join('');
  return { text, plain };
}

const letters = (text: string): number => text.replace(fixed, '').match(/\p{L}/gu)?.length ?? 0;

/** What is inside the annotations that are not to be translated, and what is not. */
function partedBy(content: Content, inside: boolean): Content {
  let depth = 0;
  return content.filter((item) => {
    if (item.kind === 'mark-open' && item.mark.translate === false) depth += 1;
    if (item.kind === 'mark-close' && depth > 0) depth -= 1;
    return depth > 0 === inside;
  });
}
const standing = (content: Content): Content => partedBy(content, true);
const outside = (content: Content): Content => partedBy(content, false);
const codes = (content: Content): readonly Inline[] => content.filter((item) => item.kind !== 'text');

describe.each([['en-XA', 'accents'], ['ar-XB', 'bidi']] as const)('a pseudo-translation into %s', (language, way) => {
  it.each([['a.txt', textArticle], ['a.md', markdownArticle], ['a.html', htmlArticle]] as const)('of %s changes every letter that is to be translated, and nothing that stands', (path, arbitrary) =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (source) => {
        const article = await readArticle({ path, source, language: 'en' });
        const translation = pseudoTranslation(article, language, way);
        article.units.forEach(({ unit }, i) => {
          const made = translation.units[i];
          expect(made?.id).toBe(unit.id);
          if (!unit.translate) {
            expect(made).toEqual(unit);
            return;
          }
          for (const { source: said, target, state, subState } of segmentsOf(made ?? unit)) {
            if (plainText(said).trim() === '') continue;
            expect(codes(target ?? [])).toEqual(codes(said));
            expect(standing(target ?? [])).toEqual(standing(said));
            const { text, plain } = undone(plainText(outside(target ?? [])), way);
            expect(text).toBe(plainText(outside(said)));
            expect(plain).toBe(0);
            expect([state, subState]).toEqual(['translated', 'stet:pseudo']);
          }
        });
        const { text, report, diagnostics } = await buildEdition({ article, translation, language });
        if (article.units.length === 0) return;
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(report.fallback).toEqual([]);
        expect(text).toBeDefined();
      }),
      { numRuns: 60 },
    ));
});

describe('pseudo-translated text', () => {
  it('the check sees a letter that was left, and text that was lost', () => {
    expect(undone('[Ĥöw one]', 'accents').plain).toBe(1);
    expect(undone('\u200f\u202ea\u202c\u200f b', 'bidi').plain).toBe(1);
    expect(undone('[Ĥö one]', 'accents').text).not.toBe('How');
  });

  it('is 30 to 40 % longer where it is long enough, and a short one longer than that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (length) => {
        const grown = plainText(pseudoContent([{ kind: 'text', text: 'a'.repeat(length) }], 'accents')).length / length - 1;
        expect(grown).toBeGreaterThanOrEqual(0.3);
        if (length >= 70) expect(grown).toBeLessThanOrEqual(0.4);
      }),
    );
  });

  it.each([
    'Hi {name}', '{{ count }} of {{total}}', '%s at %1$s, %d', '${user.name}', '%(name)s', '%{name}', '{n, plural, one {# file} other {# files}}',
    'see https://example.org/a_b?c=d', 'write to ann.lee@example.org', '@ZelenskyyUa and #COP26', 'a &nbsp; b',
  ])('leaves what is no language in %s', (text) => {
    for (const way of ['accents', 'bidi'] as const) {
      const changed = pseudoText(text, way);
      expect(changed).not.toMatch(/[{%$@#&/][^\s]*[\u0325\u202e]/u);
      for (const word of text.match(/(?<![\w{%$@#&/.])(?:Hi|of|at|see|write|to|and)(?!\w)/g) ?? []) expect(changed).not.toContain(` ${word} `);
      for (const kept of text.match(/\{\{.*?\}\}|\{n, .*\}|[$%]?\{\w[\w.]*\}|%\S*[sd]\b|https\S+|\S+@\S+|[@#][A-Z]\w+|&\w+;/g) ?? []) expect(changed).toContain(kept);
    }
  });

  it('keeps the direction of numbers alone, and wraps each word', () => {
    expect(pseudoText("In 2021, they don't.", 'bidi')).toBe("\u200f\u202eIn\u202c\u200f 2021, \u200f\u202ethey\u202c\u200f \u200f\u202edon't\u202c\u200f.");
  });

  it('leaves a stretch that is annotated as not to be translated', () => {
    const source: Content = [{ kind: 'text', text: 'say ' }, { kind: 'mark-open', mark: { id: 'm1', translate: false } }, { kind: 'text', text: 'stet' }, { kind: 'mark-close', id: 'm1' }, { kind: 'text', text: ' twice' }];
    expect(plainText(pseudoContent(source, 'accents'))).toBe('[šåý stet ţŵîçé one two]');
  });

  it('knows pseudo-locales by their region', () => {
    expect(['en-XA', 'ar-XB', 'uk-XA', 'he-XB', 'en-XB', 'de', 'ar', 'x'].map(pseudoWay)).toEqual(['accents', 'bidi', 'accents', 'bidi', undefined, undefined, undefined, undefined]);
  });
});
