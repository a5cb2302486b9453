import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '#stet/formats/html.js';
import { ninjs } from '#stet/formats/ninjs.js';
import { scanJson } from '#stet/formats/json/scan.js';
import { jsonStyle, writeJsonText } from '#stet/formats/json/write.js';
import { blockText } from '#stet/model/block.js';
import { accent, accented, makeEdition, ownContent, unaccent } from './edition.ts';

const read = (source: string): ReturnType<typeof ninjs.read> => ninjs.read(source, {});
const texts = (source: string): readonly string[] => read(source).blocks.map(blockText);
const edition = (source: string, target = ownContent): string => makeEdition(ninjs, source, read(source).blocks, target);

const item = {
  uri: 'http://example.com/1',
  standard: { name: 'ninjs', version: '3.0', schema: 'https://iptc.org/std/ninjs/ninjs-schema_3.0.json' },
  type: 'text',
  language: 'en',
  slugline: 'storm-harbor',
  by: 'Someone',
  headlines: [{ role: 'main', contenttype: 'text/plain', value: 'Storm & calm' }, { role: 'short', value: 'Storm' }],
  bodies: [
    { role: 'main', contenttype: 'text/html', value: '<p>It was <b>a "dark" night</b>.</p>\r\n<p><img src="a.png" alt="The pier"> 5 &lt; 6</p>' },
    { role: 'plain', contenttype: 'text/plain', value: 'It was a dark night.\n\nThe pier held.' },
  ],
  descriptions: [{ value: 'What the storm did' }],
  subjects: [{ name: 'Weather', uri: 'x:1' }],
  associations: [{ name: 'picture', uri: 'http://example.com/2', language: 'en', type: 'picture', descriptions: [{ value: 'Waves' }], altids: [{ value: 'A-17' }] }],
};

describe('ninjs', () => {
  it('has a unit for what people read and none for the rest', () => {
    expect(texts(JSON.stringify(item))).toEqual([
      'Storm & calm', 'Storm', 'It was a "dark" night.', 'The pier', ' 5 < 6', 'It was a dark night.', 'The pier held.', 'What the storm did', 'Waves',
    ].map((text, i) => (i === 4 ? expect.stringContaining('5 < 6') : text)));
    expect(read(JSON.stringify(item)).language).toBe('en');
  });

  it('reads version 1 by the names of its properties', () => {
    const old = { uri: 'x', language: 'de-AT', headline: 'Kopf', body_html: '<p>Ein Satz.</p>', body_text: 'Ein Satz.', description_text: 'Kurz', byline: 'Von mir', associations: { bild: { uri: 'y', language: 'fr', headline: 'Photo' } } };
    expect(texts(JSON.stringify(old))).toEqual(['Kopf', 'Ein Satz.', 'Ein Satz.', 'Kurz', 'Photo']);
    expect(read(JSON.stringify(old)).blocks.map(({ kind, language }) => [kind, language])).toEqual([
      ['title', undefined], ['paragraph', undefined], ['paragraph', undefined], ['description', undefined], ['title', 'fr'],
    ]);
  });

  it.each([
    ['compact', JSON.stringify(item)],
    ['indented, with a byte order mark and CRLF', `\uFEFF${JSON.stringify(item, null, 2).replaceAll('\n', '\r\n')}`],
    ['escaped in every way', JSON.stringify(item).replaceAll('/', '\\/').replaceAll('<', '\\u003C').replaceAll('é', '\\u00e9')],
    ['a property twice', JSON.stringify(item).replace('"type"', '"headlines":[{"value":"First"}],"type"')],
  ])('keeps every byte that is not text: %s', (_name, source) => {
    expect(edition(source)).toBe(source);
    const made = edition(source, accented);
    const strip = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));
    expect(unaccent(JSON.stringify(strip(made)))).toBe(JSON.stringify(strip(source)));
    const seen = scanJson(made).strings.filter(({ path }) => path.at(-1) === 'value' && path.at(-3) !== 'altids').map(({ span }) => JSON.parse(`"${made.slice(span.start, span.end)}"`) as string);
    for (const text of seen) expect(text.replace(/<[^>]*>|&\w+;/g, '')).not.toMatch(/[a-z]{3}/);
  });

  it('writes a target for the string and the HTML it stands in', () => {
    const source = '{"uri":"x","bodies":[{"contenttype":"text/html","value":"<p title=\\"T\\">Two<\\/p>"}],"headline":"One"}';
    const hostile = '</p><script>"x\\y"\n&amp; </script>';
    const made = makeEdition(ninjs, source, read(source).blocks, () => [{ kind: 'text', text: hostile }]);
    const back = JSON.parse(made) as { bodies: { value: string }[]; headline: string };
    expect(back.headline).toBe(hostile);
    expect(back.bodies[0]?.value).not.toContain('<script');
    expect(html.read(back.bodies[0]?.value ?? '', {}).blocks.map((block) => blockText(block).replace(/\s+/g, ' '))).toEqual([hostile.replace(/\s+/g, ' '), hostile.replace(/\s+/g, ' ')]);
    expect(made).toContain('<\\/script>');
  });

  it('keeps to ASCII where the file does', () => {
    const source = '{"uri":"x","headline":"Caf\\u00e9"}';
    expect(makeEdition(ninjs, source, read(source).blocks, () => [{ kind: 'text', text: 'Кава 😀' }])).toBe('{"uri":"x","headline":"\\u041a\\u0430\\u0432\\u0430 \\ud83d\\ude00"}');
  });

  it.each([
    ['a list', (items: readonly unknown[]) => items],
    ['a feed', (items: readonly unknown[]) => ({ total: 2, items })],
  ])('reads the items of %s', (_, wrap) => {
    const source = JSON.stringify(wrap([item, { uri: 'x', language: 'fr', headline: 'Le port', associations: { a: { uri: 'y', headline: 'Photo' } } }]));
    expect(texts(source).slice(-2)).toEqual(['Le port', 'Photo']);
    expect(texts(source).slice(0, -2)).toEqual(texts(JSON.stringify(item)));
    expect(read(source).language).toBe('en');
    expect(read(source).blocks.at(-2)?.language).toBe('fr');
    expect(edition(source)).toBe(source);
    const edits = ninjs.adapt?.({ source, language: 'uk', direction: 'ltr' }) ?? [];
    expect(edits.map(({ span }) => source.slice(span.start, span.end))).toEqual(['en', 'en']);
  });

  it('says the language of the edition where the item says one, and changes no other', () => {
    const source = '{"language": "en","uri":"x","headline":"A","associations":{"a":{"language":"fr"},"b":{"language":"en"}}}';
    const edits = ninjs.adapt?.({ source, language: 'uk', direction: 'ltr' }) ?? [];
    expect(edits.map(({ span, text }) => [source.slice(span.start, span.end), text])).toEqual([['en', 'uk'], ['en', 'uk']]);
    expect(ninjs.adapt?.({ source: '{"headline":"A"}', language: 'uk', direction: 'ltr' })).toEqual([]);
  });

  it.each([
    ['{"name":"stet","version":"1.0.0"}', 'ninjs-unknown'],
    ['[1, 2]', 'ninjs-unknown'],
    ['"headline"', 'ninjs-unknown'],
    ['{"uri":"x","headline":"a"', 'json-malformed'],
    ['{"uri":"x","headline":"a\nb"}', 'json-malformed'],
    ["{'headline':'a'}", 'json-malformed'],
    ['{"headline":"a",}', 'json-malformed'],
    ['{"uri":"\\x"}', 'json-malformed'],
    ['', 'json-malformed'],
    ['[]]', 'json-malformed'],
  ])('says in one line what is wrong with %j', (source, code) => {
    const { blocks, diagnostics } = read(source);
    expect(blocks).toEqual([]);
    expect(diagnostics.map((each) => [each.code, each.severity])).toEqual([[code, 'error']]);
  });

  it('stands 200,000 levels', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const source = `{"uri":"x","headline":"A","deep":${deep}}`;
    expect(edition(source)).toBe(source);
    expect(read(`{"a":${'['.repeat(200_000)}`).diagnostics[0]?.code).toBe('json-malformed');
  });
});

