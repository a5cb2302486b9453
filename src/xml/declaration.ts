/** The XML declaration, as far as it says something. */
export interface XmlDeclaration {
  readonly version?: string;
  readonly encoding?: string;
  readonly standalone?: string;
}

const value = (name: string, what: string): string => `${name}[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"(${what})"|'(${what})')`;
const space = '[ \\t\\r\\n]+';
const whole = new RegExp(
  `^<\\?xml${space}${value('version', '1\\.[0-9]+')}(?:${space}${value('encoding', '[A-Za-z][A-Za-z0-9._-]*')})?(?:${space}${value('standalone', 'yes|no')})?[ \\t\\r\\n]*\\?>$`,
);

/**
 * Reads an XML declaration (XML 1.0, 2.8).
 *
 * @param text from `<?xml` to `?>`.
 * @returns undefined where it is not well-formed.
 * @example readDeclaration('<?xml version="1.0"?>') // { version: '1.0' }
 */
export function readDeclaration(text: string): XmlDeclaration | undefined {
  const found = whole.exec(text);
  if (found === null) return undefined;
  const version = found[1] ?? found[2];
  const encoding = found[3] ?? found[4];
  const standalone = found[5] ?? found[6];
  return {
    ...(version === undefined ? {} : { version }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(standalone === undefined ? {} : { standalone }),
  };
}
