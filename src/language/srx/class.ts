import { cases, known, literal, propertySet, range } from './charset.ts';
import type { Reader } from './reader.ts';
import { PatternError } from './tree.ts';

/** A set of characters: the inside of a class, or a source of its own where a class cannot say it. */
interface Chars {
  readonly inside: string;
  /** Alternatives that are no part of a class: intersections, negated sets inside. */
  readonly others: readonly string[];
}

/**
 * Reads a character class, from behind its `[`: Java's and ICU's with sets inside (`[a-z[0-9]]`), intersections
 * (`[a-z&&[^b]]`), differences (`[a-z--[b]]`), POSIX classes and quotation (`\Q…\E`).
 * The answer matches exactly one character.
 */
export function readClass(reader: Reader): string {
  const negated = reader.take('^');
  let whole: string | undefined;
  let join: '&&' | '--' | undefined;
  for (;;) {
    const part = toSource(readUnion(reader, whole === undefined && join === undefined));
    if (whole === undefined) whole = part;
    else whole = join === '--' ? `(?:(?!${part})${whole})` : `(?:(?=${part})${whole})`;
    if (reader.take(']')) break;
    if (reader.take('&&')) join = '&&';
    else if (reader.take('--')) join = '--';
    else throw new PatternError('invalid', '[');
  }
  return negated ? negate(whole) : whole;
}

function readUnion(reader: Reader, first: boolean): Chars {
  let inside = '';
  const others: string[] = [];
  for (let n = 0; ; n += 1) {
    if (reader.done) throw new PatternError('invalid', '[');
    if (reader.sees(']') && !(first && n === 0)) return { inside, others };
    if (reader.sees('&&') || (reader.sees('--') && n > 0)) return { inside, others };
    if (reader.take('[:')) {
      const name = reader.until(':]');
      const { inside: set, negated } = propertySet(name);
      if (negated) others.push(`[^${set}]`);
      else inside += set;
      continue;
    }
    if (reader.sees('[')) {
      reader.next();
      others.push(readClass(reader));
      continue;
    }
    if (reader.take('\\Q')) {
      for (const character of reader.quoted()) inside += one(character, reader.ignoreCase);
      continue;
    }
    const item = readItem(reader);
    if (item.character === undefined) {
      if (item.negated) others.push(`[^${item.inside}]`);
      else inside += item.inside;
      continue;
    }
    if (reader.sees('-') && !reader.sees('-]') && !reader.sees('--') && !reader.sees('-[')) {
      reader.next();
      const last = readItem(reader);
      if (last.character === undefined) throw new PatternError('invalid', `${item.character}-`);
      inside += range(item.character, last.character, reader.ignoreCase);
    } else inside += one(item.character, reader.ignoreCase);
  }
}

interface Item {
  /** Where the item is one character. */
  readonly character?: string;
  readonly inside: string;
  readonly negated: boolean;
}

function readItem(reader: Reader): Item {
  const character = reader.next();
  if (character !== '\\') return { character, inside: '', negated: false };
  return readEscape(reader, true);
}

/** Reads what stands behind a backslash, where it stands for a character or a set of them. */
export function readEscape(reader: Reader, inClass: boolean): Item {
  const letter = reader.next();
  const set = known[letter.toLowerCase()];
  if (set !== undefined) return { inside: set, negated: letter !== letter.toLowerCase() };
  if (letter === 'p' || letter === 'P') {
    const name = reader.take('{') ? reader.until('}') : reader.next();
    const { inside, negated } = propertySet(name);
    const cased = reader.ignoreCase && /\\p\{(?:Lu|Ll|Lt|Uppercase|Lowercase|Uppercase_Letter|Lowercase_Letter)\}/u.test(inside);
    return { inside: cased ? '\\p{Lu}\\p{Ll}\\p{Lt}' : inside, negated: negated !== (letter === 'P') };
  }
  if (letter === 'b' && inClass) return { character: '\b', inside: '', negated: false };
  return { character: reader.character(letter), inside: '', negated: false };
}

/** The source of an item that stands outside a class. */
export function itemSource(item: Item, ignoreCase: boolean): string {
  if (item.character === undefined) return `[${item.negated ? '^' : ''}${item.inside}]`;
  const forms = ignoreCase ? cases(item.character) : [item.character];
  return forms.length === 1 ? literal(item.character) : `[${forms.map(literal).join('')}]`;
}

function one(character: string, ignoreCase: boolean): string {
  return (ignoreCase ? cases(character) : [character]).map(literal).join('');
}

function toSource({ inside, others }: Chars): string {
  const sources = inside === '' ? [...others] : [`[${inside}]`, ...others];
  if (sources.length === 0) return '[]';
  return sources.length === 1 ? (sources[0] as string) : `(?:${sources.join('|')})`;
}

function negate(source: string): string {
  const plain = /^\[(?!\^)((?:[^\\\]]|\\.)*)\]$/su.exec(source);
  return plain === null ? `(?:(?!${source})[^])` : `[^${plain[1]}]`;
}
