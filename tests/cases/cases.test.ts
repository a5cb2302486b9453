import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Translation } from '#stet/model/translation.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readArticle } from '#stet/steps/read.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { fillTargets, translate } from '../steps/fill.js';

// A case is a folder:
//   article.<ext>     the source
//   case.json         { "source": "en", "target": "de", "outcomes": ["applied", ...] }
//   expected.xlf      what export writes (UPDATE=1 rewrites it: read the difference)
//   completed.xlf     what a translator returned (by hand; UPDATE=1 makes one where there is none)
//   edition.<ext>     what build makes of it (UPDATE=1 rewrites it)
const here = fileURLToPath(new URL('./', import.meta.url));
const update = process.env['UPDATE'] === '1';
const names = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** Compares a file with what was made, or writes it. */
function held(path: string, made: string): void {
  if (update || !existsSync(path)) {
    if (!update) expect.fail(`${path} is missing: run with UPDATE=1 and read it`);
    writeFileSync(path, made);
  }
  expect(made).toBe(readFileSync(path, 'utf8'));
}

describe('cases', () => {
  it('there are some', () => expect(names.length).toBeGreaterThan(3));

  it.each(names)('%s', async (name) => {
    const folder = `${here}${name}/`;
    const file = readdirSync(folder).find((each) => each.startsWith('article.')) as string;
    const extension = file.split('.').pop() as string;
    const settings = JSON.parse(readFileSync(`${folder}case.json`, 'utf8')) as { source: string; target: string; outcomes?: readonly string[] };
    const article = await readArticle({ path: file, source: readFileSync(folder + file, 'utf8'), language: settings.source });
    const { translation } = exportArticle({ article, targetLanguage: settings.target });
    held(`${folder}expected.xlf`, writeXliff([translation], { version: '2.0' }));
    if (update && !existsSync(`${folder}completed.xlf`)) writeFileSync(`${folder}completed.xlf`, writeXliff([fillTargets(translation, translate)], { version: '2.0' }));
    const returned = readXliff(readFileSync(`${folder}completed.xlf`));
    expect(returned.diagnostics.filter((each) => each.severity === 'error')).toEqual([]);
    const merged = mergeTranslation({ store: translation, returned: returned.translations[0] as Translation, article });
    if (settings.outcomes !== undefined) expect(merged.outcomes.map((each) => each.outcome)).toEqual(settings.outcomes);
    const edition = await buildEdition({ article, translation: merged.translation, language: settings.target });
    held(`${folder}edition.${extension}`, edition.text ?? edition.diagnostics.map((each) => each.message).join('\n'));
  });
});
