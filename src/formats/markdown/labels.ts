import { endOf, type Node, startOf } from './tree.ts';

/** Between labels; no label holds it. */
const separator = '\n';

/** A label as references are matched by (CommonMark, 4.7): case folded, white space collapsed. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/[ \t\r\n]+/g, ' ').toLowerCase().toUpperCase();
}

/** The labels that an article defines, footnotes with their `^`, as one string that {@link hasLabel} searches. */
export function labelsOf(source: string, tree: Node): string {
  if (!source.includes(']:')) return '';
  const labels = new Set<string>();
  const stack: Node[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'definition') labels.add(normalizeLabel(node.label ?? node.identifier ?? ''));
    else if (node.type === 'footnoteDefinition') labels.add(`^${normalizeLabel(node.label ?? node.identifier ?? '')}`);
    else if (node.type === 'paragraph' || startOf(node) === endOf(node)) continue;
    if (node.type !== 'definition' && node.children !== undefined) for (const child of node.children) stack.push(child);
  }
  return labels.size === 0 ? '' : separator + [...labels].join(separator) + separator;
}

/** True if the article defines a label. */
export function hasLabel(labels: string, label: string): boolean {
  return labels.includes(separator + normalizeLabel(label) + separator);
}
