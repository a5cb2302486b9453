import { describe, expect, it } from 'vitest';
import { neighbours } from '#stet/quotes/neighbours.js';
import type { Quotation } from '#stet/quotes/quotations.js';

const at = (...blocks: readonly number[]): readonly Quotation[] => blocks.map((block) => ({ stretches: [{ block, start: 0, end: 9 }], text: 'so it is', depth: 0, form: 'marks' }));

describe('neighbours', () => {
  it('sees a quotation between two that are linked, in its paragraph or the next', () => {
    expect(neighbours('p', 1, at(4, 4, 4), ['p', undefined, 'p'])).toBe('between');
    expect(neighbours('p', 1, at(4, 5, 5), ['p', undefined, 'p'])).toBe('between');
  });
  it('sees one that a linked one follows in its paragraph', () => {
    expect(neighbours('p', 0, at(4, 4), [undefined, 'p'])).toBe('followed');
  });
  it('sees none that one follows behind another that goes elsewhere, or nowhere', () => {
    expect(neighbours('p', 1, at(4, 4, 4), ['q', undefined, 'p'])).toBeUndefined();
    expect(neighbours('p', 1, at(4, 4, 4), [undefined, undefined, 'p'])).toBeUndefined();
    expect(neighbours('p', 1, at(3, 4, 4), ['q', undefined, 'p'])).toBe('followed');
  });
  it.each([
    ['farther away', at(4, 6, 8), ['p', undefined, 'p']],
    ['of another passage', at(4, 4, 4), ['q', undefined, 'q']],
    ['not linked', at(4, 4, 4), [undefined, undefined, undefined]],
  ])('sees nothing where they are %s', (_, quotations, links) => {
    expect(neighbours('p', 1, quotations, links)).toBeUndefined();
  });
});
