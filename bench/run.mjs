// `npm run bench`: start-up, a project of 1,000 articles, its site in ten languages, XLIFF files of 50 MB, and the splitter.
// Every command is a process of its own; what is compared is compared in this one run, by processor time, since
// machines are shared. Prints a table, writes JSON.
//   node bench/run.mjs [--articles N] [--long UNITS] [--units UNITS] [--runs N] [--only startup,project,site,xliff,sentences]
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusRows } from './corpus.mjs';
import { measure, median } from './measure.mjs';
import { runSite } from './site.mjs';
import { longParagraph, paragraph, random, toolNotes, writeProject } from './project.mjs';

const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, long: { type: 'string', default: '16500' }, units: { type: 'string', default: '47000' }, runs: { type: 'string', default: '5' }, only: { type: 'string', default: 'startup,project,site,xliff,sentences' }, corpus: { type: 'string' }, from: { type: 'string', default: 'en' } },
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

// Long sentences and a tool's notes, some 66,000 segments in 50 MB; and short ones, more than twice as many. Each with the record
// that the last export has left in .stet/, as a rule, and without it, as after a fresh checkout; saxes and the imports in turn.
const shapes = [
  { name: 'long', units: Number(options.long), text: longParagraph, notes: toolNotes },
  { name: 'short', units: Number(options.units), text: paragraph, notes: () => '' },
];

/** Of several runs the least wall time, the least and the median processor time, and the highest peak. */
function summed(runs) {
  const cpu = runs.map((run) => run.cpu).sort((a, b) => a - b);
  return { seconds: Math.min(...runs.map((run) => run.seconds)), least: cpu[0], median: cpu[Math.floor(cpu.length / 2)], peak: Math.max(...runs.map((run) => run.peak)) };
}

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
  const record = join(folder, '.stet/export.json');
  const storeFile = join(folder, 'xliff/de/large.txt.xlf');
  const saxes = [];
  const imports = new Map();
  for (let run = 0; run < Number(options.runs); run += 1) {
    saxes.push(check(measure([join(root, 'bench/bare-saxes.mjs'), file]), 'saxes'));
    for (const recorded of [true, false]) {
      for (const args of [['--dry-run'], []]) {
        // Every run finds what the export has left, or that without its record.
        writeFileSync(storeFile, store);
        if (!recorded) renameSync(record, `${record}.away`);
        const done = check(measure([stet, 'import', 'back/large.xlf', '--quiet', ...args], { cwd: folder }), 'import', [0, 4]);
        if (!recorded) renameSync(`${record}.away`, record);
        const what = `import${args.length > 0 ? ' --dry-run' : ''}${recorded ? '' : ', no record of the export'}`;
        imports.set(what, [...(imports.get(what) ?? []), done]);
      }
    }
  }
  const base = summed(saxes);
  row(`saxes alone, ${name} sentences, ${mb.toFixed(0)} MB`, base.seconds, { cpu: base.least, median: base.median, MB: base.peak, 'MB/s': mb / base.seconds, segments });
  for (const [what, runs] of imports) {
    const { seconds, least, median: middle, peak } = summed(runs);
    row(what, seconds, { cpu: least, median: middle, MB: peak, 'MB/s': mb / seconds, 'times saxes': least / base.least, 'medians': middle / base.median });
  }
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
