import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';

/**
 * The folder that all of several globs look into, as far as their words say it: posix, relative, empty for
 * the project's own folder.
 *
 * @param root the folder that the globs are relative to: a pattern without wildcards may name a file or a folder.
 * @example globBase(['docs/en/*.md', 'docs/en/news/**'], root) // 'docs/en'
 */
export function globBase(patterns: readonly string[], root: string): string {
  const bases = patterns.filter((pattern) => !pattern.startsWith('!')).map((pattern) => fixedParts(pattern, root));
  const first = bases[0] ?? [];
  let length = first.length;
  for (const base of bases.slice(1)) {
    let same = 0;
    while (same < length && base[same] === first[same]) same += 1;
    length = same;
  }
  return first.slice(0, length).join('/');
}

function fixedParts(pattern: string, root: string): readonly string[] {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  const wild = parts.findIndex((part) => isDynamicPattern(part));
  if (wild >= 0) return parts.slice(0, wild);
  return isFolder(join(root, ...parts)) ? parts : parts.slice(0, -1);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
