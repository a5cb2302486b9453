import { fill } from '../../../text/diagnostic.ts';
import type { Extras } from '../draft.ts';
import { messages } from './messages.ts';
import type { ItsData } from './node-data.ts';

/** What rules say about a block beyond what a block has a field for, as its layout has it. */
export function extrasOf(data: ItsData | undefined): Extras | undefined {
  if (data === undefined) return undefined;
  const { localeFilter, allowedCharacters, storageSize, storageEncoding, lineBreak, id } = data;
  const extras: Record<string, string | number> = {
    ...(localeFilter === undefined ? {} : { localeFilter }),
    ...(allowedCharacters === undefined ? {} : { allowedCharacters }),
    ...(storageSize === undefined ? {} : { storageSize }),
    ...(storageEncoding === undefined ? {} : { storageEncoding }),
    ...(lineBreak === undefined ? {} : { lineBreak }),
    ...(id === undefined ? {} : { id }),
  };
  return Object.keys(extras).length === 0 ? undefined : extras;
}

/** What a translator has to know of the limits in a block's layout. */
export function limitsNote(extras: Extras | undefined): string | undefined {
  if (extras === undefined) return undefined;
  const { storageSize, storageEncoding, allowedCharacters } = extras;
  const notes: string[] = [];
  if (storageSize !== undefined) {
    notes.push(fill(messages['note-storage-size'], { size: String(storageSize), encoding: String(storageEncoding ?? 'UTF-8') }));
  }
  if (allowedCharacters !== undefined) notes.push(fill(messages['note-allowed-characters'], { pattern: String(allowedCharacters) }));
  return joinNotes(notes);
}

/** The same of a stretch of a block, which cannot be left out or measured alone: for which locales it is, and its limits. */
export function stretchLimits(extras: Extras | undefined): string | undefined {
  const filter = extras?.localeFilter;
  if (typeof filter !== 'string') return limitsNote(extras);
  const excludes = filter.startsWith('exclude');
  const locales = filter.slice('include'.length).trim();
  return joinNotes([fill(messages[excludes ? 'note-locale-exclude' : 'note-locale-include'], { locales }), limitsNote(extras)]);
}

/** What is said about a stretch of a block. */
export function stretchNote(text: string, note: string | undefined, term: string | undefined): string | undefined {
  const notes: string[] = [];
  if (note !== undefined) notes.push(fill(messages['note-stretch'], { text, note }));
  if (term !== undefined) notes.push(fill(messages['note-term'], { text }) + (term === '' ? '' : ` (${term})`));
  return joinNotes(notes);
}

/** Several notes as one, a line each; undefined where there is none. */
export function joinNotes(notes: readonly (string | undefined)[]): string | undefined {
  const said = notes.filter((note) => note !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
}
