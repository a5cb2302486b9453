import type { Part } from './translation.ts';

/** What XLIFF 1.2 says of a translation that somebody should go over again, as `subState` keeps it. */
const open = /^xliff12:needs-(?:review-)?(translation|l10n|adaptation)$/;

/** True of a translation of which its file says that it needs to be edited or reviewed. */
export function needsEditing({ target, subState }: Pick<Part, 'target' | 'subState'>): boolean {
  return target !== undefined && target.length > 0 && subState !== undefined && open.test(subState);
}

/**
 * The `subState` of a translation that is taken: one that was said to need translation, though it has one (so Weblate says that it
 * needs editing), waits to be reviewed.
 */
export function reviewState(subState: string | undefined): string | undefined {
  return subState?.replace(open, 'xliff12:needs-review-$1');
}
