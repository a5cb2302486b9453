import { isKnownLanguage, parseTag } from '../language/tag.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { Attempt } from './attempt.ts';
import { messages } from './messages.ts';
import type { Project } from './project.ts';
import { listStoreLanguages } from './stores.ts';

/** A tag that was given with an option, in its canonical form. */
export function checkTag(text: string, option: string): Attempt<string> {
  const tag = parseTag(text);
  if (tag === undefined) return { problem: diagnose(messages, 'error', 'tag-ill-formed', { option, tag: text }) };
  if (!isKnownLanguage(tag)) return { problem: diagnose(messages, 'error', 'tag-unknown', { option, tag: text }) };
  return { value: tag };
}

export interface Languages {
  /** Where the command or the config says it. */
  readonly source?: string;
  readonly targets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The languages a command is about: as it is told, else as the config says, else, for targets, those that the
 * store has.
 *
 * @returns diagnostics `tag-ill-formed`, `tag-unknown`, `source-is-target`, `to-missing`: nothing is to be done then.
 */
export async function chooseLanguages(project: Project, from: string | undefined, to: readonly string[]): Promise<Languages> {
  const diagnostics: Diagnostic[] = [];
  const check = (text: string, option: string): string | undefined => {
    const { value, problem } = checkTag(text, option);
    if (problem !== undefined) diagnostics.push(problem);
    return value;
  };
  const source = from === undefined ? project.config?.source : check(from, '--from');
  const named = to.map((text) => check(text, '--to')).filter((tag) => tag !== undefined);
  let targets: readonly string[] =
    to.length > 0 ? [...new Set(named)] : (project.config?.targets ?? []).map((text) => check(text, '"targets"')).filter((tag) => tag !== undefined);
  if (to.length === 0 && targets.length === 0 && diagnostics.length === 0) targets = await listStoreLanguages(project);
  if (to.length === 0 && targets.length === 0 && diagnostics.length === 0) diagnostics.push(diagnose(messages, 'error', 'to-missing'));
  const same = targets.find((target) => target === source);
  if (same !== undefined) diagnostics.push(diagnose(messages, 'error', 'source-is-target', { tag: same }));
  return { ...(source === undefined ? {} : { source }), targets, diagnostics };
}

/** The problems with languages and articles together; where there are no articles at all, that alone is worth a line. */
export function telling(languages: readonly Diagnostic[], articles: readonly Diagnostic[]): Diagnostic[] {
  const nothing = articles.filter(({ code }) => code === 'articles-missing');
  return nothing.length > 0 ? nothing : [...languages, ...articles];
}
