/**
 * Does a piece of work for each item, several at a time, and gives the results in the order of the items.
 *
 * @param done is told after each how many are done.
 */
export async function each<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
  done?: (count: number) => void,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  let count = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results[at] = await work(items[at] as T);
      count += 1;
      done?.(count);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
