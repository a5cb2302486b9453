import type { QuotationMarks } from '../language/conventions/quotation-marks.ts';
import { hidden } from './flat.ts';
import type { Span } from '../text/span.ts';

/** A quotation mark in a text, and what it does there. */
interface Mark {
  readonly at: number;
  readonly mark: string;
  readonly role: 'open' | 'close';
}

/** A quotation whose marks are not those of the language. */
export interface WrongMarks {
  readonly span: Span;
  readonly received: string;
  readonly expected: string;
}

const any = /["“”„‟«»‹›‚‘’「」『』〝〞〟]/u;
const every = /["“”„‟«»‹›‚‘’「」『』〝〞〟]/gu;
const singles = '‚‘’';
const fixed: Readonly<Record<string, 'open' | 'close'>> = { '„': 'open', '‚': 'open', '「': 'open', '『': 'open', '」': 'close', '』': 'close', '〝': 'open', '〟': 'close', '‟': 'open' };
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。，．！？：；・「」『』（）]/u;

/**
 * The quotations of a translation that stand between the marks of another language. Apostrophes, inches, feet and primes are
 * none; a straight mark is one only where `straight` says so.
 *
 * @param straight the source has curly marks, so straight ones are no choice of the author's.
 */
export function wrongMarks(text: string, marks: QuotationMarks, straight: boolean): readonly WrongMarks[] {
  if (!any.test(text)) return [];
  const found = read(text).marks;
  const out: WrongMarks[] = [];
  let depth = 0;
  const open: { mark: Mark; wrong: boolean; depth: number }[] = [];
  for (const mark of found) {
    const own = mark.role === 'open' ? marks.opens : marks.closes;
    const wrong = mark.mark === '"' ? straight : !own.has(mark.mark);
    if (mark.role === 'open') {
      open.push({ mark, wrong, depth });
      depth += 1;
      continue;
    }
    const begin = open.pop();
    depth = Math.max(0, depth - 1);
    if (!wrong && begin?.wrong !== true) continue;
    // A single mark that nothing opened is an apostrophe, and one that a straight mark cannot be told of is nothing.
    if (begin === undefined && (singles.includes(mark.mark) || mark.mark === '"')) continue;
    const [left, right] = begin !== undefined && begin.depth > 0 ? marks.inner : marks.outer;
    const start = begin?.mark.at ?? Math.max(0, mark.at - 12);
    const said = text.slice(begin === undefined ? start : start + 1, mark.at);
    const white = left === '«' && /[\u00a0\u202f]/.test(text) ? '\u00a0' : '';
    const short = said.length > 40 ? `${said.slice(0, 18).trim()}…${said.slice(-18).trim()}` : said.trim();
    out.push({
      span: { start, end: mark.at + 1 },
      received: `${begin === undefined ? '' : begin.mark.mark}${short}${mark.mark}`,
      expected: begin === undefined ? `${short}${right}` : `${left}${white}${short}${white}${right}`,
    });
  }
  return out;
}

/** The marks of a text that open or close a quotation, in pairs where they are single; not certain where one may do either. */
function read(text: string): { readonly marks: readonly Mark[]; readonly certain: boolean } {
  const out: Mark[] = [];
  let certain = true;
  let straight = 0;
  for (const match of text.matchAll(every)) {
    const mark = match[0];
    const at = match.index;
    const before = text[at - 1];
    const after = text[at + 1];
    const digit = before !== undefined && /\d/.test(before);
    if (mark === '"' && straight % 2 === 0 && digit) continue;
    // צה"ל, rock'n'roll
    if (isLetter(before) && isLetter(after) && (mark === '"' || mark === '’' || mark === '‘') && !unspaced.test(before as string)) continue;
    // A code is a word beside a mark, or, where that says nothing, a gap.
    const role = fixed[mark] ?? roleOf(mark, before, after, straight) ?? roleOf(mark, before === hidden ? ' ' : before, after === hidden ? ' ' : after, straight);
    if (role === undefined) {
      if (!singles.includes(mark)) certain = false;
      continue;
    }
    if (mark === '"') straight += role === 'open' ? 1 : -1;
    out.push({ at, mark, role });
  }
  return { marks: paired(out), certain };
}

function roleOf(mark: string, before: string | undefined, after: string | undefined, straight: number): 'open' | 'close' | undefined {
  const gapBefore = before === undefined || /[\s([{¿¡—–\-/“„«‹‘"'‚「『：，、。]/u.test(before);
  const gapAfter = after === undefined || /[\s)\]}.,;:!?…—–\-/”“»›’"'」』、。，．！？：；؟،۔]/u.test(after);
  if (mark === '"') return straight > 0 ? (gapAfter || !gapBefore ? 'close' : 'open') : gapBefore || before === undefined ? 'open' : undefined;
  if ((mark === '«' || mark === '»') && isSpace(before) !== isSpace(after)) {
    // French sets white space inside: « mot ».
    if (isSpace(after) && gapBefore && mark === '«') return 'open';
    if (isSpace(before) && gapAfter && mark === '»') return 'close';
  }
  if ((mark === '«' || mark === '»') && isSpace(before) && isSpace(after)) return mark === '«' ? 'open' : 'close';
  if (gapBefore && !gapAfter) return 'open';
  if (gapAfter && !gapBefore) return 'close';
  if (unspaced.test(before ?? '') || unspaced.test(after ?? '')) return mark === '“' || mark === '‘' || mark === '«' || mark === '‹' ? 'open' : 'close';
  return undefined;
}

/** Without single marks that close nothing, apostrophes, or open what is never closed by a single mark. */
function paired(all: readonly Mark[]): readonly Mark[] {
  const drop = new Set<Mark>();
  let single: Mark | undefined;
  for (const mark of all) {
    if (!singles.includes(mark.mark) && mark.mark !== '’') continue;
    if (mark.role === 'open') {
      if (single !== undefined) drop.add(single);
      // ’90s, ’tis
      if (mark.mark === '’') drop.add(mark);
      else single = mark;
    } else if (single === undefined) drop.add(mark);
    else single = undefined;
  }
  if (single !== undefined) drop.add(single);
  return drop.size === 0 ? all : all.filter((mark) => !drop.has(mark));
}

/** How many quotations are opened and never closed, less those that are closed and were never opened; 0 where that is not certain. */
export function openQuotations(text: string): { readonly count: number; readonly at: number } {
  if (!any.test(text)) return { count: 0, at: 0 };
  const { marks, certain } = read(text);
  const open: number[] = [];
  let closed = 0;
  let at = 0;
  for (const { mark, role, at: here } of certain ? marks : []) {
    if (singles.includes(mark) || mark === '"') continue;
    if (role === 'open') open.push(here);
    else if (open.pop() === undefined) {
      closed += 1;
      at = here;
    }
  }
  return { count: open.length - closed, at: open[0] ?? at };
}

/** True if the text has quotation marks that are not straight. */
export function hasCurly(text: string): boolean {
  return /[“”„«»‹›「」『』]/u.test(text);
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}]/u.test(char);
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/u.test(char);
}
