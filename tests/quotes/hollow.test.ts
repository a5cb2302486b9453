import { expect, it } from 'vitest';
import type { Evidence } from '#stet/quotes/evidence.js';
import { isHollow } from '#stet/quotes/verdict.js';
import { findQuotes } from '#stet/quotes/report.js';
import { readBlocks } from './cases.ts';

const near: Evidence = { kind: 'near', score: 0.8 };
const followed: Evidence = { kind: 'followed', score: 1 };

it('words with nothing in common with a post are nobody’s where there are other posts', () => {
  expect(isHollow([near, followed], false)).toBe(true);
  expect(isHollow([near, followed], true)).toBe(false);
  for (const kind of ['concept', 'speaker', 'written', 'between'] as const) expect(isHollow([near, followed, { kind, score: 1 }], false), kind).toBe(false);
  expect(isHollow([near, { kind: 'other-concept', score: 0 }], false)).toBe(true);
});

const post = 'Ми малюємо птахів на папері. Птахи з паперу не літають, але вітер їх знає.';
const relays = async (sentence: string): Promise<readonly (string | undefined)[]> => {
  const source = `Since kites were banned, Olena Hnatiuk has gone on working in her yard.\n\n${sentence}\n\nShe wrote in Ukrainian to her customers:\n\n${post}\n\n— Olena Hnatiuk (@olena_hn) November 2, 2021\n\nThe yard was closed in the evening, and the wind went on.\n`;
  const { quotations } = await findQuotes({ blocks: await readBlocks('a.txt', source), language: 'en' });
  return quotations.map(({ relay }) => relay?.status);
};

it('a word or two in marks before a post are what something is called, unless somebody is said to have said them', async () => {
  expect(await relays('She sells “paper birds” these days, of silk and bamboo.')).not.toContain('linked');
  expect(await relays('“Birds of paper do not fly, but the wind knows them,” wrote Olena Hnatiuk.')).toEqual(['linked']);
});
