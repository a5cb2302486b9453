import type { Unit } from '../../src/model/translation.ts';

/** A translated unit of one segment, or of several. */
export function unitOf(source: string | readonly string[], target: string | readonly string[], more: Partial<Unit> = {}): Unit {
  const sources = typeof source === 'string' ? [source] : source;
  const targets = typeof target === 'string' ? [target] : target;
  return {
    id: 'u1', kind: 'paragraph', translate: true, codes: [], notes: [], matches: [],
    parts: sources.map((text, i) => ({ kind: 'segment', id: `s${i + 1}`, source: [{ kind: 'text', text }], target: [{ kind: 'text', text: targets[i] ?? '' }], state: 'translated' })),
    ...more,
  };
}
