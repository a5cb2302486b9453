import type { Content } from '../model/content.ts';

/**
 * One use of a code or an annotation in the source or the target of a unit: a standalone code, or an opening and its closing.
 * `nested` says that both stand in one content and that what stands between them is closed between them, so that one element
 * can hold it.
 */
export interface Use {
  readonly id: string;
  /** 0 for the first use of this id, then 1, 2, …: a copied code. */
  readonly count: number;
  readonly hasOpen: boolean;
  readonly hasClose: boolean;
  /** True if both stand in one content. */
  readonly together: boolean;
  readonly nested: boolean;
}

interface Building extends Use {
  hasOpen: boolean;
  hasClose: boolean;
  together: boolean;
  nested: boolean;
  openAt: number;
}

/**
 * Pairs what is opened and closed in the contents of one side of a unit.
 *
 * @param contents the contents of its parts, as they are written; undefined where there is none.
 * @param sequence indexes of the contents in the order they are read in, where that is another.
 * @param apart true for a code that has to be written in two halves.
 * @returns for each content, for each of its items, the use that it is a part of; undefined for text.
 */
export function pairUses(
  contents: readonly (Content | undefined)[],
  sequence?: readonly number[],
  apart: (id: string) => boolean = () => false,
): readonly (readonly (Use | undefined)[])[] {
  if (contents.every(isText)) return contents.map(() => []);
  const uses: (Building | undefined)[][] = contents.map(() => []);
  const counts = new Map<string, number>();
  const opened = new Map<string, Building[]>();
  const begin = (key: string, id: string, at: number): Building => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return { id, count, hasOpen: false, hasClose: false, together: false, nested: false, openAt: at };
  };
  for (const at of sequence ?? contents.keys()) {
    const list = uses[at] as (Building | undefined)[];
    for (const item of contents[at] ?? []) {
      if (item.kind === 'text') {
        list.push(undefined);
      } else if (item.kind === 'standalone') {
        list.push(begin(`c${item.id}`, item.id, at));
      } else if (item.kind === 'open' || item.kind === 'mark-open') {
        const id = item.kind === 'open' ? item.id : item.mark.id;
        const key = `${item.kind === 'open' ? 'c' : 'm'}${id}`;
        const use = begin(key, id, at);
        use.hasOpen = true;
        const stack = opened.get(key);
        if (stack === undefined) opened.set(key, [use]);
        else stack.push(use);
        list.push(use);
      } else {
        const key = `${item.kind === 'close' ? 'c' : 'm'}${item.id}`;
        const use = opened.get(key)?.pop() ?? begin(key, item.id, at);
        use.hasClose = true;
        use.together = use.hasOpen && use.openAt === at;
        list.push(use);
      }
    }
  }
  contents.forEach((content, at) => nest(content ?? [], uses[at] as (Building | undefined)[], at, apart));
  return uses;
}

/** True of content with nothing to pair. */
function isText(content: Content | undefined): boolean {
  return content === undefined || content.every(({ kind }) => kind === 'text');
}

function nest(content: Content, uses: readonly (Building | undefined)[], at: number, apart: (id: string) => boolean): void {
  const stack: Building[] = [];
  content.forEach((item, i) => {
    const use = uses[i];
    if (use === undefined || !use.together) return;
    if (item.kind === 'open' || item.kind === 'mark-open') {
      if (item.kind === 'mark-open' || !apart(use.id)) stack.push(use);
      return;
    }
    const place = stack.lastIndexOf(use);
    if (place === -1) return;
    use.nested = place === stack.length - 1;
    stack.splice(place, 1);
  });
}
