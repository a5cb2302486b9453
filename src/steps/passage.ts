import { plainText } from '../model/content.ts';
import type { Standing } from '../model/standing.ts';
import { hasTarget, targetOrder, unitText } from '../model/part.ts';
import type { Note, Passage, Unit } from '../model/translation.ts';
import { fill } from '../text/diagnostic.ts';
import { collapse, sameText } from '../text/space.ts';
import { messages } from './messages.ts';

/** The category of the note that says why a unit is locked. */
export const passageCategory = 'passage';

/** What a translator is told of a locked unit: in which language it was said, and why it stands. */
export function passageNote(passage: Passage): Note {
  return { text: sentence(passage), category: passageCategory, appliesTo: 'source' };
}

/** What a translator is told of the passages inside a unit, each once. */
export function inlineNotes(standings: readonly (Passage & Pick<Standing, 'text'>)[]): Note[] {
  if (standings.length === 0) return [];
  const texts = standings.map(({ text, language, speaker, reason }) => {
    const values = { text: collapse(text), ...(language === undefined ? {} : { language: nameOf(language) }), ...(speaker === undefined ? {} : { speaker }) };
    if (language !== undefined) return fill(speaker === undefined ? messages['note-inline'] : messages['note-inline-speaker'], values);
    return fill(reason === 'author' ? messages['note-inline-author'] : messages['note-inline-unknown'], values);
  });
  return [...new Set(texts)].map((text) => ({ text, category: passageCategory, appliesTo: 'source' }));
}

/** What a translator is told of a translation that is printed under a passage. */
export function glossNote({ language, speaker }: Passage): Note {
  const values = { language: language === undefined ? '' : nameOf(language), ...(speaker === undefined ? {} : { speaker }) };
  const sentence = language === undefined ? messages['note-gloss-unknown'] : speaker === undefined ? messages['note-gloss'] : messages['note-gloss-speaker'];
  return { text: fill(sentence, values), category: passageCategory, appliesTo: 'source' };
}

function sentence({ reason, language, speaker }: Passage): string {
  if (reason === 'attribution') return messages['note-passage-attribution'];
  if (language !== undefined && speaker !== undefined) return fill(messages['note-passage-speaker'], { speaker, language: nameOf(language) });
  if (language !== undefined) return fill(messages['note-passage'], { language: nameOf(language) });
  return reason === 'author' ? messages['note-passage-author'] : messages['note-passage-unknown'];
}

/** The English name of a language, or its tag where it has none. */
export function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The text of a unit's target, in the order of the translation, as a reader would see it. */
export function returnedText(unit: Pick<Unit, 'parts'>): string {
  return targetOrder(unit.parts).map((part) => plainText(part.target ?? (part.kind === 'ignorable' ? part.source : []))).join('');
}

/** True if a file has other words for a passage. Text alone counts, whatever a tool did to the markup. */
export function passageAltered(mine: Unit, other: Unit): boolean {
  const text = unitText(mine);
  return !sameText(unitText(other), text) || (hasTarget(other) && !sameText(returnedText(other), text));
}
