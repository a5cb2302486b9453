// Fits the weights of the evidence for relay quotes on tests/quotes/labelled/dev, and writes src/quotes/weights.ts.
// Usage: npm run build && node scripts/fit-relays.mjs [--articles] [--misses] [--article=NAME] [--evidence] [--thresholds] [--write]
// Prints how weights do on each batch that were fitted on all the others, and how they do where the tables of concepts lack
// words, as they do of an article that nobody knew when they were written; with --articles, on each article too; with
// --misses, what they miss, with --article, all that was weighed in one; with --evidence, on what evidence.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadRank } from '../dist/language/identify.js';
import { formatOf } from '../dist/formats/formats.js';
import { givesAgain } from '../dist/quotes/again.js';
import { threshold as decided } from '../dist/quotes/decide.js';
import { featureNames } from '../dist/quotes/features.js';
import { findInlinePassages } from '../dist/quotes/inline.js';
import { listPassages } from '../dist/quotes/passage-list.js';
import { findPassages } from '../dist/quotes/passages.js';
import { findQuotations } from '../dist/quotes/quotations.js';
import { conceptsFor, weighRelays } from '../dist/quotes/relays.js';

/** How hard weights are held to zero, and how much more a wrong link costs than a missing one. */
const ridge = 3;
const cost = 1.5;
const { linked: threshold, lead } = decided;
/** The least spread that a feature is taken to have: what is rare is held to zero as hard as the rest. */
const rare = 0.25;
/** How often each article is read once more, with what share of the words missing from the tables of concepts. */
const readings = 3;
const missing = 0.25;

const root = new URL('../tests/quotes/labelled/dev/', import.meta.url);
const bare = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').replace(/^[\s.,!?…;:—–-]+|[\s.,!?…;:—–-]+$/gu, '');

const rank = await loadRank();
let relays = 0;
const rows = [];
const articles = [];
for (const name of readdirSync(root).sort()) {
  const file = readdirSync(new URL(`${name}/`, root)).find((it) => it.startsWith('article.'));
  const labels = JSON.parse(readFileSync(new URL(`${name}/labels.json`, root), 'utf8'));
  const source = readFileSync(new URL(`${name}/${file}`, root), 'utf8');
  const { blocks } = (await formatOf(file).load()).read(source, { path: file });
  const { language, batch } = labels;
  articles.push({ name, batch, relays: labels.relays?.length ?? 0 });
  const found = await findPassages({ blocks, language }, {}, async () => rank);
  const inline = await findInlinePassages(blocks, language, { ...found, detect: true }, async () => rank);
  const passages = listPassages(blocks, found.passages, inline);
  const quotations = findQuotations(blocks, language, new Set(found.passages.keys()));
  const concepts = await conceptsFor(language, passages, quotations);
  const wanted = new Map();
  for (const relay of labels.relays ?? []) {
    relays += 1;
    const exact = quotations.flatMap((it, q) => (bare(it.text) === bare(relay.text) ? [q] : []));
    for (const q of exact.length > 0 ? exact : [quotations.findIndex((it) => it.text.includes(relay.text))]) wanted.set(q, relay.passage);
  }
  for (let reading = 0; reading <= readings; reading += 1) {
    weighRelays(blocks, language, passages, quotations, lacking(concepts, reading)).forEach(({ rated }, q) => {
      for (const it of rated) {
        const text = passages.find((passage) => passage.id === it.passage)?.text ?? '';
        const meant = [...(labels.passages ?? []), ...(labels.inline ?? []).map((one) => ({ id: one.id, texts: [one.text] }))];
        const right = wanted.has(q) && meant.find((passage) => passage.id === wanted.get(q))?.texts.some((one) => text.includes(one)) === true;
        rows.push({ name, batch, reading, q, at: quotations[q].stretches[0].block, passage: it.passage, bar: it.least, evidence: it.evidence, text: quotations[q].text, right: right ? 1 : 0, x: featureNames.map((feature) => it.features[feature]) });
      }
    });
  }
}

/** The tables without some of their words: others in each reading, none in the first. */
function lacking(concepts, reading) {
  if (reading === 0) return concepts;
  const lacks = (language, word) => {
    let hash = 2166136261 ^ reading;
    for (const letter of `${language} ${word}`) hash = Math.imul(hash ^ letter.codePointAt(0), 16777619);
    return (((hash ^ (hash >>> 15)) >>> 0) % 1000) / 1000 < missing;
  };
  return { ...concepts, find: (text, language) => new Map([...concepts.find(text, language)].filter(([, word]) => /\p{Nd}/u.test(word) || !lacks(language, word))) };
}

