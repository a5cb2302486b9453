import { lexicon } from '../language/identify/evidence.ts';
import { words } from '../language/identify/prose.ts';
import { identityOf } from '../language/identify/same.ts';
import { blockText, type Block } from '../model/block.ts';
import { commonWords } from './common-words.ts';
import type { Ground } from './ground.ts';
import { look, type Look } from './look.ts';
import { findQuoted } from './marks.ts';
import { textOutside } from './plain.ts';

/**
 * The words that an article uses in its own language: those of the blocks that are plainly in it, without what they
 * quote or set apart.
 */
export function ownWords(blocks: readonly Block[], ground: Ground): ReadonlySet<string> {
  const out = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'code' || block.translate === false || block.language !== undefined || look(blockText(block), ground).verdict !== 'own') continue;
    for (const word of words(plainText(block))) out.add(word);
  }
  return out;
}

/** The text of a block but for what stands in quotation marks, in Spanish ones of question and exclamation, or inside markup. */
function plainText(block: Block): string {
  const outside = textOutside(block, new Set(block.codes.map(({ id }) => id)));
  const text = outside.replace(/[¿¡][^¿¡?!]*[?!]+/gu, (it) => ' '.repeat(it.length));
  return findQuoted(text).filter(({ depth }) => depth === 0).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

/** A word, and whether it begins with a capital. */
const word = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/**
 * True if the words of a text are known to be the article's language's own: all but one, or an eighth of many, and
 * no small word of another language among the rest. Names inside a sentence are in no language.
 *
 * @param own gathers the words that the article uses elsewhere; asked only where everyday words do not settle it.
 */
export function isKnown(seen: Look, own: () => ReadonlySet<string>, tag: string): boolean {
  if (seen.verdict === 'script') return false;
  const language = identityOf(tag);
  const common = commonWords(language);
  const all = seen.prose.match(word) ?? [];
  const told = all.filter((it, i) => !/^\p{Lu}/u.test(it) || (i === 0 && !/^\p{Lu}/u.test(all[1] ?? '')));
  const list = (told.length >= 2 ? told : all).map((it) => it.toLowerCase().replaceAll('’', "'"));
  const isFew = (unknown: readonly string[]): boolean => unknown.length === 0
    ? list.length > 0
    : unknown.length <= Math.max(list.length / 8, list.length >= 3 ? 1 : 0) && !unknown.some((it) => lexicon.has(it));
  const unknown = list.filter((it) => !(common.has(it) || common.has(stem(it)) || lexicon.get(it)?.includes(language) === true));
  return isFew(unknown) || (unknown.length > 0 && isFew(unknown.filter((it) => !own().has(it))));
}

/** An English word without its ending. */
export function stem(it: string): string {
  return it.length > 4 ? it.replace(/(?:e?s|e?d|ing|ly)$/, '') : it;
}
