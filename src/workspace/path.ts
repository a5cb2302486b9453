import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** A path with `/` between its parts, whatever the system writes. */
export function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The posix path of a file relative to a folder, or undefined where it lies outside. Looks at the words only. */
export function relativeInside(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  return path === '' || isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`) ? undefined : posix(path);
}

/**
 * A path that came from outside (XLIFF's `original`) as a plain relative posix path, or undefined where it is
 * absolute on any system, leaves its folder, or is no path at all. Looks at the words only.
 *
 * @example safeRelative('./a/b.md') // 'a/b.md'
 * @example safeRelative('../../etc/passwd') // undefined
 */
export function safeRelative(path: string): string | undefined {
  if (path.includes('\0') || /^(?:[\\/]|[A-Za-z]:|[A-Za-z][A-Za-z\d+.-]*:\/\/)/.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part === '..') return undefined;
    parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

/** Where a path leads, links followed. What does not exist yet is where the nearest folder that does leads to. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), path.slice(parent.length));
  }
}
