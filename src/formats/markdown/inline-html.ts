import type { Block } from '../../model/block.ts';
import { isVoid, wordless } from '../html/element.ts';
import { readInlineTag } from '../html/stretch.ts';
import { scanTag } from '../html/tag.ts';
import type { InlineContext } from './context.ts';
import { unmasked, withMacros } from './html-block.ts';
import { type Flow, lineBreak, type Markup, other } from './item.ts';
import { endOf, type Node, startOf } from './tree.ts';

/**
 * Which raw HTML tags among the nodes of one parent belong together: index of the end tag by that of the
 * start tag. Pairs do not cross.
 */
export function pairTags({ templated, base }: InlineContext, nodes: readonly Node[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { name: string; index: number }[] = [];
  const count = new Map<string, number>();
  nodes.forEach((node, index) => {
    if (node.type !== 'html') return;
    const tag = scanTag(templated, startOf(node) + base, endOf(node) + base);
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

const bold: ReadonlySet<string> = new Set(['b', 'strong']);
const italic: ReadonlySet<string> = new Set(['i', 'em']);

/** A tag of raw HTML, a comment or the like, as a code. */
export interface TagCode {
  readonly markup: Markup;
  /** Nobody translates what is between this tag and its end tag: code, or what the author excludes. */
  readonly opaque: boolean;
  /** The author says that the words between are not to be translated; in which language they are, where he says it. */
  readonly stands?: { readonly language?: string };
}

/** Reads the raw HTML from `start` to `end` as a code. */
export function tagCode({ source, templated, cell }: InlineContext, start: number, end: number): TagCode {
  const raw = source.slice(start, end);
  const found = readInlineTag(templated, start, end);
  if (found === undefined) return { markup: { ...other, disp: raw, canDelete: raw.startsWith('<!--') }, opaque: true };
  const { tag, role, said, blocks } = found;
  const flows = tag.closing ? [] : blocks.flatMap((block) => attributeFlow(source, templated === source ? block : unmasked(source, block), cell));
  const stands = role === 'inline' && said.translate === false && !wordless.test(tag.name);
  return {
    markup: tagMarkup(tag.name, raw, flows),
    opaque: role === 'hidden' || said.translate === false,
    ...(stands ? { stands: said.language === undefined ? {} : { language: said.language } } : {}),
  };
}

/** The text of an attribute, its macros as codes; none where it says nothing else. */
function attributeFlow(source: string, block: Block, cell: boolean): readonly Flow[] {
  const made = withMacros(source, block);
  if (made === undefined) return [];
  const { kind, span, pieces, codes, place, layout } = made;
  return [{ kind, span, pieces, ...(codes.length === 0 ? {} : { codes }), place, side: 'open', layout: { ...layout, cell } }];
}

function tagMarkup(name: string, raw: string, flows: readonly Flow[]): Markup {
  if (name === 'br') return { ...lineBreak, disp: raw };
  if (name === 'wbr') return { ...other, disp: raw, canCopy: true, canDelete: true };
  if (name === 'img') return { type: 'image', disp: raw, canCopy: false, canDelete: false, flows };
  if (name === 'a') return { type: 'link', disp: raw, canCopy: false, canDelete: false, flows };
  const subType = bold.has(name) ? 'xlf:b' : italic.has(name) ? 'xlf:i' : name === 'u' ? 'xlf:u' : undefined;
  return { type: 'fmt', ...(subType === undefined ? {} : { subType }), disp: raw, canCopy: true, canDelete: true, flows };
}
