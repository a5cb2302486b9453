import { escapeHtml } from './escape.ts';

const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** What stands between the words of one name, so that it is isolated whole. */
const inner = String.raw`[\s.,'’&/:_@#+·-]{1,3}`;
const ltrWord = String.raw`[@#]?(?!${rtlLetter.source})\p{L}(?:(?!${rtlLetter.source})[\p{L}\p{M}\p{N}_])*`;
const rtlWord = String.raw`[@#]?${rtlLetter.source}(?:${rtlLetter.source}|[\p{M}\p{N}_])*`;
const digits = String.raw`\p{N}+`;

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
  return (text) => {
    if (!there.test(text)) return escapeHtml(text);
    let out = '';
    let at = 0;
    for (const found of text.matchAll(run)) {
      out += `${escapeHtml(text.slice(at, found.index))}<bdi>${escapeHtml(found[0])}</bdi>`;
      at = found.index + found[0].length;
    }
    return out + escapeHtml(text.slice(at));
  };
}