const words = fc.stringMatching(/^[a-zя"\\/<>&😀 \n\t]{1,24}$/u);
const markup = fc.array(fc.oneof(words.map((text) => text.replace(/[<&>]/g, '')), fc.constantFrom('<p>', '</p>', '<em title="a b">', '</em>', '&hellip;', '&lt;', '<br/>', '<ul><li>x', '\r\n'))).map((parts) => parts.join(''));
const anyItem = fc.record({
  uri: fc.constant('x'),
  headlines: fc.array(fc.record({ value: words }), { maxLength: 2 }),
  bodies: fc.array(fc.record({ contenttype: fc.constantFrom('text/html', 'text/plain'), value: markup }), { maxLength: 3 }),
  description_text: words,
  subjects: fc.array(fc.record({ name: words })),
});
const style = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replaceAll('/', '\\/'),
  (text: string) => text.replace(/[<>]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
  (text: string) => text.replace(/[^\0-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
);

describe('the laws of ninjs', () => {
  it('spans tile, the identity is the source, and accents change nothing but text', () => {
    fc.assert(fc.property(anyItem, style, fc.constantFrom(0, 2), (value, write, indent) => {
      const source = write(JSON.stringify({ ...value, standard: { name: 'ninjs' } }, null, indent));
      const { blocks, diagnostics } = read(source);
      expect(diagnostics).toEqual([]);
      for (const { span, pieces } of blocks) {
        expect(pieces[0]?.span.start).toBe(span.start);
        expect(pieces.at(-1)?.span.end).toBe(span.end);
        pieces.forEach((piece, i) => expect(piece.span.start).toBe(i === 0 ? span.start : pieces[i - 1]?.span.end));
      }
      expect(edition(source)).toBe(source);
      const made = edition(source, accented);
      // A text with a tag in it is HTML, where a `<` that begins nothing is written again as the reference it stands for.
      const shown = (text: string): string => collapse(unaccent(text)).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      const tree = (text: string): unknown => JSON.parse(text, (key, each: unknown) => (key === 'name' || typeof each !== 'string' ? each : shown(each)));
      expect(tree(made)).toEqual(tree(source));
      expect(read(made).blocks.map((block) => collapse(blockText(block)))).toEqual(blocks.map((block) => accent(collapse(blockText(block)))));
    }), { numRuns: 300 });
  });

  it('a string is written so that it reads as what was meant', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, sample) => {
      expect(JSON.parse(`"${writeJsonText(text, jsonStyle(JSON.stringify(sample)))}"`)).toBe(text);
    }));
  });

  it('a text is JSON here exactly where it is JSON', () => {
    const json = fc.json().chain((text) => fc.oneof(fc.constant(text), fc.tuple(fc.nat(text.length), fc.constantFrom('', ',', '"', '}', '\\', '0')).map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1))));
    fc.assert(fc.property(json, (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(scanJson(text).fault === undefined).toBe(valid);
    }), { numRuns: 2000 });
  });
});

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
