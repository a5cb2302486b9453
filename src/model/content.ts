/** Data of an annotation (XLIFF `mrk`, `sm`/`em`): a stretch of text that something is said about. */
export interface Mark {
  readonly id: string;
  /** `generic`, `comment`, `term`, or `prefix:value` (XLIFF 2.1, 4.3.1.37). */
  readonly type?: string;
  readonly translate?: boolean;
  readonly value?: string;
  readonly ref?: string;
  /** BCP 47 tag of the stretch, where it is known. */
  readonly language?: string;
}

/**
 * Inline content is a flat list: text, codes by the id of their {@link Code}, and annotations.
 * An `open` and the `close` of the same id may stand in different segments of one unit.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'close'; readonly id: string }
  | { readonly kind: 'standalone'; readonly id: string }
  | { readonly kind: 'mark-open'; readonly mark: Mark }
  | { readonly kind: 'mark-close'; readonly id: string };

export type Content = readonly Inline[];

/** Values of XLIFF 2's `type` on inline codes (XLIFF 2.1, 4.3.1.37). */
export type CodeType = 'fmt' | 'ui' | 'quote' | 'link' | 'image' | 'other';

/**
 * An inline code: markup inside a unit. A translator may move it, and what the flags allow, not alter it.
 * A paired code has `data` (its opening) and `dataEnd` (its closing); a standalone one has `data` alone.
 */
export interface Code {
  /** Unique in its unit, an NMTOKEN: `1`, `2`, … */
  readonly id: string;
  readonly paired: boolean;
  readonly type?: CodeType;
  /** `prefix:value`; XLIFF's own are `xlf:lb pb b i u var` (XLIFF 2.1, 4.3.1.35). */
  readonly subType?: string;
  /** The original markup, byte for byte as in the source. */
  readonly data: string;
  readonly dataEnd?: string;
  /** What an editor may show for it, such as `<b>` or a link's address. */
  readonly disp?: string;
  readonly dispEnd?: string;
  /** The plain text it stands for, such as a line break for `<br>`. */
  readonly equiv?: string;
  readonly equivEnd?: string;
  readonly canCopy: boolean;
  readonly canDelete: boolean;
  readonly canOverlap: boolean;
  readonly canReorder: 'yes' | 'firstNo' | 'no';
  /** Ids of the units inside its opening markup (a link's title, an alternative text). */
  readonly subFlows?: readonly string[];
  /** Ids of the units inside its closing markup (a Markdown link's title stands there). */
  readonly subFlowsEnd?: readonly string[];
}

/** The text a reader sees: without codes and annotations. */
export function plainText(content: Content): string {
  let out = '';
  for (const item of content) if (item.kind === 'text') out += item.text;
  return out;
}

/** The text of content that is one text and nothing else; undefined of any other, that without anything in it too. */
export function onlyText(content: Content): string | undefined {
  const [only] = content;
  return content.length === 1 && only?.kind === 'text' ? only.text : undefined;
}

/** Joins neighbouring texts and drops empty ones, so that equal contents compare equal. */
export function normalizeContent(content: Content): Content {
  return joinContents([content]);
}

/** Contents one after the other, as one of which no two neighbours are texts. */
export function joinContents(contents: readonly Content[]): Content {
  const out: Inline[] = [];
  for (const content of contents) {
    for (const item of content) {
      if (item.kind !== 'text') {
        out.push(item);
        continue;
      }
      if (item.text === '') continue;
      const last = out.at(-1);
      if (last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text + item.text };
      else out.push(item);
    }
  }
  return out;
}

/** True if both hold the same text, codes and annotations in the same order. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.length === b.length && a.every((item, i) => sameInline(item, b[i] as Inline))) return true;
  const left = normalizeContent(a);
  const right = normalizeContent(b);
  return left.length === right.length && left.every((item, i) => sameInline(item, right[i] as Inline));
}

function sameInline(a: Inline, b: Inline): boolean {
  if (a.kind === 'text') return b.kind === 'text' && a.text === b.text;
  if (a.kind === 'mark-open') return b.kind === 'mark-open' && a.mark.id === b.mark.id;
  return a.kind === b.kind && a.id === (b as { id: string }).id;
}
