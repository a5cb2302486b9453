import type { Span } from '../../text/span.ts';
import type { Matter } from '../front-matter/matter.ts';

/** What only a slide is told: a deck of Slidev has one of them somewhere. */
const telling = /^(?:layout|layoutClass|class|transition|background|backgroundSize|clicks|clicksStart|src|routeAlias|hideInToc|zoom|dragPos|preload)$/;
/** More lines than a slide is told anything in. */
const longest = 60;

/**
 * The front matter of the slides of a deck (Slidev): a line of hyphens, keys of YAML on the very next lines, and another line of
 * hyphens. To Markdown it is a rule and a heading; so it is looked for only where one of the keys is a slide's. Linear.
 *
 * @param from behind the front matter of the deck itself (UTF-16 code units).
 * @example findSlides('# One\n\n---\nlayout: center\n---\n\n# Two\n', 0)[0]?.inside // { start: 11, end: 26 }
 */
export function findSlides(source: string, from: number): readonly Matter[] {
  if (!/^---[ \t]*\r?\n[a-z]/m.test(source.slice(from))) return [];
  const found: Matter[] = [];
  let known = false;
  let fence = '';
  for (let at = from; at < source.length; ) {
    const stop = lineEnd(source, at);
    const line = source.slice(at, stop).trimEnd();
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    } else if (mark !== '') fence = mark;
    else if (line === '---') {
      const inside = mapping(source, stop + 1);
      if (inside !== undefined) {
        const end = lineEnd(source, inside.end);
        const last = source[end - 1] === '\r' ? end - 1 : end;
        found.push({ kind: 'yaml', span: { start: at, end: last }, inside, end: Math.min(end + 1, source.length) });
        known ||= keysOf(source.slice(inside.start, inside.end)).some((key) => telling.test(key));
        at = end + 1;
        continue;
      }
    }
    at = stop + 1;
  }
  return known ? found : [];
}

/** Where the lines from here on are keys of YAML up to a line of hyphens; undefined where they are anything else. */
function mapping(source: string, start: number): Span | undefined {
  let keys = 0;
  for (let at = start, lines = 0; at < source.length && lines < longest; lines += 1) {
    const stop = lineEnd(source, at);
    const line = source.slice(at, stop).trimEnd();
    if (line === '---') return keys > 0 ? { start, end: at } : undefined;
    if (/^[a-z]\w*:(?:\s|$)/.test(line)) keys += 1;
    else if (keys === 0 || !/^(?:\s+\S|#|-\s)/.test(line)) return undefined;
    at = stop + 1;
  }
  return undefined;
}

function keysOf(yaml: string): readonly string[] {
  return [...yaml.matchAll(/^([a-z]\w*):/gm)].map(([, key]) => key as string);
}

function lineEnd(source: string, at: number): number {
  const found = source.indexOf('\n', at);
  return found < 0 ? source.length : found;
}

/** The text with nothing but its first line in the place of each slide's front matter, offsets as they were. */
export function maskSlides(text: string, slides: readonly Matter[]): string {
  let out = '';
  let from = 0;
  for (const { span, inside } of slides) {
    out += text.slice(from, inside.start) + text.slice(inside.start, span.end).replace(/[^\r\n]/g, ' ');
    from = span.end;
  }
  return out + text.slice(from);
}
