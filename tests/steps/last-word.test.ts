import { describe, expect, it } from 'vitest';
import type { Translation, Unit } from '#stet/model/translation.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { type Outcome, outcomes } from '#stet/steps/outcome.js';
import { withBase } from '#stet/steps/export.js';

const say = (id: string, source: string, target?: string, more: Partial<Unit> = {}): Unit => ({
  id,
  kind: 'paragraph',
  translate: true,
  codes: [],
  parts: [{ kind: 'segment', id: 's1', source: [{ kind: 'text', text: source }], state: target === undefined ? 'initial' : 'translated', ...(target === undefined ? {} : { target: [{ kind: 'text' as const, text: target }] }) }],
  notes: [],
  matches: [],
  ...more,
});
const code = { id: '1', paired: false, data: '<br>', canCopy: false, canDelete: false, canOverlap: false, canReorder: 'yes' } as const;
const withCode: Unit = { ...say('u0000000005', ''), codes: [code], parts: [{ kind: 'segment', id: 's1', source: [{ kind: 'text', text: 'A break ' }, { kind: 'standalone', id: '1' }, { kind: 'text', text: ' here.' }], state: 'initial' }] };
const store: Translation = {
  id: 'f1',
  original: 'a.md',
  sourceLanguage: 'en',
  targetLanguage: 'de',
  notes: [],
  units: [
    say('u0000000001', 'The sea was calm.'),
    say('u0000000002', 'The lamp went out.', 'Die Lampe erlosch.'),
    withBase(say('u0000000003', 'Nobody saw it.', 'Keiner sah es.')),
    say('u0000000004', 'It is gone from here.', undefined, { retired: true, translate: false }),
    withCode,
    say('u0000000006', 'Слава!', undefined, { translate: false, passage: { reason: 'language', language: 'uk' } }),
    say('u0000000007', 'The mayor of the town spoke for an hour.'),
    say('u0000000008', 'Not yet.'),
  ],
};
const returned: Translation = {
  ...store,
  units: [
    say('u0000000001', 'The sea was calm.', 'Die See war ruhig.'),
    say('u0000000002', 'The lamp went out.', 'Die Lampe erlosch.'),
    say('u0000000003', 'Nobody saw it.', 'Niemand sah es.'),
    say('u0000000004', 'It is gone from here.', 'Es ist fort.'),
    say('u0000000005', 'A break here.', 'Hier kein Umbruch.'),
    say('u0000000006', 'Слава!', 'Ruhm!'),
    say('u00000000a7', 'The mayor of the town spoke for two hours.', 'Der Bürgermeister sprach zwei Stunden.'),
    say('u0000000008', 'Not yet.'),
    say('zz', 'Something else altogether, from another article.', 'Etwas ganz anderes.'),
    say('zy', 'A locked thing of another article, not to be changed.', 'Gesperrt.', { translate: false }),
  ],
};

describe('the last word on every returned unit', () => {
  const { outcomes: said, translation } = mergeTranslation({ store, returned, current: new Set(store.units.filter(({ id }) => id !== 'u0000000004').map(({ id }) => id)) });

  it('is one of each kind, in the order of the file', () => {
    expect(said.map(({ outcome }) => outcome)).toEqual(['applied', 'unchanged', 'conflict', 'retired', 'damaged', 'passage-changed', 'stale', 'empty', 'unknown', 'unknown']);
    expect(new Set(said.map(({ outcome }) => outcome))).toEqual(new Set(outcomes));
  });

  it('keeps what came back, whatever became of it', () => {
    const words = returned.units.map((unit) => unit.parts.flatMap((part) => part.target ?? []).map((item) => (item.kind === 'text' ? item.text : '')).join(''));
    said.forEach((outcome: Outcome, i) => {
      if (outcome.outcome === 'empty') expect(outcome.text).toBeUndefined();
      else expect([outcome.outcome, outcome.text]).toEqual([outcome.outcome, words[i]]);
    });
    expect(JSON.parse(JSON.stringify(said))).toEqual(said);
  });

  it('leaves a damaged unit as it was and says what to do', () => {
    expect(translation.units[4]).toEqual(withCode);
    expect(said[4]?.diagnostics).toMatchObject([{ code: 'code-missing', severity: 'error' }]);
    expect(said.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'))).toHaveLength(1);
  });
});

describe('sentences that a tool has split further', () => {
  const seg = (source: string, target?: string): Unit['parts'][number] => ({ kind: 'segment', source: [{ kind: 'text', text: source }], state: target === undefined ? 'initial' : 'translated', ...(target === undefined ? {} : { target: [{ kind: 'text' as const, text: target }] }) });
  const gap: Unit['parts'][number] = { kind: 'ignorable', source: [{ kind: 'text', text: ' ' }], state: 'initial' };
  const own = { ...say('u0000000001', ''), parts: [seg('It rained; we stayed.'), gap, seg('Then it was fine.')] };
  const merged = (...parts: Unit['parts'][number][]): unknown => {
    const { translation, outcomes: [outcome] } = mergeTranslation({ store: { ...store, units: [own] }, returned: { ...store, units: [{ ...own, parts }] } });
    return [outcome?.outcome, translation.units[0]?.parts.map((part) => part.target?.map((item) => (item.kind === 'text' ? item.text : '')).join(''))];
  };

  it('are the store’s again', () => {
    expect(merged(seg('It rained;', 'Es regnete;'), gap, seg('we stayed.', 'wir blieben.'), gap, seg('Then it was fine.', 'Dann war es schön.'))).toEqual(['applied', ['Es regnete; wir blieben.', undefined, 'Dann war es schön.']]);
  });

  it('are taken as far as they are finished', () => {
    expect(merged(seg('It rained;', 'Es regnete;'), gap, seg('we stayed.', 'wir blieben.'), gap, seg('Then it was fine.'))).toEqual(['applied', ['Es regnete; wir blieben.', undefined, undefined]]);
    expect(merged(seg('It rained;', 'Es regnete;'), gap, seg('we stayed.'), gap, seg('Then it was fine.', 'Dann war es schön.'))).toEqual(['applied', [undefined, undefined, 'Dann war es schön.']]);
  });

  it('are one where they cross the store’s bounds', () => {
    expect(merged(seg('It rained;', 'Es regnete;'), gap, seg('we stayed. Then', 'wir blieben. Dann'), gap, seg('it was fine.', 'war es schön.'))).toEqual(['applied', ['Es regnete; wir blieben. Dann war es schön.']]);
  });
});
