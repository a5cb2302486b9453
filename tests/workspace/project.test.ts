import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticles } from '#stet/workspace/find.js';
import { globBase } from '#stet/workspace/glob-base.js';
import { openProject, type Project } from '#stet/workspace/project.js';
import { folder } from './folder.ts';

async function open(root: string, config?: string): Promise<Project> {
  const { project, diagnostics } = await openProject(root, config === undefined ? {} : { config });
  expect(diagnostics).toEqual([]);
  return project as Project;
}

describe('openProject', () => {
  it.each([
    ['stet.config.json', '\uFEFF{"source": "en", "targets": ["de"]}'],
    ['stet.config.yaml', 'source: en\ntargets: [de]\n'],
    ['stet.config.yml', 'source: en\ntargets:\n  - de\n'],
    ['package.json', '{"name": "x", "stet": {"source": "en", "targets": ["de"]}}'],
  ])('reads %s, of this folder or one above', async (name, content) => {
    const root = folder({ [name]: content, 'a/b/c.md': '' });
    const project = await open(join(root, 'a/b'));
    expect(project.root).toBe(root);
    expect(project.config).toMatchObject({ source: 'en', targets: ['de'] });
  });

  it('takes stet.config.json before all others, and a named one before that', async () => {
    const root = folder({ 'stet.config.json': '{"source":"en"}', 'stet.config.yaml': 'source: fr', 'package.json': '{"stet":{"source":"de"}}', 'c/x.yaml': 'source: uk' });
    expect((await open(root)).config?.source).toBe('en');
    const named = await open(root, 'c/x.yaml');
    expect([named.config?.source, named.root]).toEqual(['uk', join(root, 'c')]);
  });

  it('is the folder itself where there is no config; a broken package.json of others is not ours', async () => {
    const root = folder({ 'package.json': '{"name": ' });
    expect(await open(root)).toEqual({
      cwd: root, root, base: root, xliff: join(root, 'xliff'), editions: join(root, 'editions'), handoff: join(root, 'handoff'),
    });
  });

  it.each<[string, string, string, object]>([
    ['stet.config.json', '{\n  "source": "en",\n  "targets": [ "xx" ],\n}', 'config-syntax', { line: 4, column: 1 }],
    ['stet.config.json', '', 'config-syntax', {}],
    ['stet.config.json', '{\n  "targets": [],\n  "source": "xx"\n}', 'config-unknown-language', { line: 3, column: 3 }],
    ['stet.config.json', '{\n  "target": [ "de" ]\n}', 'config-unknown-key', { line: 2, column: 3 }],
    ['stet.config.json', '[]', 'config-not-object', {}],
    ['stet.config.yaml', 'source: en\ntargets: [de\n', 'config-syntax', { line: 3 }],
    ['stet.config.yaml', 'source: en\narticles: 5\n', 'config-wrong-type', { line: 2, column: 1 }],
    ['package.json', '{\n "stet": {\n  "targets": "de"\n }\n}', 'config-wrong-type', { line: 3, column: 3 }],
  ])('says where %s is wrong: %j', async (name, content, code, place) => {
    const root = folder({ [name]: content });
    const { project, diagnostics } = await openProject(root);
    expect(project).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code, where: { file: name, ...place } });
    expect(diagnostics).toHaveLength(1);
  });

  it('refuses aliases that grow without end', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `x${i + 1}: &x${i + 1} [${Array.from({ length: 10 }, () => `*x${i}`).join(', ')}]`);
    const root = folder({ 'stet.config.yaml': ['x0: &x0 [a]', ...lines].join('\n') });
    expect((await openProject(root)).diagnostics[0]?.code).toBe('config-syntax');
  });

  it('says that a config or a folder is not there', async () => {
    const root = folder({ 'a.txt': 'a' });
    expect((await openProject(root, { config: 'none.json' })).diagnostics[0]).toMatchObject({ code: 'config-missing', where: { file: 'none.json' } });
    expect((await openProject(root, { config: '.' })).diagnostics[0]?.code).toBe('file-is-folder');
    expect((await openProject(join(root, 'none'))).diagnostics[0]?.code).toBe('file-missing');
    expect((await openProject(join(root, 'a.txt'))).diagnostics[0]?.code).toBe('cwd-not-folder');
  });
});

