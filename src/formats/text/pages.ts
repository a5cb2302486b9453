import type { Line } from './lines.ts';

/** `[Page 3]` at the end of a line, as RFCs have it. */
const pageNumber = /\[(?:Page|Seite|Página|Pagina|Strona|Сторінка|Страница)[ \u00a0]+(?:\d+|[ivxlc]+)\]$/i;
/** `LS(1)   User Commands   LS(1)`, the first and the last line of a manual page. */
const manual = /^([\w.:+-]+\(\d\w*\))[ \t]{2,}(?:\S.*[ \t]{2,})?\1$/;

/**
 * The lines that stand at the head and the foot of every page of a text that is cut into pages: those that end with the number
 * of their page, and those that come back after a form feed, or after such a line, but for their numbers.
 *
 * @param groups stretches of lines that have words.
 */
export function pageLines(source: string, groups: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const out = new Set<Line>();
  const isPaged = source.includes('\f') || /\[(?:Page|Seite|P[aá]gina|Strona|Сторінка|Страница)[ \u00a0]/i.test(source);
  const candidates = new Map<string, Line[]>();
  let end = 0;
  let footer = false;
  for (const [i, group] of groups.entries()) {
    const line = group[0] as Line;
    const text = source.slice(line.words.start, line.words.end);
    const edge = i === 0 || i === groups.length - 1;
    if (group.length === 1 && edge && text.length <= 200 && manual.test(text)) out.add(line);
    if (isPaged) {
      const isFoot = group.length === 1 && pageNumber.test(text);
      const begins = group.length === 1 && (footer || source.slice(end, line.words.start).includes('\f'));
      const next = groups[i + 1]?.[0];
      const ends = group.length === 1 && next !== undefined && source.slice(line.words.end, next.words.start).includes('\f');
      if (isFoot) out.add(line);
      else if (begins || ends) {
        const key = text.replace(/\d+/g, '0').replace(/\s+/g, ' ');
        const same = candidates.get(key);
        if (same === undefined) candidates.set(key, [line]);
        else same.push(line);
      }
      footer = isFoot;
      end = (group.at(-1) as Line).words.end;
    }
  }
  for (const same of candidates.values()) if (same.length > 1) for (const line of same) out.add(line);
  return out;
}
