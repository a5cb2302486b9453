import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Article } from '#stet/model/article.js';
import type { Translation } from '#stet/model/translation.js';
import { unitText } from '#stet/model/part.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle } from '#stet/steps/read.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { targets } = JSON.parse(readFileSync(`${root}stet.config.json`, 'utf8')) as { targets: readonly string[] };
const names = readdirSync(`${root}articles`);
const read = (name: string): Promise<Article> => readArticle({ path: name, source: readFileSync(`${root}articles/${name}`, 'utf8'), language: 'en' });
const storeOf = (name: string, language: string): string => readFileSync(`${root}xliff/${language}/${name}.xlf`, 'utf8');
const post = /Під час зустрічі з (?:<[^>]*>)*@TeaguePtEllery(?:<[^>]*>)* біля Бергена[^]*?маяки/u;

describe.each(names)('the sample article %s', (name) => {
  it('has its post and the attribution locked, and nothing else', async () => {
    const locked = (await read(name)).units.filter(({ unit }) => !unit.translate).map(({ unit }) => unitText(unit));
    expect(locked).toHaveLength(2);
    expect(locked[0]).toMatch(post);
    expect(locked[1]).toContain('@LysohirMariana');
  });

  it('comes back byte for byte where nothing is translated', async () => {
    const article = await read(name);
    expect((await buildEdition({ article, language: 'de', adapt: false })).text).toBe(article.source);
  });

  it.each(targets)('is whole in %s: the store is what export writes, every unit is translated, the post stands', async (language) => {
    const article = await read(name);
    const file = storeOf(name, language);
    const { translations, diagnostics } = readXliff(file);
    expect(diagnostics).toEqual([]);
    const store = translations[0] as Translation;
    const again = exportArticle({ article, targetLanguage: language, store });
    expect(again.report).toMatchObject({ new: [], edited: [], retired: [] });
    expect(writeXliff([again.translation], { version: '2.0' })).toBe(file);
    const edition = await buildEdition({ article, translation: store, language });
    expect(edition.diagnostics.filter((each) => each.severity !== 'info')).toEqual([]);
    expect(edition.report.fallback).toEqual([]);
    expect(edition.report.passages).toHaveLength(2);
    expect(edition.text).toMatch(post);
  });
});
