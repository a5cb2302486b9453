import type { Rank } from '../language/identify.ts';
import { prose } from '../language/identify/prose.ts';
import { countSmall } from '../language/identify/nominal.ts';
import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { blockText, type Block } from '../model/block.ts';
import { cueIn, cuesOf, sayings } from './cues.ts';
import { findQuoted } from './marks.ts';
import { spansOf } from './quotations.ts';
import { isInscribed } from './uttered.ts';

/** Markup that sets words apart. */
const emphasis = /^(?:[*_]{1,3}$|<(?:em|i|b|strong|cite|q|mark|u)(?![\w-])|<\w+[^>]*\slang\s*=)/i;

/** How far two languages of a few words may lie apart by chance. */
const doubt = 0.1;

/** True if one of the words, in small letters, is one for saying, writing or calling out. */
function says(list: readonly string[], language: string): boolean {
  return list.some((word) => isInscribed(word, language)) || cueIn(list, sayings(cuesOf(language))) !== undefined;
}

/**
 * True if a block only quotes another language, in a sentence of the article's own: what stands around its quotation marks and its
 * emphasis is words of the article's language. The quotation may stand then, the sentence may not.
 *
 * @param foreign BCP 47 tag of the language that the whole text seems to be in.
 * @example frames(rank, block, 'fr', 'de') // true of « Wir haben keine Angst », a déclaré Anna Weber devant la foule.
 */
export function frames(rank: Rank, block: Block, language: string, foreign: string | undefined): boolean {
  const text = blockText(block);
  const quoted = findQuoted(text).filter(({ closed, depth }) => closed && depth === 0);
  const apart = [...quoted, ...spansOf(block, (data) => emphasis.test(data))].sort((a, b) => a.start - b.start);
  if (apart.length === 0) return false;
  let around = '';
  let at = 0;
  for (const { start, end } of apart) {
    if (start > at) around += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  around = prose(around + text.slice(at));
  // A list of titles, and what they are.
  if (quoted.length >= 2 && /^\s*[\p{L}\s]{2,30}:/u.test(around)) return true;
  // A name behind it belongs to what was said.
  const small = around.match(/(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}][\p{L}\p{M}]+/gu) ?? [];
  if (small.length === 0) return false;
  const ranked = rank(around, language);
  const score = (tag: string | undefined): number => (tag === undefined ? 0 : (ranked.find((it) => sameLanguage(it.language, tag))?.score ?? 0));
  const own = score(language);
  // `Thousands shouted`: a verb of saying is enough, and one word that the other language does not write.
  if (says(small, language) && (own >= score(foreign) - doubt || (foreign !== undefined && countSmall(small, identityOf(foreign)) === 0))) return true;
  return own > 0 && (small.length < 2 ? own > score(foreign) + doubt : own >= score(foreign));
}
