import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(['en', 'uk', 'de'])('there is a word for every kind of evidence: %s', (language) => {
  const source = readFileSync(new URL('../../src/quotes/evidence.ts', import.meta.url), 'utf8');
  const union = /readonly kind:\s*([^;]+);/.exec(source)?.[1] ?? '';
  const kinds = [...union.matchAll(/'([\w-]+)'/g)].map((it) => it[1] as string);
  const words = JSON.parse(readFileSync(new URL(`../../locales/${language}/cli.json`, import.meta.url), 'utf8')) as { evidence: Record<string, string> };
  expect(kinds.length).toBeGreaterThan(20);
  expect(kinds.filter((kind) => words.evidence[kind] === undefined)).toEqual([]);
});
