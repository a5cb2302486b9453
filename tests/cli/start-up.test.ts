import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const onDist = process.env.STET_TARGET === 'dist';
const root = new URL('../../src/', import.meta.url);
const readSource = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Own files and packages that are loaded as soon as a file is: what it imports as a value, and not by `import()`. */
function loadedBy(start: string, read: (path: string) => string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const [, what, from] of read(path).matchAll(/^(?:import|export) (.*?)from '([^']+)';/gms)) {
      const names = (what as string).replace(/^\{|\}\s*$/g, '').split(',').map((name) => name.trim()).filter((name) => name !== '');
      if ((what as string).startsWith('type ') || (names.length > 0 && names.every((name) => name.startsWith('type ')))) continue;
      if ((from as string).startsWith('.')) visit(posix.join(posix.dirname(path), from as string));
      else packages.add(from as string);
    }
  };
  visit(start);
  return { files, packages };
}

const foreign = (packages: Set<string>): string[] => [...packages].filter((name) => !name.startsWith('node:')).sort();
const rooms = (files: Set<string>): string[] => [...new Set([...files].map((path) => path.split('/')[0] as string))].sort();

describe('start-up', () => {
  it('for --version loads the file that reads it, and no package', () => {
    const { files, packages } = loadedBy('cli/main.ts', readSource);
    expect([...files].sort()).toEqual(['cli/main.ts', 'text/version.ts']);
    expect(foreign(packages)).toEqual([]);
  });

  it.skipIf(!onDist)('for --version loads the one file in the package too', () => {
    const dist = new URL('../../dist/cli/main.js', import.meta.url);
    const files = [...readFileSync(dist, 'utf8').matchAll(/^import .*? from "(\.[^"]+)";$/gm)].map((match) => match[1] as string);
    expect(files.length).toBe(1);
    expect(statSync(new URL(files[0] as string, dist)).size).toBeLessThan(1000);
  });

  it.skipIf(!onDist)('for an export loads some twenty files of the package, and none of a package', () => {
    const root = mkdtempSync(join(tmpdir(), 'stet-start-'));
    try {
      writeFileSync(join(root, 'a.md'), '# One\n\nTwo.\n');
      const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
      const { status, stderr } = spawnSync(process.execPath, [program, 'export', '--from', 'en', '--to', 'de', 'a.md'], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_DEBUG: 'esm' } });
      expect(status).toBe(0);
      const loaded = [...new Set([...stderr.matchAll(/file:\/\/[^\s'"]+\.m?js/g)].map(([url]) => url))];
      expect(loaded.filter((url) => url.includes('/node_modules/') && !url.includes('/satteri/'))).toEqual([]);
      expect(loaded.filter((url) => url.includes('/dist/')).length).toBeLessThan(25);
      expect(loaded.length).toBeGreaterThan(5);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('for help loads words and the command line, and nothing that works on articles', () => {
    const { files, packages } = loadedBy('cli/run.ts', readSource);
    expect(rooms(files)).toEqual(['cli', 'language', 'model', 'text']);
    expect(foreign(packages)).toEqual(['commander', 'i18next', 'picocolors']);
  });

  it('for a config without problems loads no parser of YAML', () => {
    expect(foreign(loadedBy('workspace/discover.ts', readSource).packages)).toEqual([]);
  });

  it('what is imported for its types alone does not count, what is imported for more does', () => {
    const sources: Record<string, string> = {
      'a.ts': "import type { X } from './x.ts';\nimport { type Y } from './y.ts';\nimport { type Z, z } from './b/z.ts';\nconst q = await import('./q.ts');\n",
      'b/z.ts': "import {\n  one,\n} from 'pkg';\nexport { w } from '../w.ts';\n",
      'w.ts': '',
    };
    const { files, packages } = loadedBy('a.ts', (path) => sources[path] ?? '');
    expect([...files].sort()).toEqual(['a.ts', 'b/z.ts', 'w.ts']);
    expect([...packages]).toEqual(['pkg']);
  });
});
