import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Translation } from '#stet/model/translation.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readArticle } from '#stet/steps/read.js';
import { readXliff } from '#stet/xliff/read.js';
import { validateXliff } from '#stet/xliff/validate.js';
import { writeXliff } from '#stet/xliff/write.js';
import { fillTargets } from '../steps/fill.js';

// The whole loop over real articles: export, XLIFF, import, build. What each format does to text is tested with the formats.
const corpus = fileURLToPath(new URL('../../../shared/data/articles/', import.meta.url));
const there = existsSync(corpus);
const sets = there ? readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name) : [];

interface Listed {
  readonly file: string;
  readonly lang?: string;
}

/** What is wrong with the loop of one article. */
async function trouble(path: string, source: string, language: string): Promise<readonly string[]> {
  const out: string[] = [];
  const article = await readArticle({ path, source, language, settings: {} });
  out.push(...article.diagnostics.filter((each) => each.severity === 'error').map((each) => each.message));
  if (article.units.length === 0) return out;
  const target = language === 'de' ? 'fr' : 'de';
  const { translation } = exportArticle({ article, targetLanguage: target });
  const handed = fillTargets(translation, (text) => text);
  for (const version of ['2.0', '1.2'] as const) {
    const xml = writeXliff([handed], { version });
    const findings = validateXliff(new TextEncoder().encode(xml)).filter((each) => each.severity === 'error');
    if (findings.length > 0) out.push(`${version}: ${findings[0]?.code} ${findings[0]?.message}`);
    const back = readXliff(xml);
    if (back.diagnostics.length > 0) out.push(`${version}: ${back.diagnostics[0]?.message}`);
    const merged = mergeTranslation({ store: translation, returned: back.translations[0] as Translation, article });
    const bad = merged.outcomes.filter((each) => each.outcome !== 'applied' && each.outcome !== 'unchanged');
    if (bad.length > 0) out.push(`${version}: ${bad.length} units ${bad[0]?.outcome}: ${JSON.stringify(bad[0]).slice(0, 300)}`);
    const edition = await buildEdition({ article, translation: merged.translation, language: target, adapt: false });
    if (edition.report.fallback.length > 0) out.push(`${version}: ${edition.report.fallback.length} units fell back`);
    if (edition.text !== source) out.push(`${version}: the edition is not the source`);
  }
  return out;
}

describe.skipIf(!there)(`real articles through the whole loop${there ? '' : ' (skipped: ../shared is not here)'}`, () => {
  it.each(sets)('%s: every target its source, the edition byte for byte', async (set) => {
    const { files } = JSON.parse(readFileSync(`${corpus}${set}/index.json`, 'utf8')) as { files: readonly Listed[] };
    const short: string[] = [];
    for (const { file, lang = 'en' } of files) {
      const problems = await trouble(`${set}/${file}`, readFileSync(`${corpus}${set}/${file}`, 'utf8'), lang);
      if (problems.length > 0) short.push(`${file}: ${problems.join('; ')}`);
    }
    console.log(`${set}: ${files.length - short.length} of ${files.length}${short.length > 0 ? `\n  ${short.join('\n  ')}` : ''}`);
    expect(short).toEqual([]);
  });
});
