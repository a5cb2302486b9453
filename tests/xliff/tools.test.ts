import { describe, expect, it } from 'vitest';
import type { Code, Content, Inline } from '#stet/model/content.js';
import type { Translation, Unit } from '#stet/model/translation.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { needsEditing } from '#stet/model/needs-editing.js';

const namespaces = 'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff" xmlns:m="http://www.memsource.com/mxlf/2.0"';
const file = (body: string): string => `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" ${namespaces} version="1.2"><file original="a.md" source-language="en" target-language="de" datatype="x-docx"><body>${body}</body></file></xliff>`;
const text = (value: string): Inline => ({ kind: 'text', text: value });
const flags = { canCopy: false, canDelete: false, canOverlap: false, canReorder: 'yes' } as const;
const bold: Code = { id: '1', paired: true, data: '**', dataEnd: '**', ...flags };
const link: Code = { id: '2', paired: true, data: '[', dataEnd: '](x)', ...flags };

/** A unit of one sentence. */
function unit(source: Content, codes: readonly Code[] = []): Unit {
  return { id: 'u0000000001', kind: 'paragraph', translate: true, codes, parts: [{ kind: 'segment', id: 's1', source, state: 'initial' }], notes: [], matches: [] };
}

/** What comes of a file for one unit: the outcome of each of its units, the target, its state. */
function land(mine: Unit, body: string): readonly unknown[] {
  const store: Translation = { id: 'f', original: 'a.md', sourceLanguage: 'en', targetLanguage: 'de', notes: [], units: [mine] };
  const { translations, diagnostics } = readXliff(file(body));
  expect(diagnostics).toEqual([]);
  const { outcomes, translation } = mergeTranslation({ store, returned: translations[0] as Translation });
  const [part] = (translation.units[0] as Unit).parts;
  return [outcomes.map(({ outcome }) => outcome), part?.target, part?.state];
}

describe('what only one tool does', () => {
  it('Trados takes what is locked inside a text out of it', () => {
    const passage: Content = [text('She said '), { kind: 'mark-open', mark: { id: 'm1', translate: false } }, text('Слава Україні'), { kind: 'mark-close', id: 'm1' }, text(' twice.')];
    const x = '<x id="locked1" xid="lockTU_7"/>';
    const body = `<trans-unit id="lockTU_7" translate="no" sdl:locktype="Manual"><source>Слава Україні</source></trans-unit><trans-unit id="9"><source>She said ${x} twice.</source><seg-source><mrk mtype="seg" mid="1">She said ${x} twice.</mrk></seg-source><target><mrk mtype="seg" mid="1">Zweimal sagte sie ${x}.</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs></trans-unit>`;
    expect(land(unit(passage), body)).toEqual([['applied'], [text('Zweimal sagte sie '), passage[1], text('Слава Україні'), passage[3], text('.')], 'translated']);
    expect(land(unit(passage), body.replace(`sie ${x}`, 'sie es'))[0]).toEqual(['passage-changed']);
  });

  it('memoQ makes tags of characters and wraps what a code was', () => {
    const rxt = (value: string): string => `&lt;mq:rxt displaytext="x" val="${value}"&gt;`;
    const source = `10<ph id="1">&lt;mq:ch val="&amp;#xA0;" /&gt;</ph>km <bpt id="2" rid="1">${rxt('**')}</bpt>on<ept id="3" rid="1">&lt;/mq:rxt displaytext="x" val="**"&gt;</ept> <bpt id="4" rid="2">${rxt('[')}</bpt>foot<ept id="5" rid="2">&lt;/mq:rxt displaytext="x" val="](x)"&gt;</ept>`;
    // The tool has numbered the codes of the target anew: what they were tells them apart.
    const target = `zu <bpt id="7" rid="7">${rxt('[')}</bpt>Fuß<ept id="8" rid="7">&lt;/mq:rxt displaytext="x" val="](x)"&gt;</ept> <bpt id="9" rid="8">${rxt('**')}</bpt>10<ept id="10" rid="8">&lt;/mq:rxt displaytext="x" val="**"&gt;</ept><ph id="1">&lt;mq:ch val="&amp;#xA0;" /&gt;</ph>km`;
    const mine = unit([text('10\u00a0km '), { kind: 'open', id: '1' }, text('on'), { kind: 'close', id: '1' }, text(' '), { kind: 'open', id: '2' }, text('foot'), { kind: 'close', id: '2' }], [bold, link]);
    expect(land(mine, `<trans-unit id="1" mq:status="ManuallyConfirmed"><source>${source}</source><target>${target}</target></trans-unit>`)).toEqual([
      ['applied'],
      [text('zu '), { kind: 'open', id: '2' }, text('Fuß'), { kind: 'close', id: '2' }, text(' '), { kind: 'open', id: '1' }, text('10'), { kind: 'close', id: '1' }, text('\u00a0km')],
      'translated',
    ]);
  });

  it('Phrase says of the target’s codes what they are apart', () => {
    const marks = (open: string): string => `<m:mark id="1"><m:type>code</m:type><m:content>${open}</m:content></m:mark>`;
    const mine = unit([text('Go '), { kind: 'open', id: '1' }, text('home'), { kind: 'close', id: '1' }, text('.')], [bold]);
    const back = (token: string): string => `<trans-unit id="T:1" m:confirmed="1"><source>Go {1&gt;home&lt;1}.</source><target>Geh {${token}&gt;heim&lt;${token}}.</target><m:tunit-metadata>${marks('**')}</m:tunit-metadata><m:tunit-target-metadata>${marks('**').replace('"1"', `"${token}"`)}</m:tunit-target-metadata></trans-unit>`;
    for (const token of ['1', '4']) expect(land(mine, back(token))).toEqual([['applied'], [text('Geh '), { kind: 'open', id: '1' }, text('heim'), { kind: 'close', id: '1' }, text('.')], 'translated']);
    expect(land(mine, '<trans-unit id="T:1" m:confirmed="1"><source>Go {B&gt;home&lt;B}.</source><target>Geh {B&gt;heim&lt;B}.</target></trans-unit>')[0]).toEqual(['applied']);
  });
});

