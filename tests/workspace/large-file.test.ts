import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { ByteStore } from '#stet/text/byte-store.js';
import { openLarge, temporaryShelf } from '#stet/workspace/large-file.js';

const folder = mkdtempSync(join(tmpdir(), 'stet-large-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives the bytes of any stretch, in any order', () => {
  const file = join(folder, 'a');
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7 + (i >> 8)) & 255));
  writeFileSync(file, bytes);
  const opened = openLarge(file);
  fc.assert(
    fc.property(fc.nat({ max: bytes.length }), fc.nat({ max: 150_000 }), (start, length) => {
      const end = Math.min(bytes.length, start + length);
      expect(bytes.subarray(start, end).equals(opened.read(start, end))).toBe(true);
    }),
    { numRuns: 60 },
  );
  opened.read(0, 10);
  truncateSync(file, 10);
  expect(() => opened.read(200_000, 200_010)).toThrow('shorter');
  opened.close();
});

it('keeps texts in a file without a name and gives them back', () => {
  const shelf = temporaryShelf();
  const store = new ByteStore(shelf);
  const texts = Array.from({ length: 400 }, (_, i) => `${i} Київ 😀 `.repeat(i * 9));
  const kept = texts.map((text) => store.keep(text));
  expect(shelf.size).toBeGreaterThan(1 << 18);
  for (const i of [399, 0, 17, 200, 16, 398]) {
    const { start, end } = kept[i] as (typeof kept)[number];
    expect(new TextDecoder().decode(store.read(start, end))).toBe(texts[i]);
  }
  shelf.close();
});