const mean = featureNames.map((_, j) => rows.reduce((sum, row) => sum + row.x[j], 0) / rows.length);
const spread = featureNames.map((_, j) => Math.sqrt(rows.reduce((sum, row) => sum + (row.x[j] - mean[j]) ** 2, 0) / rows.length) || 1).map((it) => Math.max(it, rare));
const scaled = (x) => [...x.map((value, j) => (value - mean[j]) / spread[j]), 1];
for (const row of rows) row.z = scaled(row.x);

/** What speaks for a link and what against it, whatever the articles say; the rest may be either. */
const against = new Set('other unknown spoken sameSpoken earlier otherNumber unmatched turned fresh newcomer disagrees'.split(' '));
const either = new Set('headline'.split(' '));
const sign = (name) => (either.has(name) ? 0 : against.has(name) ? -1 : 1);

/** Fits weights; those that come out with the wrong sign are left out, and the others fitted again. */
function fit(list, from) {
  const out = new Set();
  for (;;) {
    const w = newton(list, from, out);
    const wrong = featureNames.flatMap((name, j) => (w[j] * sign(name) < 0 ? [j] : []));
    if (wrong.length === 0) return w;
    for (const j of wrong) out.add(j);
  }
}

/** Newton's method for ridge logistic regression, from weights that are near; the bias is not held. */
function newton(list, from, out) {
  const n = featureNames.length + 1;
  let w = (from ?? Array.from({ length: n }, () => 0)).map((value, j) => (out.has(j) ? 0 : value));
  for (let round = 0; round < (from === undefined ? 25 : 6); round += 1) {
    const g = w.map((value, j) => (j === n - 1 ? 0 : ridge * value));
    const h = Array.from({ length: n }, (_, j) => Array.from({ length: n }, (__, k) => (j === k && j < n - 1 ? ridge : j === k ? 1e-9 : 0)));
    for (const { z, right, reading } of list) {
      const p = 1 / (1 + Math.exp(-dot(w, z)));
      const c = (right === 1 ? 1 : cost) * (reading === 0 ? 1 : 1 / readings);
      for (let j = 0; j < n; j += 1) {
        g[j] += c * (p - right) * z[j];
        for (let k = 0; k < n; k += 1) h[j][k] += c * p * (1 - p) * z[j] * z[k];
      }
    }
    for (const j of out) {
      g[j] = 0;
      for (let k = 0; k < n; k += 1) h[j][k] = h[k][j] = j === k ? 1 : 0;
    }
    const step = solve(h, g);
    w = w.map((value, j) => value - step[j]);
  }
  return w;
}

function groupBy(list, key) {
  const out = new Map();
  for (const it of list) out.set(key(it), [...(out.get(key(it)) ?? []), it]);
  return out;
}

function dot(a, b) {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}

/** Gauss with pivots. */
function solve(matrix, right) {
  const a = matrix.map((row, i) => [...row, right[i]]);
  const n = a.length;
  for (let i = 0; i < n; i += 1) {
    let pivot = i;
    for (let r = i + 1; r < n; r += 1) if (Math.abs(a[r][i]) > Math.abs(a[pivot][i])) pivot = r;
    [a[i], a[pivot]] = [a[pivot], a[i]];
    for (let r = i + 1; r < n; r += 1) {
      const factor = a[r][i] / a[i][i];
      for (let k = i; k <= n; k += 1) a[r][k] -= factor * a[i][k];
    }
  }
  const out = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) out[i] = (a[i][n] - a[i].slice(i + 1, n).reduce((sum, value, k) => sum + value * out[i + 1 + k], 0)) / a[i][i];
  return out;
}

/** What is linked, as src/quotes/decide.ts decides it: the best of a quotation's, if it leads, and what gives a linked one again. */
const keyOf = (row) => `${row.reading} ${row.name} ${row.q}`;
const byQuotation = groupBy(rows, keyOf);
const isBest = (row, least = threshold) => row.held >= (row.bar > threshold ? row.bar : least) && byQuotation.get(keyOf(row)).every((it) => it === row || row.held - it.held >= lead);
const byArticle = groupBy(rows, (row) => `${row.reading} ${row.name}`);
function isLinked(row, least = threshold) {
  if (isBest(row, least)) return true;
  const all = byArticle.get(`${row.reading} ${row.name}`);
  if (byQuotation.get(keyOf(row)).some((it) => isBest(it, least))) return false;
  return all.some((it) => it.passage === row.passage && it.q !== row.q && isBest(it, least) && givesAgain(row.text, it.text));
}

