import { type Code, type Content, type Inline, normalizeContent } from './content.ts';

/**
 * Turns original data that a tool has written into the text back into codes: `a <b>cat</b>` for a bold `a cat`. A trip
 * through a format without codes, such as PO, leaves them so.
 *
 * Only where the target has no codes, its unit has some, and the text holds the data of every one of them exactly once, each
 * end after its beginning, if that is in the same source; any other target is given back as it is, since text that only looks like markup must stay text.
 *
 * @param source the unit's source, by whose order codes with the same data are told apart.
 */
export function codesFromText(source: Content, target: Content, codes: readonly Code[]): Content {
  if (target.some((item) => item.kind === 'open' || item.kind === 'close' || item.kind === 'standalone')) return target;
  const marks = markup(source, codes);
  if (marks === undefined || marks.length === 0) return target;
  const content = inOrder(target, marks) ?? byMarkup(target, marks);
  return content === undefined || again(content, marks) ? target : content;
}

/** The content where the markup stands in the order of the source, so that what looks alike is told apart by it. */
function inOrder(target: Content, marks: readonly Markup[]): Content | undefined {
  let next = 0;
  return restored(target, marks, (text, at) => {
    const mark = marks[next];
    if (mark === undefined || !text.startsWith(mark.data, at)) return undefined;
    next += 1;
    return mark;
  });
}

/** The content where it stands in any order: an end only where it is open. */
function byMarkup(target: Content, marks: readonly Markup[]): Content | undefined {
  const found = new Set<Markup>();
  // What was opened in a sentence before this one.
  const opened: string[] = marks.flatMap(({ item }) => (item.kind === 'close' && !marks.some((mark) => mark.item.kind === 'open' && mark.item.id === item.id) ? [item.id] : []));
  return restored(target, marks, (text, at) => {
    const mark = pick(marks, text, at, found, opened);
    if (mark === undefined) return undefined;
    found.add(mark);
    if (mark.item.kind === 'open') opened.push(mark.item.id);
    if (mark.item.kind === 'close') opened.splice(opened.lastIndexOf(mark.item.id), 1);
    return mark;
  });
}

/**
 * The content with codes in place of markup; undefined where not all of it was found.
 *
 * @param find the markup at an offset of a text (UTF-16 code units), if it is some.
 */
function restored(target: Content, marks: readonly Markup[], find: (text: string, at: number) => Markup | undefined): Content | undefined {
  const starts = new Set(marks.map((mark) => mark.data.charCodeAt(0)));
  const out: Inline[] = [];
  let count = 0;
  for (const item of target) {
    if (item.kind !== 'text') {
      out.push(item);
      continue;
    }
    let from = 0;
    for (let at = 0; at < item.text.length; ) {
      const mark = starts.has(item.text.charCodeAt(at)) ? find(item.text, at) : undefined;
      if (mark === undefined) {
        at += 1;
        continue;
      }
      count += 1;
      out.push({ kind: 'text', text: item.text.slice(from, at) }, mark.item);
      at += mark.data.length;
      from = at;
    }
    out.push({ kind: 'text', text: item.text.slice(from) });
  }
  return count === marks.length ? normalizeContent(out) : undefined;
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
