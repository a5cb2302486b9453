// Speed of the splitter on English paragraphs against Intl.Segmenter alone, in the same run, with npm's sentencex and
// sentencex-wasm beside them where they are installed; and one block of 1 KB to 1 MB, to show that time grows as its length.
//   node bench/sentences.mjs      (after npm run build)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const paragraphs = [
  `The ferry left the harbour at 6 a.m. on Monday, an hour late. Capt. Ines Moreau blamed the fog, which had come in from the north-west during the night. "We could not see the pier," she said. "Nobody could."`,
  `Under the new rules, every town of more than 5,000 people must publish its budget online by Sept. 1. Smaller towns have until the end of the year. The ministry expects about 80 percent of them to comply, up from 62.5 percent in 2019.`,
  `Dr. J. R. Calloway, who runs the laboratory, was not surprised. The first samples (see Fig. 3) had shown the same pattern: high readings in spring, low ones in autumn, and nothing at all in between. What did surprise her was the second set.`,
  `To install the program, open a terminal and type the command below. It needs version 20.19 or newer. If the command fails, read the log; it names the file and the line. Most problems come from an old cache, e.g. one left behind by version 1.x.`,
  `Is the bridge safe? Engineers from Halden & Sons Ltd. looked at it twice, in March and in June. Their report runs to 140 pages. It says yes, with one exception: the bearings on the eastern side, installed in 1974, must be replaced within two years.`,
  `The museum owns some 40,000 objects, of which fewer than 900 are on show. The rest lie in a former salt mine near the border, at a steady 9 °C. Once a week Mrs. Okafor, the keeper, takes the lift down and checks the seals. She has never lost one.`,
  `Nobody knows who wrote the letter... It was found in a drawer in 1952, unsigned, and sold at auction for $1,200. The paper is French; the ink is not. Prof. Lindqvist believes it was written before 1810, i.e. while the war was still going on.`,
  `After the vote the two parties met behind closed doors. They agreed on three points. First, the tax stays as it is. Second, the port will be sold. Third, and most important, there will be no new election before 2027. The opposition called the deal "a bad joke."`,
];

const libraries = [
  ['Intl.Segmenter alone', async () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  }],
  ['stet', async () => {
    const { splitSentences } = await import(new URL('../dist/language/sentences/split.js', import.meta.url).href);
    return (text) => splitSentences(text, 'en');
  }],
  ['sentencex (native)', async () => {
    const { segment } = await import('sentencex');
    return (text) => segment('en', text);
  }],
  ['sentencex-wasm', async () => {
    const { initSync, segment } = await import('sentencex-wasm');
    const module = createRequire(import.meta.url).resolve('sentencex-wasm/sentencex_wasm_bg.wasm');
    initSync({ module: readFileSync(module) });
    return (text) => segment('en', text);
  }],
];

/** Seconds of the fastest of several rounds; the rounds of all that is compared take turns. */
function fastest(runs, rounds) {
  const best = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    runs.forEach((run, i) => {
      const started = performance.now();
      run();
      best[i] = Math.min(best[i], (performance.now() - started) / 1000);
    });
  }
  return best;
}

/** Plain rows: what was measured, the seconds it took, and MB/s (a MB is a million characters, all of them ASCII or nearly). */
export async function run() {
  const rows = [];
  const found = [];
  for (const [name, load] of libraries) {
    try {
      found.push([name, await load()]);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      rows.push({ what: `sentences, paragraphs: ${name}`, note: 'not installed' });
    }
  }
  const repeated = 200;
  const size = (paragraphs.join('').length * repeated) / 1e6;
  const jobs = found.map(([, split]) => () => {
    for (let i = 0; i < repeated; i += 1) for (const paragraph of paragraphs) split(paragraph);
  });
  const seconds = fastest(jobs, 25);
  found.forEach(([name], i) => {
    rows.push({ what: `sentences, paragraphs: ${name}`, seconds: seconds[i], 'MB/s': size / seconds[i], 'times Intl.Segmenter': seconds[0] / seconds[i] });
  });
  const block = paragraphs.join(' ');
  for (const length of [1e3, 1e4, 1e5, 1e6]) {
    const text = block.repeat(Math.ceil(length / block.length)).slice(0, length);
    for (const [name, split] of found) {
      // The segmenter's time grows with the square of its input: a megabyte takes it minutes.
      const quadratic = name.startsWith('Intl');
      if (quadratic && length > 1e5) continue;
      const times = Math.max(1, Math.round((quadratic ? 1e5 : 1e6) / length));
      const [best] = fastest([() => { for (let i = 0; i < times; i += 1) split(text); }], length < 1e6 ? 5 : 3);
      rows.push({ what: `sentences, one block of ${length / 1000} KB: ${name}`, seconds: best / times, 'MB/s': (length * times) / best / 1e6 });
    }
  }
  return rows;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.table(await run());
