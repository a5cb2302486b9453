import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Code, Content, Inline } from '#stet/model/content.js';
import type { Translation, Unit } from '#stet/model/translation.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { unitState } from '#stet/steps/state.js';
import { readXliff } from '#stet/xliff/read.js';

const folder = new URL('dialects/', import.meta.url);
const text = (value: string): Inline => ({ kind: 'text', text: value });
const flags = { canCopy: false, canDelete: false, canOverlap: false, canReorder: 'yes' } as const;
const codes: readonly Code[] = [
  { id: '1', paired: true, type: 'fmt', subType: 'xlf:b', data: '<b>', dataEnd: '</b>', ...flags },
  { id: '2', paired: true, type: 'link', data: '<a href="x">', dataEnd: '</a>', ...flags },
  { id: '3', paired: false, type: 'fmt', subType: 'xlf:lb', data: '<br>', equiv: '\n', ...flags },
];
const plain = (id: string, value: string, more: Partial<Unit> = {}): Unit => ({ id, kind: 'paragraph', translate: true, codes: [], parts: [{ kind: 'segment', id: 's1', source: [text(value)], state: 'initial' }], notes: [], matches: [], ...more });
const store: Translation = {
  id: 'f1',
  original: 'a.md',
  sourceLanguage: 'en',
  targetLanguage: 'de',
  format: 'markdown',
  notes: [],
  units: [
    plain('u0000000001', 'Open & warm', { kind: 'heading', level: 1 }),
    {
      ...plain('u0000000002', ''),
      codes,
      parts: [
        { kind: 'segment', id: 's1', source: [text('The '), { kind: 'open', id: '1' }, text('council'), { kind: 'close', id: '1' }, text(' met.')], state: 'initial' },
        { kind: 'ignorable', source: [text(' ')], state: 'initial' },
        { kind: 'segment', id: 's2', source: [{ kind: 'open', id: '2' }, text('It sat long.'), { kind: 'close', id: '2' }, { kind: 'standalone', id: '3' }, text('Cold.')], state: 'initial' },
      ],
    },
    plain('u0000000003', 'Слава! 🇺🇦', { kind: 'quotation', translate: false, passage: { reason: 'language', language: 'uk' } }),
    plain('u0000000004', 'He left.'),
  ],
};

function shown(content: Content): string {
  return content.map((item) => (item.kind === 'text' ? item.text : item.kind === 'open' ? `<${item.id}>` : item.kind === 'close' ? `</${item.id}>` : item.kind === 'standalone' ? `<${item.id}/>` : '')).join('');
}

const target = (unit: Unit): string => unit.parts.map((part) => shown(part.target ?? (part.kind === 'ignorable' && unit.parts.some((each) => each.target !== undefined) ? part.source : []))).join('');

interface Landed {
  readonly outcomes: readonly string[];
  /** Of each unit that has one: its target, codes by their ids in the store, and its state. */
  readonly targets: Readonly<Record<string, readonly [string, string]>>;
  readonly notes: readonly string[];
}

function land(bytes: Uint8Array, into: Translation = store): Landed {
  const result = readXliff(bytes);
  expect(result.diagnostics).toEqual([]);
  const [returned] = result.translations;
  expect(returned?.targetLanguage?.slice(0, 2)).toBe('de');
  const { translation, outcomes } = mergeTranslation({ store: into, returned: returned as Translation });
  return {
    outcomes: outcomes.map(({ outcome, by, diagnostics }) => [outcome, ...(by === undefined ? [] : [`by ${by}`]), ...diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code)].join(' ')),
    targets: Object.fromEntries(translation.units.filter((unit) => target(unit) !== '').map((unit) => [unit.id.slice(-1), [target(unit), unitState(unit)]])),
    notes: translation.units.flatMap((unit) => unit.notes.map((note) => note.text)),
  };
}

const council = 'Es tagte der <1>Rat</1>. <2>Er saß lange.</2><3/>Kalt.';
const warm = 'Offen & warm';
const question = ['Is this the city council?'];

