/**
 * Adds all of `more` to a list. Where there may be as many as a large article has units, `push(...more)` must not be used:
 * its arguments lie on the stack, which some hundred thousand overflow.
 *
 * @example append(list, [1, 2]) // list ends with 1, 2
 */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}
