import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '#stet/formats/text/lines.js';
import { text } from '#stet/formats/text.js';
import { type Block, blockText } from '#stet/model/block.js';
import { applyEdits } from '#stet/text/edit.js';
import { collapse } from '#stet/text/space.js';

const read = (source: string): readonly Block[] => text.read(source, {}).blocks;
const texts = (source: string): readonly string[] => read(source).map(blockText);
const kinds = (source: string): readonly string[] => read(source).map((block) => block.kind);

/** Every block written anew with its text changed. */
function rewrite(source: string, change: (words: string) => string): string {
  return applyEdits(source, read(source).map((block) => ({
    span: block.span,
    text: text.encode({ source, block, content: [{ kind: 'text', text: change(blockText(block)) }], markup: () => '', language: 'de' }),
  })));
}

const wrapped = [
  'The harbour master said on Tuesday that nobody had seen the',
  'lights go out before, and that the keeper would be asked to',
  'explain himself at the next meeting of the board.',
].join('\n');

describe('plain text', () => {
  it('joins the paragraphs of a text with columns, drawings and a list of contents in it, and leaves those in lines', () => {
    const source = [
      'Network Working Group                                          J. Doe',
      'Request for Comments: 9999                              Example, Inc.',
      '',
      '   This memo provides information for the Internet community.  It does',
      '   not specify an Internet standard of any kind.  Distribution of this',
      '   memo is unlimited.',
      '',
      '   1. Introduction ....................................................2',
      '   2. Terms ...........................................................3',
      '',
      '   The protocol is used by hosts that exchange messages.  Each message',
      '   has a header, which is shown below with all its fields in the order',
      '   of their places:',
      '',
      '      +-------+-------+',
      '      | Words | Bytes |',
      '      +-------+-------+',
      '',
    ].join('\n');
    expect(texts(source).map((each) => each.replace(/ {2,}/g, ' ').slice(0, 44))).toEqual([
      'Network Working Group J. Doe',
      'Request for Comments: 9999 Example, Inc.',
      'This memo provides information for the Inter',
      'Introduction ...............................',
      'Terms ......................................',
      'The protocol is used by hosts that exchange ',
      '| Words | Bytes |',
    ]);
    expect(rewrite(source, (words) => words)).toBe(source);
    expect(rewrite(source, (words) => words.replace('memo provides', 'text gives'))).toContain('\n   This text gives information for the Internet community. It does not\n   specify');
  });

  it('keeps the lines of a text that nobody changed, ragged and doubly spaced ones too', () => {
    const source = [
      'Permission is hereby granted, free of charge, to any person obtaining',
      'a copy of this software and associated documentation files (the',
      '"Software"), to deal in the Software without restriction, including',
      'without limitation the rights to use it.  There is no more to say about',
      'any of this, and nobody ever reads so far.',
    ].join('\r\n');
    expect(rewrite(source, (words) => words)).toBe(source);
    expect(rewrite(source, (words) => words.replace('free of charge', 'freely')).split('\r\n')[0]).toBe('Permission is hereby granted, freely, to any person obtaining a copy of');
  });

  it('reads paragraphs between blank lines', () => {
    expect(texts('Title\n\nOne.\n \nTwo.\n')).toEqual(['Title', 'One.', 'Two.']);
    expect(kinds('Title\n\nOne.\n\nTwo.\n')).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('joins text that was broken by hand, and breaks it again at the same width', () => {
    expect(texts(`Title\n\n${wrapped}`)[1]).toBe(wrapped.replace(/\n/g, ' '));
    const longer = rewrite(`Title\n\n${wrapped}`, (words) => words.replace('nobody', 'absolutely nobody in the whole town'));
    expect(Math.max(...longer.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(texts(longer)[1]).toContain('absolutely nobody in the whole town had seen');
  });

  it('leaves verse and captions in lines', () => {
    expect(texts('T\n\nThe lamp is out.\nThe sea is loud.\n\nTwo people\nA and B met in C, which is a long way from D. Photo: E')).toEqual([
      'T', 'The lamp is out.', 'The sea is loud.', 'Two people', 'A and B met in C, which is a long way from D. Photo: E',
    ]);
  });

  it('knows an attribution from a line of dialogue', () => {
    expect(kinds('T\n\nx\n\n— Ann Lee (@ann) May 3, 2022\n\n— Where to? she said.')).toEqual(['title', 'paragraph', 'attribution', 'paragraph']);
  });

  it('keeps list markers and quotation prefixes out of the text', () => {
    expect(texts('T\n\n- one\n- two\n\n1. three\n\n> four\n> five')).toEqual(['T', 'one', 'two', 'three', 'four', 'five']);
    const mail = `T\n\n${wrapped.replace(/^/gm, '> ')}`;
    expect(texts(mail)[1]).toBe(wrapped.replace(/\n/g, ' '));
    expect(rewrite(mail, (words) => words.toUpperCase()).split('\n').slice(2).every((line) => line.startsWith('> '))).toBe(true);
  });

  it('makes no block of rules and ornaments', () => {
    expect(texts('T\n\n* * *\n\n-----\n\nx')).toEqual(['T', 'x']);
  });

  it('never lets a target make two paragraphs of one', () => {
    const out = rewrite('T\n\nOne.\n\nTwo.', () => 'a\n\nb\r\nc');
    expect(texts(out)).toEqual(['a b c', 'a b c', 'a b c']);
  });

  const line = fc.oneof(
    fc.constantFrom('', ' ', '\t', '— A (@b) 2021', '- x', '> q', '> > q', '1. y', '* * *', wrapped, 'Ці слова.', '🇺🇦', 'a\u00a0b', '\u200fאב'),
    fc.string({ unit: 'grapheme', maxLength: 90 }),
  );
  const article = fc
    .tuple(fc.constantFrom('', '\uFEFF'), fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([bom, lines, eol]) => bom + lines.join(eol));

  it('law: blocks are in order, do not overlap, and their pieces tile the source', () => {
    fc.assert(
      fc.property(article, (source) => {
        let last = 0;
        for (const block of read(source)) {
          expect(block.span.start).toBeGreaterThanOrEqual(last);
          let at = block.span.start;
          for (const piece of block.pieces) {
            expect(piece.span.start).toBe(at);
            at = piece.span.end;
            if (piece.kind === 'text' && piece.text !== ' ') expect(source.slice(piece.span.start, piece.span.end)).toBe(piece.text);
          }
          expect(at).toBe(block.span.end);
          last = at;
        }
      }),
    );
  });

  it('law: no word of the source is in no block', () => {
    fc.assert(
      fc.property(article, (source) => {
        const outside = applyEdits(source, read(source).map((block) => ({ span: block.span, text: '' })));
        // What is left are markers, prefixes and ornaments.
        expect(outside.replace(/^\s*(?:[>\s]*)(?:\(?(?:\d{1,3}|[a-zA-Zа-яіїєґ])[.)]\s)?/gmu, '')).not.toMatch(/\p{L}{2}/u);
      }),
    );
  });

  it('law: written anew with its own text, every block reads the same', () => {
    fc.assert(fc.property(article, (source) => {
      expect(texts(rewrite(source, (words) => words)).map(collapse)).toEqual(texts(source).map(collapse));
    }));
  });

  it('law: the texts alone are those of the blocks', () => {
    fc.assert(fc.property(article, (source) => {
      expect(text.texts?.(source)).toEqual(read(source).map((block) => ({ text: blockText(block), kind: block.kind })));
    }));
  });

  it('law: lines end with LF, CRLF and a lone CR, and a line is read alike whatever it begins and ends with', () => {
    const piece = fc.constantFrom('\n', '\r', '\r\n', ' ', '\t', '\u00A0', '\uFEFF', '> ', '- ', 'a) ', '1. ', 'A', 'word', '.', '\u2028');
    fc.assert(fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const source = pieces.join('');
      const lines = [...readLines(source)];
      expect(lines.map(({ span }) => source.slice(span.start, span.end))).toEqual(source.split(/\r\n|\r|\n/));
      for (const { span, quote, indent, marker, words } of lines) {
        const raw = source.slice(span.start, span.end);
        expect(raw.slice(0, words.start - span.start)).toBe(quote + indent + marker);
        expect(source.slice(words.start, words.end)).toBe(raw.slice((quote + indent + marker).length).trimEnd());
        // Behind a quotation mark nothing is known of a line by its first letter.
        const [quoted] = readLines(`>${raw}`);
        if (quote === '' && indent === '') expect(quoted?.marker).toBe(marker);
      }
    }));
  });
});
