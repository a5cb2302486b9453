import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWriter } from '#stet/workspace/write.js';
import { folder, has, put, snapshot, text } from './folder.ts';

const bytes = (content: string): Uint8Array => Buffer.from(content);
/** Above the greatest number that Linux gives to a process. */
const deadPid = 2 ** 22 + 7;

describe('write', () => {
  it('makes folders and leaves nothing but the file', async () => {
    const root = folder();
    const writer = createWriter({ durable: true });
    expect(await writer.write(join(root, 'a/b/c.txt'), bytes('one'), 'c.txt')).toEqual({ value: 'written' });
    expect(text(root, 'a/b/c.txt')).toBe('one');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.txt']);
    writer.close();
  });

  it('does not touch a file that holds the same bytes', async () => {
    const root = folder({ 'a.txt': 'same' });
    const before = snapshot(root);
    const writer = createWriter();
    expect(await writer.write(join(root, 'a.txt'), bytes('same'), 'a.txt')).toEqual({ value: 'unchanged' });
    expect(snapshot(root)).toEqual(before);
    expect(await writer.write(join(root, 'a.txt'), bytes('more'), 'a.txt')).toEqual({ value: 'written' });
    expect(text(root, 'a.txt')).toBe('more');
    writer.close();
  });

  it.each([
    ['the same', 900_000, 0, 'unchanged'],
    ['a shorter file', 899_999, 0, 'written'],
    ['a longer file', 900_001, 0, 'written'],
    ['an empty file', 0, 0, 'written'],
    ['a file that differs at its end', 900_000, 1, 'written'],
  ] as const)('tells %s from pieces whose size is not known before', async (_name, size, other, value) => {
    const whole = Buffer.alloc(900_000, 'pieces of a file ');
    const old = Buffer.from(size > whole.length ? Buffer.concat([whole, bytes('!')]) : whole.subarray(0, size));
    if (other > 0) old[old.length - other] = 0;
    const root = folder({ 'a.txt': old });
    const before = snapshot(root);
    const writer = createWriter({ durable: true });
    let times = 0;
    const pieces = {
      *[Symbol.iterator]() {
        times += 1;
        for (let at = 0; at < whole.length; at += 7000) yield whole.subarray(at, at + 7000);
      },
    };
    expect(await writer.write(join(root, 'a.txt'), pieces, 'a.txt')).toEqual({ value });
    expect(readFileSync(join(root, 'a.txt')).equals(whole)).toBe(true);
    expect(readdirSync(root)).toEqual(['a.txt']);
    expect(times).toBe(value === 'unchanged' ? 1 : 2);
    if (value === 'unchanged') expect(snapshot(root)).toEqual(before);
    writer.close();
  });

  it('leaves the old file where the pieces break off', async () => {
    const root = folder({ 'a.txt': 'old' });
    const before = snapshot(root);
    const writer = createWriter();
    const pieces = {
      *[Symbol.iterator]() {
        yield Buffer.alloc(600_000, 'new');
        throw Object.assign(new Error('gone'), { code: 'EIO' });
      },
    };
    await writer.write(join(root, 'a.txt'), pieces, 'a.txt').catch(() => undefined);
    expect(snapshot(root)).toEqual(before);
    writer.close();
  });

  it('keeps the rights of a file that it replaces', async () => {
    const root = folder({ 'a.txt': 'old' });
    chmodSync(join(root, 'a.txt'), 0o600);
    const writer = createWriter();
    await writer.write(join(root, 'a.txt'), bytes('new'), 'a.txt');
    expect(statSync(join(root, 'a.txt')).mode & 0o777).toBe(0o600);
    writer.close();
  });

  it('removes what a killed process left, and not what a living one is writing', async () => {
    const root = folder({ [`.stet-${deadPid}-1.tmp`]: 'half', [`.stet-${process.ppid}-1.tmp`]: 'theirs', '.stet-x-1.tmp': 'a name' });
    const writer = createWriter();
    await writer.write(join(root, 'a.txt'), bytes('a'), 'a.txt');
    expect(readdirSync(root).sort()).toEqual(['.stet-x-1.tmp', `.stet-${process.ppid}-1.tmp`, 'a.txt'].sort());
    writer.close();
  });

  it.each([
    ['a file where a folder is needed', 'a.txt/b.txt', 'write-blocked'],
    ['a folder where the file goes', 'folder', 'write-blocked'],
  ])('says what stands in the way: %s', async (_name, path, code) => {
    const root = folder({ 'a.txt': 'old', 'folder/x': 'x' });
    const before = snapshot(root);
    const writer = createWriter();
    expect((await writer.write(join(root, path), bytes('new'), path)).problem).toMatchObject({ code, where: { file: path } });
    expect(snapshot(root)).toEqual(before);
    writer.close();
  });

  it.skipIf(!has('/', 'proc/self/status'))('says that a place cannot be written, even to root (needs /proc)', async () => {
    const writer = createWriter();
    const { problem } = await writer.write('/proc/stet/a.txt', bytes('a'), 'a.txt');
    expect(problem?.code).toMatch(/^write-/);
    expect(problem?.severity).toBe('error');
    writer.close();
  });

  it('writes many files at once', async () => {
    const root = folder();
    const writer = createWriter();
    await Promise.all(Array.from({ length: 50 }, (_, i) => writer.write(join(root, `f/${i % 5}/${i}.txt`), bytes(`${i}`), `${i}`)));
    expect((readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.txt'))).toHaveLength(50);
    expect(text(root, 'f/2/42.txt')).toBe('42');
    writer.close();
  });
});

describe('remove', () => {
  it('takes away the folders that become empty, and no more', async () => {
    const root = folder({ 'x/de/a/b.xlf': 'b', 'x/de/c.xlf': 'c' });
    const writer = createWriter();
    expect(await writer.remove(join(root, 'x/de/a/b.xlf'), join(root, 'x'), 'b')).toEqual({ value: 'removed' });
    expect(readdirSync(join(root, 'x/de'))).toEqual(['c.xlf']);
    await writer.remove(join(root, 'x/de/c.xlf'), join(root, 'x'), 'c');
    expect(readdirSync(root)).toEqual(['x']);
    expect((await writer.remove(join(root, 'x/none'), join(root, 'x'), 'none')).problem?.severity).toBe('error');
    writer.close();
  });
});

describe('leadsInto', () => {
  const root = folder({ 'in/a.md': 'a', 'out/b.md': 'b' });
  symlinkSync(join(root, 'out'), join(root, 'in/link'));
  symlinkSync(join(root, 'in'), join(root, 'alias'));
  const writer = createWriter();

  it('follows links', () => {
    const inside = join(root, 'in');
    expect(writer.leadsInto(inside, join(inside, 'a.md'))).toBe(true);
    expect(writer.leadsInto(inside, join(inside, 'new/deep/c.md'))).toBe(true);
    expect(writer.leadsInto(inside, join(inside, 'link/b.md'))).toBe(false);
    expect(writer.leadsInto(inside, join(inside, 'link/new/c.md'))).toBe(false);
    expect(writer.leadsInto(join(root, 'out'), join(inside, 'link/b.md'))).toBe(true);
    writer.close();
  });

  it('takes a folder that is itself a link for what it leads to', () => {
    expect(writer.leadsInto(join(root, 'alias'), join(root, 'alias/a.md'))).toBe(true);
    expect(writer.leadsInto(join(root, 'in'), join(root, 'alias/a.md'))).toBe(true);
  });
});

describe('a link', () => {
  it('is replaced, what it leads to is not', async () => {
    const root = folder({ 'real.txt': 'real' });
    mkdirSync(join(root, 'f'));
    symlinkSync(join(root, 'real.txt'), join(root, 'f/link.txt'));
    const writer = createWriter();
    await writer.write(join(root, 'f/link.txt'), bytes('new'), 'link');
    expect([text(root, 'real.txt'), text(root, 'f/link.txt')]).toEqual(['real', 'new']);
    writer.close();
    put(root, 'x', '');
  });
});
