import { escapeHtml } from '../text/html.ts';

// The tatweel counts as common to several scripts, all of them from right to left.
const rtlLetter = /[\u0640\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** What stands between the words of one name, so that it is isolated whole. */
const inner = String.raw`[\s.,'’&/:_@#+·-]{1,3}`;
const ltrWord = String.raw`[@#]?(?!${rtlLetter.source})\p{L}(?:(?!${rtlLetter.source})[\p{L}\p{M}\p{N}_])*`;
const rtlWord = String.raw`[@#]?${rtlLetter.source}(?:${rtlLetter.source}|[\p{M}\p{N}_])*`;
const digits = String.raw`\p{N}+`;

const overridden = /(\u202e[^\u202c]*\u202c)/;

/** Cuts text into runs of its own direction and words of the other one. */
export interface Isolator {
  /** Text as HTML, every name, handle or address of the other direction in `<bdi>`. */
  (text: string): string;
}

/**
 * Makes the isolator of a page: names and handles written in the other direction stand in `<bdi>`, so that the
 * punctuation around them keeps its place. Runs of digits alone are left to the bidirectional algorithm.
 *
 * @example createIsolator('rtl')('قال @TeaguePt: نعم') // 'قال <bdi>@TeaguePt</bdi>: نعم'
 */
export function createIsolator(direction: 'ltr' | 'rtl'): Isolator {
  const word = direction === 'rtl' ? ltrWord : rtlWord;
  const there = direction === 'rtl' ? /(?=\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}]/u : rtlLetter;
  const run = new RegExp(`${word}(?:${inner}(?:${word}|${digits}))*`, 'gu');
  const isolate = (text: string): string => {
    if (!there.test(text)) return escapeHtml(text);
    let out = '';
    let at = 0;
    for (const found of text.matchAll(run)) {
      out += `${escapeHtml(text.slice(at, found.index))}<bdi>${escapeHtml(found[0])}</bdi>`;
      at = found.index + found[0].length;
    }
    return out + escapeHtml(text.slice(at));
  };
  // An override (U+202E to U+202C) says itself how its text is written, and ends where an isolate begins.
  return (text) => (text.includes('\u202e') ? text.split(overridden).map((piece, i) => (i % 2 === 1 ? escapeHtml(piece) : isolate(piece))).join('') : isolate(text));
}
