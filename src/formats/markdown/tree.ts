/**
 * A node of a Markdown tree (mdast) as both parsers give it; only what is read here.
 * Offsets are UTF-16 code units from the beginning of the text that was parsed.
 */
export interface Node {
  readonly type: string;
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly label?: string | null;
  readonly identifier?: string;
  readonly referenceType?: 'shortcut' | 'collapsed' | 'full';
  readonly lang?: string | null;
  readonly checked?: boolean | null;
  readonly name?: string | null;
}

/** Where a node starts; -1 where its parser does not say. */
export function startOf(node: Node): number {
  return node.position?.start.offset ?? -1;
}

/** Where a node ends; -1 where its parser does not say. */
export function endOf(node: Node): number {
  return node.position?.end.offset ?? -1;
}
