import { direction } from '../language/direction.ts';
import { parseTag } from '../language/tag.ts';

/** What pages say of a language wherever they name it. */
export interface Tongue {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its name in itself, as it stands at the beginning of a line: "Українська". */
  readonly name: string;
  /** As Open Graph writes it: language and territory, the likely one where the tag names none: `uk_UA`. */
  readonly locale: string;
}

/** Looks languages up, each once. */
export interface Tongues {
  (language: string): Tongue;
}

/**
 * Makes the look-up that a site keeps: Intl is slow, and every page names every language.
 *
 * @example createTongues()('uk').locale // 'uk_UA'
 */
export function createTongues(): Tongues {
  const known = new Map<string, Tongue>();
  return (language) => {
    const tongue = known.get(language) ?? describe(language);
    known.set(language, tongue);
    return tongue;
  };
}

function describe(language: string): Tongue {
  const tag = parseTag(language);
  if (tag === undefined) return { language, direction: 'ltr', name: language, locale: language.replaceAll('-', '_') };
  const { language: primary, region } = new Intl.Locale(tag).maximize();
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? language;
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  return {
    language,
    direction: direction(tag),
    name: first.toLocaleUpperCase(tag) + name.slice(first.length),
    locale: region === undefined ? primary : `${primary}_${region}`,
  };
}
