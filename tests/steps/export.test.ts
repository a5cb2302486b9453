import { describe, expect, it } from 'vitest';
import type { Translation, Unit } from '#stet/model/translation.js';
import { plainText } from '#stet/model/content.js';
import { hasTarget, segmentsOf, unitText } from '#stet/model/part.js';
import { exportArticle, handoff, type Exported } from '#stet/steps/export.js';
import { buildEdition } from '#stet/steps/build.js';
import { readArticle } from '#stet/steps/read.js';
import { fillTargets, translate } from './fill.js';

const article = (source: string, path = 'a.txt') => readArticle({ path, source, language: 'en' });
const first = async (source: string): Promise<Translation> =>
  fillTargets(exportArticle({ article: await article(source), targetLanguage: 'de' }).translation, translate, 'reviewed');
const again = async (source: string, store: Translation, path = 'a.txt'): Promise<Exported> =>
  exportArticle({ article: await article(source, path), targetLanguage: 'de', store });
const unit = (translation: Translation, text: string): Unit => {
  const found = translation.units.find((each) => unitText(each).includes(text));
  if (found === undefined) throw new Error(`no unit with ${text}`);
  return found;
};
const targets = (each: Unit): readonly (string | undefined)[] => segmentsOf(each).map((part) => part.target && plainText(part.target));

const base = 'Lights of the harbour\n\nThe lamp was lit at nine. Nobody came to see it. The sea was calm.\n\nOverview\n\nFirst things first.\n\nOverview\n\nLast things last.';

describe('exporting again', () => {
  it('changes nothing where nothing has changed', async () => {
    const store = await first(base);
    const { translation, report } = await again(base, store);
    expect(report).toEqual({ new: [], edited: [], unchanged: translation.units.map((each) => each.id), retired: [], review: [] });
    expect(translation.units.map((each) => each.parts)).toEqual(store.units.map((each) => each.parts));
    expect((await again(base, translation)).translation).toEqual(translation);
  });

  it('keeps everything where text is reflowed, moved, or stands under another path', async () => {
    const store = await first(base);
    const moved = base.split('\n\n');
    const source = [moved[1], moved[0], 'Something new here.', ...moved.slice(2)].join('\n\n').replace('Nobody came', 'Nobody  came');
    const { translation, report } = await again(source, store, 'b/c.txt');
    expect(report.new).toHaveLength(1);
    expect(report.edited).toEqual([]);
    expect(report.retired).toEqual([]);
    for (const each of translation.units) expect(hasTarget(each)).toBe(!unitText(each).includes('new'));
  });

  it('gives two equal headings back their own translations when their sections are swapped', async () => {
    const store = await first(base);
    const marked = {
      ...store,
      units: store.units.map((each, i) => (unitText(each) === 'Overview' ? { ...each, parts: each.parts.map((part) => ({ ...part, target: [{ kind: 'text' as const, text: `Überblick ${i}` }] })) } : each)),
    };
    const before = marked.units.filter((each) => unitText(each) === 'Overview').map((each) => targets(each)[0]);
    const parts = base.split('\n\n');
    const swapped = [parts[0], parts[1], parts[4], parts[5], parts[2], parts[3]].join('\n\n');
    const { translation, report } = await again(swapped, marked);
    expect(report.retired).toEqual([]);
    expect(translation.units.filter((each) => unitText(each) === 'Overview').map((each) => targets(each)[0])).toEqual(before.toReversed());
  });

  it('keeps unchanged sentences of an edited unit, lowered, and hands the old pair of the edited one along', async () => {
    const store = await first(base);
    const { translation, report } = await again(base.replace('Nobody came to see it.', 'Hardly anybody came to see it.'), store);
    expect(report.edited).toHaveLength(1);
    const edited = unit(translation, 'Hardly anybody');
    expect(targets(edited)).toEqual([translate('The lamp was lit at nine.'), undefined, translate('The sea was calm.')]);
    expect(segmentsOf(edited).map((part) => part.state)).toEqual(['translated', 'initial', 'translated']);
    expect(edited.matches).toHaveLength(1);
    expect(edited.matches[0]).toMatchObject({ origin: 'previous', segment: 's2', target: [{ kind: 'text', text: translate('Nobody came to see it.') }] });
    expect(edited.matches[0]?.similarity).toBeGreaterThan(50);
    expect(edited.notes.find((note) => note.category === 'change')?.text).toContain('Nobody came to see it.');
    const out = await buildEdition({ article: await article(base.replace('Nobody came', 'Hardly anybody came')), translation, language: 'de' });
    expect(out.text).toContain('The lamp was lit at nine. Hardly anybody came to see it. The sea was calm.');
  });

  it('retires what is gone, out of the way, and restores it when it comes back', async () => {
    const store = await first(base);
    const without = base.replace('Last things last.', 'x');
    const { translation, report } = await again(without, store);
    expect(report.retired).toHaveLength(1);
    const gone = unit(translation, 'Last things last.');
    expect(gone).toMatchObject({ retired: true, translate: false });
    expect(handoff(translation).units.some((each) => each.retired === true)).toBe(false);
    const back = await again(base, (await again(without, translation)).translation);
    expect(targets(unit(back.translation, 'Last things last.'))).toEqual([translate('Last things last.')]);
    expect(unit(back.translation, 'Last things last.').retired).toBeUndefined();
  });

  it("keeps a translator's notes and drops none of its own twice", async () => {
    const store = await first(base);
    const noted = { ...store, units: store.units.map((each) => ({ ...each, notes: [...each.notes, { text: 'Why nine?' }] })) };
    const edited = await again(base.replace('at nine', 'at ten'), noted);
    const twice = await again(base.replace('at nine', 'at ten'), edited.translation);
    const notes = unit(twice.translation, 'at ten').notes;
    expect(notes.filter((note) => note.text === 'Why nine?')).toHaveLength(1);
    expect(twice.translation).toEqual(edited.translation);
  });

  it('keeps the sentences as they were translated when the rules of segmentation change', async () => {
    const store = await first('T\n\nHe met Gen. Milley there. They talked.');
    const joined = {
      ...store,
      units: store.units.map((each) => (segmentsOf(each).length < 2 ? each : {
        ...each,
        parts: [{ kind: 'segment' as const, id: 's1', state: 'translated' as const, source: [{ kind: 'text' as const, text: unitText(each) }], target: [{ kind: 'text' as const, text: 'Alles zusammen.' }] }],
      })),
    };
    const { translation } = await again('T\n\nHe met Gen. Milley there. They talked.', joined);
    expect(targets(unit(translation, 'Milley'))).toEqual(['Alles zusammen.']);
  });
});

describe('a hand-off of what is left to do', () => {
  it('has the units that are not wholly translated, and passages for context', async () => {
    const source = `${base}\n\nПід час розмови у Глазго обговорили безпекову ситуацію на Донбасі та подальші реформи.\n\n— Ганна Лі (@hanna) May 3, 2022`;
    const store = await first(source);
    const { translation } = await again(source.replace('at nine', 'at ten'), store);
    const part = handoff(translation, { changed: true });
    expect(part.units.filter((each) => each.translate).map(unitText)).toEqual(['The lamp was lit at ten. Nobody came to see it. The sea was calm.']);
    expect(part.units.filter((each) => !each.translate)).toHaveLength(2);
    expect(handoff(store, { changed: true }).units).toEqual([]);
  });
});
