import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { type JsonObject, readJson } from '../catalogs/json.ts';
import { messages as catalogMessages } from '../catalogs/messages.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { positionAt } from '../text/position.ts';
import type { Attempt } from './attempt.ts';
import type { Encoding } from './encoding.ts';
import { byPath } from './find.ts';
import { messages } from './messages.ts';
import { posix } from './path.ts';
import { type Project, shown } from './project.ts';
import { readText } from './read-file.ts';

/** A catalogue's file in one language. */
export interface CatalogueFile {
  /** Posix, relative to the config's folder. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** As people are to see it. */
  readonly shown: string;
}

/** A catalogue of the source language. */
export interface SourceCatalogue extends CatalogueFile {
  /** The file of another language: the same name, with that language where this one has its own. */
  inLanguage(language: string): CatalogueFile;
}

const standard = ['locales/<language>/*.json'];
const placeOfLanguage = '<language>';

/** The globs of a project's catalogues. */
export function cataloguePatterns(project: Project): readonly string[] {
  return project.config?.catalogs ?? standard;
}

/** The catalogues of a language, sorted by path. */
export async function findCatalogues(project: Project, language: string): Promise<readonly SourceCatalogue[]> {
  const out = new Map<string, SourceCatalogue>();
  for (const pattern of cataloguePatterns(project)) {
    const found = await glob([pattern.replaceAll(placeOfLanguage, language)], { cwd: project.root, onlyFiles: true, dot: false, ignore: ['**/node_modules/**'] });
    const places = matcher(pattern, language);
    for (const name of found) {
      const path = posix(name);
      const parts = places.exec(path)?.slice(1);
      if (parts === undefined) continue;
      const inLanguage = (other: string): CatalogueFile => catalogueFile(project, parts.map((part, i) => (i % 2 === 0 ? part : other)).join(''));
      out.set(path, { ...catalogueFile(project, path), inLanguage });
    }
  }
  return [...out.values()].sort(byPath);
}

/** The diagnostic about a project without catalogues. */
export function noCatalogues(project: Project): Diagnostic {
  return diagnose(messages, 'error', 'catalogs-none', { patterns: cataloguePatterns(project).join(', '), folder: posix(project.root) });
}

function catalogueFile(project: Project, path: string): CatalogueFile {
  const file = join(project.root, path);
  return { path, file, shown: shown(project, file) };
}

/** Matches what a glob matches; its groups are what stands around the language, and the language, in turn. */
function matcher(pattern: string, language: string): RegExp {
  const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const globbed = (text: string): string =>
    [...text.matchAll(/\*\*\/|\*+|\?|\{[^{}]*\}|[^*?{]+|./gs)]
      .map(([token]) => {
        if (token === '**/') return '(?:.*/)?';
        if (token.startsWith('*')) return '[^/]*';
        if (token === '?') return '[^/]';
        return token.startsWith('{') && token.length > 1 ? `(?:${token.slice(1, -1).split(',').map(quoted).join('|')})` : quoted(token);
      })
      .join('');
  const parts = pattern.replace(/^(?:\.\/)+/, '').split(placeOfLanguage).map((part) => `(${globbed(part)})`);
  return new RegExp(`^${parts.join(`(${quoted(language)})`)}$`);
}

/** A catalogue's file, read. */
export interface ReadCatalogue {
  /** Without a byte order mark. */
  readonly text: string;
  readonly mark: string;
  readonly encoding: Encoding;
  readonly node: JsonObject;
}

/** Reads a catalogue; undefined where there is none. Diagnostics: those of reading a file, `catalog-syntax`, `catalog-not-object`. */
export async function readCatalogue(catalogue: CatalogueFile): Promise<Attempt<ReadCatalogue | undefined>> {
  if (!existsSync(catalogue.file)) return { value: undefined };
  const read = await readText(catalogue, '');
  // An empty file is a catalogue that nobody has begun.
  if (read.problem?.code === 'file-empty') return { value: undefined };
  if (read.problem !== undefined) return { problem: read.problem };
  const mark = read.value.text.startsWith('\ufeff') ? '\ufeff' : '';
  const text = read.value.text.slice(mark.length);
  const result = readJson(text);
  const where = { file: catalogue.shown };
  if ('fault' in result) {
    return { problem: diagnose(catalogMessages, 'error', 'catalog-syntax', { path: catalogue.shown }, { where: { ...where, offset: result.fault, ...positionAt(text, result.fault) } }) };
  }
  const { node } = result;
  if (node.kind !== 'object') return { problem: diagnose(catalogMessages, 'error', 'catalog-not-object', { path: catalogue.shown }, { where }) };
  return { value: { text, mark, encoding: read.value.encoding, node } };
}
