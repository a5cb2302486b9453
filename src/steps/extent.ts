import { plainText } from '../model/content.ts';
import { segmentsOf, unitText } from '../model/part.ts';
import { type Profile, profile, similarity } from '../model/similarity.ts';
import type { Part, Unit } from '../model/translation.ts';
import { hasWords } from '../text/space.ts';

/** What a returned source has of the one it is for: all of it, in these or other words; some sentences; or sentences of another unit too. */
export type Extent = 'whole' | 'part' | 'beyond';

/** Below this a sentence is no version of another. */
const alike = 0.6;

/**
 * How far the source of a returned unit reaches: files come back with a stretch missing, and still well-formed. White space, the
 * bounds of sentences and small changes of their words count for nothing.
 */
export function extentOf(mine: Unit, returned: Unit): Extent {
  const own = letters(unitText(mine));
  const theirs = letters(unitText(returned));
  if (own === theirs) return 'whole';
  if (hasForeign(returned, mine, own)) return hasForeign(mine, returned, theirs) || theirs.includes(own) ? 'beyond' : 'whole';
  return hasForeign(mine, returned, theirs) ? 'part' : 'whole';
}

/** True if a unit has a sentence that no sentence of another is a version of. */
function hasForeign(unit: Unit, other: Unit, otherLetters: string): boolean {
  let known: readonly Profile[] | undefined;
  return segmentsOf(unit).some((part) => {
    const text = plainText(part.source);
    if (!hasWords(text) || otherLetters.includes(letters(text))) return false;
    known ??= [...segmentsOf(other).map(textOf), unitText(other)].map(profile);
    const own = profile(text);
    return !known.some((each) => similarity(each, own) >= alike);
  });
}

function textOf(part: Part): string {
  return plainText(part.source);
}

function letters(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}
