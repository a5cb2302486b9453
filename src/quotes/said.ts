import { loadRank, type Rank } from '../language/identify.ts';
import { findInlinePassages, type InlinePassage } from './inline.ts';
import { listPassages, type ListedPassage } from './passage-list.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { findPassages, type FoundPassages, type PassageArticle, type PassageSettings } from './passages.ts';
import { sightsOf } from './sights.ts';

/** What stands in an article. */
export interface Said {
  readonly found: FoundPassages;
  readonly inline: readonly InlinePassage[];
  readonly passages: readonly ListedPassage[];
  /** Its quotations, where they had to be found to tell who says what stands. */
  readonly quotations?: readonly Quotation[];
}

/**
 * Finds what stands in an article: whole blocks and stretches inside others. The model of identification is loaded
 * once, and only where something looks foreign.
 *
 * Diagnostics: those of {@link findPassages}.
 */
export async function findSaid(article: PassageArticle, settings: PassageSettings = {}): Promise<Said> {
  const rank = once(loadRank);
  const sights = sightsOf(article.blocks, article.language);
  const found = await findPassages(article, settings, rank, sights);
  const stretches = await findInlinePassages(article.blocks, article.language, { ...found, detect: settings.detect ?? true }, rank, sights);
  let quotations: readonly Quotation[] | undefined;
  const inline = stretches.length === 0 ? stretches : (await import('./inline-speakers.ts')).withSpeakers(article.blocks, article.language, stretches, () => (quotations = quotationsOf(article, found)));
  return { found, inline, ...(quotations === undefined ? {} : { quotations }), passages: found.passages.size === 0 && inline.length === 0 && !article.blocks.some(({ codes }) => codes.some(({ stands }) => stands !== undefined)) ? [] : listPassages(article.blocks, found.passages, inline) };
}

/** An address, a mailbox, a path in quotation marks: `"list@example.org"`. */
const address = /^[!-~]*[A-Za-z0-9][@./][A-Za-z][!-~]*$/;

/** The quotations of an article, those that stand as passages left out, and those in which nobody says a word. */
export function quotationsOf({ blocks, language }: PassageArticle, { passages }: Pick<FoundPassages, 'passages'>): readonly Quotation[] {
  return findQuotations(blocks, language, new Set(passages.keys())).filter(({ text }) => !address.test(text));
}

/** A function that loads the first time and remembers. */
function once(load: () => Promise<Rank>): () => Promise<Rank> {
  let loaded: Promise<Rank> | undefined;
  return () => (loaded ??= load());
}
