import { direction } from '../language/direction.ts';
import { translationWord } from '../language/labelled.ts';
import { escapeHtml } from '../text/html.ts';
import type { Words } from './words.ts';

/** A passage that stands, ready to be set as a quotation. */
export interface Post {
  /** Its paragraphs, markup. */
  readonly html: string;
  /** BCP 47 tag; empty or absent where nobody knows. */
  readonly language?: string | undefined;
  /** Attributes of the quotation: its language where it is not the page's, `translate="no"`. */
  readonly attributes: string;
  /** The line that names its author, markup. */
  readonly attribution?: string | undefined;
  readonly attributionAttributes?: string | undefined;
  /** Its translation, printed under it: plain text. */
  readonly gloss?: readonly string[] | undefined;
  /** Where it was published. */
  readonly address?: string | undefined;
  /** A post of a network; else a statement, a poem, a slogan. */
  readonly posted: boolean;
}

/** A quotation without scripts, with its author, its language in the reader's words, and its link. */
export function renderPost(post: Post, words: Words): string {
  const cite = post.address === undefined ? '' : ` cite="${escapeHtml(post.address)}"`;
  const quotation = `<blockquote${post.attributes}${cite}>\n${post.html}\n</blockquote>`;
  const line = post.attribution === undefined ? '' : `<p class="attribution"${post.attributionAttributes ?? ''}>${post.attribution}</p>\n`;
  return `<figure class="post">\n${quotation}\n${renderGloss(post.gloss, words, post.posted)}<figcaption>\n${line}${renderOrigin(post, words)}</figcaption>\n</figure>`;
}

/**
 * The translation of a passage, with a label in the reader's language.
 *
 * @param posted true of a post of a network.
 */
export function renderGloss(paragraphs: readonly string[] = [], words: Words, posted: boolean): string {
  if (paragraphs.length === 0) return '';
  const attributes = ` lang="${escapeHtml(words.language)}" dir="${direction(words.language)}"`;
  return `<div class="gloss"${attributes}>\n<p class="label">${posted ? words.html('postTranslation') : escapeHtml(translationWord(words.language))}</p>\n${paragraphs.map((text) => `<p>${words.isolate(text)}</p>`).join('\n')}\n</div>\n`;
}

/** The line under a quotation: in which language it was said, and where. Empty where there is nothing to say. */
export function renderOrigin({ language, address, posted }: Pick<Post, 'language' | 'address' | 'posted'>, words: Words): string {
  const parts: string[] = [];
  if (language !== undefined && language !== '') {
    parts.push(words.html(posted ? 'postedIn' : 'saidIn', (values) => ({ language: escapeHtml(values.languageName(language)) })));
  }
  const site = address === undefined ? undefined : siteOf(address);
  if (address !== undefined && site !== undefined) {
    parts.push(`<a href="${escapeHtml(address)}" rel="noopener">${words.html('viewPost', () => ({ site: isolated(site) }))}</a>`);
  }
  return parts.length === 0 ? '' : `<p class="origin">${parts.map((part) => `<span>${part}</span>`).join(' ')}</p>\n`;
}

/** The name of the site of an address; undefined where it is none of another site. */
export function siteOf(address: string): string | undefined {
  const found = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address.trim());
  return found?.[1]?.toLowerCase().replace(/^www\./, '');
}

/** A name of Latin letters in a line of any direction. */
export function isolated(name: string): string {
  return `<bdi>${escapeHtml(name)}</bdi>`;
}

/** The author's name in the language of the post, in a line that is in another. */
export function nameSpeaker(html: string, speaker: string | undefined, language: string | undefined): string {
  if (speaker === undefined || language === undefined || language === '') return html;
  const name = escapeHtml(speaker);
  const at = html.indexOf(name);
  if (at < 0) return html;
  return `${html.slice(0, at)}<span lang="${escapeHtml(language)}" dir="${direction(language)}">${name}</span>${html.slice(at + name.length)}`;
}