const all = fit(rows);
/** Weighs the articles of each group by weights fitted on all the others, and says how they do. */
function holdOut(key, title) {
  for (const group of new Set(rows.map(key))) {
    const w = fit(rows.filter((row) => key(row) !== group), all);
    for (const row of rows) if (key(row) === group) row.held = dot(w, row.z);
  }
  const say = (name, of, reading, least) => {
    const wanted = articles.filter(of).reduce((sum, it) => sum + it.relays, 0);
    const counted = rows.filter((row) => of(row) && (reading === 0 ? row.reading === 0 : row.reading > 0) && isLinked(row, least));
    const linked = new Set(counted.filter((row) => row.right === 1).map((row) => `${row.reading} ${row.name} ${bare(row.text)}`)).size;
    const wrong = counted.filter((row) => row.right === 0);
    const times = reading === 0 ? 1 : readings;
    process.stdout.write(`${name}: ${linked} of ${wanted * times} linked (${((100 * linked) / wanted / times).toFixed(1)} %), ${wrong.length} wrongly${wrong.map((row) => `\n    ${row.held.toFixed(2)} ${row.name}: ${row.text.slice(0, 90)}`).join('')}\n`);
  };
  const batches = [...new Set(articles.filter(({ relays }) => relays > 0).map(({ batch }) => batch))].sort((a, b) => a - b);
  say(title, () => true, 0);
  for (const batch of batches) say(`  batch ${batch}`, (it) => it.batch === batch, 0);
  say(`${title}, ${missing * 100} % of the words missing`, () => true, 1);
  for (const batch of batches) say(`  batch ${batch}`, (it) => it.batch === batch, 1);
  if (process.argv.includes('--thresholds')) for (const least of [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]) {
    say(`    at ${least}`, () => true, 0, least);
    say(`    at ${least}, words missing`, () => true, 1, least);
  }
}

const show = (word, row) => {
  process.stdout.write(`  ${word} ${row.held.toFixed(2)}${row.held < row.bar && row.held >= threshold ? ' (barred)' : ''} ${row.name}: ${row.text.slice(0, 120)}\n`);
  if (process.argv.includes('--evidence')) process.stdout.write(`      ${row.evidence.filter((it) => it.score !== 0).map((it) => `${it.kind}${it.quoted === undefined ? '' : `(${it.quoted.slice(0, 24)}${it.said === undefined ? '' : ` = ${it.said.slice(0, 24)}`})`}`).join(' ')}\n`);
};
if (process.argv.includes('--articles')) holdOut((row) => row.name, 'each article by weights of the others');
holdOut((row) => row.batch, 'each batch by weights of the others');
const worst = rows.filter((row) => row.right === 0 && row.bar < Infinity && row.reading === 0).sort((a, b) => b.held - a.held).slice(0, 16);
for (const row of worst) show(isLinked(row) ? 'wrong' : 'not', row);
if (process.argv.includes('--misses')) for (const row of rows) if (row.right === 1 && row.reading === 0 && !isLinked(row)) show('missed', row);
const only = process.argv.find((it) => it.startsWith('--article='))?.slice(10);
if (only !== undefined) for (const row of rows) if (row.reading === 0 && row.name.includes(only)) show(`${row.passage} ${row.right === 1 ? 'right' : 'other'} ${isLinked(row) ? 'linked' : 'not linked'}`, row);

const weights = featureNames.map((name, j) => [name, all[j] / spread[j]]);
const bias = all[featureNames.length] - featureNames.reduce((sum, _, j) => sum + (all[j] * mean[j]) / spread[j], 0);
if (process.argv.includes('--write')) {
  const body = weights.map(([name, value]) => `  ${name}: ${value.toFixed(3)},`).join('\n');
  writeFileSync(
    new URL('../src/quotes/weights.ts', import.meta.url),
    `// oxlint-disable oxc/approx-constant -- a weight may come near to one by chance\nimport type { FeatureName } from './features.ts';\n\n/** Written by scripts/fit-relays.mjs from ${relays} labelled relay quotes and as many other quotations. */\nexport const bias = ${bias.toFixed(3)};\nexport const weights: Readonly<Record<FeatureName, number>> = {\n${body}\n};\n`,
  );
}
process.stdout.write(`${weights.map(([name], j) => `${name} ${all[j].toFixed(2)}`).join('  ')}\n`);
