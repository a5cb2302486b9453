import { createIntl, createIntlCache } from '@formatjs/intl';
import { parseTag } from '../language/tag.ts';
import { escapeHtml } from '../text/html.ts';

/** A moment as an article gives it: a day, or a point in time with its offset. */
export interface Moment {
  /** As it stands in `<time datetime>`: `2021-09-16`, `2021-09-16T09:05:00-04:00`. */
  readonly iso: string;
  /** Milliseconds since 1970, UTC; of a day its beginning in UTC. */
  readonly time: number;
  /** Minutes east of UTC, as it was said; absent of a day. */
  readonly offset?: number;
}

/** Values as they are written in one language. */
export interface Values {
  /** BCP 47 tag. */
  readonly language: string;
  number(value: number): string;
  date(moment: Moment): string;
  /** The date alone, of a point in time too. */
  day(moment: Moment): string;
  list(items: readonly string[]): string;
  /** The same of items that are HTML already. */
  listHtml(items: readonly string[]): string;
  /** The name of a language, or its tag where it has none: "Ukrainisch". */
  languageName(tag: string): string;
}

/**
 * Values in a locale, through Intl with its formatters kept.
 *
 * @param timeZone IANA name; without it a point in time is written in the offset that it was given in.
 * @example createValues('de').languageName('uk') // 'Ukrainisch'
 */
export function createValues(language: string, timeZone?: string): Values {
  const intl = createIntl({ locale: language, messages: {}, onError: () => undefined }, createIntlCache());
  return {
    language,
    number: (value) => intl.formatNumber(value),
    date: (moment) => {
      if (moment.offset === undefined) return intl.formatDate(moment.time, { dateStyle: 'long', timeZone: 'UTC' });
      const zone = zoneOf(moment.offset, timeZone);
      return intl.formatDate(moment.time, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: zone,
        timeZoneName: 'short',
      });
    },
    day: (moment) => intl.formatDate(moment.time, { dateStyle: 'long', timeZone: moment.offset === undefined ? 'UTC' : zoneOf(moment.offset, timeZone) }),
    list: (items) => intl.formatList(items, { type: 'conjunction' }),
    listHtml: (items) => {
      const marks = items.map((_, i) => String(i));
      return intl.formatters
        .getListFormat(language, { type: 'conjunction' })
        .formatToParts(marks)
        .map((part) => (part.type === 'element' ? (items[Number(part.value)] ?? '') : escapeHtml(part.value)))
        .join('');
    },
    languageName: (tag) => {
      const known = parseTag(tag);
      return (known === undefined ? undefined : intl.formatDisplayName(known, { type: 'language' })) ?? tag;
    },
  };
}

/** A zone that Intl knows: POSIX turns the sign of `Etc/GMT+4` round; part hours have no such name. */
function zoneOf(offset: number, timeZone: string | undefined): string {
  if (timeZone !== undefined) return timeZone;
  const hours = offset / 60;
  if (!Number.isInteger(hours) || hours < -12 || hours > 14 || hours === 0) return 'UTC';
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/**
 * Reads a date (`2021-09-16`) or a date with time and offset (RFC 3339; a space for the T, no seconds and no
 * offset are understood, the last as UTC); undefined for anything else.
 */
export function readMoment(text: string): Moment | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?([Zz]|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
  if (found === null) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 24 || minute > 59 || second > 60) return undefined;
  const ymd = `${found[1]}-${found[2]}-${found[3]}`;
  if (found[4] === undefined) return { iso: ymd, time: midnight };
  const zone = found[7] ?? 'Z';
  const utc = zone === 'Z' || zone === 'z';
  const digits = zone.replace(/[^\d]/g, '');
  const offset = utc ? 0 : (zone.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
  const iso = `${ymd}T${found[4]}:${found[5]}:${found[6] ?? '00'}${utc ? 'Z' : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`}`;
  return { iso, time: midnight + ((hour * 60 + minute) * 60 + second) * 1000 - offset * 60_000, offset };
}
