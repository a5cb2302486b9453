import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentContent } from '#stet/language/segment.js';
import { createSplitter } from '#stet/language/sentences/split.js';
import type { Splitter } from '#stet/language/sentences/split.js';
import { normalizeContent, plainText, sameContent } from '#stet/model/content.js';
import type { Code, Content, Inline } from '#stet/model/content.js';

const english = createSplitter({ locale: 'en' });

/** `One.<1> Two.</1>` and `[2]` for a standalone code, as content. */
function content(shorthand: string): Content {
  const out: Inline[] = [];
  for (const token of shorthand.match(/<\/?\d+>|\[\d+\]|[^<[]+/g) ?? []) {
    const id = token.replace(/\D/g, '');
    if (token.startsWith('</')) out.push({ kind: 'close', id });
    else if (token.startsWith('<')) out.push({ kind: 'open', id });
    else if (/^\[\d+\]$/.test(token)) out.push({ kind: 'standalone', id });
    else out.push({ kind: 'text', text: token });
  }
  return out;
}

function shorthand(parts: Content): string {
  return parts
    .map((item) => {
      if (item.kind === 'text') return item.text;
      if (item.kind === 'open') return `<${item.id}>`;
      if (item.kind === 'close') return `</${item.id}>`;
      return item.kind === 'standalone' ? `[${item.id}]` : '';
    })
    .join('');
}

function cut(text: string, codes: readonly Code[] = []): readonly string[] {
  return segmentContent(content(text), english, codes).map(
    (part) => `${part.kind === 'segment' ? 's' : 'i'}:${shorthand(part.source)}`,
  );
}

describe('segmentContent', () => {
  test.each([
    ['One. Two.', ['s:One.', 'i: ', 's:Two.']],
    ['  One. Two. ', ['i:  ', 's:One.', 'i: ', 's:Two.', 'i: ']],
    ['<1>One.</1> <2>Two.</2>', ['s:<1>One.</1>', 'i: ', 's:<2>Two.</2>']],
    ['One.<1> Two.</1>', ['s:One.', 's:<1> Two.</1>']],
    ['<1>One. </1>Two.', ['s:<1>One. </1>', 's:Two.']],
    ['<1>One. Two.</1> Three.', ['s:<1>One.', 'i: ', 's:Two.</1>', 'i: ', 's:Three.']],
    ['One.[1] Two.', ['s:One.[1]', 'i: ', 's:Two.']],
    ['One. [1] Two.', ['s:One.', 'i: ', 's:[1] Two.']],
    ['One.</1>[2]</3> Two.', ['s:One.</1>[2]</3>', 'i: ', 's:Two.']],
    ['[1] One.', ['s:[1] One.']],
    ['One. [1] ', ['s:One. [1]', 'i: ']],
    ['<1></1>', ['s:<1></1>']],
    ['<1> </1>', ['s:<1> </1>']],
    ['', ['s:']],
    ['   ', ['s:   ']],
    ['A <1>bold. Word</1> here.', ['s:A <1>bold.', 'i: ', 's:Word</1> here.']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('a line break parts words, another standalone code does not', () => {
    const code = { id: '1', paired: false, data: '<br>', canCopy: true, canDelete: true, canOverlap: true, canReorder: 'yes' } as const;
    expect(cut('One.[1]Two.')).toEqual(['s:One.[1]Two.']);
    expect(cut('One.[1]Two.', [{ ...code, subType: 'xlf:lb' }])).toEqual(['s:One.[1]', 's:Two.']);
  });
});

describe('laws of segmentContent', () => {
  const item: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('One', '. ', ' ', 'Two!', ' Gen. Li', '?" ', '', '\u{1F600}', 'x').map((text): Inline => ({ kind: 'text', text })) },
    fc.constantFrom('1', '2', '3').map((id): Inline => ({ kind: 'open', id })),
    fc.constantFrom('1', '2', '3').map((id): Inline => ({ kind: 'close', id })),
    fc.constantFrom('4', '5').map((id): Inline => ({ kind: 'standalone', id })),
    fc.constant<Inline>({ kind: 'mark-open', mark: { id: 'm1' } }),
    fc.constant<Inline>({ kind: 'mark-close', id: 'm1' }),
  );
  const contents = fc.array(item, { maxLength: 24 });
  /** Breaks anywhere, inside words and white space too. */
  const wild = fc.array(fc.nat(60), { maxLength: 8 }).map((list): Splitter => ({
    breaks: (text) => [...new Set(list)].filter((n) => n > 0 && n < text.length).sort((a, b) => a - b),
  }));

  test('the parts joined are the content', () => {
    fc.assert(
      fc.property(contents, fc.oneof(wild, fc.constant(english)), (whole, splitter) => {
        const parts = segmentContent(whole, splitter);
        const joined = normalizeContent(parts.flatMap((part) => part.source));
        expect(sameContent(joined, whole)).toBe(true);
      }),
    );
  });

  test('a segment has visible text unless the unit has none; an ignorable is white space alone', () => {
    fc.assert(
      fc.property(contents, fc.oneof(wild, fc.constant(english)), (whole, splitter) => {
        const parts = segmentContent(whole, splitter);
        if (plainText(whole).trim() === '') {
          expect(parts.length).toBe(1);
          expect(parts[0]?.kind).toBe('segment');
          return;
        }
        for (const part of parts) {
          if (part.kind === 'segment') expect(plainText(part.source).trim()).not.toBe('');
          else expect(part.source.every((x) => x.kind === 'text' && x.text.trim() === '')).toBe(true);
        }
      }),
    );
  });

  test('codes change no sentence', () => {
    fc.assert(
      fc.property(contents, (whole) => {
        const bare: Content = [{ kind: 'text', text: plainText(whole) }];
        const texts = (parts: ReturnType<typeof segmentContent>): readonly string[] =>
          parts.filter((part) => part.kind === 'segment').map((part) => plainText(part.source).trim());
        expect(texts(segmentContent(whole, english))).toEqual(texts(segmentContent(bare, english)));
      }),
    );
  });

  test('between two sentences, an opening code goes to the second and a closing one to the first', () => {
    const tight = fc.array(fc.constantFrom('<1>', '</2>', '[3]', ' '), { maxLength: 6 });
    fc.assert(
      fc.property(tight, (between) => {
        const parts = segmentContent(content(`One.${between.join('')} Two.`), english).filter((p) => p.kind === 'segment');
        const first = shorthand(parts[0]?.source ?? []);
        expect(parts.length).toBe(2);
        expect(first).not.toContain('<1>');
        const opened = between.indexOf('<1>');
        const closed = between.indexOf('</2>');
        if (closed >= 0 && (opened < 0 || closed < opened)) expect(first).toContain('</2>');
      }),
    );
  });
});
