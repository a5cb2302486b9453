import { describe, expect, it } from 'vitest';
import { buildSite } from '#stet/editions/site.js';
import { catalogues, entry, mark, settings, type Translate } from './project.js';
import { all, type Element, textOf } from './tree.js';

const post = 'Під час зустрічі в порту обговорили безпекову ситуацію на узбережжі та подальшу співпрацю з містами.';

/** The body of the page that an article becomes, and what was said about it. */
async function body(path: string, source: string, language = 'en', translate?: Translate, files: readonly string[] = []): Promise<{ html: string; said: readonly string[] }> {
  const site = await buildSite({ articles: [entry(path, source, translate === undefined ? {} : { [language]: translate })], settings: { ...settings, languages: ['ar', 'de', 'ja'] }, catalogues, files: new Set(files) });
  const page = [...site.files].find(([name]) => name.startsWith(`${language}/`) && !/index|feed/.test(name))?.[1] ?? '';
  const html = /<div class="body">\n([\s\S]*?)\n<\/div>\n(?:<footer class="credits">|<\/article>)/.exec(page)?.[1] ?? page;
  return { html, said: site.diagnostics.filter(({ code }) => !/^(?:unit|edition|article)-/.test(code)).map(({ message }) => message) };
}

const title = '# Title of it all\n\n';
const markdown = async (source: string, language?: string, translate?: Translate): Promise<string> => (await body('a.md', title + source, language, translate)).html;

