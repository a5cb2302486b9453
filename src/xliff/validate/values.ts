import { isLanguageTag } from './language-tag.ts';

/** A kind of attribute value: what it has to be, in words, and whether a value is that. */
export interface ValueType {
  readonly expected: string;
  readonly test: (value: string) => boolean;
  /** True for language tags, which are told about in words of their own. */
  readonly isLanguage?: boolean;
}

const nameChar =
  '[-.:\\w\\xB7\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u203F\\u2040\\u2070-\\u218F\\u2C00-\\u2FEF' +
  '\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}]';
const nmtoken = new RegExp(`^${nameChar}+$`, 'u');

/** True for an NMTOKEN: letters, digits, `.`, `-`, `_` and `:`, without spaces. */
export function isNmtoken(value: string): boolean {
  return nmtoken.test(value);
}

/** The tokens of a list that is separated by white space. */
export function tokens(value: string): readonly string[] {
  return value.split(/[ \t\r\n]+/).filter((token) => token !== '');
}

/** One of the values of a list. */
export function one(...values: readonly string[]): ValueType {
  const set = new Set(values);
  return { expected: `one of: ${values.join(', ')}`, test: (value) => set.has(value) };
}

/** What a pattern describes. */
export function like(expected: string, pattern: RegExp): ValueType {
  return { expected, test: (value) => pattern.test(value) };
}

function decimal(low: number, high: number): ValueType {
  return {
    expected: `a decimal number from ${low} to ${high}`,
    test: (value) => /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value.trim()) && Number(value) >= low && Number(value) <= high,
  };
}

const htmlNames =
  'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr ' +
  'html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title tr ' +
  'tt u ul';

const issueTypes =
  'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register ' +
  'locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities ' +
  'numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other';

/** The kinds of values that XLIFF 2's attributes have. */
export const valueTypes: Readonly<Record<string, ValueType>> = {
  text: { expected: 'any text', test: () => true },
  nmtoken: {
    expected: 'an identifier: letters, digits, ".", "-", "_" and ":", without spaces',
    test: (value) => isNmtoken(value.trim()),
  },
  nmtokens: {
    expected: 'identifiers separated by spaces (letters, digits, ".", "-", "_" and ":")',
    test: (value) => tokens(value).length > 0 && tokens(value).every(isNmtoken),
  },
  xmlId: {
    expected: 'an XML identifier: it starts with a letter or "_" and has no spaces and no ":"',
    test: (value) => isNmtoken(value.trim()) && /^[^-.\d:\xB7][^:]*$/.test(value.trim()),
  },
  yesNo: one('yes', 'no'),
  reorder: one('yes', 'firstNo', 'no'),
  direction: one('ltr', 'rtl', 'auto'),
  side: one('source', 'target'),
  metaSide: one('source', 'target', 'ignorable'),
  state: one('initial', 'translated', 'reviewed', 'final'),
  codeType: one('fmt', 'ui', 'quote', 'link', 'image', 'other'),
  markType: {
    expected: 'generic, comment, term, or a value of your own such as my:type',
    test: (value) => /^\s*(?:generic|comment|term)\s*$/.test(value) || /^[^\s:]+:[^\s:]+$/.test(value),
  },
  ownValue: like('a prefix and a value, such as my:value', /^[^\s:]+:[^\s:]+$/),
  subState: like('a prefix and a value, such as my:value', /^[^\s:]+:\S(?:.*\S)?$/),
  positive: like('a whole number from 1', /^\s*\+?0*[1-9]\d*\s*$/),
  integer: like('a whole number', /^\s*[+-]?\d+\s*$/),
  priority: like('a whole number from 1 to 10', /^\s*\+?0*(?:[1-9]|10)\s*$/),
  percent: decimal(0, 100),
  confidence: {
    expected: 'a number from 0 to 1',
    test: (value) =>
      /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/.test(value.trim()) && Number(value) >= 0 && Number(value) <= 1,
  },
  language: {
    expected: 'a language tag, such as de or pt-BR',
    test: (value) => isLanguageTag(value.trim()),
    isLanguage: true,
  },
  space: one('default', 'preserve'),
  preserve: one('preserve'),
  hex: like('hexadecimal digits, two for each byte', /^\s*(?:[\da-fA-F]{2})+\s*$/),
  matchType: one('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'),
  normalization: one('none', 'nfc', 'nfd'),
  htmlName: one(...htmlNames.split(' ')),
  mimeType: like(
    'a MIME type, such as image/png',
    /^\s*(?:application|audio|example|font|haptics|image|message|model|multipart|text|video)\/[a-z0-9][a-z0-9!#$&^_.+-]*\s*(?:;.*)?$/i,
  ),
  issueType: one(...issueTypes.split(' ')),
  filterType: one('include', 'exclude'),
  itsVersion: one('2.0'),
};

/** The kind of value of that name. */
export function valueType(name: string): ValueType {
  return valueTypes[name] ?? { expected: `a value of the kind ${name}`, test: () => false };
}
