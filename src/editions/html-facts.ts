import { findMatter } from '../formats/front-matter/matter.ts';
import { collapse } from '../text/space.ts';
import { slice } from '../text/span.ts';
import { isPage } from './page-format.ts';
import type { OwnFacts } from './own-facts.ts';
import { attributeValue, decodeHtml, tagsOf } from './html-tags.ts';

/** What an HTML article says of itself: its head, its JSON-LD, its first heading and paragraph. */
export function htmlFacts(text: string): OwnFacts {
  const metas = new Map<string, string>();
  let title: string | undefined;
  let heading: string | undefined;
  let paragraph: string | undefined;
  let short: string | undefined;
  let json: Readonly<Record<string, unknown>> | undefined;
  let open: { name: string; from: number } | undefined;
  let time: string | undefined;
  for (const tag of tagsOf(text, findMatter(text)?.end)) {
    if (open !== undefined && tag.closing && tag.name === open.name) {
      const words = collapse(decodeHtml(text.slice(open.from, tag.span.start).replace(/<[^>]*>/g, '')));
      if (open.name === 'h1') heading ??= words;
      else if (words.length > 60) paragraph ??= words;
      else if (words !== '') short ??= words;
      open = undefined;
    } else if (tag.closing) continue;
    else if (tag.name === 'title' && tag.raw !== undefined) title ??= collapse(decodeHtml(slice(text, tag.raw)));
    else if (tag.name === 'meta') {
      const name = attributeValue(text, tag, 'property') ?? attributeValue(text, tag, 'name') ?? attributeValue(text, tag, 'itemprop');
      const content = attributeValue(text, tag, 'content');
      if (name !== undefined && content !== undefined && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
    } else if (tag.name === 'script' && tag.raw !== undefined && /ld\+json/i.test(attributeValue(text, tag, 'type') ?? '')) {
      json ??= articleIn(slice(text, tag.raw));
    } else if (tag.name === 'time') time ??= attributeValue(text, tag, 'datetime');
    else if ((tag.name === 'h1' && heading === undefined) || (tag.name === 'p' && paragraph === undefined)) open = { name: tag.name, from: tag.span.end };
  }
  const meta = (...names: readonly string[]): string | undefined => names.map((name) => metas.get(name)?.trim()).find((value) => value !== undefined && value !== '');
  const image = meta('og:image') ?? textIn(json?.image);
  const alternative = meta('og:image:alt');
  return compact({
    title: heading ?? meta('og:title') ?? textIn(json?.headline) ?? title,
    description: meta('description', 'og:description') ?? textIn(json?.description) ?? paragraph ?? short,
    authors: namesIn(json?.author).length > 0 ? namesIn(json?.author) : [meta('author')].filter((name) => name !== undefined),
    published: textIn(json?.datePublished) ?? meta('article:published_time', 'datepublished', 'date') ?? time,
    updated: textIn(json?.dateModified) ?? meta('article:modified_time', 'datemodified'),
    picture: image === undefined ? undefined : { address: image, ...(alternative === undefined ? {} : { alternative }) },
  });
}

/** The first thing of a JSON-LD script that has a headline. */
function articleIn(text: string): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const things = Array.isArray(value) ? value : [value, ...(typeof value === 'object' && value !== null && '@graph' in value && Array.isArray(value['@graph']) ? value['@graph'] : [])];
  return things.find((thing): thing is Readonly<Record<string, unknown>> => typeof thing === 'object' && thing !== null && 'headline' in thing);
}

function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textIn(value[0]);
  return typeof value === 'object' && value !== null && 'url' in value ? textIn(value.url) : undefined;
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null && 'name' in value ? namesIn(value.name) : [];
}

function compact<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** True of a page that brings its own head: it is published as it is. */
export function isWholePage(format: string, text: string): boolean {
  return isPage(format) && /<(?:!doctype\s+html|html|head|body)(?=[\s/>])/i.test(text.slice(0, 20_000));
}
