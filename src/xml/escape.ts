/**
 * Text as it is written between tags: `&`, `<`, a carriage return (which would be read back as a line feed), and `>`
 * wherever it could end `]]>`, also when the text before it ended in `]]`.
 *
 * @example escapeText('a < b') // 'a &lt; b'
 */
export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/[&<\r]|(?:^|\])>/g, (found) =>
    found.endsWith('>') ? `${found.slice(0, -1)}&gt;` : (references.get(found) as string),
  );
}

/**
 * Text as it is written in an attribute between double quotes: `&`, `<`, `"`, and tab, line feed and carriage return, which
 * would be read back as spaces (XML 1.0, 3.3.3).
 *
 * @example escapeAttribute('"a"') // '&quot;a&quot;'
 */
export function escapeAttribute(text: string): string {
  if (!/[&<"\t\n\r]/.test(text)) return text;
  return text.replace(/[&<"\t\n\r]/g, (found) => references.get(found) as string);
}

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['"', '&quot;'],
  ['\t', '&#x9;'],
  ['\n', '&#xA;'],
  ['\r', '&#xD;'],
]);

/** True if XML 1.0 allows the code point (production 2, Char); XLIFF 2 writes the others as `<cp hex="…"/>`. */
export function isXmlChar(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** A character that XML 1.0 does not allow. */
export interface InvalidChar {
  /** UTF-16 code units from the beginning of the text. */
  readonly offset: number;
  readonly code: number;
}

/**
 * The characters of a text that XML 1.0 does not allow, in order; a lone surrogate is one of them.
 *
 * @example invalidXmlChars('a\u0001') // [{ offset: 1, code: 1 }]
 */
export function invalidXmlChars(text: string): readonly InvalidChar[] {
  const out: InvalidChar[] = [];
  // With the `u` flag a surrogate matches only where it stands alone.
  for (const found of text.matchAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu)) {
    const code = found[0].charCodeAt(0);
    if (!isXmlChar(code)) out.push({ offset: found.index, code });
  }
  return out;
}
