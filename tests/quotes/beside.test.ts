import { describe, expect, it } from 'vitest';
import { findQuotes, type Quotes } from '#stet/quotes/report.js';
import { readBlocks } from './cases.ts';

const read = async (path: string, source: string): Promise<Quotes> => findQuotes({ blocks: await readBlocks(path, source), language: 'en' });
const linked = ({ quotations, passages }: Quotes): (readonly [string, number])[] =>
  quotations.filter((it) => it.relay?.status === 'linked').map((it) => [it.text, passages.findIndex((passage) => passage.id === it.relay?.passage)]);

const said = 'Der See ist fort, und mit ihm sind die Wörter gegangen. Darum rede ich im Radio, damit die Wörter einen Ort haben.';
const translated = 'The lake is gone, and the words have gone with it. That is why I talk on the radio, so that the words have a place.';
const frame = (inside: string): string => `<article><p>The station of the village tells of the lake that was there once.</p>${inside}<p>Not everybody in the village likes the programme.</p></article>`;

describe('a translation that is a block of its own beside the original', () => {
  it.each([
    ['behind it', `<blockquote lang="de"><p>${said}</p></blockquote><blockquote><p>${translated}</p></blockquote>`],
    ['before it', `<blockquote><p>${translated}</p></blockquote><blockquote lang="de"><p>${said}</p></blockquote>`],
    ['behind a line that says so', `<blockquote lang="de"><p>${said}</p></blockquote><p>In translation:</p><blockquote><p>${translated}</p></blockquote>`],
  ])('is linked: %s', async (_, inside) => {
    expect(linked(await read('a.html', frame(inside)))).toEqual([[translated, 0]]);
  });
  it('is linked where it is a paragraph of emphasis, and no paragraph that has some', async () => {
    const source = (behind: string): string => `The station tells of a lake that was there.\n\n> ${said}\n\n${behind}\n\nNot everybody likes the programme.\n`;
    expect(linked(await read('a.md', source(`*${translated}*`)))).toEqual([[translated, 0]]);
    expect(linked(await read('a.md', source(`*The lake is gone*, as people have known for years.`)))).toEqual([]);
  });
  it('is one quotation over all its paragraphs', async () => {
    const [first, second] = translated.split(/(?<=\.) /);
    expect(linked(await read('a.html', frame(`<blockquote lang="de"><p>${said}</p></blockquote><blockquote><p>${first}</p><p>${second}</p></blockquote>`)))).toEqual([[translated, 0]]);
  });
  it('is linked in Markdown, and what is quoted inside it goes with it', async () => {
    const quotes = await read('a.md', `The station tells of a lake.\n\n> ${said}\n>\n> — Rita Amadi, 3 May 2024\n\n> ${translated.replace('so that the words have a place', '“so that the words have a place”')}\n\nNot everybody likes the programme.\n`);
    expect(linked(quotes)).toHaveLength(1);
    expect(quotes.quotations).toHaveLength(2);
  });
  it('is not linked where it says something else', async () => {
    const other = 'The council will meet on Friday to talk about the budget for schools, buses and the new bridge over the railway line.';
    expect(linked(await read('a.html', frame(`<blockquote lang="de"><p>${said}</p></blockquote><blockquote><p>${other}</p></blockquote>`)))).toEqual([]);
  });
  it('is not linked where it speaks of one thing of the passage, and of much else', async () => {
    const post = 'Heute ist die Brücke gesperrt. Bitte nehmt die Fähre, sie fährt alle zwanzig Minuten bis Mitternacht.';
    const other = 'The council will meet on Friday to talk about the budget for schools, buses and the new bridge over the railway line.';
    expect(linked(await read('a.html', frame(`<blockquote lang="de"><p>${post}</p></blockquote><blockquote><p>${other}</p></blockquote>`)))).toEqual([]);
    const same = 'Today the bridge is closed. Please take the ferry, it goes every twenty minutes until midnight.';
    expect(linked(await read('a.html', frame(`<blockquote lang="de"><p>${post}</p></blockquote><blockquote><p>${same}</p></blockquote>`)))).toEqual([[same, 0]]);
  });
});

describe('a headline', () => {
  it('is linked where it says again what a quotation says that is linked', async () => {
    const body = `<p>“The lake is gone, and the words have gone with it,” Rita Amadi wrote in German.</p>`;
    const post = `<blockquote class="twitter-tweet"><p lang="de">${said}</p>&mdash; Rita Amadi (@rita) <a href="https://twitter.com/rita/status/1">May 3, 2024</a></blockquote>`;
    const quotes = await read('a.html', `<article><h1>‘The words have gone with it’: the radio of a lake</h1>${post}${body}</article>`);
    expect(linked(quotes).map(([text]) => text)).toEqual(['The words have gone with it', 'The lake is gone, and the words have gone with it,']);
  });
});
