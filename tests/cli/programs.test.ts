import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, put, text } from '../workspace/folder.ts';
import { stet } from './stet.ts';

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

const article = [
  '<!doctype html>',
  '<html lang="en">',
  '<head><title>Harbor lights</title></head>',
  '<body>',
  '<h1>Harbor lights &amp; storms</h1>',
  '<p>The <b>first</b> lamp is here. The second one <a href="https://example.org/a">follows</a> it.</p>',
  '<blockquote lang="uk"><p>Під час зустрічі домовилися разом попереджати моряків про шторми.</p></blockquote>',
  '<p>Nobody saw it.</p>',
  '</body>',
  '</html>',
  '',
].join('\n');
const post = 'Під час зустрічі домовилися разом попереджати моряків про шторми.';

interface Outcome {
  readonly outcome: string;
  readonly text?: string;
}

async function imported(root: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { status, out } = await stet(root, ['import', ...args, '--json']);
  const { files, diagnostics } = JSON.parse(out) as { files: { outcomes: Outcome[] }[]; diagnostics: { severity: string; message: string }[] };
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  expect(status).toBe(0);
  return files.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome));
}

async function exported(to: string, ...options: readonly string[]): Promise<string> {
  const root = folder({ 'a.html': article });
  expect(await stet(root, ['export', 'a.html', '--from', 'en', '--to', to, ...options])).toMatchObject({ status: 0, err: '' });
  return root;
}

describe.skipIf(!has('xmllint'))('xmllint (skipped where it is not installed)', () => {
  it('reads every hand-off that the command line makes', async () => {
    for (const options of [['--xliff-12', 'units'], ['--xliff-12', 'segments', '--copy-source', '--passages', 'ph'], ['--xliff-version', '2.0', '--compat'], ['--xliff-version', '2.1'], ['--xliff-version', '2.2', '--passages', 'ph']]) {
      const root = await exported('uk', ...options);
      expect(spawnSync('xmllint', ['--noout', '--nonet', join(root, 'handoff/uk/a.html.xlf')])).toMatchObject({ status: 0 });
      expect((await stet(root, ['validate', 'handoff/uk/a.html.xlf'])).status).toBe(0);
    }
  });
});

const ukrainian: Record<string, string> = {
  'Harbor lights': 'Портові вогні',
  'Harbor lights & storms': 'Портові вогні й шторми',
  'The <b>first</b> lamp is here.': 'Тут <b>перший</b> ліхтар.',
  'The second one <a href="https://example.org/a">follows</a> it.': 'За ним <a href="https://example.org/a">іде</a> другий.',
  'Nobody saw it.': 'Ніхто цього не бачив.',
};
ukrainian['The <b>first</b> lamp is here. The second one <a href="https://example.org/a">follows</a> it.'] = `${ukrainian['The <b>first</b> lamp is here.']} ${ukrainian['The second one <a href="https://example.org/a">follows</a> it.']}`;

/** A PO file whose entries are translated by the table; what is not in it stays untranslated. */
function translatePo(po: string): string {
  return po.replace(/msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/g, (whole, source: string) => {
    const words = [...source.matchAll(/"(.*)"\n/g)].map(([, line]) => line).join('').replaceAll('\\"', '"');
    const target = ukrainian[words];
    return target === undefined ? whole : `msgid ${source}msgstr "${target.replaceAll('"', '\\"')}"\n`;
  });
}

