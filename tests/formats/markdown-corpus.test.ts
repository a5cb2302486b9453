import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { markdown } from '#stet/formats/markdown.js';
import { describe, expect, it } from 'vitest';
import { accented, makeEdition, ownContent } from './edition.ts';
import { foreign, leftOver, oracle, shape } from './markdown-tree.ts';

const corpus = new URL('../../../shared/data/articles/', import.meta.url);
const there = existsSync(corpus);

interface Article {
  readonly name: string;
  readonly source: string;
}

function set(name: string): readonly Article[] {
  if (name === 'commonmark') {
    const { examples } = JSON.parse(readFileSync(new URL('commonmark-examples.json', corpus), 'utf8')) as {
      examples: readonly { example: number; markdown: string }[];
    };
    return examples.map(({ example, markdown: source }) => ({ name: `commonmark ${example}`, source }));
  }
  const folder = new URL(`${name}/`, corpus);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ name: `${name}/${file}`, source: readFileSync(new URL(file, folder), 'utf8') }));
}

/** What is wrong with the editions of an article, or nothing. */
function trouble({ source }: Article): string | undefined {
  const { blocks } = markdown.read(source, { path: 'article.md' });
  const same = makeEdition(markdown, source, blocks, ownContent);
  if (same !== source) return 'identity';
  const edition = makeEdition(markdown, source, blocks, accented);
  const want = shape(oracle(source));
  const got = shape(oracle(edition));
  const at = want.findIndex((line, i) => line !== got[i]);
  if (at >= 0 || want.length !== got.length) return `tree at ${at}: ${want[at]} | ${got[at]}`;
  const left = leftOver(oracle(edition.replace(foreign, ' ')));
  return left.length === 0 ? undefined : `left over: ${left.slice(0, 3).map((text) => JSON.stringify(text.slice(0, 100))).join(' ')}`;
}

describe.skipIf(!there)('real Markdown articles (skipped where ../shared is not there)', () => {
  const sets = ['commonmark', 'hugo-docs-md', 'mdn-de-md', 'react-uk-md', 'otel-md', 'otel-uk-md'];
  it.each(sets)('%s: identity byte for byte; accented: the same tree, nothing left over', (name) => {
    const articles = set(name);
    const short = articles.flatMap((article) => {
      const problem = trouble(article);
      return problem === undefined ? [] : [`${article.name}: ${problem}`];
    });
    console.log(`${name}: ${articles.length - short.length} of ${articles.length}${short.length === 0 ? '' : `\n${short.join('\n')}`}`);
    expect(short).toEqual([]);
  });
});
