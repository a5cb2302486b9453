import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cutToWidth, displayWidth, isolated, wrapLine } from '#stet/cli/display-width.js';
import { folder } from '../workspace/folder.ts';
import { run } from '#stet/cli/run.js';

describe('the columns of a terminal that a text takes', () => {
  it.each([
    ['plain letters', 'Glasgow', 7],
    ['Cyrillic, composed', 'ґа', 2],
    ['a mark on a letter', 'e\u0301', 1],
    ['Han', '日本', 4],
    ['Hangul, composed and not', '한\u1112\u1161\u11ab', 4],
    ['kana, and kana of half a width', 'カｶ', 3],
    ['full-width letters and signs', 'Ａ￥。', 6],
    ['signs of half a width in CJK fonts elsewhere', '“…—”', 4],
    ['a flag', '🇺🇦', 2],
    ['a family that is joined', '👨‍👩‍👧', 2],
    ['a skin tone', '👍🏽', 2],
    ['a sign shown as emoji, and as text', '☀️☀', 3],
    ['a digit, which is an emoji too', '3#', 2],
    ['Devanagari', 'हिन्दी', 5],
    ['Arabic with its marks', 'سَلام', 4],
    ['isolates', '\u2068ab\u2069', 2],
  ])('%s', (_, text, columns) => expect(displayWidth(text)).toBe(columns));

  it('a text cut to a width is never wider, and breaks no sign', () => {
    expect(cutToWidth('日本語の引用', 7)).toBe('日本語…');
    expect(cutToWidth('🇺🇦🇺🇦🇺🇦', 5)).toBe('🇺🇦🇺🇦…');
    expect(cutToWidth('abc', 3)).toBe('abc');
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '日', 'e\u0301', '🇺🇦', '👍🏽', 'م') }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
      expect(displayWidth(cutToWidth(text, columns))).toBeLessThanOrEqual(columns);
    }));
  });

  it('a line that is wrapped loses nothing but the space at its breaks, and is never wider', () => {
    expect(wrapLine('  one two three', 10)).toEqual(['  one two', '    three']);
    expect(wrapLine('  日本語の引用です', 9)).toEqual(['  日本語', '    の引', '    用で', '    す']);
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '日', 'e\u0301', '🇺🇦') }), fc.integer({ min: 6, max: 30 }), (text, columns) => {
      const lines = wrapLine(text, columns);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(columns, displayWidth(text.trimEnd()) <= columns ? displayWidth(text) : 0));
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });

  it('a text that is read from the right is kept apart from the line around it', () => {
    expect(isolated('سلام')).toBe('\u2068سلام\u2069');
    expect(isolated('мир')).toBe('мир');
  });
});

it('stet quotes fits into a narrow terminal, whatever the script', async () => {
  const root = folder({ 'a.txt': 'The mayor posted her answer on Tuesday.\n\n港は今日ロッテルダムから新しいクレーンを受け取りました。皆様のご協力に感謝いたします。\n\n— 山田花子 (@yamada) November 2, 2021\n\n"The port today received a new crane from Rotterdam," Yamada wrote in Japanese.\n' });
  let out = '';
  const stream = (columns: number, take: (text: string) => void): NodeJS.WriteStream => ({ isTTY: true, columns, write: (text: string) => (take(text), true) }) as unknown as NodeJS.WriteStream;
  await run(['quotes', 'a.txt', '--from', 'en'], { env: { NO_COLOR: '1' }, cwd: () => root, stdin: { isTTY: false } as NodeJS.ReadStream, stdout: stream(40, (text) => (out += text)), stderr: stream(40, () => undefined) });
  expect(out).toContain('山田花子');
  for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
});
