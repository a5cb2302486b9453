import { describe, expect, it } from 'vitest';
import type { BlockKind } from '#stet/model/block.js';
import type { Translation, Unit } from '#stet/model/translation.js';
import { withContext } from '#stet/steps/context.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { isOwnNote } from '#stet/steps/own-note.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';

function unit(id: string, kind: BlockKind, text: string, level?: number): Unit {
  const parts = text.split(/(?<=\.)(\s)/).map((piece, i) => (i % 2 === 1 ? { kind: 'ignorable' as const, source: [{ kind: 'text' as const, text: piece }], state: 'initial' as const } : { kind: 'segment' as const, id: `s${i / 2 + 1}`, source: [{ kind: 'text' as const, text: piece }], state: 'initial' as const }));
  return { id, kind, ...(level === undefined ? {} : { level }), translate: true, codes: [], parts, notes: [], matches: [] };
}

const units = [
  unit('u0000000001', 'heading', 'Lights', 1),
  unit('u0000000002', 'paragraph', 'One. Two.'),
  unit('u0000000003', 'heading', 'The deal', 2),
  unit('u0000000004', 'item', 'Three.'),
  unit('u0000000005', 'heading', 'After it', 2),
  unit('u0000000006', 'paragraph', `Four ${'word '.repeat(60)}end.`),
];
const whole: Translation = { id: 'f1', original: 'a.md', sourceLanguage: 'en', targetLanguage: 'de', notes: [], units };
const texts = (given: Translation, id: string): unknown => given.units.find((each) => each.id === id)?.notes.map(({ text }) => text);

describe('what a translator is told of a unit', () => {
  it('is what it is, where it stands, under which headings, and who is quoted in it', () => {
    const made = withContext(whole, whole, new Map([['u0000000004', ['Lysohir', 'Teague']]]));
    expect(texts(made, 'u0000000001')).toEqual(['Heading, 1 of 6.']);
    expect(texts(made, 'u0000000002')).toEqual(['Paragraph, 2 of 6, under: Lights.']);
    expect(texts(made, 'u0000000004')).toEqual(['List item, 4 of 6, under: Lights › The deal.', 'Quoted here: Lysohir, Teague.']);
    expect(texts(made, 'u0000000005')).toEqual(['Heading, 5 of 6, under: Lights.']);
    expect(texts(made, 'u0000000006')).toEqual(['Paragraph, 6 of 6, under: Lights › After it.']);
    expect(withContext(whole, whole)).toEqual(withContext(whole, whole));
  });

  it('is the sentence before and after too, where the hand-off does not hold them', () => {
    const made = withContext({ ...whole, units: [units[2] as Unit, units[4] as Unit] }, whole);
    expect(texts(made, 'u0000000003')).toEqual(['Heading, 3 of 6, under: Lights.', 'Before it: Two.', 'After it: Three.']);
    expect(String((texts(made, 'u0000000005') as string[])[2])).toMatch(/^After it: Four .{100,165}…$/);
  });

  it('does not come back as somebody’s note, though a tool drops its category or runs notes together', () => {
    const made = withContext({ ...whole, units: [units[2] as Unit] }, whole, new Map([['u0000000003', ['Lysohir']]]));
    for (const note of made.units[0]?.notes ?? []) {
      expect(isOwnNote(note)).toBe(true);
      expect(isOwnNote({ text: note.text })).toBe(true);
    }
    const joined = (made.units[0]?.notes ?? []).map(({ text }) => text).join('\n');
    expect(isOwnNote({ text: joined })).toBe(true);
    expect(isOwnNote({ text: `${joined}\nPlease check the name.` })).toBe(false);
    const back = { ...whole, units: [{ ...(units[2] as Unit), notes: [{ text: joined }, { text: 'Please check the name.' }] }] };
    expect(mergeTranslation({ store: whole, returned: back }).translation.units[2]?.notes).toEqual([{ text: 'Please check the name.' }]);
  });

  it('stands in 1.2 with each sentence that is a trans-unit of its own, and reads back as nothing', () => {
    const text = writeXliff([whole], { version: '1.2', units12: 'segments' });
    expect(text).toContain('<context context-type="x-stet-sentence-before">Lights</context>');
    expect(text).toContain('<context context-type="x-stet-sentence-after">Two.</context>');
    expect(text).toContain('<context context-type="x-stet-sentence-before">Two.</context>');
    const plain = (list: readonly Unit[] | undefined): unknown => list?.map(({ line: _line, column: _column, ...rest }) => rest);
    expect(plain(readXliff(text).translations[0]?.units)).toEqual(units);
    expect(writeXliff([whole], { version: '1.2', units12: 'segments', compat: true })).not.toContain('sentence-before');
    expect(writeXliff([whole], { version: '1.2' })).not.toContain('sentence-before');
  });
});
