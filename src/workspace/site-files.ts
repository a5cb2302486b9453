import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { relativeInside } from './path.ts';
import type { Project } from './project.ts';

/** The project's other files, as far as pages ask for them: pictures for the most part. */
export function projectFiles(project: Project, published: string): Pick<ReadonlySet<string>, 'has'> {
  const closed = [project.xliff, project.handoff, project.editions, published].map((folder) => relativeInside(project.root, folder)).filter((path) => path !== undefined);
  const known = new Map<string, boolean>();
  const look = (path: string): boolean => {
    // Nothing hidden is published because an article names it.
    if (path.split('/').some((step) => step.startsWith('.') || step === 'node_modules')) return false;
    if (closed.some((folder) => path === folder || path.startsWith(`${folder}/`))) return false;
    return statSync(join(project.root, path), { throwIfNoEntry: false })?.isFile() === true;
  };
  return {
    has: (path) => {
      const there = known.get(path) ?? look(path);
      known.set(path, there);
      return there;
    },
  };
}

/** The files of a folder and below it, posix, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relativeInside(folder, join(entry.parentPath, entry.name)) as string)
    .sort();
}
