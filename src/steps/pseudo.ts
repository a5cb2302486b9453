import { direction } from '../language/direction.ts';
import { parseTag } from '../language/tag.ts';
import type { Article } from '../model/article.ts';
import { type Content, type Inline, normalizeContent, plainText } from '../model/content.ts';
import type { Hash } from '../model/id.ts';
import type { Part, Translation, Unit } from '../model/translation.ts';
import type { PlainUnit2 } from '../xliff/plain-unit-2.ts';
import { exportArticle, withBase } from './export.ts';
import { messages } from './messages.ts';
import { needsTarget } from './state.ts';

/** What a pseudo-locale does to text: accents that make it longer, or direction from right to left. */
export type PseudoWay = 'accents' | 'bidi';

/** The `subState` of every pseudo-translated segment, and the category of the note that says so. */
export const pseudoSubState = 'stet:pseudo';

/**
 * What a language tag stands for among the pseudo-locales of CLDR, told by its region: `XA` accents, `XB`, in a
 * language that is written from right to left, direction. Undefined of a real language.
 *
 * @example pseudoWay('en-XA') // 'accents'
 * @example pseudoWay('de') // undefined
 */
export function pseudoWay(tag: string): PseudoWay | undefined {
  // Every page asks this of every language: most are told by their looks.
  if (!/[-_]x[ab](?![a-z0-9])/i.test(tag)) return undefined;
  const canonical = parseTag(tag);
  const region = canonical === undefined ? undefined : new Intl.Locale(canonical).region;
  if (region === 'XA') return 'accents';
  return region === 'XB' && direction(tag) === 'rtl' ? 'bidi' : undefined;
}

/**
 * An article pseudo-translated: every sentence has a target made of its source, for seeing what a page does to
 * text that is longer, accented or written from right to left. Codes, placeholders, addresses and handles, and
 * what stands, are as they were.
 *
 * - Accents: every letter gets an accent, every sentence brackets at its ends and, after its text, number words
 *   that make it 30 to 40 % longer (a short one by more). A bracket that is not on the page was cut off, text
 *   without accents did not come from the store.
 * - Direction: every word is written from right to left between U+202E and U+202C, with U+200F around it, as in
 *   Android's ar-XB. A word that reads from left to right did not come from the store.
 *
 * Targets are in the state `translated` with {@link pseudoSubState}, never higher.
 *
 * @param hash SHA-256, where there is a faster one.
 */
export function pseudoTranslation(article: Article, language: string, way: PseudoWay, hash?: Hash): Translation {
  const { translation } = exportArticle({ article, targetLanguage: language });
  const note = { category: 'pseudo', text: messages['note-pseudo'] };
  return { ...translation, notes: [note], units: translation.units.map((unit) => (unit.translate ? withBase(pseudoUnit(unit, way), hash) : unit)) };
}

function pseudoUnit(unit: Unit, way: PseudoWay): Unit {
  const parts = unit.parts.map((part): Part => {
    if (part.kind === 'ignorable' || !needsTarget(part)) return part;
    return { ...part, target: pseudoContent(part.source, way), state: 'translated', subState: pseudoSubState };
  });
  return { ...unit, parts };
}

/** The pseudo-translation of one sentence; annotated stretches that are not to be translated stay as they are. */
export function pseudoContent(source: Content, way: PseudoWay): Content {
  const locked: string[] = [];
  const out = source.map((item): Inline => {
    if (item.kind === 'mark-open' && item.mark.translate === false) locked.push(item.mark.id);
    if (item.kind === 'mark-close' && locked.at(-1) === item.id) locked.pop();
    return item.kind === 'text' && locked.length === 0 ? { kind: 'text', text: pseudoText(item.text, way) } : item;
  });
  if (way === 'bidi') return out;
  const text = plainText(source);
  const start = /^\s*/u.exec(text)?.[0] ?? '';
  const end = /\s*$/u.exec(text)?.[0] ?? '';
  return framed(out, start.length, end.length, `${filler([...text.trim()].length)}]`);
}

