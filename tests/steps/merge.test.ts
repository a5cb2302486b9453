import { describe, expect, it } from 'vitest';
import type { Code } from '#stet/model/content.js';
import type { State, Translation, Unit } from '#stet/model/translation.js';
import { plainText } from '#stet/model/content.js';
import { segmentsOf, unitText } from '#stet/model/part.js';
import { exportArticle, handoff, withBase } from '#stet/steps/export.js';
import { mergeTranslation, type Merged } from '#stet/steps/merge.js';
import { readArticle } from '#stet/steps/read.js';
import { fillTargets, translate } from './fill.js';

const source = 'Lights\n\nThe lamp was lit at nine. Nobody came to see it.\n\nThe sea was calm that night.\n\nПід час розмови у Глазго обговорили безпекову ситуацію на Донбасі та подальші реформи.';
const article = (text = source) => readArticle({ path: 'a.txt', source: text, language: 'en' });
const empty = async (text = source): Promise<Translation> => exportArticle({ article: await article(text), targetLanguage: 'de' }).translation;
const outcomesOf = (merged: Merged): readonly string[] => merged.outcomes.map((each) => each.outcome);
const targetOf = (translation: Translation, text: string): string =>
  segmentsOf(translation.units.find((each) => unitText(each).includes(text)) as Unit).map((part) => plainText(part.target ?? [])).join('|');
const edit = (translation: Translation, text: string, change: (unit: Unit) => Unit): Translation => ({
  ...translation,
  units: translation.units.map((each) => (unitText(each).includes(text) ? change(each) : each)),
});
const say = (target: string, state: State = 'translated') => (unit: Unit): Unit => ({
  ...unit,
  parts: unit.parts.map((part, i) => (part.kind === 'segment' ? { ...part, state, target: [{ kind: 'text' as const, text: i === 0 ? target : `${target} ${i}` }] } : part)),
});

