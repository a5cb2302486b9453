import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reviewPage } from '#stet/review/page.js';
import { choosePreview, readPreview } from '#stet/workspace/preview.js';
import { servePreview, type Serving } from '#stet/workspace/preview-server.js';
import { openProject } from '#stet/workspace/project.js';
import { stet, translate } from '../cli/stet.js';
import { folder, put, text } from '../workspace/folder.js';
import { axe, type Browser, launch, missing, type Page } from './chromium.js';
import { article, post, review, voice } from './sample.js';

const store = 'xliff/ar/a.md.xlf';
/** Until something is so in the page, whose policy lets no script of the tests' own wait for it. */
async function until(page: Page, expression: string): Promise<void> {
  for (let i = 0; !(await page.evaluate<boolean>(`Boolean(${expression})`)); i += 1) {
    if (i === 400) throw new Error(`is never so: ${expression}; the page has ${await page.evaluate<string>(`document.querySelector('#problems').textContent + ' / version ' + document.body.dataset.version + ' / active ' + document.activeElement.getBoundingClientRect().top + ' / ' + scrollY`)}`);
    await new Promise((done) => setTimeout(done, 40));
  }
}

const ids = `(name) => [...document.querySelectorAll('.' + name)].map((seg) => seg.dataset.s)`;

