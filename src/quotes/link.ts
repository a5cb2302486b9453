import type { RelayQuote } from '../model/said.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { collapse } from '../text/space.ts';
import { type Block, readerText } from '../model/block.ts';
import { originalOf } from './original.ts';
import type { PassageArticle } from './passages.ts';
import { linkRelays } from './relays.ts';
import type { RelayRule } from './settled.ts';
import { openLinks } from './report.ts';
import { quotationsOf, type Said } from './said.ts';

/** What translates what in an article, beyond doubt, and questions about the rest. */
export interface Linked {
  readonly relays: readonly RelayQuote[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Links the quotations of an article to the passages that they translate: one entry for every block that such a
 * quotation stands in.
 *
 * @param rules the author's word; it is final.
 * @returns diagnostics `relay-possible`, `relay-unknown`.
 */
export async function linkArticle(article: PassageArticle, said: Said, rules: readonly RelayRule[] = []): Promise<Linked> {
  const { blocks, language } = article;
  const quotations = await linkRelays(blocks, language, said.passages, said.quotations ?? quotationsOf(article, said.found), rules);
  const relays = quotations.flatMap(({ relay, stretches, text: quoted }): RelayQuote[] => {
    const passage = relay?.status === 'linked' ? said.passages.find(({ id }) => id === relay.passage) : undefined;
    if (relay === undefined || passage === undefined) return [];
    const original = originalOf(passage, relay, quoted);
    return stretches.map(({ block, start, end }) => ({
      block, start, end, text: collapse(readerText(blocks[block] as Block, start, end)), passage: passage.id, original,
    }));
  });
  return { relays, diagnostics: openLinks(article, said.passages, quotations, rules) };
}
