import type { Rank } from '../language/identify.ts';
import { sameLanguage } from '../language/identify/same.ts';
import { prose } from '../language/identify/prose.ts';
import { findQuoted } from './marks.ts';

/**
 * True if a text only quotes another language, in a sentence of the article's own: what stands around its quotation marks is words
 * of the article's language. The quotation may stand then, the sentence may not.
 *
 * @param foreign BCP 47 tag of the language that the whole text seems to be in.
 * @example frames(rank, '« Wir haben keine Angst », a déclaré Anna Weber devant la foule.', 'fr', 'de') // true
 */
export function frames(rank: Rank, text: string, language: string, foreign: string | undefined): boolean {
  const quoted = findQuoted(text).filter(({ closed, depth }) => closed && depth === 0);
  if (quoted.length === 0) return false;
  let around = '';
  let at = 0;
  for (const { start, end } of quoted) {
    around += `${text.slice(at, start)} `;
    at = end;
  }
  around = prose(around + text.slice(at));
  // A name behind it belongs to what was said.
  if ((around.match(/(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}][\p{L}\p{M}]+/gu) ?? []).length < 2) return false;
  const ranked = rank(around, language);
  const score = (tag: string | undefined): number => (tag === undefined ? 0 : (ranked.find((it) => sameLanguage(it.language, tag))?.score ?? 0));
  const own = score(language);
  return own > 0 && own >= score(foreign);
}
