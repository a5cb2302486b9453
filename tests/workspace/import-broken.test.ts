import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Translation, Unit, XliffVersion } from '#stet/model/translation.js';
import { importFiles, type ImportResult } from '#stet/workspace/import.js';
import { exportArticles } from '#stet/workspace/export.js';
import { openProject, type Project } from '#stet/workspace/project.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { folder, put, text } from './folder.ts';

const article = `# Title

One *sentence* of it. A second, with a [link](https://example.org "Tip"). The third.

- Item of a list
- Item of a list

It rained & it poured. Nobody came.
`;
const storePath = 'xliff/uk/a.md.xlf';

interface Bench {
  readonly root: string;
  readonly store: string;
  /** The store's translation with every sentence translated. */
  readonly filled: Translation;
  /** Imports a file into the store as it was exported. Returns what is said, and the store's units then. */
  bring(file: string | Uint8Array, strict?: boolean): Promise<ImportResult & { readonly units: readonly Unit[] }>;
}

async function bench(): Promise<Bench> {
  const root = folder({ 'stet.config.json': '{"source":"en","targets":["uk"],"articles":["a.md"]}', 'a.md': article });
  const { project } = await openProject(root);
  await exportArticles(project as Project, { articles: [], to: [] });
  const store = text(root, storePath);
  const [translation] = readXliff(store).translations as [Translation];
  const units = translation.units.map((unit): Unit => ({
    ...unit,
    parts: unit.parts.map((part) => (part.kind === 'segment' ? { ...part, state: 'translated' as const, target: part.source.map((item) => (item.kind === 'text' ? { ...item, text: item.text.replace(/\p{L}+/gu, 'їжак') } : item)) } : part)),
  }));
  return {
    root,
    store,
    filled: { ...translation, units },
    async bring(file, strict = false) {
      put(root, storePath, store);
      put(root, 'back.xlf', file);
      const result = await importFiles(project as Project, { files: [join(root, 'back.xlf')], strict });
      return { ...result, units: readXliff(readFileSync(join(root, storePath))).translations[0]?.units ?? [] };
    },
  };
}

const targets = (unit: Unit): readonly unknown[] => unit.parts.map((part) => (part.kind === 'segment' ? part.target : undefined));
const shapes: readonly [XliffVersion, 'units' | 'segments'][] = [['2.0', 'units'], ['2.1', 'units'], ['2.2', 'units'], ['1.2', 'units'], ['1.2', 'segments']];

