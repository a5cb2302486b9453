import { emit } from './emit.ts';
import { parsePattern } from './parse.ts';
import { isSlow } from './safety.ts';
import { PatternError } from './tree.ts';
import type { Problem } from './tree.ts';

/** A pattern longer than this, in UTF-16 code units, is not looked into. */
const longest = 50_000;

/** A translated pattern, or why there is none. */
export type Translation = { readonly source: string; readonly problem?: undefined } | { readonly problem: Problem };

/**
 * A regular expression of Java or ICU as one of JavaScript's (flag `u`), without capturing groups. What repeats
 * without limit there repeats at most {@link mostRepeats} times here.
 *
 * @example translatePattern('(?i)\\bmr\\.') // matches `Mr.` and `mr.` behind a letter of no script
 */
export function translatePattern(pattern: string): Translation {
  if (pattern === '') return { source: '' };
  if (pattern.length > longest) return { problem: { kind: 'slow', construct: `${pattern.slice(0, 40)}…` } };
  try {
    const tree = parsePattern(pattern);
    const { source } = new RegExp(emit(tree), 'u');
    if (isSlow(tree)) return { problem: { kind: 'slow', construct: pattern } };
    return { source: tree.kind === 'choice' ? `(?:${source})` : source };
  } catch (error) {
    if (error instanceof PatternError) return { problem: error.problem };
    if (error instanceof SyntaxError) return { problem: { kind: 'invalid', construct: pattern } };
    throw error;
  }
}
