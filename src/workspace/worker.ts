import { parentPort, workerData } from 'node:worker_threads';
import type { BuildJob } from './build.ts';
import type { ExportJob } from './export.ts';
import { type OpenJob, type Share, takeBatches } from './pool.ts';

/** What a thread is to do with files; plain data, since it is copied. */
type Job = ({ readonly kind: 'export' } & ExportJob) | ({ readonly kind: 'build' } & BuildJob);

async function open(job: Job): Promise<OpenJob<unknown>> {
  if (job.kind === 'export') {
    const { exportIn, openExport } = await import('./export.ts');
    return exportIn(await openExport(job));
  }
  const { buildIn, openBuild } = await import('./build.ts');
  return buildIn(await openBuild(job));
}

// A thread takes batches until none is left, and ends.
const share = workerData as Share<Job>;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins, threads have none
await takeBatches(share, await open(share.job), (batch) => parentPort?.postMessage(batch));
