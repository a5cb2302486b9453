import type { Article } from '../model/article.ts';
import type { ReadSettings } from '../steps/read.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { positionAt } from '../text/position.ts';
import type { Attempt } from './attempt.ts';
import type { Encoding } from './encoding.ts';
import type { ArticleFile } from './find.ts';
import { mentionsRules } from './its-mark.ts';
import type { LinkedRules } from './its-rules.ts';
import type { Project } from './project.ts';
import { readText } from './read-file.ts';
import { nodeSha256 } from './sha256.ts';
import { readSettings } from './read-settings.ts';

/** An article as it was read from its file. */
export interface ReadFile {
  readonly article: Article;
  readonly encoding: Encoding;
  /** Warnings and the like; an article with errors is not read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What the caller knows of an article's language and format. */
export interface Reading {
  readonly language?: string | undefined;
  readonly format?: string | undefined;
  /** In place of the config's own. */
  readonly settings?: ReadSettings | undefined;
  /** False: a unit is one segment. */
  readonly sentences?: boolean | undefined;
}

/** Reads an article's file into its units; where it cannot be, the first error says why. */
export async function readArticleFile(project: Project, file: ArticleFile, { language, format, settings = readSettings(project), sentences }: Reading): Promise<Attempt<ReadFile>> {
  const text = await readText(file, project.cwd);
  if (text.problem !== undefined) return text;
  const { readArticle } = await import('../steps/read.ts');
  const rules = await rulesOf(project, file, text.value.text, format);
  const read = await readArticle({ path: file.path, source: text.value.text, language, format, settings: withRules(settings, rules), sentences, hash: nodeSha256 });
  const article = rules === undefined ? read : { ...read, diagnostics: [...rules.diagnostics, ...read.diagnostics] };
  const diagnostics = inFile(article.diagnostics, file.shown, article.source);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  return error === undefined ? { value: { article, encoding: text.value.encoding, diagnostics } } : { problem: error };
}

/** The ids of the units of an article's file; undefined where it cannot be read. */
export async function readArticleIds(project: Project, file: ArticleFile, format: string | undefined): Promise<ReadonlySet<string> | undefined> {
  const text = await readText(file, project.cwd);
  if (text.problem !== undefined) return undefined;
  const { readUnitIds } = await import('../steps/unit-ids.ts');
  const settings = withRules(readSettings(project), await rulesOf(project, file, text.value.text, format));
  return readUnitIds({ path: file.path, source: text.value.text, format, settings, hash: nodeSha256 });
}

/** The ITS rules that a page links to; undefined where it links to none. */
async function rulesOf(project: Project, file: ArticleFile, source: string, format: string | undefined): Promise<LinkedRules | undefined> {
  if (!mentionsRules(source)) return undefined;
  const { loadRules, mayLinkRules } = await import('./its-rules.ts');
  return mayLinkRules(file.path, format, source) ? loadRules(project, file, source) : undefined;
}

function withRules(settings: ReadSettings, rules: LinkedRules | undefined): ReadSettings {
  return rules === undefined ? settings : { ...settings, itsRules: rules.itsRules };
}

/**
 * Diagnostics with the file as people are to see it, and, where the text is at hand, line and column for those
 * that know no more than an offset.
 */
export function inFile(diagnostics: readonly Diagnostic[], shown: string, text?: string): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { where = {} } = diagnostic;
    const place = text === undefined || where.offset === undefined || where.line !== undefined ? {} : positionAt(text, where.offset);
    return { ...diagnostic, where: { ...where, ...place, file: shown } };
  });
}
