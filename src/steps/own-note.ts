import { ownCategories } from '../model/note-category.ts';
import type { Note } from '../model/translation.ts';
import { messages } from './messages.ts';

interface Sentence {
  /** Its longest stretch without a value: looking for that first is many times faster. */
  readonly words: string;
  readonly pattern: RegExp;
}

/** Every sentence of a note of stet's, with anything for its values. */
const sentences: readonly Sentence[] = Object.entries(messages)
  .filter(([code]) => code.startsWith('note-'))
  .map(([, text]) => {
    const pieces = text.split(/\{\{\w+\}\}/);
    const words = pieces.reduce((longest, piece) => (piece.trim().length > longest.length ? piece.trim() : longest), '');
    return { words, pattern: new RegExp(`^${pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.+')}$`, 'u') };
  });

/** True of a note that stet writes itself: by its category, or, where a tool has dropped that, by every line of its text. */
export function isOwnNote(note: Note): boolean {
  if (note.category !== undefined && ownCategories.has(note.category)) return true;
  const lines = note.text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => sentences.some(({ words, pattern }) => line.includes(words) && pattern.test(line.trim())));
}
