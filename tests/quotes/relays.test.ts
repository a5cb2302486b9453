import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '#stet/model/block.js';
import { checkRelays, originalOf } from '#stet/quotes/original.js';
import { findQuotes, reportQuotes, type Quotes } from '#stet/quotes/report.js';
import { readBlocks } from './cases.ts';
import { paragraphs } from './paragraphs.ts';

const post = 'Сьогодні ми домовилися про постачання 40 тонн зерна до Глазго. Дякую всім, хто допоміг.';
const line = '— Олена Гнатюк (@olena_hn) March 3, 2022';
const article = (around: string): string => `The talks about grain went on all night, and nobody had slept.\n\n${post}\n\n${line}\n\n${around}`;
const relays = (quotes: Quotes): (readonly [string, string | undefined, string | undefined])[] =>
  quotes.quotations.map((it) => [it.text, it.relay?.status, it.speaker] as const);
const read = (source: string, more: Partial<Record<number, Partial<Block>>> = {}): Promise<Quotes> => findQuotes({ blocks: paragraphs(source, more), language: 'en' });

describe('linkRelays', () => {
  it('links by the speaker, numbers, places and words, and shows the evidence', async () => {
    const quotes = await read(article('"We agreed today on 40 tonnes of grain for Glasgow," Hnatiuk wrote in Ukrainian.'));
    expect(relays(quotes)).toEqual([['We agreed today on 40 tonnes of grain for Glasgow,', 'linked', 'Hnatiuk']]);
    const evidence = quotes.quotations[0]?.relay?.evidence ?? [];
    expect(evidence.map((it) => it.kind)).toEqual(expect.arrayContaining(['speaker', 'written', 'language', 'number', 'name', 'concept', 'near']));
    expect(evidence.find((it) => it.kind === 'name')).toMatchObject({ quoted: 'Glasgow', said: 'Глазго' });
    expect(quotes.quotations[0]?.relay?.passage).toBe(quotes.passages[0]?.id);
  });

  it.each([
    ['somebody else', '"We agreed today on 40 tonnes of grain," said the Polish minister, Jan Kowalski.'],
    ['another number', '"We agreed on 90 tonnes," Hnatiuk said in an interview.'],
    ['a speech', '"Nobody has slept," Hnatiuk told reporters outside the building.'],
    ['another language', '"We agreed today on grain," Hnatiuk wrote in German.'],
    ['another year', '"The grain will come," Hnatiuk had said in 2019.'],
    ['another subject', '"I like football," Hnatiuk said.'],
  ])('does not link %s', async (_, around) => {
    expect((await read(article(around))).quotations.filter((it) => it.relay?.status === 'linked')).toEqual([]);
  });

  it('does not link what somebody else is named for in full, whatever the verb', async () => {
    const path = new URL('labelled/dev/pl-cs-kopalnia/article.html', import.meta.url);
    const source = readFileSync(path, 'utf8').replace('zauważa radna Barbara Sikora', 'mruczy radna Barbara Sikora');
    expect(source).toContain('mruczy');
    const quotes = await findQuotes({ blocks: await readBlocks('article.html', source), language: 'pl' });
    const said = quotes.quotations.find((it) => it.speaker === 'Barbara Sikora');
    expect(said?.text).toContain('głosu nie mamy');
    expect(said?.relay?.status).not.toBe('linked');
  });

  it.each([
    ['a pilot who is not named', 'said a pilot who was there', []],
    ['the one who is', 'Hnatiuk wrote', ['linked']],
  ])('links what %s says', async (_, around, wanted) => {
    const quotes = await read(article(`"We agreed today on grain," ${around}.`));
    expect(relays(quotes).map((it) => it[1]).filter((it) => it === 'linked')).toEqual(wanted);
  });

  it('takes nothing in the letters of another language for a translation', async () => {
    const quotes = await read(article('"We agreed today on 40 tonnes of grain for Glasgow," Hnatiuk wrote. The sign said "40 тонн зерна до Глазго".'));
    expect(relays(quotes).find(([text]) => text.includes('зерна'))?.[1]).not.toBe('linked');
    expect(relays(quotes).filter((it) => it[1] === 'linked')).toHaveLength(1);
  });

  it('takes no place and no platform for who said it', async () => {
    const source = (before: string): string => `The talks about grain went on all night.\n\n${before}\n\n${post}\n\n"We agreed today on 40 tonnes of grain," the post says. Anna Weber and Gorno Yasenovo are silent, and On Mastodon nobody is.`;
    expect((await read(source('The mayor of Gorno Yasenovo wrote this in Ukrainian:'))).quotations[0]?.relay?.status).toBe('linked');
    const quotes = await read(`${source('On Mastodon the mayor wrote this in Ukrainian:')}\n\n"It was a long night," said Anna Weber.`);
    expect(quotes.quotations.map((it) => [it.relay?.status, it.speaker])).toEqual([['linked', undefined], [undefined, 'Anna Weber']]);
  });

  it('does not link what was said in another month, whatever it says', async () => {
    const said = (when: string): string => article(`"We agreed today on grain for Glasgow," Hnatiuk wrote. ${when} Hnatiuk called it "a supply of grain for Glasgow".`);
    const status = async (when: string): Promise<unknown> => relays(await read(said(when))).find(([text]) => text.startsWith('a supply'))?.[1];
    expect(await status('Later')).toBe('linked');
    expect(await status('In August')).not.toBe('linked');
  });

  it('counts it that both ask', async () => {
    const source = (text: string): string => `The talks went on.\n\nХто з нас тут не вміє рахувати? Дякую всім, хто допоміг. Зерно поїде.\n\n${line}\n\n"${text}" Hnatiuk wrote.`;
    const kinds = async (text: string): Promise<readonly string[]> => (await read(source(text))).quotations[0]?.relay?.evidence.map((it) => it.kind) ?? [];
    expect(await kinds('Who of us cannot count?')).toContain('question');
    expect(await kinds('Thank you to all who helped.')).not.toContain('question');
  });

  it('takes no German noun behind an article for somebody who speaks', async () => {
    const source = (who: string): string => `Die Frage stand im Raum, in Richtung der Zentrale, und Anna Weber schwieg.\n\n${post}\n\n${line}\n\nHnatiuk sprach vom Getreide. „Wir haben heute 40 Tonnen Getreide nach Glasgow vereinbart“, sagte ${who} am Abend.`;
    const kinds = async (who: string): Promise<readonly string[]> => (await findQuotes({ blocks: paragraphs(source(who)), language: 'de' })).quotations[0]?.relay?.evidence.map((it) => it.kind) ?? [];
    expect(await kinds('sie in der Zentrale')).not.toContain('other-speaker');
    expect((await findQuotes({ blocks: paragraphs(source('Weber')), language: 'de' })).quotations[0]?.relay?.status).not.toBe('linked');
  });

  it('asks where it is not sure', async () => {
    const quotes = await read(article('"I will thank them," Hnatiuk said.'));
    expect(relays(quotes)[0]?.[1]).toBe('possible');
    expect(quotes.diagnostics).toMatchObject([{ code: 'relay-possible', received: 'I will thank them,' }]);
  });

  it("takes the author's word: the config, and cite and data-relay-of in the text", async () => {
    const source = article('"I like football," said the goalkeeper.');
    const blocks = paragraphs(source);
    const settle = (relaysOf: { quotation: string; passage: string | null }[]): Promise<Quotes> => findQuotes({ blocks, language: 'en' }, { relays: relaysOf });
    expect((await settle([{ quotation: 'football', passage: 'домовилися' }])).quotations[0]?.relay).toMatchObject({ status: 'linked', score: 1 });
    const linked = article('"We agreed today on 40 tonnes of grain for Glasgow," Hnatiuk wrote in Ukrainian.');
    const denied = await findQuotes({ blocks: paragraphs(linked), language: 'en' }, { relays: [{ quotation: 'We agreed', passage: null }] });
    expect(denied.quotations[0]?.relay).toBeUndefined();
  });

  it('looks for no links where nothing was said in another language', async () => {
    const quotes = await read('"One," he said.\n\n"Two," she wrote in Ukrainian.');
    expect(quotes.passages).toEqual([]);
    expect(relays(quotes).map((it) => it[1])).toEqual([undefined, undefined]);
  });

  const seed = new URL('../../../shared/seeds/article.txt', import.meta.url);
  it.skipIf(!existsSync(seed))('links both quotations of the seed article (skipped where ../shared is not there)', async () => {
    const quotes = await findQuotes({ blocks: paragraphs(readFileSync(seed, 'utf8')), language: 'en', path: 'article.txt' });
    const report = reportQuotes('article.txt', 'en', quotes);
    expect(report.passages).toHaveLength(1);
    expect(report.passages[0]).toMatchObject({ lang: 'uk', kind: 'block', speaker: 'Володимир Зеленський' });
    expect(report.quotations.filter((it) => it.relay !== null).map((it) => [it.text.slice(0, 24), it.speaker, it.relay?.status, it.relay?.passage])).toEqual([
      ['While talking to @POTUS ', 'Zelenskiy', 'linked', report.passages[0]?.id],
      ['continues to support ter', 'Zelenskiy', 'linked', report.passages[0]?.id],
    ]);
    expect(report.quotations.length).toBe(9);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('originalOf', () => {
  it('cuts the passage to the sentences that the quotation covers', async () => {
    const quotes = await read(article('"We agreed today on 40 tonnes of grain for Glasgow," Hnatiuk wrote in Ukrainian. "Thank you to everyone who helped," she added.'));
    const [passage] = quotes.passages;
    const originals = quotes.quotations.map((it) => (passage === undefined || it.relay === undefined ? '' : originalOf(passage, it.relay, it.text)));
    expect(originals).toEqual(['Сьогодні ми домовилися про постачання 40 тонн зерна до Глазго.', 'Дякую всім, хто допоміг.']);
  });
});

describe('originalOf, where sentences begin with a flag and go on behind the quotation', () => {
  it('cuts to the sentence, and to its clause', async () => {
    const said = 'Під час зустрічі у Глазго домовилися разом попереджати моряків про шторми. 🇺🇸 передають нам два метеорадари й дані за 12 років, а 🇺🇦 відкриває свої маяки для науковців.';
    const blocks = paragraphs(`The talks ended on Monday in the old port.\n\n${said}\n\n— Олена Гнатюк (@olena_hn) March 3, 2022\n\n"While meeting in Glasgow, we agreed to warn sailors of storms together," Hnatiuk wrote in Ukrainian. The U.S., she added, "is giving us two meteorological radars and data of 12 years".`);
    const quotes = await findQuotes({ blocks, language: 'en' });
    const [passage] = quotes.passages;
    const originals = quotes.quotations.map((it) => (passage === undefined || it.relay?.status !== 'linked' ? '' : originalOf(passage, it.relay, it.text)));
    expect(originals).toEqual(['Під час зустрічі у Глазго домовилися разом попереджати моряків про шторми.', 'передають нам два метеорадари й дані за 12 років']);
  });
  it('leaves out a flag that the article says beside the quotation, and keeps one that it says inside', async () => {
    const said = 'Під час зустрічі у Глазго обговорили безпекову ситуацію. 🇺🇸 продовжують підтримувати територіальну цілісність і реформи в 🇺🇦.';
    const originals = async (quotation: string): Promise<readonly string[]> => {
      const quotes = await findQuotes({ blocks: paragraphs(`The talks ended on Monday in the old port.\n\n${said}\n\n— Олена Гнатюк (@olena_hn) March 3, 2022\n\n${quotation}`), language: 'en' });
      const [passage] = quotes.passages;
      return quotes.quotations.map((it) => (passage === undefined || it.relay?.status !== 'linked' ? '' : originalOf(passage, it.relay, it.text)));
    };
    expect(await originals('Hnatiuk wrote in Ukrainian that the U.S. "continues to support territorial integrity and reforms" in Ukraine.')).toEqual(['продовжують підтримувати територіальну цілісність і реформи']);
    expect(await originals('Hnatiuk wrote in Ukrainian that "the U.S. continues to support territorial integrity and reforms in Ukraine".')).toEqual(['🇺🇸 продовжують підтримувати територіальну цілісність і реформи в 🇺🇦.']);
  });
});

describe('checkRelays', () => {
  it.each([
    ['«Сьогодні ми домовилися про постачання 40 тонн зерна», — написала Гнатюк.'],
    ['Гнатюк написала: «Сьогодні ми домовилися […] Дякую всім, хто допоміг.»'],
    ['За словами Гнатюк, «дякую всім».'],
  ])('is content with what was said: %s', (target) => {
    expect(checkRelays(target, [{ passage: post, original: post }])).toEqual([]);
  });
  it.each([['«Ми погодили сьогодні 40 тонн зерна», — написала Гнатюк.'], ['Гнатюк повідомила про зерно.']])('says when other words are quoted: %s', (target) => {
    expect(checkRelays(target, [{ passage: post, original: post }])).toMatchObject([{ code: 'relay-not-original', severity: 'warning', expected: post }]);
  });
  it('compares with the part that the quotation covers, and not with quotation marks, dashes, dots and capitals', () => {
    const relays = [{ passage: post, original: 'Дякую всім, хто допоміг.' }];
    for (const target of ['«дякую всім хто допоміг…»', '«ДЯКУЮ ВСІМ», — сказала вона.', '„Дякую всім, хто допоміг“.']) expect(checkRelays(target, relays)).toEqual([]);
    expect(checkRelays('«Сьогодні ми домовилися про постачання 40 тонн зерна», — сказала вона.', relays)).toMatchObject([{ expected: 'Дякую всім, хто допоміг.' }]);
    const chinese = [{ passage: '那年冬天很冷，家里没有米。你不必原谅我。', original: '那年冬天很冷，家里没有米。' }];
    expect(checkRelays('“那年冬天很冷”，他写道。', chinese)).toEqual([]);
    expect(checkRelays('“你不必原谅我”，他写道。', chinese)).toHaveLength(1);
  });
  it('names the one of two quotations that has other words', () => {
    const [first, second] = ['Сьогодні ми домовилися про постачання 40 тонн зерна до Глазго.', 'Дякую всім, хто допоміг.'];
    const relays = [{ passage: post, original: first as string }, { passage: post, original: second as string }];
    const found = checkRelays('«Сьогодні ми домовилися про постачання 40 тонн зерна», — написала вона. «Спасибі кожному», — додала вона.', relays);
    expect(found).toMatchObject([{ expected: second, received: 'Спасибі кожному' }]);
    expect(checkRelays('«Сьогодні ми домовилися про постачання 40 тонн зерна», — написала вона. «Дякую всім», — додала вона.', relays)).toEqual([]);
    expect(checkRelays('Нічого не сказано.', [])).toEqual([]);
  });
});
