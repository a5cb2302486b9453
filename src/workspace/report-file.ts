import { resolve } from 'node:path';
import type { Attempt } from './attempt.ts';
import { type Project, shown } from './project.ts';
import { createWriter } from './write.ts';

/** Writes a report into a file that the user names, whole or not at all; gives its path as people are to see it. */
export async function writeReport(project: Project, path: string, text: string): Promise<Attempt<string>> {
  const file = resolve(project.cwd, path);
  const name = shown(project, file);
  const writer = createWriter();
  try {
    const written = await writer.write(file, Buffer.from(text, 'utf8'), name);
    return written.problem === undefined ? { value: name } : { problem: written.problem };
  } finally {
    writer.close();
  }
}
