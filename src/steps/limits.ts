import type { Block } from '../model/block.ts';
import { type Content, plainText } from '../model/content.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { allowedCharacters } from './allowed-characters.ts';
import { messages } from './messages.ts';
import { knowsEncoding, type Measure } from './storage-size.ts';

/**
 * Checks a block's new text against the limits that its author has set: its storage size (ITS 2.0, 8.18) and the characters
 * that are allowed (8.19), as they are in the block's layout. Codes are no part of the text.
 *
 * @param measure made by `createMeasure`.
 * @returns warnings `storage-size-exceeded` (`expected` and `received` are bytes), `characters-not-stored` and
 *   `characters-not-allowed` (`received` are the characters, each once); nothing where an encoding or an expression is not known here.
 * @example checkLimits(block, content, 'u1', createMeasure()) // [{ code: 'storage-size-exceeded', expected: '25', received: '31', … }]
 */
export function checkLimits({ layout }: Block, content: Content, unit: string, measure: Measure): readonly Diagnostic[] {
  const limit = layout?.['storageSize'];
  const pattern = layout?.['allowedCharacters'];
  if (limit === undefined && pattern === undefined) return [];
  const text = plainText(content);
  const out: Diagnostic[] = [];
  if (typeof limit === 'number') {
    const encoding = String(layout?.['storageEncoding'] ?? 'UTF-8');
    const { size = 0, missing = [] } = measure(text, encoding, String(layout?.['lineBreak'] ?? 'lf')) ?? {};
    if (size > limit) out.push(diagnose(messages, 'warning', 'storage-size-exceeded', { unit, size, limit, encoding }, { expected: String(limit), received: String(size) }));
    if (missing.length > 0) out.push(diagnose(messages, 'warning', 'characters-not-stored', { unit, characters: missing.map(named).join(', '), encoding }, { expected: encoding, received: missing.join(' ') }));
  }
  const allowed = typeof pattern === 'string' ? allowedCharacters(pattern) : undefined;
  if (typeof pattern === 'string' && allowed !== undefined) {
    const others = [...new Set(text)].filter((character) => !allowed(character));
    const received = others.join(' ');
    if (others.length > 0) out.push(diagnose(messages, 'warning', 'characters-not-allowed', { unit, characters: others.map(named).join(', '), pattern }, { expected: pattern, received }));
  }
  return out;
}

/** Says once of each encoding and each expression in an article that nothing is checked by it. */
export function uncheckedLimits(blocks: readonly Block[], path: string): readonly Diagnostic[] {
  const encodings = new Set<string>();
  const patterns = new Set<string>();
  for (const { layout } of blocks) {
    const { storageSize, storageEncoding, allowedCharacters: pattern } = layout ?? {};
    if (storageSize !== undefined && typeof storageEncoding === 'string') encodings.add(storageEncoding);
    if (typeof pattern === 'string') patterns.add(pattern);
  }
  const where = { where: { file: path } };
  return [
    ...[...encodings].filter((encoding) => !knowsEncoding(encoding)).map((encoding) => diagnose(messages, 'warning', 'storage-encoding-unknown', { encoding }, where)),
    ...[...patterns].filter((pattern) => allowedCharacters(pattern) === undefined).map((pattern) => diagnose(messages, 'warning', 'allowed-characters-unknown', { pattern }, where)),
  ];
}

/** A character as it can be read in a sentence: with its number, where it cannot be seen or is a mark on another. */
function named(character: string): string {
  const number = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{C}\p{Z}\p{M}]/u.test(character) ? `U+${number}` : `${character} (U+${number})`;
}
