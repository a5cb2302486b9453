import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '#stet/language/sentences/split.js';

const folder = new URL('sentences/', import.meta.url);

interface Case {
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

function read(name: string): readonly Case[] {
  const out: Case[] = [];
  let language = '';
  for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
    if (line.startsWith('## ')) language = line.slice(3).trim();
    else if (line.trim() !== '' && !line.startsWith('# ')) {
      const sentences = line.split('¦').map((piece) => piece.trim());
      out.push({ language, sentences, text: line.replaceAll(/\s*¦\s*/gu, /^(?:zh|ja|my)$/u.test(language) ? '' : ' ') });
    }
  }
  return out;
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const cases = read(name);

  test('has cases', () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  test.each(cases.map((one) => [one.language, one.text, one.sentences] as const))('%s: %s', (language, text, sentences) => {
    expect(splitSentences(text, language).map((piece) => piece.trim())).toEqual(sentences);
  });
});
