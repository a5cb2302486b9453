/**
 * The id that a further use of a code is written with: ids are used once in XLIFF.
 *
 * @param taken ids that it cannot have.
 */
export function copyId(id: string, count: number, taken: ReadonlySet<string>): string {
  if (count === 0) return id;
  let copy = `${id}.copy${count}`;
  while (taken.has(copy)) copy += '_';
  return copy;
}

/** The code that a copy with this id is one of, if it has the name of a copy. */
export function copiedFrom(id: string): string | undefined {
  return id.includes('.copy') ? /^(.+)\.copy\d+_*$/.exec(id)?.[1] : undefined;
}
