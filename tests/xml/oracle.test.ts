import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeXml, XmlDecoder } from '#stet/xml/decode.js';
import { own, saxes } from './oracle.ts';

const runs = Number(process.env.STET_RUNS ?? 1500);
const shared = new URL('../../../shared/', import.meta.url);

const documents = [
  '<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns="u:1" xmlns:p="u:2" b="c &amp; d">x<p:e p:f=\'g\' f="h"/>\r\ny</a>\n<!-- z -->\n',
  '\uFEFF<r><!-- a > b --><s t = "1"\n u="]]>"/>&lt;&#65;&#x1F600;<![CDATA[ <>&]] ]]]]><?p  q ? r?></r >\n<?end?>',
  "<?xml version='1.0' standalone='yes' ?><ü:á xmlns:ü=' n '>😀 ] ]] > \u0085 \u2028<b c='\t\r\n &#10;'/></ü:á>",
  '<?xml version="1.1"?><a b="\u0085">x\u0085y\u2028z</a>',
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"><unit id="1"><segment><source>a <pc id="1">b</pc></source></segment></unit></file></xliff>',
];
const bits = fc.constantFrom(
  '<', '>', '/', '/>', '</', '&', ';', '&amp;', '&#0;', '&#x110000;', '&#xD800;', '&nbsp;', '&a b;', '&#x;', '"', "'", '=', ' ', '\r\n', '\t', '<!--', '-->', '--', '-', '<![CDATA[', ']]>', ']]', ']', '<?', '?>', '?',
  '<?xml version="1.0"?>', '<?xml?>', '<?XML x?>', '<?p:q?>', '<!', '<!DOCTYPE a>', '<!D', '\0', '\u0001', '\uFFFE', '\uD800', '\uDC00', '😀', 'é', '\u0300', ':', 'xmlns:q="u"', ' xmlns=""', ' xmlns:q=""', ' xmlns:xml="u"', ' q:r="1"', ' p:f="2"', ' f="3"', ' xml:lang="de"',
  '<q:a/>', '<a:/>', '<:a/>', '<a:1 xmlns:a="u"/>', '<a:b:c/>', '<xmlns:a/>', '<.a/>', '<a.-·1/>', '<b>', '</b>', '</a>', '<b c="1" c="2"/>', 'encoding="x"', 'version="2.0"', 'standalone="maybe"', 'x',
);
const mutation = fc.record({ from: fc.nat({ max: 400 }), drop: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 30 })), by: fc.oneof(bits, fc.constant(''), fc.string({ maxLength: 2, unit: 'binary' })) });
const mutated = fc.tuple(fc.constantFrom(...documents), fc.array(mutation, { maxLength: 3 })).map(([text, list]) =>
  list.reduce((out, { from, drop, by }) => {
    const at = from % (out.length + 1);
    return out.slice(0, at) + by + out.slice(at + drop);
  }, text),
);

describe('beside saxes', () => {
  it('takes and refuses the same texts, and says the same of them', () => {
    let taken = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        const theirs = saxes(text);
        const ours = own(text);
        expect([text, ours.good]).toEqual([text, theirs.good]);
        if (!theirs.good) return;
        taken += 1;
        expect(ours.events).toEqual(theirs.events);
      }),
      { numRuns: 4 * runs, examples: documents.map((text) => [text]) },
    );
    // A reader that refused everything would agree with nobody.
    expect(taken).toBeGreaterThan(runs / 4);
  });

  it('says the same in pieces as of the whole', () => {
    fc.assert(
      fc.property(mutated, fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), (text, sizes) => {
        expect(own(text, sizes)).toEqual(own(text));
      }),
      { numRuns: runs },
    );
  });

  it.skipIf(!existsSync(shared))('every XML file there is (skipped where ../shared does not exist)', { timeout: 120_000 }, () => {
    const names = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:xlf|xliff|xml|srx|tbx|tmx|xsd|sdlxliff|mqxliff|mxliff|sch|svg)$/.test(name));
    expect(names.length).toBeGreaterThan(100);
    const large = 20_000_000;
    for (const name of names) {
      const bytes = readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), shared));
      if (bytes.length > large) continue;
      const { text } = decodeXml(bytes);
      const theirs = saxes(text);
      const ours = own(text);
      expect([name, ours.good]).toEqual([name, theirs.good]);
      if (ours.good) expect(ours.events).toEqual(theirs.events);
    }
  });
});

describe('XmlDecoder', () => {
  it('gives the same text block by block as at once', () => {
    const label = fc.constantFrom('UTF-8', 'UTF-16', 'windows-1252', 'Shift_JIS', 'KLINGON');
    const text = fc.array(fc.oneof(fc.constantFrom('<a>', '</a>', 'Київ', '😀', 'é', '“', '\r\n', 'x'.repeat(700)), fc.string({ maxLength: 4 })), { maxLength: 12 });
    const form = fc.constantFrom('utf8', 'utf16le', 'latin1');
    const damage = fc.option(fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) }), { nil: undefined });
    fc.assert(
      fc.property(label, text, form, damage, fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 8 }), (encoding, parts, as, wrong, sizes) => {
        const bytes = Uint8Array.from(Buffer.from(`<?xml version="1.0" encoding="${encoding}"?>${parts.join('')}`, as as BufferEncoding));
        if (wrong !== undefined) bytes[wrong.at % bytes.length] = wrong.byte;
        const decoder = new XmlDecoder();
        let out = '';
        let at = 0;
        for (const size of sizes) {
          // As a file is read: into the same block again and again.
          const block = Buffer.from(bytes.subarray(at, at + size));
          out += decoder.write(block);
          block.fill(0);
          at += size;
        }
        out += decoder.write(bytes.slice(at)) + decoder.end();
        const whole = decodeXml(bytes);
        expect(out).toBe(whole.text);
        expect(decoder.diagnostics.map(({ code, values, where }) => [code, values, where?.offset])).toEqual(whole.diagnostics.map(({ code, values, where }) => [code, values, where?.offset]));
      }),
      { numRuns: runs },
    );
  });
});
