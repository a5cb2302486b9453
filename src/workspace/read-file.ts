import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { ByteSource } from '../text/byte-source.ts';
import type { Attempt } from './attempt.ts';
import { type Decoded, decode } from './encoding.ts';
import { type Open, openLarge } from './large-file.ts';
import { messages } from './messages.ts';
import { readTrouble } from './trouble.ts';

/** A file to be read: where it is, and how people are to see it. */
export interface Named {
  readonly file: string;
  readonly shown: string;
}

/**
 * The bytes of a file. Read in one go: for files of an article's size that is several times as fast as Node's promises.
 *
 * @param folder where a relative path was looked for, for the diagnostic.
 * @returns them, or `file-missing`, `file-is-folder`, `file-not-regular`, `file-unreadable`, `file-failed`.
 */
export async function readBytes({ file, shown }: Named, folder: string): Promise<Attempt<Uint8Array>> {
  try {
    const seen = statSync(file);
    // A pipe or a terminal would be waited for without end.
    if (!seen.isFile() && !seen.isDirectory()) {
      return { problem: diagnose(messages, 'error', 'file-not-regular', { path: shown }, { where: { file: shown } }) };
    }
    return { value: readFileSync(file) };
  } catch (error) {
    return { problem: readTrouble(error, shown, folder) };
  }
}

/** Bytes of a block. */
const blockSize = 40_960;

/**
 * The bytes of a file, block by block: each is good until the next one is asked for. The file is closed when its end was reached
 * or nothing more is wanted.
 *
 * @returns the blocks, or what {@link readBytes} says.
 */
export async function readBlocks({ file, shown }: Named, folder: string): Promise<Attempt<Iterable<Uint8Array>>> {
  try {
    const seen = statSync(file);
    if (seen.isDirectory() || !seen.isFile()) return (await readBytes({ file, shown }, folder)) as { readonly problem: Diagnostic };
    return { value: blocks(openSync(file, 'r')) };
  } catch (error) {
    return { problem: readTrouble(error, shown, folder) };
  }
}

/** Opens a file to be read stretch by stretch, or gives what {@link readBytes} says. */
export async function openBytes({ file, shown }: Named, folder: string): Promise<Attempt<ByteSource & Open>> {
  try {
    if (!statSync(file).isFile()) return (await readBytes({ file, shown }, folder)) as { readonly problem: Diagnostic };
    return { value: openLarge(file) };
  } catch (error) {
    return { problem: readTrouble(error, shown, folder) };
  }
}

function* blocks(file: number): Generator<Uint8Array> {
  try {
    const room = Buffer.allocUnsafe(blockSize);
    for (;;) {
      const size = readSync(file, room, 0, blockSize, null);
      if (size === 0) return;
      yield room.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

/** The text of an article's file, decoded strictly; see {@link decode}. */
export async function readText(named: Named, folder: string): Promise<Attempt<Decoded>> {
  const bytes = await readBytes(named, folder);
  return bytes.problem === undefined ? decode(bytes.value, named.shown) : bytes;
}
