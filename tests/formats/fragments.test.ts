import { markdown } from '#stet/formats/markdown.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accented, makeEdition, ownContent } from './edition.ts';
import { article } from './fragments.ts';
import { foreign, leftOver, oracle, shape } from './markdown-tree.ts';

const numRuns = Number(process.env['RUNS'] ?? 150);

describe('articles of what people write', () => {
  it('come back byte for byte, and with every letter replaced have the same tree', () => {
    fc.assert(
      fc.property(article, (source) => {
        const { blocks } = markdown.read(source, { path: 'a.md' });
        expect(makeEdition(markdown, source, blocks, ownContent)).toBe(source);
        const made = makeEdition(markdown, source, blocks, accented);
        expect(shape(oracle(made))).toEqual(shape(oracle(source)));
        expect(leftOver(oracle(made.replace(foreign, ' ')))).toEqual([]);
      }),
      { numRuns, seed: Number(process.env['SEED'] ?? 1) },
    );
  });
});
