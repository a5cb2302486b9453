import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#stet/model/block.js';
import { movedSpans } from '#stet/steps/moved.js';
import { applyEdits, type Edit } from '#stet/text/edit.js';
import { type Span, slice } from '#stet/text/span.js';

const block = (span: Span): Block => ({ kind: 'paragraph', span, pieces: [], codes: [], place: 'text' });

describe('movedSpans', () => {
  it('finds every block again where the edits have moved it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.option(fc.string()), fc.string({ maxLength: 2 })), { maxLength: 20 }), (rows) => {
        let source = '';
        const blocks: Block[] = [];
        const edits: Edit[] = [];
        const wanted: string[] = [];
        for (const [between, text, target, inserted] of rows) {
          source += between;
          if (inserted !== '') edits.push({ span: { start: source.length, end: source.length }, text: inserted });
          const span = { start: source.length, end: source.length + text.length };
          source += text;
          blocks.push(block(span));
          if (target !== null) edits.push({ span, text: target });
          wanted.push(target ?? text);
        }
        const edited = applyEdits(source, edits);
        expect(movedSpans(blocks, edits).map((span) => slice(edited, span as Span))).toEqual(wanted);
      }),
    );
  });

  it('says nothing of a block inside the markup of another, and counts edits inside a block that stays', () => {
    const inner: Block = { ...block({ start: 2, end: 3 }), within: { block: 0, code: '1', side: 'open' } };
    const blocks = [block({ start: 0, end: 5 }), inner, block({ start: 6, end: 8 })];
    expect(movedSpans(blocks, [{ span: { start: 2, end: 3 }, text: 'long' }])).toEqual([{ start: 0, end: 8 }, undefined, { start: 9, end: 11 }]);
  });
});
