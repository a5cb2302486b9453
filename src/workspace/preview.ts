import { resolve } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Translation } from '../model/translation.ts';
import { findQuotes } from '../quotes/report.ts';
import { makeReview, type Review } from '../review/review.ts';
import { buildEdition } from '../steps/build.ts';
import { checkTranslation } from '../steps/check.ts';
import { messages as stepMessages } from '../steps/messages.ts';
import { pseudoWay } from '../steps/pseudo.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { inFile, readArticleFile } from './article.ts';
import type { Attempt } from './attempt.ts';
import type { ArticleFile } from './find.ts';
import { linkedRuleFiles } from './its-rules.ts';
import { chooseLanguages } from './languages.ts';
import { messages } from './messages.ts';
import { openProject, type Project, shown } from './project.ts';
import { loadSettings, quotesSettings } from './read-settings.ts';
import { findArticles } from './find.ts';
import { readStore, type StoreFile, storeFile } from './stores.ts';
import { createWriter } from './write.ts';

export interface PreviewOptions {
  /** As the user names it. */
  readonly article: string;
  readonly from?: string | undefined;
  /** One target; none where the config, or the store, has but one. */
  readonly to: readonly string[];
  readonly format?: string | undefined;
}

/** What a preview is of: the two files that it shows, and what it is read with. */
export interface Previewed {
  readonly project: Project;
  readonly file: ArticleFile;
  readonly store: StoreFile;
  readonly source: string | undefined;
  readonly format: string | undefined;
}

/** Finds the article and the store's file for one language. */
export async function choosePreview(project: Project, { article, from, to, format }: PreviewOptions): Promise<Attempt<Previewed>> {
  const languages = await chooseLanguages(project, from, to);
  const found = await findArticles(project, [article]);
  const problem = languages.diagnostics[0] ?? found.diagnostics[0];
  if (problem !== undefined) return { problem };
  const [target, second] = languages.targets;
  const [file] = found.articles;
  if (file === undefined || target === undefined || second !== undefined) {
    return { problem: diagnose(messages, 'error', 'preview-one-language', { languages: languages.targets.join(', ') }) };
  }
  return { value: { project, file, store: storeFile(project, target, file.path), source: languages.source, format } };
}

/** The files that a preview depends on, absolute: the article and its translations, the config, rules that either of them names. */
export function previewFiles({ project, file, store, format }: Previewed): readonly string[] {
  const srx = project.config?.sentences?.srx;
  return [
    file.file,
    store.file,
    ...(project.configFile === undefined ? [] : [project.configFile]),
    ...(srx === undefined ? [] : [resolve(project.root, srx)]),
    ...linkedRuleFiles(project, file, format),
  ];
}

/** The same with the config as it is now, in which passages, relays and levels may have been settled; its folders stay. */
export async function reopenPreview(previewed: Previewed): Promise<Attempt<Previewed>> {
  const { project } = previewed;
  if (project.configFile === undefined) return { value: previewed };
  const opened = await openProject(project.cwd, { config: project.configFile });
  const problem = opened.diagnostics[0];
  if (problem !== undefined) return { problem };
  const config = opened.project?.config;
  return { value: { ...previewed, project: { ...project, ...(config === undefined ? {} : { config }) } } };
}

/** Reads all files as they are now; with an error, there is nothing to show. */
export async function readPreview(previewed: Previewed): Promise<Attempt<Review>> {
  const { project, file, store, source, format } = previewed;
  const loaded = await loadSettings(project, undefined);
  const fault = loaded.diagnostics.find(({ severity }) => severity === 'error');
  if (fault !== undefined) return { problem: fault };
  const stored = await readStore(store);
  if (stored.problem !== undefined) return { problem: stored.problem };
  const read = await readArticleFile(project, file, { language: source ?? stored.value?.sourceLanguage, format, settings: loaded.settings });
  // Without translations nothing says which language the article is in, and that is not what is amiss.
  const missing = (): Attempt<Review> => ({ problem: diagnose(messages, 'error', 'store-missing', { path: file.shown, language: store.language }, { where: { file: file.shown } }) });
  if (read.problem !== undefined) return stored.value === undefined && read.problem.code === 'language-missing' ? missing() : { problem: read.problem };
  const { article } = read.value;
  const translation = stored.value;
  if (article.language === store.language) return { problem: diagnose(stepMessages, 'error', 'language-same', { path: file.shown, language: store.language }, { where: { file: file.shown } }) };
  if (translation === undefined) return missing();
  const quotes = await findQuotes({ blocks: article.blocks, language: article.language, path: article.path }, quotesSettings(project));
  const minState = project.config?.minState;
  const edition = await buildEdition({ article, translation, language: store.language, minState });
  const diagnostics: Diagnostic[] = [...loaded.diagnostics, ...read.value.diagnostics, ...inFile(edition.diagnostics, file.shown), ...inFile(checked(previewed, article, translation, edition.diagnostics), store.shown)];
  return { value: makeReview({ article, translation, language: store.language, quotes, minState, diagnostics }) };
}

/** What the checks find in it; a pseudo-translation is none. What building has said already is not said twice. */
function checked({ project, store }: Previewed, article: Article, translation: Translation, said: readonly Diagnostic[]): readonly Diagnostic[] {
  if (pseudoWay(store.language) !== undefined) return [];
  const key = ({ code, where, values }: Diagnostic): string => JSON.stringify([code, where?.unit, values]);
  const known = new Set(said.map(key));
  const mine = new Set(said.flatMap(({ code, where }) => (code === 'unit-stale' || code === 'passage-changed' ? [`${code} ${where?.unit}`] : [])));
  return checkTranslation({ article, translation, language: store.language, levels: project.config?.checks }).filter((each) => !known.has(key(each)) && !mine.has(`${each.code} ${each.where?.unit}`));
}

/** Writes the page where it takes the place of no article and of no file of the store. */
export async function writePreview({ project, file, store }: Previewed, out: string, html: string): Promise<Attempt<string>> {
  const path = resolve(project.cwd, out);
  const name = shown(project, path);
  const writer = createWriter();
  try {
    if (writer.leadsInto(project.xliff, path) || [file.file, store.file].some((other) => writer.placeOf(other) === writer.placeOf(path))) {
      return { problem: diagnose(messages, 'error', 'preview-over', { path: name }, { where: { file: name } }) };
    }
    const { problem } = await writer.write(path, Buffer.from(html, 'utf8'), name);
    return problem === undefined ? { value: name } : { problem };
  } finally {
    writer.close();
  }
}
