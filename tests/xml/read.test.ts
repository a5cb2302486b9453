import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '#stet/xml/read.js';
import type { XmlHandler } from '#stet/xml/handler.js';
import type { XmlTag } from '#stet/xml/tag.js';

interface Seen {
  readonly what: string;
  readonly value: string;
  readonly raw: string;
}

const kinds = ['open', 'close', 'text', 'cdata', 'comment', 'instruction', 'declaration'] as const;

/** What a reader hears that listens to some kinds of things alone. */
function seen(text: string, heard: readonly string[] = kinds): { events: readonly Seen[]; codes: readonly string[] } {
  const events: Seen[] = [];
  const at = (place: { start: number; end: number }): string => text.slice(place.start, place.end);
  const handler: XmlHandler = {
    open: (tag) => void events.push({ what: 'open', value: tag.name, raw: at(tag) }),
    close: (tag, place) => void events.push({ what: 'close', value: tag.name, raw: at(place) }),
    text: (value, place) => void events.push({ what: 'text', value, raw: at(place) }),
    cdata: (value, place) => void events.push({ what: 'cdata', value, raw: at(place) }),
    comment: (value, place) => void events.push({ what: 'comment', value, raw: at(place) }),
    instruction: (target, body, place) => void events.push({ what: 'instruction', value: `${target} ${body}`, raw: at(place) }),
    declaration: (value, place) => void events.push({ what: 'declaration', value: value.encoding ?? '', raw: at(place) }),
  };
  const listening = Object.fromEntries(Object.entries(handler).filter(([kind]) => heard.includes(kind))) as XmlHandler;
  return { events, codes: readXml(text, listening).map((problem) => problem.code) };
}

function tags(text: string): readonly XmlTag[] {
  const out: XmlTag[] = [];
  readXml(text, { open: (tag) => void out.push(tag) });
  return out;
}

