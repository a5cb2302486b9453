/** What a language is called, as far as sentences speak of it: the word that its name begins with. */
export type LanguageNames = (tag: string) => string | undefined;

/**
 * Makes the namer of languages in one language, by CLDR's names; undefined for what has none.
 *
 * @example createLanguageNames('de')('uk') // 'Ukrainisch'
 */
export function createLanguageNames(language: string): LanguageNames {
  let names: Intl.DisplayNames | undefined;
  try {
    names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  } catch {
    names = undefined;
  }
  const known = new Map<string, string | undefined>();
  return (tag) => {
    if (known.has(tag)) return known.get(tag);
    const name = names?.of(tag === 'no' ? 'nb' : tag);
    // “Norwegian Bokmål” is spoken of as Norwegian; Slavic names are adjectives: what comes before the ending counts.
    const bare = name === undefined ? undefined : (tag === 'no' || tag === 'nb' ? name.replace(/\s?bokmål/iu, '') : name).replace(/^ال/u, '').split(/[\s(]/, 1)[0];
    known.set(tag, bare);
    return bare;
  };
}
