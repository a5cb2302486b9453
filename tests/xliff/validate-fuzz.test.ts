import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { XmlElement, XmlNode } from '#stet/xml/tree.js';
import { XmlElement as Element, readTree } from '#stet/xml/tree.js';
import { escapeAttribute, escapeText } from '#stet/xml/escape.js';
import { validateXliff } from '#stet/xliff/validate.js';
import { haveSchemas, schemaValidator } from './schema.ts';
import { everything12, everything21, everything22 } from './validate-everything.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const isValid = (text: string): boolean => validateXliff(bytes(text), { strict: false }).every(({ severity }) => severity !== 'error');

const data = fileURLToPath(new URL('../../../shared/data/xliff/', import.meta.url));
const files = existsSync(data)
  ? readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.xlf')).map((path) => `${data}${path}`)
  : [];
const samples: readonly Uint8Array[] = [everything12, everything21, everything22].map(bytes);

/** A file with something cut away, said twice, or overwritten. */
function damaged(content: Uint8Array, kind: number, at: number, length: number, noise: Uint8Array): Uint8Array {
  const start = Math.floor(at * content.length);
  const end = Math.min(content.length, start + length);
  const around = (middle: Uint8Array): Uint8Array => {
    const out = new Uint8Array(start + middle.length + content.length - end);
    out.set(content.subarray(0, start));
    out.set(middle, start);
    out.set(content.subarray(end), start + middle.length);
    return out;
  };
  if (kind === 0) return content.subarray(0, start);
  if (kind === 1) return around(new Uint8Array());
  if (kind === 2) {
    const twice = new Uint8Array(2 * (end - start));
    twice.set(content.subarray(start, end));
    twice.set(content.subarray(start, end), end - start);
    return around(twice);
  }
  return around(noise);
}

const damage = [fc.nat(3), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60)] as const;
const pieces = fc.constantFrom('<', '>', '"', '&', '&lt;', '</', '/>', '<!--', ']]>', '<![CDATA[', '<?x ?>', '\r', '\u0000', '\uFFFF', 'id="1"', '<!DOCTYPE a>', '<a xmlns="">', '😀');
const noise = fc.oneof(fc.uint8Array({ maxLength: 8 }), pieces.map(bytes));

describe('a damaged file', () => {
  it('gives findings, never an exception, and the same ones each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), ...damage, noise, (sample, kind, at, length, put) => {
        const broken = damaged(sample, kind, at, length, put);
        const found = validateXliff(broken);
        for (const { where, section, message, code } of found) {
          expect(message).not.toContain('{{');
          if (!code.startsWith('xliff-')) continue;
          expect(section).toBeTruthy();
          expect(where?.line).toBeGreaterThan(0);
        }
        expect(validateXliff(broken)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  it('is never valid when it is cut off inside its root', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.double({ min: 0, max: 0.999, noNaN: true }), (sample, at) => {
        const found = validateXliff(sample.subarray(0, Math.floor(at * (sample.length - 8))));
        expect(found.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(files.length === 0)('gives findings for the files of the official suite too (skipped where ../shared/data/xliff does not exist)', () => {
    const contents = files.map((path) => new Uint8Array(readFileSync(path)));
    fc.assert(
      fc.property(fc.constantFrom(...contents), ...damage, noise, (content, kind, at, length, put) => {
        expect(Array.isArray(validateXliff(damaged(content, kind, at, length, put)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** One change to a document: an attribute, an element, a text. */
interface Change {
  readonly kind: number;
  readonly element: number;
  readonly other: number;
  readonly attribute: number;
  readonly value: string;
}

const values = ['bad value!', '', 'x-own', 'yes', 'no', '0', '11', '-5', '3.5', 'en', 'en_US', 'zz:q', 'xlf:q', 'initial', 'firstNo', 'preserve', '#1'];
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.nat(7),
  element: fc.nat(),
  other: fc.nat(),
  attribute: fc.nat(),
  value: fc.constantFrom(...values),
});

/** Writes a document with one change made to it. */
function changed(text: string, { kind, element, other, attribute, value }: Change): string {
  const all: XmlElement[] = [];
  const { root } = readTree(text, (each) => void all.push(each));
  const at = all[element % all.length] as XmlElement;
  const from = all[other % all.length] as XmlElement;
  const names = at.attributes.map(({ name }) => name).filter((name) => !name.startsWith('xmlns'));
  const name = names[attribute % Math.max(1, names.length)];
  const inside = (node: XmlElement, ancestor: XmlElement): boolean => node === ancestor || (node.parent !== undefined && inside(node.parent, ancestor));

  const attributes = (node: XmlElement): string => {
    let out = node.attributes
      .filter((each) => !(node === at && kind === 1 && each.name === name))
      .map((each) => ` ${each.name}="${escapeAttribute(node === at && kind === 0 && each.name === name ? value : each.value)}"`)
      .join('');
    const extra = from.attributes[attribute % Math.max(1, from.attributes.length)]?.name;
    if (node === at && kind === 2 && extra !== undefined && !extra.startsWith('xmlns') && node.attributes.every((each) => each.name !== extra)) {
      out += ` ${extra}="${escapeAttribute(value)}"`;
    }
    return out;
  };
  const write = (node: XmlNode): string => {
    if (!(node instanceof Element)) return escapeText(node.text);
    if (node === at && kind === 3 && node !== root) return '';
    const own = node === at && kind === 6 && node !== root ? from.name : node.name;
    let content = node.children.map(write).join('');
    if (node === at && kind === 4) content += 'some text';
    if (node === at && kind === 5 && !inside(at, from)) content += write(from);
    const whole = `<${own}${attributes(node)}>${content}</${own}>`;
    return node === at && kind === 7 && node !== root ? whole + whole : whole;
  };
  return write(root as XmlElement);
}

describe.skipIf(!haveSchemas)('what the schemas reject (skipped where ../shared/data/xliff/schemas does not exist)', () => {
  let schemas: Readonly<Record<string, (text: string) => readonly string[]>> = {};
  beforeAll(() => {
    schemas = { '1.2': schemaValidator('1.2'), '2.1': schemaValidator('2.1') };
  });

  // The schemas pair codes by `rid` alone; the text of 1.2 takes the id where there is none. They look into extensions, which is
  // not the validator's business, and want xml:id to be unique in the whole document, which the text wants of the unit.
  const beyond = /keyref|urn:example|\{urn:my\}|ID '?\w+'? already|xml:id/;

  it.each([
    ['1.2', everything12],
    ['2.1', everything21],
  ] as const)('%s: is rejected here', (version, text) => {
    let rejected = 0;
    fc.assert(
      fc.property(change, (one) => {
        const mutant = changed(text, one);
        const wrong = (schemas[version] as (text: string) => readonly string[])(mutant).filter((line) => !beyond.test(line));
        if (wrong.length === 0) return;
        rejected += 1;
        expect(isValid(mutant), `${wrong.join('\n')}\n${JSON.stringify(one)}`).toBe(false);
      }),
      { numRuns: 250, examples: [[{ kind: 3, element: 0, other: 0, attribute: 0, value: '' }]] },
    );
    expect(rejected).toBeGreaterThan(20);
  });
});