describe('merging a returned file', () => {
  it('applies what the store lacks, and says nothing has changed the second time', async () => {
    const store = await empty();
    const returned = fillTargets(handoff(store), translate);
    const merged = mergeTranslation({ store, returned, article: await article() });
    expect(outcomesOf(merged)).toEqual(['applied', 'applied', 'applied', 'unchanged']);
    expect(targetOf(merged.translation, 'lamp')).toBe(translate('The lamp was lit at nine.|Nobody came to see it.'));
    const twice = mergeTranslation({ store: merged.translation, returned, article: await article() });
    expect(outcomesOf(twice)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect(twice.translation).toEqual(merged.translation);
  });

  it('takes a target with no state for translated, and a copy of the source for none', async () => {
    const store = await empty();
    const filled = mergeTranslation({ store, returned: fillTargets(store, translate, 'initial') });
    expect(filled.translation.units.filter((each) => each.translate).flatMap((each) => segmentsOf(each).map((part) => part.state))).toEqual(['translated', 'translated', 'translated', 'translated']);
    const copied = mergeTranslation({ store, returned: fillTargets(store, (text) => text, 'initial') });
    expect(outcomesOf(copied)).toEqual(['empty', 'empty', 'empty', 'unchanged']);
    expect(copied.translation.units.some((each) => segmentsOf(each).some((part) => part.target !== undefined))).toBe(false);
    expect(copied.translation.units.filter((each) => each.translate).flatMap((each) => segmentsOf(each).map((part) => part.state))).toEqual(['initial', 'initial', 'initial', 'initial']);
  });

  it('keeps what a second translator would overwrite, records theirs, and --theirs turns it round', async () => {
    const store = await empty();
    const one = mergeTranslation({ store, returned: fillTargets(store, translate) }).translation;
    const other = edit(store, 'calm', say('Die See war ruhig.'));
    const merged = mergeTranslation({ store: one, returned: other });
    expect(outcomesOf(merged)).toEqual(['empty', 'empty', 'conflict', 'unchanged']);
    expect(targetOf(merged.translation, 'calm')).toBe(translate('The sea was calm that night.'));
    const unit = merged.translation.units.find((each) => unitText(each).includes('calm')) as Unit;
    expect(unit.matches.map((match) => [match.origin, plainText(match.target)])).toEqual([['conflict', 'Die See war ruhig.']]);
    const turned = mergeTranslation({ store: one, returned: other, theirs: true });
    expect(outcomesOf(turned)[2]).toBe('applied');
    expect(targetOf(turned.translation, 'calm')).toBe('Die See war ruhig.');
    expect(turned.translation.units.find((each) => unitText(each).includes('calm'))?.matches.map((match) => plainText(match.target))).toEqual([translate('The sea was calm that night.')]);
  });

  it('applies a change to what was handed out, but not to what was reviewed since', async () => {
    const store = mergeTranslation({ store: await empty(), returned: fillTargets(await empty(), translate) }).translation;
    const returned = edit(handoff(store), 'calm', say('Ruhig.'));
    expect(outcomesOf(mergeTranslation({ store, returned }))).toEqual(['unchanged', 'unchanged', 'applied', 'unchanged']);
    const reviewed = edit(store, 'calm', (unit) => ({ ...unit, parts: unit.parts.map((part) => ({ ...part, state: 'reviewed' as const })) }));
    expect(outcomesOf(mergeTranslation({ store: reviewed, returned }))[2]).toBe('conflict');
    const newer = edit(store, 'calm', (unit) => withBase(say('Anders.')(unit)));
    expect(outcomesOf(mergeTranslation({ store: newer, returned }))[2]).toBe('conflict');
    // Returned as it was handed out: the store has moved on, and stays.
    expect(outcomesOf(mergeTranslation({ store: newer, returned: handoff(store) }))[2]).toBe('unchanged');
    const raised = edit(handoff(store), 'calm', (unit) => ({ ...unit, parts: unit.parts.map((part) => ({ ...part, state: 'final' as const })) }));
    const merged = mergeTranslation({ store, returned: raised });
    expect(outcomesOf(merged)[2]).toBe('applied');
  });

  it('fills in what was missing of a unit that is partly translated', async () => {
    const store = await empty();
    const half = edit(store, 'lamp', (unit) => ({ ...unit, parts: unit.parts.map((part, i) => (i === 0 ? { ...part, target: [{ kind: 'text' as const, text: 'Eins.' }] } : part)) }));
    const one = mergeTranslation({ store, returned: half });
    expect(outcomesOf(one)[1]).toBe('applied');
    expect(one.outcomes[1]?.diagnostics.map((each) => each.code)).toEqual(['target-incomplete']);
    const full = edit(half, 'lamp', (unit) => ({ ...unit, parts: unit.parts.map((part, i) => (i === 2 ? { ...part, target: [{ kind: 'text' as const, text: 'Zwei.' }] } : part)) }));
    const two = mergeTranslation({ store: one.translation, returned: full });
    expect(outcomesOf(two)[1]).toBe('applied');
    expect(targetOf(two.translation, 'lamp')).toBe('Eins.|Zwei.');
  });

  it('reports a passage whose text was changed, and keeps it', async () => {
    const store = await empty();
    const changed = edit(store, 'Глазго', (unit) => ({ ...unit, parts: unit.parts.map((part) => ({ ...part, target: [{ kind: 'text' as const, text: 'In Glasgow wurde gesprochen.' }] })) }));
    const merged = mergeTranslation({ store, returned: changed });
    expect(outcomesOf(merged)[3]).toBe('passage-changed');
    expect(merged.translation.units[3]).toEqual(store.units[3]);
    // A tool that copies the source into the target of a locked unit has changed nothing.
    const copied = edit(store, 'Глазго', (unit) => ({ ...unit, parts: unit.parts.map((part) => ({ ...part, target: part.source })) }));
    expect(outcomesOf(mergeTranslation({ store, returned: copied }))[3]).toBe('unchanged');
  });

  it('records a stale target as a suggestion, unchanged sentences in place', async () => {
    const old = await empty();
    const text = source.replace('Nobody came to see it.', 'Hardly anybody came to see it.');
    const store = exportArticle({ article: await article(text), targetLanguage: 'de', store: old }).translation;
    const merged = mergeTranslation({ store, returned: fillTargets(old, translate), article: await article(text) });
    expect(outcomesOf(merged)).toEqual(['applied', 'stale', 'applied', 'unchanged']);
    expect(targetOf(merged.translation, 'lamp')).toBe(`${translate('The lamp was lit at nine.')}|`);
    const unit = merged.translation.units.find((each) => unitText(each).includes('Hardly')) as Unit;
    expect(unit.matches.map((match) => plainText(match.target))).toEqual([translate('Nobody came to see it.')]);
  });

  it('says stale where the article has changed and was not exported again; the next export carries it over', async () => {
    const store = await empty();
    const text = source.replace('calm that night', 'calm that evening');
    const merged = mergeTranslation({ store, returned: fillTargets(store, translate), article: await article(text) });
    expect(outcomesOf(merged)).toEqual(['applied', 'applied', 'stale', 'unchanged']);
    const next = exportArticle({ article: await article(text), targetLanguage: 'de', store: merged.translation }).translation;
    expect(next.units.find((each) => unitText(each).includes('evening'))?.matches).toHaveLength(1);
  });

  it('keeps the target of a retired unit, and reports an unknown one with its text', async () => {
    const old = await empty();
    const store = exportArticle({ article: await article(source.replace('\n\nThe sea was calm that night.', '')), targetLanguage: 'de', store: old }).translation;
    const merged = mergeTranslation({ store, returned: fillTargets(old, translate) });
    expect(outcomesOf(merged)).toEqual(['applied', 'applied', 'retired', 'unchanged']);
    expect(targetOf(merged.translation, 'calm')).toBe(translate('The sea was calm that night.'));
    const stranger: Unit = { ...(old.units[0] as Unit), id: 'x', parts: [{ kind: 'segment', state: 'translated', source: [{ kind: 'text', text: 'Nothing like it at all, zzz' }], target: [{ kind: 'text', text: 'Nichts' }] }] };
    const unknown = mergeTranslation({ store, returned: { ...old, units: [stranger] } });
    expect(unknown.outcomes).toMatchObject([{ unit: 'x', outcome: 'unknown', text: 'Nichts' }]);
  });

  it('finds units whose ids a tool replaced, by context and by text', async () => {
    const store = await empty();
    const filled = fillTargets(store, translate);
    const byText = mergeTranslation({ store, returned: { ...filled, units: filled.units.map((unit, i) => ({ ...unit, id: `${i + 2}` })) } });
    expect(byText.outcomes.map((each) => [each.outcome, each.by])).toEqual([['applied', 'text'], ['applied', 'text'], ['applied', 'text'], ['unchanged', 'text']]);
    const byContext = mergeTranslation({ store, returned: { ...filled, units: filled.units.map((unit, i) => ({ ...unit, id: `${i}`, name: `ctx ${unit.id}` })) } });
    expect(byContext.outcomes.map((each) => each.by)).toEqual(['context', 'context', 'context', 'context']);
  });

  it('joins segments that a tool has split or merged', async () => {
    const store = await empty();
    const joined = edit(store, 'lamp', (unit) => ({ ...unit, parts: [{ kind: 'segment', id: 'x', state: 'translated', source: unit.parts.flatMap((part) => part.source), target: [{ kind: 'text', text: 'Alles auf einmal.' }] }] }));
    const merged = mergeTranslation({ store, returned: joined });
    expect(outcomesOf(merged)[1]).toBe('applied');
    expect(targetOf(merged.translation, 'lamp')).toBe('Alles auf einmal.');
    expect(outcomesOf(mergeTranslation({ store: merged.translation, returned: joined }))[1]).toBe('unchanged');
  });

  it('takes what it can of a unit that a tool has split and nobody has finished', async () => {
    const store = await empty('T\n\nOne is here. Two is there. Three is nowhere.');
    const split = edit(store, 'One', (unit) => ({
      ...unit,
      parts: [
        { kind: 'segment', id: 'a', state: 'translated', source: [{ kind: 'text', text: 'One is here.' }], target: [{ kind: 'text', text: 'Eins.' }] },
        { kind: 'ignorable', state: 'initial', source: [{ kind: 'text', text: ' ' }] },
        { kind: 'segment', id: 'b', state: 'initial', source: [{ kind: 'text', text: 'Two is there. Three is nowhere.' }] },
      ],
    }));
    const merged = mergeTranslation({ store, returned: split });
    expect(outcomesOf(merged)).toEqual(['empty', 'applied']);
    expect(targetOf(merged.translation, 'One')).toBe('Eins.||');
  });

  it('finds codes again that a tool has written into the text', async () => {
    const codes: readonly Code[] = [{ id: '1', paired: true, data: '<b>', dataEnd: '</b>', canCopy: true, canDelete: true, canOverlap: false, canReorder: 'yes' }];
    const store = edit(await empty(), 'calm', (unit) => ({
      ...unit, codes, parts: [{ kind: 'segment', id: 's1', state: 'initial', source: [{ kind: 'text', text: 'The sea was ' }, { kind: 'open', id: '1' }, { kind: 'text', text: 'calm' }, { kind: 'close', id: '1' }] }],
    }));
    const back = edit(store, 'calm', (unit) => ({
      ...unit, id: '4', name: `a.txt ${unit.id}`, codes: [],
      parts: [{ kind: 'segment', state: 'translated', source: [{ kind: 'text', text: 'The sea was <b>calm</b>' }], target: [{ kind: 'text', text: 'Die See war <b>ruhig</b>' }] }],
    }));
    const merged = mergeTranslation({ store, returned: back });
    expect(merged.outcomes[2]).toMatchObject({ outcome: 'applied', by: 'context' });
    expect(segmentsOf(merged.translation.units[2] as Unit)[0]?.target).toEqual([{ kind: 'text', text: 'Die See war ' }, { kind: 'open', id: '1' }, { kind: 'text', text: 'ruhig' }, { kind: 'close', id: '1' }]);
  });

  it('holds back a unit with damaged codes and lets the others land', async () => {
    const code: Code = { id: '1', paired: false, data: '{x}', canCopy: false, canDelete: false, canOverlap: false, canReorder: 'yes' };
    const plain = await empty();
    const store = edit(plain, 'calm', (unit) => ({ ...unit, codes: [code], parts: [{ kind: 'segment', id: 's1', state: 'initial', source: [{ kind: 'text', text: 'The sea was calm ' }, { kind: 'standalone', id: '1' }] }] }));
    const good = fillTargets(store, translate);
    expect(outcomesOf(mergeTranslation({ store, returned: good }))).toEqual(['applied', 'applied', 'applied', 'unchanged']);
    const bad = edit(good, 'calm', say('Ruhig'));
    const merged = mergeTranslation({ store, returned: bad, file: 'de.xlf' });
    expect(outcomesOf(merged)).toEqual(['applied', 'applied', 'damaged', 'unchanged']);
    expect(merged.outcomes[2]?.diagnostics[0]).toMatchObject({ code: 'code-missing', severity: 'error', where: { file: 'de.xlf' } });
    expect(merged.outcomes[2]?.text).toBe('Ruhig');
  });
});