describe.skipIf(missing.length > 0)(`the preview in a browser ${missing.length > 0 ? `(skipped: not installed: ${missing.join(', ')})` : ''}`, () => {
  let browser: Browser;
  const said: string[] = [];
  const open: Serving[] = [];
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    for (const serving of open.splice(0)) await serving.close();
  });
  afterAll(async () => browser?.close());

  async function show(address: string, options: object = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 }, ...options });
    pages.push(page);
    said.length = 0;
    const own = new URL(address);
    page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== own.protocol || url.host !== own.host) said.push(`asks ${url.href}`);
    });
    await page.goto(address);
    return page;
  }

  async function file(html: string): Promise<string> {
    const root = folder();
    writeFileSync(join(root, 'p.html'), html);
    return pathToFileURL(join(root, 'p.html')).href;
  }

  async function served(): Promise<{ readonly root: string; readonly url: string; readonly serving: Serving }> {
    const long = Array.from({ length: 30 }, (_, i) => `Paragraph number ${i} has a sentence. And it has another.`).join('\n\n');
    const root = folder({ 'a.md': `${article}\n${long}\n` });
    await stet(root, ['export', 'a.md', '--from', 'en', '--to', 'ar']);
    put(root, store, translate(text(root, store), (_, i) => `جملة رقم ${i}.`));
    const { project } = await openProject(root);
    const chosen = await choosePreview(project as NonNullable<typeof project>, { article: 'a.md', to: ['ar'] });
    const read = await readPreview(chosen.value as NonNullable<typeof chosen.value>);
    const { value } = await servePreview(chosen.value as NonNullable<typeof chosen.value>, read.value as NonNullable<typeof read.value>, { voice: voice() });
    open.push(value as Serving);
    return { root, url: (value as Serving).url, serving: value as Serving };
  }

  const findings = async (page: Page, rules: object = {}): Promise<readonly string[]> => {
    // The page lets no foreign script in: that of axe comes from the test itself.
    await page.evaluate(axe as string);
    return page.evaluate<string[]>(`axe.run(${JSON.stringify(rules)}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html)))`);
  };
  const named = (page: Page, name: string): Promise<string[]> => page.evaluate<string[]>(`(${ids})('${name}')`);
  const focused = (page: Page): Promise<string> => page.evaluate<string>(`document.activeElement.closest('td').className + ' ' + document.activeElement.dataset.s`);

  it('bars nobody, says nothing wrong and asks nobody, in light and dark, on every kind of page', { timeout: 240_000 }, async () => {
    const problem = { code: 'c', severity: 'error', message: 'Broken.' } as const;
    const html = [
      reviewPage(await review({ language: 'ar', source: article.replace('It rained', 'It rained a lot'), before: article, translate: (each, i) => (i % 5 === 4 ? undefined : { text: each, state: (['translated', 'reviewed', 'final'] as const)[i % 3] ?? 'final', ...(i === 1 ? { subState: 'x:needs-review' } : {}) }), diagnostics: [problem, { ...problem, severity: 'warning' }] }), { voice: voice() }),
      reviewPage(await review({ language: 'de' }), { voice: voice('uk'), broken: [problem] }),
    ];
    for (const each of html) {
      for (const options of each === html[0] ? [{}, { colorScheme: 'dark' }, { viewport: { width: 400, height: 800 } }] : [{}]) {
        const page = await show(await file(each), options);
        expect(await findings(page)).toEqual([]);
        expect(said).toEqual([]);
        expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
    }
  });

  it('the check of it sees an error, an outside request and a bar', async () => {
    const page = await show(await file(reviewPage(await review(), { voice: voice() }).replace(/<meta http-equiv[^>]*>/, '').replace('</main>', '<img src="https://tracker.example/x.gif"><script>throw new Error("no")</script></main>')));
    expect(said.join('\n')).toContain('asks https://tracker.example/x.gif');
    expect(said).toContain('no');
    expect((await findings(page)).map((finding) => finding.split(':')[0])).toContain('image-alt');
  });

  it('runs no script but its own', async () => {
    await show(await file(reviewPage(await review(), { voice: voice() }).replace('</main>', '<script>document.title = "owned"</script></main>')));
    expect(said.some((each) => each.includes('Content Security Policy'))).toBe(true);
    expect(await (pages[0] as Page).evaluate<string>('document.title')).not.toBe('owned');
  });

  it('highlights a sentence and its other side under the pointer', async () => {
    const page = await show(await file(reviewPage(await review({ language: 'ar' }), { voice: voice() })));
    const id = await page.evaluate<string>(`document.querySelectorAll('.dst .seg')[2].dataset.s`);
    await page.hover(`.dst .seg[data-s="${id}"]`);
    expect(await named(page, 'on')).toEqual([id, id]);
    await page.hover('h1');
    expect(await named(page, 'on')).toEqual([]);
  });

  it('is walked by keyboard from sentence to sentence and from side to side, and says where it is', async () => {
    const made = await review({ language: 'ar', translate: (each, i) => (i === 3 ? undefined : { text: `ترجمة ${i}`, state: each === '' ? 'initial' : 'reviewed' }) });
    const page = await show(await file(reviewPage(made, { voice: voice() })));
    const list = await page.evaluate<string[]>(`[...document.querySelectorAll('.src .seg')].map((seg) => seg.dataset.s)`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`src ${list[0]}`);
    expect(await named(page, 'at')).toEqual([list[0], list[0]]);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`src ${list[1]}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(`dst ${list[2]}`);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(`dst ${list[1]}`);
    expect(await named(page, 'at')).toEqual([list[1], list[1]]);
    await page.keyboard.press('n');
    expect(await focused(page)).toBe(`src ${list[3]}`);
    const bar = await page.evaluate<{ role: string; text: string; lang: string }>(`(() => { const bar = document.querySelector('#bar'); return { role: bar.getAttribute('role'), text: bar.textContent, lang: bar.querySelector('[lang]').lang }; })()`);
    expect(bar.role).toBe('status');
    expect(bar.text).toMatch(new RegExp(`^Sentence 4 of ${list.length} · not translated · u[0-9a-f]{10}`));
    expect(bar.lang).toBe('ar');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(`src ${list.at(-1)}`);
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    expect(said).toEqual([]);
  });

  it('lays an Arabic edition out from the right, with the Ukrainian post from the left inside', async () => {
    const page = await show(await file(reviewPage(await review({ language: 'ar', translate: (_, i) => ({ text: `جملة ${i}` }) }), { voice: voice() })));
    const seen = await page.evaluate<Record<string, unknown>>(`(() => {
      const side = (text) => { const range = document.createRange(); range.selectNodeContents(text); const box = text.getBoundingClientRect(), line = range.getClientRects()[0]; return line.left - box.left < box.right - line.right ? 'left' : 'right'; };
      return { source: side(document.querySelector('.src .text')), edition: side(document.querySelector('.dst .text')), post: side(document.querySelector('.dst .card .text')), said: document.querySelector('.dst .card .text').textContent };
    })()`);
    expect(seen).toEqual({ source: 'left', edition: 'right', post: 'left', said: post });
  });

  it('draws a line from a quotation to the passage that it translates', async () => {
    const page = await show(await file(reviewPage(await review(), { voice: voice() })));
    await until(page, `document.querySelectorAll('#lines path').length === 1`);
    const [line, from, to] = await page.evaluate<[{ top: number; bottom: number }, number, number]>(`(() => { const box = (s) => document.querySelector(s).getBoundingClientRect(); const line = box('#lines path'); return [{ top: line.top, bottom: line.bottom }, box('.quoted').top, box('.card').top]; })()`);
    expect(line.top).toBeGreaterThan(from);
    expect(line.top).toBeLessThan(from + 40);
    expect(line.bottom).toBeGreaterThan(to);
    expect(line.bottom).toBeLessThan(to + 40);
    await page.hover('.quoted');
    expect(await page.evaluate<number>(`document.querySelectorAll('#lines .lit').length`)).toBe(1);
  });

  it('shows only what needs attention where that is asked for', async () => {
    const page = await show(await file(reviewPage(await review({ translate: (each, i) => (i === 2 ? undefined : { text: each, state: 'final' }) }), { voice: voice() })));
    await page.check('#only');
    expect(await page.evaluate<string[]>(`[...document.querySelectorAll('#rows tr')].filter((row) => row.getClientRects().length).map((row) => row.querySelector('.src').textContent.trim())`)).toEqual([expect.stringContaining('It rained')]);
  });

  it('loads again what has changed, and keeps place, focus and what is open', { timeout: 60_000 }, async () => {
    const { root, url } = await served();
    const page = await show(url);
    const target = await page.evaluate<string>(`[...document.querySelectorAll('.dst .seg')].find((seg) => seg.closest('tr').querySelector('.src').textContent.includes('number 20')).dataset.s`);
    await page.evaluate(`document.querySelector('.relay details').open = true; document.querySelector('.dst .seg[data-s="${target}"]').focus()`);
    // Rows that come in sight take their height a frame later: until they have.
    const before = await page.evaluate<number>(`new Promise((done) => {
      let last, same = 0;
      const look = () => {
        const top = document.activeElement.getBoundingClientRect().top;
        same = top === last ? same + 1 : 0;
        last = top;
        if (same === 8) done(top); else requestAnimationFrame(() => setTimeout(look, 100));
      };
      look();
    })`);
    await page.evaluate(`document.querySelector('tr').kept = true`);
    put(root, store, text(root, store).replace('جملة رقم 1.', 'جملة جديدة.').replace('جملة رقم 2.', 'جملة طويلة جدا. '.repeat(60)));
    await until(page, `document.querySelector('#rows').textContent.includes('جملة جديدة')`);
    expect(await focused(page)).toBe(`dst ${target}`);
    await until(page, `Math.abs(document.activeElement.getBoundingClientRect().top - ${before}) < 3`);
    expect(await page.evaluate<boolean>(`document.querySelector('.relay details').open`)).toBe(true);
    // The focused sentence itself, and the article.
    const now = text(root, 'a.md');
    put(root, 'a.md', now.replace('Paragraph number 20 has', 'Paragraph number 20 no longer has').replace('They met', 'They at last met'));
    await until(page, `document.querySelector('#rows').textContent.includes('at last met')`);
    expect(await page.evaluate<number>(`document.querySelectorAll('[data-is="stale"]').length`)).toBeGreaterThan(0);
    // The store breaks, and is whole again.
    const whole = text(root, store);
    put(root, store, whole.slice(0, 500));
    await until(page, `document.querySelector('#problems [role="alert"] [data-code="store-damaged"]')`);
    expect(await page.evaluate<boolean>(`document.querySelector('#rows').textContent.includes('at last met')`)).toBe(true);
    put(root, store, whole);
    await until(page, `!document.querySelector('#problems [role="alert"]')`);
    expect(said).toEqual([]);
    expect(await findings(page)).toEqual([]);
  });

  it('says that the preview has ended', async () => {
    const { url, serving } = await served();
    const page = await show(url);
    await until(page, `document.querySelector('#lost').hidden`);
    await serving.close();
    await until(page, `!document.querySelector('#lost').hidden`);
  });

  it('stays usable with 5,000 sentences', { timeout: 240_000 }, async () => {
    const source = Array.from({ length: 2500 }, (_, i) => `Paragraph number ${i} has a sentence. And it has another one.`).join('\n\n');
    const page = await show(await file(reviewPage(await review({ path: 'a.txt', source }), { voice: voice() })));
    expect(await page.evaluate<number>(`document.querySelectorAll('.src .seg').length`)).toBe(5000);
    await page.focus('.src .seg');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate<string>(`document.querySelector('#bar').textContent`)).toMatch(/^Sentence 4999 of 5000/);
    expect(said).toEqual([]);
  });
});
