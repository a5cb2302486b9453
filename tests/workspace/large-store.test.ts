import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Translation, Unit } from '#stet/model/translation.js';
import { ArticleStores } from '#stet/workspace/article-stores.js';
import { hashFile } from '#stet/workspace/file-hash.js';
import { openProject, type Project } from '#stet/workspace/project.js';
import { readStore, storeFile, writeStore } from '#stet/workspace/stores.js';
import { createWriter } from '#stet/workspace/write.js';
import { writeXliff } from '#stet/xliff/write.js';
import { stet } from '../cli/stet.ts';
import { folder, has, put, snapshot, text } from './folder.ts';

function unit(i: number, target?: string): Unit {
  const source = [{ kind: 'text', text: `Sentence number ${i} of a large article: кілька слів 😀.` }] as const;
  return {
    id: `u${i}`,
    kind: 'paragraph',
    translate: true,
    codes: [],
    parts: [{ kind: 'segment', id: 's1', source, state: target === undefined ? 'initial' : 'translated', ...(target === undefined ? {} : { target: [{ kind: 'text', text: target }] }) }],
    notes: [],
    matches: [],
  };
}

function translation(units: readonly Unit[], language = 'de'): Translation {
  return { id: 'f1', original: 'a.txt', sourceLanguage: 'en', targetLanguage: language, format: 'text', notes: [], units };
}

async function open(root: string): Promise<Project> {
  const { project } = await openProject(root);
  if (project === undefined) throw new Error('no project');
  return project;
}

const many = Array.from({ length: 3000 }, (_, i) => unit(i));

describe.each([
  ['few units, which are written together', many.slice(0, 3)],
  ['many units, which are written piece by piece', many],
])('%s', (_name, units) => {
  it('are the bytes of the whole, known by their hash, and left alone where they are the same', async () => {
    const root = folder();
    const project = await open(root);
    const writer = createWriter({ durable: true });
    const store = storeFile(project, 'de', 'a.txt');
    const hashes: string[] = [];
    const write = async (next: Translation, old?: Translation): Promise<unknown> => writeStore(project, writer, store, next, old, (hash) => hashes.push(hash));
    const first = translation(units);
    expect(await write(first)).toEqual({ value: 'written' });
    expect(text(root, 'xliff/de/a.txt.xlf')).toBe(writeXliff([first], { version: '2.0' }));
    const before = snapshot(root);
    const read = (await readStore(store)).value as Translation;
    expect(read.units).toHaveLength(units.length);
    expect(await write(read, read)).toEqual({ value: 'unchanged' });
    expect(snapshot(root)).toEqual(before);
    const next = { ...read, units: read.units.map((each, i) => (i === units.length - 1 ? unit(i, 'Übersetzt.') : each)) };
    expect(await write(next, read)).toEqual({ value: 'written' });
    expect(text(root, 'xliff/de/a.txt.xlf')).toBe(writeXliff([next], { version: '2.0' }));
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[2]).not.toBe(hashes[0]);
    expect(hashes[2]).toBe(hashFile(store.file));
    writer.close();
  });

  it('keep what another tool has said between them', async () => {
    const root = folder();
    const project = await open(root);
    const writer = createWriter();
    const store = storeFile(project, 'de', 'a.txt');
    await writeStore(project, writer, store, translation(units));
    put(root, 'xliff/de/a.txt.xlf', text(root, 'xliff/de/a.txt.xlf').replace('<unit id="u2"', '<!-- theirs --><unit id="u2"'));
    const old = (await readStore(store)).value as Translation;
    const next = { ...old, units: old.units.map((each, i) => (i === 1 ? unit(1, 'Übersetzt.') : each)) };
    expect(await writeStore(project, writer, store, next, old)).toEqual({ value: 'written' });
    const now = text(root, 'xliff/de/a.txt.xlf');
    expect(now).toContain('<!-- theirs --><unit id="u2"');
    expect(now).toContain('Übersetzt.');
    writer.close();
  });
});

describe('the stores of one article', () => {
  it('are read one by one, in order, the language they are from without the rest', async () => {
    const root = folder();
    const project = await open(root);
    const writer = createWriter();
    for (const language of ['de', 'uk']) await writeStore(project, writer, storeFile(project, language, 'a.txt'), translation(many.slice(0, 2), language));
    put(root, 'xliff/fr/a.txt.xlf', '<no xliff');
    const stores = new ArticleStores(project, 'a.txt', ['pl', 'fr', 'de', 'uk']);
    expect(await stores.source()).toBe('en');
    expect(stores.problems.map(({ code }) => code)).toEqual(['store-damaged']);
    const taken: (readonly [string, number | undefined])[] = [];
    for (let next = await stores.take(); next !== undefined; next = await stores.take()) taken.push([next.store.language, next.translation?.units.length]);
    expect(taken).toEqual([['pl', undefined], ['de', 2], ['uk', 2]]);
    expect(await new ArticleStores(project, 'a.txt', ['pl']).source()).toBeUndefined();
    writer.close();
  });

  it('are said to be damaged before what is wrong with the article, and where that cannot be read at all', async () => {
    const root = folder({ 'a.txt': 'Hello there.\n', 'b.txt': 'a\0b', 'xliff/de/a.txt.xlf': '<no xliff', 'xliff/uk/b.txt.xlf': '<no xliff' });
    for (const command of ['build', 'status', 'check', 'export']) {
      const { err: stderr } = await stet(root, [command, 'a.txt', 'b.txt', '--from', 'en', '--to', 'de,uk']);
      expect(stderr, command).toContain(join('xliff', 'de', 'a.txt.xlf'));
      expect(stderr, command).toContain(join('xliff', 'uk', 'b.txt.xlf'));
      expect(stderr.indexOf(join('uk', 'b.txt.xlf')), command).toBeLessThan(stderr.indexOf('file-binary'));
    }
    expect(has(root, 'xliff/uk/a.txt.xlf')).toBe(true);
  });
});
