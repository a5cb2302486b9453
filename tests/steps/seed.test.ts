import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '#stet/model/article.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle } from '#stet/steps/read.js';
import { plainText } from '#stet/model/content.js';
import { fillTargets, translate } from './fill.js';

const path = fileURLToPath(new URL('../../../shared/seeds/article.txt', import.meta.url));

describe.skipIf(!existsSync(path))(`the article the project began with${existsSync(path) ? '' : ' (skipped: ../shared is not here)'}`, () => {
  let article: Article;
  const post = 'Під час розмови з @POTUS у Глазго обговорили безпекову ситуацію на Донбасі.';

  beforeAll(async () => {
    article = await readArticle({ path: 'article.txt', source: readFileSync(path, 'utf8'), language: 'en' });
  });

  it('locks the post and its attribution, and nothing else', () => {
    const locked = article.units.filter(({ unit }) => !unit.translate).map(({ unit }) => plainText(unit.parts.flatMap((part) => part.source)));
    expect(locked).toHaveLength(2);
    expect(locked[0]).toContain(post);
    expect(locked[1]).toBe('— Володимир Зеленський (@ZelenskyyUa) November 2, 2021');
    expect(article.units.find(({ unit }) => unit.passage?.reason === 'language')?.unit.passage?.language).toBe('uk');
  });

  it('splits the rest into sentences', () => {
    const sentences = article.units.filter(({ unit }) => unit.translate).flatMap(({ unit }) => unit.parts.filter((part) => part.kind === 'segment').map((part) => plainText(part.source)));
    expect(sentences).toContain('Zelenskiy added that the U.S. "continues to support territorial integrity and reforms" in Ukraine.');
    expect(sentences).toContain('"What does this mean?');
    expect(sentences).toContain('Puskhkov was also sanctioned by the U.S. in 2014.');
    expect(sentences).toContain('President Joe Biden and his Ukrainian counterpart Volodymyr Zelenskiy both attended COP26 in Glasgow.');
  });

  it('gives the source back where every target is the source', async () => {
    const { translation } = exportArticle({ article, targetLanguage: 'de' });
    const same = fillTargets(translation, (text) => text);
    expect((await buildEdition({ article, translation: same, language: 'de' })).text).toBe(article.source);
  });

  it.each(['uk', 'de', 'ja', 'ar'])('keeps the post byte for byte in the %s edition and translates all else', async (language) => {
    const { translation } = exportArticle({ article, targetLanguage: language });
    const edition = await buildEdition({ article, translation: fillTargets(translation, translate), language });
    expect(edition.text).toContain(article.source.slice(article.source.indexOf(post), article.source.indexOf('2, 2021') + 7));
    expect(edition.report.fallback).toEqual([]);
    expect(edition.report.passages).toHaveLength(2);
    const rest = edition.text?.replace(/^(?:Під|— Вол).*$/gmu, '') ?? '';
    expect(rest.match(/[a-zA-Z]+/g)).toBeNull();
  });
});