it.each(['needs-translation', 'needs-l10n', 'needs-adaptation', 'needs-review-translation', 'needs-review-l10n'])('a translation that says %s is taken, waits for its review, and says so until it is done', (said) => {
  const returned = (state: string): Translation => readXliff(file(`<trans-unit id="u0000000001"><source>He left.</source><target state="${state}">Er ging.</target></trans-unit>`)).translations[0] as Translation;
  const store: Translation = { id: 'f', original: 'a.md', sourceLanguage: 'en', targetLanguage: 'de', notes: [], units: [unit([text('He left.')])] };
  const waiting = ({ units }: Translation): boolean => units.some(({ parts }) => parts.some(needsEditing));
  const first = mergeTranslation({ store, returned: returned(said) });
  expect(first.outcomes.map(({ outcome, diagnostics }) => [outcome, diagnostics.map(({ code }) => code)])).toEqual([['applied', ['target-needs-editing']]]);
  expect(waiting(first.translation)).toBe(true);
  // What is handed out again says so, and so does what comes back as it was.
  for (const version of ['1.2', '2.0', '2.1'] as const) {
    const [again] = readXliff(writeXliff([first.translation], { version })).translations;
    const merged = mergeTranslation({ store: first.translation, returned: again as Translation });
    expect(merged.outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(waiting(merged.translation)).toBe(true);
  }
  const done = mergeTranslation({ store: first.translation, returned: returned('translated') });
  expect(done.outcomes.map(({ outcome }) => outcome)).toEqual(['applied']);
  expect(waiting(done.translation)).toBe(false);
});

describe('what a machine or a memory has put there, and nobody has looked at', () => {
  const mine = unit([text('He left.')]);
  const sdl = (said: string): string => `<trans-unit id="1"><source>He left.</source><seg-source><mrk mtype="seg" mid="1">He left.</mrk></seg-source><target><mrk mtype="seg" mid="1">Er ging.</mrk></target><sdl:seg-defs><sdl:seg id="1" ${said}/></sdl:seg-defs></trans-unit>`;
  const attributes = (said: string, state = ''): string => `<trans-unit id="1" ${said}><source>He left.</source><target ${state}>Er ging.</target></trans-unit>`;

  it.each([
    sdl('conf="Draft" origin="mt"'),
    sdl('conf="Draft" origin="tm" percent="81"'),
    sdl('origin="nmt"'),
    sdl('conf="RejectedTranslation" origin="interactive"'),
    attributes('mq:status="Pretranslated"'),
    attributes('mq:status="AssembledFromFragments"'),
    attributes('mq:status="Rejected"'),
    attributes('m:confirmed="0" m:level-edited="false" m:trans-origin="mt" m:score="0.0"'),
    attributes('m:confirmed="0" m:level-edited="false" m:trans-origin="tm" m:score="0.87"'),
    attributes('', 'state="needs-translation" state-qualifier="leveraged-mt"'),
    attributes('', 'state="new" state-qualifier="fuzzy-match"'),
  ])('is no translation: %s', (body) => {
    expect(land(mine, body)).toEqual([['empty'], undefined, 'initial']);
  });

  it.each([
    sdl('conf="Draft" origin="interactive"'),
    sdl('conf="Draft" origin="tm" percent="100"'),
    sdl('conf="Translated" origin="mt"'),
    sdl(''),
    attributes('mq:status="Edited"'),
    attributes('mq:status="PartiallyEdited"'),
    attributes('mq:status="ManuallyConfirmed"'),
    attributes('m:confirmed="0" m:level-edited="true" m:trans-origin="mt" m:score="0.0"'),
    attributes('m:confirmed="0" m:level-edited="false" m:trans-origin="tm" m:score="1.01"'),
    attributes('m:confirmed="1" m:level-edited="false" m:trans-origin="mt"'),
    attributes('', 'state="translated" state-qualifier="leveraged-mt"'),
  ])('is one as soon as somebody has: %s', (body) => {
    const [outcomes, target, state] = land(mine, body);
    expect([outcomes, target, state]).toEqual([['applied'], [text('Er ging.')], 'translated']);
  });
});
