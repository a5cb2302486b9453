import { request } from 'node:http';
import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { choosePreview, readPreview } from '#stet/workspace/preview.js';
import { servePreview, type Serving } from '#stet/workspace/preview-server.js';
import { watchFiles } from '#stet/workspace/preview-watch.js';
import { openProject } from '#stet/workspace/project.js';
import { stet } from '../cli/stet.js';
import { voice } from '../review/sample.js';
import { folder, put, text } from './folder.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const open: Serving[] = [];
afterEach(async () => {
  for (const serving of open.splice(0)) await serving.close();
});

async function served(files: Readonly<Record<string, string>> = { 'a.txt': 'One sentence. Another one.\n' }): Promise<{ readonly root: string; readonly url: URL; readonly store: string; readonly serving: Serving }> {
  const root = folder(files);
  await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'uk']);
  const { project } = await openProject(root);
  if (project === undefined) throw new Error('no project');
  const chosen = await choosePreview(project, { article: 'a.txt', to: ['uk'] });
  if (chosen.value === undefined) throw new Error(chosen.problem.message);
  const read = await readPreview(chosen.value);
  if (read.value === undefined) throw new Error(read.problem.message);
  const { value: serving, problem } = await servePreview(chosen.value, read.value, { voice: voice() });
  if (serving === undefined) throw new Error(problem.message);
  open.push(serving);
  return { root, url: new URL(serving.url), store: 'xliff/uk/a.txt.xlf', serving };
}

function ask(url: URL, path: string, options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: url.port, path, method: options.method ?? 'GET', headers: { Host: url.host, ...options.headers } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part)).on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    call.on('error', reject).end();
  });
}

/** The stream of events: `next` waits for the next version that is told. */
function listen(url: URL): Promise<{ next(): Promise<string>; close(): void; readonly type: string | undefined }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: url.port, path: `${url.pathname}events`, headers: { Host: url.host } }, (answer) => {
      const told: string[] = [];
      const waiting: ((version: string) => void)[] = [];
      answer.setEncoding('utf8').on('data', (part: string) => {
        for (const [, version] of part.matchAll(/event: version\ndata: (.*)\n/g)) {
          const first = waiting.shift();
          if (first === undefined) told.push(version as string);
          else first(version as string);
        }
      });
      answer.on('error', () => undefined);
      resolve({ type: answer.headers['content-type'], close: () => call.destroy(), next: () => new Promise((done) => (told.length > 0 ? done(told.shift() as string) : waiting.push(done))) });
    });
    call.on('error', reject).end();
  });
}

