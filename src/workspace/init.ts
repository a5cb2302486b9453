import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { formatOf, formats } from '../formats/formats.ts';
import { parseTag } from '../language/tag.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { configNames } from './discover.ts';
import { byPath, mayBeArticle } from './find.ts';
import { checkTag } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import { type Project, shown } from './project.ts';
import { readText } from './read-file.ts';
import { listStoreLanguages } from './stores.ts';
import { createWriter } from './write.ts';

/** What a look at a folder found. */
export interface Seen {
  /** The articles, posix, relative to the folder. */
  readonly files: readonly string[];
  /** A glob for them. */
  readonly articles: string;
  /** The language that most of them say they are in. */
  readonly source?: string;
  /** The languages that the store has. */
  readonly targets: readonly string[];
}

/** Files that every repository has and nobody translates first. */
const notArticles = /^(?:readme|changelog|changes|history|license|licence|copying|notice|contributing|security|code_of_conduct|authors|robots|humans|todo)\b[^/]*$/i;
/** How many articles are asked for their language. */
const sample = 40;

/** Looks at a folder for what a config would say; writes nothing. */
export async function lookAround(project: Project): Promise<Seen> {
  const extensions = formats.flatMap((format) => format.extensions);
  const found = await glob([`**/*.{${extensions.join(',')}}`], {
    cwd: project.root,
    onlyFiles: true,
    dot: false,
    ignore: ['**/node_modules/**', 'xliff/**', 'editions/**', 'handoff/**', 'dist/**', 'build/**', 'coverage/**'],
  });
  const files = found.map((path) => path.replaceAll('\\', '/')).filter((path) => !notArticles.test(path) && mayBeArticle(join(project.root, path)));
  const folder = fullest(files);
  const chosen = files.filter((path) => folderOf(path) === folder).sort((a, b) => byPath({ path: a }, { path: b }));
  const source = await saidLanguage(project, chosen);
  return {
    files: chosen,
    articles: globFor(folder, chosen),
    ...(source === undefined ? {} : { source }),
    targets: (await listStoreLanguages(project)).filter((tag) => tag !== source),
  };
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

/** The folder of the top level with the most articles below it; the first by name of equals. */
function fullest(files: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of files) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || byPath({ path: a[0] }, { path: b[0] }));
  return first?.[0] ?? 'articles';
}

function globFor(folder: string, files: readonly string[]): string {
  const extensions = [...new Set(files.map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort();
  const names = extensions.length === 0 ? ['md'] : extensions;
  const last = names.length === 1 ? `*.${names[0]}` : `*.{${names.join(',')}}`;
  return folder === '' ? last : `${folder}/**/${last}`;
}

async function saidLanguage(project: Project, files: readonly string[]): Promise<string | undefined> {
  const counts = new Map<string, number>();
  for (const path of files.slice(0, sample)) {
    const text = await readText({ file: join(project.root, path), shown: path }, project.root);
    if (text.problem !== undefined) continue;
    const format = await formatOf(path, undefined, text.value.text)?.load();
    const said = format?.read(text.value.text, { path }).language;
    const tag = said === undefined ? undefined : parseTag(said);
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export interface InitOptions {
  readonly from?: string | undefined;
  readonly to: readonly string[];
}

export interface InitResult {
  /** The config that was written, as people are to see its path. */
  readonly path?: string;
  readonly config?: Readonly<Record<string, unknown>>;
  /** How many files are articles by it. */
  readonly articles: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The config that a folder has already, if it has one itself; one of a folder above does not count. */
export function existingConfig(folder: string): string | undefined {
  return configNames.find((name) => (name === 'package.json' ? hasConfig(join(folder, name)) : existsSync(join(folder, name))));
}

function hasConfig(path: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(readFileSync(path, 'utf8')) as object, 'stet');
  } catch {
    return false;
  }
}

/** Writes `stet.config.json` with what was found and what the user said. Never writes over a config. */
export async function writeConfig(project: Project, seen: Seen, options: InitOptions): Promise<InitResult> {
  const none = { articles: seen.files.length };
  const existing = existingConfig(project.cwd);
  if (existing !== undefined) {
    return { ...none, diagnostics: [diagnose(messages, 'error', 'init-exists', { path: existing }, { where: { file: existing } })] };
  }
  const from = options.from === undefined ? undefined : checkTag(options.from, '--from');
  const to = options.to.map((text) => checkTag(text, '--to'));
  const problems = [from, ...to].map((each) => each?.problem).filter((problem) => problem !== undefined);
  if (problems.length > 0) return { ...none, diagnostics: problems };
  const source = from?.value ?? seen.source;
  const targets = to.length > 0 ? [...new Set(to.map(({ value }) => value as string))] : seen.targets;
  if (source !== undefined && targets.includes(source)) {
    return { ...none, diagnostics: [diagnose(messages, 'error', 'source-is-target', { tag: source })] };
  }
  const schema = './node_modules/stet/schema.json';
  const config = {
    ...(existsSync(join(project.cwd, schema)) ? { $schema: schema } : {}),
    ...(source === undefined ? {} : { source }),
    targets,
    articles: seen.articles,
  };
  return save(project, config, seen.files.length, source);
}

async function save(project: Project, config: Readonly<Record<string, unknown>>, articles: number, source: string | undefined): Promise<InitResult> {
  const file = join(project.cwd, 'stet.config.json');
  const path = shown(project, file);
  const lock = acquireLock(project.cwd);
  if (lock.problem !== undefined) return { articles, diagnostics: [lock.problem] };
  const writer = createWriter({ durable: true });
  try {
    const written = await writer.write(file, Buffer.from(`${JSON.stringify(config, null, 2)}\n`, 'utf8'), path);
    if (written.problem !== undefined) return { articles, diagnostics: [written.problem] };
  } finally {
    writer.close();
    lock.value.release();
  }
  const diagnostics: Diagnostic[] = [];
  const where = { where: { file: path } };
  if (articles === 0) diagnostics.push(diagnose(messages, 'warning', 'init-no-articles', { path }, where));
  else if (source === undefined) diagnostics.push(diagnose(messages, 'warning', 'init-no-source', { path }, where));
  if ((config.targets as readonly string[]).length === 0) diagnostics.push(diagnose(messages, 'warning', 'init-no-targets', { path }, where));
  return { path, config, articles, diagnostics };
}
