import { bestMatch } from '../language/match.ts';
import type { Article } from '../model/article.ts';
import type { Translation } from '../model/translation.ts';
import { append } from '../text/append.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { type Card, cardOf } from './card.ts';
import { type Draft, makeDraft } from './draft.ts';
import { readFrontMatterValues } from './front-matter.ts';
import type { Viewer } from './links.ts';
import { makeOffer, type Offer } from './offer.ts';
import { renderPage } from './page.ts';
import type { Wanted } from './pages.ts';
import { hashOf, type PageRecord } from './record.ts';
import type { SiteContext } from './site-context.ts';
import type { Words } from './words.ts';

/** An article with its translations by the BCP 47 tag of their language. */
export interface LoadedArticle {
  readonly article: Article;
  readonly translations: ReadonlyMap<string, Translation>;
  /** Languages whose translation cannot be read: they have no page. */
  readonly unreadable?: ReadonlySet<string>;
  /** What was wrong in reading it. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Says of a problem with an edition where it is mended. */
  readonly place?: (diagnostic: Diagnostic, language: string) => Diagnostic;
}

/** A page that was made. */
export interface MadePage {
  readonly language: string;
  readonly record: PageRecord;
  readonly html: string;
}

/** All pages of an article. */
export interface ArticlePages {
  /** The language of the article as the site calls it. */
  readonly source: string;
  readonly made: readonly MadePage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Settles where the editions of an article have their pages. */
export type Assign = (wanted: readonly Wanted[]) => { readonly pages: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] };

/** What goes before the translation of a post, if the language has a word for it. */
function ownLabel(words: Words): string | undefined {
  const { template, language } = words.word('postTranslation');
  return bestMatch(words.language, [language]) === undefined ? undefined : template;
}

/** Builds the editions of an article and makes a page of each. */
export async function renderArticle({ article, translations, unreadable, place = (diagnostic) => diagnostic, ...loaded }: LoadedArticle, languages: readonly string[], assign: Assign, site: SiteContext): Promise<ArticlePages> {
  const diagnostics: Diagnostic[] = [...(loaded.diagnostics ?? [])];
  const source = bestMatch(article.language, languages) ?? article.language;
  const sourceMatter = article.format === 'markdown' || article.format === 'html' ? readFrontMatterValues(article.source) : {};
  const drafts: Draft[] = [];
  for (const language of new Set([source, ...languages])) {
    if (language !== source && unreadable?.has(language) === true) continue;
    const { draft, diagnostics: problems } = await makeDraft({ article, translation: translations.get(language), language, sourceLanguage: source, settings: site.settings, sourceMatter, glossLabel: ownLabel(site.words(language)) });
    // That single units are untranslated is said once, of the edition.
    append(diagnostics, problems.filter(({ code, severity }) => severity !== 'info' || !code.startsWith('unit-')).map((problem) => place(problem, language)));
    if (draft !== undefined) drafts.push(draft);
  }
  const assigned = assign(drafts.map(({ language, facts }) => ({ language, title: facts.title, slug: facts.slug })));
  append(diagnostics, assigned.diagnostics);
  const pageOf = (language: string): string => assigned.pages.get(language) as string;
  const cards = new Map(drafts.map((draft): [string, Card] => [draft.language, cardOf(draft.facts, pageOf(draft.language))]));
  const offers = offersOf(drafts.map((draft) => ({ card: cards.get(draft.language) as Card, language: draft.language, share: shareOf(draft) })), site);
  const offered = offeredOf(offers);
  const made = drafts.map((draft): MadePage => {
    const { language, whole, facts } = draft;
    const viewer: Viewer = { article: article.path, language, page: pageOf(language), whole };
    const basic = { card: cards.get(language) as Card, ...(facts.slug === undefined ? {} : { slug: facts.slug }), share: shareOf(draft), whole };
    const { html, asked, files, diagnostics: problems } = renderPage({ draft, page: viewer.page, offers }, site);
    append(diagnostics, problems);
    return { language, html, record: { ...basic, asked, files: [...files], answers: answersOf(viewer, asked, offered, site) } };
  });
  return { source, made, diagnostics: once(diagnostics) };
}

/** The same problem of the article in each of its editions is one. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = new Set<string>();
  return diagnostics.filter(({ code, message }) => {
    const key = `${code}\0${message}`;
    return !said.has(key) && said.add(key) !== undefined;
  });
}

/** What the editions of an article say of one another. */
export function offersOf(editions: readonly { readonly language: string; readonly card: Card; readonly share: number }[], site: SiteContext): readonly Offer[] {
  return editions.map(({ language, card, share }) =>
    makeOffer({ language, tongue: site.tongues(language), page: card.page, title: card.title, listed: share >= (site.settings.listFrom ?? 0.5) }),
  );
}

/**
 * A hash of what a page was told of the rest of the site: where its addresses lead, which other editions there are.
 *
 * @param offered as {@link offeredOf} gives it.
 */
export function answersOf(viewer: Viewer, asked: PageRecord['asked'], offered: string, { links }: SiteContext): string {
  const answers = asked.map(([as, address]) => (as === 'link' ? links.link(address, viewer) : links.file(address, viewer)));
  return hashOf(viewer, answers, offered);
}

/** A hash of the editions of an article as its pages name them. */
export function offeredOf(offers: readonly Offer[]): string {
  return hashOf(offers.map(({ language, page, title, listed }) => [language, page, title, listed]));
}

function shareOf({ total, translated }: Draft): number {
  return total === 0 ? 1 : translated / total;
}
