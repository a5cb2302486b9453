// `npm run bench`: start-up, a project of 1,000 articles, its site in ten languages, XLIFF files of 50 MB, and the splitter.
// Every command is a process of its own; what is compared is compared in this one run, by processor time, since
// machines are shared. Prints a table, writes JSON.
//   node bench/run.mjs [--articles N] [--long UNITS] [--units UNITS] [--only startup,project,site,xliff,sentences]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusRows } from './corpus.mjs';
import { measure, median } from './measure.mjs';
import { runSite } from './site.mjs';
import { longParagraph, paragraph, random, toolNotes, writeProject } from './project.mjs';

const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, long: { type: 'string', default: '16500' }, units: { type: 'string', default: '47000' }, only: { type: 'string', default: 'startup,project,site,xliff,sentences' }, corpus: { type: 'string' }, from: { type: 'string', default: 'en' } },
});
const root = fileURLToPath(new URL('../', import.meta.url));
const stet = join(root, 'dist/cli/main.js');
// A corpus alone is measured unless other rows are asked for as well.
const only = new Set(options.corpus !== undefined && !process.argv.some((each) => each.startsWith('--only')) ? [] : options.only.split(','));
const rows = [];
const row = (what, seconds, more = {}) => {
  rows.push({ what, seconds, ...more });
  const figures = Object.entries(more).map(([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toFixed(value < 10 ? 2 : 0)) : value}`);
  console.log(`${what.padEnd(44)} ${seconds === undefined ? ''.padStart(9) : `${seconds.toFixed(3).padStart(8)}s`}  ${figures.join(', ')}`);
};
const check = (run, what, allowed = [0]) => {
  if (!allowed.includes(run.status)) throw new Error(`${what} ended with ${run.status}: ${run.stderr.slice(-2000)}`);
  return run;
};
const scratch = mkdtempSync(join(tmpdir(), 'stet-bench-'));

if (only.has('startup')) {
  const empty = join(scratch, 'empty.mjs');
  writeFileSync(empty, '');
  const bare = median(9, () => measure([empty]));
  const version = median(9, () => check(measure([stet, '--version']), '--version'));
  const help = median(9, () => check(measure([stet, '--help']), '--help'));
  row('node, an empty module', bare.seconds, { cpu: bare.cpu, MB: bare.peak });
  row('stet --version', version.seconds, { cpu: version.cpu, MB: version.peak, 'times node': version.cpu / bare.cpu });
  row('stet --help', help.seconds, { cpu: help.cpu, MB: help.peak, 'times node': help.cpu / bare.cpu });
}

if (only.has('project')) {
  const folder = join(scratch, 'project');
  const count = Number(options.articles);
  const size = writeProject(folder, count, ['de', 'uk']) / 1e6;
  const first = check(measure([stet, 'export', '--quiet'], { cwd: folder }), 'export');
  row(`export ${count} articles (${size.toFixed(1)} MB) to 2 languages`, first.seconds, { cpu: first.cpu, MB: first.peak, 'MB/s of source': size / first.seconds, 'articles/s': count / first.seconds });
  const again = check(measure([stet, 'export', '--quiet'], { cwd: folder }), 'export again');
  row('export again, nothing changed', again.seconds, { cpu: again.cpu, MB: again.peak, 'times the first': again.cpu / first.cpu });
  const build = check(measure([stet, 'build', '--quiet'], { cwd: folder }), 'build');
  row(`build ${2 * count} editions`, build.seconds, { cpu: build.cpu, MB: build.peak, 'MB/s of editions': (2 * size) / build.seconds, 'editions/s': (2 * count) / build.seconds });
}

if (only.has('site')) {
  const folder = join(scratch, 'site');
  runSite(folder, Number(options.articles), (args, what) => check(measure([stet, ...args], { cwd: folder }), what), row);
}

// Long sentences and a tool's notes, some 66,000 segments in 50 MB; and short ones, more than twice as many.
const shapes = [
  { name: 'long', units: Number(options.long), text: longParagraph, notes: toolNotes },
  { name: 'short', units: Number(options.units), text: paragraph, notes: () => '' },
];

for (const { name, units, text, notes } of only.has('xliff') ? shapes : []) {
  const folder = join(scratch, name);
  mkdirSync(join(folder, 'back'), { recursive: true });
  const next = random(7);
  writeFileSync(join(folder, 'large.txt'), Array.from({ length: units }, () => text(next)).join('\n\n'));
  check(measure([stet, 'export', 'large.txt', '--from', 'en', '--to', 'de', '--quiet'], { cwd: folder }), 'export');
  const store = readFileSync(join(folder, 'xliff/de/large.txt.xlf'), 'utf8');
  const segments = store.split('<segment').length - 1;
  let n = 0;
  const returned = store
    .replace(/<source>(The [^<]*)<\/source>/g, (whole, source) => `${whole}\n<target>${source.replace(/e/g, 'ë')}</target>`)
    .replace(/<unit [^>]*>/g, (whole) => whole + notes((n += 1)));
  const file = join(folder, 'back/large.xlf');
  writeFileSync(file, returned);
  const mb = statSync(file).size / 1e6;
  const saxes = check(measure([join(root, 'bench/bare-saxes.mjs'), file]), 'saxes');
  const dry = check(measure([stet, 'import', 'back/large.xlf', '--dry-run', '--quiet'], { cwd: folder }), 'import --dry-run', [0, 4]);
  const done = check(measure([stet, 'import', 'back/large.xlf', '--quiet'], { cwd: folder }), 'import', [0, 4]);
  row(`saxes alone, ${name} sentences, ${mb.toFixed(0)} MB`, saxes.seconds, { cpu: saxes.cpu, MB: saxes.peak, 'MB/s': mb / saxes.seconds, segments });
  row('import --dry-run', dry.seconds, { cpu: dry.cpu, MB: dry.peak, 'MB/s': mb / dry.seconds, 'times saxes': dry.cpu / saxes.cpu });
  row('import', done.seconds, { cpu: done.cpu, MB: done.peak, 'MB/s': mb / done.seconds, 'times saxes': done.cpu / saxes.cpu });
}

if (only.has('sentences')) {
  const { run } = await import('./sentences.mjs');
  for (const { what, seconds, ...more } of await run()) row(what, seconds, more);
}

if (options.corpus !== undefined) corpusRows({ corpus: resolve(options.corpus), scratch, stet, source: options.from, row });

rmSync(scratch, { recursive: true, force: true });
mkdirSync(join(root, 'bench/results'), { recursive: true });
const report = { node: process.version, platform: `${process.platform} ${process.arch}`, rows };
writeFileSync(join(root, 'bench/results/latest.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(`\nbench/results/latest.json has the same as JSON.`);
