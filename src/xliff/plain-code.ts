import type { Code } from '../model/content.ts';

/** A code of which nothing is known but that it is there. */
export function plainCode(id: string, paired: boolean): Code {
  return { id, paired, data: '', canCopy: true, canDelete: true, canOverlap: true, canReorder: 'yes' };
}
