import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { messages } from './messages.ts';

type Code = keyof typeof messages;

const reading: Readonly<Record<string, Code>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  ENAMETOOLONG: 'file-missing',
  EISDIR: 'file-is-folder',
  EACCES: 'file-unreadable',
  EPERM: 'file-unreadable',
  ERR_FS_FILE_TOO_LARGE: 'file-too-large',
  ERR_STRING_TOO_LONG: 'file-too-large',
};

const writing: Readonly<Record<string, Code>> = {
  ENOSPC: 'write-disk-full',
  EDQUOT: 'write-disk-full',
  EFBIG: 'write-disk-full',
  EROFS: 'write-read-only',
  EACCES: 'write-denied',
  EPERM: 'write-denied',
  ENOTDIR: 'write-blocked',
  EEXIST: 'write-blocked',
  EISDIR: 'write-blocked',
  ENOTEMPTY: 'write-blocked',
};

/**
 * A failure of the file system as a diagnostic.
 *
 * @param path as it is to be shown.
 * @param folder where a relative path was looked for.
 */
export function readTrouble(error: unknown, path: string, folder: string): Diagnostic {
  return trouble(reading, 'file-failed', error, path, folder);
}

/** The same for writing. */
export function writeTrouble(error: unknown, path: string): Diagnostic {
  return trouble(writing, 'write-failed', error, path, '');
}

function trouble(table: Readonly<Record<string, Code>>, otherwise: Code, error: unknown, path: string, folder: string): Diagnostic {
  const code = systemCode(error);
  const known = code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
  const reason = code ?? (error instanceof Error ? error.message : String(error));
  return diagnose(messages, 'error', known ?? otherwise, { path, folder, reason }, { where: { file: path } });
}

/** What Node and V8 say of a text or a list that is longer than they can have. */
const tooLong = /^(?:Invalid (?:string|array|typed array) length|Array buffer allocation failed|(?:Map|Set) maximum size exceeded)/;

/** True of an error that says no more than that there is too much of something for one text, one list or the memory. */
export function isTooLarge(error: unknown): boolean {
  const code = systemCode(error);
  return (code !== undefined && reading[code] === 'file-too-large') || (error instanceof RangeError && tooLong.test(error.message));
}

/** The code of a system error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : undefined;
}
