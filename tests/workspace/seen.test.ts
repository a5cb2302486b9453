import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleIds } from '#stet/workspace/article.js';
import { type ArticleFile, articleFile } from '#stet/workspace/find.js';
import { openProject, type Project } from '#stet/workspace/project.js';
import { openIds } from '#stet/workspace/seen.js';
import { stet, translate } from '../cli/stet.ts';
import { folder, has, put, text } from './folder.ts';

const config = (more: object = {}): string => JSON.stringify({ source: 'en', targets: ['uk'], articles: ['*.md'], ...more });
/** Large enough that a record of its export is kept. */
const article = `---\ntitle: The ferry\nkicker: Harbor\n---\n\n${Array.from({ length: 2500 }, (_, i) => `Ferry number ${i} leaves the harbor at dawn.`).join('\n\n')}\n`;

async function exported(): Promise<string> {
  const root = folder({ 'a.md': article, 'stet.config.json': config() });
  expect((await stet(root, ['export'])).status).toBe(0);
  expect(has(root, '.stet/export.json')).toBe(true);
  return root;
}

async function open(root: string): Promise<{ project: Project; file: ArticleFile }> {
  const { project } = await openProject(root);
  if (project === undefined) throw new Error('no project');
  const file = articleFile(project, join(root, 'a.md'));
  if (file === undefined) throw new Error('no article');
  return { project, file };
}

describe('the ids that the last export has left', () => {
  it('are those of the article', async () => {
    const { project, file } = await open(await exported());
    const seen = openIds(project)(file, 'uk', 'markdown');
    expect(seen?.size).toBeGreaterThan(2500);
    expect([...(seen ?? [])].sort()).toEqual([...((await readArticleIds(project, file, 'markdown')) ?? [])].sort());
  });

  it('are not used for another language, another format, a changed article or other settings', async () => {
    const root = await exported();
    const before = await open(root);
    expect(openIds(before.project)(before.file, 'de', 'markdown')).toBeUndefined();
    expect(openIds(before.project)(before.file, 'uk', 'text')).toBeUndefined();
    put(root, 'stet.config.json', config({ frontMatter: ['kicker'] }));
    const other = await open(root);
    expect(openIds(other.project)(other.file, 'uk', 'markdown')).toBeUndefined();
    put(root, 'stet.config.json', config());
    expect(openIds((await open(root)).project)(before.file, 'uk', 'markdown')?.size).toBeGreaterThan(2500);
    put(root, 'a.md', article.replace('number 7 ', 'number seven '));
    expect(openIds(before.project)(before.file, 'uk', 'markdown')).toBeUndefined();
  });

  it.each(['', 'null', '{"key":"","units":"","files":{"a.md":{}}}', '{"key":1}'])('are not taken from a record that is none: %j', async (record) => {
    const root = await exported();
    put(root, '.stet/export.json', record);
    const { project, file } = await open(root);
    expect(openIds(project)(file, 'uk', 'markdown')).toBeUndefined();
  });

  it('never hide that a text has changed since', async () => {
    const root = await exported();
    const returned = translate(text(root, 'xliff/uk/a.md.xlf'), (source) => source.replace('Ferry number', 'Пором №'));
    put(root, 'back.xlf', returned);
    put(root, 'a.md', article.replace('number 7 ', 'number seven '));
    const said = await stet(root, ['--json', 'import', 'back.xlf']);
    const units = (JSON.parse(said.out) as { files: { outcomes: { outcome: string }[] }[] }).files.flatMap((each) => each.outcomes);
    expect(units.filter(({ outcome }) => outcome === 'stale')).toHaveLength(1);
    expect(units.filter(({ outcome }) => outcome === 'applied').length).toBeGreaterThan(2400);
  });
});
