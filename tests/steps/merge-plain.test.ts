import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Content } from '#stet/model/content.js';
import type { Note, Part, State, Unit } from '#stet/model/translation.js';
import { mergeAny } from '#stet/steps/merge-unit.js';
import { mergePlain } from '#stet/steps/merge-plain.js';

const runs = Number(process.env.STET_RUNS ?? 1000);
const text = (word: string): Content => (word === '' ? [] : [{ kind: 'text', text: word }]);
const words = fc.constantFrom('{n, plural, other {#}}', 'One.', 'Two.', 'Eins.', ' ', '', '7', 'e\u0301', '\u00E9');
const state = fc.constantFrom<State>('initial', 'initial', 'translated', 'reviewed', 'final');
const notes = fc.array(fc.constantFrom<Note>({ text: 'own', category: 'x' }, { text: 'ours', category: 'context' }, { text: ' ' }), { maxLength: 2 });

interface Draft {
  readonly kind: Part['kind'];
  readonly source: string;
}
type Side = readonly { readonly target: string | undefined; readonly state: State; readonly subState: string | undefined; readonly source: string | undefined; readonly order: number | undefined }[];

const drafts = fc.array(fc.record<Draft>({ kind: fc.constantFrom('segment', 'segment', 'ignorable'), source: words }), { minLength: 1, maxLength: 3 });
const side: fc.Arbitrary<Side> = fc.array(
  fc.record({
    target: fc.option(words, { nil: undefined }),
    state,
    subState: fc.constantFrom(undefined, undefined, undefined, 'my:a', 'stet:relay-changed'),
    source: fc.constantFrom(undefined, undefined, undefined, undefined, 'Other.'),
    order: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, 1),
  }),
  { minLength: 3, maxLength: 3 },
);

function unit(list: readonly Draft[], given: Side, more: Partial<Unit>): Unit {
  const parts = list.map((draft, i): Part => {
    const { target, state: said, subState, source = draft.source, order } = given[i] as Side[number];
    return {
      kind: draft.kind,
      ...(draft.kind === 'segment' ? { id: `s${i}` } : {}),
      source: text(source),
      state: target === undefined ? 'initial' : said,
      ...(target === undefined ? {} : { target: text(target) }),
      ...(subState === undefined ? {} : { subState }),
      ...(order === undefined ? {} : { order }),
    };
  });
  return { id: 'u1', translate: true, codes: [], parts, notes: [], matches: [], ...more };
}

it('makes of a unit what merging makes of any, outcome and all', () => {
  let merged = 0;
  fc.assert(
    fc.property(
      drafts, side, side, notes, notes, fc.boolean(), fc.boolean(), fc.boolean(), fc.constantFrom(undefined, new Set(['u1']), new Set<string>()), fc.constantFrom(undefined, '0123456789'),
      (list, mine, theirs, ours, added, same, empty, force, current, base) => {
        const bare = mine.map((each) => ({ ...each, source: undefined, subState: empty ? undefined : each.subState, target: empty ? undefined : each.target }));
        const store = unit(list, bare, { notes: ours, ...(base === undefined ? {} : { base }) });
        const returned = unit(list, same ? bare : theirs, { notes: added });
        const context = { languages: { sourceLanguage: 'en', targetLanguage: 'de' }, current, theirs: force, file: 'b.xlf' };
        const plain = mergePlain(store, returned, context);
        if (plain === undefined) return;
        merged += 1;
        const any = mergeAny(store, returned, 'id', context);
        expect(plain.unit).toEqual(any.unit);
        expect(plain.unit === store).toBe(any.unit === store);
        const stale = current?.has('u1') === false && plain.outcome === 'applied';
        expect(stale ? 'stale' : plain.outcome).toBe(any.outcome.outcome);
      },
    ),
    { numRuns: runs },
  );
  expect(merged).toBeGreaterThan(runs / 50);
});
