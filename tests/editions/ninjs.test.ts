import { describe, expect, it } from 'vitest';
import { ninjsParts } from '#stet/editions/ninjs-parts.js';
import { buildSite, type Site } from '#stet/editions/site.js';
import { catalogues, entry, mark, settings, type Translate } from './project.js';
import { all, attribute, textOf } from './tree.js';

const post = 'Під час зустрічі в порту обговорили безпекову ситуацію на узбережжі. 🇺🇦 Дякуємо за гостинність і каву!';
const item = {
  uri: 'https://news.example/1',
  standard: { name: 'ninjs', version: '3.0', schema: 'https://iptc.org/std/ninjs/ninjs-schema_3.0.json' },
  type: 'text',
  language: 'en',
  firstCreated: '2021-09-16T09:05:00-04:00',
  versionCreated: '2021-09-17T09:05:00-04:00',
  by: 'By Nora Whitfield',
  headlines: [{ role: 'short', value: 'Lights' }, { role: 'main', value: 'The lights of the "old" harbour' }],
  descriptions: [{ role: 'main', value: 'What two ports agreed on & why.' }],
  bodies: [
    { role: 'main', contenttype: 'text/plain', value: 'Never shown.' },
    { role: 'main', contenttype: 'text/html', value: `<p>The mayor said "yes" to <a href="https://example.org/a">the council</a>.</p>\n<blockquote class="twitter-tweet"><p lang="uk">${post}</p></blockquote>\n<p>Another paragraph follows.</p><script src="https://x.example/a.js"></script>` },
  ],
  subjects: [{ name: 'Weather', uri: 'x:1' }],
  associations: [{ name: 'p', uri: 'x:2', type: 'picture', descriptions: [{ value: 'Waves at night' }], by: 'Ann Lee', renditions: [{ name: 'thumb', href: 'small.jpg', width: 100 }, { name: 'web', href: 'img/large.jpg', width: 1200 }] }],
};
const arabic: Translate = (text) => text.replace(/[A-Za-z]+/g, 'كلمة');
const partly: Translate = (text) => (text.includes('Another') ? undefined : mark(text, undefined as never));

function make(source: string): Promise<Site> {
  return buildSite({ articles: [entry('item.json', source, { de: partly, ar: arabic })], settings, catalogues, files: new Set(['img/large.jpg']) });
}

describe('an item of ninjs', () => {
  it('is a page like any other: its headline, byline, dates, picture, description, body', async () => {
    const site = await make(JSON.stringify(item));
    expect(site.diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual(['edition-incomplete']);
    const html = site.files.get('ar/item.html') ?? '';
    expect(all(html, ({ tagName }) => tagName === 'h1').map(textOf)).toEqual(['كلمة كلمة كلمة كلمة "كلمة" كلمة']);
    const [quotation] = all(html, ({ tagName }) => tagName === 'blockquote');
    expect(quotation === undefined ? '' : textOf(quotation)).toBe(post);
    const [said] = all(html, (element) => element.tagName === 'p' && attribute(element, 'lang') === 'uk');
    expect(said === undefined ? '' : attribute(said, 'dir')).toBe('ltr');
    const english = site.files.get('en/item.html') ?? '';
    expect(english).toContain('By <span class="person">Nora Whitfield</span>');
    expect(english).toContain('<time datetime="2021-09-16T09:05:00-04:00">');
    expect(english).toContain('<p class="standfirst">What two ports agreed on &amp; why.</p>');
    expect(english).toContain('<p>The mayor said "yes" to <a href="https://example.org/a">the council</a>.</p>');
    expect(english).toContain('src="../files/img/large.jpg"');
    expect(english).toContain('Waves at night');
    expect(english).not.toMatch(/Never shown|x\.example|"bodies"/);
    expect(english).toContain('<li>Weather</li>');
    expect(site.files.get('ar/feed.xml')).toContain('كلمة كلمة كلمة');
  });

  it('says of a body that fell back in which language it is', async () => {
    const html = (await make(JSON.stringify(item))).files.get('de/item.html') ?? '';
    expect(html).toContain('<p lang="en" dir="ltr">Another paragraph follows.</p>');
    expect(html).toContain('Noch nicht übersetzt');
  });

  it('is one of version 1, with a body in plain text, its escapes resolved', async () => {
    const old = { uri: 'x', language: 'en', headline: 'Head "line"', byline: 'by Ann Lee', body_text: `A paragraph with <em>no markup</em> in it.\n\n- One item\n- Two items\n\n1. First step\n2. Second step\n\n${post}\n\n— Ганна Лі (@hanna) May 3, 2022`, description_text: 'Short.' };
    const source = JSON.stringify(old).replaceAll('/', '\\/').replaceAll('<', '\\u003c');
    const html = (await make(source)).files.get('en/item.html') ?? '';
    expect(html).toContain('<h1>Head &quot;line&quot;</h1>');
    expect(html).toContain('A paragraph with &lt;em&gt;no markup&lt;/em&gt; in it.');
    expect(all(html, ({ tagName }) => tagName === 'ul').map((list) => textOf(list).trim())).toContain('One item\nTwo items');
    expect(all(html, ({ tagName }) => tagName === 'ol').map((list) => textOf(list).trim())).toContain('First step\nSecond step');
    expect(html).toContain('<blockquote lang="uk" dir="ltr" translate="no">');
  });

  it('has an empty body where it has none, and does not break on what is no item', () => {
    expect(ninjsParts('{"headline":"A"}', [])).toMatchObject({ text: '', format: 'text', facts: { title: 'A' } });
    for (const text of ['', '[]', 'null', '{"bodies":{"0":{"value":"x"}},"associations":[null,1],"subject":7}', '{']) expect(ninjsParts(text, []).text).toBe('');
  });
});
