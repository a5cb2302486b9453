import { endOf, type Node, startOf } from './tree.ts';

/** Between labels; no label holds it. */
const separator = '\n';

/** A label as references are matched by (CommonMark, 4.7): case folded, white space collapsed. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/[ \t\r\n]+/g, ' ').toLowerCase().toUpperCase();
}

/** The labels that an article defines, footnotes with their `^`, as one string that {@link hasLabel} searches. */
export function labelsOf(source: string, base: number, tree: Node): string {
  if (!source.includes(']:')) return '';
  const labels = new Set<string>();
  const stack: Node[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') labels.add(normalizeLabel(rawLabel(source, startOf(node) + base, endOf(node) + base)));
    else if (node.type === 'paragraph' || startOf(node) === endOf(node)) continue;
    if (node.type !== 'definition' && node.children !== undefined) for (const child of node.children) stack.push(child);
  }
  return labels.size === 0 ? '' : separator + [...labels].join(separator) + separator;
}

/** What a definition has in its brackets. */
function rawLabel(source: string, start: number, end: number): string {
  let at = start + 1;
  while (at < end && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return source.slice(start + 1, at).replace(/[\r\n][ \t>]*/g, ' ');
}

/** True if the article defines a label. */
export function hasLabel(labels: string, label: string): boolean {
  return labels.includes(separator + normalizeLabel(label) + separator);
}
