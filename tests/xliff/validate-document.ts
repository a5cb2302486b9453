/** Small documents for the tests of the validator. */

const modules = [
  'mtc="urn:oasis:names:tc:xliff:matches:2.0"',
  'gls="urn:oasis:names:tc:xliff:glossary:2.0"',
  'fs="urn:oasis:names:tc:xliff:fs:2.0"',
  'mda="urn:oasis:names:tc:xliff:metadata:2.0"',
  'res="urn:oasis:names:tc:xliff:resourcedata:2.0"',
  'ctr="urn:oasis:names:tc:xliff:changetracking:2.0"',
  'slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"',
  'val="urn:oasis:names:tc:xliff:validation:2.0"',
  'its="http://www.w3.org/2005/11/its"',
  'itsm="urn:oasis:names:tc:xliff:itsm:2.1"',
  'pgs="urn:oasis:names:tc:xliff:pgs:1.0"',
  'my="urn:example:my"',
].map((each) => `xmlns:${each}`).join(' ');

/** A document of XLIFF 2; `{{…}}` of `root` stands on the root element. */
export function document2(body: string, root = 'its:version="2.0"', version = '2.1', languages = 'srcLang="en" trgLang="de"'): string {
  const uri = `urn:oasis:names:tc:xliff:document:${version === '2.2' ? '2.2' : '2.0'}`;
  return `<xliff xmlns="${uri}" ${modules} version="${version}" ${languages} ${root}>${body}</xliff>`;
}

/** A unit that is there so that the file has one. */
export const anyUnit = '<unit id="any"><segment><source>a</source></segment></unit>';

export function file(body: string, attributes = ''): string {
  return document2(`<file id="f" ${attributes}>${body}</file>`);
}

/** What stands in front of the segments of a unit, with a segment behind it that has the id s and a mark with the id m. */
export function unit(before: string, attributes = '', version = '2.1'): string {
  const segment = '<segment id="s"><source>a <mrk id="m" type="term">b</mrk></source><target>c</target></segment>';
  return document2(`<file id="f"><unit id="u" ${attributes}>${before}${segment}</unit></file>`, 'its:version="2.0"', version);
}

/** A unit with these segments and what stands in front of them. */
export function segments(body: string, version = '2.1'): string {
  return document2(`<file id="f"><unit id="u">${body}</unit></file>`, 'its:version="2.0"', version);
}

export function source(text: string): string {
  return segments(`<segment><source>${text}</source></segment>`);
}

export function texts(from: string, to: string): string {
  return segments(`<segment><source>${from}</source><target>${to}</target></segment>`);
}

/** A document of XLIFF 1.2 with a file of this header and body. */
export function document12(body: string, header = '', attributes = ''): string {
  const head = header === '' ? '' : `<header>${header}</header>`;
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my="urn:example:my" version="1.2"><file original="a" source-language="en" target-language="de" datatype="html" ${attributes}>${head}<body>${body}</body></file></xliff>`;
}

/** A `<trans-unit>` of 1.2 with this content. */
export function transUnit(body: string): string {
  return document12(`<trans-unit id="1">${body}</trans-unit>`);
}
