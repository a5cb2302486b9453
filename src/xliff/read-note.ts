import type { Note } from '../model/translation.ts';
import type { XmlTag } from '../xml/tag.ts';

/** The names that a version has for what is said of a note. */
export interface NoteNames {
  readonly category: string;
  readonly appliesTo: string;
  /** Where a note has an id. */
  readonly id?: string;
}

/** What `from` of 1.2 begins with in stet's own notes: Translate Toolkit and what is built on it show the notes of developers alone. */
export const noteOrigin = 'developer ';

/** A note of any version, with the text that stands in it. */
export function readNote(tag: XmlTag, text: string, names: NoteNames): Note {
  const said = tag.get(names.category);
  const category = said?.startsWith(noteOrigin) === true ? said.slice(noteOrigin.length) : said;
  const appliesTo = tag.get(names.appliesTo);
  const priority = Number(tag.get('priority'));
  const id = names.id === undefined ? undefined : tag.get(names.id);
  return {
    text,
    ...(category === undefined ? {} : { category }),
    ...(appliesTo === 'source' || appliesTo === 'target' ? { appliesTo } : {}),
    ...(Number.isInteger(priority) && priority >= 1 && priority <= 10 ? { priority } : {}),
    ...(id === undefined ? {} : { id }),
  };
}