describe('readXml', () => {
  it('gives every part with the place it is written at', () => {
    const text =
      ' \r\n<!-- a > b -->\r\n<r\r\n a="1">x\r\ny 😀 &amp; &#x41;<e/>\r<![CDATA[<]]>]]&gt;<?p q?><!--c--></r >\n<?end?>\n';
    const { events, codes } = seen(text);
    expect(codes).toEqual([]);
    expect(events).toEqual([
      { what: 'comment', value: ' a > b ', raw: '<!-- a > b -->' },
      { what: 'open', value: 'r', raw: '<r\r\n a="1">' },
      { what: 'text', value: 'x\ny 😀 & A', raw: 'x\r\ny 😀 &amp; &#x41;' },
      { what: 'open', value: 'e', raw: '<e/>' },
      { what: 'close', value: 'e', raw: '' },
      { what: 'text', value: '\n', raw: '\r' },
      { what: 'cdata', value: '<', raw: '<![CDATA[<]]>' },
      { what: 'text', value: ']]>', raw: ']]&gt;' },
      { what: 'instruction', value: 'p q', raw: '<?p q?>' },
      { what: 'comment', value: 'c', raw: '<!--c-->' },
      { what: 'close', value: 'r', raw: '</r >' },
      { what: 'instruction', value: 'end ', raw: '<?end?>' },
    ]);
  });

  it('gives the same places to who listens to some things only', () => {
    const part = fc.constantFrom('<b>', '</b>', '<e/>', 'x', ' ', '&amp;', '<!-- c -->', '<![CDATA[d]]>', '<?p q?>', '\r\n', '😀');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.subarray([...kinds]), (parts, heard) => {
        const text = `<?xml version="1.0"?><!--a--><r>${parts.join('')}</r><!--z-->`;
        const all = seen(text);
        const some = seen(text, heard);
        expect(some.codes).toEqual(all.codes);
        expect(some.events).toEqual(all.events.filter(({ what }) => heard.some((kind) => kind === what)));
      }),
      { examples: [[['<!-- c -->'], []], [['<![CDATA[d]]>'], []]] },
    );
  });

  it('gives the declaration, with a byte order mark before it too', () => {
    for (const mark of ['', '\uFEFF']) {
      const { events, codes } = seen(`${mark}<?xml version="1.0" encoding="UTF-8"?>\n<r/>`);
      expect(codes).toEqual([]);
      expect(events[0]).toEqual({ what: 'declaration', value: 'UTF-8', raw: '<?xml version="1.0" encoding="UTF-8"?>' });
      expect(events[1]?.raw).toBe('<r/>');
    }
  });

  it('counts lines and columns from 1, over every kind of line end', () => {
    const text = '<a>\r\n <b/>\r<c/>\n😀<d/></a>';
    expect(tags(text).map(({ name, line, column }) => [name, line, column])).toEqual([
      ['a', 1, 1],
      ['b', 2, 2],
      ['c', 3, 1],
      ['d', 4, 3],
    ]);
  });

  it('resolves prefixes, at elements and attributes, nested and undone', () => {
    const text =
      '<a xmlns="u:1" xmlns:p="u:2" p:x="1" x="2"><p:b/><c xmlns="" xmlns:p="u:3" p:x="3"><p:d/></c><e xml:lang="de"/></a>';
    const [a, b, c, d, e] = tags(text) as [XmlTag, XmlTag, XmlTag, XmlTag, XmlTag];
    expect([a, b, c, d, e].map((tag) => `{${tag.uri}}${tag.prefix}|${tag.local}`)).toEqual([
      '{u:1}|a',
      '{u:2}p|b',
      '{}|c',
      '{u:3}p|d',
      '{u:1}|e',
    ]);
    expect([a.get('x'), a.get('x', 'u:2'), a.get('x', 'u:3'), a.get('y')]).toEqual(['2', '1', undefined, undefined]);
    expect(c.get('x', 'u:3')).toBe('3');
    expect(e.get('lang', 'http://www.w3.org/XML/1998/namespace')).toBe('de');
    expect(a.attributes.map(({ name, local, uri }) => [name, local, uri])).toEqual([
      ['xmlns', 'xmlns', 'http://www.w3.org/2000/xmlns/'],
      ['xmlns:p', 'p', 'http://www.w3.org/2000/xmlns/'],
      ['p:x', 'x', 'u:2'],
      ['x', 'x', ''],
    ]);
    expect([a.namespace('p'), c.namespace('p'), c.namespace(''), a.namespace('q')]).toEqual(['u:2', 'u:3', '', undefined]);
  });

  it('takes __proto__ and constructor as ordinary names', () => {
    const [tag, inner] = tags('<__proto__ __proto__="a" constructor="b"><constructor/></__proto__>') as [XmlTag, XmlTag];
    expect([tag.name, tag.get('__proto__'), tag.get('constructor'), tag.get('toString')]).toEqual(['__proto__', 'a', 'b', undefined]);
    expect([inner.name, inner.get('constructor'), inner.get('__proto__')]).toEqual(['constructor', undefined, undefined]);
  });

  it('stops where a handler says so', () => {
    const names: string[] = [];
    const problems = readXml('<a><b/><c></a>', { open: (tag) => names.push(tag.name) < 2 });
    expect([names, problems]).toEqual([['a', 'b'], []]);
  });

  it('lets through what a handler throws', () => {
    const open = (): never => {
      throw new TypeError('mine');
    };
    expect(() => readXml('<a/>', { open })).toThrow('mine');
  });
});

