import { itemPath, proseAt } from '../formats/ninjs/keys.ts';
import { readNested } from '../formats/json/nested.ts';
import { type JsonString, jsonText, scanJson, type Step } from '../formats/json/scan.ts';
import type { Span } from '../text/span.ts';
import type { OwnFacts, Picture } from './own-facts.ts';
import { decodeHtml } from './html-tags.ts';
import type { Stretch } from './stretch.ts';
import { collapse } from '../text/space.ts';

/** What a page shows of a ninjs item: one headline, one description and one body of those it has. */
export interface NinjsParts {
  /** The body as its own format has it. */
  readonly text: string;
  readonly format: 'html' | 'text';
  /** Of the body, their spans in `text`. */
  readonly stretches: readonly Stretch[];
  /** Of the headline and the description that are shown, then those of the body; spans in the JSON. */
  readonly shown: readonly Stretch[];
  readonly facts: OwnFacts;
  /** Under the headline. */
  readonly standfirst?: string;
  /** Above the text. */
  readonly lead?: Picture;
  readonly topics: readonly string[];
}

type Item = Readonly<Record<string, unknown>>;

/** A string that people read. */
interface Told {
  readonly string: JsonString;
  readonly text: string;
  readonly html: boolean;
  /** `main`, `short`, … of a value in a list (ninjs 2 and 3). */
  readonly role: string | undefined;
}

/**
 * Takes an edition in ninjs apart for its page: the body in HTML before one in plain text, what is `main` before what has
 * another role. An item that holds none of them has an empty body.
 *
 * @param text the edition, JSON.
 * @param stretches with their spans in it.
 * @example ninjsParts('{"headline":"A","body_text":"B"}', []).text // 'B'
 */
export function ninjsParts(text: string, stretches: readonly Stretch[]): NinjsParts {
  const item = parse(text);
  const own = scanJson(text).strings.filter(({ path }) => itemPath(path).length === 0);
  const told = (test: (key: string) => boolean): Told | undefined => best(own.filter(({ path }) => test(String(path[0]))).flatMap((string) => tell(text, item, string)));
  const headline = told((key) => key === 'headline' || key === 'headlines') ?? told((key) => key === 'title');
  const description = told((key) => key === 'descriptions' || key.startsWith('description_'));
  const body = told((key) => key === 'bodies' || key.startsWith('body_'));
  const inside = (part: Told | undefined): readonly Stretch[] => (part === undefined ? [] : stretches.filter(({ span }) => part.string.span.start <= span.start && span.end <= part.string.span.end));
  const nested = body === undefined ? undefined : readNested(text, body.string.span);
  const moved = nested === undefined ? [] : inside(body).map((stretch) => move(stretch, (place) => offsetOf(place, nested.text.length, nested.at), body?.html === true ? undefined : nested.text));
  const lead = pictureOf(item);
  const summary = plain(description);
  return {
    text: nested?.text ?? '',
    format: body?.html === true ? 'html' : 'text',
    stretches: moved,
    shown: [...inside(headline), ...inside(description), ...inside(body)],
    facts: {
      ...given('title', plain(headline)),
      ...given('description', summary ?? firstParagraph(body)),
      authors: authorsOf(item),
      ...given('published', textOf(item, 'firstCreated', 'firstcreated', 'contentCreated', 'contentcreated', 'versionCreated', 'versioncreated')),
      ...given('updated', textOf(item, 'versionCreated', 'versioncreated')),
      ...given('picture', lead),
    },
    ...given('standfirst', summary),
    ...given('lead', lead),
    topics: namesIn(item['subjects'] ?? item['subject']),
  };
}

function parse(text: string): Item {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
    return isItem(value) ? value : {};
  } catch {
    return {};
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tell(source: string, item: Item, string: JsonString): readonly Told[] {
  const beside = besides(item, string.path);
  const prose = proseAt(string.path, textOf(beside, 'contenttype', 'contentType'));
  const text = jsonText(source, string.span);
  if (prose === undefined || text.trim() === '') return [];
  const html = prose.format === 'html' || (prose.format === undefined && /<\/?[a-z][^<>]*>/i.test(text));
  return [{ string, text, html, role: textOf(beside, 'role') }];
}

/** The object that a value in a list belongs to. */
function besides(item: Item, [key, index]: readonly Step[]): Item {
  const list = item[String(key)];
  const value: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
  return isItem(value) ? value : {};
}

/** `main` before others, HTML before text, then the first. */
function best(list: readonly Told[]): Told | undefined {
  const rank = ({ role, html }: Told): number => (role === undefined || /^main$/i.test(role) ? 0 : 2) + (html ? 0 : 1);
  return list.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The offset in a nested text whose character begins at a place of the outer one, by a search. */
function offsetOf(place: number, length: number, at: (offset: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function move(stretch: Stretch, offset: (place: number) => number, plainText: string | undefined): Stretch {
  const span = ({ start, end }: Span): Span => ({ start: offset(start), end: offset(end) });
  const own = span(stretch.span);
  return {
    ...stretch,
    span: own,
    ...(stretch.inner === undefined ? {} : { inner: stretch.inner.map((passage) => ({ ...passage, span: span(passage.span) })) }),
    ...(plainText === undefined ? {} : { marker: plainText.slice(plainText.lastIndexOf('\n', own.start - 1) + 1, own.start) }),
  };
}

function plain(told: Told | undefined): string | undefined {
  if (told === undefined) return undefined;
  return collapse(told.html ? decodeHtml(told.text.replace(/<[^>]*>/g, ' ')) : told.text);
}

function firstParagraph(body: Told | undefined): string | undefined {
  if (body === undefined) return undefined;
  const [first] = body.html ? (/<p[\s>][^]*?(?=<\/p>)/i.exec(body.text) ?? [body.text]) : body.text.trim().split(/\n\s*\n/);
  return plain({ ...body, text: first as string });
}

/** Names without the word before them, which the page has of its own. */
function authorsOf(item: Item): readonly string[] {
  const line = textOf(item, 'by', 'byline')?.replace(/^by:?\s+/i, '');
  return line === undefined ? [] : [line];
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((each: unknown) => (isItem(each) ? (textOf(each, 'name') ?? []) : [])) : [];
}

function textOf(item: Item, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = item[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

/** The first picture of the item or in its associations, in the largest of its renditions that a page needs. */
function pictureOf(item: Item): Picture | undefined {
  const associated = Object.values(isItem(item['associations']) || Array.isArray(item['associations']) ? item['associations'] : {}).filter(isItem);
  for (const each of associated) {
    if (textOf(each, 'type') !== 'picture') continue;
    const renditions = Object.values(isItem(each['renditions']) || Array.isArray(each['renditions']) ? each['renditions'] : {}).filter(isItem);
    const width = ({ width: said }: Item): number => (typeof said === 'number' && said <= 2000 ? said : 0);
    const address = textOf(renditions.toSorted((a, b) => width(b) - width(a))[0] ?? {}, 'href');
    if (address === undefined) continue;
    const listed = each['descriptions'];
    const [first] = Array.isArray(listed) ? listed.filter(isItem) : [];
    const caption = textOf(each, 'caption', 'description_text') ?? textOf(first ?? {}, 'value');
    return { address, ...given('alternative', textOf(each, 'alttext', 'alt_text', 'altText')), ...given('caption', caption), ...given('credit', textOf(each, 'by', 'byline')?.replace(/^by:?\s+/i, '')) };
  }
  return undefined;
}

function given<K extends string, T>(key: K, value: T | undefined): { readonly [each in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [each in K]?: T });
}
