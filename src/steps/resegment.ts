import { type Content, normalizeContent, plainText } from '../model/content.ts';
import { segmentsOf } from '../model/part.ts';
import { earliestState, type Part, type Unit } from '../model/translation.ts';

/**
 * A returned unit whose sentences a tool has split further, with the store's sentences again: those that lie within one of the store's
 * become one, which has a target where all of them have. The unit as it is where their bounds are not the store's.
 */
export function resegmented(mine: Unit, returned: Unit): Unit {
  const own = segmentsOf(mine);
  if (segmentsOf(returned).length <= own.length || returned.parts.some((part) => part.order !== undefined)) return returned;
  const letters = (content: Content): string => plainText(content).replace(/\s+/gu, '');
  const groups: Part[][] = [];
  let next = 0;
  for (const segment of own) {
    const wanted = letters(segment.source);
    const group: Part[] = [];
    let text = '';
    // What stands between two of the store's sentences belongs to neither.
    while (next < returned.parts.length && returned.parts[next]?.kind === 'ignorable') next += 1;
    while (next < returned.parts.length && text.length < wanted.length) {
      const part = returned.parts[next] as Part;
      group.push(part);
      text += letters(part.source);
      next += 1;
    }
    if (text !== wanted) return returned;
    groups.push(group);
  }
  if (returned.parts.slice(next).some((part) => part.kind === 'segment')) return returned;
  let at = 0;
  const parts = mine.parts.map((part): Part => (part.kind === 'segment' ? merged(part, groups[at++] as Part[]) : part));
  return { ...returned, parts };
}

function merged(own: Part, group: readonly Part[]): Part {
  const segments = group.filter((part) => part.kind === 'segment');
  const { target: _target, subState: _subState, order: _order, ...part } = own;
  const source = normalizeContent(group.flatMap((each) => each.source));
  if (segments.some((each) => each.target === undefined)) return { ...part, source, state: 'initial' };
  const target = normalizeContent(group.flatMap((each) => each.target ?? each.source));
  return { ...part, source, target, state: earliestState(segments.map((each) => each.state)) };
}
