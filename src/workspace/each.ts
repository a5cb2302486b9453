import { diagnose, type Diagnostic } from '../text/diagnostic.ts';
import { sizeOf } from './file-size.ts';
import type { ArticleFile } from './find.ts';
import { messages } from './messages.ts';
import { isTooLarge } from './trouble.ts';

/**
 * Does a piece of work on one file. What it throws becomes a diagnostic, so that the other files are done all the same: where a
 * text grows longer than one can be the file is too large (`file-too-large`), all else is a defect of stet's own (`file-defect`).
 */
export async function contained<T>(path: string, work: () => Promise<T>, failed: (problem: Diagnostic) => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isTooLarge(error)) return failed(diagnose(messages, 'error', 'file-too-large', { path }, { where: { file: path } }));
    if (process.env.STET_DEBUG) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return failed(diagnose(messages, 'error', 'file-defect', { path, reason }, { where: { file: path } }));
  }
}

/** How many files are worked on at a time. */
const atOnce = 8;
/** In bytes: such a file has the memory for itself. */
const large = 1_000_000;

/**
 * Does a piece of work for each file, several at a time, and gives the results in the order of the files. A large file is
 * worked on alone, however many of them there are: what it needs of the memory is not needed several times over.
 *
 * @param done is told after each how many are done.
 */
export async function each<R>(files: readonly ArticleFile[], work: (file: ArticleFile) => Promise<R>, done?: (count: number) => void): Promise<readonly R[]> {
  const results: R[] = [];
  const { length } = files;
  let next = 0;
  let count = 0;
  const one = async (): Promise<void> => {
    const at = next;
    next += 1;
    results[at] = await work(files[at] as ArticleFile);
    count += 1;
    done?.(count);
  };
  const isLarge = (): boolean => sizeOf(files[next] as ArticleFile) >= large;
  const worker = async (): Promise<void> => {
    while (next < length && !isLarge()) await one();
  };
  while (next < length) {
    if (isLarge()) await one();
    else await Promise.all(Array.from({ length: Math.min(atOnce, length - next) }, worker));
  }
  return results;
}
