import { absoluteAddress } from './address.ts';
import type { Card } from './card.ts';
import { feedPage, indexPage } from './site-context.ts';
import type { Words } from './words.ts';
import { xmlText, type XmlWriter } from './xml.ts';

/** The Atom feed of one language. */
export interface FeedInput {
  readonly language: string;
  readonly title: string;
  /** As {@link feedCards} gives them. */
  readonly cards: readonly Card[];
  /** The address of the site, with a slash at its end. */
  readonly base: string;
  /** Who stands for the articles that name no author. */
  readonly site?: string | undefined;
}

/** What a feed is called: with the site's name where it has one. */
export function feedTitle(words: Words, site: string | undefined): string {
  return site === undefined ? words.text('latest') : words.text('feedTitle', () => ({ site }));
}

/** What a feed has of cards, newest first: those with a date. */
export function feedCards(cards: readonly Card[], length = 20): readonly Card[] {
  return cards.filter((card) => card.published !== undefined || card.updated !== undefined).slice(0, length);
}

/** An Atom feed (RFC 4287): its newest entries, each with the permanent address of its page as its id. */
export function renderFeed({ language, title, cards: entries, base, site }: FeedInput, write: XmlWriter): string {
  const time = (card: Card): number => Math.max(card.published?.time ?? 0, card.updated?.time ?? 0);
  const newest = Math.max(0, ...entries.map(time));
  const own = absoluteAddress(base, feedPage(language));
  return write({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      title: xmlText(title),
      id: own,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': own },
        { '@rel': 'alternate', '@type': 'text/html', '@href': absoluteAddress(base, indexPage(language)) },
      ],
      updated: stamp(newest),
      author: { name: xmlText(site ?? title) },
      entry: entries.map((card) => entryOf(card, base, time(card))),
    },
  });
}

function entryOf(card: Card, base: string, updated: number): Readonly<Record<string, unknown>> {
  const address = absoluteAddress(base, card.page);
  const text = (value: string, language: string | undefined): unknown => (language === undefined ? xmlText(value) : { '@xml:lang': language, '#text': xmlText(value) });
  return {
    title: text(card.title, card.titleLanguage),
    id: address,
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': address },
    ...(card.published === undefined ? {} : { published: stamp(card.published.time) }),
    updated: stamp(updated),
    ...(card.authors.length === 0 ? {} : { author: card.authors.map((name) => ({ name: xmlText(name) })) }),
    ...(card.description === undefined ? {} : { summary: text(card.description, card.descriptionLanguage) }),
  };
}

function stamp(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
