import type { LoadedArticle } from '../editions/article-pages.ts';
import type { SiteArticle, Unread } from '../editions/renderer.ts';
import type { Translation } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { readArticleFile } from './article.ts';
import { siteReadSettings } from './read-settings.ts';
import { placedInStore } from './build.ts';
import type { Attempt } from './attempt.ts';
import { contained } from './each.ts';
import { linkedRuleFiles } from './its-rules.ts';
import { messages } from './messages.ts';
import type { ArticleFile } from './find.ts';
import { relativeInside } from './path.ts';
import type { Project } from './project.ts';
import type { Hashes } from './site-cache.ts';
import { parseStore, storeFile, storePath } from './stores.ts';

/** What the articles of a site have in common. */
export interface SiteSource {
  readonly project: Project;
  /** Of the articles, where the command, the config or the store says it. */
  readonly source: string | undefined;
  readonly targets: readonly string[];
  readonly format: string | undefined;
  readonly hashes: Hashes;
}

/** The path of an article as a site calls it: relative to the project, so that pictures beside the articles have one too. */
export function sitePath(project: Project, file: ArticleFile): string {
  return relativeInside(project.root, file.file) ?? file.path;
}

/** An article for a site: told to be the same by its files, and read only where it is not. */
export function siteArticle(from: SiteSource, file: ArticleFile): SiteArticle {
  const { project, targets, hashes } = from;
  const key = (): string => [file.file, ...linkedRuleFiles(project, file, from.format), ...targets.map((target) => storePath(project, target, file.path))].map((path) => hashes.of(path)).join(' ');
  const failed = (problem: Diagnostic): Unread => ({ diagnostics: [problem] });
  return { path: sitePath(project, file), key, load: () => contained<LoadedArticle | Unread>(file.shown, () => load(from, file), failed) };
}

/** What is thrown at one article is a defect of stet's own, and costs its pages alone. */
export function siteDefect(path: string, error: unknown): Diagnostic {
  if (process.env.STET_DEBUG) throw error;
  // Of a disk that is full nothing more can be made.
  if (error instanceof Error && 'syscall' in error) throw error;
  return diagnose(messages, 'error', 'file-defect', { path, reason: error instanceof Error ? error.message : String(error) }, { where: { file: path } });
}

async function load({ project, source, targets, format, hashes }: SiteSource, file: ArticleFile): Promise<LoadedArticle | Unread> {
  const diagnostics: Diagnostic[] = [];
  const translations = new Map<string, Translation>();
  const unreadable = new Set<string>();
  for (const target of targets) {
    const store = storeFile(project, target, file.path);
    const bytes = hashes.read(store.file, store.shown);
    const { value, problem }: Attempt<Translation | undefined> = bytes.problem !== undefined ? bytes : bytes.value === undefined ? { value: undefined } : await parseStore(store, bytes.value);
    if (problem !== undefined) {
      diagnostics.push(problem);
      unreadable.add(target);
    } else if (value !== undefined) translations.set(target, value);
  }
  const stored = [...translations.values()][0]?.sourceLanguage;
  const read = await readArticleFile(project, file, { language: source ?? stored, format, settings: siteReadSettings(project) });
  if (read.problem !== undefined) return { diagnostics: [...diagnostics, read.problem] };
  return {
    article: { ...read.value.article, path: sitePath(project, file) },
    translations,
    unreadable,
    diagnostics: [...diagnostics, ...read.value.diagnostics],
    place: (diagnostic, language) => placedInStore([diagnostic], file, translations.get(language), storeFile(project, language, file.path))[0] as Diagnostic,
  };
}
