/**
 * Puts a value at the end of the list that a key has; the list is made with its first. A list that is made anew for each value
 * takes, for as many as a large article has, a time that grows with their square.
 *
 * @example gather(findingsByFile, 'a.md', finding)
 */
export function gather<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
