import { collapse } from '../text/space.ts';
import type { Span } from '../text/span.ts';

/** True if a translation that equals its source should not: it is more than a name, a number or a title. */
export function isLeftover(source: string, target: string): boolean {
  if (collapse(source) !== collapse(target)) return false;
  const words = source.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  const spaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(source);
  if (!spaced) return source.replace(/[^\p{L}]/gu, '').length >= 10;
  // Words of a sentence are written small; scripts without capitals have only such.
  return words.length >= 4 && words.slice(1).filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word) && [...word].length >= 2).length >= 3;
}

const reduplicating: ReadonlySet<string> = new Set(['id', 'ms', 'vi', 'zh', 'ja', 'ko', 'yue', 'th', 'lo', 'km', 'my', 'tl', 'fil', 'jv', 'su', 'sw', 'ht', 'haw', 'mi', 'tr', 'az', 'hi', 'bn', 'ta', 'te', 'ur', 'fa', 'hy', 'ka', 'kk', 'ky', 'uz']);
/** Words that may follow themselves. */
const twice: Readonly<Record<string, string>> = {
  en: 'had that is do no very so', de: 'die das der sie den dem wer bis ihr ihre', nl: 'die dat zijn u ze', fr: 'nous vous', es: 'si no', it: 'via mano poco piano', pt: 'se', pl: 'to się co', cs: 'se to', uk: 'ось так що ні дуже той та', ru: 'вот что так нет очень то', he: 'יום אט כמעט', ar: '', sv: 'som det', da: 'der det', nb: 'som det', hu: 'az egy már', af: 'is', el: 'που', ro: 'ca',
};

/** Words that a translation says twice in a row where its source says none so. */
export function doubledWords(source: string, target: string, language: string): readonly Span[] {
  if (reduplicating.has(language)) return [];
  const pattern = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]{2,})[ \u00a0]+\1(?![\p{L}\p{M}\p{N}'’-])/giu;
  const found = [...target.matchAll(pattern)];
  // A source that doubles words has a reason to.
  if (found.length === 0 || pattern.test(source)) return [];
  const allowed = new Set((twice[language] ?? '').split(' '));
  // A name may be said twice (Duran Duran).
  const name = (text: string): boolean => /^\p{Lu}.*[ \u00a0]\p{Lu}/u.test(text);
  return found
    .filter((match) => !allowed.has((match[1] as string).toLowerCase()) && !name(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Places with two spaces or more, where the source has none such. */
export function doubledSpaces(source: string, target: string): readonly Span[] {
  if (/\S {2,}\S/u.test(source)) return [];
  return [...target.matchAll(/(?<=\S)[ \u00a0\u202f]{2,}(?=\S)/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** True if the target has white space at an end where the source has none. */
export function looseEdge(source: string, target: string): boolean {
  if (target.trim() === '' || source.trim() === '') return false;
  return (/^\s/u.test(target) && !/^\s/u.test(source)) || (/\s$/u.test(target) && !/\s$/u.test(source));
}

const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '）': '（', '】': '【', '］': '［', '〕': '〔' };

/** Where a bracket has no partner; faces and the marks of a list (a) are none. */
export function openBracket(text: string): number | undefined {
  // Templates ({{< … >}}) have rules of their own.
  if (!/[()[\]{}（）【】［］〔〕]/.test(text) || /\{[{%]/.test(text)) return undefined;
  // Faces, and intervals such as (0, 1].
  const bare = text.replace(/[:;=]['-]?[()[\]]|[([]\s*[-−+]?[\d.∞]+\s*[,;]\s*[-−+]?[\d.∞]+\s*[)\]]/gu, (face) => '\u2022'.repeat(face.length));
  const stack: { mark: string; at: number }[] = [];
  for (const match of bare.matchAll(/[()[\]{}（）【】［］〔〕]/g)) {
    const mark = match[0];
    const partner = brackets[mark];
    if (partner === undefined) stack.push({ mark: folded(mark), at: match.index });
    else if (stack.at(-1)?.mark === folded(partner)) stack.pop();
    else if (stack.length > 0 || !/(?:^|\s)[\p{L}\p{N}]{1,3}$/u.test(bare.slice(Math.max(0, match.index - 5), match.index))) return match.index;
  }
  return stack[0]?.at;
}

function folded(mark: string): string {
  return mark === '（' ? '(' : mark === '［' ? '[' : mark;
}
