import { describe, expect, it } from 'vitest';
import { unitText } from '#stet/model/part.js';
import { readArticle } from '#stet/steps/read.js';

const english = 'The minister spoke on Monday about the harvest and the price of bread in the region.';
const said = 'Сьогодні ми домовилися про постачання зерна. Дякую всім, хто допоміг.';
const script = (address: string): string => `<script async src="https://${address}" charset="utf-8"></script>`;
const tweet = `<blockquote class="twitter-tweet"><p lang="uk" dir="ltr">${said}</p>&mdash; Олена (@olena_hn) <a href="https://twitter.com/o/status/1">March 3, 2022</a></blockquote>`;

/** Embed code as the networks and content systems give it, and what of it is left to translate. */
const embeds: Readonly<Record<string, readonly [markup: string, ...left: readonly string[]]>> = {
  twitter: [`${tweet}\n${script('platform.twitter.com/widgets.js')}`],
  'twitter, its script apart': [`${tweet}\n\n${script('platform.twitter.com/widgets.js')}`],
  mastodon: [`<blockquote class="mastodon-embed" data-embed-url="https://m.example/@o/1/embed"><a href="https://m.example/@o/1"><div>${said}</div><div>Post by @olena@m.example</div><div>View on Mastodon</div></a></blockquote>${script('m.example/embed.js')}`],
  bluesky: [`<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:x/app.bsky.feed.post/3"><p lang="uk">${said}</p>&mdash; Олена (<a href="https://bsky.app/profile/o">@olena.bsky.social</a>) <a href="https://bsky.app/profile/o/post/3">March 3, 2022 at 10:00 AM</a></blockquote>${script('embed.bsky.app/static/embed.js')}`],
  telegram: [`<blockquote class="telegram-post" data-telegram-post="o/1"><p>${said}</p><a href="https://t.me/o/1">Олена Гнатюк</a></blockquote>`],
  'telegram, by reference': ['<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="o/1"></script>'],
  facebook: [`<div class="fb-post" data-href="https://www.facebook.com/o/posts/1"><blockquote cite="https://www.facebook.com/o/posts/1" class="fb-xfbml-parse-ignore"><p>${said}</p>Posted by <a href="https://facebook.com/o">Олена Гнатюк</a> on&nbsp;<a href="https://www.facebook.com/o/posts/1">Thursday, March 3, 2022</a></blockquote></div>`],
  instagram: [`<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/"><div><a href="https://www.instagram.com/p/x/">View this post on Instagram</a><p><a href="https://www.instagram.com/p/x/">${said}</a></p><p>A post shared by Олена (@olena) on <time datetime="2022-03-03">Mar 3, 2022</time></p></div></blockquote>${script('www.instagram.com/embed.js')}`],
  youtube: ['<iframe width="560" height="315" src="https://www.youtube.com/embed/x" allowfullscreen></iframe>'],
  wordpress: [`<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper">\n${tweet}${script('platform.twitter.com/widgets.js')}\n</div><figcaption>The minister on grain.</figcaption></figure>`, 'The minister on grain.'],
  'wordpress, by reference': ['<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://twitter.com/o/status/1\n</div></figure>'],
  'mastodon, by reference': ['<blockquote class="mastodon-embed" data-embed-url="https://mastodon.example/@o/1/embed"><a href="https://mastodon.example/@o/1" target="_blank"><div>Post by @o@mastodon.example</div><div>View on Mastodon</div></a></blockquote>'],
  'instagram, by reference': ['<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/"><div><a href="https://www.instagram.com/p/x/"><div></div><div>Дивитися цей допис в Instagram</div></a><p><a href="https://www.instagram.com/p/x/">Допис, поширений Oleh Hnatiuk (@o.hnatiuk)</a></p></div></blockquote>'],
  amp: [`<amp-twitter layout="responsive" data-tweetid="1">\n${tweet}\n</amp-twitter>`],
  'amp, by reference': ['<amp-twitter layout="responsive" data-tweetid="1"></amp-twitter>'],
};

describe.each(Object.keys(embeds))('a post from %s', (name) => {
  const [markup, ...left] = embeds[name] as readonly [string, ...string[]];

  it.each([
    ['a.html', `<p>${english}</p>\n${markup}\n<p>Again and again.</p>`],
    ['a.md', `${english}\n\n${markup}\n\nAgain and again.\n`],
    ['in-a-list.md', `${english}\n\n- Again and again.\n\n  ${markup.replace(/\n(?!\n)/g, '\n  ')}\n`],
  ])('stands whole, with who said it and when, in %s', async (path, source) => {
    const { units, diagnostics } = await readArticle({ path, source, language: 'en' });
    expect(units.filter(({ unit }) => unit.translate).map(({ unit }) => unitText(unit))).toEqual(path === 'in-a-list.md' ? [english, 'Again and again.', ...left] : [english, ...left, 'Again and again.']);
    const locked = units.filter(({ unit }) => !unit.translate);
    expect(locked.some(({ unit }) => unit.passage?.language === 'uk' && unitText(unit).startsWith(said))).toBe(markup.includes(said));
    expect(diagnostics).toEqual([]);
  });
});

