import type { XmlHandler } from './handler.ts';
import { nameEnd } from './name-chars.ts';
import type { Problems } from './problems.ts';
import { isSpace, lineFeeds } from './space.ts';
import type { Window } from './window.ts';

/** What a part is not yet: its end has not come. */
export const incomplete = -1;

/** What is needed to read what stands beside elements and text. */
export interface Aside {
  readonly window: Window;
  readonly handler: XmlHandler;
  readonly problems: Problems;
}

/**
 * `<!`: a comment, a CDATA section, or a document type, which is refused.
 *
 * @returns the offset past it.
 */
export function readDeclared({ window, handler, problems }: Aside, at: number, inRoot: boolean): number {
  const { text } = window;
  if (text.startsWith('<!--', at)) {
    const dashes = text.indexOf('--', at + 4);
    if (dashes === -1 || dashes + 2 >= text.length) return incomplete;
    if (text.charCodeAt(dashes + 2) !== 62) problems.syntax('malformed comment', dashes + 2);
    handler.comment?.(lineFeeds(text.slice(at + 4, dashes)), window.span(at, dashes + 3));
    return dashes + 3;
  }
  if (text.startsWith('<![CDATA[', at)) {
    if (!inRoot) problems.stop('xml-text-outside', at);
    const end = text.indexOf(']]>', at + 9);
    if (end === -1) return incomplete;
    handler.cdata?.(lineFeeds(text.slice(at + 9, end)), window.span(at, end + 3));
    return end + 3;
  }
  if (text.startsWith('<!DOCTYPE', at)) problems.stop('xml-doctype', at);
  const begun = text.slice(at, at + 9);
  if (begun.length < 9 && ['<!--', '<![CDATA[', '<!DOCTYPE'].some((word) => word.startsWith(begun))) return incomplete;
  return problems.syntax('incorrect syntax', at + 2);
}

/** `<?`: a processing instruction. Returns the offset past it. */
export function readInstruction({ window, handler, problems }: Aside, at: number): number {
  const { text } = window;
  const named = nameEnd(text, at + 2);
  if (named === text.length) return incomplete;
  const target = text.slice(at + 2, named);
  if (target === '') problems.syntax('processing instruction without a target', named);
  if (text.charCodeAt(named) !== 63 && !isSpace(text.charCodeAt(named))) problems.syntax('disallowed character in processing instruction name', named);
  const end = text.indexOf('?>', named);
  if (end === -1) return incomplete;
  if (target.toLowerCase() === 'xml') problems.syntax('an XML declaration must be at the start of the document', at);
  let from = named;
  while (from < end && isSpace(text.charCodeAt(from))) from += 1;
  if (target.includes(':')) problems.report('xml-bad-name', at, { name: target });
  handler.instruction?.(target, lineFeeds(text.slice(from, end)), window.span(at, end + 2));
  return end + 2;
}
