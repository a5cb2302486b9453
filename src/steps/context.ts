import type { BlockKind } from '../model/block.ts';
import { plainText } from '../model/content.ts';
import { segmentsOf, unitText } from '../model/part.ts';
import type { Note, Translation, Unit } from '../model/translation.ts';
import { fill } from '../text/diagnostic.ts';
import { collapse } from '../text/space.ts';
import { messages } from './messages.ts';

/** The category of the notes that say where a unit stands and who speaks in it. */
export const contextCategory = 'context';

/** What each kind of block is called. */
const names: Readonly<Record<BlockKind, string>> = {
  title: 'Title',
  description: 'Description',
  heading: 'Heading',
  paragraph: 'Paragraph',
  item: 'List item',
  term: 'Term',
  cell: 'Table cell',
  caption: 'Caption',
  quotation: 'Quotation',
  attribution: 'Attribution',
  code: 'Code',
  'link-title': 'Title of a link',
  alternative: 'Alternative text of an image',
  metadata: 'Metadata',
  attribute: 'Text of the interface',
  other: 'Text',
};

/** Longer sentences are cut where they stand for context only. */
const longest = 160;

/**
 * A hand-off with what a translator wants to know of each unit and does not see in an editor: what it is, where it stands, under which
 * headings, who speaks in it, and of a partial one the sentence before and after. The same translations give the same notes.
 *
 * @param partial the hand-off.
 * @param whole the store's translation that it is of.
 * @param speakers who is quoted in a unit, by its id.
 */
export function withContext(partial: Translation, whole: Translation, speakers: ReadonlyMap<string, readonly string[]> = new Map()): Translation {
  const active = whole.units.filter((unit) => unit.retired !== true);
  const given = new Set(partial.units.map(({ id }) => id));
  const notes = new Map<string, readonly Note[]>();
  const path: { level: number; text: string }[] = [];
  active.forEach((unit, i) => {
    if (unit.kind === 'heading') while (path.length > 0 && (path.at(-1)?.level ?? 0) >= (unit.level ?? 1)) path.pop();
    if (given.has(unit.id)) notes.set(unit.id, contextOf(unit, i, active, given, path.map(({ text }) => text), speakers.get(unit.id) ?? []));
    if (unit.kind === 'heading') path.push({ level: unit.level ?? 1, text: shortened(unitText(unit), false) });
  });
  return { ...partial, units: partial.units.map((unit) => ({ ...unit, notes: [...unit.notes, ...(notes.get(unit.id) ?? [])] })) };
}

function contextOf(unit: Unit, index: number, all: readonly Unit[], given: ReadonlySet<string>, path: readonly string[], speakers: readonly string[]): readonly Note[] {
  const say = (code: keyof typeof messages, values: Record<string, string | number>): Note => ({ text: fill(messages[code], values), category: contextCategory, appliesTo: 'source' });
  const values = { kind: names[unit.kind ?? 'other'], n: index + 1, total: all.length };
  const out = [path.length === 0 ? say('note-place', values) : say('note-place-under', { ...values, path: path.join(' › ') })];
  if (speakers.length > 0) out.push(say('note-speaking', { speakers: speakers.join(', ') }));
  const [before, after] = [all[index - 1], all[index + 1]];
  if (before !== undefined && !given.has(before.id)) out.push(say('note-before', { text: shortened(sentence(before, -1), true) }));
  if (after !== undefined && !given.has(after.id)) out.push(say('note-after', { text: shortened(sentence(after, 0), false) }));
  return out;
}

function sentence(unit: Unit, at: number): string {
  return plainText(segmentsOf(unit).at(at)?.source ?? []);
}

/** A text on one line, without its beginning or its end where it is long. */
function shortened(text: string, fromEnd: boolean): string {
  const letters = [...collapse(text)];
  if (letters.length <= longest) return letters.join('');
  return fromEnd ? `…${letters.slice(-longest).join('').trimStart()}` : `${letters.slice(0, longest).join('').trimEnd()}…`;
}
