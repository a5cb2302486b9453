import { collapse } from '../text/space.ts';
import type { ListedPassage } from './passage-list.ts';
import type { Quotation } from './quotations.ts';

/** What an author settles: the quotation by some of its words, the passage by its id or some of its words; null: none. */
export interface RelayRule {
  readonly quotation: string;
  readonly passage: string | null;
}

/** What the author says of a quotation, in the config or by `data-relay-of` and `cite`: the passage's id; null: none; undefined: nothing. */
export function authorsWord(quotation: Quotation, passages: readonly ListedPassage[], rules: readonly RelayRule[]): string | null | undefined {
  const rule = rules.find((it) => quotation.text.includes(collapse(it.quotation)));
  if (rule !== undefined) {
    if (rule.passage === null) return null;
    const wanted = collapse(rule.passage);
    return passages.find((it) => it.id === rule.passage || it.text.includes(wanted))?.id;
  }
  if (quotation.relayOf !== undefined) {
    const id = quotation.relayOf.replace(/^#/, '');
    if (id === '' || id === 'none') return null;
    const found = passages.find((it) => it.id === id) ?? passages[Number(id) - 1];
    if (found !== undefined) return found.id;
  }
  if (quotation.cite !== undefined) return passages.find((it) => it.links.some((link) => sameAddress(link, quotation.cite as string)))?.id;
  return undefined;
}

function sameAddress(a: string, b: string): boolean {
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.|mobile\.)?/, '').replace(/[?#].*$/, '').replace(/\/$/, '').replace(/^x\.com\//, 'twitter.com/');
  return bare(a) === bare(b);
}
