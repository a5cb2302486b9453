import { describe, expect, it } from 'vitest';
import { findQuotes } from '#stet/quotes/report.js';
import { readBlocks } from './cases.ts';

const said = 'Під час зустрічі з капітанами ми обговорили безпеку порту. Україна продовжує відновлення гавані, і ми дякуємо всім партнерам.';
const words = 'We are glad that the harbour is open again, and we thank every crew that has stayed through the winter.';
const translated = 'During the meeting with the captains we discussed the safety of the port. Ukraine continues the rebuilding of the harbour, and we thank all our partners.';
const source = (quoted: string, by: string): string =>
  `The mayor met the crews on Tuesday.\n\n> ${said}\n>\n> — Olena Hnatiuk (@hnatiuk) November 2, 2021\n\n“During the meeting with the captains we discussed the safety of the port,” Olena Hnatiuk wrote in Ukrainian. The banner behind her read «Слава Україні».\n\n> ${quoted}\n>\n> — ${by} November 3, 2021\n\nThe next meeting takes place in two weeks.\n`;
const read = async (quoted: string, by: string): Promise<{ readonly speaker: string | undefined; readonly status: string | undefined } | undefined> => {
  const found = (await findQuotes({ blocks: await readBlocks('a.md', source(quoted, by)), language: 'en' })).quotations.find(({ text }) => text === quoted);
  return found === undefined ? undefined : { speaker: found.speaker, status: found.relay?.status };
};

describe('a quotation with a line of its own that says who it is by', () => {
  it('is by whom the line names, and translates nobody else’s post', async () => {
    expect(await read(words, 'Port Authority (@port)')).toEqual({ speaker: 'Port Authority', status: undefined });
    expect(await read(translated, 'Port Authority (@port)')).toEqual({ speaker: 'Port Authority', status: undefined });
  });
  it('may translate a post of the same person', async () => expect(await read(translated, 'Olena Hnatiuk (@hnatiuk)')).toEqual({ speaker: 'Olena Hnatiuk', status: 'linked' }));
});
