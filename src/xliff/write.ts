import type { Translation } from '../model/translation.ts';
import type { WriteOptions } from './options.ts';
import { pieces12 } from './write-12.ts';
import { pieces2 } from './write-2.ts';

/**
 * Writes translations as one XLIFF file: 2.0, 2.1, 2.2 (each with the modules Translation Candidates and Metadata), or 1.2
 * transitional. The same translations give the same bytes; where white space is free, there is one element a line.
 *
 * What is written reads back equal ({@link readXliff}), but for: characters that XML forbids outside of text and original data
 * (U+FFFD in their place), and, in 1.2 and with `compat`, what those have no place for.
 *
 * @returns the file as text with LF line ends, to be stored as UTF-8.
 * @throws RangeError when there is nothing to write, or when the translations differ in their languages and the version is 2.x,
 *   which has one pair of languages a file.
 * @example writeXliff([translation], { version: '2.0' })
 */
export function writeXliff(translations: readonly Translation[], options: WriteOptions): string {
  return [...xliffPieces(translations, options)].join('');
}

/**
 * What {@link writeXliff} gives, piece by piece, each of whole lines: that of a large file need not be in memory at once.
 *
 * @throws RangeError as {@link writeXliff} does, before the first piece.
 * @example for (const piece of xliffPieces([translation], { version: '2.0' })) out.write(piece);
 */
export function xliffPieces(translations: readonly Translation[], options: WriteOptions): Iterable<string> {
  const first = translations[0];
  if (first === undefined) throw new RangeError('an XLIFF file holds at least one translation');
  if (options.version === '1.2') return pieces12(translations, options);
  for (const { sourceLanguage, targetLanguage } of translations) {
    if (sourceLanguage !== first.sourceLanguage || targetLanguage !== first.targetLanguage) {
      throw new RangeError(`an XLIFF ${options.version} file has one pair of languages`);
    }
  }
  return pieces2(translations, { ...options, version: options.version });
}
