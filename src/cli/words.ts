import { existsSync, readdirSync, readFileSync } from 'node:fs';
import i18next, { type i18n } from 'i18next';
import { bestMatch } from '../language/match.ts';
import { parseTag } from '../language/tag.ts';
import type { Diagnostic, Values } from '../text/diagnostic.ts';

/** What stet says, in one language. */
export interface Words {
  /** BCP 47 tag of the language that the words are really in. */
  readonly language: string;
  /** A text of `locales/<language>/cli.json` by its key. */
  say(key: string, values?: Values): string;
  /** A diagnostic's sentence: the language's own where it has one, else the English one it carries. */
  sentence(diagnostic: Diagnostic): string;
}

/** The values of diagnostics that are tags of languages, one or several with commas between them: people read their names. */
const languageValues: Readonly<Record<string, readonly string[]>> = {
  'article-other-language': ['said', 'found'],
  'article-partly-other-language': ['said', 'found'],
  'language-mislabelled': ['said', 'found'],
  'relay-possible': ['language'],
  'language-same': ['language'],
  'unit-not-for-locale': ['language'],
  'edition-incomplete': ['language'],
  'edition-skipped': ['language'],
  'edition-failed': ['language'],
  'store-missing': ['language'],
  'return-language': ['received', 'expected'],
  'return-pseudo': ['language'],
  'return-source-language': ['received', 'expected'],
};

function withLanguageNames(code: string, values: Values, name: (tag: string) => string): Values {
  const keys = languageValues[code];
  if (keys === undefined) return values;
  return { ...values, ...Object.fromEntries(keys.flatMap((key) => (typeof values[key] === 'string' ? [[key, values[key].split(', ').map(name).join(', ')]] : []))) };
}

/**
 * A language as people read it: its name in the language of the words, and its tag. What is no tag stays as it is.
 *
 * @example languageNameOf('uk', 'de') // 'Ukrainisch (uk)'
 */
export function languageNameOf(tag: string, language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? tag : `${name} (${tag})`;
  } catch {
    return tag;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const folder = new URL('../../locales/', import.meta.url);

/** The words of the language that the environment asks for, each with English behind it; they are read when the first is said. */
export function loadWords(env: Environment): Words {
  const language = wantedLanguage(env, available());
  let made: i18n | undefined;
  const instance = (): i18n => (made ??= createWords(language));
  const sentence = ({ code, message, values = {}, cause }: Diagnostic): string => {
    const key = `diagnostic.${code}`;
    if (!instance().exists(key, { lngs: [language] })) return message;
    return instance().t(key, { lng: language, fallbackLng: [], ...withLanguageNames(code, values, names), ...(cause === undefined ? {} : { problem: sentence(cause) }) });
  };
  const names = (tag: string): string => languageNameOf(tag, language);
  return {
    language,
    say: (key, values = {}) => instance().t(key, { ...values }),
    sentence,
  };
}

function createWords(language: string): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    resources: Object.fromEntries([...new Set([language, 'en'])].map((each) => [each, { translation: catalogue(each) }])),
  });
  return instance;
}

/**
 * The language to speak: of STET_LANG, LC_ALL, LC_MESSAGES and LANG the first that is set decides; English
 * where there are no words in it.
 */
export function wantedLanguage(env: Environment, languages: readonly string[]): string {
  for (const name of ['STET_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG']) {
    const value = env[name]?.replace(/[.@].*$/, '');
    if (value === undefined || value === '') continue;
    const tag = parseTag(value);
    return (tag === undefined ? undefined : bestMatch(tag, languages)) ?? 'en';
  }
  return 'en';
}

function available(): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => existsSync(new URL(`${name}/cli.json`, folder)));
  } catch {
    return [];
  }
}

function catalogue(language: string): Record<string, unknown> {
  return { ...read(language, 'cli'), review: read(language, 'review') ?? {}, diagnostic: read(language, 'diagnostics') ?? {} };
}

function read(language: string, name: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(new URL(`${language}/${name}.json`, folder), 'utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
