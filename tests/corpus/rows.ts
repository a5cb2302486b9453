import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMatter } from '#stet/formats/front-matter/matter.js';
import { readTemplates } from '#stet/formats/html/template.js';
import { formatOf } from '#stet/formats/formats.js';
import type { Format } from '#stet/formats/format.js';
import { blockText } from '#stet/model/block.js';
import { accent, accented, makeEdition, ownContent } from '../formats/edition.ts';
import { accented as accentedPage } from '../formats/html-edition.ts';
import { differences, unread } from '../formats/html-oracle.ts';
import { foreign, leftOver, oracle, shape } from '../formats/markdown-tree.ts';

const corpus = process.env['STET_CORPUS'] ?? '';
/** Seconds that a file may take in all. */
const patience = 30;

interface Figures {
  files: number;
  bytes: number;
  readonly short: Record<'fails' | 'identity' | 'tree' | 'unseen', string[]>;
}

/** The sets of a corpus: its folders, and the examples of CommonMark where they are there. */
function sets(): ReadonlyMap<string, () => Iterable<readonly [name: string, source: string]>> {
  const out = new Map<string, () => Iterable<readonly [string, string]>>();
  const names = (readdirSync(corpus, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/')).sort();
  const folders = new Map<string, string[]>();
  for (const name of names) {
    if (name.endsWith('commonmark-examples.json')) {
      const { examples } = JSON.parse(readFileSync(join(corpus, name), 'utf8')) as { examples: { example: number; markdown: string }[] };
      out.set('commonmark', () => examples.map(({ example, markdown }) => [`${example}.md`, markdown] as const));
    } else if (formatOf(name) !== undefined && !/(?:^|\/)index\.json$/.test(name)) {
      const folder = name.includes('/') ? name.slice(0, name.indexOf('/')) : '.';
      folders.set(folder, [...(folders.get(folder) ?? []), name]);
    }
  }
  for (const [folder, files] of folders) {
    out.set(folder, function* () {
      for (const name of files) {
        const bytes = readFileSync(join(corpus, name));
        const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        if (source.trim() !== '') yield [relative(folder, name), source] as const;
      }
    });
  }
  return out;
}

function measure(name: string, source: string, { short }: Figures, format: Format): void {
  const { blocks, diagnostics } = format.read(source, { path: name });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) {
    short.fails.push(`${name} ${error.code}`);
    return;
  }
  if (makeEdition(format, source, blocks, ownContent) !== source) short.identity.push(name);
  const made = makeEdition(format, source, blocks, format.mediaType === 'text/html' ? accentedPage : accented);
  if (format.name === 'markdown') {
    const mdx = name.endsWith('.mdx') && wellFormed(source);
    const want = shape(oracle(source, mdx));
    const got = shape(oracle(made, mdx));
    const at = want.findIndex((line, i) => line !== got[i]);
    if (at >= 0 || want.length !== got.length) short.tree.push(`${name} (${String(want[at]).slice(0, 60)} | ${String(got[at]).slice(0, 60)})`);
    const left = leftOver(oracle(mdx ? made : made.replace(foreign, (it) => (it.startsWith('<%') ? '0' : ' ')), mdx));
    if (left.length > 0) short.unseen.push(`${name} (${left.slice(0, 2).map((text) => text.slice(0, 60)).join(' / ')})`);
  } else if (format.mediaType === 'text/html') {
    const tree = differences(filledIn(source), filledIn(made));
    if (tree.length > 0) short.tree.push(`${name} (${tree.join(' ').slice(0, 120)})`);
    const left = unread(filledIn(made).slice(findMatter(made)?.end ?? 0));
    if (left.length > 0) short.unseen.push(`${name} (${left.slice(0, 2).join(' / ').slice(0, 120)})`);
  } else {
    const again = format.read(made, { path: name }).blocks.map((block) => blockText(block).replace(/\s+/g, ' '));
    if (JSON.stringify(again) !== JSON.stringify(blocks.map((block) => accent(blockText(block)).replace(/\s+/g, ' ')))) short.tree.push(name);
  }
}

/** A page with digits where the tags of a template language print something, as a browser would get it. */
function filledIn(page: string): string {
  const templated = readTemplates(page, findMatter(page)?.end ?? 0);
  if (templated === undefined) return page;
  let out = '';
  let at = 0;
  for (const { start, end } of templated.tags) {
    const tag = templated.masked.slice(start, end);
    out += templated.masked.slice(at, start) + (/<\/?$/.test(page.slice(Math.max(0, start - 2), start)) ? tag : tag.replace(/[^ ]/g, '0'));
    at = end;
  }
  return out + templated.masked.slice(at);
}

function wellFormed(source: string): boolean {
  try {
    oracle(source, true);
    return true;
  } catch {
    return false;
  }
}

const share = (short: readonly string[], files: number): string => `${files === 0 ? '—' : ((100 * (files - short.length)) / files).toFixed(1)} % (${files - short.length} of ${files})`;

describe(`articles of ${corpus}`, () => {
  for (const [set, articles] of sets()) {
    it(set, async () => {
      const figures: Figures = { files: 0, bytes: 0, short: { fails: [], identity: [], tree: [], unseen: [] } };
      for (const [name, source] of articles()) {
        figures.files += 1;
        figures.bytes += source.length;
        const started = performance.now();
        try {
          const format = await formatOf(name, undefined, source)?.load();
          if (format !== undefined) measure(name, source, figures, format);
        } catch (error) {
          figures.short.fails.push(`${name} ${error instanceof Error ? error.message.slice(0, 80) : String(error)}`);
        }
        const seconds = (performance.now() - started) / 1000;
        if (seconds > patience) figures.short.fails.push(`${name} takes ${seconds.toFixed(0)} s`);
      }
      const { files, bytes, short } = figures;
      const rows = [
        ['byte for byte', short.identity],
        ['same tree with every letter replaced', short.tree],
        ['no text in no unit', short.unseen],
        ['neither fails nor hangs', short.fails],
      ] as const;
      console.log(`\n${set}: ${files} files, ${(bytes / 1e6).toFixed(2)} million characters`);
      for (const [what, list] of rows) console.log(`  ${what.padEnd(38)} ${share(list, files)}${list.map((line) => `\n      ${line}`).join('')}`);
      expect(rows.flatMap(([, list]) => list)).toEqual([]);
    });
  }
});
