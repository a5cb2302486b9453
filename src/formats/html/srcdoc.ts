import type { Block } from '../../model/block.ts';
import { type Nested, outerBlocks } from '../json/nested.ts';
import type { Attribute } from './attributes.ts';
import { Draft, type Extras } from './draft.ts';
import type { ReadReference } from './reference.ts';
import { Spelling } from './spelling.ts';

/** Pages in pages in pages, more than anyone writes. */
export const deepestPage = 3;

/** What the attribute `srcdoc` says, with the places of its characters in the source. */
export function readSrcdoc(source: string, { start, end }: Attribute, readReference: ReadReference): Nested {
  const places: number[] = [];
  let text = '';
  let from = start;
  const literal = (to: number): void => {
    for (let at = from; at < to; at += 1) places.push(at);
    text += source.slice(from, to);
  };
  for (let at = source.indexOf('&', start); at >= 0 && at < end; at = source.indexOf('&', Math.max(at + 1, from))) {
    const reference = readReference(source, at, end, true);
    if (reference === undefined) continue;
    literal(at);
    text += reference.text;
    for (let unit = 0; unit < reference.text.length; unit += 1) places.push(at);
    from = reference.end;
  }
  literal(end);
  return { text, at: (offset) => places[offset] ?? end };
}

/** How the author writes the characters of such an attribute, as {@link outerLayouts} reads it. */
export function outerStyle(source: string, attribute: Attribute, nested: Nested): Extras {
  const pieces: { kind: 'text'; text: string; span: { start: number; end: number } }[] = [];
  for (let at = 0; at < nested.text.length; at += 1) {
    const start = nested.at(at);
    if (source.charCodeAt(start) !== 0x26 && nested.text.charCodeAt(at) !== 0x26) continue;
    let next = at + 1;
    while (next < nested.text.length && nested.at(next) === start) next += 1;
    pieces.push({ kind: 'text', text: nested.text.slice(at, next), span: { start, end: nested.at(next) } });
    at = next - 1;
  }
  const spelling = new Spelling();
  spelling.see(pieces, source);
  const seen = pieces[0] === undefined ? [] : [new Draft('metadata', 'html:attribute', pieces)];
  return { ...spelling.style(seen), quote: attribute.quote };
}

/**
 * The blocks of a page in a `srcdoc` with spans of the page around it.
 *
 * @param style how the attribute is written.
 */
export function srcdocBlocks(blocks: readonly Block[], nested: Nested, style: Extras): readonly Block[] {
  return outerBlocks(blocks, nested, '', 0, {}).map((block) => {
    const { outer = '[]', inner = block.place.slice('html:'.length), ...own } = block.layout ?? {};
    const layers = [...(JSON.parse(String(outer)) as Extras[]), style];
    return { ...block, place: 'html:srcdoc', layout: { ...own, inner, outer: JSON.stringify(layers) } };
  });
}

/** The layouts of the attributes that a block of such a page stands in, innermost first. */
export function outerLayouts(block: Block): readonly Extras[] {
  return JSON.parse(String(block.layout?.['outer'] ?? '[]')) as Extras[];
}
