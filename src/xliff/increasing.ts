/**
 * The indexes of a longest run of values that increase, gaps left out: what of a list can stay where it is when the rest moves.
 *
 * @example increasing([3, 1, 2]) // the set of 1 and 2
 */
export function increasing(values: readonly (number | undefined)[]): ReadonlySet<number> {
  // ends[k]: index of the smallest value that ends a run of k + 1.
  const ends: number[] = [];
  const before: (number | undefined)[] = values.map(() => undefined);
  values.forEach((value, i) => {
    if (value === undefined) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1];
    ends[low] = i;
  });
  const out = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) out.add(at);
  return out;
}
