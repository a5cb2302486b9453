/**
 * A language tag in its canonical form (BCP 47, RFC 5646; Unicode's `en_US` is understood), or undefined
 * where it is not well-formed.
 *
 * @example parseTag('en_us') // 'en-US'
 * @example parseTag('xx-123456789') // undefined
 */
export function parseTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

// Well-formed and named by CLDR, but no language that an edition could be in.
const notLanguages = new Set(['und', 'mul', 'zxx', 'mis', 'root']);

/**
 * True if the tag's primary language is one that Unicode's data knows: `xx` is well-formed, but no language.
 * An ill-formed tag is not known.
 *
 * @example isKnownLanguage('sr-Latn') // true
 */
export function isKnownLanguage(tag: string): boolean {
  const language = primaryLanguage(tag);
  if (language === undefined || notLanguages.has(language)) return false;
  // CLDR knows the script of thousands of languages, and names a few hundred; names take long to load.
  return new Intl.Locale(language).maximize().script !== undefined || new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language) !== undefined;
}

/** The language of a tag alone: `zh` for `zh-Hant-TW`; undefined where the tag is ill-formed. */
export function primaryLanguage(tag: string): string | undefined {
  // Intl.Locale says `und` in as many ways as there are runtimes, so the text itself is asked.
  return parseTag(tag)?.split('-', 1)[0];
}
