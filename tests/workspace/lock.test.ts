import { utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { birthOf } from '#stet/workspace/alive.js';
import { acquireLock } from '#stet/workspace/lock.js';
import { folder, has, put } from './folder.ts';

const dead = { pid: 2 ** 22 + 7, host: hostname() };

describe('acquireLock', () => {
  it('is held until it is released, and leaves nothing', () => {
    const root = folder();
    const first = acquireLock(root);
    expect(first.value).toBeDefined();
    expect(acquireLock(root).problem).toMatchObject({ code: 'project-locked', values: { pid: process.pid, host: hostname(), path: '.stet/lock' } });
    first.value?.release();
    expect(has(root, '.stet')).toBe(false);
    const second = acquireLock(root);
    expect(second.value).toBeDefined();
    second.value?.release();
    second.value?.release();
  });

  it('takes over from a process that no longer runs', () => {
    const root = folder({ '.stet/lock': JSON.stringify(dead) });
    const lock = acquireLock(root);
    expect(lock.value).toBeDefined();
    lock.value?.release();
    expect(has(root, '.stet')).toBe(false);
  });

  it.skipIf(birthOf(process.pid) === undefined)('knows a process from a later one of the same number (needs /proc)', () => {
    const root = folder({ '.stet/lock': JSON.stringify({ pid: process.ppid, host: hostname(), birth: 'another boot 1' }) });
    const lock = acquireLock(root);
    expect(lock.value).toBeDefined();
    lock.value?.release();
    put(root, '.stet/lock', JSON.stringify({ pid: process.ppid, host: hostname(), birth: birthOf(process.ppid) }));
    expect(acquireLock(root).problem?.code).toBe('project-locked');
  });

  it('leaves a lock of another machine alone', () => {
    const root = folder({ '.stet/lock': JSON.stringify({ ...dead, host: 'another.example' }) });
    expect(acquireLock(root).problem).toMatchObject({ code: 'project-locked', values: { host: 'another.example' } });
    expect(has(root, '.stet/lock')).toBe(true);
  });

  it('takes a lock that says nothing for one in the making, then for rubbish', () => {
    const root = folder({ '.stet/lock': '' });
    expect(acquireLock(root).problem?.code).toBe('project-locked');
    utimesSync(join(root, '.stet/lock'), 1, 1);
    const lock = acquireLock(root);
    expect(lock.value).toBeDefined();
    lock.value?.release();
  });

  it('keeps other files of its folder', () => {
    const root = folder({ '.stet/other': 'x' });
    acquireLock(root).value?.release();
    expect([has(root, '.stet/other'), has(root, '.stet/lock')]).toEqual([true, false]);
  });

  it('says that it cannot be written', () => {
    const root = folder({ '.stet': 'a file' });
    expect(acquireLock(root).problem).toMatchObject({ code: 'write-blocked', where: { file: '.stet' } });
    expect(acquireLock(join(root, 'none/such')).problem?.severity).toBe('error');
  });
});
