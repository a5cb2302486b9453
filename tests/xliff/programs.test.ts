import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesFromText } from '#stet/model/code-text.js';
import type { Code, Content, Inline } from '#stet/model/content.js';
import { unitSource } from '#stet/model/part.js';
import type { Translation, Unit } from '#stet/model/translation.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

const text = (value: string): Inline => ({ kind: 'text', text: value });
const flags = { canCopy: false, canDelete: true, canOverlap: false, canReorder: 'yes' } as const;
const codes: readonly Code[] = [
  { id: '1', paired: true, type: 'fmt', subType: 'xlf:b', data: '<b>', dataEnd: '</b>', ...flags },
  { id: '2', paired: true, type: 'link', data: '<a href="x">', dataEnd: '</a>', ...flags },
  { id: '3', paired: false, type: 'fmt', subType: 'xlf:lb', data: '<br>', equiv: '\n', ...flags },
];
const units: readonly Unit[] = [
  { id: 'u0000000001', kind: 'heading', level: 1, translate: true, codes: [], parts: [{ kind: 'segment', id: 's1', source: [text('Open & warm')], state: 'initial' }], notes: [{ text: 'The headline.', category: 'context' }], matches: [] },
  {
    id: 'u0000000002',
    kind: 'paragraph',
    translate: true,
    codes,
    parts: [
      { kind: 'segment', id: 's1', source: [text('The '), { kind: 'open', id: '1' }, text('council'), { kind: 'close', id: '1' }, text(' met. '), { kind: 'open', id: '2' }, text('It sat')], state: 'initial' },
      { kind: 'ignorable', source: [text(' ')], state: 'initial' },
      { kind: 'segment', id: 's2', source: [text('long.'), { kind: 'close', id: '2' }, { kind: 'standalone', id: '3' }, text('Cold.')], state: 'initial' },
    ],
    notes: [],
    matches: [],
  },
  { id: 'u0000000003', kind: 'quotation', translate: false, passage: { reason: 'language', language: 'uk' }, codes: [], parts: [{ kind: 'segment', id: 's1', source: [text('Слава! 🇺🇦')], state: 'initial' }], notes: [], matches: [] },
];
const article: Translation = { id: 'f1', original: 'a.md', sourceLanguage: 'en', targetLanguage: 'de', format: 'markdown', notes: [], units };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-programs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shown(content: Content): string {
  return content.map((item) => (item.kind === 'text' ? item.text : item.kind === 'open' ? `<${item.id}>` : item.kind === 'close' ? `</${item.id}>` : item.kind === 'standalone' ? `<${item.id}/>` : '')).join('');
}

function targets(list: readonly Unit[] | undefined): unknown {
  return list?.map((unit) => [unit.id, unit.parts.map((part) => shown(part.target ?? [])).join('').replace(/\s+/g, ' ')]);
}

describe.skipIf(!has('xmllint'))('xmllint (skipped where it is not installed)', () => {
  it('reads every version', () => {
    for (const version of ['1.2', '2.0', '2.1', '2.2'] as const) {
      const path = join(folder, `lint-${version}.xlf`);
      writeFileSync(path, writeXliff([article], { version }));
      expect(spawnSync('xmllint', ['--noout', '--nonet', path])).toMatchObject({ status: 0 });
    }
  });
});

