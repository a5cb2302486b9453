import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { html } from '#stet/formats/html.js';
import { accented, contentOf, edition } from './html-edition.ts';
import { differences, unread } from './html-oracle.ts';

const folder = new URL('../../../shared/data/articles/news-html/', import.meta.url);
const there = existsSync(folder);

describe.skipIf(!there)(`real news pages${there ? '' : ' (skipped: ../shared/data/articles is not here)'}`, () => {
  const files = there ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  const pages = files.map((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    return { name, source, blocks: html.read(source, {}).blocks };
  });
  const report = (what: string, fails: readonly string[]): void => {
    console.log(`${what}: ${pages.length - fails.length} of ${pages.length}${fails.length > 0 ? `; short: ${fails.join(' · ')}` : ''}`);
    expect(fails).toEqual([]);
  };

  test('an edition whose targets are their sources is the source', () => {
    report('identity', pages.filter(({ source, blocks }) => edition(source, blocks, contentOf) !== source).map(({ name }) => name));
  });

  test('with every letter replaced the tree is the same but for the text, and no text that is read was left', () => {
    const trees: string[] = [];
    const texts: string[] = [];
    for (const { name, source, blocks } of pages) {
      const made = edition(source, blocks, accented);
      const tree = differences(source, made);
      const left = unread(made);
      if (tree.length > 0) trees.push(`${name} ${tree.join(' ')}`);
      if (left.length > 0) texts.push(`${name} ${left.slice(0, 5).join(' / ')}`);
    }
    report('accented: same tree', trees);
    report('accented: text in no unit', texts);
  });
});
