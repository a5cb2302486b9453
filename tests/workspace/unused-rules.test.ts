import { describe, expect, it } from 'vitest';
import { stet } from '../cli/stet.ts';
import { folder, has, put } from './folder.ts';

/** Large enough that a record of its export is kept. */
const long = Array.from({ length: 2500 }, (_, i) => `Ferry number ${i} leaves the harbor at dawn.`).join('\n\n');
const config = JSON.stringify({
  source: 'en', targets: ['uk'], articles: ['*.md'],
  passages: [{ text: 'Ferry number 7 leaves' }, { text: 'the lighthouse' }],
  relays: [{ quotation: 'nobody ever said so', passage: null }],
});

async function said(root: string, ...args: string[]): Promise<readonly string[]> {
  const { out } = await stet(root, [...args, '--json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; values?: { key?: string }; where: { line?: number } }[] };
  return diagnostics.flatMap(({ code, values, where }) => (code === 'rule-unused' ? [`${values?.key} ${where.line !== undefined}`] : []));
}

describe('rules of the config that match nothing', () => {
  it('are named by an export and by a check of all articles, with their place, also where nothing has to be read again', async () => {
    const root = folder({ 'a.md': `${long}\n`, 'b.md': 'A short note.\n', 'stet.config.json': config });
    const all = ['passages[1] true', 'relays[0] true'];
    expect(await said(root, 'export')).toEqual(all);
    expect(has(root, '.stet/export.json')).toBe(true);
    expect(await said(root, 'export')).toEqual(all);
    expect(await said(root, 'check')).toEqual(all);
    put(root, 'b.md', 'They met at the lighthouse.\n');
    expect(await said(root, 'export')).toEqual(['relays[0] true']);
    expect(await said(root, 'export', 'b.md')).toEqual([]);
  });

  it('are not named where an article cannot be read: they may be about it', async () => {
    const root = folder({ 'a.md': `${long}\n`, 'b.md': Uint8Array.of(0x41, 0xff, 0xfe, 0x00, 0x42), 'stet.config.json': config });
    expect(await said(root, 'export')).toEqual([]);
    expect(await said(root, 'check')).toEqual([]);
  });
});