describe.skipIf(!has('xliff2po') || !has('po2xliff') || !has('pofilter'))('Translate Toolkit (skipped where it is not installed)', () => {
  it.each(['units', 'segments'] as const)('%s go to PO and come back', (units12) => {
    const [there, po, back] = ['there.xlf', 'there.po', 'back.xlf'].map((name) => `${units12}-${name}`) as [string, string, string];
    // The tools write the path that they are given into the file.
    const run = (program: string, ...more: readonly string[]): unknown => execFileSync(program, ['--progress=none', ...more], { cwd: folder });
    writeFileSync(join(folder, there), writeXliff([article], { version: '1.2', units12 }));
    run('xliff2po', there, po);
    // A translator who turns every text to capitals, and leaves alone what stands between < and >.
    const loud = readFileSync(join(folder, po), 'utf8').replace(/msgid (".+")\nmsgstr ""/g, (_all, source: string) => `msgid ${source}\nmsgstr ${source.replace(/[^<>]+(?=<|"$)/g, (words) => words.toUpperCase())}`);
    writeFileSync(join(folder, po), loud);
    run('pofilter', '-t', 'xmltags', po, `${units12}-filtered`);
    run('po2xliff', po, back);
    const result = readXliff(readFileSync(join(folder, back)));
    expect(result.diagnostics).toEqual([]);
    const read = result.translations[0]?.units ?? [];
    expect(read.map((unit) => unit.id)).toEqual(units.map((unit) => unit.id));
    expect(read.flatMap((unit) => unit.parts.filter((part) => part.kind === 'segment').map((part) => part.state))).not.toContain('initial');
    const second = codesFromText(unitSource(units[1] as Unit), (read[1] as Unit).parts.flatMap((part) => part.target ?? []), codes);
    expect(shown(second).replace(/\s+/g, ' ')).toMatch(/^THE <1>COUNCIL<\/1> MET\. <2>IT SAT ?LONG\.<\/2><3\/>COLD\.$/);
  });
});

describe.skipIf(!has('omegat'))('OmegaT (skipped where it is not installed)', () => {
  it('translates what has its targets filled in, in both shapes', () => {
    const project = join(folder, 'project');
    for (const name of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat']) mkdirSync(join(project, name), { recursive: true });
    const paths = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'].map((name) => `<${name}>__DEFAULT__</${name}>`).join('');
    writeFileSync(
      join(project, 'omegat.project'),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><omegat><project version="1.0">${paths}<source_lang>EN</source_lang><target_lang>DE</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`,
    );
    const memory = [
      ['Open &amp; warm', 'Offen &amp; warm'],
      ['The &lt;b0&gt;council&lt;/b0&gt; met. &lt;a1&gt;It sat', 'Es tagte der &lt;b0&gt;Rat&lt;/b0&gt;. &lt;a1&gt;Er saß'],
      ['long.&lt;/a0&gt;&lt;b1/&gt;Cold.', 'lange.&lt;/a0&gt;&lt;b1/&gt;Kalt.'],
      ['Слава! 🇺🇦', 'NICHT'],
    ].map(([en, de]) => `<tu><tuv lang="EN"><seg>${en}</seg></tuv><tuv lang="DE"><seg>${de}</seg></tuv></tu>`);
    writeFileSync(
      join(project, 'tm/auto/memory.tmx'),
      `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="EN" datatype="plaintext"/><body>${memory.join('')}</body></tmx>`,
    );
    for (const units12 of ['units', 'segments'] as const) writeFileSync(join(project, 'source', `${units12}.xlf`), writeXliff([article], { version: '1.2', units12, copySource: true }));
    execFileSync('omegat', [project, '--mode=console-translate'], { stdio: 'ignore', timeout: 110_000 });
    const made = readdirSync(join(project, 'target')).toSorted();
    expect(made).toEqual(['segments.xlf', 'units.xlf']);
    for (const name of made) {
      const result = readXliff(readFileSync(join(project, 'target', name)));
      expect(result.diagnostics).toEqual([]);
      expect(targets(result.translations[0]?.units)).toEqual([
        ['u0000000001', 'Offen & warm'],
        ['u0000000002', name === 'units.xlf' ? 'Es tagte der <1>Rat</1>. <2>Er saß lange.</2><3/>Kalt.' : 'Es tagte der <1>Rat</1>. <2>Er saßlange.</2><3/>Kalt.'],
        ['u0000000003', 'Слава! 🇺🇦'],
      ]);
    }
  }, 120_000);
});
