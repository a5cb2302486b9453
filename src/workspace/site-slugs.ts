import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedSlugs } from '../editions/pages.ts';
import { diagnose } from '../text/diagnostic.ts';
import type { Attempt } from './attempt.ts';
import { type Project, shown } from './project.ts';
import { messages } from './site-messages.ts';
import type { Writer } from './write.ts';

/**
 * Where it is remembered what published pages are called. Beside the config and under version control: the folder
 * of the site and `.stet` can be deleted and are made again, on another machine too, and addresses must outlive that.
 */
export function slugsFile(project: Project): string {
  return join(project.root, 'stet.slugs.json');
}

/** @returns `site-slugs-damaged` where the file is not what was written. */
export function readSlugs(project: Project): Attempt<PublishedSlugs> {
  const file = slugsFile(project);
  const name = shown(project, file);
  const damaged = (problem: string): Attempt<PublishedSlugs> => ({ problem: diagnose(messages, 'error', 'site-slugs-damaged', { path: name, problem }, { where: { file: name } }) });
  if (!existsSync(file)) return { value: {} };
  try {
    const value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as unknown;
    const isObject = (inner: unknown): inner is Record<string, unknown> => typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    if (!isObject(value) || !Object.values(value).every((by) => isObject(by) && Object.values(by).every((slug) => typeof slug === 'string'))) {
      return damaged('it must have an object of slugs by language for each article');
    }
    return { value: value as PublishedSlugs };
  } catch (error) {
    return damaged(error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
  }
}

/**
 * Writes the names of pages, an article a line, so that version control can merge them. Names that follow from the
 * article's own file need not be remembered.
 */
export async function writeSlugs(project: Project, writer: Writer, slugs: PublishedSlugs, before: PublishedSlugs): Promise<Attempt<unknown>> {
  const kept = Object.entries(slugs)
    .map(([path, by]) => [path, Object.entries(by).filter(([language, slug]) => slug !== nameOf(path) || before[path]?.[language] !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))] as const)
    .filter(([, by]) => by.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const file = slugsFile(project);
  if (kept.length === 0 && !existsSync(file)) return { value: 'unchanged' };
  const lines = kept.map(([path, by]) => `  ${JSON.stringify(path)}: ${JSON.stringify(Object.fromEntries(by)).replaceAll('":"', '": "').replaceAll('","', '", "')}`);
  return writer.write(file, Buffer.from(lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`, 'utf8'), shown(project, file));
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) as string).replace(/\.[^.]*$/, '');
}