/** What comes of each tool's file. */
const expected: Readonly<Record<string, Landed>> = {
  // Ids are Trados's own, codes are numbered over the file and have no data; a comment and tracked changes stand in a target.
  'trados.sdlxliff': { outcomes: ['applied by text', 'applied by text', 'unchanged by text', 'empty by text'], targets: { 1: [warm, 'reviewed'], 2: [council, 'translated'] }, notes: question },
  // A trans-unit a sentence, ids and codes numbered anew in each.
  'memoq.mqxliff': { outcomes: ['applied by text', 'applied by text', 'unchanged by text', 'empty by text'], targets: { 1: [warm, 'reviewed'], 2: [council, 'translated'] }, notes: question },
  // A trans-unit a sentence, codes as numbers in the text.
  'phrase.mxliff': { outcomes: ['applied by text', 'applied by text', 'unchanged by text', 'empty by text'], targets: { 1: [warm, 'reviewed'], 2: [council, 'translated'] }, notes: [] },
  'wordfast.txlf': { outcomes: ['applied by text', 'applied by text', 'unchanged by text', 'empty by text'], targets: { 1: [warm, 'final'], 2: [council, 'translated'] }, notes: question },
  // Codes turned to text.
  'xcode.xliff': { outcomes: ['applied', 'applied', 'empty'], targets: { 1: [warm, 'translated'], 2: [council, 'translated'] }, notes: ['No comment provided by engineer.'] },
  // Each end of a pair a placeholder of its own.
  'angular.xlf': { outcomes: ['applied', 'applied', 'empty'], targets: { 1: [warm, 'final'], 2: [council, 'translated'] }, notes: ['a headline', 'open for visitors'] },
  'matecat.xlf': { outcomes: ['applied', 'applied', 'unchanged', 'empty'], targets: { 1: [warm, 'reviewed'], 2: [council, 'translated'] }, notes: question },
  // States are left at what they were; what is not translated is a copy of the source.
  'omegat.xlf': { outcomes: ['applied', 'applied', 'unchanged', 'empty'], targets: { 1: [warm, 'translated'], 2: [council, 'translated'] }, notes: [] },
  // Ids are hashes, ours are names; codes moved, marked as needing work.
  'weblate.xliff': { outcomes: ['applied by context', 'applied by context', 'empty by context'], targets: { 1: [warm, 'final'], 2: ['<2>Er saß lange.</2><3/>Kalt tagte der <1>Rat</1>.', 'translated'] }, notes: question },
  'poedit.xlf': { outcomes: ['applied', 'applied', 'unchanged', 'empty'], targets: { 1: [warm, 'final'], 2: [council, 'translated'] }, notes: ['Is this a shop?'] },
  'crowdin.xliff': { outcomes: ['applied by context', 'applied by context', 'unchanged by context', 'empty by context'], targets: { 1: [warm, 'final'], 2: [council, 'translated'] }, notes: ['Is this a shop?'] },
  // `approved` stands on the target.
  'lokalise.xliff': { outcomes: ['applied by context', 'applied by context', 'empty by context'], targets: { 1: [warm, 'reviewed'], 2: [council, 'translated'] }, notes: question },
};