describe('a returned file that breaks off', () => {
  it.each(shapes)('gives the units before the place, each with its own words: XLIFF %s, %s', async (version, units12) => {
    const { filled, bring } = await bench();
    const file = writeXliff([filled], { version, units12 });
    const all = await bring(file);
    expect([all.diagnostics, all.files[0]?.complete]).toEqual([[], true]);
    const element = version === '1.2' ? 'trans-unit' : 'unit';
    const first = file.indexOf(`<${element}`);
    for (let at = file.indexOf(`</${element}>`) + element.length + 3; at < file.trimEnd().length - 1; at += 131) {
      const { files, diagnostics, units } = await bring(file.slice(0, at));
      const { code, severity, values, where } = diagnostics.find((each) => each.severity === 'error') ?? {};
      const cut = file.slice(0, at).split('\n');
      expect([code, severity]).toEqual([expect.stringMatching(/^return-(?:cut|broken)-off$/), 'error']);
      expect(diagnostics.filter((each) => each.severity === 'error')).toHaveLength(1);
      if (code === 'return-cut-off') expect([where?.line, where?.column]).toEqual([cut.length, (cut.at(-1) as string).length + 1]);
      expect(files[0]?.complete).toBe(false);
      // Nothing has another's words, and what is whole is there.
      units.forEach((unit, i) => {
        targets(unit).forEach((target, n) => expect([undefined, targets(all.units[i] as Unit)[n]]).toContainEqual(target));
      });
      const read = new Set([...file.slice(first, at).matchAll(new RegExp(`<${element} id="([^".]+)(?:(?!</${element}>)[^])*</${element}>`, 'g'))].map(([, id]) => id));
      expect(units.filter((unit) => read.has(unit.id) && unit.translate && unit.parts.every((part) => part.kind === 'ignorable' || part.target === undefined))).toEqual([]);
      expect(Number(values?.['read'])).toBe(read.size);
      expect(Number(values?.['missing'])).toBe(units.length - read.size);
    }
  });

  it.each<[string, string, string]>([
    ['a < that starts no tag', 'a < b', 'xml-syntax'],
    ['a tag that is never closed', '<b>', 'xml-mismatched-tag'],
    ['a control character', '\u0001', 'xml-invalid-character'],
    ['a comment that is never closed', '<!--', 'xml-cut-off'],
  ])('says where and why, in one line: %s', async (_name, by, code) => {
    const { filled, bring } = await bench();
    const file = writeXliff([filled], { version: '2.0' });
    const at = file.indexOf('їжак', file.indexOf('</unit>'));
    const { files, diagnostics, units } = await bring(file.slice(0, at) + by + file.slice(at));
    expect(diagnostics.map((each) => [each.code, each.cause?.code])).toEqual([['return-broken-off', code]]);
    expect(diagnostics[0]?.where).toMatchObject({ file: 'back.xlf', unit: units[1]?.id, line: file.slice(0, at).split('\n').length });
    // What stood there of the unit is in the report.
    expect(files[0]?.outcomes.map(({ unit, outcome }) => [unit, outcome])).toEqual([[units[0]?.id, 'applied'], [units[1]?.id, 'damaged']]);
    expect(files[0]?.outcomes[1]).toMatchObject({ source: expect.stringMatching(/^One sentence/), diagnostics: [] });
  });

  it('is refused whole where that is asked for', async () => {
    const { filled, bring, root, store } = await bench();
    const { files, diagnostics } = await bring(writeXliff([filled], { version: '2.0' }).slice(0, -200), true);
    expect([files, diagnostics.length, diagnostics[0]?.severity]).toEqual([[], 1, 'error']);
    expect(text(root, storePath)).toBe(store);
  });

  it('takes only its own sentences for a unit that goes on with another’s', async () => {
    const { filled, bring } = await bench();
    const file = writeXliff([filled], { version: '2.0' });
    const from = file.indexOf('</unit>', file.indexOf('</unit>') + 1);
    const lost = file.slice(0, from) + file.slice(file.lastIndexOf('<segment', file.lastIndexOf('</segment>')));
    const { files, diagnostics, units } = await bring(lost);
    expect(diagnostics.map(({ code }) => code)).toEqual(['target-beyond']);
    expect(files[0]?.outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
    expect(targets(units[1] as Unit)).toEqual(targets(filled.units[1] as Unit));
  });

  it('holds back the units that something unreadable stands in, and no others', async () => {
    const { filled, bring } = await bench();
    const file = writeXliff([filled], { version: '1.2', units12: 'units' });
    const at = file.indexOf('їжак', file.indexOf('</trans-unit>'));
    for (const [broken, code] of [
      ...[['&nbsp;', 'xml-undefined-entity'], ['R & D ', 'xml-bare-ampersand'], ['&#1;', 'xml-bad-reference']].map(([by, code]) => [Buffer.from(file.slice(0, at) + by + file.slice(at)), code] as const),
      [Buffer.concat([Buffer.from(file.slice(0, at)), Buffer.from([0xe9]), Buffer.from(file.slice(at))]), 'xml-invalid-bytes'],
    ] as const) {
      const { files, diagnostics } = await bring(broken);
      expect(diagnostics.map((each) => each.code)).toEqual([code, 'unit-unreadable']);
      expect(files[0]?.outcomes.map(({ outcome }) => outcome)).toEqual(filled.units.map((_unit, i) => (i === 1 ? 'damaged' : 'applied')));
      expect(files[0]?.outcomes[1]?.text).toContain('їжак');
    }
  });
});

describe('a unit that says one thing twice', () => {
  it.each(shapes)('is held back: XLIFF %s, %s', async (version, units12) => {
    const { filled, bring } = await bench();
    const file = writeXliff([filled], { version, units12 });
    const own = filled.units[1] as Unit;
    const from = file.indexOf(`id="${own.id}`);
    const foreign = /<target[^>]*>[^]*?<\/target>/.exec(file)?.[0] as string;
    const at = file.indexOf('</target>', from) + '</target>'.length;
    const { files, diagnostics } = await bring(file.slice(0, at) + foreign + file.slice(at));
    expect(diagnostics.map(({ code }) => code)).toEqual(['unit-unreadable']);
    expect(files[0]?.outcomes.map(({ outcome }) => outcome)).toEqual(filled.units.map(({ id }) => (id === own.id ? 'damaged' : 'applied')));
  });

  it('is held back where its seg-source is another text', async () => {
    const { filled, bring } = await bench();
    const file = writeXliff([filled], { version: '1.2', units12: 'units' });
    const lost = file.replace(/<seg-source>[^]*?<\/seg-source>/, '<seg-source><mrk mtype="seg" mid="s1">It rained &amp; it poured.</mrk></seg-source>').replace(/(mid="s1">It rained[^]*?<target[^>]*>)[^]*?(<\/target>)/, '$1<mrk mtype="seg" mid="s1">Дощило.</mrk>$2');
    const { files, diagnostics } = await bring(lost);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unit-unreadable']);
    expect(files[0]?.outcomes[1]?.outcome).toBe('damaged');
  });
});

describe('a returned file that gives a unit more than once', () => {
  const again = (translation: Translation, change: (unit: Unit) => Unit): Translation => ({ ...translation, units: [...translation.units, change(translation.units[1] as Unit)] });
  const reworded = (unit: Unit): Unit => ({ ...unit, parts: unit.parts.map((part) => (part.target === undefined ? part : { ...part, target: part.target.map((item) => (item.kind === 'text' ? { ...item, text: item.text.replace('їжак', 'кіт') } : item)) })) });
  const emptied = (unit: Unit): Unit => ({ ...unit, parts: unit.parts.map(({ target: _target, ...part }) => ({ ...part, state: 'initial' as const })) });

  it.each(shapes)('takes it once where the translations are the same: XLIFF %s, %s', async (version, units12) => {
    const { filled, bring } = await bench();
    for (const change of [(unit: Unit) => unit, emptied]) {
      const { files, diagnostics, units } = await bring(writeXliff([again(filled, change)], { version, units12 }));
      expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['unit-given-twice', 'warning']]);
      expect(files[0]?.outcomes.map(({ outcome }) => outcome)).toEqual(filled.units.map(() => 'applied'));
      expect(units.map(targets)).toEqual(filled.units.map(targets));
    }
  });

  it.each(shapes)('holds it back where they are not, and keeps both: XLIFF %s, %s', async (version, units12) => {
    const { filled, bring } = await bench();
    const { files, diagnostics, units } = await bring(writeXliff([again(filled, reworded)], { version, units12 }));
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['unit-given-two-ways', 'error']]);
    const held = files[0]?.outcomes[1];
    expect([held?.outcome, held?.text, held?.others?.map((other) => other.text)]).toEqual(['damaged', expect.not.stringContaining('кіт'), [expect.stringContaining('кіт')]]);
    expect(files[0]?.outcomes.map(({ outcome }) => outcome)).toEqual(filled.units.map((_unit, i) => (i === 1 ? 'damaged' : 'applied')));
    expect(units.map(targets)).toEqual(filled.units.map((unit, i) => targets(i === 1 ? emptied(unit) : unit)));
  });

  it('knows a sentence that is given twice within its unit', async () => {
    const { filled, bring } = await bench();
    const file = writeXliff([filled], { version: '1.2', units12: 'segments' });
    const unit = (filled.units[1] as Unit).id;
    const from = file.indexOf(`<trans-unit id="${unit}.s2"`);
    const sentence = file.slice(from, file.indexOf('</trans-unit>', from) + 13);
    const put = (other: string): string => file.slice(0, from) + other + file.slice(from);
    const same = await bring(put(sentence));
    expect([same.diagnostics.map(({ code }) => code), same.units.map(targets)]).toEqual([['unit-given-twice'], filled.units.map(targets)]);
    const other = await bring(put(sentence.replace('їжак', 'кіт')));
    expect(other.diagnostics.map(({ code }) => code)).toEqual(['unit-given-two-ways']);
  });

  it('leaves what has another source to be found by its text', async () => {
    const { filled, bring } = await bench();
    const tools = { ...filled, units: filled.units.map((unit, i): Unit => ({ ...unit, id: i < 2 ? '1' : `${i}`, kind: 'paragraph' })) };
    const { files, diagnostics, units } = await bring(writeXliff([tools], { version: '1.2', units12: 'units' }));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Items of equal text are filled in together.
    expect(files[0]?.outcomes.map(({ outcome, by }) => [outcome, by])).toEqual(filled.units.map((_unit, i) => [i === 4 ? 'unchanged' : 'applied', 'text']));
    expect(units.map(targets)).toEqual(filled.units.map(targets));
  });
});
