import type { Note, Passage } from '../model/translation.ts';
import { fill } from '../text/diagnostic.ts';
import { messages } from './messages.ts';

/** The category of the note that says why a unit is locked. */
export const passageCategory = 'passage';

/** What a translator is told of a locked unit: in which language it was said, and why it stands. */
export function passageNote(passage: Passage): Note {
  return { text: sentence(passage), category: passageCategory, appliesTo: 'source' };
}

function sentence({ reason, language, speaker }: Passage): string {
  if (reason === 'attribution') return messages['note-passage-attribution'];
  if (language !== undefined && speaker !== undefined) return fill(messages['note-passage-speaker'], { speaker, language: nameOf(language) });
  if (language !== undefined) return fill(messages['note-passage'], { language: nameOf(language) });
  return reason === 'author' ? messages['note-passage-author'] : messages['note-passage-unknown'];
}

/** The English name of a language, or its tag where it has none. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