describe('what comes back from translators’ tools', () => {
  it('has a sample of each', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(Object.keys(expected))('%s lands', (name) => {
    expect(land(readFileSync(new URL(name, folder)))).toEqual(expected[name]);
  });

  it.each(Object.keys(expected))('%s lands the same in any encoding, with CRLF, a prefix, comments and instructions', (name) => {
    const file = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
    const body = file.replace(/^<\?xml[^>]*\?>\s*/, '');
    const declared = (encoding: string, content = body): string => `<?xml version="1.0" encoding="${encoding}"?>\n${content}`;
    const utf16 = (content: string, bigEndian: boolean): Uint8Array => {
      const bytes = Buffer.from(`\ufeff${content}`, 'utf16le');
      return bigEndian ? bytes.swap16() : bytes;
    };
    // Only what the tool's own elements do not hold may be in another encoding: the passage is left out of windows-1252.
    const latin = body.replaceAll('Слава! 🇺🇦', '&#1057;&#1083;&#1072;&#1074;&#1072;! &#127482;&#127462;').replace(/[^\u0000-\u00ff]/g, (letter) => `&#${letter.codePointAt(0)};`);
    const prefixed = body.replace(/ xmlns="(urn:oasis:[^"]*)"/, ' xmlns:xlf="$1"').replace(/<(\/?)(xliff|file|header|note|notes|body|group|trans-unit|unit|segment|ignorable|source|seg-source|target|mrk|g|x|bpt|ept|ph|pc|originalData|data|context-group|context|alt-trans|count-group|count|tool|skl|external-file)(?=[\s>/])/g, '<$1xlf:$2');
    const noisy = body.replaceAll('<source', '<!-- a comment --><?tool do?><source').replaceAll('</target>', '<!-- in it --></target>');
    const variants: readonly Uint8Array[] = [
      Buffer.from(`\ufeff${declared('utf-8')}`),
      utf16(declared('UTF-16'), false),
      utf16(declared('UTF-16'), true),
      Buffer.from(declared('windows-1252', latin), 'latin1'),
      Buffer.from(declared('UTF-8', body.replaceAll('\n', '\r\n'))),
      // Trados and Lokalise redeclare the default namespace or hold text in CDATA: a prefix is as good there.
      ...(name === 'trados.sdlxliff' ? [] : [Buffer.from(declared('UTF-8', prefixed))]),
      Buffer.from(declared('UTF-8', noisy)),
    ];
    for (const [i, bytes] of variants.entries()) expect([i, land(bytes)]).toEqual([i, expected[name]]);
  });
});

