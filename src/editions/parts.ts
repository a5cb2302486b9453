import { direction } from '../language/direction.ts';
import { relativeAddress } from './address.ts';
import type { Draft } from './draft.ts';
import { escapeHtml } from '../text/html.ts';
import type { Offer } from './offer.ts';
import { isRead } from './stretch.ts';
import { feedPage, indexPage, type SiteContext } from './site-context.ts';
import { localized } from './settings.ts';
import type { Moment, Values } from './values.ts';
import type { Words } from './words.ts';

/** Attributes of a language that is not the page's; empty where it is. */
export function inLanguage(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${escapeHtml(language)}" dir="${direction(language)}"`;
}

/** A date as the reader writes it, with the date for machines. */
export function renderTime(moment: Moment, values: Values): string {
  return `<time datetime="${escapeHtml(moment.iso)}">${escapeHtml(values.date(moment))}</time>`;
}

/** Who wrote it, when it was published and changed, who translated it. */
export function renderByline({ facts, language, sourceLanguage }: Draft, words: Words): string {
  const lines: string[] = [];
  const people = (names: readonly string[]): readonly string[] => names.map((name) => `<span class="person">${words.isolate(name)}</span>`);
  if (facts.authors.length > 0) lines.push(`<p class="authors">${words.html('by', (values) => ({ people: values.listHtml(people(facts.authors)) }))}</p>`);
  const times: string[] = [];
  const time = (key: string, moment: Moment): void => {
    times.push(words.html(key, (values) => ({ date: renderTime(moment, values) })));
  };
  if (facts.published !== undefined) time('published', facts.published);
  if (facts.updated !== undefined && facts.updated.time > (facts.published?.time ?? -8.64e15)) time('updated', facts.updated);
  if (times.length > 0) lines.push(`<p class="dates">${times.map((each) => `<span>${each}</span>`).join(' ')}</p>`);
  if (language !== sourceLanguage) {
    const about = { about: sourceLanguage };
    const name = (values: { languageName(tag: string): string }): string => escapeHtml(values.languageName(sourceLanguage));
    lines.push(
      `<p class="translators">${
        facts.translators.length === 0
          ? words.html('translatedFrom', (values) => ({ language: name(values) }), about)
          : words.html('translatedFromBy', (values) => ({ language: name(values), people: values.listHtml(people(facts.translators)) }), about)
      }</p>`,
    );
    if (facts.reviewers.length > 0) lines.push(`<p class="reviewers">${words.html('reviewedBy', (values) => ({ people: values.listHtml(people(facts.reviewers)) }))}</p>`);
  }
  return lines.length === 0 ? '' : `<div class="byline">\n${lines.join('\n')}\n</div>`;
}

/** What a reader must know before reading: what is not translated, what has changed, what was wrong. */
export function renderNotices(draft: Draft, page: string, offers: readonly Offer[], words: Words): string {
  const { facts, changed, sourceLanguage, language } = draft;
  const lines: string[] = [];
  const read = draft.stretches.filter((stretch) => isRead(stretch) && stretch.why !== 'passage' && stretch.why !== 'attribution');
  const total = read.length;
  const left = read.filter(({ why }) => why === 'fallback').length;
  const original = offers.find((offer) => offer.language === sourceLanguage && offer.language !== language);
  const link = original === undefined ? '' : ` <a href="${escapeHtml(relativeAddress(page, original.page))}" hreflang="${escapeHtml(original.language)}">${words.html('readOriginal')}</a>`;
  if (left > 0) {
    const said = words.html('paragraphsLeft', (values) => ({ n: escapeHtml(values.number(left)), total: escapeHtml(values.number(total)) }), { count: left });
    lines.push(`<p class="incomplete">${said}${link}</p>`);
  }
  if (changed) lines.push(`<p class="changed">${words.html('articleChanged')}${left > 0 ? '' : link}</p>`);
  for (const { date, text, language: said } of facts.corrections) {
    const label =
      date === undefined
        ? words.html('correction')
        : words.html('correctionOn', (values) => ({ date: renderTime(date, values) }));
    lines.push(`<p class="correction"><strong>${label}</strong> <span${inLanguage(said)}>${said === undefined ? words.isolate(text) : escapeHtml(text)}</span></p>`);
  }
  return lines.length === 0 ? '' : `<aside class="notices">\n${lines.join('\n')}\n</aside>`;
}

