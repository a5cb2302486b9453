import { isVoid, roleOf } from '../html/element.ts';
import { scanTag, type Tag } from '../html/tag.ts';
import { attributeFlows } from './attributes.ts';
import type { InlineContext } from './context.ts';
import { lineBreak, type Markup, other } from './item.ts';
import { endOf, type Node, startOf } from './tree.ts';

/**
 * Which raw HTML tags among the nodes of one parent belong together: index of the end tag by that of the
 * start tag. Pairs do not cross.
 */
export function pairTags({ source, base }: InlineContext, nodes: readonly Node[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { name: string; index: number }[] = [];
  const count = new Map<string, number>();
  nodes.forEach((node, index) => {
    if (node.type !== 'html') return;
    const tag = scanTag(source, startOf(node) + base, endOf(node) + base);
    if (tag === undefined || isVoid(tag.name) || tag.selfClosing) return;
    if (!tag.closing) {
      open.push({ name: tag.name, index });
      count.set(tag.name, (count.get(tag.name) ?? 0) + 1);
      return;
    }
    if ((count.get(tag.name) ?? 0) === 0) return;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      count.set(last.name, (count.get(last.name) ?? 1) - 1);
      if (last.name !== tag.name) continue;
      pairs.set(last.index, index);
      break;
    }
  });
  return pairs;
}

/** Content that nobody translates: code, or what the author excludes. */
export function isOpaque(source: string, tag: Tag): boolean {
  if (roleOf(tag.name) === 'hidden') return true;
  const said = tag.attributes.find(({ name }) => name === 'translate')?.value;
  return said !== undefined && source.slice(said.start, said.end).toLowerCase() === 'no';
}

const bold: ReadonlySet<string> = new Set(['b', 'strong']);
const italic: ReadonlySet<string> = new Set(['i', 'em']);

/** What a tag of raw HTML is as a code; anything else, such as a comment, where there is no tag. */
export function tagMarkup(context: InlineContext, tag: Tag | undefined, raw: string): Markup {
  if (tag === undefined) return { ...other, disp: raw, canDelete: raw.startsWith('<!--') };
  const flows = attributeFlows(context.source, tag, context.references, context.cell);
  if (tag.name === 'br') return { ...lineBreak, disp: raw };
  if (tag.name === 'wbr') return { ...other, disp: raw, canCopy: true, canDelete: true };
  if (tag.name === 'img') return { type: 'image', disp: raw, canCopy: false, canDelete: false, flows };
  if (tag.name === 'a') return { type: 'link', disp: raw, canCopy: false, canDelete: false, flows };
  const subType = bold.has(tag.name) ? 'xlf:b' : italic.has(tag.name) ? 'xlf:i' : tag.name === 'u' ? 'xlf:u' : undefined;
  return { type: 'fmt', ...(subType === undefined ? {} : { subType }), disp: raw, canCopy: true, canDelete: true, flows };
}
