/** What a sentence ends with, whatever the language writes for it. */
export type EndMark = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'none';

const closing = /[\s"”“’‘»«›‹)\]}」』）】*_\u200e\u200f\ufffc]+$/u;

/**
 * What a text ends with; quotation marks and brackets after it do not count.
 *
 * @param language in which `;` may be a question (Greek), or the mark stands inside the word (Armenian).
 */
export function endMark(text: string, language: string): EndMark {
  const bare = text.replace(closing, '');
  const last = bare.at(-1) ?? '';
  // »?«. and ?». end as what is inside the marks does.
  if (last === '.' && /[?!؟？…]["”“’»›)\]]+\.$/u.test(bare)) return endMark(bare.slice(0, -1), language);
  if ('?？؟⸮'.includes(last) && last !== '') return 'question';
  if (last === ';' || last === '\u037e') return language === 'el' ? 'question' : 'none';
  if ('!！'.includes(last) && last !== '') return bare.endsWith('?!') ? 'question' : 'exclamation';
  if (/(?:…|\.\.\.|。。。|\.\.)$/u.test(bare)) return 'ellipsis';
  if ('.。．｡።։۔।॥။។܀'.includes(last) && last !== '') return 'stop';
  if (':：'.includes(last) && last !== '') return language === 'hy' ? 'stop' : 'colon';
  return 'none';
}

const soft: ReadonlySet<EndMark> = new Set(['stop', 'exclamation', 'ellipsis']);

/** Languages that end a sentence without a mark, or mark questions by a word. */
const unmarked: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'bo', 'dz', 'my', 'hy', 'am']);

/** True if the ends of a text and of its translation say different things. */
export function endsDiffer(source: string, target: string, from: string, to: string): boolean {
  if (unmarked.has(from) || unmarked.has(to)) return false;
  const a = endMark(source, from);
  const b = endMark(target, to);
  if (a === b) return false;
  // How loud a sentence is is the translator's choice.
  if (soft.has(a) && soft.has(b)) return false;
  // か asks without a mark.
  if (a === 'question' && to === 'ja' && /か[」』）。]*\s*$/u.test(target)) return false;
  if (a === 'question' || b === 'question') return true;
  // The point of an abbreviation or of an ordinal number is not the end of a sentence.
  if (abbreviated(source) || abbreviated(target)) return false;
  // Japanese leaves the point out of a quotation and of a short line.
  if (/[」』）)]\s*$/u.test(target) && b === 'none') return false;
  return true;
}

function abbreviated(text: string): boolean {
  return /(?:\p{L}\.\s?){2,}$|(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}?|\p{L}{1,3}|\d{1,2})\.$/u.test(text.replace(closing, ''));
}

/** Where a Spanish question or exclamation ends without having been opened. */
export function unopened(text: string): number | undefined {
  let at = 0;
  for (const match of text.matchAll(/[¿¡?!.…\n]/gu)) {
    const mark = match[0];
    if (mark === '¿' || mark === '¡') at = 1;
    else if ((mark === '?' || mark === '!') && at === 0) {
      // (?) and (!) are remarks; a run of marks is one.
      if (!/[(?!]/.test(text[match.index - 1] ?? '(')) return match.index;
    } else if (mark === '?' || mark === '!') at = /[?!]/.test(text[match.index + 1] ?? '') ? 1 : 0;
  }
  return undefined;
}
