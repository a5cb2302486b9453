import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles } from '#stet/workspace/import.js';
import { exportArticles } from '#stet/workspace/export.js';
import { openProject, type Project } from '#stet/workspace/project.js';
import { readXliff } from '#stet/xliff/read.js';
import { folder, put, text } from './folder.ts';

const runs = Number(process.env.STET_RUNS ?? 60);
const shared = new URL('../../../shared/data/xliff/oasis-2.1-core/', import.meta.url);

const mutation = fc.record({
  kind: fc.constantFrom('cut', 'delete', 'double', 'replace'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 400 })),
  by: fc.constantFrom('<', '>', '&', '"', '</', '/>', '\0', '<target>', '</source>', '<mrk mtype="seg">', '<ec startRef="1"/>', ' id="1"', 'id="__proto__"', '<![CDATA[', '<!--', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', ' xmlns="x"', '../../x', 'constructor'),
});

function mutate(bytes: Buffer, list: readonly { kind: string; from: number; length: number; by: string }[]): Buffer {
  let out = bytes;
  for (const { kind, from, length, by } of list) {
    const at = Math.floor(from * out.length);
    const [before, piece, after] = [out.subarray(0, at), out.subarray(at, at + length), out.subarray(at + length)];
    if (kind === 'cut') out = before;
    else if (kind === 'delete') out = Buffer.concat([before, after]);
    else if (kind === 'double') out = Buffer.concat([before, piece, piece, after]);
    else out = Buffer.concat([before, Buffer.from(by), after]);
  }
  return out;
}

async function project(): Promise<{ root: string; opened: Project; store: string }> {
  const root = folder({ 'stet.config.json': '{"source":"en","targets":["uk"],"articles":["a.md"]}', 'a.md': '# Title\n\nOne *sentence*. Another [link](https://example.org "Tip").\n\n- Item\n- Item\n' });
  const { project: opened } = await openProject(root);
  const { diagnostics } = await exportArticles(opened as Project, { articles: [], to: [] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { root, opened: opened as Project, store: text(root, 'xliff/uk/a.md.xlf') };
}

describe('importing files that something happened to', () => {
  const official = existsSync(shared)
    ? ['valid/', 'invalid/', 'in-out/'].flatMap((part) => readdirSync(new URL(part, shared)).filter((name) => name.endsWith('.xlf')).map((name) => readFileSync(new URL(part + name, shared))))
    : [];

  it('ends in an answer, and in a store that is whole', { timeout: 300_000 }, async () => {
    const { root, opened, store } = await project();
    const filled = Buffer.from(store.replaceAll(/<source>([^<]*)<\/source>/g, '<source>$1</source><target>Ї$1</target>'));
    const file = fc.oneof({ weight: 3, arbitrary: fc.constant(filled) }, fc.constantFrom(filled, ...official));
    await fc.assert(
      fc.asyncProperty(file, fc.array(mutation, { minLength: 1, maxLength: 3 }), fc.boolean(), async (bytes, mutations, named) => {
        put(root, 'xliff/uk/a.md.xlf', store);
        put(root, 'back.xlf', mutate(bytes, mutations));
        const result = await importFiles(opened, { files: [join(root, 'back.xlf')], ...(named ? { article: join(root, 'a.md'), to: 'uk' } : {}) });
        // Either units came of it, or what is wrong is said; and never is it a defect of stet's own.
        expect(result.files.length + result.diagnostics.length).toBeGreaterThan(0);
        expect(result.diagnostics.filter(({ code }) => code === 'file-defect')).toEqual([]);
        const after = readXliff(readFileSync(join(root, 'xliff/uk/a.md.xlf')));
        expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(after.translations[0]?.units.map(({ id }) => id)).toEqual(readXliff(store).translations[0]?.units.map(({ id }) => id));
        if (result.files.every(({ written }) => !written)) expect(text(root, 'xliff/uk/a.md.xlf')).toBe(store);
      }),
      { numRuns: runs },
    );
  });
});
