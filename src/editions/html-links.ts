import type { TagAttribute } from '../formats/html/tag.ts';
import type { Edit } from '../text/edit.ts';
import { slice } from '../text/span.ts';
import { escapeHtml } from '../text/html.ts';
import { decodeHtml, type PageTag } from './html-tags.ts';

/** How a page wants its addresses; undefined: it must not have that one. */
export interface Addresses {
  readonly link: (address: string) => string | undefined;
  readonly file: (address: string) => string | undefined;
}

const links: ReadonlySet<string> = new Set(['a', 'area']);
const files: ReadonlyMap<string, readonly string[]> = new Map([
  ['img', ['src', 'srcset']],
  ['source', ['src', 'srcset']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['track', ['src']],
  ['embed', ['src']],
  ['object', ['data']],
  ['input', ['src']],
  ['image', ['href']],
  ['script', ['src']],
  ['link', ['href']],
]);

/** Edits that give links and files of HTML the addresses that the page wants; what stays the same is not touched. */
export function linkEdits(text: string, tags: readonly { readonly tag: PageTag }[], addresses: Addresses): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { tag } of tags) {
    if (tag.closing) continue;
    for (const attribute of tag.attributes) {
      const { value, name } = attribute;
      if (value === undefined || value.start === value.end) continue;
      const isLink = name === 'href' && links.has(tag.name);
      if (!isLink && !(files.get(tag.name)?.includes(name) ?? false)) continue;
      const before = decodeHtml(slice(text, value));
      const after = isLink ? addresses.link(before) : name === 'srcset' ? sourceSet(before, addresses) : addresses.file(before);
      if (after === before) continue;
      edits.push(after === undefined ? { span: attribute.span, text: '' } : { span: value, text: written(after, attribute) });
    }
  }
  return edits;
}

function written(address: string, { quote }: TagAttribute): string {
  return quote === '' ? `"${escapeHtml(address)}"` : escapeHtml(address);
}

/** Each address of `a.jpg 1x, b.jpg 2x`. */
function sourceSet(text: string, { file }: Addresses): string {
  return text
    .split(/(,\s+)/)
    .map((piece) => piece.replace(/^[^\s,]\S*/, (address) => file(address) ?? address))
    .join('');
}
