import { createIntl, createIntlCache } from '@formatjs/intl';
import { bestMatch } from '../language/match.ts';
import { readMessage } from '../language/icu.ts';
import type { IcuMessages } from './icu.ts';
import { localized, type SiteSettings } from './settings.ts';

/** The arguments that a message of the config may ask for. */
export const messageValues: readonly string[] = ['site', 'language', 'address'];

/** Messages of the config, formatted. */
export interface Messages {
  /** Empty where no language has a message of that key that can be read. */
  (key: string, language: string): string;
}

/** Formats the config's ICU messages in the nearest language that has them, each once. */
export function createMessages(settings: SiteSettings): Messages {
  const all: IcuMessages = settings.messages ?? {};
  const made = new Map<string, string>();
  const format = (key: string, language: string): string => {
    const having = Object.keys(all).filter((tag) => all[tag]?.[key] !== undefined);
    const tag = bestMatch(language, having) ?? bestMatch(settings.source, having) ?? having[0];
    const message = tag === undefined ? undefined : all[tag]?.[key];
    if (tag === undefined || message === undefined || readMessage(message).arguments === undefined) return '';
    const intl = createIntl({ locale: tag, messages: { [key]: message }, onError: () => undefined }, createIntlCache());
    const values = { site: localized(settings.name, language) ?? '', language: intl.formatDisplayName(language, { type: 'language' }) ?? language, address: settings.address ?? '' };
    return String(intl.formatMessage({ id: key }, values));
  };
  return (key, language) => {
    const name = `${language}\0${key}`;
    const text = made.get(name) ?? format(key, language);
    made.set(name, text);
    return text;
  };
}
