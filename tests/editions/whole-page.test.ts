import { describe, expect, it } from 'vitest';
import { makeOffer, type Offer } from '#stet/editions/offer.js';
import { createTongues } from '#stet/editions/tongue.js';
import { renderWholePage } from '#stet/editions/whole-page.js';

const tongues = createTongues();
const offers: readonly Offer[] = ['en', 'ar', 'ar-XB'].map((language) => makeOffer({ language, tongue: tongues(language), page: `${language}/a.html`, title: 'A', listed: true }));
const render = (text: string, changed: { language?: string; hidden?: boolean; base?: string | undefined } = {}): string =>
  renderWholePage({
    text,
    tongue: tongues(changed.language ?? 'ar'),
    sourceLanguage: 'en',
    page: 'ar/a.html',
    offers,
    fallback: 'en/a.html',
    base: 'base' in changed ? changed.base : 'https://example.org/',
    hidden: changed.hidden ?? false,
    head: true,
    addresses: { link: (address) => address, file: (address) => address },
  });

const canonical = '<link rel="canonical" href="https://example.org/ar/a.html">';
const alternates = [
  '<link rel="alternate" hreflang="en" href="https://example.org/en/a.html">',
  '<link rel="alternate" hreflang="ar" href="https://example.org/ar/a.html">',
  '<link rel="alternate" hreflang="x-default" href="https://example.org/en/a.html">',
];
const locales = ['<meta property="og:locale" content="ar_EG">', '<meta property="og:locale:alternate" content="en_US">'];
const all = [canonical, ...alternates, ...locales];

describe('the head of a whole page', () => {
  it('gets its lines at its end, indented as the others are', () => {
    expect(render('<html>\n<head>\n\t<title>A</title>\n</head>\n<body>x</body></html>')).toBe(`<html>\n<head>\n\t<title>A</title>\n${all.map((line) => `\t${line}\n`).join('')}</head>\n<body>x</body></html>`);
  });

  it('gets them before the body where it has no end tag, and nowhere where there is no head', () => {
    expect(render('<!DOCTYPE html><title>A</title><p>x')).toBe(`<!DOCTYPE html><title>A</title>${all.map((line) => `${line}\n`).join('')}<p>x`);
    expect(render('just words')).toBe('just words');
  });

  it('has old ones replaced, with their lines', () => {
    const old = '<head>\n  <link rel="canonical" href="x">\n  <link rel="alternate" hreflang="fr" href="y">\n  <link rel="alternate" type="application/rss+xml" href="z">\n  <meta content="en_GB" property="og:locale">\n</head>';
    expect(render(old)).toBe(`<head>\n  ${all.join('\n  ')}\n  <link rel="alternate" type="application/rss+xml" href="z">\n</head>`);
  });

  it('is written as XHTML in XHTML', () => {
    expect(render('<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body/></html>')).toContain('href="https://example.org/ar/a.html" />');
  });

  it('names no others where the edition is not offered, and no address where the site has none', () => {
    expect(render('<head></head>', { hidden: true })).not.toContain('hreflang');
    expect(render('<head></head>', { base: undefined })).toBe(`<head>${locales.map((line) => `${line}\n`).join('')}</head>`);
  });

  it('is not for search engines where it is in a pseudo-locale, whatever it said before', () => {
    const html = render('<head>\n<meta name="robots" content="index, follow">\n</head>', { language: 'ar-XB', hidden: true });
    expect(html).toContain('<head>\n<meta name="robots" content="noindex">\n<link rel="canonical"');
    expect(html).not.toContain('index, follow');
    expect(render('<head></head>', { hidden: true })).not.toContain('noindex');
  });

  it('says the language in the JSON-LD of the article only', () => {
    const json = (text: string): string => /<script[^>]*>([\s\S]*)<\/script>/.exec(render(`<head><script type="application/ld+json">${text}</script></head>`))?.[1] ?? '';
    expect(json('{"@type":"NewsArticle","inLanguage":"en-US","citation":{"inLanguage":"uk"}}')).toBe('{"@type":"NewsArticle","inLanguage":"ar","citation":{"inLanguage":"uk"}}');
    expect(JSON.parse(json('{\n  "@context": "x",\n  "@type": "BlogPosting"\n}'))).toEqual({ '@context': 'x', inLanguage: 'ar', '@type': 'BlogPosting' });
    expect(json('{"@type":"Organization"}')).toBe('{"@type":"Organization"}');
    expect(json('{"inLanguage": "en"')).toBe('{"inLanguage": "ar"');
  });

  it('is not looked for in comments, scripts and attributes', () => {
    const tricky = '<head><!-- <link rel="canonical" href="x"> --><script>"<link rel=canonical href=y>"</script><meta name="d" content="</head>"></head><body></body>';
    expect(render(tricky)).toBe(tricky.replace('"></head><body>', `">${all.map((line) => `${line}\n`).join('')}</head><body>`));
  });
});
