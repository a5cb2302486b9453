import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '#stet/editions/site.js';
import { laidOut, languages, post, sampleSite } from './sample.js';

interface Page {
  on(event: 'console', listen: (message: { type(): string; text(): string }) => void): void;
  route(pattern: string, handle: (route: Route) => Promise<void>): Promise<void>;
  goto(address: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  close(): Promise<void>;
}
interface Route {
  request(): { url(): string };
  fulfill(response: { status: number; contentType: string; body: string | Buffer }): Promise<void>;
  abort(): Promise<void>;
}
interface Browser {
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const name: string = 'playwright-core';
const playwright = (await import(name).catch(() => undefined)) as { chromium: { launch(options: object): Promise<Browser> } } | undefined;
const axe = ((): string | undefined => {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  } catch {
    return undefined;
  }
})();
const missing = [playwright === undefined ? 'playwright-core' : '', axe === undefined ? 'axe-core' : '', chromium === undefined ? 'chromium (apt-get install -y chromium)' : ''].filter((each) => each !== '');
// A picture of one pixel, for those that the sample only names.
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

describe.skipIf(missing.length > 0)(`in a browser ${missing.length > 0 ? `(skipped: not installed: ${missing.join(', ')})` : ''}`, () => {
  let site: Site;
  let browser: Browser;
  const said: string[] = [];

  beforeAll(async () => {
    site = await sampleSite();
    browser = (await playwright?.chromium.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] })) as Browser;
  });
  afterAll(async () => browser?.close());

  /** Opens a page of the site as if it were served; what asks another site is written down and gets nothing. */
  async function open(path: string, options: object = {}, change: (html: string) => string = (html) => html): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 900, height: 1000 }, ...options });
    said.length = 0;
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== 'https://example.org') {
        said.push(`asks ${url.origin}`);
        return route.abort();
      }
      const name = decodeURIComponent(url.pathname).slice(1).replace(/(^|\/)$/, '$1index.html');
      const text = site.files.get(name);
      if (text !== undefined) return route.fulfill({ status: 200, contentType: name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8', body: name === path ? change(text) : text });
      return name.endsWith('.jpg') ? route.fulfill({ status: 200, contentType: 'image/gif', body: pixel }) : route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
    });
    await page.goto(`https://example.org/${path}`);
    return page;
  }

  async function findings(page: Page, rules: object = {}): Promise<readonly string[]> {
    await page.evaluate(axe as string);
    return page.evaluate<string[]>(`axe.run(${JSON.stringify(rules)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
  }

  it('no page has an error, asks another site or bars a reader', { timeout: 240_000 }, async () => {
    for (const [path] of laidOut(site)) {
      const page = await open(path);
      expect(await findings(page), path).toEqual([]);
      expect(said, path).toEqual([]);
      await page.close();
    }
  });

  it('can be read in the dark', { timeout: 240_000 }, async () => {
    for (const path of ['en/harbor-lights.html', 'ar/harbor-lights.html', 'ja/index.html', 'index.html']) {
      const page = await open(path, { colorScheme: 'dark' });
      expect(await findings(page, { runOnly: ['color-contrast', 'link-in-text-block'] }), path).toEqual([]);
      await page.close();
    }
  });

  it('speaks of a page that does', async () => {
    const page = await open('de/index.html', {}, (html) => html.replace('</main>', '<img src="https://tracker.example/x.gif"></main>'));
    expect(said).toContain('asks https://tracker.example');
    expect((await findings(page)).map((finding) => finding.split(':')[0])).toContain('image-alt');
    await page.close();
  });

  it('Arabic lays out from the right, with the Ukrainian post from the left inside', async () => {
    const page = await open('ar/harbor-lights.html');
    const seen = await page.evaluate<Record<string, string>>(`(() => {
      const style = (selector) => getComputedStyle(document.querySelector(selector)).direction;
      const side = (selector) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(selector));
        const box = document.querySelector(selector).getBoundingClientRect();
        const lines = [...range.getClientRects()];
        const last = lines.at(-1);
        return last.left - box.left < box.right - last.right ? 'left' : 'right';
      };
      return { page: style('html'), text: style('.body > p'), post: style('.post blockquote'), textSide: side('.body > p'), postSide: side('.post blockquote p'), said: document.querySelector('.post blockquote').textContent.trim() };
    })()`);
    expect(seen).toEqual({ page: 'rtl', text: 'rtl', post: 'ltr', textSide: 'right', postSide: 'left', said: post });
    await page.close();
  });

  it('is read without scripts, and fits a telephone', async () => {
    for (const language of ['en', ...languages]) {
      const page = await open(`${language}/harbor-lights.html`, { viewport: { width: 360, height: 700 } });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth'), language).toBeLessThanOrEqual(360);
      expect(await page.evaluate<number>('document.querySelectorAll("script:not([type=\'application/ld+json\'])").length')).toBe(0);
      await page.close();
    }
  });
});
