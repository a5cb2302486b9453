import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeInside, safeRelative } from '#stet/workspace/path.js';

describe('safeRelative', () => {
  it.each([
    ['a.md', 'a.md'],
    ['./news//a.md', 'news/a.md'],
    ['news\\a.md', 'news/a.md'],
    ['..a/b..md', '..a/b..md'],
    ['__proto__/constructor.md', '__proto__/constructor.md'],
  ])('%s is %s', (path, safe) => {
    expect(safeRelative(path)).toBe(safe);
  });

  it.each(['../a', '../../etc/passwd', 'a/../../b', 'a/..', '/etc/passwd', '\\\\host\\share', 'C:\\a.md', 'c:a.md', 'file:///etc/passwd', 'https://x/y', '', '.', './', 'a\0b'])(
    '%j is refused',
    (path) => {
      expect(safeRelative(path)).toBeUndefined();
    },
  );

  it('gives a path that stays in its folder, whatever comes in', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'b.md', '/', '\\', 'C:', '~', ' ');
    fc.assert(
      fc.property(fc.array(part).map((parts) => parts.join('/')), (path) => {
        const safe = safeRelative(path);
        if (safe !== undefined) expect(relativeInside('/project', join('/project', safe))).toBe(safe);
      }),
    );
  });
});