describe('what tools do badly', () => {
  const wrap = (unit: string): Uint8Array => Buffer.from(`<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a.md" source-language="en" target-language="de" datatype="x-markdown"><body><trans-unit id="u0000000002"><source>The council met. It sat long.Cold.</source><target>${unit}</target></trans-unit><trans-unit id="u0000000004"><source>He left.</source><target>Er ging.</target></trans-unit></body></file></xliff>`);
  const [B, EB, A, EA, BR] = ['<bpt id="1" rid="1">&lt;b&gt;</bpt>', '<ept id="1" rid="1">&lt;/b&gt;</ept>', '<bpt id="2" rid="2">&lt;a href="x"&gt;</bpt>', '<ept id="2" rid="2">&lt;/a&gt;</ept>', '<ph id="3">&lt;br&gt;</ph>'];
  it.each([
    ['renamed, the data kept', 'Der <bpt id="z9" rid="7">&lt;b&gt;</bpt>Rat<ept id="z8" rid="7">&lt;/b&gt;</ept>. <bpt id="z7" rid="8">&lt;a href="x"&gt;</bpt>Er<ept id="z6" rid="8">&lt;/a&gt;</ept><ph id="z5">&lt;br&gt;</ph>k', 'applied', 'Der <1>Rat</1>. <2>Er</2><3/>k'],
    ['renamed and swapped, the data kept', 'Der <bpt id="2" rid="2">&lt;b&gt;</bpt>Rat<ept id="2" rid="2">&lt;/b&gt;</ept>. <bpt id="1" rid="1">&lt;a href="x"&gt;</bpt>Er<ept id="1" rid="1">&lt;/a&gt;</ept><ph id="3">&lt;br&gt;</ph>k', 'applied', 'Der <1>Rat</1>. <2>Er</2><3/>k'],
    ['renamed, the data gone: by kind and order', 'Der <g id="a">Rat</g>. <g id="b">Er</g><x id="c"/>k', 'applied', 'Der <1>Rat</1>. <2>Er</2><3/>k'],
    ['moved', `${BR}${A}Er${EA} und der ${B}Rat${EB}`, 'applied', '<3/><2>Er</2> und der <1>Rat</1>'],
    ['nested differently', `${A}Er und der ${B}Rat${EB}${EA}${BR}`, 'applied', '<2>Er und der <1>Rat</1></2><3/>'],
    ['turned to text', 'Der &lt;b&gt;Rat&lt;/b&gt;. &lt;a href="x"&gt;Er&lt;/a&gt;&lt;br&gt;k', 'applied', 'Der <1>Rat</1>. <2>Er</2><3/>k'],
    ['each end a placeholder', 'Der <x id="9" equiv-text="&lt;b>"/>Rat<x id="8" equiv-text="&lt;/b>"/>. <x id="7" equiv-text="&lt;a href=&quot;x&quot;>"/>Er<x id="6" equiv-text="&lt;/a>"/><x id="3" equiv-text="&lt;br>"/>k', 'applied', 'Der <1>Rat</1>. <2>Er</2><3/>k'],
    ['dropped', `Der Rat. ${A}Er${EA}${BR}k`, 'damaged code-missing', ''],
    ['cloned', `Der ${B}Rat${EB}. ${A}Er${EA}${BR}${BR}k`, 'damaged code-copied', ''],
    ['overlapping', `Der ${B}Rat. ${A}Er${EB}${EA}${BR}k`, 'damaged code-overlap', ''],
    ['half dropped', `Der ${B}Rat. ${A}Er${EA}${BR}k`, 'damaged code-unbalanced', ''],
    ['one that nobody knows', `Der ${B}Rat${EB}. ${A}Er${EA}${BR}<x id="77"/>k`, 'damaged code-unknown', ''],
  ] as const)('codes %s', (_name, unit, outcome, words) => {
    const landed = land(wrap(unit));
    expect(landed.outcomes).toEqual([outcome, 'applied']);
    expect(landed.targets[2]?.[0] ?? '').toBe(words);
    expect(landed.targets[4]?.[0]).toBe('Er ging.');
  });

  it('Phrase names formatting by letters, with nothing said of it, and text may look like its codes', () => {
    const phrase = (target: string): Uint8Array =>
      Buffer.from(`<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="http://www.memsource.com/mxlf/2.0" version="1.2"><file original="a.md" source-language="en" target-language="de" datatype="x-md"><body><trans-unit id="1" m:confirmed="1"><source>The {b&gt;council&lt;b} met.</source><target>${target}</target></trans-unit></body></file></xliff>`);
    const only: Translation = { ...store, units: [{ ...plain('u0000000002', ''), codes: codes.slice(0, 1), parts: [{ kind: 'segment', id: 's1', source: [text('The '), { kind: 'open', id: '1' }, text('council'), { kind: 'close', id: '1' }, text(' met.')], state: 'initial' }] }] };
    expect(land(phrase('Es tagte der {b&gt;Rat&lt;b}.'), only).targets).toEqual({ 2: ['Es tagte der <1>Rat</1>.', 'translated'] });
    expect(land(phrase('Es {approx} tagte {x&gt; der {b&gt;Rat&lt;b} {7}.'), only).targets).toEqual({ 2: ['Es {approx} tagte {x> der <1>Rat</1> {7}.', 'translated'] });
    expect(land(phrase('Es tagte der {b&gt;Rat.'), only).outcomes).toEqual(['damaged by text code-missing']);
  });

  it('a damaged unit says which code, what to do, where, and what came back', () => {
    const result = readXliff(wrap(`Der Rat. ${A}Er${EA}${BR}k`));
    const { outcomes } = mergeTranslation({ store, returned: result.translations[0] as Translation, file: 'back.xlf' });
    expect(outcomes[0]).toMatchObject({ unit: 'u0000000002', outcome: 'damaged', text: 'Der Rat. Erk', source: 'The council met. It sat long.Cold.', diagnostics: [{ code: 'code-missing', severity: 'error', where: { file: 'back.xlf', unit: 'u0000000002', line: 1 } }] });
    expect(outcomes[0]?.diagnostics[0]?.message).toContain('Put it back');
  });
});
