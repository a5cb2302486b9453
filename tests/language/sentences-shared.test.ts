import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '#stet/language/sentences/split.js';

/** Gold data of other projects, beside the repository. */
const root = new URL('../../../shared/data/segmentation/', import.meta.url);
const here = existsSync(root);

interface Gold {
  readonly source: string;
  readonly lang: string;
  readonly cases: readonly { readonly id: string; readonly text: string; readonly sentences: readonly string[]; readonly tags?: readonly string[] }[];
}

/** Cases that stand as failures, by file and id, with the reason. */
const skipped: Readonly<Record<string, string>> = {
  'sentencex-js.es.json js13': 'a quotation of 190 characters: one so long is cut into its sentences',
  'sentencex-js.hy.json js22': 'a quotation of five sentences: one so long is cut',
  'sentencex.hy.json hy#22': 'a quotation of five sentences: one so long is cut',
  'sentencex-js.ja.json js4': 'gold misses the sentence that begins with a year',
  'sentencex-js.ja.json js5': 'gold misses the sentence that begins with a year',
  'sentencex.ja.json ja#4': 'gold misses the sentence that begins with a year',
  'sentencex.ja.json ja#5': 'gold misses the sentence that begins with a year',
  'sentencex-js.nl.json js1': 'gold makes a sentence of an ellipsis alone: nothing for a translator in it',
  'sentencex.nl.json nl#1': 'gold makes a sentence of an ellipsis alone: nothing for a translator in it',
  'sentencex-js.ru.json js36': 'gold misses the sentence after a year and «г.»; it begins with «В»',
  'sentencex.ru.json ru#36': 'gold misses the sentence after a year and «г.»; it begins with «В»',
  'sentencex.en.json en#58': 'gold breaks inside a bracket that never closes, before a small letter',
  'sentencex.en.json en#75': 'tokenized text: quotation marks with white space on both sides, which side is anybody’s guess',
  'sentencex.en.json en#77': 'a paragraph that is one long quotation: a translator wants its sentences',
  'sentencex.en.json en#80': 'tokenized text: a quotation without its closing mark',
  'sentencex.en.json en#113': 'a capital letter after initials is a name far more often than a sentence',
  'sentencex.en.json en#129': 'tokenized text: a quotation without its closing mark',
  'sentencex.en.json en#134': 'quotation marks with white space on both sides, opening and closing alike',
  'sentencex.en.json en#228': 'gold breaks inside «several in. of rain»',
  'sentencex.en.json en#233': 'a quotation of three long sentences: one so long is cut',
};

const bare = (text: string): string => text.replaceAll(/[\s\u200b]+/gu, '');

function read(folder: string): readonly (readonly [string, Gold])[] {
  const url = new URL(`${folder}/`, root);
  const names = readdirSync(url).filter((name) => name.endsWith('.json') && !name.startsWith('_'));
  return names.map((name) => [name, JSON.parse(readFileSync(new URL(name, url), 'utf8')) as Gold]);
}

/** Ends of pieces, counted without white space. */
function ends(pieces: readonly string[]): ReadonlySet<number> {
  let n = 0;
  return new Set(pieces.map((piece) => (n += bare(piece).length)));
}

function same(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((x) => b.has(x));
}

describe.skipIf(!here)('gold data (skipped where ../shared is not there)', () => {
  test('cases pass but for those skipped with a reason, and those still fail', () => {
    let passed = 0;
    const failed: string[] = [];
    for (const [name, { lang, cases }] of read('cases')) {
      for (const { id, text, sentences, tags } of cases) {
        if (tags?.some((tag) => tag === 'lossy' || tag === 'pdf' || tag === 'clean') === true) continue;
        const pieces = splitSentences(text, lang);
        expect(pieces.join('')).toBe(text);
        if (same(ends(pieces), ends(sentences))) passed += 1;
        else failed.push(`${name} ${id}`);
      }
    }
    expect(failed.toSorted()).toEqual(Object.keys(skipped).toSorted());
    expect(passed / (passed + failed.length)).toBeGreaterThanOrEqual(0.93);
  });

  test('treebanks: macro F1 of the boundaries inside texts', () => {
    const scores = read('treebanks').map(([, { lang, cases }]) => {
      let right = 0;
      let said = 0;
      let gold = 0;
      for (const { text, sentences } of cases) {
        const last = bare(text).length;
        const want = ends(sentences);
        for (const end of want) if (end !== last) gold += 1;
        for (const end of ends(splitSentences(text, lang))) {
          if (end === last) continue;
          said += 1;
          if (want.has(end)) right += 1;
        }
      }
      return (2 * right) / (said + gold);
    });
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.945);
  });
});
