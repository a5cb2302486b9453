import { describe, expect, it } from 'vitest';
import { align, clausesOfPassage, type Shared } from '#stet/quotes/align.js';

/** Every word of five letters and more is a concept of its own. */
const concepts = (text: string): ReadonlyMap<string, string> => new Map((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => [word, word]));
const clauses = clausesOfPassage('The bridge is closed, and the school is open. Nobody was injured last night.', 'en', concepts, (text) => text.length);
const beside = (quotation: string, shared: readonly Shared[] = []): ReturnType<typeof align> =>
  align(clauses, new Map([...concepts(quotation).keys()].map((word) => [word, [word]])), quotation.length, shared, () => 2, () => -0.5);

describe('clausesOfPassage', () => {
  it('cuts sentences at their commas, and knows what each clause speaks of', () => {
    expect(clauses.map((it) => [it.text.trim(), [...it.concepts.keys()]])).toEqual([
      ['the bridge is closed,', ['bridge', 'closed']],
      ['and the school is open.', ['school']],
      ['nobody was injured last night.', ['nobody', 'injured', 'night']],
    ]);
  });
});

describe('align', () => {
  it('finds the clauses that a quotation translates, whole and in focus', () => {
    expect(beside('Nobody was injured during the night.')).toMatchObject({ focus: 1, echoed: 1 });
  });
  it('gives less where the same words are scattered over the passage', () => {
    const scattered = beside('The bridge at night and nobody else');
    expect(scattered.score).toBeLessThan(beside('Nobody was injured during the night.').score);
    expect(scattered.focus < 1 || scattered.echoed < 1).toBe(true);
  });
  it('gives less where the clauses say what the quotation does not', () => {
    expect(beside('nobody that I know of').score).toBeLessThan(beside('nobody injured last night').score);
  });
  it('gives less where it is much longer or shorter than what it shares words with', () => {
    expect(beside(`The bridge is closed ${'so so so so '.repeat(20)}`).score).toBeLessThan(beside('The bridge is closed').score);
  });
  it('counts what both have in common besides concepts', () => {
    expect(beside('It is so', [{ said: 'open', worth: 3 }]).score - beside('It is so').score).toBeGreaterThan(1);
    expect(beside('It is so', [{ said: 'opera', worth: 3 }])).toEqual(beside('It is so'));
  });
});
