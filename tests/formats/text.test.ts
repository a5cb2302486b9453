import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '#stet/formats/text.js';
import { readLines } from '#stet/formats/text/lines.js';
import { isInset } from '#stet/formats/text/wrap.js';
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
      'Introduction',
      'Terms',
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

  describe('mail', () => {
    const head = ['From: Jane Moreau <jane@example.org>', 'To: desk@example.org,', '\tnight@example.org', 'Subject: Two corrections', '  before it goes out', 'Date: Tue, 14 Sep 2021 08:12:04 +0200'].join('\n');

    it('stands but for its subject, which may be folded', () => {
      const source = `${head}\n\nHi all,\n\nall is well.\n`;
      expect(read(source).map((block) => [block.kind, blockText(block)])).toEqual([['title', 'Two corrections before it goes out'], ['paragraph', 'Hi all,'], ['paragraph', 'all is well.']]);
      expect(rewrite(source, (words) => words)).toBe(source);
      expect(rewrite(source, (words) => words.toUpperCase())).toContain('\nSubject: TWO CORRECTIONS BEFORE IT GOES OUT\nDate: Tue, 14 Sep');
    });

    it('is known in mailboxes, in quotations, behind a line that says so, in other languages, and in parts', () => {
      expect(texts(`From jane@example.org Tue Sep 14 08:12:04 2021\n${head}\n\nOne.\n\nFrom tom@example.org Wed Sep 15 10:00:00 2021\nFrom: Tom\nMessage-ID: <1@example.org>\nSubject: =?utf-8?B?0KI=?=\n\nTwo.\n`)).toEqual(['Two corrections before it goes out', 'One.', 'Two.']);
      expect(texts('Hello.\n\n> From: tom@example.org\n> Subject: Lamps\n>\n> On.\n')).toEqual(['Hello.', 'Lamps', 'On.']);
      expect(texts('Hello.\n\n-----Original Message-----\nFrom: Jane\nSent: Tuesday\nSubject: Lamps\n\nOn.\n')).toEqual(['Hello.', 'Lamps', 'On.']);
      expect(texts('Hallo.\n\nVon: Jana <jana@example.org>\nGesendet: Dienstag\nAn: Redaktion\nBetreff: Lampen\n\nAn.\n')).toEqual(['Hallo.', 'Lampen', 'An.']);
      expect(texts('--=_part_12345\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nOn.\n')).toEqual(['On.']);
    });

    it('is nothing that only looks like it', () => {
      for (const source of ['From: the press office\nTo: all editors\nSubject: the lamps\n', 'Subject: lamps\nContact: jane@example.org\n', 'Date: Tuesday\nFrom: nine to five\n', `${head}\nand more in the same paragraph\n`]) {
        expect(texts(source)).toEqual(expect.arrayContaining([source.split('\n')[0]]));
      }
    });

    it('leaves out signatures, keys and data', () => {
      const data = 'iQIzBAEBCAAdFiEEexample0000000000000000AAoJEexample00000000000';
      expect(texts(`-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nOne.\n\n- -- \nJane\n\n-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v2\n\n${data}\n=abcd\n-----END PGP SIGNATURE-----\n\nTwo.\n`)).toEqual(['One.', 'Jane', 'Two.']);
      expect(texts(`${data}\n${data}\nabcd==\n\nOne.\n`)).toEqual(['One.']);
      expect(texts('-----BEGIN STORY-----\n\nOne.\n')).toEqual(['-----BEGIN STORY-----', 'One.']);
    });
  });

  it('leaves the heads and feet of pages where they are', () => {
    const foot = (page: number): string => `Moreau                      Standards Track                     [Page ${page}]`;
    const top = 'RFC 9999             Lighthouse Control Protocol          September 2021';
    const source = `1.  Terms\n\n   A keeper is a person.\n\n\n${foot(1)}\n\f\n${top}\n\n\n   A lamp is a thing.\n\n${foot(2)}\n\f\n${top}\n\n   The end.\n\n${foot(3)}\n`;
    expect(texts(source)).toEqual(['Terms', 'A keeper is a person.', 'A lamp is a thing.', 'The end.']);
    expect(texts(`A\n\n\fThe end.\n\n\fNo, more.\n`)).toEqual(['A', 'The end.', 'No, more.']);
    expect(texts('LAMP(1)              User Commands              LAMP(1)\n\nNAME\n\nLinux                2021-09-14              LAMP(1)\n')).toEqual(['NAME', 'Linux                2021-09-14              LAMP(1)']);
  });

  it('reads an item whose lines stand below its first word as one, and writes it so', () => {
    const source = 'Changes:\n\n  * Fewer bugs, and a\n    longer line here.\n  * Faster.\n';
    expect(texts(source)).toEqual(['Changes:', 'Fewer bugs, and a longer line here.', 'Faster.']);
    expect(rewrite(source, (words) => words.replace('bugs', 'faults'))).toBe('Changes:\n\n  * Fewer faults, and\n    a longer line\n    here.\n  * Faster.\n');
  });

  it('joins the paragraphs of a text with bylines and lists in it, two lines of one sentence, and paragraphs that only their first line tells', () => {
    const two = 'Gizmo turns lamps on and off. It was written for the lighthouses,\nbut other lamps will do as well.';
    expect(texts(`Gizmo\n\n:Author: Jane\n:Version: 2\n\n${two}\n`)).toEqual(['Gizmo', ':Author: Jane', ':Version: 2', two.replace('\n', ' ')]);
    const indented = '     The harbor trust had closed the lighthouses in 2018 after a\nstorm took the roof of the tower at Skerry Point.\n     Nobody was hurt then, but the keepers said that it was only a\nmatter of time before somebody would be.\n     "There is no more to say."\n';
    expect(texts(indented).length).toBe(3);
    expect(rewrite(indented, (words) => words)).toBe(indented);
    expect(texts('Sing, goddess, of the lamps that shone so brightly\nOver the sea\nand of the keepers who had lit them in the night and day\nfor years.\n').length).toBe(4);
  });

  it('knows headings by the line below them, and leaves out what a shell is given and the dots before a page', () => {
    const source = 'Gizmo\n=====\n\nInstall\n-------\n\n  $ npm install \\\n      gizmo\n  done\n\nIt costs\n\n$ 5 a month\n\nTerms .......... 12\nLamps . . . . . ix\n';
    expect(read(source).map((block) => `${block.kind}: ${blockText(block)}`)).toEqual(['title: Gizmo', 'heading: Install', 'paragraph: done', 'paragraph: It costs', 'paragraph: $ 5 a month', 'caption: Terms', 'caption: Lamps']);
    expect(rewrite(source, (words) => words.toUpperCase())).toContain('\nTERMS .......... 12\nLAMPS . . . . . ix\n');
  });

  it('takes no longer the longer its lines are, or the more of them look like something', () => {
    const parts = ['-', '.', ' .', '=', '-----BEGIN X-----\n\n', '-----BEGIN PGP SIGNED MESSAGE-----\n', 'From: a@b\n', 'Subject: a\n\n', 'A: ', '\f\nRFC 1  a\n\n', '[Page 1]\n\n', '\ta\nb\n', '* a\n  b\n', 'A\n-\n', '$ a\\\n', '    ', 'abcd'.repeat(16) + '\n'];
    for (const part of parts) for (const end of ['x', '5', 'x5', '\n\n']) {
      const source = part.repeat(5_000) + end;
      expect(rewrite(source, (words) => words)).toBe(source);
    }
  });

  it('law: what nobody changes is the source, and the texts of the blocks are known without them', () => {
    const line = fc.constantFrom('From: Jane <j@example.org>', 'Subject: Lamps', ' and more', 'Date: Tue', 'Text goes on', '  * item', '    hanging', '-----BEGIN PGP SIGNATURE-----', '-----END PGP SIGNATURE-----', '=====', '> quoted', '\f', 'Moreau    Memo    [Page 1]', 'Terms ........ 5', '$ npm i', '', '', 'The harbour master said that nobody had seen the lights go', '     Out.');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 16 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const source = lines.join(eol);
        const blocks = read(source);
        expect(rewrite(source, (words) => words)).toBe(source);
        expect(text.texts?.(source).map((each) => each.text)).toEqual(blocks.map(blockText));
        for (const { span, pieces } of blocks) expect([pieces[0]?.span.start, pieces.at(-1)?.span.end]).toEqual([span.start, span.end]);
      }),
      { numRuns: 300 },
    );
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

  it('joins what is inset and broken by hand, in an article that breaks its lines nowhere else, and leaves inset verse', () => {
    const said = ['The tide takes what it likes from the lower streets, the', 'cellars first, and we have learned to keep nothing there', 'that we would miss.'];
    const inset = (lines: readonly string[]): string => `T\n\nShe wrote to the paper:\n\n    ${lines.join('\n    ')}\n\nThat was all.`;
    expect(texts(inset(said))[2]).toBe(said.join(' '));
    expect(rewrite(inset(said), (words) => words.replace('cellars', 'old wine cellars of the town')).split('\n').slice(4, -2).every((line) => /^ {4}\S.{20,56}$/.test(line) || line === '    that we would miss.')).toBe(true);
    // Beside lines that were not broken at that width too.
    const verse = '    The lamp is out, and nobody has come\n    to light it, since the oil ran out.\n\n';
    expect(texts(inset(said).replace('That was all.', `And:\n\n${verse}That was all.`))[2]).toBe(said.join(' '));
    // A sentence that ends in a line, short lines, two lines, a line that had room for the next word, no indentation: each is no proof.
    const isOne = (lines: readonly string[], indent = '    '): boolean => {
      const source = lines.map((line) => `${indent}${line}`).join('\n');
      return isInset(source, [...readLines(source)]);
    };
    expect(isOne(said)).toBe(true);
    expect([
      isOne([said[0] as string, 'Cellars first, and we have learned to keep nothing there', said[2] as string]), isOne(['roses are red', 'violets are blue', 'and so are you']),
      isOne(said.slice(0, 2)), isOne([said[0] as string, 'cellars first', said[2] as string]), isOne(said, ''),
    ]).toEqual([false, false, false, false, false]);
  });

  it('says which lines stand right below another', () => {
    const { blocks } = text.read('T\n\nx\n\n  one\r\n  two\r\n\r\nthree\n\nend', {});
    expect(blocks.map((block) => [blockText(block), block.below ?? false])).toEqual([['T', false], ['x', false], ['one', false], ['two', true], ['three', false], ['end', false]]);
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
