import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuoted } from '#stet/quotes/marks.js';
import { findQuotations } from '#stet/quotes/quotations.js';
import { paragraphs } from './paragraphs.ts';

const inner = (text: string): string[] => findQuoted(text).filter((it) => it.closed).map((it) => `${it.depth}:${text.slice(it.from, it.to)}`);

describe('findQuoted', () => {
  it.each([
    ['He said: "I am here."', ['0:I am here.']],
    ['“One,” she said, “and ‘two’ too.”', ['0:One,', '0:and ‘two’ too.', '1:two']],
    ['„Ja“, sagte er, „ich ‚komme‘.“', ['0:Ja', '0:ich ‚komme‘.', '1:komme']],
    ['„Tak” – powiedział.', ['0:Tak']],
    ['« Oui », dit-elle, «\u202fnon\u202f».', ['0: Oui ', '0:\u202fnon\u202f']],
    ['»Ja,« sagde han. »Nej.«', ['0:Ja,', '0:Nej.']],
    ['Hon sade ”nej” och gick.', ['0:nej']],
    ['اس نے کہا: ”ہم انتظار کریں گے۔“ پھر وہ گئے۔', ['0:ہم انتظار کریں گے۔']],
    ['قالت: ”نعم“، ثم ”لا“.', ['0:نعم', '0:لا']],
    ['Hon sade ”ja” och “nej” och ”kanske”.', ['0:ja', '0:nej', '0:kanske']],
    ['Hon sade ”ja och “nej” sedan.', ['1:nej']],
    ['«Он сказал: „Да“», — ответила она.', ['0:Он сказал: „Да“', '1:Да']],
    ['「はい」と『彼』は言った。', ['0:はい', '0:彼']],
    ["It's the '90s, and Joan's dog isn't 'good'.", ["0:good"]],
    ['A 6" pipe and a 5\' board.', []],
    ['"Why \'me\'?" he asked, "of all people\'s friends?"', ["0:Why 'me'?", '1:me', "0:of all people's friends?"]],
    ['He said "wait', []],
    ['“” and «» hold nothing', []],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('gives stretches that begin and end with marks, nested and never crossing', () => {
    const text = fc.array(fc.constantFrom('"', '“', '”', '„', '«', '»', "'", '’', '‘', ' ', 'a', 'b', ', ', '. ', '—'), { maxLength: 40 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, (it) => {
        const found = findQuoted(it);
        return found.every((a, i) => {
          const sane = a.start < a.from && a.from <= a.to && a.to <= a.end && a.end <= it.length && it[a.start] === a.mark;
          return sane && found.slice(i + 1).every((b) => b.start >= a.end || b.end <= a.to || !a.closed || !b.closed);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a long text of marks once', () => {
    expect(findQuoted('"a '.repeat(20_000)).length).toBeGreaterThan(0);
    expect(findQuoted('“'.repeat(5_000)).length).toBe(0);
  });
});

describe('findQuotations', () => {
  it('joins what runs over paragraphs, each beginning with the mark', () => {
    const blocks = paragraphs('She said: "First part.\n\n"Second part.\n\n"Third." Then she left.\n\nNothing here.');
    const found = findQuotations(blocks, 'en');
    expect(found.map((it) => [it.text, it.stretches.length])).toEqual([['First part. Second part. Third.', 3]]);
  });

  it('takes a mark that nobody closes for a slip', () => {
    expect(findQuotations(paragraphs('She said: "First part.\n\nAnother paragraph.'), 'en')).toEqual([]);
  });

  it('finds what is said after a dash, without what the author puts in between', () => {
    const found = findQuotations(paragraphs('— Я прийду, — сказала вона. — Чекай на мене.\n\n— Ні.'), 'uk');
    expect(found.map((it) => [it.form, it.text])).toEqual([['dash', 'Я прийду,'], ['dash', 'Чекай на мене.'], ['dash', 'Ні.']]);
    expect(findQuotations(paragraphs('— A dash begins this.'), 'en')).toEqual([]);
  });

  it('takes an attribution out of the marks that it is set in', () => {
    const found = findQuotations(paragraphs('«Дети едут сорок километров, — пишет Айгуль. — Почему акимат молчит?»'), 'ru');
    expect(found.map((it) => it.text)).toEqual(['Дети едут сорок километров,', 'Почему акимат молчит?']);
  });

  it('leaves out passages, code and attributions', () => {
    const blocks = paragraphs('"One."\n\n"Two."\n\n"Three."', { 1: { kind: 'code' } });
    expect(findQuotations(blocks, 'en', new Set([2])).map((it) => it.text)).toEqual(['One.']);
  });

  it('takes a block quotation without marks for one', () => {
    expect(findQuotations(paragraphs('To be is to do.', { 0: { kind: 'quotation' } }), 'en')).toMatchObject([{ form: 'block', text: 'To be is to do.' }]);
  });
});

it('lists no quotation twice, in the order of the text, and knows what stands inside another', async () => {
  const { readArticle } = await import('#stet/steps/read.js');
  const page = [
    '<p>He said <q>“we will win this”</q>, and <q>that is all</q>. “<q>Nobody will stop us now</q>,” he said.</p>',
    '<blockquote><p><q>We will build it again</q>, he wrote to all of us.</p></blockquote>',
    "<p>'Single “double” inside it,' she said.</p>",
  ].join('\n');
  const { blocks } = await readArticle({ path: 'a.html', source: page, language: 'en' });
  expect(findQuotations(blocks, 'en').map(({ text, depth }) => [text, depth])).toEqual([
    ['we will win this', 0], ['that is all', 0], ['Nobody will stop us now,', 0],
    ['We will build it again, he wrote to all of us.', 0], ['We will build it again', 1],
    ['Single “double” inside it,', 0], ['double', 1],
  ]);
});
