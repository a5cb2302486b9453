import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { absoluteAddress, relativeAddress } from './address.ts';
import { renderBody } from './body.ts';
import type { Draft } from './draft.ts';
import { applyEdits } from '../text/edit.ts';
import { escapeHtml } from '../text/html.ts';
import { feedTitle } from './feed.ts';
import { renderHead } from './head.ts';
import { articleJsonLd, relayedIn, relayedJsonLd } from './json-ld.ts';
import type { Target, Viewer } from './links.ts';
import { messages } from './messages.ts';
import type { Offer } from './offer.ts';
import { inLanguage, renderByline, renderCredits, renderFeedLink, renderHomeLink, renderLanguages, renderNotices, renderPicture } from './parts.ts';
import { passageEdits, relayEdits } from './mark-passages.ts';
import { localized } from './settings.ts';
import { feedPage, indexPage, type SiteContext } from './site-context.ts';
import { renderWholePage } from './whole-page.ts';
import type { Words } from './words.ts';

/** One edition that is to become a page. */
export interface PageInput {
  readonly draft: Draft;
  /** Path of the page in the site. */
  readonly page: string;
  /** All editions of the article, this one among them. */
  readonly offers: readonly Offer[];
}

/** A page with what it leads to. */
export interface Page {
  readonly html: string;
  /** The addresses that it asked the project for. */
  readonly asked: readonly (readonly ['link' | 'file', string])[];
  /** Files of the project that it needs, by where the site has them. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The complete page of an edition. A whole HTML page keeps its own markup; everything else goes into the template.
 *
 * @returns diagnostics `link-broken`, `link-unsafe`, `script-left-out`, `frame-replaced`.
 */
export function renderPage({ draft, page, offers }: PageInput, site: SiteContext): Page {
  const { path, language, facts } = draft;
  const words = site.words(language);
  const tongue = site.tongues(language);
  const diagnostics: Diagnostic[] = [];
  const asked = new Map<string, readonly ['link' | 'file', string]>();
  const files = new Map<string, string>();
  const viewer: Viewer = { article: path, language, page, whole: draft.whole };
  const report = (code: keyof typeof messages, values: Readonly<Record<string, string>>): void => {
    diagnostics.push(diagnose(messages, code === 'script-left-out' || code === 'frame-replaced' ? 'info' : 'warning', code, values, { where: { file: path } }));
  };
  const note = (as: 'link' | 'file', address: string, target: Target): string | undefined => {
    if (target.article !== undefined || target.file !== undefined || target.relative === true) asked.set(`${as} ${address}`, [as, address]);
    if (target.file !== undefined) files.set(target.file.site, target.file.project);
    if (target.broken !== undefined) report('link-broken', { path, target: target.broken });
    // A whole page is its author's: what it leads to otherwise stays.
    if (target.address === undefined && target.article === undefined && draft.whole) return address;
    if (target.address === undefined && target.article === undefined) report('link-unsafe', { path, target: address.slice(0, 80) });
    return target.address;
  };
  const link = (address: string): string | undefined => note('link', address, site.links.link(address, viewer));
  const file = (address: string): string | undefined => note('file', address, site.links.file(address, viewer));
  const own = offers.find((offer) => offer.language === language);
  const hidden = own?.indexed === false;
  const fallback = offers.find((offer) => offer.language === draft.sourceLanguage)?.page;
  const done = (html: string): Page => ({ html, asked: [...asked.values()], files, diagnostics });
  if (draft.whole) {
    return done(
      renderWholePage({
        text: applyEdits(draft.text, [...(site.settings.markPassages === true ? passageEdits(draft.text, draft.stretches, language) : []), ...relayEdits(draft.text, draft.stretches)]),
        quotations: relayedJsonLd(relayedIn(draft.stretches), language),
        tongue,
        sourceLanguage: draft.sourceLanguage,
        page,
        offers,
        fallback,
        base: site.base,
        hidden,
        head: site.settings.head !== false,
        addresses: { link, file },
      }),
    );
  }
  const sayUntranslated = draft.translated * 2 >= draft.total;
  const body = renderBody(draft.format, draft.text, draft.stretches, { path, language, words, link, file, report, sayUntranslated });
  const lead = facts.lead === undefined ? undefined : file(facts.lead.address);
  const siteName = localized(site.settings.name, language);
  const headline = `<h1${body.heading === undefined ? inLanguage(facts.titleLanguage) : (body.headingAttributes ?? '')}>${body.heading ?? words.isolate(facts.title)}</h1>`;
  const standfirst = standfirstOf(draft, words);
  const byline = renderByline(draft, words);
  const notices = renderNotices(draft, page, offers, words);
  const credits = renderCredits(draft, words);
  const picture = renderPicture(draft, lead, words);
  const shown = pictureOf(draft, site, file);
  const head = renderHead({
    title: facts.title,
    site: siteName,
    description: facts.description,
    type: 'article',
    tongue,
    page,
    offers,
    fallback,
    base: site.base,
    feed: site.base === undefined ? undefined : { address: relativeAddress(page, feedPage(language)), title: feedTitle(words, siteName) },
    picture: shown,
    published: facts.published?.iso,
    updated: facts.updated?.iso,
    authors: facts.authors,
    jsonLd: articleJsonLd({ facts, language, sourceLanguage: draft.sourceLanguage, page, offers, base: site.base, site: siteName, picture: shown?.address, relayed: relayedIn(draft.stretches) }),
    hidden,
  });
  const content = [
    '<article>',
    '<header class="headline">',
    ...[headline, standfirst, byline].filter((part) => part !== ''),
    '</header>',
    ...[notices, picture].filter((part) => part !== ''),
    `<div class="body">\n${body.html}\n</div>`,
    ...(credits === '' ? [] : [credits]),
    '</article>',
  ].join('\n');
  return done(
    site.template.render({
      text: {
        language,
        direction: tongue.direction,
        kind: 'article',
        title: facts.title,
        description: facts.description ?? '',
        site: siteName ?? '',
        home: relativeAddress(page, indexPage(language)),
        style: relativeAddress(page, site.style),
        feed: site.base === undefined ? '' : relativeAddress(page, feedPage(language)),
        address: site.base === undefined ? '' : absoluteAddress(site.base, page),
      },
      html: {
        head,
        languages: renderLanguages(offers, page, language, words),
        headline,
        standfirst,
        byline,
        picture,
        notices,
        body: body.html,
        credits,
        content,
        homeLink: renderHomeLink(site, page, language, words),
        feedLink: renderFeedLink(site, page, language, words),
      },
      word: (key, as) => (as === 'html' ? words.html(key) : words.text(key)),
      message: (key) => site.message(key, language),
    }),
  );
}

function standfirstOf({ facts: { standfirst, descriptionLanguage } }: Draft, words: Words): string {
  if (standfirst === undefined) return '';
  return `<p class="standfirst"${inLanguage(descriptionLanguage)}>${descriptionLanguage === undefined ? words.isolate(standfirst) : escapeHtml(standfirst)}</p>`;
}

/** The picture for the head, absolute; undefined where it could not be. */
function pictureOf({ facts: { picture } }: Draft, site: SiteContext, file: (address: string) => string | undefined): { address: string; alternative?: string } | undefined {
  if (picture === undefined) return undefined;
  const alternative = picture.alternative === undefined ? {} : { alternative: picture.alternative };
  if (/^https?:/i.test(picture.address)) return { address: picture.address, ...alternative };
  const address = site.base === undefined ? undefined : file(picture.address);
  if (address === undefined || site.base === undefined) return undefined;
  return { address: site.base + address.replace(/^(?:\.\.\/)+/, ''), ...alternative };
}
