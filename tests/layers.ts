/** Layers from the top down; the wings of one row do not import one another. */
export const layers: readonly (readonly string[])[] = [
  ['cli'],
  ['workspace'],
  ['index.ts'],
  ['editions'],
  ['review'],
  ['steps'],
  ['formats', 'xliff', 'catalogs', 'memory', 'qa', 'quotes'],
  ['language'],
  ['model', 'xml'],
  ['text'],
];

/** Files by path below `src/`, with their text. */
export type Sources = ReadonlyMap<string, string>;

/** The own files that a file imports, types too; paths below `src/`. */
export function importsOf(path: string, text: string): readonly string[] {
  const folder = path.split('/').slice(0, -1);
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, name]) => {
    const out = [...folder];
    for (const step of (name as string).split('/')) {
      if (step === '..') out.pop();
      else if (step !== '.') out.push(step);
    }
    return out.join('/');
  });
}

const room = (path: string): string => path.split('/')[0] as string;
const rank = (path: string): number => layers.findIndex((row) => row.includes(room(path)));

/** Every import that goes up, or across to another room of the same row, and every circle of files. */
export function problems(sources: Sources): readonly string[] {
  const out: string[] = [];
  const graph = new Map([...sources].map(([path, text]) => [path, importsOf(path, text)]));
  for (const [path, imports] of graph) {
    if (rank(path) < 0) out.push(`${path} is in no layer`);
    for (const other of imports) {
      if (!sources.has(other)) out.push(`${path} imports ${other}, which is not there`);
      else if (room(path) !== room(other) && rank(other) <= rank(path)) out.push(`${path} imports ${other}, which is not below it`);
    }
  }
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      out.push(`a circle: ${[...trail.slice(trail.indexOf(path)), path].join(' > ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const other of graph.get(path) ?? []) visit(other, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return out;
}