describe('globBase', () => {
  const root = folder({ 'docs/en/a.md': '', 'news/b.md': '' });
  it.each<[string[], string]>([
    [['docs/en/**/*.md'], 'docs/en'],
    [['./docs/**'], 'docs'],
    [['*.md'], ''],
    [['docs/en/a.md'], 'docs/en'],
    [['docs/en'], 'docs/en'],
    [['docs/en/*.md', 'docs/en/news/**'], 'docs/en'],
    [['docs/en/*.md', 'docs/fr/*.md'], 'docs'],
    [['docs/*.md', 'news/*.md'], ''],
    [['docs/**', '!news/**'], 'docs'],
    [['{docs,news}/*.md'], ''],
    [[], ''],
  ])('%j look into %j', (patterns, base) => {
    expect(globBase(patterns, root)).toBe(base);
  });
});

describe('findArticles', () => {
  const config = (value: object): Record<string, string> => ({ 'stet.config.json': JSON.stringify(value) });
  const paths = async (root: string, named: string[] = []): Promise<string[]> => (await findArticles(await open(root), named)).articles.map(({ path }) => path);

  it('finds the config\'s, relative to their folder, sorted, and nothing that stet wrote', async () => {
    const root = folder({
      ...config({ articles: ['articles/**'], targets: ['de'] }),
      'articles/z.md': '', 'articles/a/b.txt': '', 'articles/photo.jpg': '', 'articles/node_modules/x.md': '', 'articles/.hidden.md': '',
    });
    expect(await paths(root)).toEqual(['a/b.txt', 'z.md']);
  });

  it('tells editions from articles where they stand side by side', async () => {
    const root = folder({ ...config({ articles: 'content/en/**/*.md', targets: ['de', 'uk'], editions: 'content' }), 'content/en/de/a.md': '', 'content/de/a.md': '' });
    expect(await paths(root)).toEqual(['de/a.md']);
    const whole = folder({ ...config({ articles: '**/*.md', targets: ['de'] }), 'a.md': '', 'editions/de/a.md': '', 'xliff/de/a.md': '', 'handoff/b.md': '' });
    expect(await paths(whole)).toEqual(['a.md']);
    const inside = folder({ ...config({ articles: 'content/**/*.md', targets: ['de', 'uk'], editions: 'content' }), 'content/a.md': '', 'content/de/a.md': '' });
    expect(await paths(inside)).toEqual(['a.md']);
  });

  it('takes a named one in their folder, whatever the globs, once', async () => {
    const root = folder({ ...config({ articles: 'articles/*.md' }), 'articles/a.md': '', 'articles/b.txt': '' });
    expect(await paths(root, ['articles/b.txt', './articles/b.txt'])).toEqual(['b.txt']);
    const { articles, diagnostics } = await findArticles(await open(root), ['README.md', '/etc/passwd', '../x.md']);
    expect(articles).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['article-outside', 'article-outside', 'article-outside']);
  });

  it('leaves out what a glob with ! says', async () => {
    const root = folder({ ...config({ articles: ['a/*.md', '!a/draft-*'] }), 'a/x.md': '', 'a/draft-x.md': '' });
    expect(await paths(root)).toEqual(['x.md']);
  });

  it('takes special characters in names as they are', async () => {
    const root = folder({ ...config({ articles: 'a/**/*.md' }), 'a/[1] (x) {y}!.md': '', 'a/дощ й сніг.md': '' });
    expect(await paths(root)).toEqual(['[1] (x) {y}!.md', 'дощ й сніг.md']);
  });

  it('says that nothing is named, or nothing is found', async () => {
    const bare = folder();
    expect((await findArticles(await open(bare), [])).diagnostics[0]?.code).toBe('articles-missing');
    const root = folder(config({ articles: 'none/*.md' }));
    expect((await findArticles(await open(root), [])).diagnostics[0]).toMatchObject({ code: 'articles-none', values: { patterns: 'none/*.md' } });
  });

  it('does not go round in a folder that links to itself', async () => {
    const root = folder({ ...config({ articles: 'a/**/*.md' }), 'a/x.md': '' });
    mkdirSync(join(root, 'a/b'));
    symlinkSync(join(root, 'a'), join(root, 'a/b/loop'));
    expect(await paths(root)).toContain('x.md');
  });
});
