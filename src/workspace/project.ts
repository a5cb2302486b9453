import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { Config } from './config.ts';
import { findConfig } from './discover.ts';
import { messages } from './messages.ts';
import { posix, relativeInside } from './path.ts';
import { readTrouble } from './trouble.ts';

/** A user's project: where its articles, its store and its editions are. All folders are absolute. */
export interface Project {
  /** Where the command was called; paths are shown relative to it. */
  readonly cwd: string;
  /** The config's folder; without a config, where the command was called. */
  readonly root: string;
  readonly config?: Config;
  /** The file that the config was read from, absolute. */
  readonly configFile?: string;
  /** The folder that an article's path in the store is relative to. */
  readonly base: string;
  readonly xliff: string;
  readonly editions: string;
  readonly handoff: string;
}

export interface Opened {
  readonly project?: Project;
  readonly diagnostics: readonly Diagnostic[];
}

/** Which config a project is opened with. */
export interface Opening {
  /** Path of a config, in place of the one that would be found. */
  readonly config?: string | undefined;
  /** False: none is looked for. */
  readonly search?: boolean;
}

/** Opens the project that a folder belongs to; without a config, the folder itself is one. */
export async function openProject(folder: string, { config, search = true }: Opening = {}): Promise<Opened> {
  const cwd = resolve(folder);
  try {
    if (!statSync(cwd).isDirectory()) return { diagnostics: [notFolder(folder)] };
  } catch (error) {
    return { diagnostics: [readTrouble(error, folder, process.cwd())] };
  }
  if (!search) return { project: await makeProject(cwd, cwd), diagnostics: [] };
  const found = await findConfig(cwd, config);
  if (found.diagnostics.length > 0) return { diagnostics: found.diagnostics };
  return { project: await makeProject(cwd, found.folder ?? cwd, found.config, found.path), diagnostics: [] };
}

async function makeProject(cwd: string, root: string, config?: Config, configFile?: string): Promise<Project> {
  const { xliff = 'xliff', editions = 'editions', handoff = 'handoff', articles = [] } = config ?? {};
  return {
    cwd,
    root,
    ...(config === undefined ? {} : { config }),
    ...(configFile === undefined ? {} : { configFile }),
    base: articles.length === 0 ? root : resolve(root, (await import('./glob-base.ts')).globBase(articles, root)),
    xliff: join(root, xliff),
    editions: join(root, editions),
    handoff: join(root, handoff),
  };
}

function notFolder(path: string): Diagnostic {
  return diagnose(messages, 'error', 'cwd-not-folder', { path }, { where: { file: path } });
}

/** A path as people are to see it: relative to where they are, if it is below that, else as the system has it. */
export function shown(project: Pick<Project, 'cwd'>, path: string): string {
  return relativeInside(project.cwd, path) ?? posix(path);
}
