import { sameLanguage } from '../language/identify/same.ts';
import type { Article } from '../model/article.ts';
import { type Checker, createChecker } from '../qa/checker.ts';
import { checkArticle } from '../steps/check-article.ts';
import { checkTranslation } from '../steps/check.ts';
import { messages as stepMessages } from '../steps/messages.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { inFile, readArticleFile } from './article.ts';
import { ArticleStores } from './article-stores.ts';
import { contained, each } from './each.ts';
import type { ArticleFile } from './find.ts';
import { checkTag, chooseLanguages, telling } from './languages.ts';
import { messages } from './messages.ts';
import type { Project } from './project.ts';
import { readSettings } from './read-settings.ts';
import { findStoredArticles } from './stored-articles.ts';
import { listStoreLanguages } from './stores.ts';
import { rulesIn, unusedRules } from './unused-rules.ts';

export interface CheckOptions {
  readonly articles: readonly string[];
  readonly from?: string | undefined;
  /** None: every translation that the store has. The articles themselves are checked in any case. */
  readonly to: readonly string[];
  readonly format?: string | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** An article, or one translation of it, that was checked. */
export interface CheckedFile {
  readonly article: string;
  /** Of a translation. */
  readonly language?: string;
  /** The file that the findings point to. */
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface CheckResult {
  readonly files: readonly CheckedFile[];
  readonly findings: readonly Diagnostic[];
  /** What kept something from being checked. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks articles before they leave, and translations before they are published. Writes nothing. */
export async function checkProject(project: Project, options: CheckOptions): Promise<CheckResult> {
  const found = await findStoredArticles(project, options.articles);
  const chosen = await languagesOf(project, options);
  const diagnostics = telling(chosen.diagnostics, found.diagnostics);
  if (chosen.diagnostics.length > 0) return { files: [], findings: [], diagnostics };
  const checkers = new Map<string, Checker>();
  const run: Run = {
    project,
    options,
    source: chosen.source,
    targets: chosen.targets,
    checker(source, target) {
      const key = `${source} ${target}`;
      const known = checkers.get(key) ?? createChecker(source, target, project.config?.checks);
      checkers.set(key, known);
      return known;
    },
  };
  const total = found.articles.length;
  const work = (file: ArticleFile): Promise<CheckedArticle> =>
    contained(file.shown, () => checkFile(run, file), (problem) => ({ files: [], findings: [], diagnostics: [problem] }));
  const results = await each(found.articles, work, (done) => options.progress?.(done, total));
  if (options.articles.length === 0) append(diagnostics, await unusedRules(project, results.map(({ rules }) => rules)));
  return {
    files: results.flatMap(({ files }) => files),
    findings: results.flatMap(({ findings }) => findings),
    diagnostics: [...diagnostics, ...results.flatMap((result) => result.diagnostics)],
  };
}

interface Run {
  readonly project: Project;
  readonly options: CheckOptions;
  readonly source: string | undefined;
  readonly targets: readonly string[];
  /** The checker of two languages, made once. */
  checker(source: string, target: string): Checker;
}

async function languagesOf(project: Project, { from, to }: CheckOptions): Promise<{ readonly source?: string; readonly targets: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (to.length > 0) return chooseLanguages(project, from, to);
  const said = from === undefined ? undefined : checkTag(from, '--from');
  if (said?.problem !== undefined) return { targets: [], diagnostics: [said.problem] };
  const source = said?.value ?? project.config?.source;
  return { ...(source === undefined ? {} : { source }), targets: await listStoreLanguages(project), diagnostics: [] };
}

/** True if the article has a passage that it may quote in words of its own. */
function asksForRelays({ said, language }: Article): boolean {
  return said.some((passage) => passage.language === undefined || !sameLanguage(passage.language, language));
}

/** What one article came to; the rules of the config that match something in it, where it could be read. */
interface CheckedArticle extends CheckResult {
  readonly rules?: readonly string[];
}

async function checkFile(run: Run, file: ArticleFile): Promise<CheckedArticle> {
  const { project, options } = run;
  const diagnostics: Diagnostic[] = [];
  const stores = new ArticleStores(project, file.path, run.targets, ({ language }) =>
    options.to.length > 0 ? diagnose(messages, 'warning', 'store-missing', { path: file.shown, language }, { where: { file: file.shown } }) : undefined);
  const from = run.source ?? (await stores.source());
  const first = await readArticleFile(project, file, { language: from, format: options.format });
  // What a quotation relays is looked for only where it matters: linking costs more than all the checks.
  const settings = { ...readSettings(project), relays: project.config?.relays ?? [] };
  const read = first.problem === undefined && asksForRelays(first.value.article) ? await readArticleFile(project, file, { language: from, format: options.format, settings }) : first;
  if (read.problem !== undefined) return { files: [], findings: [], diagnostics: [...(await stores.allProblems()), read.problem] };
  const { article } = read.value;
  const files: CheckedFile[] = [];
  const findings: Diagnostic[] = [];
  const add = (shown: string, found: readonly Diagnostic[], language?: string): void => {
    const count = (severity: string): number => found.filter((each) => each.severity === severity).length;
    files.push({ article: article.path, ...(language === undefined ? {} : { language }), file: shown, errors: count('error'), warnings: count('warning'), infos: count('info') });
    append(findings, found);
  };
  add(file.shown, inFile(checkArticle(article, project.config?.checks), file.shown, article.source));
  for (let next = await stores.take(); next !== undefined; next = await stores.take()) {
    const { store, translation } = next;
    const { language } = store;
    if (translation === undefined) continue;
    if (language === article.language) {
      diagnostics.push(diagnose(stepMessages, 'error', 'language-same', { path: file.shown, language }, { where: { file: file.shown } }));
      continue;
    }
    const found = checkTranslation({ article, translation, language, levels: project.config?.checks, checker: run.checker(article.language, language) });
    // A unit that the store does not have is a matter of the article.
    add(store.shown, found.map((each) => ({ ...each, where: { ...each.where, file: each.code === 'unit-stale' ? file.shown : store.shown } })), language);
  }
  return { files, findings, diagnostics: [...stores.problems, ...diagnostics], rules: rulesIn(project, article.blocks) };
}
