import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

/** A new folder with files in it, removed when the tests of the file are over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'stet-test-'));
  made.push(path);
  for (const [name, content] of Object.entries(files)) put(path, name, content);
  return path;
}

export function put(root: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

export function text(root: string, name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

export function has(root: string, name: string): boolean {
  return existsSync(join(root, name));
}

/** Every file below a folder with its bytes and the time it was last written: equal before and after where nothing was touched. */
export function snapshot(root: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const name of (readdirSync(root, { recursive: true }) as string[]).sort()) {
    const seen = lstatSync(join(root, name));
    if (seen.isSymbolicLink()) out[name] = `link to ${readlinkSync(join(root, name))}`;
    else out[name] = seen.isFile() ? `${seen.mtimeMs} ${readFileSync(join(root, name)).toString('base64')}` : 'folder';
  }
  return out;
}

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});
