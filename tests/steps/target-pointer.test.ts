import { describe, expect, it } from 'vitest';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle } from '#stet/steps/read.js';
import { blockText } from '#stet/model/block.js';
import { plainText } from '#stet/model/content.js';
import { pointEdits } from '#stet/steps/pointed.js';
import { fillTargets } from './fill.ts';

const rulesOf = (rules: string): string => `<its:rules xmlns:its="http://www.w3.org/2005/11/its" xmlns:h="http://www.w3.org/1999/xhtml" version="2.0">${rules}</its:rules>`;

async function made(source: string, rules: string, change: (text: string) => string = (text) => text.toUpperCase()) {
  const article = await readArticle({ path: 'a.html', source, language: 'en', settings: { itsRules: [{ path: 'rules.xml', text: rulesOf(rules) }] } });
  const translation = fillTargets(exportArticle({ article, targetLanguage: 'de' }).translation, change);
  const edition = await buildEdition({ article, translation, language: 'de', adapt: false });
  return { units: article.blocks.map(blockText), text: edition.text, spans: edition.spans?.map((span) => span && edition.text?.slice(span.start, span.end)), problems: article.diagnostics.map(({ code, where }) => [code, where?.line]) };
}

const cells = '<its:targetPointerRule selector="//h:td[@class=\'s\']" targetPointer="../h:td[@class=\'t\']"/>';

