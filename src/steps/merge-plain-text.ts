import { fingerprint } from '../model/id.ts';
import type { State } from '../model/translation.ts';
import { sameText } from '../text/space.ts';
import { resolved } from '../xliff/plain-text.ts';
import type { PlainPart } from '../xliff/scan-plain-unit-2.ts';
import type { PlainUnit2 } from '../xliff/plain-unit-2.ts';
import { plainText2, writeHead2 } from '../xliff/write-plain-unit-2.ts';
import type { MergeContext } from './outcome.ts';
import { joinNotes } from './record.ts';

/**
 * Merges the commonest of all returned units, as texts: one without a code, in the sentences of the store and translated, into a
 * unit that stet has written and that nobody has translated yet. A large file is made of them.
 *
 * @returns the text of the unit that {@link mergePlain} applies; undefined of any other unit.
 */
export function mergePlainText(mine: PlainUnit2, returned: PlainUnit2, context: MergeContext): string | undefined {
  const { parts } = mine;
  const theirs = returned.parts;
  if (!mine.own || !mine.translate || mine.retired || parts.length !== theirs.length) return undefined;
  if (context.current !== undefined && !context.current.has(mine.id)) return undefined;
  const { text } = mine;
  const indent = `\n${'  '.repeat(mine.depth + 2)}`;
  let body = '';
  let key = '';
  let at = mine.notesEnd;
  let any = false;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] as PlainPart;
    const other = theirs[i] as PlainPart;
    if (part.kind !== other.kind || !sameSource(mine, part, returned, other)) return undefined;
    if (i > 0) key += '\u0001';
    if (part.kind === 'ignorable') continue;
    if (part.targetStart >= 0 || part.subState !== undefined || other.subState !== undefined || other.targetStart === other.targetEnd) return undefined;
    const raw = returned.text.slice(other.targetStart, other.targetEnd);
    const target = resolved(raw);
    const state = stateOf(other.state, mine, part, target);
    if (state === undefined) return undefined;
    any = true;
    key += target;
    body += `${text.slice(at, part.tagEnd)} state="${state}"${text.slice(part.tagEnd, part.sourceEnd)}</source>${indent}<target>${target === raw && !raw.includes('>') ? raw : plainText2(target)}</target>`;
    at = part.sourceEnd + '</source>'.length;
  }
  if (!any) return undefined;
  const own = mine.notes();
  const notes = joinNotes(own, returned.notes());
  const base = fingerprint(key, context.hash);
  const head = notes === own ? writeHead2(mine.depth, base, []) + text.slice(mine.notesStart, mine.notesEnd) : writeHead2(mine.depth, base, notes);
  return text.slice(mine.start, mine.headEnd) + head + body + text.slice(at, mine.end);
}

/** True if both have the same source, as it is written; an ICU message is looked at more closely, and so is a reference by number. */
function sameSource(mine: PlainUnit2, { sourceStart, sourceEnd }: PlainPart, returned: PlainUnit2, other: PlainPart): boolean {
  if (sourceStart === sourceEnd || sourceEnd - sourceStart !== other.sourceEnd - other.sourceStart) return false;
  const source = mine.text.slice(sourceStart, sourceEnd);
  return returned.text.startsWith(source, other.sourceStart) && !source.includes('{') && !source.includes('&#');
}

/** The state that counts (see {@link effectiveState}); undefined where the sentence needs a closer look. */
function stateOf(said: State | undefined, mine: PlainUnit2, { sourceStart, sourceEnd }: PlainPart, target: string): State | undefined {
  if (!isVisible(target.charCodeAt(0)) && !/\S/u.test(target)) return undefined;
  const visible = isVisible(mine.text.charCodeAt(sourceStart));
  const isOpen = said === undefined || said === 'initial';
  if (visible && !isOpen) return said;
  const source = resolved(mine.text.slice(sourceStart, sourceEnd));
  if (!visible && !/\S/u.test(source)) return undefined;
  if (!isOpen) return said;
  return sameText(target, source) ? undefined : 'translated';
}

/** True of the commonest code units that are no white space. */
function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x1680 && code !== 0xa0;
}