/** Brackets outside of everything but the white space at the ends. */
function framed(content: Content, leading: number, trailing: number, end: string): Content {
  const out: Inline[] = [...content];
  const first = out[0];
  const last = out.at(-1);
  if (first?.kind === 'text') out[0] = { kind: 'text', text: `${first.text.slice(0, leading)}[${first.text.slice(leading)}` };
  else out.unshift({ kind: 'text', text: '[' });
  const closing = out.at(-1);
  if (last?.kind === 'text' && closing?.kind === 'text') {
    const at = closing.text.length - trailing;
    out[out.length - 1] = { kind: 'text', text: closing.text.slice(0, at) + end + closing.text.slice(at) };
  } else out.push({ kind: 'text', text: end });
  return normalizeContent(out);
}

/** False of a unit of nothing but text that {@link isPseudoTranslated} is not true of, by the looks of its targets. */
export function mayBePseudo({ text, parts }: PlainUnit2): boolean {
  for (const { kind, targetStart, targetEnd } of parts) {
    if (kind === 'ignorable' || targetStart < 0) continue;
    const first = text.charCodeAt(targetStart);
    // A bracket, what may be one, and white space before one.
    if (first <= 0x20 || first === 0x26 || first === 0x5b || first === 0xa0 || first >= 0x1680) return true;
    if (/\u202e|&#/.test(text.slice(targetStart, targetEnd))) return true;
  }
  return false;
}

/**
 * True of a unit whose target was made by {@link pseudoTranslation}: it looks like that, and says so or is what would be
 * made of its source. A tool may drop the mark, and a translator may have written over what it stands at.
 */
export function isPseudoTranslated(unit: Unit): boolean {
  return unit.parts.some(({ kind, source, target, subState }) => {
    if (kind === 'ignorable' || target === undefined) return false;
    const text = plainText(target).trim();
    const way = text.includes('\u202e') ? 'bidi' : /^\[.*\]$/su.test(text) && text !== plainText(source).trim() ? 'accents' : undefined;
    return way !== undefined && (subState === pseudoSubState || text === plainText(pseudoContent(source, way)).trim());
  });
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Number words, each after a space: with them and the brackets, text of `length` characters is 30 to 40 % longer. */
function filler(length: number): string {
  const most = Math.max(0.4 * length, 0.3 * length + 7);
  let out = '';
  for (let i = 0; ; i += 1) {
    const next = ` ${numbers[i % numbers.length]}`;
    if (2 + out.length + next.length > most) return out;
    out += next;
  }
}

/**
 * What is no language: arguments of ICU messages and of template engines, printf's, addresses, e-mail, handles,
 * hashtags, and references of markup. An address begins where its letters do, so that a long word is looked at once.
 */
const fixed =
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|%?\{[\w.:-]+\}|\{\s*\w+\s*,(?:[^{}]|\{[^{}]*\})*\}|%\(\w+\)[a-z]|%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:[sdifuxXeEgGc@]|ld|lu)(?!\p{L})|(?<![a-z\d+.-])[a-z][a-z\d+.-]*:\/\/[^\s<>"']+|www\.[^\s<>"']+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+|&#?\w+;/giu;

/** Text with every letter changed, but for what is no language (see {@link pseudoTranslation}). */
export function pseudoText(text: string, way: PseudoWay): string {
  const change = way === 'accents' ? accented : turned;
  let out = '';
  let at = 0;
  for (const found of text.matchAll(fixed)) {
    out += change(text.slice(at, found.index)) + found[0];
    at = found.index + found[0].length;
  }
  return out + change(text.slice(at));
}

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accents = [...'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];
/** Combining ring below: for letters that have no accented twin in the table. */
const ring = '\u0325';

function accented(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => accents[plain.indexOf(letter)] ?? letter + ring);
}

/** Numbers alone keep their direction, as they do in Arabic. */
function turned(text: string): string {
  return text.replace(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’-](?=\p{L}))*/gu, (word) => (/\p{L}/u.test(word) ? `\u200f\u202e${word}\u202c\u200f` : word));
}
