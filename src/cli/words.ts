import { readdirSync, readFileSync } from 'node:fs';
import i18next from 'i18next';
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

type Environment = Readonly<Record<string, string | undefined>>;

const folder = new URL('../../locales/', import.meta.url);

/** The words of the language that the environment asks for, each with English behind it. */
export function loadWords(env: Environment): Words {
  const language = wantedLanguage(env, available());
  const sentence = ({ code, message, values = {}, cause }: Diagnostic): string => {
    const key = `diagnostic.${code}`;
    if (!instance.exists(key, { lngs: [language] })) return message;
    return instance.t(key, { lng: language, fallbackLng: [], ...values, ...(cause === undefined ? {} : { problem: sentence(cause) }) });
  };
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    resources: Object.fromEntries([...new Set([language, 'en'])].map((each) => [each, { translation: catalogue(each) }])),
  });
  return {
    language,
    say: (key, values = {}) => instance.t(key, { ...values }),
    sentence,
  };
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
    return readdirSync(folder).filter((name) => read(name, 'cli') !== undefined);
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
