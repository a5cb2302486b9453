import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

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
