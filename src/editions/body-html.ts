import { findMatter } from '../formats/front-matter/matter.ts';
import { embedOf } from '../formats/html/embed.ts';
import { append } from '../text/append.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { slice, type Span } from '../text/span.ts';
import type { Body, BodyContext } from './body-context.ts';
import { untranslatedNotice } from './body-text.ts';
import { escapeHtml } from '../text/html.ts';
import { attributeOf, attributeValue, decodeHtml, elementsOf, type PageElement } from './html-tags.ts';
import { linkEdits } from './html-links.ts';
import { isolateEdits } from './isolate-html.ts';
import type { InnerPassage } from './inner-passage.ts';
import { isolated, renderOrigin, siteOf } from './post.ts';
import { isRead, languageAttributes, type Stretch, stretchesIn } from './stretch.ts';

/** An HTML fragment as it stands in a page: its first `h1` taken out, the rest by {@link decorateHtml}. */
export function bodyOfHtml(text: string, stretches: readonly Stretch[], context: BodyContext): Body {
  if (text.includes('<!-- wp:')) return withoutBlockMarks(bodyOfFragment(text, stretches, context));
  return bodyOfFragment(text, stretches, context);
}

/** The comments that delimit WordPress blocks are its editor's, no reader's. */
function withoutBlockMarks(body: Body): Body {
  return { ...body, html: body.html.replace(/<!-- \/?wp:(?:[^-]|-(?!->))*-->\s*/g, '') };
}

function bodyOfFragment(text: string, stretches: readonly Stretch[], context: BodyContext): Body {
  const start = findMatter(text)?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const heading = elementsOf(text, start).find(({ tag, closed }) => tag.name === 'h1' && closed);
  if (heading === undefined) return { html: decorateHtml(text, { start, end: text.length }, stretches, context, true) };
  const [first] = stretchesIn(stretches, heading.content);
  const before = decorateHtml(text, { start, end: heading.span.start }, stretches, context, true);
  const after = decorateHtml(text, { start: heading.span.end, end: text.length }, stretches, context, true);
  return {
    html: `${before}${after}`,
    heading: decorateHtml(text, heading.content, first === undefined ? [] : [bare(first)], context, false),
    headingAttributes: first === undefined ? '' : languageAttributes(first),
  };
}

/** A stretch whose language the element around it says. */
function bare({ why: _why, language: _language, ...stretch }: Stretch): Stretch {
  return stretch;
}

/**
 * A stretch of an article's own HTML with what a page adds: languages and directions on what is in another
 * language, links and files as the page has them. Scripts from elsewhere are left out and frames become links, so
 * that the reader's browser tells nobody; a post that needed them stands as a quotation.
 *
 * @param blocks true where the stretch stands between blocks: a notice may stand before an untranslated one.
 */
export function decorateHtml(text: string, span: Span, stretches: readonly Stretch[], context: BodyContext, blocks: boolean): string {
  const elements = elementsOf(text, span.start, span.end);
  const inside = stretchesIn(stretches, span);
  const edits: Edit[] = [];
  const gone: Span[] = [];
  for (const element of elements) {
    const edit = withoutOthers(text, element, context);
    if (edit === undefined) continue;
    edits.push(edit);
    gone.push(edit.span);
  }
  const isGone = (place: number): boolean => gone.some(({ start, end }) => start <= place && place < end);
  append(edits, linkEdits(text, elements.filter(({ tag }) => !isGone(tag.span.start)), context));
  append(edits, posts(text, elements, inside, context).filter((edit) => !isGone(edit.span.start)));
  append(edits, languages(text, elements, inside, context, blocks).filter((edit) => !isGone(edit.span.start)));
  append(edits, isolateEdits(text, inside, context.words.isolate).filter((edit) => !isGone(edit.span.start)));
  return applyEdits(slice(text, span), edits.map((edit) => ({ text: edit.text, span: { start: edit.span.start - span.start, end: edit.span.end - span.start } })));
}

function withoutOthers(text: string, { tag, span }: PageElement, context: BodyContext): Edit | undefined {
  if (tag.name !== 'script' && tag.name !== 'iframe') return undefined;
  const address = attributeValue(text, tag, 'src') ?? attributeValue(text, tag, 'data-src');
  const site = address === undefined ? undefined : siteOf(address);
  if (address === undefined || site === undefined) return undefined;
  if (tag.name === 'script') {
    context.report('script-left-out', { path: context.path, site });
    return { span, text: '' };
  }
  context.report('frame-replaced', { path: context.path, site });
  const target = address.startsWith('//') ? `https:${address}` : address;
  return { span, text: `<a class="embed" href="${escapeHtml(target)}" rel="noopener">${context.words.html('viewEmbed', () => ({ site: isolated(site) }))}</a>` };
}

