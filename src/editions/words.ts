import i18next from 'i18next';
import { direction } from '../language/direction.ts';
import { bestMatch } from '../language/match.ts';
import { parseTag, primaryLanguage } from '../language/tag.ts';
import { fill } from '../text/diagnostic.ts';
import type { Catalogues } from './catalogue.ts';
import { escapeHtml } from '../text/html.ts';
import { createIsolator, type Isolator } from './isolate.ts';
import { createValues, type Values } from './values.ts';

/** What chooses among the forms of a word. */
export interface WordOptions {
  /** Chooses the plural form. */
  readonly count?: number;
  /** BCP 47 tag of the language that the word is about: "from English". */
  readonly about?: string;
}

/** The values of a word, made in the language that the word is really in. */
export type MakeValues = (values: Values) => Readonly<Record<string, string>>;

/** A word as it stands in its catalogue. */
export interface Word {
  /** With `{{name}}` for its values. */
  readonly template: string;
  /** The language it really comes from. */
  readonly language: string;
}

/** The words of the pages in one language. */
export interface Words {
  /** The language that was asked for. */
  readonly language: string;
  readonly isolate: Isolator;
  word(key: string, options?: WordOptions): Word;
  /** As plain text. */
  text(key: string, make?: MakeValues, options?: WordOptions): string;
  /** As HTML: the values must be HTML already; with its own `lang` where it comes from another language. */
  html(key: string, make?: MakeValues, options?: WordOptions): string;
  /** Values in the language that words are in where it has any: for what stands without a word. */
  readonly values: Values;
}

/**
 * The words of a page from catalogues that are passed in. A word that its language lacks comes from the nearest
 * that has it (`de-AT`, then `de`, then English), and its dates, numbers and names come along in that language.
 *
 * @param timeZone IANA name for points in time.
 * @example createWords('de', catalogues).text('by', () => ({ people: 'Nora Whitfield' })) // 'Von Nora Whitfield'
 */
export function createWords(language: string, catalogues: Catalogues, timeZone?: string): Words {
  const asked = parseTag(language) ?? language;
  const known = Object.fromEntries(Object.entries(catalogues).map(([tag, catalogue]) => [parseTag(tag) ?? tag, catalogue]));
  const near = bestMatch(asked, Object.keys(known));
  const instance = i18next.createInstance();
  void instance.init({
    lng: asked,
    fallbackLng: near === undefined ? ['en'] : [near, 'en'],
    initAsync: false,
    nsSeparator: false,
    keySeparator: false,
    resources: Object.fromEntries(Object.entries(known).map(([tag, catalogue]) => [tag, { translation: catalogue }])),
  });
  const made = new Map<string, Values>();
  const valuesIn = (tag: string): Values => {
    const values = made.get(tag) ?? createValues(tag, timeZone);
    made.set(tag, values);
    return values;
  };
  const seen = new Map<string, Word>();
  const word = (key: string, { count, about }: WordOptions = {}): Word => {
    const name = `${key}\0${about ?? ''}\0${count ?? ''}`;
    const before = seen.get(name);
    if (before !== undefined) return before;
    const found = instance.t(key, {
      returnDetails: true,
      skipInterpolation: true,
      ...(count === undefined ? {} : { count }),
      ...(about === undefined ? {} : { context: primaryLanguage(about) ?? about }),
    });
    const now: Word = { template: String(found.res), language: found.usedLng };
    seen.set(name, now);
    return now;
  };
  const related = new Map<string, boolean>();
  const isOwn = (tag: string): boolean => {
    const own = related.get(tag) ?? bestMatch(asked, [tag]) !== undefined;
    related.set(tag, own);
    return own;
  };
  const isolate = createIsolator(direction(asked));
  return {
    language: asked,
    isolate,
    word,
    values: valuesIn(near ?? asked),
    text: (key, make, options) => {
      const { template, language: tag } = word(key, options);
      return fill(template, make?.(valuesIn(tag)));
    },
    html: (key, make, options) => {
      const { template, language: tag } = word(key, options);
      const own = isOwn(tag);
      const html = fillHtml(template, make?.(valuesIn(tag)) ?? {}, own ? isolate : escapeHtml);
      return own ? html : `<span lang="${escapeHtml(tag)}" dir="${direction(tag)}">${html}</span>`;
    },
  };
}

/** A template with its text as HTML and its values, which are HTML, filled in. */
function fillHtml(template: string, values: Readonly<Record<string, string>>, escape: (text: string) => string): string {
  return template
    .split(/(\{\{\w+\}\})/)
    .map((piece) => (piece.startsWith('{{') && piece.endsWith('}}') ? (values[piece.slice(2, -2)] ?? escapeHtml(piece)) : escape(piece)))
    .join('');
}