it('what stands beside a post in the article’s own language is left to translate', async () => {
  const own = (embeds['instagram'] as readonly [string])[0].replace(said, 'Today we agreed on the delivery of grain, and we thank everybody who helped.');
  const { units } = await readArticle({ path: 'a.html', source: `<p>${english}</p>${own}`, language: 'en' });
  expect(units.every(({ unit }) => unit.translate)).toBe(true);
});

it('a lang that repeats the page’s own and is wrong is said so', async () => {
  const source = `<html lang="en"><body><p>${english}</p>${tweet.replace('lang="uk"', 'lang="en"')}</body></html>`;
  const { diagnostics, units } = await readArticle({ path: 'a.html', source, language: 'en' });
  expect(diagnostics.map(({ code, values }) => [code, values])).toEqual([['language-mislabelled', { said: 'en', found: 'uk' }]]);
  expect(units.filter(({ unit }) => !unit.translate)).toHaveLength(2);
});

it('a caption inside the link of a post is no reference, though it names the network', async () => {
  const post = '<blockquote class="instagram-media"><p><a href="https://www.instagram.com/p/x/">Instagram is down again. Grain is not.</a></p><p><a href="https://www.instagram.com/p/x/">View this post on Instagram</a></p></blockquote>';
  const { units } = await readArticle({ path: 'a.html', source: `<p>${english}</p>${post}`, language: 'en' });
  expect(units.map(({ unit }) => unitText(unit))).toContain('Instagram is down again. Grain is not.');
});

it('a line that names who said what stands is no passage of its own, whatever language its date is in', async () => {
  const words = 'Сьогодні домовилися про постачання зерна, дякуємо всім, хто допоміг.';
  const lines = ['— Олег Гнатюк (@o_hnatiuk) 3 листопада 2021', '— Олег Гнатюк, міністр рільництва'];
  for (const line of lines) {
    const { said, units } = await readArticle({ path: 'a.md', source: `${english}\n\n> ${words}\n>\n> ${line}\n\nAgain and again.\n`, language: 'en', settings: { passages: { gloss: true } } });
    expect(said.map(({ text, speaker }) => [text, speaker])).toEqual([[words, 'Олег Гнатюк']]);
    expect(units.map(({ unit }) => unit.passage?.reason)).toEqual([undefined, 'language', 'attribution', undefined]);
  }
  const cited = `<p>${english}</p><blockquote><p>${words}</p><cite>Олег Гнатюк</cite></blockquote>`;
  for (const path of ['a.html', 'a.md']) {
    const { said, units } = await readArticle({ path, source: cited, language: 'en' });
    expect(said.map(({ text, speaker }) => [text, speaker])).toEqual([[words, 'Олег Гнатюк']]);
    expect(units.at(-1)?.unit.passage?.reason).toBe('attribution');
  }
});

it('a line of dialogue inside a passage is no attribution', async () => {
  const { said } = await readArticle({ path: 'a.md', source: `${english}\n\n> Він запитав її, чому вона прийшла так пізно.\n>\n> — Бо Олена Петрівна не пустила мене раніше!\n\nAgain and again.\n`, language: 'en' });
  expect(said[0]?.text).toMatch(/раніше!$/);
});

it('the name behind "posted by" in the link of the network is who said it; of posts inside posts each has its own language', async () => {
  const facebook = `<div class="fb-post"><blockquote><p>${said}</p>Публікує <a href="https://facebook.com/o">Олег Гнатюк</a> у <a href="https://facebook.com/o/1">понеділок, 9 травня 2022</a></blockquote></div>`;
  const one = await readArticle({ path: 'a.html', source: `<p>${english}</p>${facebook}`, language: 'en' });
  expect(one.said.map(({ speaker }) => speaker)).toEqual(['Олег Гнатюк']);
  const inner = '<blockquote class="twitter-tweet"><p lang="es">El puente no se va a terminar nunca, lo sabemos todos.</p>&mdash; Juan Pérez (@jperez) <a href="https://twitter.com/jperez/status/2">May 8, 2022</a></blockquote>';
  const outer = tweet.replace('</blockquote>', `${inner}</blockquote>`);
  const { units } = await readArticle({ path: 'a.html', source: `<p>${english}</p>${outer}`, language: 'en' });
  expect(units.flatMap(({ unit }) => (unit.passage?.reason === 'attribution' ? [unit.passage.language] : []))).toEqual(['uk', 'es']);
});
