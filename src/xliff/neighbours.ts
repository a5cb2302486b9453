import { plainText } from '../model/content.ts';
import type { Part, Unit } from '../model/translation.ts';
import { collapse } from '../text/space.ts';

/** The sentences around one, for whoever sees it alone. */
export interface Neighbours {
  readonly before?: string;
  readonly after?: string;
}

/** Of a longer sentence there stands the end that is nearer. */
const longest = 120;

/** The sentence before and after each segment of the units that are in the article, over the bounds of units. */
export function neighboursOf(units: readonly Unit[]): ReadonlyMap<Part, Neighbours> {
  const parts = units.filter((unit) => unit.retired !== true).flatMap((unit) => unit.parts.filter((part) => part.kind === 'segment'));
  const texts = parts.map((part) => [...collapse(plainText(part.source))]);
  return new Map(
    parts.map((part, i) => {
      const [before, after] = [texts[i - 1] ?? [], texts[i + 1] ?? []];
      return [
        part,
        {
          ...(before.length === 0 ? {} : { before: before.length <= longest ? before.join('') : `…${before.slice(-longest).join('').trimStart()}` }),
          ...(after.length === 0 ? {} : { after: after.length <= longest ? after.join('') : `${after.slice(0, longest).join('').trimEnd()}…` }),
        },
      ];
    }),
  );
}
