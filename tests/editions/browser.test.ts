import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '#stet/editions/site.js';
import { axeFindings, launch, needChromium } from '../browser.ts';
import { languages, post, sampleSite } from './sample.js';

const chromium = needChromium();
const missing = 'missing' in chromium ? chromium.missing : undefined;
if (missing !== undefined) process.stderr.write(`The pages were not looked at in a browser. ${missing}\n`);
// The built program gives the same pages, byte for byte: a look at few of them will do.
const few = process.env['STET_TARGET'] === 'dist';
// A picture of one pixel, for those that the sample only names.
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** What a page shows of itself. */
interface Seen {
  readonly findings: readonly string[];
  readonly said: readonly string[];
  readonly alternates: readonly (readonly [string, string])[];
  readonly post: string | undefined;
  readonly scripts: number;
  readonly narrow: number;
  readonly direction: string;
  /** Of the first paragraph and of the post: on which side their last lines begin. */
  readonly sides: readonly (string | undefined)[];
}

const look = `(() => {
  // By the line that is farthest from full: a full one is at both sides.
  const side = (selector) => {
    const lines = [...document.querySelectorAll(selector)].flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = element.getBoundingClientRect();
      return [...range.getClientRects()].slice(-1).map((last) => last.left - box.left - (box.right - last.right));
    });
    if (lines.length === 0) return undefined;
    return lines.reduce((most, gap) => (Math.abs(gap) > Math.abs(most) ? gap : most)) < 0 ? 'left' : 'right';
  };
  return {
    alternates: [...document.querySelectorAll('link[hreflang]')].map((link) => [link.hreflang, link.href]),
    post: document.querySelector('.post blockquote')?.textContent.replace(/\\s+/g, ' ').trim(),
    scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
    direction: getComputedStyle(document.documentElement).direction,
    sides: [side('.body > p'), side('.post blockquote p')],
  };
})()`;

describe.skipIf(missing !== undefined)(`in a browser${missing === undefined ? (few ? ', a few pages of the built program' : '') : ` (skipped: ${missing})`}`, () => {
  let site: Site;
  let browser: Browser;
  let light: BrowserContext;
  const seen = new Map<string, Seen>();

  beforeAll(async () => {
    if ('missing' in chromium) return;
    [site, browser] = await Promise.all([sampleSite(), launch(chromium.path)]);
    light = await newContext();
  }, 240_000);
  afterAll(async () => browser?.close());

  /** A context for which the site is served, and which writes down who else is asked, in the words of the page. */
  async function newContext(options: object = {}, change: (html: string) => string = (html) => html): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 900, height: 1000 }, ...options });
    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== 'https://example.org') {
        asked.push(`${route.request().frame().url()} asks ${url.origin}`);
        return route.abort();
      }
      const name = decodeURIComponent(url.pathname).slice(1).replace(/(^|\/)$/, '$1index.html');
      const text = site.files.get(name);
      if (text !== undefined) return route.fulfill({ status: 200, contentType: name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8', body: name.endsWith('.html') ? change(text) : text });
      return name.endsWith('.jpg') ? route.fulfill({ status: 200, contentType: 'image/gif', body: pixel }) : route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
    });
    return context;
  }
  const asked: string[] = [];

  async function visit(context: BrowserContext, path: string): Promise<{ readonly page: Page; readonly said: readonly string[] }> {
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`https://example.org/${path}`);
    return { page, said };
  }

  async function see(path: string): Promise<Seen> {
    const { page, said } = await visit(light, path);
    const findings = await axeFindings(page);
    const shown = await page.evaluate<Omit<Seen, 'findings' | 'said' | 'narrow'>>(look);
    await page.setViewportSize({ width: 360, height: 700 });
    const narrow = await page.evaluate<number>('document.documentElement.scrollWidth');
    await page.close();
    return { ...shown, findings, said, narrow };
  }

  /** A whole page of the author's keeps what he put into it, scripts of others too. */
  const paths = (): readonly string[] => [...site.files.keys()].filter((path) => path.endsWith('.html') && !path.endsWith('/page.html') && (!few || /^(?:ar|he|ja)\/harbor-lights\.html$|^index/.test(path)));

  it('no page has an error, asks another site, bars a reader, runs over a telephone or needs a script', { timeout: 240_000 }, async () => {
    const left = [...paths()];
    expect(left.length).toBeGreaterThan(few ? 3 : 20);
    // A few tabs at once.
    await Promise.all(Array.from({ length: 4 }, async () => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) seen.set(path, await see(path));
    }));
    const quiet = { findings: [], said: [], scripts: 0 };
    for (const [path, { findings, said, scripts, narrow }] of seen) {
      expect({ path, findings, said, scripts }).toEqual({ path, ...quiet });
      expect(narrow, path).toBeLessThanOrEqual(360);
    }
    expect(asked).toEqual([]);
  });

  it.skipIf(few)('every page that is offered is named by those that it names', () => {
    let count = 0;
    for (const [path, { alternates }] of seen) {
      for (const [language, address] of alternates) {
        if (language === 'x-default') continue;
        const other = seen.get(decodeURIComponent(new URL(address).pathname.slice(1)).replace(/(^|\/)$/, '$1index.html'));
        expect(other?.alternates.map(([, back]) => back), `${address} should name ${path}`).toContain(`https://example.org/${path.replace(/(^|\/)index\.html$/, '$1')}`);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(50);
  });

  it('the post stands in every edition as it was said, and from the left in Arabic and Hebrew pages too', () => {
    const rtl = new Set(['ar', 'he']);
    for (const language of few ? ['ar', 'he', 'ja'] : ['en', ...languages, 'he']) {
      const page = seen.get(`${language}/harbor-lights.html`);
      expect(page?.post, language).toBe(post);
      expect(page?.direction, language).toBe(rtl.has(language) ? 'rtl' : 'ltr');
      expect(page?.sides, language).toEqual([rtl.has(language) ? 'right' : 'left', 'left']);
    }
  });

  it('can be read in the dark', { timeout: 120_000 }, async () => {
    const context = await newContext({ colorScheme: 'dark' });
    await Promise.all((few ? ['ar/harbor-lights.html'] : ['en/harbor-lights.html', 'ar/text.html', 'ja/index.html', 'index.html']).map(async (path) => {
      const { page } = await visit(context, path);
      expect(await axeFindings(page, { runOnly: ['color-contrast', 'link-in-text-block'] }), path).toEqual([]);
    }));
    await context.close();
  });

  it('speaks of a page that does otherwise', async () => {
    const context = await newContext({}, (html) => html.replace('</main>', '<img src="https://tracker.example/x.gif"></main>'));
    const { page } = await visit(context, 'de/index.html');
    expect(asked).toContain('https://example.org/de/index.html asks https://tracker.example');
    expect((await axeFindings(page)).map((finding) => finding.split(':')[0])).toContain('image-alt');
    await context.close();
  });
});
