import { PatternError } from './tree.ts';

/** Sets of characters that both engines know by an escape, as the inside of a JavaScript class. */
export const known: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  h: '\\t\\p{Zs}\\u180e',
  s: '\\s\\u0085',
  v: '\\n\\v\\f\\r\\u0085\\u2028\\u2029',
  w: '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d',
};

/** What ends a line, for `.`, `^` and `$`. */
export const lineEnds = '\\n\\r\\u0085\\u2028\\u2029';

/** POSIX classes, and Java's `\p{…}` of the same names, as the inside of a class. */
const posix: Readonly<Record<string, string>> = {
  alnum: '\\p{Alphabetic}\\p{Nd}',
  alpha: '\\p{Alphabetic}',
  ascii: '\\x00-\\x7f',
  blank: '\\t\\p{Zs}',
  cntrl: '\\p{Cc}',
  digit: '\\p{Nd}',
  graph: '\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Cf}\\p{Co}',
  lower: '\\p{Lowercase}',
  print: '\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Cf}\\p{Co}\\p{Zs}',
  punct: '\\p{P}\\p{S}',
  space: '\\s\\u0085',
  upper: '\\p{Uppercase}',
  word: '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}',
  xdigit: '0-9A-Fa-f',
  javalowercase: '\\p{Lowercase}',
  javauppercase: '\\p{Uppercase}',
  javaletter: '\\p{L}',
  javaalphabetic: '\\p{Alphabetic}',
  javadigit: '\\p{Nd}',
  javaletterordigit: '\\p{L}\\p{Nd}',
  javawhitespace: '\\s',
  javaspacechar: '\\p{Z}',
};

/** Unicode's blocks that rules name; JavaScript has scripts, but no blocks. */
const blocks: Readonly<Record<string, string>> = {
  arabic: '\\u0600-\\u06ff',
  armenian: '\\u0530-\\u058f',
  basiclatin: '\\u0000-\\u007f',
  bengali: '\\u0980-\\u09ff',
  cjksymbolsandpunctuation: '\\u3000-\\u303f',
  cjkunifiedideographs: '\\u4e00-\\u9fff',
  cyrillic: '\\u0400-\\u04ff',
  devanagari: '\\u0900-\\u097f',
  ethiopic: '\\u1200-\\u137f',
  generalpunctuation: '\\u2000-\\u206f',
  georgian: '\\u10a0-\\u10ff',
  greek: '\\u0370-\\u03ff',
  greekandcoptic: '\\u0370-\\u03ff',
  hangulsyllables: '\\uac00-\\ud7af',
  hebrew: '\\u0590-\\u05ff',
  hiragana: '\\u3040-\\u309f',
  katakana: '\\u30a0-\\u30ff',
  'latin-1supplement': '\\u0080-\\u00ff',
  latin1supplement: '\\u0080-\\u00ff',
  'latinextended-a': '\\u0100-\\u017f',
  'latinextended-b': '\\u0180-\\u024f',
  latinextendeda: '\\u0100-\\u017f',
  latinextendedadditional: '\\u1e00-\\u1eff',
  latinextendedb: '\\u0180-\\u024f',
  malayalam: '\\u0d00-\\u0d7f',
  myanmar: '\\u1000-\\u109f',
  thai: '\\u0e00-\\u0e7f',
};

/** A property by its name in Java or ICU, as the inside of a class; negated with `^` before the name. */
export function propertySet(name: string): { readonly inside: string; readonly negated: boolean } {
  const negated = name.startsWith('^');
  const bare = (negated ? name.slice(1) : name).trim();
  const key = bare.toLowerCase().replace(/[\s_]/gu, '');
  const byName = posix[key];
  if (byName !== undefined) return { inside: byName, negated };
  const block = /^(?:in|block=|blk=)(.+)$/u.exec(key)?.[1];
  if (block !== undefined && blocks[block] !== undefined) return { inside: blocks[block], negated };
  const short = bare.replace(/^Is(?=\p{Lu})/u, '');
  const spaced = short.replace(/[\s-]+/gu, '_');
  for (const candidate of [short, spaced, `Script=${spaced}`, `General_Category=${spaced}`, script(spaced)]) {
    if (isProperty(candidate)) return { inside: `\\p{${candidate}}`, negated };
  }
  throw new PatternError('unsupported', `\\p{${name}}`);
}

function script(name: string): string {
  return `Script=${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`;
}

function isProperty(name: string): boolean {
  if (!/^[\w=]+$/u.test(name)) return false;
  try {
    return new RegExp(`\\p{${name}}`, 'u').unicode;
  } catch {
    return false;
  }
}

/** A character as JavaScript writes it, in a class or out of it. */
export function literal(character: string): string {
  const code = character.codePointAt(0) as number;
  if (/[\w\s]/u.test(character) && code > 0x20 && code < 0x7f) return character;
  if (code > 0xa1 && code < 0xd800 && !/[\s\p{C}\p{M}]/u.test(character)) return character;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The character and its forms in the other case. */
export function cases(character: string): readonly string[] {
  const forms = [character, character.toLowerCase(), character.toUpperCase()];
  return [...new Set(forms)].filter((form) => [...form].length === 1);
}

/** A range of characters, with its forms in the other case where that is asked for. */
export function range(from: string, to: string, ignoreCase: boolean): string {
  const first = from.codePointAt(0) as number;
  const last = to.codePointAt(0) as number;
  if (last < first) throw new PatternError('invalid', `${from}-${to}`);
  const whole = `${literal(from)}-${literal(to)}`;
  if (!ignoreCase) return whole;
  if (last - first > 0x600) return whole;
  let more = '';
  for (let code = first; code <= last; code += 1) {
    for (const form of cases(String.fromCodePoint(code))) {
      const other = form.codePointAt(0) as number;
      if (other < first || other > last) more += literal(form);
    }
  }
  return whole + more;
}
