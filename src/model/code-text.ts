import { type Code, type Content, type Inline, normalizeContent } from './content.ts';

/**
 * Turns original data that a tool has written into the text back into codes: `a <b>cat</b>` for a bold `a cat`. A trip
 * through a format without codes, such as PO, leaves them so.
 *
 * Only where the target has no codes, its unit has some, and the text holds the data of every one of them exactly once, each
 * end after its beginning; any other target is given back as it is, since text that only looks like markup must stay text.
 *
 * @param source the unit's source, by whose order codes with the same data are told apart.
 */
export function codesFromText(source: Content, target: Content, codes: readonly Code[]): Content {
  if (target.some((item) => item.kind === 'open' || item.kind === 'close' || item.kind === 'standalone')) return target;
  const marks = markup(source, codes);
  if (marks === undefined || marks.length === 0) return target;
  const starts = new Set(marks.map((mark) => mark.data.charCodeAt(0)));
  const found = new Set<Markup>();
  const opened: string[] = [];
  const out: Inline[] = [];
  for (const item of target) {
    if (item.kind !== 'text') {
      out.push(item);
      continue;
    }
    let from = 0;
    for (let at = 0; at < item.text.length; ) {
      const mark = starts.has(item.text.charCodeAt(at)) ? pick(marks, item.text, at, found, opened) : undefined;
      if (mark === undefined) {
        at += 1;
        continue;
      }
      found.add(mark);
      if (mark.item.kind === 'open') opened.push(mark.item.id);
      if (mark.item.kind === 'close') opened.splice(opened.lastIndexOf(mark.item.id), 1);
      out.push({ kind: 'text', text: item.text.slice(from, at) }, mark.item);
      at += mark.data.length;
      from = at;
    }
    out.push({ kind: 'text', text: item.text.slice(from) });
  }
  if (found.size !== marks.length) return target;
  const content = normalizeContent(out);
  return again(content, marks) ? target : content;
}

interface Markup {
  readonly data: string;
  readonly item: Extract<Inline, { kind: 'open' | 'close' | 'standalone' }>;
}

/** The markup of the source's codes in its order; undefined where one of them has no data to be found by. */
function markup(source: Content, codes: readonly Code[]): readonly Markup[] | undefined {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const out: Markup[] = [];
  for (const item of source) {
    if (item.kind !== 'open' && item.kind !== 'close' && item.kind !== 'standalone') continue;
    const code = byId.get(item.id);
    const data = item.kind === 'close' ? (code?.dataEnd ?? '') : (code?.data ?? '');
    if (data === '') return undefined;
    out.push({ data, item });
  }
  return out;
}

/** The markup that stands at a place of the text: the longest, the first of the source among equals; an end only where it is open. */
function pick(marks: readonly Markup[], text: string, at: number, found: ReadonlySet<Markup>, opened: readonly string[]): Markup | undefined {
  let best: Markup | undefined;
  for (const mark of marks) {
    if (found.has(mark) || !text.startsWith(mark.data, at)) continue;
    if (mark.item.kind === 'close' && !opened.includes(mark.item.id)) continue;
    const better = best === undefined || mark.data.length > best.data.length;
    // Of the ends that could stand here, that of what was opened last.
    const inner = best !== undefined && mark.data === best.data && mark.item.kind === 'close' && best.item.kind === 'close';
    if (better || (inner && opened.lastIndexOf(mark.item.id) > opened.lastIndexOf((best as Markup).item.id))) best = mark;
    else if (mark.data === best?.data && mark.item.kind === 'close' && best.item.kind !== 'close') best = mark;
  }
  return best;
}

/** True if the text still holds the data of one of the codes: then it is not known which of the two was meant. */
function again(content: Content, marks: readonly Markup[]): boolean {
  return content.some((item) => item.kind === 'text' && marks.some((mark) => item.text.includes(mark.data)));
}
