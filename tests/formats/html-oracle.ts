import { type DefaultTreeAdapterMap, html as names, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A line of a page as a browser builds it: an element, an attribute or a text, with how deep it is. */
export interface Line {
  readonly what: 'element' | 'attribute' | 'text' | 'comment' | 'script';
  readonly depth: number;
  readonly text: string;
  /** A reader sees it, and nobody says that it is code or must not be translated. */
  readonly seen: boolean;
}

const unseen = new Set(['script', 'style', 'code', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext', 'rp']);
const drawn = new Set(['text', 'tspan', 'textPath', 'title', 'desc', 'foreignObject']);
const everywhere = new Set(['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'abbr']);
const metas =
  /^(?:title|headline|description|abstract|og:(?:title|description|site_name|image:alt)|twitter:(?:title|description|image:alt|label[12]|data[12])|dc[.:](?:title|description)|dcterms\.(?:title|description|abstract))$/i;

function attributeSeen(element: Element, name: string): boolean {
  const value = (wanted: string): string => element.attrs.find((attribute) => attribute.name === wanted)?.value ?? '';
  if (element.tagName === 'meta') {
    const words = ['name', 'property', 'itemprop'].flatMap((key) => value(key).split(/\s+/));
    return name === 'content' && words.some((word) => metas.test(word));
  }
  if (element.tagName === 'style' || element.tagName === 'script') return false;
  if (name === 'title') return !(element.tagName === 'link' && /stylesheet/i.test(value('rel')));
  if (name === 'value') return element.tagName === 'input' && /^(?:submit|button|reset)$/i.test(value('type'));
  if (name === 'summary') return element.tagName === 'table';
  if (name === 'standby') return element.tagName === 'object';
  return everywhere.has(name) || (name === 'label' && ['option', 'optgroup', 'track'].includes(element.tagName));
}

/** The page as parse5 builds it, white space collapsed where HTML collapses it. No recursion: pages may be deep. */
export function lines(source: string): readonly Line[] {
  const out: Line[] = [];
  interface Place {
    readonly node: Node;
    readonly depth: number;
    readonly seen: boolean;
    /** Nobody says that it must not be translated. */
    readonly told: boolean;
    readonly kept: boolean;
    /** Inside of what is code. */
    readonly hidden: boolean;
  }
  const stack: Place[] = [{ node: parse(source, { scriptingEnabled: false }), depth: 0, seen: true, told: true, kept: false, hidden: false }];
  while (stack.length > 0) {
    const { node, depth, seen, told, kept, hidden } = stack.pop() as Place;
    if (node.nodeName === '#text') {
      const raw = (node as DefaultTreeAdapterMap['textNode']).value;
      const parent = (node as DefaultTreeAdapterMap['textNode']).parentNode as Element | null;
      const script = parent?.nodeName === 'script';
      const text = kept || script ? raw.trim() : raw.replace(/[ \t\n\r\f]+/g, ' ').trim();
      const last = out[out.length - 1];
      if (text !== '') {
        if (last?.what === 'text' && last.depth === depth) out[out.length - 1] = { ...last, text: `${last.text} ${text}` };
        else out.push({ what: script ? 'script' : 'text', depth, text, seen: seen && told });
      }
      continue;
    }
    if (node.nodeName === '#comment') {
      out.push({ what: 'comment', depth, text: (node as DefaultTreeAdapterMap['commentNode']).data, seen: false });
      continue;
    }
    let inside = seen;
    let own = told;
    let keeps = kept;
    let hides = hidden;
    if ('tagName' in node) {
      const element = node as Element;
      const className = element.attrs.find((attribute) => attribute.name === 'class')?.value ?? '';
      const translate = element.attrs.find((attribute) => attribute.name === 'translate')?.value.toLowerCase();
      const classSaysNo = /(?:^|\s)notranslate(?:\s|$)/.test(className);
      own = translate === 'no' ? false : translate === 'yes' || translate === '' ? true : classSaysNo ? false : told;
      out.push({ what: 'element', depth, text: element.tagName, seen: false });
      for (const { name, value } of element.attrs) {
        const readable = attributeSeen(element, name);
        out.push({ what: 'attribute', depth, text: readable ? `${name}=${value.replace(/\s+/g, ' ').trim()}` : `${name}=${value}`, seen: readable && own });
      }
      hides ||= unseen.has(element.tagName);
      inside = seen && !hides;
      if (element.tagName === 'pre' && /code|highlight|brush|lang|programlisting|screen/i.test(className)) {
        hides = true;
        inside = false;
      }
      if (element.namespaceURI !== names.NS.HTML) {
        const reads = element.namespaceURI === names.NS.MATHML ? element.tagName === 'mtext' : drawn.has(element.tagName);
        inside = hidden ? false : reads || (seen && element.tagName === 'a');
      }
      if (element.tagName === 'pre' || element.tagName === 'textarea') keeps = true;
    }
    const children = 'content' in node ? (node as DefaultTreeAdapterMap['template']).content.childNodes : 'childNodes' in node ? node.childNodes : [];
    for (let index = children.length - 1; index >= 0; index -= 1) {
      stack.push({ node: children[index] as Node, depth: depth + 1, seen: inside, told: own, kept: keeps, hidden: hides });
    }
  }
  return out;
}

/** Every letter the same: two texts that differ in letters alone become equal. */
function fold(text: string): string {
  return text.replace(/\p{L}\p{M}*/gu, 'x');
}

function foldLine(line: Line): string {
  const { what, depth } = line;
  let { text } = line;
  if (what === 'script') text = fold(text.replace(/\\u([0-9a-fA-F]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))));
  else if (what === 'text' || line.seen) text = fold(text);
  return `${depth} ${what} ${text}`;
}

/** Where the tree of an edition differs from its source's in anything but the letters of text that is read. */
export function differences(source: string, edition: string): readonly string[] {
  const before = lines(source).map(foldLine);
  const after = lines(edition).map(foldLine);
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    if (before[at] !== after[at]) return [`${String(before[at]).slice(0, 300)} | ${String(after[at]).slice(0, 300)}`];
  }
  return [];
}

/** Texts of an accented edition in which a letter is left as no accent makes it: text in no unit. */
export function unread(edition: string): readonly string[] {
  const left = (line: Line): boolean => {
    const text = line.what === 'attribute' ? line.text.slice(line.text.indexOf('=') + 1) : line.text;
    // What a template fills in is nobody's text.
    return line.seen && /\p{L}/u.test(text.replace(/\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>/g, '').replace(/[áéíóúÁÉÍÓÚẍẌ]/g, ''));
  };
  return lines(edition).filter(left).map((line) => line.text);
}
