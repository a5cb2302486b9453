import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsInto, relativeInside, safeRelative, staysInside } from '#stet/workspace/path.js';
import { folder } from './folder.ts';

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

describe('staysInside', () => {
  const root = folder({ 'in/a.md': 'a', 'out/b.md': 'b' });
  symlinkSync(join(root, 'out'), join(root, 'in/link'));
  symlinkSync(join(root, 'in'), join(root, 'alias'));

  it('follows links', () => {
    expect(staysInside(join(root, 'in'), 'a.md')).toBe(true);
    expect(staysInside(join(root, 'in'), 'new/deep/c.md')).toBe(true);
    expect(staysInside(join(root, 'in'), 'link/b.md')).toBe(false);
    expect(staysInside(join(root, 'in'), 'link/new.md')).toBe(false);
    expect(staysInside(join(root, 'in'), '../out/b.md')).toBe(false);
  });

  it('takes a folder that is itself a link for what it leads to', () => {
    expect(staysInside(join(root, 'alias'), 'a.md')).toBe(true);
    expect(leadsInto(join(root, 'in'), join(root, 'alias/a.md'))).toBe(true);
    expect(leadsInto(join(root, 'out'), join(root, 'in/link/b.md'))).toBe(true);
  });
});
