import { describe, expect, it } from 'vitest';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle, type ReadSettings } from '#stet/steps/read.js';

const post = 'Сьогодні ми домовилися про постачання зерна. Дякую всім, хто допоміг.';
const english = 'The minister spoke on Monday about the harvest, and Make it so stood on the wall.';
const article = (matter: string, settings: ReadSettings = {}) => readArticle({ path: 'a.md', language: 'en', settings, source: `---\ntitle: A\n${matter}---\n\n${english}\n\n${post}\n` });

describe('what the author says in front matter', () => {
  it('makes passages of words and blocks, and of what looks like one none', async () => {
    const read = await article('passages:\n  - Make it so\n  - text: Сьогодні ми домовилися про постачання зерна. Дякую всім, хто допоміг.\n    translate: true\n');
    expect([...read.inline.values()].flat().map(({ text, reason }) => [text, reason])).toEqual([['Make it so', 'author']]);
    expect(read.passages.size).toBe(0);
    expect(read.units.find(({ unit }) => unit.parts.length > 0 && unit.notes.length > 0)?.unit.notes[0]?.text).toBe('The author has marked “Make it so” as not to be translated: keep it as it is.');
  });

  it('holds before the config, and asks for a translation of one', async () => {
    const settings: ReadSettings = { passages: { passages: [{ text: post, translate: true }] } };
    expect((await article('', settings)).passages.size).toBe(0);
    const read = await article(`passages: [{ text: "${post}", language: uk, speaker: Олена, gloss: true }]\n`, settings);
    expect([...read.passages.values()]).toEqual([{ reason: 'author', language: 'uk', speaker: 'Олена' }]);
    expect(exportArticle({ article: read, targetLanguage: 'de' }).translation.units.filter(({ gloss }) => gloss !== undefined)).toHaveLength(1);
  });

  it('names who said a stretch, in the list of passages and to the translator', async () => {
    const read = await article('passages: [{ text: "Make it so", language: en, speaker: Jean-Luc Picard }]\n');
    expect(read.said.filter(({ kind }) => kind === 'inline').map(({ text, speaker }) => [text, speaker])).toEqual([['Make it so', 'Jean-Luc Picard']]);
    expect(read.units.flatMap(({ unit }) => unit.notes.map(({ text }) => text))).toContain('Jean-Luc Picard said “Make it so” in English, and it stands as it was said: keep it as it is.');
  });

  it.each(['passages: yes\n', 'passages:\n  - 3\n', 'passages:\n  - words: x\n', 'passages:\n  - translate: maybe\n'])('is not applied where it is none: %j', async (matter) => {
    const read = await article(matter);
    expect(read.diagnostics.map(({ code }) => code)).toContain('passages-malformed');
    expect(read.passages.size).toBe(1);
  });

  const toml = (matter: string) => readArticle({ path: 'a.md', language: 'en', settings: {}, source: `+++\ntitle = "A"\n${matter}+++\n\n${english}\n\n${post}\n` });

  it.each(['passages = ["Make it so"]\n', '[[passages]]\ntext = "Make it so"\n', 'passages = [{ text = "Make it so", language = "en" }]\n'])('is read in TOML as in YAML: %j', async (matter) => {
    const read = await toml(matter);
    expect([...read.inline.values()].flat().map(({ text, reason }) => [text, reason])).toEqual([['Make it so', 'author']]);
    expect(read.diagnostics).toEqual([]);
  });

  it.each(['passages = true\n', '[passages]\ntext = "Make it so"\n', '[[passages]]\nwords = "x"\n'])('is not applied in TOML where it is no such list: %j', async (matter) => {
    const read = await toml(matter);
    expect(read.diagnostics.map(({ code }) => code)).toContain('passages-malformed');
    expect([...read.inline.values()].flat()).toEqual([]);
  });
});
