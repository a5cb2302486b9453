import { firstPoint, lastPoint } from './flanking.ts';
import type { ProbePlace } from './probe.ts';
import { isEmphasis, type Want } from './want.ts';

/** What may be markup in some place or other. */
const special = /[\\`*_{}[\]<>&|~$#]|:[a-z+-]|[:+-] *$/;
/** Footnote marks, images, shortcodes and tags: nothing but brackets changes them. */
const foreign = /^(?:\[\^|!\[|\{\{|\{%)[^\r\n]*$/;
const risky = /^(?:[-+=:>#!?]|\d+[.)]|\P{L}?$|(?:import|export)(?![\p{L}\p{N}]))/u;

/**
 * True if wants can be written as they are and are sure to be read so: there is nothing in the texts that could
 * be markup, and each code touches only what cannot change it. False where that is not sure.
 */
export function isSafe(wants: readonly Want[], { place, item, mdx }: ProbePlace): boolean {
  if (place === 'setext' || (item !== undefined && wants[0]?.kind !== 'text')) return false;
  let links = 0;
  for (let i = 0; i < wants.length; i += 1) {
    const want = wants[i] as Want;
    if (want.kind === 'text') {
      if (special.test(want.text) || (i === 0 && risky.test(want.text.trimStart()))) return false;
      continue;
    }
    const before = wants[i - 1];
    const next = wants[i + 1];
    const outside = want.kind === 'open' ? before : next;
    const inner = want.kind === 'open' ? next : before;
    if (isEmphasis(want)) {
      if (inner?.kind !== 'text' || !/[\p{L}\p{N}]/u.test(want.kind === 'open' ? firstPoint(inner.text) : lastPoint(inner.text))) return false;
      if (outside === undefined) continue;
      if (outside.kind !== 'text' || !/[\s\p{P}]/u.test(want.kind === 'open' ? lastPoint(outside.text) : firstPoint(outside.text))) return false;
    } else if (want.raw === '[' && want.kind === 'open') {
      links += 1;
      if (links > 1 || (before?.kind === 'text' ? before.text.endsWith('!') : before !== undefined)) return false;
    } else if (want.kind === 'close' && want.raw.startsWith(']')) {
      links -= 1;
      if (next?.kind === 'text' ? /^[([:{]/.test(next.text) : next !== undefined && !isEmphasis(next)) return false;
    } else if (want.kind === 'standalone' && /^`[^`\n]+`$/.test(want.raw) && !mdx) {
      if (before !== undefined && before.kind !== 'text' && !before.raw.endsWith('[') && !isEmphasis(before)) return false;
      if (next !== undefined && next.kind !== 'text' && !next.raw.startsWith(']') && !isEmphasis(next)) return false;
    } else if (want.kind === 'standalone' && foreign.test(want.raw) && !mdx) {
      if (before !== undefined && (before.kind !== 'text' || /[![\]{]$/.test(before.text))) return false;
      if (next !== undefined && (next.kind !== 'text' || /^[([\]:{}]/.test(next.text))) return false;
    } else return false;
  }
  return wants.length > 0;
}
