import type { Edit } from '../text/edit.ts';
import { slice, type Span } from '../text/span.ts';
import { attributeOf, tagsOf } from './html-tags.ts';
import type { Isolator } from './isolate.ts';
import { isRead, type Stretch } from './stretch.ts';

/** Elements whose text says its own direction, or is no text of a language. */
const apart: ReadonlySet<string> = new Set(['bdi', 'bdo', 'code', 'kbd', 'samp', 'pre', 'script', 'style', 'textarea', 'svg', 'math']);

/**
 * Edits that put names and handles of the other direction in `<bdi>`, in those stretches of HTML that are in the page's
 * language. What is in a language, a direction or an isolate of its own is left, and so are passages.
 */
export function isolateEdits(text: string, stretches: readonly Stretch[], isolate: Isolator): readonly Edit[] {
  const edits: Edit[] = [];
  for (const stretch of stretches) {
    if (stretch.language !== undefined || stretch.why !== undefined || !isRead(stretch)) continue;
    let at = stretch.span.start;
    let outer: { name: string; depth: number } | undefined;
    const piece = (end: number): void => {
      if (outer === undefined) edits.push(...textEdits(text, { start: at, end }, stretch, isolate));
    };
    for (const tag of tagsOf(text, stretch.span.start, stretch.span.end)) {
      piece(tag.span.start);
      at = tag.raw?.end ?? tag.span.end;
      if (outer !== undefined && tag.name === outer.name) {
        outer.depth += tag.closing ? -1 : 1;
        if (outer.depth === 0) outer = undefined;
      } else if (outer === undefined && !tag.closing && tag.raw === undefined && (apart.has(tag.name) || ['lang', 'dir', 'translate'].some((name) => attributeOf(tag, name) !== undefined))) {
        outer = { name: tag.name, depth: 1 };
      }
    }
    piece(stretch.span.end);
  }
  return edits;
}

function textEdits(text: string, span: Span, { inner = [] }: Stretch, isolate: Isolator): readonly Edit[] {
  // A comment is no text.
  if (slice(text, span).includes('<')) return [];
  const edits: Edit[] = [];
  for (const found of slice(text, span).matchAll(/[^&]+|&[^;\s&]*;?/g)) {
    const start = span.start + found.index;
    const own = { start, end: start + found[0].length };
    if (found[0].startsWith('&') || inner.some((passage) => passage.span.start < own.end && own.start < passage.span.end)) continue;
    const html = isolate(found[0]);
    if (html.includes('<bdi>')) edits.push({ span: own, text: html });
  }
  return edits;
}
