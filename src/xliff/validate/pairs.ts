import type { XmlElement } from '../../xml/tree.ts';
import type { Findings } from './findings.ts';
import type { Content, Side } from './unit.ts';

/** `<sc>` with `<ec>`, `<sm>` with `<em>`: each has the other, in the same content, in this order (4.2.3.4, 4.2.3.5, 4.7.3.2). */
export function checkPairs(content: Content, findings: Findings): void {
  for (const side of [content.source, content.target]) {
    const waiting = waitingOf(side, content);
    checkCodePairs(side, waiting, findings);
    checkMarkPairs(side, waiting, findings);
  }
}

function checkCodePairs(side: Side, waiting: Waiting, findings: Findings): void {
  const starts = new Map<string, XmlElement>();
  const ends = new Map<string, XmlElement>();
  for (const { element, name } of side.inlines) {
    const id = element.get('id')?.trim();
    if (name === 'sc' && id !== undefined && !starts.has(id)) starts.set(id, element);
    if (name === 'ec') checkEnd(element, starts, ends, side, waiting, findings);
  }
  for (const [id, start] of starts) {
    const end = ends.get(id);
    if (isIsolated(start)) {
      if (end !== undefined) findings.error('xliff-sc-isolated', start, { id });
    } else if (end !== undefined) {
      checkFlags(start, end, id, findings);
    } else if (!waiting.ended.has(`ec ${id}`)) {
      findings.error('xliff-sc-without-ec', start, { id, side: side.side });
    }
  }
}

function checkEnd(
  end: XmlElement,
  starts: ReadonlyMap<string, XmlElement>,
  ends: Map<string, XmlElement>,
  side: Side,
  waiting: Waiting,
  findings: Findings,
): void {
  const startRef = end.get('startRef')?.trim();
  if (isIsolated(end)) {
    if (end.get('id') === undefined || startRef !== undefined) findings.error('xliff-ec-isolated', end);
    if (startRef !== undefined && !ends.has(startRef)) ends.set(startRef, end);
    return;
  }
  if (startRef === undefined || end.get('id') !== undefined) findings.error('xliff-ec-start-ref', end);
  if (end.get('dir') !== undefined) findings.error('xliff-ec-dir', end);
  if (startRef === undefined) return;
  if (ends.has(startRef)) findings.error('xliff-ec-twice', end, { id: startRef });
  else ends.set(startRef, end);
  if (!starts.has(startRef) && !waiting.begun.has(`sc ${startRef}`)) {
    findings.error('xliff-ec-without-sc', end, { id: startRef, side: side.side });
  }
}

function isIsolated(element: XmlElement): boolean {
  return element.get('isolated') === 'yes';
}

const flags = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'] as const;

function checkFlags(start: XmlElement, end: XmlElement, id: string, findings: Findings): void {
  for (const flag of flags) {
    const value = start.get(flag) ?? 'yes';
    const expected = flag === 'canReorder' && value === 'firstNo' ? 'no' : value;
    const received = end.get(flag) ?? 'yes';
    if (received !== expected) findings.error('xliff-pair-flags', end, { id, flag, value, expected, received });
  }
}

function checkMarkPairs(side: Side, waiting: Waiting, findings: Findings): void {
  const starts = new Map<string, XmlElement>();
  const ended = new Set<string>();
  for (const { element, name } of side.inlines) {
    const id = element.get(name === 'em' ? 'startRef' : 'id')?.trim();
    if (id === undefined) continue;
    if (name === 'sm' && !starts.has(id)) starts.set(id, element);
    if (name !== 'em') continue;
    if (ended.has(id)) findings.error('xliff-em-twice', element, { id });
    else if (!starts.has(id) && !waiting.begun.has(`sm ${id}`)) {
      findings.error('xliff-em-without-sm', element, { id, side: side.side });
    }
    ended.add(id);
  }
  for (const [id, start] of starts) {
    if (!ended.has(id) && !waiting.ended.has(`em ${id}`)) {
      findings.error('xliff-sm-without-em', start, { id, side: side.side });
    }
  }
}

/** What the sources begin and end that have no target yet: the other half of a pair may be waiting there. */
interface Waiting {
  readonly begun: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
}

function waitingOf(side: Side, content: Content): Waiting {
  const begun = new Set<string>();
  const ended = new Set<string>();
  if (side.side === 'source') return { begun, ended };
  for (const { element, name, part } of content.source.inlines) {
    if (part.target !== undefined) continue;
    if (name === 'sc' || name === 'sm') begun.add(`${name} ${element.get('id')?.trim()}`);
    if (name === 'ec' || name === 'em') ended.add(`${name} ${element.get('startRef')?.trim()}`);
  }
  return { begun, ended };
}
