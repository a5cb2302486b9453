import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problems, type Sources } from './layers.js';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const sources: Sources = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(src + path, 'utf8')]),
);

describe('layers', () => {
  it('imports go down only, wings do not import one another, and there is no circle', () => {
    expect(sources.size).toBeGreaterThan(50);
    expect(problems(sources)).toEqual([]);
  });

  it('speaks when an import goes up, goes across, makes a circle, or leads nowhere', () => {
    const broken = (path: string, text: string): readonly string[] => problems(new Map([...sources, [path, text]]));
    expect(broken('text/x.ts', "import { a } from '../model/id.ts';")).toEqual(['text/x.ts imports model/id.ts, which is not below it']);
    expect(broken('formats/x.ts', "import type { A } from '../xliff/read.ts';")).toEqual(['formats/x.ts imports xliff/read.ts, which is not below it']);
    expect(broken('steps/x.ts', "const a = await import('../cli/main.ts');")).toEqual(['steps/x.ts imports cli/main.ts, which is not below it']);
    expect(broken('text/x.ts', "import './x.ts';")).toEqual(['a circle: text/x.ts > text/x.ts']);
    expect(broken('text/x.ts', "import './y.ts';")).toEqual(['text/x.ts imports text/y.ts, which is not there']);
    expect(broken('misc/x.ts', '')).toEqual(['misc/x.ts is in no layer']);
  });

  it('nothing below workspace/ touches the disk, the process or the console', () => {
    const impure = (all: Sources): readonly string[] =>
      [...all].filter(([path, text]) => !/^(?:cli|workspace)\//.test(path) && /from 'node:|import\('node:|\bprocess\.|\bconsole\.|\bDate\.now\(/.test(text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ''))).map(([path]) => path);
    expect(impure(sources)).toEqual([]);
    expect(impure(new Map([['text/x.ts', "import { readFileSync } from 'node:fs';"]]))).toEqual(['text/x.ts']);
  });
});
