import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { ArticleFile } from './find.ts';
import type { Seen } from './seen.ts';

/** What one file, or many, came to: what was written and what is to be said about it. */
export interface Outcome<F> {
  readonly files: readonly F[];
  readonly diagnostics: readonly Diagnostic[];
  /** By the article's path: what to know an unchanged file by. */
  readonly seen?: readonly (readonly [path: string, seen: Seen])[];
}

/** Less than this is done before a thread has started and its code is warm; in bytes. */
const worthAThread = 1_500_000;
/** Files that go to a thread together; in bytes. */
const batchSize = 100_000;
const batchFiles = 32;

/**
 * How many threads a piece of work is worth: none where it would be done before they have started, where there is
 * but one processor, or where the program runs from its TypeScript source.
 *
 * @param setting what the environment says (`STET_THREADS`); 0 for none.
 */
export function threadsFor(files: readonly ArticleFile[], setting: string | undefined = process.env.STET_THREADS): number {
  if (!import.meta.url.endsWith('.js')) return 0;
  if (setting !== undefined && /^\d{1,3}$/.test(setting)) return Math.min(Number(setting), files.length);
  const processors = Math.min(availableParallelism(), 8);
  if (processors < 2 || files.length < 2) return 0;
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const worth = Math.min(processors, Math.floor(bytes / worthAThread), files.length);
  return worth < 2 ? 0 : worth;
}

/** Bytes of articles from which on a record of what has been exported is worth keeping. */
const worthARecord = 100_000;

/** True if reading all of the files again would take longer than a reader notices. */
export function isMuch(files: readonly ArticleFile[]): boolean {
  return files.reduce((sum, file) => sum + sizeOf(file), 0) >= worthARecord;
}

function sizeOf({ file }: ArticleFile): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

/** Neighbouring files, as many as are worth a message to a thread. */
export function batches(files: readonly ArticleFile[]): readonly (readonly ArticleFile[])[] {
  const out: ArticleFile[][] = [];
  let room = 0;
  for (const file of files) {
    const size = sizeOf(file);
    if (out.length === 0 || room < size || (out.at(-1) as ArticleFile[]).length >= batchFiles) {
      out.push([]);
      room = batchSize;
    }
    (out.at(-1) as ArticleFile[]).push(file);
    room -= size;
  }
  return out;
}

/**
 * Does a job (see worker.ts; plain data, since it is copied) on files in threads, and gives the results in the order of the files, as one thread would.
 *
 * @param done is told after each batch how many files are done.
 */
export async function inThreads<F>(threads: number, job: object, files: readonly ArticleFile[], done?: (count: number) => void): Promise<Outcome<F>> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // Small, for the sake of the memory of all threads together.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  try {
    let count = 0;
    const results = await Promise.all(batches(files).map(async (batch) => {
      const result = (await pool.run({ job, files: batch })) as Outcome<F>;
      count += batch.length;
      done?.(count);
      return result;
    }));
    return { files: results.flatMap((result) => result.files), diagnostics: results.flatMap((result) => result.diagnostics), seen: results.flatMap((result) => result.seen ?? []) };
  } finally {
    await pool.destroy();
  }
}
