import { describe, expect, it } from 'vitest';
import { amp } from '#stet/formats/amp.js';
import { formatOf } from '#stet/formats/formats.js';
import { html } from '#stet/formats/html.js';
import { blockText } from '#stet/model/block.js';
import { parse } from 'parse5';
import { accented, makeEdition, ownContent, unaccent } from './edition.ts';

const page = `<!doctype html>
<html ⚡ lang="en"><head><meta charset="utf-8"><title>The storm</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The storm"}</script>
<script async custom-element="amp-twitter" src="https://cdn.ampproject.org/v0/amp-twitter-0.1.js"></script></head>
<body>
<p>It was a <amp-img src="a.png" alt="The pier" width=1 height=1><noscript><img src="a.png" alt="The pier"></noscript></amp-img> dark night.</p>
<amp-twitter width="1" height="1" data-tweetid="1"><blockquote placeholder><p lang="uk">Допис про шторм</p></blockquote></amp-twitter>
<amp-list src="/feed.json"><template type="amp-mustache"><p>{{title}} by {{name}}</p></template><div fallback>No news</div></amp-list>
<amp-story title="The story" publisher="The paper"><amp-story-page id="p1"><amp-story-grid-layer template="vertical">Sea<h1>Wind</h1>Rain</amp-story-grid-layer>
<amp-story-page-attachment layout="nodisplay" cta-text="Read more" data-title="All of it"><p>More</p></amp-story-page-attachment></amp-story-page></amp-story>
<amp-accordion><section><h2>Question</h2><div>Answer</div></section></amp-accordion>
<amp-state id="s"><script type="application/json">{"title":"state"}</script></amp-state>
<amp-ad width="1"><div placeholder>Ad</div></amp-ad>
<amp-social-share type="twitter" data-param-text="See this" aria-label="Share"></amp-social-share>
<amp-mathml layout="container" data-formula="\\[x\\]"></amp-mathml>
</body></html>
`;

const blocks = amp.read(page, {}).blocks;

describe('AMP', () => {
  it('is told by its root', () => {
    expect(formatOf('a.html', undefined, page)?.name).toBe('amp');
    for (const root of ['<html amp>', '<HTML lang=en AMP="">', '<html ⚡4ads>', '<html amp4email data-x>']) expect(formatOf('a.htm', undefined, root)?.name, root).toBe('amp');
    for (const root of ['<html lang="amp">', '<html data-amp>', '<html example>']) expect(formatOf('a.html', undefined, root)?.name, root).toBe('html');
  });

  it('has a unit for what people read; templates, state and advertisements are left', () => {
    expect(blocks.map((block) => blockText(block).replace(/\s+/g, ' ').trim()).sort()).toEqual([
      'The storm', 'The storm', 'It was a dark night.', 'The pier', 'The pier', 'Допис про шторм', 'No news', 'The story', 'The paper', 'Sea', 'Wind', 'Rain',
      'Read more', 'All of it', 'More', 'Question', 'Answer', 'See this', 'Share',
    ].sort());
    expect(amp.read(page, {}).language).toBe('en');
  });

  it('knows a post by its element', () => {
    expect(blocks.find((block) => blockText(block).startsWith('Допис'))).toMatchObject({ embed: 'amp-twitter', language: 'uk' });
  });

  it('keeps every byte, and with accents changes nothing but text', () => {
    expect(makeEdition(amp, page, blocks, ownContent)).toBe(page);
    const made = makeEdition(amp, page, blocks, accented);
    const tree = (text: string): string => JSON.stringify(parse(text), (key, value: unknown) => (key === 'parentNode' ? undefined : typeof value === 'string' ? value.replace(/\s+/g, ' ') : value));
    expect(unaccent(tree(made))).toBe(tree(page));
    expect(made).toContain('<template type="amp-mustache"><p>{{title}} by {{name}}</p></template>');
  });

  it('is what HTML is for a page without elements of its own', () => {
    const plain = '<html amp lang="en"><body><p>One <b>two</b>.<ul><li title="t">Three';
    expect(amp.read(plain, {})).toEqual(html.read(plain, {}));
    expect(amp.adapt?.({ source: plain, language: 'ar', direction: 'rtl' })).toEqual(html.adapt?.({ source: plain, language: 'ar', direction: 'rtl' }));
  });
});
