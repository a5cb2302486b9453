import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { folder, has, put, snapshot, text } from '../workspace/folder.js';
import { lines, start, stet } from './stet.js';

const files = { 'a.txt': 'One sentence. Another one.\n', 'stet.config.json': '{"source":"en","targets":["uk","de"],"articles":["*.txt"]}' };

async function project(): Promise<string> {
  const root = folder(files);
  await stet(root, ['export']);
  return root;
}

describe('stet preview', () => {
  it('writes one file with everything in it', async () => {
    const root = await project();
    const { status, out, err } = await stet(root, ['preview', 'a.txt', '--to', 'uk', '--out', 'out/p.html']);
    expect([status, err, lines(out)]).toEqual([0, '', ['out/p.html: opens in any browser, with nothing else.']]);
    const html = text(root, 'out/p.html');
    expect(html).toContain('One sentence.');
    expect(html).toContain('<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;');
    expect(html).not.toMatch(/connect-src|data-events/);
    expect(JSON.parse((await stet(root, ['preview', 'a.txt', '--to', 'uk', '--out', 'p.html', '--json'])).out)).toEqual({ file: 'p.html', diagnostics: [] });
  });

  it('serves until it is interrupted, and ends well', async () => {
    const root = await project();
    const running = start(root, ['preview', 'a.txt', '--to', 'uk', '--json']);
    const url = await new Promise<string>((resolve) => running.onOut((said) => {
      const found = /"url": "([^"]+)"/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    }));
    expect(await (await fetch(url)).text()).toContain('Another one.');
    const stream = await fetch(`${url}events`);
    expect(stream.status).toBe(200);
    running.kill('SIGINT');
    const { status, out, err } = await running.done;
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ url });
    await stream.text().catch(() => undefined);
  });

  it.each([
    [['preview', 'none.txt', '--to', 'uk'], 4, 'file-missing'],
    [['preview', '../a.txt', '--to', 'uk'], 2, 'article-outside'],
    [['preview', 'a.txt', '--to', 'fr'], 4, 'store-missing'],
    [['preview', 'a.txt', '--to', 'en'], 2, 'source-is-target'],
    [['preview', 'a.txt', '--to', 'x'], 2, 'tag-ill-formed'],
    [['preview', 'a.txt'], 2, 'preview-one-language'],
    [['preview', 'a.txt', '--to', 'uk,de'], 2, 'preview-one-language'],
    [['preview', 'a.txt', '--to', 'uk', '--port', '70000'], 2, 'usage-invalid-value'],
    [['preview', 'a.txt', '--to', 'uk', '--port', 'x'], 2, 'usage-invalid-value'],
    [['preview', 'a.txt', '--to', 'uk', '--out', 'a.txt'], 2, 'preview-over'],
    [['preview', 'a.txt', '--to', 'uk', '--out', 'xliff/uk/p.html'], 2, 'preview-over'],
    [['preview', 'a.txt', '--to', 'uk', '--out', 'a.txt/p.html'], 1, 'write-blocked'],
    [['preview'], 2, 'usage-missing-argument'],
  ])('%j says one line and writes nothing', async (args, status, code) => {
    const root = await project();
    const before = snapshot(root);
    const said = await stet(root, args);
    expect(lines(said.err)).toEqual([expect.stringContaining(`(${code})`)]);
    expect([said.status, said.out]).toEqual([status, '']);
    expect(snapshot(root)).toEqual(before);
  });

  it('says in one line that the store is broken, where', async () => {
    const root = await project();
    put(root, 'xliff/uk/a.txt.xlf', text(root, 'xliff/uk/a.txt.xlf').replace('</unit>', ''));
    const { status, err } = await stet(root, ['preview', 'a.txt', '--to', 'uk', '--out', 'p.html']);
    expect([status, lines(err)]).toEqual([4, [expect.stringMatching(/^xliff\/uk\/a\.txt\.xlf:\d+:\d+: error: .*\(store-damaged\)$/)]]);
    expect(has(root, 'p.html')).toBe(false);
  });

  it('says that a port is in use', async () => {
    const root = await project();
    const other = createServer();
    const port = await new Promise<number>((done) => other.listen(0, '127.0.0.1', () => done((other.address() as AddressInfo).port)));
    try {
      const { status, out, err } = await stet(root, ['preview', 'a.txt', '--to', 'uk', '--port', `${port}`]);
      expect([status, out, lines(err)]).toEqual([1, '', [expect.stringMatching(new RegExp(`Port ${port} is in use\\. .*\\(preview-port-taken\\)$`))]]);
    } finally {
      other.close();
    }
  });
});
