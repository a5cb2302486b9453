import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitText } from '#stet/model/part.js';
import { readArticleFile, readArticleIds } from '#stet/workspace/article.js';
import { checkProject } from '#stet/workspace/check.js';
import { articleFile, type ArticleFile } from '#stet/workspace/find.js';
import { linkedRuleFiles } from '#stet/workspace/its-rules.js';
import { openProject, type Project } from '#stet/workspace/project.js';
import { folder } from './folder.ts';

const rules = (list: string, more = ''): string =>
  `<its:rules xmlns:its="http://www.w3.org/2005/11/its" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xlink="http://www.w3.org/1999/xlink" version="2.0"${more}>${list}</its:rules>`;
const translate = (selector: string, value: 'yes' | 'no'): string => `<its:translateRule selector="${selector}" translate="${value}"/>`;
const page = (head: string): string => `<html lang=en><head>${head}<title>Lamps</title></head><body><p>One lamp is here.</p><p class=x>Two lamps are here.</p></body></html>`;

async function open(root: string, name: string): Promise<{ project: Project; file: ArticleFile }> {
  const { project } = await openProject(root, { search: false });
  return { project: project as Project, file: articleFile(project as Project, join(root, name)) as ArticleFile };
}

async function read(root: string, name = 'a/page.html') {
  const { project, file } = await open(root, name);
  const { value, problem } = await readArticleFile(project, file, { language: 'en' });
  expect(problem).toBeUndefined();
  return { translated: value?.article.units.flatMap(({ unit }) => (unit.translate ? [unitText(unit)] : [])), diagnostics: value?.diagnostics ?? [] };
}

const all = ['Lamps', 'One lamp is here.', 'Two lamps are here.'];

describe('ITS rules that a page links to', () => {
  it('are loaded from the project, relative to the page; without the link the page is another', async () => {
    const files = { 'rules/x.xml': rules(translate('//h:p[@class]', 'no')), 'a/page.html': page('<link rel="its-rules" href="../rules/x.xml">') };
    expect(await read(folder(files))).toEqual({ translated: all.slice(0, 2), diagnostics: [] });
    expect(await read(folder({ ...files, 'a/page.html': page('') }))).toEqual({ translated: all, diagnostics: [] });
    expect((await read(folder({ ...files, 'a/page.html': page('<!-- <link rel="its-rules" href="../rules/x.xml"> -->') }))).translated).toEqual(all);
  });

  it('hold in their order: references first, links next, the page itself last', async () => {
    const yes = rules(translate('//h:p', 'yes'));
    const no = rules(translate('//h:p', 'no'));
    const order = async (head: string, files: Record<string, string> = {}): Promise<boolean> => {
      const { translated } = await read(folder({ 'a/yes.xml': yes, 'a/no.xml': no, 'a/page.html': page(head), ...files }));
      return translated?.length === 3;
    };
    const link = (name: string): string => `<link rel=its-rules href="${name}.xml">`;
    expect(await order(link('no') + link('yes'))).toBe(true);
    expect(await order(link('yes') + link('no'))).toBe(false);
    expect(await order(`<script type="application/its+xml">${yes}</script>${link('no')}`)).toBe(true);
    expect(await order(link('sub/both'), { 'a/sub/both.xml': rules(translate('//h:p', 'yes'), ' xlink:href="../no.xml"') })).toBe(true);
    expect(await order(link('both'), { 'a/both.xml': rules('', ' xlink:href="no.xml"') })).toBe(false);
    const own = (href: string, list = ''): string => `<script type="application/its+xml">${rules(list, ` xlink:href="${href}"`)}</script>`;
    expect(await order(own('no.xml'))).toBe(false);
    expect(await order(own('no.xml', translate('//h:p', 'yes')))).toBe(true);
    // Documents that refer to each other end.
    expect(await order(link('one'), { 'a/one.xml': rules(translate('//h:p', 'no'), ' xlink:href="two.xml"'), 'a/two.xml': rules('', ' xlink:href="one.xml"') })).toBe(false);
  });

  it.each([
    ['gone.xml', 'its-rules-unread'],
    ['sub', 'its-rules-unread'],
    ['../../outside.xml', 'its-rules-outside'],
    ['https://example.org/rules.xml', 'its-rules-outside'],
    ['/etc/hosts', 'its-rules-outside'],
    ['link.xml', 'its-rules-outside'],
    ['%zz.xml', 'its-rules-outside'],
    ['broken.xml', 'its-invalid'],
  ])('%s: one warning (%s), and the page is read', async (href, code) => {
    const root = folder({ 'inside/a/page.html': page(`<link rel="its-rules" href="${href}">`), 'inside/a/broken.xml': '<its:rules', 'outside.xml': rules(translate('//h:p', 'no')) });
    mkdirSync(join(root, 'inside/a/sub'));
    symlinkSync(join(root, 'outside.xml'), join(root, 'inside/a/link.xml'));
    const { translated, diagnostics } = await read(join(root, 'inside'));
    expect(translated).toEqual(all);
    expect(diagnostics).toMatchObject([{ code, severity: 'warning', where: { file: expect.stringContaining('a/page.html') as string } }]);
  });

  it('are named by stet check too, where they cannot be had', async () => {
    const { project } = await open(folder({ 'a/page.html': page('<link rel="its-rules" href="gone.xml">'), 'a/other.html': page('') }), 'a/page.html');
    const found = async (name: string): Promise<readonly string[]> => (await checkProject(project, { articles: [name], from: 'en', to: [] })).findings.map(({ code }) => code);
    expect(await found('a/page.html')).toEqual(['its-rules-unread']);
    expect(await found('a/other.html')).toEqual([]);
  });

  it('count where only ids are read, and tell which files a page depends on', async () => {
    const root = folder({ 'a/x.xml': rules('<its:translateRule selector="//@data-note" translate="yes"/>'), 'a/page.html': `<link rel=its-rules href="x.xml?v=1"><p data-note="Read me.">A lamp.</p>`, 'a/other.html': '<p data-note="Read me.">A lamp.</p>' });
    const { project, file } = await open(root, 'a/page.html');
    const other = await open(root, 'a/other.html');
    expect((await readArticleIds(project, file, undefined))?.size).toBe(2);
    expect((await readArticleIds(project, other.file, undefined))?.size).toBe(1);
    expect(linkedRuleFiles(project, file, undefined)).toEqual([join(root, 'a/x.xml')]);
    expect(linkedRuleFiles(project, other.file, undefined)).toEqual([]);
  });

  it('are no matter of a text that only speaks of them', async () => {
    const root = folder({ 'a/page.md': 'Write <link rel="its-rules" href="gone.xml"> into the head.\n' });
    expect((await read(root, 'a/page.md')).diagnostics).toEqual([]);
  });
});