describe.skipIf(!has('xliff2po') || !has('po2xliff') || !has('pofilter'))('Translate Toolkit (skipped where it is not installed)', () => {
  it.each(['units', 'segments'])('%s go to PO, are translated and checked there, and are imported', async (shape) => {
    const root = await exported('uk', '--xliff-12', shape);
    const run = (program: string, ...more: readonly string[]): unknown => execFileSync(program, ['--progress=none', ...more], { cwd: root });
    run('xliff2po', 'handoff/uk/a.html.xlf', 't.po');
    put(root, 't.po', translatePo(text(root, 't.po')));
    run('pofilter', '-t', 'xmltags', 't.po', 'filtered');
    run('po2xliff', 't.po', 'back.xlf');
    expect(text(root, 'back.xlf')).toContain('original="t.po"');
    // What stands is said to stand to those who translate in PO.
    expect(text(root, 't.po')).toMatch(/^#\. .*stands as it was said: do not translate it\.$/m);
    // Where the file that was handed out is its template, it writes the article twice: empty, and translated.
    if (shape === 'units') {
      run('po2xliff', '-t', 'handoff/uk/a.html.xlf', 't.po', 'twice.xlf');
      expect(text(root, 'twice.xlf').match(/<file /g)).toHaveLength(2);
      const { files } = JSON.parse((await stet(root, ['import', 'twice.xlf', '--dry-run', '--json'])).out) as { files: { outcomes: { unit: string; outcome: string }[] }[] };
      expect(files).toHaveLength(1);
      const outcomes = files[0]?.outcomes ?? [];
      expect(outcomes.filter(({ outcome }) => outcome === 'applied')).toHaveLength(4);
      expect(new Set(outcomes.map(({ unit }) => unit)).size).toBe(outcomes.length);
    }
    const before = await imported(root, 'back.xlf', '--dry-run');
    expect(before.filter((outcome) => outcome === 'applied')).toHaveLength(4);
    // With nothing left but texts, the user says whose they are.
    put(root, 'bare.xlf', text(root, 'back.xlf').replace(/<context-group[\s\S]*?<\/context-group>/g, '').replace(/<note[\s\S]*?<\/note>/g, ''));
    const bare = await imported(root, 'bare.xlf', '--article', 'a.html', '--to', 'uk', '--dry-run');
    expect(bare.filter((outcome) => outcome === 'applied')).toHaveLength(4);
    await imported(root, 'back.xlf');
    // Nothing that stet says to the translator comes back as a translator's note.
    expect(text(root, 'xliff/uk/a.html.xlf')).not.toMatch(/<note\b(?!s)(?![^>]*category="passage")/);
    expect((await stet(root, ['build', 'a.html', '--to', 'uk'])).status).toBe(0);
    const edition = text(root, 'editions/uk/a.html');
    expect(edition).toContain('<p>Тут <b>перший</b> ліхтар. За ним <a href="https://example.org/a">іде</a> другий.</p>');
    expect(edition).toContain('<h1>Портові вогні й шторми</h1>');
    expect(edition).toContain(`<p>${post}</p>`);
  }, 60_000);
});

const words = '{"greeting":"Hello, {{name}}!","files_one":"{{count}} file","files_other":"{{count}} files","menu":{"open":"Open <b>now</b>"}}';
const wordsInUkrainian: readonly (readonly [key: string, source: string, target: string])[] = [
  ['greeting', 'Hello, {{name}}!', 'Вітаємо, {{name}}!'],
  ['files_one', '{{count}} file', '{{count}} файл'],
  ['files_few', '{{count}} files', '{{count}} файли'],
  ['files_many', '{{count}} files', '{{count}} файлів'],
  ['files_other', '{{count}} files', '{{count}} файлу'],
  ['menu.open', 'Open <b>now</b>', 'Відкрити <b>зараз</b>'],
];
const catalogue = { greeting: 'Вітаємо, {{name}}!', files_one: '{{count}} файл', files_few: '{{count}} файли', files_many: '{{count}} файлів', files_other: '{{count}} файлу', menu: { open: 'Відкрити <b>зараз</b>' } };

async function catalogueOut(...options: readonly string[]): Promise<string> {
  const root = folder({ 'locales/en/app.json': words, 'stet.config.json': '{"source":"en","targets":["uk"],"catalogs":"locales/<language>/*.json"}' });
  expect(await stet(root, ['export', '--catalogs', '--xliff-version', '1.2', ...options])).toMatchObject({ status: 0, err: '' });
  return root;
}

describe.skipIf(!has('xliff2po') || !has('po2xliff'))('catalogues through Translate Toolkit (skipped where it is not installed)', () => {
  it('come back from PO with all four forms of a plural, and hold back a word whose placeholder is damaged', async () => {
    const root = await catalogueOut();
    const run = (program: string, ...more: readonly string[]): unknown => execFileSync(program, ['--progress=none', ...more], { cwd: root });
    run('xliff2po', 'handoff/uk/locales/en/app.json.xlf', 't.po');
    const translated = text(root, 't.po').split('\n\n').map((entry) => {
      const [, , target] = wordsInUkrainian.find(([key]) => new RegExp(`^#: ${key.replace('.', '\\.')}$`, 'm').test(entry)) ?? [];
      return target === undefined ? entry : entry.replace('msgstr ""', `msgstr "${target}"`);
    });
    put(root, 't.po', translated.join('\n\n'));
    run('po2xliff', 't.po', 'back.xlf');
    // Neither the path of the catalogue nor a target language is left.
    expect(text(root, 'back.xlf')).not.toMatch(/app\.json|target-language/);
    put(root, 'bad.xlf', text(root, 'back.xlf').replace('{{name}}!</target>', '{{nam}}!</target>'));
    const { status, out } = await stet(root, ['import', 'bad.xlf', '--json']);
    expect(status).toBe(4);
    const { files, diagnostics } = JSON.parse(out) as { files: { outcomes: { unit: string; outcome: string; text: string }[] }[]; diagnostics: { code: string }[] };
    expect(files[0]?.outcomes.filter(({ outcome }) => outcome === 'damaged')).toMatchObject([{ unit: 'greeting', text: 'Вітаємо, {{nam}}!' }]);
    expect(diagnostics.filter(({ code }) => code === 'placeholder-renamed')).toHaveLength(1);
    const { greeting, ...rest } = catalogue;
    expect(JSON.parse(text(root, 'locales/uk/app.json'))).toEqual(rest);
    expect(await imported(root, 'back.xlf')).toContain('applied');
    expect(JSON.parse(text(root, 'locales/uk/app.json'))).toEqual({ ...rest, greeting });
  }, 60_000);
});

const arabic: readonly (readonly [string, string])[] = [
  ['Harbor lights', 'أضواء الميناء'],
  ['Harbor lights &amp; storms', 'أضواء الميناء والعواصف'],
  ['The &lt;b0&gt;first&lt;/b0&gt; lamp is here.', 'المصباح &lt;b0&gt;الأول&lt;/b0&gt; هنا.'],
  ['The second one &lt;a0&gt;follows&lt;/a0&gt; it.', 'ثم &lt;a0&gt;يتبعه&lt;/a0&gt; الثاني.'],
  ['Nobody saw it.', 'لم يره أحد.'],
];

/** An OmegaT project with a memory, whose texts are escaped, that translates all it finds. */
function omegatProject(root: string, language: string, texts: readonly (readonly [string, string])[]): string {
  const project = join(root, 'omegat');
  for (const name of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat']) mkdirSync(join(project, name), { recursive: true });
  const paths = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'].map((name) => `<${name}>__DEFAULT__</${name}>`).join('');
  put(project, 'omegat.project', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><omegat><project version="1.0">${paths}<source_lang>EN</source_lang><target_lang>${language}</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`);
  const memory = texts.map(([from, to]) => `<tu><tuv lang="EN"><seg>${from}</seg></tuv><tuv lang="${language}"><seg>${to}</seg></tuv></tu>`).join('');
  put(project, 'tm/auto/memory.tmx', `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="EN" datatype="plaintext"/><body>${memory}</body></tmx>`);
  return project;
}

describe.skipIf(!has('omegat'))('OmegaT (skipped where it is not installed)', () => {
  it('translates hand-offs in console mode, and gives files that are imported', async () => {
    const root = await exported('ar', '--xliff-12', 'units', '--copy-source');
    await stet(root, ['export', 'a.html', '--from', 'en', '--to', 'ar', '--xliff-12', 'segments', '--copy-source', '--out', 'sentences']);
    const project = omegatProject(root, 'AR', arabic);
    put(project, 'source/units.xlf', text(root, 'handoff/ar/a.html.xlf'));
    put(project, 'source/segments.xlf', text(root, 'sentences/ar/a.html.xlf'));
    execFileSync('omegat', [project, '--mode=console-translate'], { stdio: 'ignore', timeout: 110_000 });
    expect(readdirSync(join(project, 'target')).toSorted()).toEqual(['segments.xlf', 'units.xlf']);
    for (const name of ['units', 'segments']) {
      const outcomes = await imported(root, `omegat/target/${name}.xlf`, ...(name === 'units' ? ['--dry-run'] : []));
      expect([name, outcomes.filter((outcome) => outcome === 'applied').length, outcomes.filter((outcome) => outcome === 'unchanged').length]).toEqual([name, 4, 1]);
    }
    expect((await stet(root, ['build', 'a.html', '--to', 'ar'])).status).toBe(0);
    const edition = text(root, 'editions/ar/a.html');
    expect(edition).toContain('المصباح <b>الأول</b> هنا. ثم <a href="https://example.org/a">يتبعه</a> الثاني.');
    expect(edition).toContain(post);
    expect(edition).toMatch(/<html(?=[^>]* lang="ar")(?=[^>]* dir="rtl")/);
  }, 120_000);

  it('lets stand what stands inside a sentence, in either form, and the edition has its bytes', async () => {
    const sentence = '<p>The crowd shouted “Слава &amp; воля порту і&nbsp;його людям” for an hour, and a banner read <em lang="es">Más grúas, <b>menos</b> palabras</em>.</p>';
    const root = folder({ 'a.html': article.replace('<p>Nobody saw it.</p>', sentence) });
    for (const form of ['mrk', 'ph']) await stet(root, ['export', 'a.html', '--from', 'en', '--to', 'de', '--xliff-12', 'units', '--passages', form, '--copy-source', '--out', form]);
    // What the translator sees: a tag for each passage, with its words where the form shows them.
    const spanish = '<e1><m2>Más grúas, <bpt id="2" rid="2" ctype="bold">&lt;b&gt;</bpt>menos<ept id="2" rid="2">&lt;/b&gt;</ept> palabras</m2></e1>';
    const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const pairs = ['<m0>Слава &amp; воля порту і\u00a0його людям</m0>', '<с0/>'].map((slogan) => [`The crowd shouted “${slogan}” for an hour, and a banner read ${spanish}.`, `Eine Stunde lang rief die Menge „${slogan}“, und auf einem Transparent stand ${spanish}.`].map(escaped) as [string, string]);
    const project = omegatProject(root, 'DE', pairs);
    for (const form of ['mrk', 'ph']) put(project, `source/${form}.xlf`, text(root, `${form}/de/a.html.xlf`));
    execFileSync('omegat', [project, '--mode=console-translate'], { stdio: 'ignore', timeout: 110_000 });
    for (const form of ['mrk', 'ph']) {
      put(root, 'xliff/de/a.html.xlf', '');
      await stet(root, ['export', 'a.html', '--from', 'en', '--to', 'de']);
      expect([form, (await imported(root, `omegat/target/${form}.xlf`)).filter((outcome) => outcome === 'applied').length]).toEqual([form, 1]);
      await stet(root, ['build', 'a.html', '--to', 'de']);
      expect(text(root, 'editions/de/a.html')).toContain('<p>Eine Stunde lang rief die Menge „Слава &amp; воля порту і&nbsp;його людям“, und auf einem Transparent stand <em lang="es">Más grúas, <b>menos</b> palabras</em>.</p>');
    }
  }, 120_000);

  it('translates catalogues, and they come back as JSON', async () => {
    const root = await catalogueOut('--copy-source');
    // OmegaT keeps one translation of a text: the three forms that have the same source get it.
    const texts = [['Hello, &lt;n0/&gt;!', 'Вітаємо, &lt;n0/&gt;!'], ['file', 'файл'], ['files', 'файлів'], ['Open &lt;b0/&gt;now', 'Відкрити &lt;b0/&gt;зараз']] as const;
    const project = omegatProject(root, 'UK', texts);
    put(project, 'source/app.xlf', text(root, 'handoff/uk/locales/en/app.json.xlf'));
    execFileSync('omegat', [project, '--mode=console-translate'], { stdio: 'ignore', timeout: 110_000 });
    expect(await imported(root, 'omegat/target/app.xlf')).toEqual(Array.from({ length: 6 }, () => 'applied'));
    expect(JSON.parse(text(root, 'locales/uk/app.json'))).toEqual({ ...catalogue, files_few: '{{count}} файлів', files_other: '{{count}} файлів' });
  }, 120_000);
});
