// Counts how often texts speak of each concept, whatever they are about, and writes src/quotes/concepts/frequencies.ts.
// Usage: npm run build && node scripts/count-concepts.mjs FOLDER
// FOLDER holds JSON files `{lang, cases: [{sentences: [...]}]}`; sentences in a row make a text as long as a post. Only the
// counts go into the file. Concepts are counted in the passages of tests/quotes/labelled/dev too.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatOf } from '../dist/formats/formats.js';
import { loadRank } from '../dist/language/identify.js';
import { loadConcepts } from '../dist/quotes/concepts.js';
import { letters } from '../dist/quotes/letters.js';
import { listPassages } from '../dist/quotes/passage-list.js';
import { findPassages } from '../dist/quotes/passages.js';

/** How long a text is, in letters of an alphabet. */
const long = 190;
/** As how many texts those of one language count, however many there are. */
const share = 60;
/** By how much a language must speak of a concept more often than others, and in how many texts, to be listed. */
const odd = { ratio: 2, least: 4 };

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Name the folder: node scripts/count-concepts.mjs FOLDER\n');
  process.exit(2);
}

const languages = new Map();
for (const file of readdirSync(folder).filter((it) => it.endsWith('.json')).sort()) {
  const { lang, cases } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const concepts = await loadConcepts([lang]);
  const counted = languages.get(lang) ?? { texts: 0, counts: new Map() };
  languages.set(lang, counted);
  let text = '';
  for (const sentence of cases.flatMap((it) => it.sentences)) {
    text = `${text} ${sentence}`;
    if (letters(text) < long) continue;
    count(counted, concepts.find(text, lang).keys());
    text = '';
  }
}

const posts = { texts: 0, counts: new Map() };
const root = new URL('../tests/quotes/labelled/dev/', import.meta.url);
const rank = await loadRank();
for (const name of readdirSync(root).sort()) {
  const file = readdirSync(new URL(`${name}/`, root)).find((it) => it.startsWith('article.'));
  const { language } = JSON.parse(readFileSync(new URL(`${name}/labels.json`, root), 'utf8'));
  const { blocks } = (await formatOf(file).load()).read(readFileSync(new URL(`${name}/${file}`, root), 'utf8'), { path: file });
  const found = await findPassages({ blocks, language }, {}, async () => rank);
  for (const it of listPassages(blocks, found.passages, [])) {
    const concepts = await loadConcepts([it.language ?? 'und']);
    count(posts, concepts.find(it.text, it.language ?? 'und').keys());
  }
}

function count(into, names) {
  into.texts += 1;
  for (const name of names) into.counts.set(name, (into.counts.get(name) ?? 0) + 1);
}

const rate = (counted, name) => (counted.counts.get(name) ?? 0) / Math.max(1, counted.texts);
const names = new Set([...languages.values(), posts].flatMap((it) => [...it.counts.keys()]));
const total = posts.texts + share * languages.size;
const pooled = new Map([...names].map((name) => [name, (posts.texts * rate(posts, name) + [...languages.values()].reduce((sum, it) => sum + share * middle(it, name), 0)) / total]));

/** The rate in a language, cut where a word of that language only looks like others. */
function middle(counted, name) {
  const rates = [...languages.values()].map((it) => rate(it, name)).sort((a, b) => a - b);
  return Math.min(rate(counted, name), 3 * (rates[rates.length >> 1] ?? 0) + 0.005);
}

const mill = (value) => Math.max(1, Math.round(value * 1000));
const list = (entries) => entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, value]) => `${name}:${mill(value)}`).join(' ');
const lines = [...languages].map(([lang, it]) => {
  const entries = [...it.counts].flatMap(([name, number]) => (number >= odd.least && number / it.texts > odd.ratio * (pooled.get(name) ?? 0) ? [[name, number / it.texts]] : []));
  return `  ${lang}: '${list(entries)}',`;
});
writeFileSync(
  new URL('../src/quotes/concepts/frequencies.ts', import.meta.url),
  `/** Written by scripts/count-concepts.mjs: in how many of a thousand texts as long as a post a concept is named. */\nexport const frequencies = '${list([...pooled].filter(([, value]) => value * 1000 >= 1.5))}';\n\n/** In how many it is named in a language where words of other meanings name it, or that speaks of it more than others. */\nexport const oftener: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
process.stdout.write(`${names.size} concepts in ${[...languages.values()].reduce((sum, it) => sum + it.texts, 0)} texts of ${languages.size} languages and ${posts.texts} posts\n`);
