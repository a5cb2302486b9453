import { describe, expect, it } from 'vitest';
import { readCases } from './cases.ts';
import { score } from './score.ts';

/** The aim, and what must not fall back. */
const least = { dev: 0.9, kept: 0.9 } as const;

it('the labelled articles to tune on are enough, and say of which batch they are', () => {
  const cases = readCases('dev');
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter((it) => it.labels.batch === undefined).map((it) => it.name)).toEqual([]);
});

describe.each(['dev', 'kept'] as const)('the labelled articles of %s/', (half) => {
  const cases = readCases(half);
  const scores = Promise.all(cases.map(score));

  it('have their passages found whole, 98 % of them, and nothing else locked', async () => {
    const all = await scores;
    const wanted = all.reduce((sum, it) => sum + it.passages, 0);
    const missed = all.flatMap((it) => it.missed);
    expect(all.flatMap((it) => it.wrong)).toEqual([]);
    expect(missed.length, `missed of ${wanted}: ${missed.join(' | ')}`).toBeLessThanOrEqual(wanted * 0.02);
    // The first to wait for all of the articles.
  }, 240_000);

  it(`have their relay quotes linked, ${least[half] * 100} % of them, and none wrongly`, async () => {
    const all = await scores;
    const wanted = all.reduce((sum, it) => sum + it.relays, 0);
    const linked = all.reduce((sum, it) => sum + it.linked, 0);
    const unlinked = all.flatMap((it) => it.unlinked);
    expect(all.flatMap((it) => it.wrongLinks)).toEqual([]);
    expect(linked, `linked of ${wanted}; not: ${unlinked.join(' | ')}`).toBeGreaterThanOrEqual(wanted * least[half]);
  });

  it('have the diagnostics they should have, and no other', async () => {
    const all = await scores;
    cases.forEach((it, i) => {
      const wanted = it.labels.diagnostics ?? [];
      const given = all[i]?.diagnostics ?? [];
      expect(given.filter((code) => !wanted.includes(code)), it.name).toEqual([]);
      expect(wanted.filter((code) => !given.includes(code)), it.name).toEqual([]);
    });
  });
});