describe('target pointer (ITS 2.0, 8.15)', () => {
  it('writes a translation where the author points, and leaves the source', async () => {
    const source = '<table>\n<tr><td class=s>One &amp; <b>two</b><td class=t>\n<tr><td class="s"> <p title="hint">Three</p><p>four</p> </td><td class="t">drei</td></tr>\n</table><p>Five</p>';
    expect(await made(source, cells)).toEqual({
      units: ['One & two', 'hint', 'Three', 'four', 'Five'],
      text: '<table>\n<tr><td class=s>One &amp; <b>two</b><td class=t>ONE &amp; <b>TWO</b><tr><td class="s"> <p title="hint">Three</p><p>four</p> </td><td class="t"> <p title="HINT">THREE</p><p>FOUR</p> </td></tr>\n</table><p>FIVE</p>',
      spans: ['One &amp; <b>two</b>', 'hint', 'Three', 'four', 'FIVE'],
      problems: [['its-target-replaced', 3]],
    });
  });

  describe('a translation that stands there already', () => {
    const page = (target: string, more = ''): string => `<table><tr><td class=s>The lamp is <b>on</b>. It shines.</td><td class=t lang=de>${target}</td></tr>${more}</table>`;
    const read = (source: string, rules = cells) => readArticle({ path: 'a.html', source, language: 'en', settings: { itsRules: [{ path: 'rules.xml', text: rulesOf(rules) }] } });
    const german = 'Die Lampe ist <b>an</b>.\n  Sie leuchtet sch&ouml;n.';

    it('is the target of its unit, sentence by sentence, and keeps its bytes in the edition', async () => {
      const source = page(german);
      const article = await read(source);
      expect(article.blocks.map(blockText)).toEqual(['The lamp is on. It shines.']);
      const { translation } = exportArticle({ article, targetLanguage: 'de-AT' });
      expect(translation.units[0]?.parts.map(({ kind, target, state }) => [kind, target && plainText(target), state])).toEqual([['segment', 'Die Lampe ist an.', 'translated'], ['ignorable', undefined, 'initial'], ['segment', 'Sie leuchtet schön.', 'translated']]);
      expect(exportArticle({ article, targetLanguage: 'de-AT', store: translation }).translation).toEqual(translation);
      expect((await buildEdition({ article, translation, language: 'de-AT', adapt: false })).text).toBe(source);
      const edited = { ...translation, units: translation.units.map((unit) => ({ ...unit, parts: unit.parts.map((part, i) => (i === 2 ? { ...part, target: [{ kind: 'text' as const, text: 'Sie strahlt.' }] } : part)) })) };
      expect((await buildEdition({ article, translation: edited, language: 'de-AT', adapt: false })).text).toBe(source.replace(german, 'Die Lampe ist <b>an</b>. Sie strahlt.'));
      // The store is newer: what the page says is a proposal beside it, once.
      const again = exportArticle({ article, targetLanguage: 'de-AT', store: edited });
      expect(again.translation.units[0]?.matches.map(({ origin, target }) => [origin, plainText(target)])).toEqual([['article', 'Die Lampe ist an. Sie leuchtet schön.']]);
      expect(exportArticle({ article, targetLanguage: 'de-AT', store: again.translation }).translation).toEqual(again.translation);
    });

    it('is nothing to another language, and is left there where nothing is translated', async () => {
      const article = await read(page(german));
      const { translation } = exportArticle({ article, targetLanguage: 'fr' });
      expect(translation.units[0]?.parts.every(({ target }) => target === undefined)).toBe(true);
      expect(translation.units[0]?.matches).toEqual([]);
      expect((await buildEdition({ article, translation, language: 'fr', adapt: false })).text).toBe(page(german));
    });

    it('is a proposal where its codes or its sentences are others', async () => {
      for (const target of ['Die Lampe ist <i>an</i>. Sie leuchtet.', 'Die Lampe ist <b>an</b> und leuchtet.']) {
        const { translation } = exportArticle({ article: await read(page(target)), targetLanguage: 'de' });
        expect(translation.units[0]?.parts.every(({ target: done }) => done === undefined)).toBe(true);
        expect(translation.units[0]?.matches.map(({ origin }) => origin)).toEqual(['article']);
      }
      expect(exportArticle({ article: await read(page('The lamp is <b>on</b>. It shines.')), targetLanguage: 'de' }).translation.units[0]?.matches).toEqual([]);
    });

    it('tells its language by its words where the author does not', async () => {
      const rows = ['Der Leuchtturm am Hafen ist seit gestern wieder in Betrieb.', 'Niemand wusste, warum die Lampe nicht mehr leuchtete.'];
      const source = `<table>${rows.map((row, i) => `<tr><td class=s>Row ${i} of the table</td><td class=t>${row}</td></tr>`).join('')}</table>`;
      const article = await read(source);
      const targets = (language: string): readonly unknown[] => exportArticle({ article, targetLanguage: language }).translation.units.flatMap(({ parts }) => parts.map(({ target }) => target && plainText(target)));
      expect(targets('de')).toEqual(rows);
      expect(targets('uk')).toEqual([undefined, undefined]);
    });

    it('is read in attributes, too', async () => {
      const article = await read('<p data-de="Ein &quot;Licht&quot; am Ende der langen Straße">A light</p>', '<its:targetPointerRule selector="//h:p" targetPointer="@data-de"/>');
      expect(exportArticle({ article, targetLanguage: 'de' }).translation.units[0]?.parts.map(({ target }) => target)).toEqual([[{ kind: 'text', text: 'Ein "Licht" am Ende der langen Straße' }]]);
    });
  });

  it('takes no longer the more pointers there are', async () => {
    const source = `<table>${'<tr><td class=s>One <b>two</b></td><td class=t>Eins <b>zwei</b></td></tr>'.repeat(4000)}</table>`;
    const article = await readArticle({ path: 'a.html', source, language: 'en', settings: { itsRules: [{ path: 'rules.xml', text: rulesOf(cells) }] } });
    expect(article.pointed?.length).toBe(4000);
    expect(pointEdits(source, article.pointed ?? [], article.blocks.map(({ span }) => ({ span, text: 'x' }))).length).toBe(4000);
  });

  it('leaves both where nothing is translated', async () => {
    const source = '<table><tr><td class=s>One</td><td class=t>Eins</td></tr></table>';
    expect((await made(source, cells, (text) => text)).text).toBe(source);
  });

  it.each([
    ['an element from an attribute', '<p title="a &quot;b&quot;">x</p><i></i>', '<its:translateRule selector="//@title" translate="yes"/><its:targetPointerRule selector="//h:p/@title" targetPointer="../following::h:i"/>', '<p title="a &quot;b&quot;">X</p><i>A &quot;B&quot;</i>'],
    ['an attribute from an element', "<p data-de=''>It's &lt;x</p>", '<its:targetPointerRule selector="//h:p" targetPointer="@data-de"/>', "<p data-de='IT&#39;S &lt;X'>It's &lt;x</p>"],
    ['an attribute without a value from another', '<img alt="a b" data-de="">', '<its:targetPointerRule selector="//h:img/@alt" targetPointer="../@data-de"/>', '<img alt="a b" data-de="A B">'],
  ])('writes to %s', async (_, source, rules, text) => {
    expect(await made(source, rules)).toMatchObject({ text, problems: [] });
  });

  it.each([
    ['nothing', '<p class=s>a</p>', '<its:targetPointerRule selector="//h:p" targetPointer="following::h:i"/>', 'its-target-missing', '<p class=s>A</p>'],
    ['what has no content', '<p>a</p><br>', '<its:targetPointerRule selector="//h:p" targetPointer="following::h:br"/>', 'its-target-missing', '<p>A</p><br>'],
    ['itself', '<p>a</p>', '<its:targetPointerRule selector="//h:p" targetPointer="."/>', 'its-target-taken', '<p>A</p>'],
    ['the place of another', '<p>a</p><p>b</p><div></div>', '<its:targetPointerRule selector="//h:p" targetPointer="//h:div"/>', 'its-target-taken', '<p>a</p><p>B</p><div>A</div>'],
    ['the middle of another text', '<p>a</p><div>b <i>c</i></div>', '<its:targetPointerRule selector="//h:p" targetPointer="//h:i"/>', 'its-target-taken', '<p>A</p><div>B <i>C</i></div>'],
    ['an attribute from markup', '<p data-de="">a <b>b</b></p>', '<its:targetPointerRule selector="//h:p" targetPointer="@data-de"/>', 'its-target-attribute', '<p data-de="">A <b>B</b></p>'],
    ['somewhere from the middle of a text', '<p>a <i>b</i></p><div></div>', '<its:targetPointerRule selector="//h:i" targetPointer="//h:div"/>', 'its-target-taken', '<p>A <i>B</i></p><div></div>'],
  ])('says that it points to %s, and writes in the place of the source', async (_, source, rules, code, text) => {
    expect(await made(source, rules)).toMatchObject({ text, problems: [[code, 1]] });
  });

  it('takes the last of several rules for a source', async () => {
    const source = '<p>a</p><i></i><div></div>';
    expect((await made(source, '<its:targetPointerRule selector="//h:p" targetPointer="//h:i"/><its:targetPointerRule selector="//h:p" targetPointer="//h:div"/>')).text).toBe('<p>a</p><i></i><div>A</div>');
  });
});
