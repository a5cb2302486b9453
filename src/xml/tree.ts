import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { XmlLimits } from './handler.ts';
import { readXml } from './read.ts';
import type { XmlAttribute, XmlTag } from './tag.ts';

/** Text between tags, references resolved; offsets are UTF-16 code units of the file. */
export interface XmlText extends Span {
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText;

/** An element with its children; comments and processing instructions are left out. */
export class XmlElement {
  readonly tag: XmlTag;
  readonly parent: XmlElement | undefined;
  #children: XmlNode[] = [];
  #elements: XmlElement[] = [];
  #dropped = false;

  constructor(tag: XmlTag, parent: XmlElement | undefined) {
    this.tag = tag;
    this.parent = parent;
  }

  get name(): string {
    return this.tag.name;
  }

  get local(): string {
    return this.tag.local;
  }

  get uri(): string {
    return this.tag.uri;
  }

  get attributes(): readonly XmlAttribute[] {
    return this.tag.attributes;
  }

  get children(): readonly XmlNode[] {
    return this.#children;
  }

  /** True once {@link drop} was called: the element is known, its children are not. */
  get dropped(): boolean {
    return this.#dropped;
  }

  /** The value of an attribute, as {@link XmlTag.get}. */
  get(local: string, uri = ''): string | undefined {
    return this.tag.get(local, uri);
  }

  /** The child elements, in order. */
  get elements(): readonly XmlElement[] {
    return this.#elements;
  }

  append(child: XmlNode): void {
    this.#children.push(child);
    if (child instanceof XmlElement) this.#elements.push(child);
  }

  /** Lets go of the children, for whoever is done with them: a large file is then never in memory as a whole. */
  drop(): void {
    this.#children = [];
    this.#elements = [];
    this.#dropped = true;
  }
}

/** All text inside an element, its descendants' too. */
export function textOf(element: XmlElement): string {
  let out = '';
  for (const child of element.children) out += child instanceof XmlElement ? textOf(child) : child.text;
  return out;
}

/** A tree, as far as it could be read. */
export interface XmlTree {
  readonly root: XmlElement | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads XML into a tree.
 *
 * @param done is called with each element when it is complete, children before parents; it may {@link XmlElement.drop} it.
 * @example readTree('<a><b/></a>').root?.elements.length // 1
 */
export function readTree(text: string, done?: (element: XmlElement) => void, limits?: XmlLimits): XmlTree {
  let root: XmlElement | undefined;
  let at: XmlElement | undefined;
  const append = (value: string, place: Span): void => at?.append({ text: value, start: place.start, end: place.end });
  const diagnostics = readXml(
    text,
    {
      open(tag) {
        const element = new XmlElement(tag, at);
        at?.append(element);
        root ??= element;
        at = element;
      },
      close() {
        const element = at as XmlElement;
        at = element.parent;
        done?.(element);
      },
      text: append,
      cdata: append,
    },
    limits,
  );
  return { root, diagnostics };
}
