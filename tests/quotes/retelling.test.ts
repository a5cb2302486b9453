import { describe, expect, it } from 'vitest';
import { findQuotations } from '#stet/quotes/quotations.js';
import { createTellings, retellingOf } from '#stet/quotes/retelling.js';
import { createTools } from '#stet/quotes/tools.js';
import { paragraphs } from './paragraphs.ts';

const gain = (): number => 2;

describe('retellingOf', () => {
  const said = new Map([['table', 'المائدة'], ['six', 'ستة'], ['bread', 'الخبز']]);
  it('counts what a paragraph says again, each word of the passage once', () => {
    expect(retellingOf(new Map([['table', 'mesa'], ['six', 'seis'], ['fire', 'fuego'], ['bread', 'pan']]), 'la mesa', said, new Set(), gain)).toEqual({ common: 6, share: 0.75 });
    expect(retellingOf(new Map([['table', 'mesa'], ['desk', 'mesa']]), 'la mesa', said, new Set(), gain)).toEqual({ common: 2, share: 1 });
  });
  it('counts numbers of two digits and more', () => {
    expect(retellingOf(new Map(), 'las 2104 papeletas', new Map(), new Set(['2104']), gain).common).toBe(2);
    expect(retellingOf(new Map(), 'las 4 papeletas', new Map(), new Set(['4']), gain).common).toBe(0);
  });
  it('is nothing where both speak of other things', () => {
    expect(retellingOf(new Map([['sea', 'mar']]), 'el mar', said, new Set(['7']), gain)).toEqual({ common: 0, share: 0 });
  });
});

describe('createTellings', () => {
  it('reads a paragraph without its quotations, and who is named in it before one', () => {
    const blocks = paragraphs('He left. “We stay,” Anna Weber said. Her deputy, Carla Nogueira, agreed: “So do I.”');
    const quotations = findQuotations(blocks, 'en', new Set());
    const tools = createTools('en', { find: () => new Map(), knows: () => false });
    const telling = createTellings(blocks, quotations, tools.read('Anna Weber', 'en'), 'en', tools)(0);
    expect(telling.text).not.toContain('We stay');
    expect(telling.newcomer(quotations[0]?.stretches[0]?.start ?? 0)).toBe(false);
    expect(telling.newcomer(quotations[1]?.stretches[0]?.start ?? 0)).toBe(true);
  });
});