describe('the server of the preview', () => {
  it('gives the page to whoever knows the token, and nothing to anybody else', async () => {
    const { url } = await served();
    expect(url.hostname).toBe('127.0.0.1');
    expect(url.pathname).toMatch(/^\/[\w-]{32}\/$/);
    const page = await ask(url, url.pathname);
    expect(page.status).toBe(200);
    expect(page.body).toContain('One sentence.');
    expect((await ask(url, url.pathname, { headers: { Host: `localhost:${url.port}` } })).status).toBe(200);
    const wrong = `/${'A'.repeat(32)}/`;
    for (const path of ['/', '/favicon.ico', wrong, `${wrong}events`, `${url.pathname}x`, url.pathname.slice(0, -2), `${url.pathname}../a.txt`, `${url.pathname}%2e%2e/a.txt`, `/${url.pathname}`, '/%']) {
      const { status, body } = await ask(url, path);
      expect([path, status, body]).toEqual([path, 404, '404']);
    }
  });

  it('does not answer under another name (DNS rebinding), nor by another method', async () => {
    const { url } = await served();
    for (const host of ['evil.example', `evil.example:${url.port}`, '127.0.0.1', '127.0.0.1:1', `127.0.0.1.evil.example:${url.port}`]) {
      expect([host, (await ask(url, url.pathname, { headers: { Host: host } })).status]).toEqual([host, 403]);
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect([method, (await ask(url, url.pathname, { method })).status]).toEqual([method, 405]);
  });

  it('lets no other site read it or frame it', async () => {
    const { url } = await served();
    const { headers } = await ask(url, url.pathname, { headers: { Origin: 'https://evil.example' } });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect([headers['referrer-policy'], headers['cross-origin-resource-policy'], headers['x-content-type-options'], headers['cache-control']]).toEqual(['no-referrer', 'same-origin', 'nosniff', 'no-store']);
  });

  it('tells of a change of the store, in place or by a new file, and of the article', async () => {
    const { root, url, store } = await served();
    const events = await listen(url);
    expect(events.type).toMatch(/^text\/event-stream/);
    expect(await events.next()).toBe('1');
    put(root, store, text(root, store).replace('</source>', '</source><target>Перше речення.</target>'));
    expect(await events.next()).toBe('2');
    expect((await ask(url, url.pathname)).body).toContain('Перше речення.');
    put(root, 'new.xlf', text(root, store).replace('Перше', 'Інше'));
    renameSync(join(root, 'new.xlf'), join(root, store));
    expect(await events.next()).toBe('3');
    expect((await ask(url, url.pathname)).body).toContain('Інше речення.');
    put(root, 'a.txt', 'One sentence. Yet another one.\n');
    expect(await events.next()).toBe('4');
    expect((await ask(url, url.pathname)).body).toContain('Yet another one.');
    events.close();
  });

  it('shows why the files cannot be read, with what it showed before, and recovers', async () => {
    const { root, url, store } = await served();
    const events = await listen(url);
    await events.next();
    const whole = text(root, store);
    put(root, store, whole.slice(0, 400));
    await events.next();
    const broken = (await ask(url, url.pathname)).body;
    expect(broken).toContain('data-code="store-damaged"');
    expect(broken).toContain('One sentence.');
    rmSync(join(root, store));
    await events.next();
    expect((await ask(url, url.pathname)).body).toContain('data-code="store-missing"');
    put(root, store, whole);
    await events.next();
    expect((await ask(url, url.pathname)).body).not.toContain('data-code="store-');
    events.close();
  });

  it('follows the config and the rules that it names', async () => {
    const rules = (text: string): string => `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header/><body><languagerules><languagerule languagerulename="en">${text}</languagerule></languagerules><maprules><languagemap languagepattern="en.*" languagerulename="en"/></maprules></body></srx>`;
    const config = (more: object): string => JSON.stringify({ source: 'en', targets: ['uk'], articles: ['*.txt'], ...more });
    const { root, url } = await served({ 'a.txt': 'One sentence. Another one.\n', 'stet.config.json': config({}) });
    const segments = async (): Promise<number> => (await ask(url, url.pathname)).body.split('class="seg"').length - 1;
    const events = await listen(url);
    await events.next();
    expect(await segments()).toBe(4);
    put(root, 'rules.srx', rules(''));
    put(root, 'stet.config.json', config({ sentences: { srx: 'rules.srx' } }));
    await events.next();
    put(root, 'rules.srx', rules('<rule break="no"><beforebreak>sentence\\.</beforebreak><afterbreak>\\s</afterbreak></rule>'));
    await events.next();
    expect(await segments()).toBe(2);
    put(root, 'stet.config.json', '{');
    await events.next();
    expect((await ask(url, url.pathname)).body).toContain('data-code="config-');
    put(root, 'stet.config.json', config({}));
    await events.next();
    expect(await segments()).toBe(4);
    events.close();
  });

  it('ends with streams open, and gives its port back', async () => {
    const { url, serving } = await served();
    const events = await listen(url);
    await events.next();
    await serving.close();
    await expect(ask(url, url.pathname)).rejects.toThrow();
  });
});

describe('watching files', () => {
  it('tells once of several writes, of files that come and go, and not of others', async () => {
    const root = folder({ 'a.txt': 'a' });
    let wake = (): void => undefined;
    let count = 0;
    const watching = watchFiles(() => [join(root, 'a.txt'), join(root, 'deep/er/b.txt')], () => {
      count += 1;
      wake();
    });
    const change = (): Promise<void> => new Promise((done) => (wake = done));
    try {
      for (const make of [
        () => ['1', '22', '333'].forEach((content) => writeFileSync(join(root, 'a.txt'), content)),
        () => put(root, 'deep/er/b.txt', 'b'),
        () => utimesSync(join(root, 'deep/er/b.txt'), 1, 1),
        () => rmSync(join(root, 'deep'), { recursive: true }),
        () => put(root, 'deep/er/b.txt', 'b'),
      ]) {
        const next = change();
        make();
        await next;
      }
      put(root, 'c.txt', 'another');
      const next = change();
      put(root, 'a.txt', 'the last');
      await next;
      // Not more than each change: a folder and the file in it may be seen one after the other, but folders do not count.
      expect(count).toBe(6);
    } finally {
      watching.close();
    }
  });
});
