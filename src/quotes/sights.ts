import { blockText, type Block } from '../model/block.ts';
import { mayAnnounce } from './announced.ts';
import { type Glance, glances } from './glance.ts';
import { groundOf } from './ground.ts';
import { ownWords } from './own-words.ts';
import { blockProse, isAllProse } from './plain.ts';

/** What was seen of the blocks of an article; worked out once, for whoever asks first. */
export interface Sights {
  /** The glance at the running text of a block, by its index. */
  readonly of: (index: number) => Glance;
  /** False where nothing in the text of a block sets a stretch of it apart: no quotation marks, no letters of other scripts. Markup may. */
  readonly isUneven: (index: number) => boolean;
  /** True where the text of a block may announce words of another language without setting them apart. */
  readonly announces: (index: number) => boolean;
  /** See {@link ownWords}. */
  readonly ownWords: () => ReadonlySet<string>;
}

/** Quotation marks of any language (an apostrophe inside a word is none), marks that open a Spanish sentence, letters of other scripts than Latin. */
const setApart = /["«»“”„‟‘‚‹›¿¡\u0370-\u1dff\u2c80-\ud7ff\uf900-\ufdff\ufe70-\uffef]/;
const apostrophe = /(?:^|[\s([{—–\-/:,])['’]/;

function isUneven(text: string): boolean {
  return setApart.test(text) || ((text.includes("'") || text.includes('’')) && apostrophe.test(text));
}

/**
 * Looks at the blocks of an article, at all of them when it is first asked for one.
 *
 * @param language BCP 47 tag of the language that the article is said to be in.
 */
export function sightsOf(blocks: readonly Block[], language: string): Sights {
  const ground = groundOf(language);
  let seen: readonly Glance[] | undefined;
  const texts: (string | undefined)[] = [];
  const textOf = (i: number): string => (texts[i] ??= blockText(blocks[i] as Block));
  const prose = (block: Block, i: number): string => (block.kind === 'code' ? '' : isAllProse(block) ? textOf(i) : blockProse(block));
  const announcing: (boolean | undefined)[] = [];
  let own: ReadonlySet<string> | undefined;
  return {
    of: (i) => (seen ??= glances(blocks.map(prose), ground))[i] as Glance,
    isUneven: (i) => isUneven(textOf(i)),
    announces: (i) => (announcing[i] ??= mayAnnounce(textOf(i), language)),
    ownWords: () => (own ??= ownWords(blocks, ground)),
  };
}
