import { known, lineEnds } from './charset.ts';
import { itemSource, readClass, readEscape } from './class.ts';
import { Reader } from './reader.ts';
import { PatternError } from './tree.ts';
import type { Node } from './tree.ts';

/**
 * Reads a regular expression as Java and ICU write them (SRX 2.0, 2.2 asks for ICU's).
 *
 * @throws PatternError where JavaScript has no such thing, or the expression is broken
 */
export function parsePattern(source: string): Node {
  const reader = new Reader(source);
  const node = readChoice(reader, 0);
  if (!reader.done) throw new PatternError('invalid', ')');
  return node;
}

const deepest = 50;
const word = `[${known.w}]`;
const wordBoundary = `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
const noWordBoundary = `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
const textStart = '(?<![^])';
const textEnd = '(?![^])';
const lastLineEnd = `(?=(?:\\r\\n|[${lineEnds}])?(?![^]))`;
const lineBreak = { kind: 'choice', items: [sequenceOf('\\r', '\\n'), { kind: 'set', source: `[${lineEnds}\\v\\f]` }] } as const;

function sequenceOf(...sources: readonly string[]): Node {
  return { kind: 'sequence', items: sources.map((source): Node => ({ kind: 'set', source })) };
}

function readChoice(reader: Reader, depth: number): Node {
  if (depth > deepest) throw new PatternError('slow', '(');
  const flags = { ignoreCase: reader.ignoreCase, dotAll: reader.dotAll, multiline: reader.multiline };
  const items: Node[] = [readSequence(reader, depth)];
  while (reader.take('|')) items.push(readSequence(reader, depth));
  // Flags set inside a group end with it.
  Object.assign(reader, flags);
  return items.length === 1 ? (items[0] as Node) : { kind: 'choice', items };
}

function readSequence(reader: Reader, depth: number): Node {
  const items: Node[] = [];
  while (!reader.done && !reader.sees('|') && !reader.sees(')')) {
    if (reader.take('\\Q')) {
      const characters = reader.quoted().map((character): Node => ({ kind: 'set', source: itemSource({ character, inside: '', negated: false }, reader.ignoreCase) }));
      const last = characters.pop();
      items.push(...characters);
      if (last !== undefined) items.push(quantified(reader, last));
      continue;
    }
    const atom = readAtom(reader, depth);
    if (atom !== undefined) items.push(quantified(reader, atom));
  }
  return items.length === 1 ? (items[0] as Node) : { kind: 'sequence', items };
}

function readAtom(reader: Reader, depth: number): Node | undefined {
  const character = reader.next();
  switch (character) {
    case '(':
      return readGroup(reader, depth);
    case '[':
      return { kind: 'set', source: readClass(reader) };
    case '.':
      return { kind: 'set', source: reader.dotAll ? '[^]' : `[^${lineEnds}]` };
    case '^':
      return { kind: 'assertion', source: reader.multiline ? `(?<![^${lineEnds}])` : textStart };
    case '$':
      return { kind: 'assertion', source: reader.multiline ? `(?![^${lineEnds}])` : lastLineEnd };
    case '\\':
      return readBackslash(reader);
    case '*':
    case '+':
    case '?':
      throw new PatternError('invalid', character);
    default:
      return { kind: 'set', source: itemSource({ character, inside: '', negated: false }, reader.ignoreCase) };
  }
}

function readBackslash(reader: Reader): Node | undefined {
  if (reader.take('b{')) throw new PatternError('unsupported', '\\b{…}');
  if (reader.take('b')) return { kind: 'assertion', source: wordBoundary };
  if (reader.take('B')) return { kind: 'assertion', source: noWordBoundary };
  if (reader.take('A')) return { kind: 'assertion', source: textStart };
  if (reader.take('z')) return { kind: 'assertion', source: textEnd };
  if (reader.take('Z')) return { kind: 'assertion', source: lastLineEnd };
  if (reader.take('R')) return lineBreak;
  if (reader.take('E')) return undefined;
  for (const letter of ['G', 'X', 'N', 'k']) if (reader.sees(letter)) throw new PatternError('unsupported', `\\${letter}`);
  if (reader.match(/[1-9]/uy) !== undefined) throw new PatternError('unsupported', '\\1');
  return { kind: 'set', source: itemSource(readEscape(reader, false), reader.ignoreCase) };
}

function readGroup(reader: Reader, depth: number): Node | undefined {
  const look = reader.match(/\?(<?)([=!])/uy);
  if (look !== undefined) {
    const item = closed(reader, depth);
    return { kind: 'look', ahead: look[1] === '', negative: look[2] === '!', item };
  }
  if (reader.take('?>')) {
    const item = closed(reader, depth);
    if (item.kind === 'repeat' && item.item.kind === 'set') return { ...item, mode: 'possessive' };
    throw new PatternError('unsupported', '(?>…)');
  }
  if (reader.take('?#')) {
    reader.until(')');
    return undefined;
  }
  const flags = reader.match(/\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/uy);
  if (flags === undefined) {
    if (reader.sees('?') && reader.match(/\?P?<[A-Za-z]\w*>/uy) === undefined) throw new PatternError('unsupported', '(?');
    return closed(reader, depth);
  }
  const outer = { ignoreCase: reader.ignoreCase, dotAll: reader.dotAll, multiline: reader.multiline };
  setFlags(reader, flags[1] ?? '', true);
  setFlags(reader, flags[2] ?? '', false);
  if (flags[3] === ')') return undefined;
  const item = closed(reader, depth);
  Object.assign(reader, outer);
  return item;
}

function closed(reader: Reader, depth: number): Node {
  const item = readChoice(reader, depth + 1);
  if (!reader.take(')')) throw new PatternError('invalid', '(');
  return item;
}

function setFlags(reader: Reader, letters: string, on: boolean): void {
  for (const letter of letters) {
    if (letter === 'i') reader.ignoreCase = on;
    else if (letter === 's') reader.dotAll = on;
    else if (letter === 'm') reader.multiline = on;
    // Unicode-aware throughout, as `u` and `U` ask for; `w` is ICU's, on the boundaries of words.
    else if (!'uUw'.includes(letter)) throw new PatternError('unsupported', `(?${letter})`);
  }
}

function quantified(reader: Reader, item: Node): Node {
  const found = reader.match(/(?:([*+?])|\{\s*(\d{1,4})\s*(,?)\s*(\d{0,4})\s*\})([+?]?)/uy);
  if (found === undefined) return item;
  const [, sign, least, comma, most, suffix] = found;
  if (item.kind === 'assertion' || item.kind === 'look') throw new PatternError('unsupported', found[0]);
  const min = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
  const max = sign === undefined ? (comma === '' ? min : most === '' ? Infinity : Number(most)) : sign === '?' ? 1 : Infinity;
  if (max < min) throw new PatternError('invalid', found[0]);
  const mode = suffix === '+' ? 'possessive' : suffix === '?' ? 'lazy' : 'greedy';
  return quantified(reader, { kind: 'repeat', item, min, max, mode });
}
