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
  const said = wordOf(quotation, rules);
  if (said === null) return null;
  const found = said === undefined ? undefined : passageOf(said, passages);
  if (found !== undefined) return found.id;
  if (quotation.cite !== undefined) return passages.find((it) => it.links.some((link) => sameAddress(link, quotation.cite as string)))?.id;
  return undefined;
}

/** What the author names as the passage that a quotation translates, where the article has no such passage. */
export function unknownPassage(quotation: Quotation, passages: readonly ListedPassage[], rules: readonly RelayRule[]): string | undefined {
  const said = wordOf(quotation, rules);
  return typeof said === 'string' && passageOf(said, passages) === undefined ? said : undefined;
}

/** The passage as the author names it: null: none; undefined where nothing is said. */
function wordOf(quotation: Quotation, rules: readonly RelayRule[]): string | null | undefined {
  const rule = rules.find((it) => collapse(quotation.text).includes(collapse(it.quotation)));
  if (rule !== undefined) return rule.passage;
  const said = quotation.relayOf?.trim();
  return said === '' || said === 'none' ? null : said;
}

/** By its id, that of its element, its number in the article, or some of its words. */
function passageOf(said: string, passages: readonly ListedPassage[]): ListedPassage | undefined {
  const name = said.replace(/^#/, '');
  const byName = passages.find((it) => it.id === name || it.anchor === name);
  if (byName !== undefined) return byName;
  if (/^\d{1,3}$/.test(name)) return passages[Number(name) - 1];
  const words = collapse(said);
  return words === '' ? undefined : passages.find((it) => collapse(it.text).includes(words));
}

function sameAddress(a: string, b: string): boolean {
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.|mobile\.)?/, '').replace(/[?#].*$/, '').replace(/\/$/, '').replace(/^x\.com\//, 'twitter.com/');
  return bare(a) === bare(b);
}
