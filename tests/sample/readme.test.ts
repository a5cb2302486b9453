import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as stet from '#stet/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** With plain spaces for no-break ones, which nobody sees in a README. */
const read = (path: string): string => readFileSync(root + path, 'utf8').replace(/[\u00a0\u202f]/g, ' ');
const readme = read('README.md');
const fences = [...readme.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language, text]) => ({ language, text: text as string }));

describe('README', () => {
  it('shows the article, the store and the edition as they are', async () => {
    const [source, , edition] = fences;
    expect(read('articles/harbor-lights.txt')).toContain(source?.text.trim());
    const article = await stet.readArticle({ path: 'harbor-lights.txt', source: read('articles/harbor-lights.txt'), language: 'en' });
    const store = read('xliff/de/harbor-lights.txt.xlf');
    const built = await stet.buildEdition({ article, translation: stet.readXliff(store).translations[0], language: 'de' });
    expect(built.text).toContain(edition?.text.trim());
    for (const line of (fences[1]?.text ?? '').split('\n')) {
      const words = line.trim().split(' …')[0] as string;
      expect(store).toContain(words);
    }
  });

  it('has the version of package.json', () => {
    expect(stet.version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  it('names functions that there are, and what they give', () => {
    const [, names] = /import \{ ([^}]+) \} from 'stet'/.exec(readme) ?? [];
    for (const name of names?.split(', ') ?? []) expect(stet, name).toHaveProperty(name);
    expect(stet.splitSentences('He met Gen. Milley in the U.S. They talked.', 'en')).toEqual(['He met Gen. Milley in the U.S. ', 'They talked.']);
  });
});
