import type { Block } from '../../../model/block.ts';
import type { Pointed } from '../../../model/pointed.ts';
import { type Diagnostic, diagnose } from '../../../text/diagnostic.ts';
import { positionAt } from '../../../text/position.ts';
import { contains, type Span } from '../../../text/span.ts';
import { messages } from './messages.ts';
import type { PointedPlace, TargetPointer } from './node-data.ts';

/** The blocks of a page whose translations may have places of their own. */
export interface PointedBlocks {
  readonly blocks: readonly Block[];
  readonly pointed: readonly Pointed[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies Target Pointer (ITS 2.0, 8.15): the source keeps its text, its translation is written where the pointer leads to,
 * and what stands there already is no text of the article.
 *
 * @returns diagnostics `its-target-missing`, `its-target-taken`, `its-target-attribute` (warnings: the translation is written in
 *   the place of its source).
 */
export function pointTargets(source: string, blocks: readonly Block[], pointers: readonly TargetPointer[], path: string): PointedBlocks {
  const last = new Map(pointers.map((pointer) => [`${pointer.source.span.start} ${pointer.source.span.end}`, pointer]));
  const pointed: Pointed[] = [];
  const diagnostics: Diagnostic[] = [];
  const changed = new Map<number, Block>();
  for (const { source: from, target, rules } of last.values()) {
    const inside = blocks.flatMap((block, index) => (contains(from.span, block.span) ? [index] : []));
    if (inside.length === 0 && !blocks.some(({ span }) => overlaps(span, from.span))) continue;
    const problem = (code: 'its-target-missing' | 'its-target-taken' | 'its-target-attribute'): void => {
      const at = positionAt(source, from.span.start);
      diagnostics.push(diagnose(messages, 'warning', code, { line: at.line, path: rules }, { where: { file: path, ...at }, section: 'ITS 2.0, 8.15' }));
    };
    if (target === undefined) problem('its-target-missing');
    else if (inside.length === 0 || !isFree(from, target, blocks, pointed)) problem('its-target-taken');
    else if (from.quote === undefined && target.quote === undefined) pointed.push({ source: from.span, target: target.span });
    else {
      const index = inside[0] as number;
      const block = blocks[index] as Block;
      if (inside.length > 1 || block.codes.length > 0 || (block.place !== 'html:text' && block.place !== 'html:attribute')) problem('its-target-attribute');
      else {
        changed.set(index, placed(block, target));
        pointed.push({ source: block.span, target: target.span });
      }
    }
  }
  if (pointed.length === 0) return { blocks, pointed, diagnostics };
  return { blocks: outside(blocks, changed, pointed.map((each) => each.target)), pointed, diagnostics };
}

/** A block as it is written in the place of its translation. */
function placed(block: Block, { quote }: PointedPlace): Block {
  const { quote: _quote, ...layout } = block.layout ?? {};
  return { ...block, place: quote === undefined ? 'html:text' : 'html:attribute', layout: quote === undefined ? layout : { ...layout, quote } };
}

/** True if a source is no part of another text, and its target lies in none and is not another's. */
function isFree({ span: from }: PointedPlace, { span: to }: PointedPlace, blocks: readonly Block[], pointed: readonly Pointed[]): boolean {
  if (overlaps(from, to)) return false;
  if (pointed.some(({ source, target }) => overlaps(to, source) || overlaps(to, target) || overlaps(from, target) || overlaps(from, source))) return false;
  return blocks.every(({ span, within }) => {
    const outer = within === undefined ? undefined : blocks[within.block];
    if (contains(from, span)) return outer === undefined || contains(from, outer.span);
    return !overlaps(span, from) && (contains(to, span) || !overlaps(span, to));
  });
}

/** The blocks that lie in no target. */
function outside(blocks: readonly Block[], changed: ReadonlyMap<number, Block>, targets: readonly Span[]): readonly Block[] {
  const places: number[] = [];
  const out: Block[] = [];
  blocks.forEach((block, index) => {
    places.push(out.length);
    if (targets.some((target) => contains(target, block.span))) return;
    const own = changed.get(index) ?? block;
    out.push(own.within === undefined ? own : { ...own, within: { ...own.within, block: places[own.within.block] as number } });
  });
  return out;
}

/** True if two stretches share a character, or an empty one lies inside the other. */
function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return (a.start > b.start && a.start < b.end) || (b.start > a.start && b.start < a.end) || (a.start === b.start && a.end === b.end);
  return a.start < b.end && b.start < a.end;
}
