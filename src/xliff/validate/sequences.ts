import type { XmlElement } from '../../xml/tree.ts';
import type { Findings } from './findings.ts';
import type { Content, Inline, Part, Side } from './unit.ts';
import { isCode } from './unit.ts';

/** Codes that have to stay in the order they are in: a first one with `firstNo`, then ones with `no`. */
interface Sequence {
  readonly keys: readonly string[];
  readonly first: XmlElement;
  readonly parts: readonly Part[];
}

/** Non-reorderable sequences: they begin with `firstNo`, and the target has them as the source has them (4.7.2.6). */
export function checkSequences(content: Content, findings: Findings): void {
  const sources = sequencesOf(content.source, findings);
  const targets = new Set(sequencesOf(content.target, findings).map(({ keys }) => keys.join(' ')));
  const inTarget = new Set(content.target.inlines.map(keyOfCode));
  for (const sequence of sources) {
    if (sequence.keys.length < 2 || sequence.parts.some((part) => part.target === undefined)) continue;
    if (!sequence.keys.some((key) => inTarget.has(key))) continue;
    if (!targets.has(sequence.keys.join(' '))) {
      const place = content.target.byId.get(sequence.keys[0] as string) ?? sequence.first;
      findings.error('xliff-sequence-changed', place, { codes: shown(sequence.keys) });
    }
  }
}

/** Reads the sequences of one side; a code with `no` outside of any is reported. */
function sequencesOf(side: Side, findings: Findings): readonly Sequence[] {
  const out: Sequence[] = [];
  let current: { keys: string[]; first: XmlElement; parts: Part[] } | undefined;
  for (const inline of side.inlines) {
    if (!isCode(inline.name)) continue;
    const { element, event, part } = inline;
    const key = keyOfCode(inline);
    const declared = element.get('canReorder') ?? 'yes';
    // The end of a `<pc>` is what `<ec>` would be: not a beginning.
    const value = event === 'close' && declared === 'firstNo' ? 'no' : declared;
    if (value === 'firstNo') {
      current = { keys: [key], first: element, parts: [part] };
      out.push(current);
    } else if (value !== 'no') {
      current = undefined;
    } else if (current !== undefined) {
      current.keys.push(key);
      current.parts.push(part);
    } else if (event !== 'close') {
      findings.error('xliff-sequence-start', element, { element: element.name, id: key });
    }
  }
  return out;
}

/** The same for a `<pc>` as for the `<sc>` and `<ec>` that it may be turned into. */
function keyOfCode({ element, name, event }: Inline): string {
  const startRef = element.get('startRef')?.trim();
  if (name === 'ec' && startRef !== undefined) return `/${startRef}`;
  const id = element.get('id')?.trim() ?? '';
  return event === 'close' ? `/${id}` : id;
}

function shown(keys: readonly string[]): string {
  return keys.filter((key) => !key.startsWith('/')).join(', ');
}

/**
 * Codes that may not be deleted stand in the targets, in whichever segment; what has no target yet is not looked at
 * (4.7.2.6).
 */
export function checkDeletions(content: Content, findings: Findings): void {
  const kept = new Set(content.target.inlines.filter(({ name }) => isCode(name)).map(keyOfCode));
  for (const inline of content.source.inlines) {
    const { element, name, part, event } = inline;
    if (part.target === undefined || event === 'close' || !isCode(name) || element.get('canDelete') !== 'no') continue;
    const key = keyOfCode(inline);
    // The missing start is named already.
    if (kept.has(key) || (key.startsWith('/') && !kept.has(key.slice(1)))) continue;
    findings.error('xliff-code-deleted', part.target, { id: key.replace('/', ''), element: element.name });
  }
}
