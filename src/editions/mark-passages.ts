import { append } from '../text/append.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { attributeOf, elementsOf, type PageElement } from './html-tags.ts';
import { languageAttributes, type Stretch } from './stretch.ts';

/** Elements that hold text and nothing else, or whose markup is no text's. */
const textOnly: ReadonlySet<string> = new Set(['title', 'textarea', 'option', 'script', 'style', 'select']);
/** Elements whose own direction would turn a list or a row round. */
const keepsDirection: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt', 'dd']);

/**
 * A page of the author's own that says of what stands in it which language it is in, and that it is not to be translated again:
 * `lang`, `dir` and `translate="no"` on the element that holds it and nothing else, or on a `span` around it. What the author says
 * is left as it is, right or wrong: nothing is set where an element has it already, or has it from those around it.
 *
 * @param stretches of the text, as `stretchesOf` gives them.
 */
export function markPassages(text: string, stretches: readonly Stretch[]): string {
  const standing = stretches.filter(({ why, inner }) => why === 'passage' || why === 'attribution' || inner?.some((it) => it.why === 'passage') === true);
  if (standing.length === 0) return text;
  const elements = elementsOf(text);
  const edits: Edit[] = [];
  let next = 0;
  const open: PageElement[] = [];
  for (const stretch of standing) {
    while (next < elements.length && (elements[next] as PageElement).span.start <= stretch.span.start) open.push(elements[next++] as PageElement);
    while (open.length > 0 && (open.at(-1) as PageElement).content.end < stretch.span.end) open.pop();
    const around = open.at(-1);
    // In the markup of a tag, or in a script: nothing can be said of its language there.
    if (around === undefined ? stretch.kind === 'metadata' : stretch.span.start < around.content.start || around.tag.name === 'script') continue;
    if (stretch.why === 'passage' || stretch.why === 'attribution') {
      append(edits, marks(text, stretch.span, wanted(stretch, stretch.authors), around));
      continue;
    }
    const within = elements.filter(({ span, closed }) => closed && stretch.span.start <= span.start && span.end <= stretch.span.end);
    for (const passage of stretch.inner ?? []) {
      if (passage.why !== 'passage') continue;
      const outer = within.filter(({ content }) => content.start <= passage.span.start && passage.span.end <= content.end);
      const authors = { language: outer.some(({ tag }) => says(tag, 'lang')), translate: outer.some(({ tag }) => says(tag, 'translate')) };
      append(edits, marks(text, passage.span, wanted(passage, authors), outer.at(-1)));
    }
  }
  return applyEdits(text, edits);
}

function says(tag: PageElement['tag'], name: string): boolean {
  return attributeOf(tag, name) !== undefined || (name === 'lang' && attributeOf(tag, 'xml:lang') !== undefined);
}

/** The attributes that the author has not given yet. */
function wanted(stretch: Parameters<typeof languageAttributes>[0], authors: Stretch['authors'] = {}): readonly (readonly [string, string])[] {
  const all = [...languageAttributes(stretch).matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const);
  const known = stretch.language !== undefined && stretch.language !== '';
  return all.filter(([name]) => (name === 'translate' ? authors.translate !== true : known && authors.language !== true));
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
