import { describe, expect, it } from 'vitest';
import { buildSite } from '#stet/editions/site.js';
import { transformedTag } from '#stet/language/transformed.js';
import { catalogues, load, settings, type Translate } from './project.js';
import { all, attribute, textOf } from './tree.js';

const post = 'Сьогодні ми домовилися про постачання 40 тонн зерна до Гамбурга. Дякую всім, хто працював уночі.';
const line = '— Олена Лисенко (@o_lysenko) April 3, 2024';
const quoting = '“Today we have agreed on the delivery of 40 tons of grain to Hamburg,” Olena Lysenko wrote in Ukrainian. “A trifle,” said Tom Hale, a trader.';
const opening = 'The ministers of the two countries met in the harbour on Monday and spoke about the harvest.';

const text = `The title of it\n\n${opening}\n\n${post}\n\n${line}\n\n${quoting}\n`;
const markdown = `# The title of it\n\n${opening}\n\n> ${post}\n>\n> ${line}\n\n${quoting}\n`;
const html = `<h1>The title of it</h1><p>${opening}</p><blockquote class="twitter-tweet"><p lang="uk">${post}</p>${line}</blockquote><p>${quoting.replace('Olena Lysenko', '<a href="/o?a=&quot;b">Olena Lysenko</a>')}</p>`;

const german: Translate = (part) =>
  part
    .replace('“Today we have agreed on the delivery of 40 tons of grain to Hamburg,”', '„Heute haben wir uns auf die Lieferung von 40 Tonnen Getreide nach Hamburg geeinigt“,')
    .replace('“A trifle,”', '„Eine Kleinigkeit“,');
const ukrainian: Translate = (part) =>
  part.replace('“Today we have agreed on the delivery of 40 tons of grain to Hamburg,”', '«Сьогодні ми домовилися про постачання 40 тонн зерна до Гамбурга», —').replace('“A trifle,”', '«Дрібниця», —');

const pages = async (path: string, source: string, translate: Readonly<Record<string, Translate>>, relays: boolean): Promise<(language: string) => string> => {
  const site = await buildSite({ articles: [{ path, load: () => load(path, source, translate) }], settings: { ...settings, languages: ['de', 'uk'], relays }, catalogues });
  return (language) => [...site.files].find(([name]) => name.startsWith(`${language}/`) && !/index|feed/.test(name))?.[1] ?? '';
};
const marked = (page: string): readonly (readonly (string | undefined)[])[] =>
  all(page, (element) => element.tagName === 'span' && attribute(element, 'lang') !== undefined && attribute(element, 'dir') === undefined).map((element) => [attribute(element, 'lang'), attribute(element, 'translate'), textOf(element)]);
const citation = (page: string): unknown => (JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '{}') as { citation?: unknown }).citation;

const whole = `<!doctype html>\n<html lang="en">\n<head>\n<title>The title of “it”</title>\n</head>\n<body>\n${html}\n</body>\n</html>\n`;

describe.each([['a.txt', text], ['a.md', markdown], ['a.html', html], ['whole.html', whole]])('a quotation that relays a passage, on a page of %s', (path, source) => {
  const translators = { de: german, uk: ukrainian };
  it('says which language its words come from, where that is asked for', async () => {
    const page = await pages(path, source, translators, true);
    expect(marked(page('en'))).toEqual([['en-t-uk', undefined, 'Today we have agreed on the delivery of 40 tons of grain to Hamburg,']]);
    expect(marked(page('de'))).toEqual([['de-t-uk', undefined, 'Heute haben wir uns auf die Lieferung von 40 Tonnen Getreide nach Hamburg geeinigt']]);
    expect(marked(page('uk'))).toEqual([['uk', undefined, 'Сьогодні ми домовилися про постачання 40 тонн зерна до Гамбурга']]);
  });
  it('is a Quotation that names the words that were said', async () => {
    const page = await pages(path, source, translators, true);
    const said = { '@type': 'Quotation', text: 'Сьогодні ми домовилися про постачання 40 тонн зерна до Гамбурга.', inLanguage: 'uk', creator: { '@type': 'Person', name: 'Олена Лисенко' } };
    expect(citation(page('de'))).toEqual([
      { '@type': 'Quotation', text: 'Heute haben wir uns auf die Lieferung von 40 Tonnen Getreide nach Hamburg geeinigt', inLanguage: 'de', creator: said.creator, translationOfWork: said },
    ]);
    expect(citation(page('uk'))).toEqual([{ ...said, text: 'Сьогодні ми домовилися про постачання 40 тонн зерна до Гамбурга' }]);
  });
  it('is left alone where nobody asked, where the quotations are others, and where other words than were said stand for them', async () => {
    expect(marked((await pages(path, source, translators, false))('de'))).toEqual([]);
    expect(citation((await pages(path, source, translators, false))('de'))).toBeUndefined();
    const merged: Translate = (part) => (german(part, {} as never) ?? '').replace('„Eine Kleinigkeit“', 'Eine Kleinigkeit');
    const retold: Translate = (part) => (ukrainian(part, {} as never) ?? '').replace('Сьогодні ми домовилися про', 'Нині погоджено');
    const page = await pages(path, source, { de: merged, uk: retold }, true);
    expect([marked(page('de')), marked(page('uk')), citation(page('uk'))]).toEqual([[], [], undefined]);
  });
});

describe('transformedTag', () => {
  it.each([
    ['de', 'uk', 'de-t-uk'], ['de-CH', 'sr-Cyrl-RS', 'de-CH-t-sr-cyrl-rs'], ['de-u-nu-latn', 'uk', 'de-t-uk-u-nu-latn'], ['de-x-own', 'uk', 'de-t-uk-x-own'], ['de', 'uk-u-ca-gregory', 'de-t-uk'], ['de-t-fr', 'uk', undefined], ['de', '!', undefined],
  ])('%s of %s', (language, source, expected) => {
    const tag = transformedTag(language, source);
    expect(tag).toBe(expected);
    if (tag !== undefined) expect(Intl.getCanonicalLocales(tag)[0]).toBe(tag);
  });
});
