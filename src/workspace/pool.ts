import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../text/diagnostic.ts';
import { sizeOf } from './file-size.ts';
import type { ArticleFile } from './find.ts';
import type { Seen } from './seen.ts';

/** What one file, or many, came to: what was written and what is to be said about it. */
export interface Outcome<F> {
  readonly files: readonly F[];
  readonly diagnostics: readonly Diagnostic[];
  /** By the article's path: what to know an unchanged file by. */
  readonly seen?: readonly (readonly [path: string, seen: Seen])[];
  /** Of each file that was read, the rules of the config that match something in it. */
  readonly rules?: readonly (readonly string[])[];
}

/** Less than this is done before a thread has started and its code is warm; in bytes. */
const worthAThread = 600_000;
/** The same where there are but two processors: the runtime compiles and collects on one of them meanwhile. */
const worthTheSecond = 6_000_000;
/** Files that go to a thread together; in bytes. */
const batchSize = 60_000;
const batchFiles = 16;

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
  const worth = Math.min(processors, Math.floor(bytes / (processors === 2 ? worthTheSecond : worthAThread)), files.length);
  return worth < 2 ? 0 : worth;
}

/** Bytes of articles from which on a record of what has been exported is worth keeping. */
const worthARecord = 100_000;

/** True if reading all of the files again would take longer than a reader notices. */
export function isMuch(files: readonly ArticleFile[]): boolean {
  return files.reduce((sum, file) => sum + sizeOf(file), 0) >= worthARecord;
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

/** What a thread is started with. */
export interface Share<J = unknown> {
  /** Plain data, since it is copied. */
  readonly job: J;
  readonly batches: readonly (readonly ArticleFile[])[];
  /** The number of the next batch that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What several files, or shares of them, came to. */
export function joined<F>(results: readonly Outcome<F>[]): Outcome<F> {
  return {
    files: results.flatMap((result) => result.files),
    diagnostics: results.flatMap((result) => result.diagnostics),
    seen: results.flatMap((result) => result.seen ?? []),
    rules: results.flatMap((result) => result.rules ?? []),
  };
}

/** A batch that is done. */
export interface Done<F> {
  readonly at: number;
  readonly result: Outcome<F>;
}

/** A job that is ready for its files. */
export interface OpenJob<F> {
  work(files: readonly ArticleFile[]): Promise<Outcome<F>>;
  close(): void;
}

/**
 * Takes batch after batch that is shared with other threads, until none is left.
 *
 * @param done is told each batch that this thread has done.
 */
export async function takeBatches<F>({ batches, next }: Omit<Share, 'job'>, { work, close }: OpenJob<F>, done: (batch: Done<F>) => void): Promise<void> {
  try {
    for (let at = Atomics.add(next, 0, 1); at < batches.length; at = Atomics.add(next, 0, 1)) {
      done({ at, result: await work(batches[at] as readonly ArticleFile[]) });
      // Messages of the other threads, and signals, are heard between two batches.
      await new Promise(setImmediate);
    }
  } finally {
    close();
  }
}

/**
 * Does a job on files in threads, of which this one is the first, and gives the results in the order of the files, as one thread would.
 *
 * @param job what the other threads open (see worker.ts).
 * @param open the same job, open in this thread.
 * @param done is told after each batch how many files are done.
 */
export async function inThreads<F>(threads: number, job: object, open: OpenJob<F>, files: readonly ArticleFile[], done?: (count: number) => void): Promise<Outcome<F>> {
  const share: Share = { job, batches: batches(files), next: new Int32Array(new SharedArrayBuffer(4)) };
  const results: Outcome<F>[] = [];
  let count = 0;
  const take = ({ at, result }: Done<F>): void => {
    results[at] = result;
    count += share.batches[at]?.length ?? 0;
    done?.(count);
  };
  const others = Array.from({ length: Math.min(threads, share.batches.length) - 1 }, () => new Worker(new URL('./worker.js', import.meta.url), {
    workerData: share,
    // Small, for the sake of the memory of all threads together.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  }));
  try {
    await Promise.all([takeBatches(share, open, take), ...others.map((other) => ended(other, take))]);
    return joined(results);
  } finally {
    await Promise.all(others.map((other) => other.terminate()));
  }
}

/** Until a thread has done what it took; fails as it fails. */
function ended<F>(thread: Worker, take: (batch: Done<F>) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.on('message', take);
    thread.on('error', reject);
    thread.on('exit', (status) => (status === 0 ? resolve() : reject(new Error(`a thread ended with ${status}`))));
  });
}
