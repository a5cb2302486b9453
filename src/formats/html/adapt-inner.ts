import { sameLanguage } from '../../language/identify/same.ts';
import type { Block } from '../../model/block.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { attributeOf, elementsOf, type PageElement } from './page-tags.ts';
import { scanTag, type Tag, type TagAttribute } from './tag.ts';

/** Whose words an edition has put in the place of whose. */
export interface Turned {
  /** BCP 47 tags. */
  readonly from: string;
  readonly to: string;
  /** The directions of both. */
  readonly directionFrom: 'ltr' | 'rtl';
  readonly directionTo: 'ltr' | 'rtl';
}

/**
 * Edits of `lang`, `xml:lang` and `dir` on elements inside a page that say that their text is in the article's own language
 * (`<p lang="en" dir="ltr">`, as networks' embed code does), where that text has been translated. What stands keeps them.
 *
 * @param translated the blocks that are written in the edition's language.
 * @param said true where a block counts only if its format has read a language on it: elsewhere what looks like a tag is text.
 */
export function adaptAround(source: string, translated: readonly Block[], turned: Turned, said: boolean): readonly Edit[] {
  const blocks = translated.filter(({ within, place, language }) => within === undefined && place.endsWith('html:text') && (!said || (language !== undefined && sameLanguage(language, turned.from))));
  if (blocks.length === 0 || !/\slang\s*=/i.test(source)) return [];
  const text = readable(source, blocks.some(({ place }) => place.startsWith('json:')));
  const elements = elementsOf(text);
  const edits = new Map<number, readonly Edit[]>();
  let next = 0;
  const open: number[] = [];
  for (const { span } of blocks) {
    while (next < elements.length && (elements[next] as PageElement).span.start < span.start) open.push(next++);
    while (open.length > 0 && (elements[open.at(-1) as number] as PageElement).content.end < span.end) open.pop();
    for (let at = open.at(-1) ?? -1; at >= 0; at = (elements[at] as PageElement).parent) {
      const { tag, content } = elements[at] as PageElement;
      if (content.end < span.end || tag.name === 'html') continue;
      const language = languageOf(text, tag);
      if (language === undefined) continue;
      if (!sameLanguage(language, turned.from)) break;
      if (!edits.has(at)) edits.set(at, tagEdits(text, tag, turned));
    }
  }
  return [...edits.values()].flat();
}

/**
 * The same for the markup of a code inside a translated text; offsets are those of the markup.
 *
 * @param json the markup stands in a string of JSON.
 */
export function adaptMarkup(markup: string, turned: Turned, json: boolean): readonly Edit[] {
  if (!/^<[a-z][^<]*\slang\s*=/i.test(markup)) return [];
  const text = readable(markup, json);
  const tag = scanTag(text, 0);
  const language = tag === undefined ? undefined : languageOf(text, tag);
  return tag === undefined || language === undefined || !sameLanguage(language, turned.from) ? [] : tagEdits(text, tag, turned);
}

function tagEdits(text: string, tag: Tag, { to, directionFrom, directionTo }: Turned): readonly Edit[] {
  const edits: Edit[] = [];
  for (const name of ['lang', 'xml:lang']) {
    const value = valueOf(text, attributeOf(tag, name));
    if (value !== undefined && value.text.toLowerCase() !== to.toLowerCase()) edits.push({ span: value.span, text: to });
  }
  const dir = valueOf(text, attributeOf(tag, 'dir'));
  if (dir?.text.toLowerCase() === directionFrom && directionFrom !== directionTo) edits.push({ span: dir.span, text: directionTo });
  return edits;
}

function languageOf(text: string, tag: Tag): string | undefined {
  const said = (valueOf(text, attributeOf(tag, 'lang')) ?? valueOf(text, attributeOf(tag, 'xml:lang')))?.text;
  return said === undefined || said === '' ? undefined : said;
}

/** The value of an attribute without the space around it. */
function valueOf(text: string, attribute: TagAttribute | undefined): { readonly text: string; readonly span: Span } | undefined {
  if (attribute?.value === undefined) return undefined;
  const whole = text.slice(attribute.value.start, attribute.value.end);
  const start = attribute.value.start + whole.length - whole.trimStart().length;
  return { text: whole.trim(), span: { start, end: start + whole.trim().length } };
}

/** A text of the same length in which tags can be read: in JSON the escapes of quotes and slashes are spaces. */
function readable(source: string, json: boolean): string {
  return json ? source.replace(/\\"/g, ' "').replace(/<\\\//g, ' </') : source;
}
