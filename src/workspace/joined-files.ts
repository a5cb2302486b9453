import type { Outcome } from '../steps/outcome.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { gather } from '../text/gather.ts';
import type { ImportedFile } from './imported-file.ts';

/** One `<file>` of a returned file, merged, and what there is to say of it. */
export interface FinishedPart {
  readonly file: ImportedFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What became of a returned file, an entry for each article: some tools write an article twice, as it was handed out and as it
 * was translated (po2xliff with a template). A unit that one of them is empty of is not missing from the other.
 */
export function joinFiles(parts: readonly FinishedPart[]): { readonly files: readonly ImportedFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const byStore = new Map<string, ImportedFile[]>();
  for (const { file } of parts) if (file !== undefined) gather(byStore, file.store, file);
  const all = parts.flatMap(({ diagnostics }) => diagnostics);
  if ([...byStore.values()].every((list) => list.length === 1)) return { files: parts.flatMap(({ file }) => file ?? []), diagnostics: all };
  const silent = new Set<Diagnostic>();
  const files = [...byStore.values()].map((list): ImportedFile => {
    const [first] = list as [ImportedFile, ...ImportedFile[]];
    const most = new Map<string, number>();
    for (const { outcomes } of list) for (const outcome of outcomes) most.set(outcome.unit, Math.max(most.get(outcome.unit) ?? 0, weight(outcome)));
    const heard = new Set<string>();
    const outcomes = list.flatMap((file) => file.outcomes).filter((outcome) => {
      const kept = weight(outcome) === most.get(outcome.unit) && (weight(outcome) === 2 || !heard.has(outcome.unit));
      if (kept) heard.add(outcome.unit);
      if (!kept) for (const each of outcome.diagnostics) silent.add(each);
      return kept;
    });
    return { ...first, written: list.some(({ written }) => written), complete: list.every(({ complete }) => complete), outcomes };
  });
  return { files, diagnostics: all.filter((each) => !silent.has(each)) };
}

/** How much an outcome says beside another of the same unit. */
function weight({ outcome }: Outcome): number {
  return outcome === 'empty' ? 0 : outcome === 'unchanged' ? 1 : 2;
}
