import { attributeOf, elementsOf, type PageElement } from './html-tags.ts';
import { placeIn, readNested } from '../formats/json/nested.ts';
import { scanJson } from '../formats/json/scan.ts';
import { jsonStyle, writeJsonText } from '../formats/json/write.ts';
import { direction } from '../language/direction.ts';
import { append } from '../text/append.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { languageAttributes, type Stretch } from './stretch.ts';

/** Elements that hold text and nothing else, or whose markup is no text's. */
const textOnly: ReadonlySet<string> = new Set(['title', 'textarea', 'option', 'script', 'style', 'select']);
/** Elements whose own direction would turn a list or a row round. */
const keepsDirection: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt', 'dd']);
/** Places of Markdown whose text may hold elements. */
const inMarkdown = /^(?:paragraph|heading|setext|cell)$/;

/**
 * An edition that says of what stands in it which language it is in, and that it is not to be translated again: `lang`, `dir` and
 * `translate="no"` on the element that holds it and nothing else, or on a `span` around it; in Markdown as an element in its text,
 * in JSON in the strings that are HTML. What the author says is left as it is, right or wrong: nothing is set where an element has
 * it already, or has it from those around it.
 *
 * @param stretches of the text, as `stretchesOf` gives them.
 * @param language BCP 47 tag of the edition: what is read from its other side says so in any case.
 */
export function markPassages(text: string, stretches: readonly Stretch[], language: string): string {
  return applyEdits(text, passageEdits(text, stretches, language));
}

/** The edits that {@link markPassages} makes. */
export function passageEdits(text: string, stretches: readonly Stretch[], language: string): readonly Edit[] {
  const standing = stretches.filter(({ why, inner }) => why === 'passage' || why === 'attribution' || inner?.some((it) => it.why === 'passage') === true);
  const json = standing.filter(({ place }) => place?.startsWith('json:') === true);
  const own = standing.filter(({ place }) => place === undefined || inMarkdown.test(place));
  return [...(own.length === 0 ? [] : marksIn(text, own, language)), ...(json.length === 0 ? [] : marksInJson(text, json, language))];
}

/**
 * The edits by which quotations that relay a passage say so on a page of the author's own: a `span` with `lang="de-t-uk"` around each.
 *
 * @param stretches of the text, as `stretchesOf` gives them where relays are wanted.
 */
export function relayEdits(text: string, stretches: readonly Stretch[]): readonly Edit[] {
  const read = stretches.filter(({ place, kind }) => place === undefined && kind !== 'title' && kind !== 'metadata');
  return read.flatMap(({ inner = [] }) => inner.filter(({ why }) => why === 'relay').flatMap((relay) => marks(text, relay.span, [['lang', relay.language ?? '']], undefined)));
}

/** The marks inside the strings of a JSON text that are HTML. */
function marksInJson(text: string, stretches: readonly Stretch[], language: string): readonly Edit[] {
  const style = jsonStyle(text);
  return scanJson(text).strings.flatMap(({ span }): readonly Edit[] => {
    const inside = stretches.filter((it) => it.place === 'json:html:text' && span.start <= it.span.start && it.span.end <= span.end);
    if (inside.length === 0) return [];
    const nested = readNested(text, span);
    const moved = ({ start, end }: Span): Span => ({ start: placeIn(nested, start), end: placeIn(nested, end) });
    const within = inside.map(({ place: _place, ...it }): Stretch => ({ ...it, span: moved(it.span), ...(it.inner === undefined ? {} : { inner: it.inner.map((each) => ({ ...each, span: moved(each.span) })) }) }));
    return marksIn(nested.text, within, language).map((edit) => ({ span: { start: nested.at(edit.span.start), end: nested.at(edit.span.end) }, text: writeJsonText(edit.text, style) }));
  });
}

function marksIn(text: string, standing: readonly Stretch[], language: string): readonly Edit[] {
  const elements = elementsOf(text);
  const edits: Edit[] = [];
  let next = 0;
  const open: PageElement[] = [];
  for (const stretch of standing) {
    while (next < elements.length && (elements[next] as PageElement).span.start <= stretch.span.start) open.push(elements[next++] as PageElement);
    while (open.length > 0 && (open.at(-1) as PageElement).content.end < stretch.span.end) open.pop();
    const isText = stretch.place !== undefined;
    const around = isText ? undefined : open.at(-1);
    // In the markup of a tag, or in a script: nothing can be said of its language there.
    if (around === undefined ? stretch.kind === 'metadata' : stretch.span.start < around.content.start || around.tag.name === 'script') continue;
    if (stretch.why === 'passage' || stretch.why === 'attribution') {
      append(edits, marks(text, stretch.span, wanted(stretch, stretch.authors, isTurned(elements, around), language), around));
      continue;
    }
    const within = elements.filter(({ span, closed }) => closed && stretch.span.start <= span.start && span.end <= stretch.span.end);
    for (const passage of stretch.inner ?? []) {
      if (passage.why !== 'passage') continue;
      const outer = within.filter(({ content }) => content.start <= passage.span.start && passage.span.end <= content.end);
      const authors = { language: outer.some(({ tag }) => says(tag, 'lang')), translate: outer.some(({ tag }) => says(tag, 'translate')) };
      const directed = outer.some(({ tag }) => says(tag, 'dir')) || isTurned(elements, around);
      append(edits, marks(text, passage.span, wanted(passage, authors, directed, language), outer.at(-1)));
    }
  }
  return edits;
}

function says(tag: PageElement['tag'], name: string): boolean {
  return attributeOf(tag, name) !== undefined || (name === 'lang' && attributeOf(tag, 'xml:lang') !== undefined);
}

/** True if an element, or one around it inside the page, has a direction of its own. */
function isTurned(elements: readonly PageElement[], from: PageElement | undefined): boolean {
  for (let it = from; it !== undefined && it.tag.name !== 'html'; it = elements[it.parent]) if (says(it.tag, 'dir')) return true;
  return false;
}

/** The attributes that the author has not given yet; `directed`: a direction among them, or around them. */
function wanted(stretch: Parameters<typeof languageAttributes>[0], authors: Stretch['authors'] = {}, directed: boolean, language: string): readonly (readonly [string, string])[] {
  const all = [...languageAttributes(stretch).matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const);
  const known = stretch.language !== undefined && stretch.language !== '';
  const open = known && authors.language !== true;
  return all.filter(([name, value]) => {
    if (name === 'translate') return authors.translate !== true;
    // Where nobody says a direction, the words still have to be read the right way.
    return name === 'dir' ? open || (!directed && value !== direction(language)) : open;
  });
}

function marks(text: string, span: Span, attributes: readonly (readonly [string, string])[], around: PageElement | undefined): readonly Edit[] {
  if (attributes.length === 0) return [];
  const write = (list: typeof attributes): string => list.map(([name, value]) => ` ${name}="${value}"`).join('');
  const fits = around !== undefined && around.closed && text.slice(around.content.start, span.start).trim() === '' && text.slice(span.end, around.content.end).trim() === '';
  if (fits && !keepsDirection.has(around.tag.name)) {
    const at = around.tag.span.start + 1 + around.tag.name.length;
    const inserted = write(attributes.filter(([name]) => attributeOf(around.tag, name) === undefined));
    return inserted === '' ? [] : [{ span: { start: at, end: at }, text: inserted }];
  }
  if (around !== undefined && textOnly.has(around.tag.name)) return [];
  return [
    { span: { start: span.start, end: span.start }, text: `<span${write(attributes)}>` },
    { span: { start: span.end, end: span.end }, text: '</span>' },
  ];
}