describe('problems', () => {
  const problems = (text: string): readonly unknown[] =>
    readXml(text, {}).map(({ code, where }) => [code, where?.line, where?.column]);

  it.each([
    ['xml-doctype', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 1, 1],
    ['xml-doctype', ' <!DOCTYPE a', 1, 2],
    ['xml-undefined-entity', '<a>x\n &nbsp;</a>', 2, 2],
    ['xml-bare-ampersand', '<a>x\n Q & A; </a>', 2, 4],
    ['xml-bare-ampersand', '<a>x\n Q & A</a>', 2, 4],
    ['xml-bad-reference', '<a>x&#0;</a>', 1, 5],
    ['xml-invalid-character', '<a>x\u0001</a>', 1, 5],
    ['xml-invalid-character', '<a>x\uD800</a>', 1, 5],
    ['xml-invalid-character', '<a>x\uFFFF</a>', 1, 5],
    ['xml-unclosed-element', '<a>\n <b>', 2, 2],
    ['xml-mismatched-tag', '<a>\n <b></a>', 2, 5],
    ['xml-mismatched-tag', '<a>\n</ab>', 2, 1],
    ['xml-mismatched-tag', '<ab>\n</a>', 2, 1],
    ['xml-unmatched-end', '<a/>\n</b>', 2, 1],
    ['xml-duplicate-attribute', '<a>\n<b c="" c=""/></a>', 2, 1],
    ['xml-duplicate-attribute', '<a xmlns:p="u" xmlns:q="u">\n<b p:c="" q:c=""/></a>', 2, 1],
    ['xml-unbound-prefix', '<a>\n<p:b/></a>', 2, 1],
    ['xml-unbound-prefix', '<a>\n<b p:c=""/></a>', 2, 1],
    ['xml-bad-name', '<a>\n<:b/></a>', 2, 1],
    ['xml-bad-name', '<a xmlns:b="u">\n<b:1/></a>', 2, 1],
    ['xml-bad-name', '<a>\n<b c:d:e=""/></a>', 2, 1],
    ['xml-bad-namespace', '<a>\n<b xmlns:c=""/></a>', 2, 1],
    ['xml-bad-namespace', '<a xmlns:xml="u"/>', 1, 1],
    ['xml-no-root', '', 1, 1],
    ['xml-no-root', '<!-- -->', 1, 1],
    ['xml-second-root', '<a/>\n<b/>', 2, 1],
    ['xml-text-outside', '<a/>b', 1, 5],
    ['xml-cut-off', '<a>\n<!-- ', 2, 1],
    ['xml-cut-off', '<a>\n<![CDATA[ ', 2, 1],
    ['xml-cut-off', '<a>\n<b c="', 2, 1],
    ['xml-syntax', '<a b=c/>', 1, 6],
    ['xml-syntax', '<a>]]></a>', 1, 6],
  ])('%s: %j', (code, text, line, column) => {
    expect(problems(text)).toEqual([[code, line, column]]);
  });

  it('goes on after a reference that names nothing, and reports each', () => {
    const { events, codes } = seen('<a>x&nbsp;y &eacute; R&D &#1; &amp;<b c="&d"/></a>');
    expect(codes).toEqual(['xml-undefined-entity', 'xml-undefined-entity', 'xml-bare-ampersand', 'xml-bad-reference', 'xml-bare-ampersand']);
    expect(events.map((event) => event.value)).toEqual(['a', 'x&nbsp;y &eacute; R&D &#1; &', 'b', 'b', 'a']);
  });

  it('refuses what is nested too deeply, and takes what is not', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(problems(nested(256))).toEqual([]);
    expect(problems(nested(257))).toEqual([['xml-too-deep', 1, 256 * 3 + 1]]);
    expect(problems(nested(10_000))).toHaveLength(1);
    expect(readXml(nested(10_000), {}, { depth: 10_000 })).toEqual([]);
  });

  it('takes a namespace that is declared thirty thousand times over', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => `xmlns:p${i}="u"`).join(' ');
    const each = '<b xmlns:q="v"/>'.repeat(30_000);
    expect(readXml(`<a ${many}>${each}</a>`, {})).toEqual([]);
  });

  it('answers whatever comes in', () => {
    const piece = fc.constantFrom(
      '<a>', '</a>', '<b c="d">', '</b>', '<e/>', 'x', '&amp;', '&', ';', '<!--', '-->', '<![CDATA[', ']]>', '<?p', '?>',
      '<!DOCTYPE', '[', '>', '"', "'", ' ', '\r\n', '\u0000', '😀', '\uD83D', 'xmlns:p="u"', '<p:q', '=', '/>', '<?xml version="1.0"?>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { events, codes } = seen(text);
        // What was reported is in order and slices the text to what it claims.
        for (const { what, value, raw } of events) {
          if (what === 'open') expect(raw.startsWith(`<${value}`) && raw.endsWith('>')).toBe(true);
          if (what === 'close' && raw !== '') expect(raw.startsWith(`</${value}`) && raw.endsWith('>')).toBe(true);
          if (what === 'comment') expect(raw.replace(/\r\n?/g, '\n')).toBe(`<!--${value}-->`);
          if (what === 'cdata') expect(raw.replace(/\r\n?/g, '\n')).toBe(`<![CDATA[${value}]]>`);
        }
        if (codes.length === 0) {
          const opened = events.filter((event) => event.what === 'open').length;
          expect(events.filter((event) => event.what === 'close')).toHaveLength(opened);
          expect(opened).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
