import type { Content } from '../model/content.ts';

/** `subType` of a passage that XLIFF 2 holds as a code. */
export const passageSubType = 'stet:passage';

/** The text of the annotation that begins at an item of a content, if it holds nothing else. */
export function textInMark(content: Content, at: number): string | undefined {
  const [open, text, close] = content.slice(at, at + 3);
  if (open?.kind !== 'mark-open' || text?.kind !== 'text' || close?.kind !== 'mark-close') return undefined;
  return close.id === open.mark.id ? text.text : undefined;
}
