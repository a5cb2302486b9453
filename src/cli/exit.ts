import type { Diagnostic } from '../text/diagnostic.ts';

/** What the process ends with. */
export const exitStatus = { done: 0, failed: 1, usage: 2, incomplete: 3, rejected: 4 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Problems with how the command was called or configured. */
const usage = new Set([
  'article-outside', 'articles-missing', 'articles-none', 'catalogs-none', 'catalogs-no-source', 'cwd-not-folder', 'format-unknown', 'init-exists', 'language-missing',
  'language-same', 'source-is-target', 'pseudo-language', 'store-language', 'tag-ill-formed', 'tag-unknown', 'to-missing', 'handoff-over-store', 'edition-over-store',
  'write-over-article',
  'preview-one-language', 'preview-over',
  'site-folder-foreign', 'site-folder-around', 'site-folder-inside', 'site-part',
]);
/** Problems with the machine, or with stet itself. */
const failed = new Set(['passage-altered', 'project-locked', 'file-defect', 'file-failed', 'preview-failed', 'preview-port-denied', 'preview-port-taken', 'write-outside']);
/** What was asked to be complete and is not. */
const incomplete = new Set(['edition-failed']);

/**
 * The exit status for what a command reports: the gravest of its errors decides (failed, wrong usage or
 * config, input rejected, incomplete).
 */
export function exitStatusOf(diagnostics: readonly Diagnostic[], found: { readonly incomplete?: boolean; readonly rejected?: boolean } = {}): ExitStatus {
  const errors = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => kindOf(code)));
  if (found.incomplete) errors.add('incomplete');
  if (found.rejected) errors.add('rejected');
  const gravest = (['failed', 'usage', 'rejected', 'incomplete'] as const).find((kind) => errors.has(kind));
  return exitStatus[gravest ?? 'done'];
}

function kindOf(code: string): Exclude<keyof typeof exitStatus, 'done'> {
  if (usage.has(code) || code.startsWith('config-') || code.startsWith('usage-')) return 'usage';
  if (failed.has(code) || code.startsWith('write-')) return 'failed';
  return incomplete.has(code) ? 'incomplete' : 'rejected';
}
