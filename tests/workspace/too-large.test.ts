import { afterEach, expect, it, vi } from 'vitest';
import { contained } from '#stet/workspace/each.js';
import { decode } from '#stet/workspace/encoding.js';
import { isTooLarge } from '#stet/workspace/trouble.js';

afterEach(() => vi.restoreAllMocks());

const thrown = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};
/** What Node and V8 really throw where there is too much for one text or list; none of these takes the memory that it names. */
const tooMuch: readonly (() => unknown)[] = [
  () => 'x'.repeat(2 ** 30),
  () => Object.assign([], { length: 2 ** 32 }),
  () => new Uint8Array(2 ** 53),
];

it('knows what is too large from what is wrong', () => {
  for (const work of tooMuch) expect(isTooLarge(thrown(work))).toBe(true);
  expect(isTooLarge(Object.assign(new Error('Cannot create a string longer than 0x1fffffe8 characters'), { code: 'ERR_STRING_TOO_LONG' }))).toBe(true);
  for (const work of [() => 'x'.repeat(-1), () => 'a'.normalize('other'), () => (undefined as unknown as { a: 1 }).a]) expect(isTooLarge(thrown(work))).toBe(false);
  expect(isTooLarge(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe(false);
});

it('says that a file is too large, and that stet failed where it did', async () => {
  const code = (work: () => unknown): Promise<string> => contained('a.xlf', async () => (work(), ''), (problem) => problem.code);
  for (const work of tooMuch) expect(await code(work)).toBe('file-too-large');
  expect(await code(() => 'a'.normalize('other'))).toBe('file-defect');
});

it('says of an article that is too large for one text that it is, not that it is no UTF-8', () => {
  vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(() => {
    throw Object.assign(new Error('Cannot create a string longer than 0x1fffffe8 characters'), { code: 'ERR_STRING_TOO_LONG' });
  });
  expect(decode(Buffer.from('a'), 'a.txt').problem?.code).toBe('file-too-large');
});