/** What a reader may want to know behind the text: that passages stand, what it is about. */
export function renderCredits({ stretches, facts, language }: Draft, words: Words): string {
  const lines: string[] = [];
  const said = [...new Set(stretches.flatMap((stretch) => [stretch, ...(stretch.inner ?? [])]).flatMap(({ why, language: tag }) => (why === 'passage' && tag ? [tag] : [])))];
  if (said.length > 0 && language !== '') {
    lines.push(`<p class="standing">${words.html('standing', (values) => ({ languages: values.listHtml(said.map((tag) => escapeHtml(values.languageName(tag)))) }))}</p>`);
  }
  if (facts.topics.length > 0) {
    lines.push(`<div class="topics"><h2>${words.html('topics')}</h2>\n<ul${inLanguage(facts.topicsLanguage)}>\n${facts.topics.map((topic) => `<li>${facts.topicsLanguage === undefined ? words.isolate(topic) : escapeHtml(topic)}</li>`).join('\n')}\n</ul></div>`);
  }
  return lines.length === 0 ? '' : `<footer class="credits">\n${lines.join('\n')}\n</footer>`;
}

/** The picture that the front matter puts above the text. */
export function renderPicture({ facts: { lead } }: Draft, address: string | undefined, words: Words): string {
  if (lead === undefined || address === undefined) return '';
  const credit = lead.credit === undefined ? '' : `<span class="credit">${words.html('photo', () => ({ people: words.isolate(lead.credit ?? '') }))}</span>`;
  const caption = [lead.caption === undefined ? '' : words.isolate(lead.caption), credit].filter((part) => part !== '').join(' ');
  return `<figure class="lead">\n<img src="${escapeHtml(address)}" alt="${escapeHtml(lead.alternative ?? '')}" decoding="async">${caption === '' ? '' : `\n<figcaption>${caption}</figcaption>`}\n</figure>`;
}

/** Links to the other editions, each in its own language; empty where there is no other. */
export function renderLanguages(offers: readonly Offer[], page: string, language: string, words: Words): string {
  const shown = offers.filter((offer) => offer.listed || offer.language === language);
  if (shown.length < 2) return '';
  const items = shown.map(({ tongue, page: other }) => {
    const current = tongue.language === language ? ' aria-current="page"' : ` hreflang="${escapeHtml(tongue.language)}"`;
    const name = `<span lang="${escapeHtml(tongue.language)}" dir="${tongue.direction}">${escapeHtml(tongue.name)}</span>`;
    return `<li><a${current} href="${escapeHtml(relativeAddress(page, other))}">${name}</a></li>`;
  });
  return `<nav class="languages" aria-label="${escapeHtml(words.text('otherLanguages'))}">\n<ul>\n${items.join('\n')}\n</ul>\n</nav>`;
}

/** The site's name as a link to its index, or the word for that. */
export function renderHomeLink(site: SiteContext, page: string, language: string, words: Words): string {
  const name = localized(site.settings.name, language);
  const home = escapeHtml(relativeAddress(page, indexPage(language)));
  return `<p class="name"><a href="${home}" rel="home">${name === undefined ? words.html('home') : words.isolate(name)}</a></p>`;
}

/** A link to the feed; empty where the site has none. */
export function renderFeedLink(site: SiteContext, page: string, language: string, words: Words): string {
  if (site.base === undefined) return '';
  return `<p class="feed"><a href="${escapeHtml(relativeAddress(page, feedPage(language)))}" type="application/atom+xml">${words.html('feed')}</a></p>`;
}
