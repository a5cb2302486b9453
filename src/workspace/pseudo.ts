import { pseudoTranslation, pseudoWay } from '../steps/pseudo.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { readArticleFile } from './article.ts';
import { type BuiltFile, buildEditions } from './build.ts';
import { contained, each } from './each.ts';
import type { ArticleFile } from './find.ts';
import { chooseLanguages, telling } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import type { Project } from './project.ts';
import { loadSettings } from './read-settings.ts';
import { findStoredArticles } from './stored-articles.ts';
import { type StoreFile, storeFile, storeSource, writeStore } from './stores.ts';
import { createWriter } from './write.ts';

export interface PseudoOptions {
  /** As the user names them; none: those of the config, or those that the store has. */
  readonly articles: readonly string[];
  readonly from?: string | undefined;
  /** Pseudo-locales; none: `en-XA` and `ar-XB`. */
  readonly to: readonly string[];
  readonly format?: string | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** One pseudo-translated edition, and the store's file it was built of. */
export interface PseudoFile extends BuiltFile {
  readonly store: string;
}

export interface PseudoResult {
  readonly files: readonly PseudoFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Pseudo-translates articles into the store, in place of what was there for these locales, and builds their editions. */
export async function pseudoArticles(project: Project, options: PseudoOptions): Promise<PseudoResult> {
  const languages = await chooseLanguages(project, options.from, options.to.length === 0 ? ['en-XA', 'ar-XB'] : options.to);
  const found = await findStoredArticles(project, options.articles);
  const diagnostics = telling(languages.diagnostics, found.diagnostics);
  if (languages.diagnostics.length > 0 || found.articles.length === 0) return { files: [], diagnostics };
  const real = languages.targets.filter((tag) => pseudoWay(tag) === undefined);
  if (real.length > 0) return { files: [], diagnostics: [...diagnostics, ...real.map((tag) => diagnose(messages, 'error', 'pseudo-language', { tag }))] };
  const written = await writePseudo(project, found.articles, languages.targets, languages.source, options);
  append(diagnostics, written.diagnostics);
  if (written.stores.length === 0) return { files: [], diagnostics };
  const articles = found.articles.filter(({ path }) => written.stores.some((store) => store.path === path)).map(({ file }) => file);
  const built = await buildEditions(project, { ...options, articles, to: languages.targets, minState: 'translated', progress: undefined });
  const files = built.files.map((file): PseudoFile => ({ ...file, store: storeFile(project, file.language, file.article).shown }));
  return { files, diagnostics: [...diagnostics, ...built.diagnostics.filter((one) => !diagnostics.some((other) => other.code === one.code && other.where?.file === one.where?.file))] };
}

interface Written {
  readonly stores: readonly StoreFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function writePseudo(project: Project, articles: readonly ArticleFile[], targets: readonly string[], source: string | undefined, options: PseudoOptions): Promise<Written> {
  const loaded = await loadSettings(project, undefined);
  if (loaded.diagnostics.some(({ severity }) => severity === 'error')) return { stores: [], diagnostics: loaded.diagnostics };
  const lock = acquireLock(project.root);
  if (lock.problem !== undefined) return { stores: [], diagnostics: [lock.problem] };
  const writer = createWriter();
  const work = async (file: ArticleFile): Promise<Written> => {
    const reading = { format: options.format, settings: loaded.settings };
    let read = await readArticleFile(project, file, { ...reading, language: source });
    if (read.problem?.code === 'language-missing') read = await readArticleFile(project, file, { ...reading, language: await storeSource(project) });
    if (read.problem !== undefined) return { stores: [], diagnostics: [read.problem] };
    const { article } = read.value;
    const diagnostics: Diagnostic[] = [...read.value.diagnostics];
    if (article.units.length === 0) return { stores: [], diagnostics };
    const stores: StoreFile[] = [];
    for (const target of targets) {
      const store = storeFile(project, target, file.path);
      // What was there, whole or damaged, is no loss: all of it is made anew.
      const way = pseudoWay(target);
      if (way === undefined || target === article.language) continue;
      const { problem } = await writeStore(project, writer, store, pseudoTranslation(article, target, way));
      if (problem === undefined) stores.push(store);
      else diagnostics.push(problem);
    }
    return { stores, diagnostics };
  };
  try {
    const total = articles.length;
    const results = await each(articles, 8, (file) => contained(file.shown, () => work(file), (problem) => ({ stores: [], diagnostics: [problem] })), (done) => options.progress?.(done, total));
    return { stores: results.flatMap(({ stores }) => stores), diagnostics: [...loaded.diagnostics, ...results.flatMap(({ diagnostics }) => diagnostics)] };
  } finally {
    writer.close();
    lock.value.release();
  }
}
