import { sameLanguage } from '../language/identify/same.ts';
import { segmentContent } from '../language/segment.ts';
import { createSplitter } from '../language/sentences/split.ts';
import { type Content, normalizeContent, plainText } from '../model/content.ts';
import { contentKey, hasTarget, segmentsOf, targetOrder, unitSource } from '../model/part.ts';
import type { GivenTranslation } from '../model/pointed.ts';
import type { Match, Part, Unit } from '../model/translation.ts';
import { collapse } from '../text/space.ts';

/** The `origin` of a match that holds a translation which stands in the article itself. */
export const givenOrigin = 'article';

/**
 * A unit with the translation that stands in the article where its author points: as its target where it has none and its sentences
 * and codes are the source's, as a proposal where not; what the store has is never replaced.
 */
export function withGiven(unit: Unit, given: GivenTranslation | undefined, targetLanguage: string): Unit {
  const old = unit.matches.some(({ origin }) => origin === givenOrigin);
  const bare = old ? { ...unit, matches: unit.matches.filter(({ origin }) => origin !== givenOrigin) } : unit;
  if (given === undefined || given.language === undefined || !sameLanguage(given.language, targetLanguage)) return bare;
  if (hasTarget(unit)) {
    const target = targetOrder(unit.parts).flatMap((part) => part.target ?? (part.kind === 'ignorable' ? part.source : []));
    return sameWords(target, given.content) ? bare : { ...bare, matches: [matchOf(unit, given), ...bare.matches] };
  }
  const parts = given.codes === undefined ? filled(unit, given.content, targetLanguage) : undefined;
  return parts === undefined ? { ...bare, matches: [matchOf(unit, given), ...bare.matches] } : { ...bare, parts };
}

function sameWords(a: Content, b: Content): boolean {
  return collapse(contentKey(normalizeContent(a))) === collapse(contentKey(normalizeContent(b)));
}

function matchOf(unit: Unit, { content, codes }: GivenTranslation): Match {
  return { source: unitSource(unit), target: content, origin: givenOrigin, ...(codes === undefined ? {} : { codes }) };
}

/** The unit's parts with a target sentence for each; undefined where there are more or fewer, or their codes are others. */
function filled(unit: Unit, content: Content, language: string): readonly Part[] | undefined {
  const own = segmentsOf(unit);
  const sentences = own.length === 1 ? [content] : segmentContent(content, createSplitter({ locale: language }), unit.codes).flatMap(({ kind, source }) => (kind === 'segment' ? [source] : []));
  if (sentences.length !== own.length) return undefined;
  const fits = own.every((part, i) => codesOf(part.source) === codesOf(sentences[i] ?? []) && plainText(sentences[i] ?? []).trim() !== '');
  if (!fits) return undefined;
  let at = 0;
  return unit.parts.map((part): Part => (part.kind === 'segment' ? { ...part, target: normalizeContent(sentences[at++] as Content), state: 'translated' } : part));
}

function codesOf(content: Content): string {
  return content.flatMap((item) => (item.kind === 'text' ? [] : item.kind === 'mark-open' ? [`m${item.mark.id}`] : [`${item.kind} ${item.id}`])).sort().join(' ');
}