describe('a Markdown article as a page', () => {
  it('has its headings below the page\'s own, with the same anchors in every edition', async () => {
    expect(await markdown('## What\'s *new*?\n\n## What\'s new?\n\n### Ünïcode {#own}\n\n# Again\n')).toBe(
      '<h2 id="whats-new">What&#39;s <em>new</em>?</h2>\n<h2 id="whats-new-1">What&#39;s new?</h2>\n<h3 id="own">Ünïcode</h3>\n<h2 id="again">Again</h2>',
    );
    expect(await markdown('## What is new\n', 'de', () => 'Neues')).toBe('<h2 id="what-is-new">Neues</h2>');
  });

  it('has lists, tight and loose, with numbers and boxes', async () => {
    expect(await markdown('- a\n- b\n  - c\n\n3. d\n4. e\n\n- [x] f\n')).toBe(
      '<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n<ol start="3">\n<li>d</li>\n<li>e</li>\n</ol>\n<ul>\n<li><input type="checkbox" disabled checked aria-label="f"> f</li>\n</ul>',
    );
    expect(await markdown('- a\n\n- b\n')).toBe('<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>');
  });

  it('has tables whose sides follow the direction of the page', async () => {
    expect(await markdown('| a | b |\n|:--|--:|\n| c | *d* |\n')).toBe(
      '<div class="table">\n<table>\n<thead>\n<tr><th scope="col" class="left">a</th><th scope="col" class="right">b</th></tr>\n</thead>\n<tbody>\n<tr><td class="left">c</td><td class="right"><em>d</em></td></tr>\n</tbody>\n</table>\n</div>',
    );
  });

  it('has code left to right, formulas, rules, breaks and what is struck out', async () => {
    expect(await markdown('```js title\na < b\n```\n\n`c` ~~d~~  \ne\n\n---\n')).toBe(
      '<pre dir="ltr" translate="no"><code class="language-js">a &lt; b\n</code></pre>\n<p><code dir="ltr" translate="no">c</code> <del>d</del><br>\ne</p>\n<hr>',
    );
  });

  it('has footnotes in the order of their calls, called as the reader says', async () => {
    const html = await markdown('One[^b] two[^a] three[^b].\n\n[^a]: First.\n[^b]: Second.\n[^c]: Never.\n', 'de', (text) => text);
    expect(html).toContain('One<sup><a class="call" href="#note-1" id="call-1" role="doc-noteref" aria-label="Anmerkung 1">1</a></sup> two<sup>');
    expect(html).toContain('id="call-1-2"');
    expect(html).toMatch(/<li id="note-1"><p>Second\. <a class="back" href="#call-1" role="doc-backlink" aria-label="Zurück zum Text">↑<\/a><\/p><\/li>\n<li id="note-2"><p>First\./);
    expect(html).not.toContain('Never');
  });

  it('has links by reference, and none that would run a script', async () => {
    const { html, said } = await body('a.md', `${title}[a][x] [b](JavaScript:alert(1)) <https://x.org/?a=b&c> [c](vbscript:x)\n\n[x]: https://x.org "T"\n`);
    expect(html).toBe('<p><a href="https://x.org" title="T">a</a> b <a href="https://x.org/?a=b&amp;c">https://x.org/?a=b&amp;c</a> c</p>');
    expect(said).toEqual(['a.md links to JavaScript:alert(1). Such an address is not written into a page; the text stands without a link.', 'a.md links to vbscript:x. Such an address is not written into a page; the text stands without a link.']);
  });

  it('has pictures with their captions', async () => {
    expect(await markdown('![Alt "x"](https://x.org/a.jpg "T")\n\nA lamp, lit. *Somebody/Press*\n')).toBe(
      '<figure>\n<img src="https://x.org/a.jpg" alt="Alt &quot;x&quot;" title="T" loading="lazy" decoding="async">\n<figcaption>A lamp, lit. <em>Somebody/Press</em></figcaption>\n</figure>',
    );
  });

  it('has admonitions', async () => {
    expect(await markdown('> [!WARNING]\n> Take care.\n')).toBe('<aside class="note warning">\n<p>Take care.</p>\n</aside>');
  });

  it('joins the lines of a paragraph as its script does', async () => {
    expect(await markdown('今日は\n晴れ and\nmore words\n晴れ\n')).toBe('<p>今日は晴れ and more words 晴れ</p>');
  });

  it('sets a post as a quotation, whether it was quoted or embedded', async () => {
    const figure = await markdown(`> ${post}\n>\n> — Ганна Лі (@hanna) [May 3, 2022](https://social.example/1)\n\nThe end of it is here.\n`, 'de', (text) => text);
    expect(figure).toContain(`<blockquote lang="uk" dir="ltr" translate="no" cite="https://social.example/1">\n<p>${post}</p>\n</blockquote>`);
    expect(figure).toContain('<span>Ursprünglich auf Ukrainisch veröffentlicht</span> <span><a href="https://social.example/1" rel="noopener">Beitrag auf <bdi>social.example</bdi> ansehen</a></span>');
    const { html, said } = await body(
      'a.md',
      `${title}<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${post}</p>&mdash; Ганна Лі (@hanna) <a href="https://twitter.com/hanna/status/1">May 3, 2022</a></blockquote> <script async src="https://platform.twitter.com/widgets.js"></script>\n\nThe end of it is here, in a whole sentence.\n`,
      'ar',
      () => 'النهاية',
    );
    const [quoted] = all(html, ({ tagName, parentNode }) => tagName === 'p' && parentNode?.nodeName === 'blockquote');
    expect(Object.fromEntries((quoted?.attrs ?? []).map(({ name, value }) => [name, value]))).toEqual({ lang: 'uk', dir: 'ltr', translate: 'no' });
    expect(textOf(quoted as Element)).toBe(post);
    expect(html).toContain('<figcaption><p class="origin"><span>لغة المنشور الأصلية: الأوكرانية</span>');
    expect(html).not.toContain('<script');
    expect(said).toContain("a.md: a script from platform.twitter.com was left out, so that readers' browsers tell it nothing. The post stands as a quotation.");
  });

  it('says in the reader\'s language before each run that it is not translated', async () => {
    const html = await markdown('One is done here.\n\nTwo is not.\n\nThree is not.\n\n- Four is done.\n- Five is not.\n', 'ar', (text) => (text.includes('not') ? undefined : 'تم'));
    expect(html).toBe(
      [
        '<p>تم</p>',
        '<p class="untranslated">لم يُترجم بعد</p>',
        '<p lang="en" dir="ltr">Two is not.</p>',
        '<p lang="en" dir="ltr">Three is not.</p>',
        '<ul>\n<li>تم</li>\n<li><span lang="en" dir="ltr">Five is not.</span></li>\n</ul>',
      ].join('\n'),
    );
  });
});

describe('the byline', () => {
  it('has names alone, not the links that they are written with', async () => {
    const { files } = await buildSite({ articles: [entry('a.md', '---\ntitle: T\nauthor: >-\n  [Ann Lee](https://example.org/ann) (Harbour)\n---\n\nWords of it.\n')], settings, catalogues });
    expect(files.get('en/a.html')).toContain('By <span class="person">Ann Lee (Harbour)</span>');
    expect(files.get('en/a.html')).toContain('"author":[{"@type":"Person","name":"Ann Lee (Harbour)"}]');
  });
});