/** A figure around each embedded post, with its origin under it. */
function posts(text: string, elements: readonly PageElement[], stretches: readonly Stretch[], { words }: BodyContext): readonly Edit[] {
  const edits: Edit[] = [];
  let behind = -1;
  for (const { tag, span, content, closed } of elements) {
    if (span.start < behind || !closed || tag.name === 'script') continue;
    if (embedOf(tag.name, attributeValue(text, tag, 'class') ?? '', tag.attributes) === undefined) continue;
    const passage = stretchesIn(stretches, content).find(({ why }) => why === 'passage');
    behind = span.end;
    const origin = renderOrigin({ language: passage?.language, address: permalink(text, elements, span, attributeValue(text, tag, 'cite')), posted: true }, words);
    const bare = bareAddress(text, content);
    if (bare !== undefined) {
      // WordPress keeps an embed as its address, and would ask the network for the rest.
      const address = slice(text, bare);
      edits.push({ span: bare, text: `<a class="embed" href="${escapeHtml(decodeHtml(address))}" rel="noopener">${words.html('viewEmbed', () => ({ site: isolated(siteOf(address) ?? address) }))}</a>` });
      continue;
    }
    edits.push({ span: { start: span.start, end: span.start }, text: '<figure class="post">' });
    edits.push({ span: { start: span.end, end: span.end }, text: `${origin === '' ? '' : `<figcaption>${origin}</figcaption>`}</figure>` });
  }
  return edits;
}

/** An address that is all the text there is. */
function bareAddress(text: string, content: Span): Span | undefined {
  const inner = slice(text, content);
  const found = /(?:^|>)\s*(https?:\/\/[^\s<>"']+)\s*(?:<|$)/i.exec(inner);
  if (found === null || inner.replace(/<[^>]*>/g, '').trim() !== found[1]) return undefined;
  const start = content.start + found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

/** The last link of a post is the one to itself: the networks put its date there. */
function permalink(text: string, elements: readonly PageElement[], span: Span, cite: string | undefined): string | undefined {
  const links = elements.filter(({ tag }) => tag.name === 'a' && span.start <= tag.span.start && tag.span.end <= span.end);
  const last = links.at(-1);
  const address = (last === undefined ? undefined : attributeValue(text, last.tag, 'href')) ?? cite;
  return address !== undefined && /^https?:/i.test(address) ? address : undefined;
}

/** Elements that stand in a row or behind a bullet of the page's direction. */
const keepsDirection: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt', 'dd']);

/** Elements whose whole content a stretch may be, so that their own tag can carry the language. */
function languages(text: string, elements: readonly PageElement[], stretches: readonly Stretch[], context: BodyContext, blocks: boolean): readonly Edit[] {
  const edits: Edit[] = [];
  let e = 0;
  const open: PageElement[] = [];
  let untranslated = false;
  for (const stretch of stretches) {
    while (e < elements.length && (elements[e] as PageElement).span.start <= stretch.span.start) open.push(elements[e++] as PageElement);
    while (open.length > 0 && (open.at(-1) as PageElement).content.end < stretch.span.end) open.pop();
    const attributes = languageAttributes(stretch);
    const fallback = stretch.why === 'fallback' && isRead(stretch);
    const parent = open.at(-1);
    // In the markup of a tag: an alternative text. Nothing can be said of its language there.
    if (parent !== undefined && stretch.span.start < parent.content.start) continue;
    const fits = parent !== undefined && text.slice(parent.content.start, stretch.span.start).trim() === '' && text.slice(stretch.span.end, parent.content.end).trim() === '';
    if (fallback && !untranslated && blocks && context.sayUntranslated && fits && parent.parent === -1 && parent.tag.name === 'p') {
      edits.push({ span: { start: parent.span.start, end: parent.span.start }, text: `${untranslatedNotice(context)}\n` });
    }
    untranslated = fallback;
    const own = fits && !keepsDirection.has(parent.tag.name);
    if (attributes !== '' && own) append(edits, attributeEdits(text, parent, stretch));
    else if (attributes !== '') edits.push({ span: { start: stretch.span.start, end: stretch.span.start }, text: `<span${attributes}>` });
    for (const passage of stretch.inner ?? []) append(edits, innerEdits(text, elements, passage, stretch));
    if (attributes !== '' && !own) edits.push({ span: { start: stretch.span.end, end: stretch.span.end }, text: '</span>' });
  }
  return edits;
}

/** A passage inside a stretch: on the element that holds it and nothing else, or in one of its own. */
function innerEdits(text: string, elements: readonly PageElement[], passage: InnerPassage, stretch: Stretch): readonly Edit[] {
  const { span } = passage;
  const holds = ({ content, closed }: PageElement): boolean =>
    closed && stretch.span.start < content.start && content.start <= span.start && span.end <= content.end && text.slice(content.start, span.start).trim() === '' && text.slice(span.end, content.end).trim() === '';
  const element = elements.findLast(holds);
  if (element !== undefined) return attributeEdits(text, element, passage);
  return [
    { span: { start: span.start, end: span.start }, text: `<span${languageAttributes(passage)}>` },
    { span: { start: span.end, end: span.end }, text: '</span>' },
  ];
}

/** Sets the attributes on a tag: what stands there is replaced where it says something else. */
function attributeEdits(text: string, { tag }: PageElement, stretch: Parameters<typeof languageAttributes>[0]): readonly Edit[] {
  const edits: Edit[] = [];
  let inserted = '';
  for (const [whole, name, value] of languageAttributes(stretch).matchAll(/ ([a-z]+)="([^"]*)"/g)) {
    const there = attributeOf(tag, name as string);
    if (there === undefined) inserted += whole;
    else if (there.value === undefined || slice(text, there.value).toLowerCase() !== (value as string).toLowerCase()) {
      edits.push({ span: there.span, text: whole.slice(1) });
    }
  }
  const end = tag.span.start + 1 + tag.name.length;
  return inserted === '' ? edits : [{ span: { start: end, end }, text: inserted }, ...edits];
}

