import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '#stet/formats/html.js';
import type { Block, BlockCode } from '#stet/model/block.js';
import { slice } from '#stet/text/span.js';
import { accented, contentOf, edition } from './html-edition.ts';
import { page, soup } from './html-generator.ts';
import { differences, unread } from './html-oracle.ts';
import { treePage } from './html-trees.ts';

const numRuns = Number(process.env['HTML_RUNS'] ?? 300);

/** What is wrong with a list of blocks, if anything: law 1 and what format.ts says of pieces. */
export function faults(source: string, blocks: readonly Block[]): readonly string[] {
  const out: string[] = [];
  let last = 0;
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    let at = block.span.start;
    const codes = new Map<string, BlockCode>(block.codes.map((code) => [code.id, code]));
    for (const piece of block.pieces) {
      if (piece.span.start !== at || piece.span.end < at) out.push(`${index}: pieces do not tile at ${at}`);
      at = piece.span.end;
      if (piece.kind === 'text') continue;
      const code = codes.get((piece as { id: string }).id);
      const span = piece.kind === 'close' ? code?.spanEnd : code?.span;
      if (span?.start !== piece.span.start || span.end !== piece.span.end) out.push(`${index}: code ${JSON.stringify(piece)}`);
      if (slice(source, piece.span) !== (piece.kind === 'close' ? code?.dataEnd : code?.data)) out.push(`${index}: data of ${JSON.stringify(piece)}`);
    }
    if (at !== block.span.end) out.push(`${index}: pieces end at ${at}`);
    if (block.span.start < before) out.push(`${index}: not in order`);
    before = block.span.start;
    if (block.within === undefined) {
      if (block.span.start < last) out.push(`${index}: overlaps`);
      last = block.span.end;
      continue;
    }
    const outer = blocks[block.within.block]?.codes.find((code) => code.id === block.within?.code)?.span;
    if (block.within.block >= index || outer === undefined || outer.start > block.span.start || outer.end < block.span.end) out.push(`${index}: not inside its code`);
  }
  return out;
}

// The seeds are fixed, so that a failure is news.
describe.each([
  ['pages', page, { numRuns }],
  ['trees', treePage, { numRuns, seed: Number(process.env['HTML_SEED'] ?? 20240229) }],
  ['tag soup', soup, { numRuns, seed: Number(process.env['HTML_SEED'] ?? 20240229) }],
] as const)('laws on %s', (_, arbitrary, runs) => {
  test('blocks are in order, do not overlap, their pieces tile them, sub-flows lie in their code', () => {
    const law = (source: string): void => {
      expect(faults(source, html.read(source, {}).blocks)).toEqual([]);
    };
    fc.assert(fc.property(arbitrary, law), runs);
  });

  test('an edition whose targets are their sources is the source', () => {
    const law = (source: string): void => {
      expect(edition(source, html.read(source, {}).blocks, contentOf)).toBe(source);
    };
    fc.assert(fc.property(arbitrary, law), runs);
  });

  test('with every letter replaced the tree is the same but for the text, and no text that is read was left', () => {
    const law = (source: string): void => {
      const made = edition(source, html.read(source, {}).blocks, accented);
      expect(differences(source, made)).toEqual([]);
      expect(unread(made)).toEqual([]);
    };
    fc.assert(fc.property(arbitrary, law), runs);
  });
});

describe('formatting that is cut off inside a drawing', () => {
  test.each(['<i><p><math></i><textarea>a', '<b><p><svg><g></b><p>c<title>d</title>', '<p><b><math><mi></b>e<title>f</title></math>g', '<i><div><p><em><math></i>h<textarea>i</textarea>j'])('%s', (source) => {
    const made = edition(source, html.read(source, {}).blocks, accented);
    expect(differences(source, made)).toEqual([]);
    expect(unread(made)).toEqual([]);
  });
});
