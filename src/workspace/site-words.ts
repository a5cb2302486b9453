import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Catalogues } from '../editions/catalogue.ts';
import { isKnownLanguage, parseTag } from '../language/tag.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { positionAt } from '../text/position.ts';
import { shorterTags } from '../text/shorter-tags.ts';
import { type Project, shown } from './project.ts';
import { messages } from './site-messages.ts';
import { readTrouble } from './trouble.ts';

const own = new URL('../../locales/', import.meta.url);

/** Words of pages, and what is wrong with the files they are in. */
export interface LoadedWords {
  readonly catalogues: Catalogues;
  readonly diagnostics: readonly Diagnostic[];
}

/** stet's own words of pages, by language. */
export function ownWords(): Catalogues {
  const out: Record<string, Catalogue> = {};
  for (const language of readdirSync(own)) {
    try {
      out[language] = JSON.parse(readFileSync(new URL(`${language}/edition.json`, own), 'utf8')) as Catalogue;
    } catch {
      // A language that has no words of pages.
    }
  }
  return out;
}

/**
 * The words of pages in one language: the user's before stet's own; undefined where neither has the language.
 *
 * @param language BCP 47 tag; of `de-AT` those of `de` will do.
 * @param folder absolute; undefined where the user has none. What is wrong with it is said where the site is built.
 */
export function wordsFor(language: string, folder: string | undefined): Readonly<Record<string, string>> | undefined {
  for (const tag of shorterTags(new Intl.Locale(language).maximize().toString())) {
    const files = [new URL(`${tag}/edition.json`, own), ...(folder === undefined ? [] : [join(folder, tag, 'edition.json'), join(folder, `${tag}.json`)])];
    const found = files.flatMap((file): readonly Readonly<Record<string, string>>[] => {
      try {
        return [JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Readonly<Record<string, string>>];
      } catch {
        return [];
      }
    });
    if (found.length > 0) return Object.assign({}, ...found);
  }
  return undefined;
}

/**
 * stet's own words with the user's before them: `<language>/edition.json` or `<language>.json` in a folder. A word
 * that the user's file lacks is stet's, if stet has the language.
 *
 * @param folder absolute; undefined where the user has none.
 * @returns diagnostics `site-words-damaged`, `site-words-none`, or why the folder cannot be read.
 */
export async function loadWords(project: Project, folder: string | undefined): Promise<LoadedWords> {
  const standard = ownWords();
  if (folder === undefined) return { catalogues: standard, diagnostics: [] };
  const name = shown(project, folder);
  const diagnostics: Diagnostic[] = [];
  const catalogues: Record<string, Catalogue> = { ...standard };
  let found = 0;
  let entries: readonly string[];
  try {
    entries = readdirSync(folder).sort();
  } catch (error) {
    return { catalogues: standard, diagnostics: [readTrouble(error, name, project.cwd)] };
  }
  for (const entry of entries) {
    const language = parseTag(entry.replace(/\.json$/, ''));
    const path = entry.endsWith('.json') ? entry : `${entry}/edition.json`;
    if (language === undefined || !isKnownLanguage(language)) continue;
    let text: string;
    try {
      text = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '');
    } catch {
      continue;
    }
    found += 1;
    const read = await parse(text, `${name}/${path}`);
    if ('problem' in read) diagnostics.push(read.problem);
    // What is no text is found when the words are checked.
    else catalogues[language] = { ...catalogues[language], ...(read.value as Catalogue) };
  }
  if (found === 0) diagnostics.push(diagnose(messages, 'warning', 'site-words-none', { path: name }, { where: { file: name } }));
  return { catalogues, diagnostics };
}

async function parse(text: string, path: string): Promise<{ readonly value: object } | { readonly problem: Diagnostic }> {
  const damaged = (problem: string, at?: number): { readonly problem: Diagnostic } => ({
    problem: diagnose(messages, 'error', 'site-words-damaged', { path, problem }, { where: { file: path, ...(at === undefined ? {} : positionAt(text, at)) } }),
  });
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { value } : damaged('it must be an object of texts by key');
  } catch {
    const { jsonFault } = await import('./json-fault.ts');
    const at = jsonFault(text) ?? text.length;
    const token = /^(?:\w+|.)/u.exec(text.slice(at, at + 40))?.[0];
    return damaged(`it is not valid JSON, unexpected ${token ?? 'end'}`, at);
  }
}
