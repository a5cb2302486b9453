import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Content } from '#stet/model/content.js';
import type { Note, Part, State, Translation, Unit } from '#stet/model/translation.js';
import type { UnitStore } from '#stet/steps/find-unit.js';
import { Merging } from '#stet/steps/merge.js';
import { isPseudoTranslated, mayBePseudo } from '#stet/steps/pseudo.js';
import type { PlainUnit2 } from '#stet/xliff/plain-unit-2.js';
import { XliffReading } from '#stet/xliff/read.js';
import { UnitFile } from '#stet/xliff/unit-file.js';
import { writeXliff } from '#stet/xliff/write.js';

const runs = Number(process.env.STET_RUNS ?? 500);
const text = (word: string): Content => (word === '' ? [] : [{ kind: 'text', text: word }]);
const words = fc.constantFrom('One.', 'Two & three.', 'a > b', 'x ]]> y', '> y', '\r', 'Eins.', ' ', '\u00A0', '', '7', 'e\u0301', '\u00E9', '{n, plural, other {#}}', '\u1680', ' [One.]');
const often = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> => fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const notes = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fc.constantFrom<Note>({ text: 'own <x>', category: 'x' }, { text: 'ours', category: 'context' }, { text: ' ' }), { maxLength: 2 }) });

interface Sentence {
  readonly kind: Part['kind'];
  readonly source: string;
  readonly before: string | undefined;
  readonly target: string | undefined;
  readonly state: State;
  readonly subState: string | undefined;
  readonly other: string | undefined;
}

const sentence = fc.record<Sentence>({
  kind: often<Part['kind']>('segment', 'ignorable'),
  source: words,
  before: often<string | undefined>(undefined, 'Eins.', ''),
  target: fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.constant(undefined) }),
  state: fc.constantFrom<State>('initial', 'translated', 'reviewed', 'final'),
  subState: often<string | undefined>(undefined, 'my:a', 'stet:relay-changed'),
  other: often<string | undefined>(undefined, 'Other.'),
});
const unit = fc.record({
  sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  mine: notes,
  theirs: notes,
  more: often<Partial<Unit>>({ translate: true }, { translate: false }, { translate: true, base: '0123456789' }, { translate: true, preserveSpace: true }, { translate: false, retired: true }, { translate: true, retired: true }),
});

function part({ kind, source, state, subState }: Sentence, n: number, target: string | undefined): Part {
  return {
    kind,
    ...(kind === 'segment' ? { id: `s${n}` } : {}),
    source: text(source),
    state: target === undefined || kind === 'ignorable' ? 'initial' : state,
    ...(target === undefined ? {} : { target: text(target) }),
    ...(subState === undefined || kind === 'ignorable' ? {} : { subState }),
  };
}

const whole = (units: readonly Unit[]): Translation => ({ id: 'f1', original: 'a.md', sourceLanguage: 'en', targetLanguage: 'de', notes: [], units });

/** What a tool may do to a file that it saves. */
const edits: readonly ((text: string) => string)[] = [
  (file) => file,
  (file) => file.replaceAll(/\n +/g, '\n'),
  (file) => file.replaceAll('&amp;', '&#38;'),
  (file) => file.replaceAll('One.', '&#x4F;ne.'),
  (file) => file.replaceAll('<source>', '\t<source>'),
  (file) => file.replaceAll('Eins', '&#x5B;Eins'),
  (file) => file.replaceAll('state="reviewed"', 'state="done"'),
  (file) => file.replaceAll('<target>&gt;', '<target>>'),
];
/** What somebody may have done to the file of the store. */
const hands: readonly ((text: string) => string)[] = [
  (file) => file,
  (file) => file.replaceAll('</source>', '</source> '),
  (file) => file.replaceAll(' name="paragraph"', '  name="paragraph"'),
];

function merge(store: string, returned: string, current: ReadonlySet<string> | undefined, fast: boolean): { readonly file: string; readonly outcomes: unknown; readonly count: number } {
  const file = UnitFile.open(new TextEncoder().encode(store), 'a.md', 'de') as UnitFile;
  let count = 0;
  const into: UnitStore = {
    find: (id) => file.find(id),
    all: () => file.all(),
    put: (each) => file.put(each),
    ...(fast ? { plain: (id: string) => file.plain(id), putText: (id: string, written: string) => ((count += 1), file.putText(id, written)) } : {}),
  };
  const merging = new Merging(into, { languages: { sourceLanguage: 'en', targetLanguage: 'de' }, current, theirs: false, file: 'b.xlf', texts: false });
  const reading = new XliffReading({
    unit: (each) => merging.add(each),
    ...(fast ? { plain: (each: PlainUnit2) => merging.addPlain(each) } : {}),
    end: () => undefined,
  });
  reading.writeText(returned);
  reading.end();
  const outcomes = merging.end();
  return { file: [...file.pieces()].map((piece) => new TextDecoder().decode(piece)).join(''), outcomes, count };
}

it('merges texts into texts as units are merged into units', () => {
  let merged = 0;
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 4 }), fc.constantFrom(...edits), often(hands[0] as (file: string) => string, ...hands.slice(1)), fc.constantFrom(undefined, new Set(['u0', 'u2'])), (list, edit, hand, current) => {
      const mine = list.map(({ sentences, mine: own, more }, n): Unit => ({
        id: `u${n}`,
        kind: 'paragraph',
        translate: true,
        codes: [],
        parts: sentences.map((each, i) => part({ ...each, subState: each.before === undefined ? undefined : each.subState }, i, each.before)),
        notes: own,
        matches: [],
        ...more,
      }));
      const theirs = mine.map((each, n): Unit => {
        const { sentences, theirs: added } = list[n] as (typeof list)[number];
        return { ...each, parts: sentences.map((said, i) => part({ ...said, source: said.other ?? said.source }, i, said.target)), notes: added };
      });
      const store = hand(writeXliff([whole(mine)], { version: '2.0' }));
      const returned = edit(writeXliff([whole(theirs)], { version: '2.0' }));
      const plain = merge(store, returned, current, true);
      const any = merge(store, returned, current, false);
      merged += plain.count;
      expect(plain.file).toBe(any.file);
      expect(plain.outcomes).toEqual(any.outcomes);
    }),
    { numRuns: runs },
  );
  expect(merged).toBeGreaterThan(runs / 40);
});

it('looks closely at every unit that may be pseudo-translated', () => {
  const targets = fc.constantFrom('[Öné.]', ' [Öné.]', '\u00A0[Öné.]', '\u202Eeno\u202C', 'Eins.', 'Eins [zwei]', '\u3000[x]', 'a & b');
  let pseudo = 0;
  fc.assert(
    fc.property(fc.array(targets, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.boolean(), (list, marked, numbered) => {
      const parts = list.map((target, i): Part => ({ kind: 'segment', id: `s${i}`, source: text('One.'), target: text(target), state: 'translated', ...(marked ? { subState: 'stet:pseudo' } : {}) }));
      const file = writeXliff([whole([{ id: 'u1', translate: true, codes: [], parts, notes: [], matches: [] }])], { version: '2.0' });
      const reading = new XliffReading({
        unit: () => expect.unreachable(),
        plain: (each) => {
          if (!isPseudoTranslated(each.unit())) return;
          pseudo += 1;
          expect(mayBePseudo(each)).toBe(true);
        },
        end: () => undefined,
      });
      reading.writeText(numbered ? file.replaceAll('\u202E', '&#x202E;').replaceAll('[', '&#91;') : file);
      reading.end();
    }),
    { numRuns: runs },
  );
  expect(pseudo).toBeGreaterThan(runs / 10);
});