describe('a text article as a page', () => {
  it('has its paragraphs, lists and quotations', async () => {
    const { html } = await body('a.txt', 'The title\n\nFirst paragraph of the text, which goes on.\n\n- one\n- two\n\n3. three\n4. four\n\n> quoted words\n');
    expect(html).toBe('<p>First paragraph of the text, which goes on.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>\n<blockquote>\n<p>quoted words</p>\n</blockquote>');
  });

  it('sets a post and the line behind it as a quotation', async () => {
    const { html } = await body('a.txt', `The title\n\nFirst paragraph of the text, which goes on for long enough.\n\n${post}\n\n— Ганна Лі (@hanna) May 3, 2022\n\nThe end of it all is here.\n`, 'ar', () => 'كلام');
    expect(html).toContain(`<figure class="post">\n<blockquote lang="uk" dir="ltr" translate="no">\n<p>${post}</p>\n</blockquote>\n<figcaption>\n<p class="attribution" lang="en" dir="ltr" translate="no">— <span lang="uk" dir="ltr">Ганна Лі</span> (@hanna) May 3, 2022</p>`);
  });
});

describe('an HTML fragment as a page', () => {
  it('gives languages to elements and to stretches of them', async () => {
    const { html } = await body('a.html', `<h1>Title</h1>\n<p class="x">One is not.</p>\n<ul><li>Two is not.</li></ul>\n<div>Three is not.<p>Four is done.</p></div>`, 'ar', (text) => (text.includes('not') ? undefined : 'تم'));
    expect(html).toContain('<p lang="en" dir="ltr" class="x">One is not.</p>');
    expect(html).toContain('<li><span lang="en" dir="ltr">Two is not.</span></li>');
    expect(html).toContain('<div><span lang="en" dir="ltr">Three is not.</span><p>تم</p></div>');
  });

  it('isolates names and handles of the other direction, but in what says its own', async () => {
    const { html } = await body('a.html', '<h1>Title</h1>\n<p>One text with <code>x</code> and <em>y</em>.</p>\n<p>Not this one, @anna.</p>', 'ar', (text) => (text.includes('One') ? 'قال @teague_pt في ' : text.includes('Not') ? undefined : text === 'y' ? 'News & More' : text));
    expect(html).toContain('قال <bdi>@teague_pt</bdi> في ');
    expect(html).toContain('<em><bdi>News</bdi> &amp; <bdi>More</bdi></em>');
    expect(html).toContain('<code>x</code>');
    expect(html).toContain('<p lang="en" dir="ltr">Not this one, @anna.</p>');
  });

  it('leaves what others would load out, and keeps the author\'s own', async () => {
    const { html, said } = await body(
      'a.html',
      '<h1>Title</h1><p>Words and <a href="b.html">a link</a>.</p><iframe src="//www.video.example/embed/1"><p>no</p></iframe><script src="local.js"></script><script>own()</script><img srcset="i/a.jpg 1x, i/b.jpg 2x" src=i/a.jpg alt="A lamp">',
      'en',
      undefined,
      ['i/a.jpg', 'i/b.jpg', 'local.js'],
    );
    expect(html).toContain('<a class="embed" href="https://www.video.example/embed/1" rel="noopener">View this content on <bdi>video.example</bdi></a>');
    expect(html).toContain('<script src="../files/local.js"></script><script>own()</script>');
    expect(html).toContain('srcset="../files/i/a.jpg 1x, ../files/i/b.jpg 2x" src="../files/i/a.jpg"');
    expect(said).toEqual([
      "a.html: a frame from video.example became a link, so that readers' browsers tell it nothing.",
      'a.html links to b.html, which is no file of the project. The link was left as it is.',
    ]);
  });
});

describe('WordPress blocks as a page', () => {
  it('have none of the editor\'s comments, and an embed as a link', async () => {
    const block = (name: string, html: string): string => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
    const source = [
      block('heading {"level":1}', '<h1>The lamp</h1>'),
      block('paragraph {"dropCap":true,"note":"a--b"}', '<p>It was built in 1894 -- and lit.</p>'),
      block('embed {"url":"https://twitter.com/a/status/1"}', '<figure class="wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper">\nhttps://twitter.com/a/status/1?x=1&amp;y=2\n</div></figure>'),
    ].join('\n\n');
    const site = await buildSite({ articles: [entry('wp.html', source, { de: mark })], settings, catalogues });
    const html = site.files.get('en/wp.html') ?? '';
    expect(html).not.toContain('wp:');
    expect(html).toContain('<h1>The lamp</h1>');
    expect(html).toContain('<p>It was built in 1894 -- and lit.</p>');
    expect(html).toContain('<div class="wp-block-embed__wrapper">\n<a class="embed" href="https://twitter.com/a/status/1?x=1&amp;y=2" rel="noopener">');
    expect(html).not.toContain('<figcaption></figcaption>');
  });
});
