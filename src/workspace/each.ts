import { diagnose, type Diagnostic } from '../text/diagnostic.ts';
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

/**
 * Does a piece of work for each item, several at a time, and gives the results in the order of the items.
 *
 * @param done is told after each how many are done.
 */
export async function each<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
  done?: (count: number) => void,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  let count = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results[at] = await work(items[at] as T);
      count += 1;
      done?.(count);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
