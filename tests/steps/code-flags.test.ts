import { describe, expect, it } from 'vitest';
import type { Code, Content, Inline } from '#stet/model/content.js';
import type { Translation, Unit, XliffVersion } from '#stet/model/translation.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readArticle } from '#stet/steps/read.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';

const articles: Readonly<Record<string, string>> = {
  'a.md': 'The **sea** and the *lamp* with `code`, a [link](https://example.org/a), ~~gone~~ words, <https://example.org/b> and a foot.[^1] It is <sub>low</sub>, and an ![image](i.png) stands here.\n\n[^1]: A note.\n',
  'a.html': '<p>The <b>sea</b> and the <em>lamp</em> with <code>code</code>, a <a href="https://example.org/a">link</a>, <s>gone</s> words,<br> a <img src="i.png"> and <button>Press</button> it.</p>',
};
const isCode = (item: Inline): item is Extract<Inline, { kind: 'open' | 'close' | 'standalone' }> => item.kind === 'open' || item.kind === 'close' || item.kind === 'standalone';
const without = (content: Content, id: string): Content => content.filter((item) => !isCode(item) || item.id !== id);
/** The content with a code once more at its end. */
const twice = (content: Content, { id, paired }: Code): Content => [...content, ...(paired ? [{ kind: 'open', id } as const, { kind: 'text', text: 'more' } as const, { kind: 'close', id } as const] : [{ kind: 'standalone', id } as const])];

/** A unit translated, with something done to its target as a whole, in one sentence. */
function translated(unit: Unit, change: (content: Content) => Content): Unit {
  const source = unit.parts.flatMap((part) => part.source);
  const target = change(source.map((item) => (item.kind === 'text' ? { ...item, text: item.text.toUpperCase() } : item)));
  return { ...unit, parts: [{ kind: 'segment', id: 's1', source, target, state: 'translated' }] };
}

describe.each(Object.entries(articles))('what codes say that may be done with them: %s', (path, source) => {
  it.each<XliffVersion>(['1.2', '2.0'])('is what import and build allow, after a trip through XLIFF %s', async (version) => {
    const article = await readArticle({ path, source, language: 'en' });
    const { translation } = exportArticle({ article, targetLanguage: 'de' });
    const store = translation as Translation;
    const seen = new Set<string>();
    for (const unit of store.units) {
      for (const code of unit.codes) {
        for (const [allowed, change] of [[code.canDelete, (content: Content) => without(content, code.id)], [code.canCopy, (content: Content) => twice(content, code)]] as const) {
          const file = writeXliff([{ ...store, units: [translated(unit, change)] }], { version });
          const { translations, diagnostics } = readXliff(file);
          expect(diagnostics).toEqual([]);
          const merged = mergeTranslation({ store, returned: translations[0] as Translation });
          expect([unit.id, code.data, merged.outcomes.map(({ outcome }) => outcome)]).toEqual([unit.id, code.data, [allowed ? 'applied' : 'damaged']]);
          seen.add(`${allowed}`);
          if (!allowed) continue;
          const { text, diagnostics: said } = await buildEdition({ article, translation: merged.translation, language: 'de' });
          expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(said.map((each) => each.code)).not.toContain('unit-damaged');
          expect(text).not.toBe(source);
        }
      }
    }
    expect([...seen].toSorted()).toEqual(['false', 'true']);
  });
});
