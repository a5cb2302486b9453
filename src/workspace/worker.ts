import type { BuildJob, BuildRun } from './build.ts';
import type { ExportJob, ExportRun } from './export.ts';
import type { ArticleFile } from './find.ts';
import type { Outcome } from './pool.ts';

/** What a thread is to do with the files it is given; plain data, since it is copied. */
export type Job = ({ readonly kind: 'export' } & ExportJob) | ({ readonly kind: 'build' } & BuildJob);

interface Task {
  readonly job: Job;
  readonly files: readonly ArticleFile[];
}

/** A thread lives for one job: what it has opened serves every batch. */
let opened: Promise<ExportRun> | Promise<BuildRun> | undefined;

/** What a thread of the pool does: a batch of a job. */
export default async function work({ job, files }: Task): Promise<Outcome<unknown>> {
  if (job.kind === 'export') {
    const { exportBatch, openExport } = await import('./export.ts');
    return exportBatch(await ((opened ??= openExport(job)) as Promise<ExportRun>), files);
  }
  const { buildBatch, openBuild } = await import('./build.ts');
  return buildBatch(await ((opened ??= openBuild(job)) as Promise<BuildRun>), files);
}
