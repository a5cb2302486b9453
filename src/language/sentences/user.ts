import type { SrxJudge } from '../srx/apply.ts';

/** A user's word on one place: the literal text that stands before and after it. */
export interface ForcedBreak {
  /** True: a sentence begins here; false: none does. */
  readonly break: boolean;
  readonly before: string;
  readonly after: string;
}

/** How many places of the white space between two sentences a user's rules are asked about. */
const mostPlaces = 8;

/**
 * Breaks as a user's rules will have them: where the rules say something, they go before what was found.
 * Their place may stand anywhere in the white space between two sentences; ours stands at its end.
 */
export function withRules(text: string, breaks: readonly number[], judge: SrxJudge): readonly number[] {
  const out = new Set<number>();
  for (const at of breaks) if (verdict(text, at, judge) !== false) out.add(at);
  for (const at of judge.breaks(text)) {
    const next = skipSpace(text, at);
    if (next > 0 && next < text.length) out.add(next);
  }
  return sorted(out);
}

/** Break where any place of the gap says so, else no break where any says that. */
function verdict(text: string, at: number, judge: SrxJudge): boolean | undefined {
  let said: boolean | undefined;
  let place = at;
  for (let n = 0; n < mostPlaces; n += 1) {
    const answer = judge.says(text, place);
    if (answer === true) return true;
    said ??= answer;
    if (place === 0 || !isSpace(text, place - 1)) break;
    place -= 1;
  }
  return said;
}

/** Breaks with the user's word on single places; of two that disagree the later one counts. */
export function withForced(text: string, breaks: readonly number[], forced: readonly ForcedBreak[]): readonly number[] {
  const out = new Set(breaks);
  for (const force of forced) {
    for (const at of placesOf(text, force)) {
      if (!force.break) out.delete(at);
      else if (at > 0 && at < text.length) out.add(at);
    }
  }
  return sorted(out);
}

function placesOf(text: string, { before, after }: ForcedBreak): readonly number[] {
  const left = before.trim();
  const right = after.trim();
  const out: number[] = [];
  if (left === '' && right === '') return out;
  const sought = left === '' ? right : left;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const place = left === '' ? at : skipSpace(text, at + left.length);
    if (text.startsWith(right, place)) out.push(place);
  }
  return out;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

function sorted(breaks: ReadonlySet<number>): readonly number[] {
  return [...breaks].sort((a, b) => a - b);
}
