import type { Reference } from '../../model/block.ts';
import type { Attributes } from './attributes.ts';
import type { Dialect } from './dialect.ts';
import { isCodeClass } from './code.ts';
import { type Role, roleOf } from './element.ts';
import type { Extras } from './draft.ts';
import { embedOf } from './embed.ts';
import { extrasOf } from './its/note.ts';
import type { Namespace, Open, Traits } from './open.ts';

/** Islands inside islands are codes inside codes; what is nested deeper is text of its own. */
const deepestIsland = 8;

/** An element of which a start tag was read. */
export interface Started {
  readonly name: string;
  readonly namespace: Namespace;
  /** Offset of its start tag. */
  readonly start: number;
  readonly attributes: Attributes;
  readonly dialect?: Dialect | undefined;
}

/** The namespace of an element inside one whose children are in `inside`. */
export function namespaceOf(name: string, inside: Namespace): Namespace {
  return inside === 'html' ? (name === 'svg' || name === 'math' ? name : 'html') : inside;
}

/**
 * What an element says about its content, with what it takes over from the one it is in.
 *
 * @param nextContainer asked for a number where the element begins a quotation or a post.
 */
export function traitsOf(element: Started, above: Open | undefined, nextContainer: () => number): Traits {
  const { name, namespace, attributes } = element;
  const className = attributes.get('class') ?? '';
  let embed = above?.embed;
  let container = above?.container;
  if (embed === undefined) {
    embed = embedOf(name, className, attributes.list);
    if (embed !== undefined || name === 'blockquote') container = nextContainer();
  } else if (name === 'figcaption') {
    // The caption under a post is the author's, not the post's.
    embed = undefined;
    container = undefined;
  }
  const { its } = attributes;
  const said = extrasOf(its);
  return {
    name,
    namespace,
    role: elementRole(element, className, above),
    start: element.start,
    translate: attributes.translate ?? above?.translate,
    // What the page says of itself is known apart: here is what is said of a part of it.
    language: name === 'html' ? above?.language : (attributes.language ?? above?.language),
    preserve: preserves(name, namespace, attributes) ?? its?.preserve ?? above?.preserve ?? false,
    silent: namespace !== 'html' && (isSilent(name, namespace) ?? above?.silent ?? false),
    container,
    embed,
    refers: refersOf(attributes, container === above?.container ? above?.refers : undefined, container !== above?.container),
    note: its?.note ?? above?.note,
    extras: inheritedExtras(said, above?.extras),
    own: said === undefined ? undefined : ownExtras(said),
    term: its?.term,
    hostsHtml: namespace === 'math' && name === 'annotation-xml' && /^(?:text\/html|application\/xhtml\+xml)$/i.test(attributes.get('encoding') ?? ''),
  };
}

/** Where networks' embed code says the address of the post. */
const addresses = ['cite', 'data-instgrm-permalink', 'data-embed-url', 'data-bluesky-uri', 'data-text-post-permalink', 'data-href'] as const;

/** @param begins true of an element that a quotation or a post begins with. */
function refersOf(attributes: Attributes, above: Reference | undefined, begins: boolean): Reference | undefined {
  if (attributes.list.length === 0) return above;
  const relayOf = attributes.get('data-relay-of');
  const id = begins ? attributes.get('id') : undefined;
  const cite = begins ? addresses.map((name) => attributes.get(name)).find((value) => value !== undefined) : undefined;
  if (relayOf === undefined && id === undefined && cite === undefined) return above;
  return { ...above, ...(id === undefined ? {} : { id }), ...(cite === undefined ? {} : { cite }), ...(relayOf === undefined ? {} : { relayOf }) };
}

/** Locale filters and allowed characters hold for what is inside (ITS 2.0, 8.1). */
function inheritedExtras(said: Extras | undefined, above: Extras | undefined): Extras | undefined {
  if (said === undefined) return above;
  const { localeFilter, allowedCharacters } = said;
  if (localeFilter === undefined && allowedCharacters === undefined) return above;
  return { ...above, ...(localeFilter === undefined ? {} : { localeFilter }), ...(allowedCharacters === undefined ? {} : { allowedCharacters }) };
}

/** Sizes and ids are those of the element itself. */
function ownExtras({ localeFilter: _filter, allowedCharacters: _allowed, ...own }: Extras): Extras | undefined {
  return Object.keys(own).length === 0 ? undefined : own;
}

function elementRole({ name, namespace, attributes, dialect }: Started, className: string, above: Open | undefined): Role {
  const role = withinText(attributes.its?.within, (namespace === 'html' ? dialect?.role?.(name, (attribute) => attributes.get(attribute)) : undefined) ?? plainRole(name, namespace));
  if (name === 'pre' && isCodeClass(className)) return 'hidden';
  if (name === 'code' && attributes.translate === true) return 'inline';
  return role === 'island' && (above?.islands ?? 0) >= deepestIsland ? 'block' : role;
}

/** Elements Within Text (ITS 2.0, 8.10); what has no content or no text stays what it is. */
function withinText(within: 'yes' | 'no' | 'nested' | undefined, role: Role): Role {
  if (within === undefined || role === 'single' || role === 'hidden') return role;
  return within === 'yes' ? 'inline' : within === 'no' ? 'block' : 'island';
}

const inlineInDrawings: ReadonlySet<string> = new Set(['a', 'textpath', 'tref', 'tspan']);

function plainRole(name: string, namespace: Namespace): Role {
  if (namespace === 'html') return roleOf(name);
  if (name === 'svg' || name === 'math') return 'island';
  if (name === 'script' || name === 'style') return 'hidden';
  return namespace === 'svg' && inlineInDrawings.has(name) ? 'inline' : 'block';
}

function preserves(name: string, namespace: Namespace, attributes: Attributes): boolean | undefined {
  if (namespace === 'html' && (name === 'pre' || name === 'textarea' || name === 'listing')) return true;
  const space = attributes.get('xml:space');
  return space === 'preserve' ? true : space === 'default' ? false : undefined;
}

/** False for elements of a drawing or formula whose text is read, true for those that draw; others are as around them. */
function isSilent(name: string, namespace: Namespace): boolean | undefined {
  if (name === 'svg' || name === 'math') return true;
  if (namespace === 'math') return name !== 'mtext';
  return name === 'text' || name === 'title' || name === 'desc' || name === 'foreignobject' ? false : undefined;
}
