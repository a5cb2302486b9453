/**
 * True if a path names something inside a project: relative, without a drive letter or a scheme, never leaving the folder.
 *
 * @example isInside('news/a.md') // true
 * @example isInside('../../etc/passwd') // false
 */
export function isInside(path: string): boolean {
  if (path === '' || path.includes('\0') || /^[/\\]/.test(path) || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return false;
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 0) return false;
  }
  return depth > 0;
}
