import { pseudoTranslation, pseudoWay } from '../steps/pseudo.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { readArticleFile } from './article.ts';
import { type BuiltFile, buildOne, openBuild } from './build.ts';
import { contained, each } from './each.ts';
import type { ArticleFile } from './find.ts';
import { chooseLanguages, telling } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import { realOf } from './path.ts';
import type { Project } from './project.ts';
import { loadSettings } from './read-settings.ts';
import { findStoredArticles } from './stored-articles.ts';
import { nodeSha256 } from './sha256.ts';
import { storeFile, storeSource, writeStore } from './stores.ts';
import { nameRun } from './write.ts';

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
  const made = await makePseudo(project, found.articles, languages.targets, languages.source, options);
  return { files: made.files, diagnostics: [...diagnostics, ...made.diagnostics] };
}

async function makePseudo(project: Project, articles: readonly ArticleFile[], targets: readonly string[], source: string | undefined, options: PseudoOptions): Promise<PseudoResult> {
  const loaded = await loadSettings(project, undefined);
  if (loaded.diagnostics.some(({ severity }) => severity === 'error')) return { files: [], diagnostics: loaded.diagnostics };
  const lock = acquireLock(project.root);
  if (lock.problem !== undefined) return { files: [], diagnostics: [lock.problem] };
  const sources = new Set(articles.map(({ file }) => realOf(file)));
  const run = await openBuild({ project, options: { ...options, articles: [], minState: 'translated' }, source, targets, sources, run: nameRun() });
  const work = async (file: ArticleFile): Promise<PseudoResult> => {
    const reading = { format: options.format, settings: loaded.settings };
    let read = await readArticleFile(project, file, { ...reading, language: source });
    if (read.problem?.code === 'language-missing') read = await readArticleFile(project, file, { ...reading, language: await storeSource(project) });
    if (read.problem !== undefined) return { files: [], diagnostics: [read.problem] };
    const { article } = read.value;
    const diagnostics: Diagnostic[] = [...read.value.diagnostics];
    const files: PseudoFile[] = [];
    if (article.units.length === 0) return { files, diagnostics };
    for (const target of targets) {
      const store = storeFile(project, target, file.path);
      // What was there, whole or damaged, is no loss: all of it is made anew.
      const way = pseudoWay(target);
      if (way === undefined || target === article.language) continue;
      const translation = pseudoTranslation(article, target, way, nodeSha256);
      const { problem } = await writeStore(project, run.writer, store, translation);
      if (problem !== undefined) {
        diagnostics.push(problem);
        continue;
      }
      const built = await buildOne(run, file, read.value, target, translation);
      append(diagnostics, built.diagnostics);
      if (built.file !== undefined) files.push({ ...built.file, store: store.shown });
    }
    return { files, diagnostics };
  };
  try {
    const total = articles.length;
    const results = await each(articles, (file) => contained(file.shown, () => work(file), (problem) => ({ files: [], diagnostics: [problem] })), (done) => options.progress?.(done, total));
    return { files: results.flatMap(({ files }) => files), diagnostics: [...loaded.diagnostics, ...results.flatMap(({ diagnostics }) => diagnostics)] };
  } finally {
    run.writer.close();
    lock.value.release();
  }
}
