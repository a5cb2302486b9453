import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Block } from '#stet/model/block.js';
import { formatOf } from '#stet/formats/formats.js';

/** What a careful reader says about an article; see labelled/README.md. */
export interface Labels {
  /** Which articles were written at one time by one hand. */
  readonly batch?: number;
  readonly language: string;
  readonly passages?: readonly { readonly id: string; readonly texts: readonly string[] }[];
  readonly attributions?: readonly string[];
  /** With an id where a quotation translates it. */
  readonly inline?: readonly (string | { readonly id: string; readonly text: string })[];
  readonly author?: readonly string[];
  readonly relays?: readonly { readonly text: string; readonly passage: string }[];
  readonly diagnostics?: readonly string[];
}

export interface Case {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  readonly labels: Labels;
}

/** The cases of one half of the labelled set; `kept/` may be empty, when its articles were read and new ones are not yet written. */
export function readCases(half: 'dev' | 'kept'): readonly Case[] {
  const root = new URL(`labelled/${half}/`, import.meta.url);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .flatMap((it) => (it.isDirectory() ? [it.name] : []))
    .sort()
    .map((name) => {
      const file = readdirSync(new URL(`${name}/`, root)).find((it) => it.startsWith('article.')) as string;
      return {
        name,
        path: file,
        source: readFileSync(new URL(`${name}/${file}`, root), 'utf8'),
        labels: JSON.parse(readFileSync(new URL(`${name}/labels.json`, root), 'utf8')) as Labels,
      };
    });
}

export async function readBlocks(path: string, source: string): Promise<readonly Block[]> {
  const row = formatOf(path);
  if (row === undefined) throw new Error(`no format for ${path}`);
  return (await row.load()).read(source, { path }).blocks;
}

/** Text as a reader sees it, for comparing. */
export function flat(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
