import { describe, expect, it } from 'vitest';
import { createValues, readMoment } from '#stet/editions/values.js';

const date = (language: string, text: string, zone?: string): string => {
  const moment = readMoment(text);
  return moment === undefined ? 'none' : createValues(language, zone).date(moment).replaceAll('\u202f', ' ');
};

describe('values', () => {
  it('write a day as it was said, whatever the zone', () => {
    expect(date('de', '2021-09-16')).toBe('16. September 2021');
    expect(date('uk', '2021-09-16', 'America/New_York')).toBe('16 вересня 2021 р.');
    expect(date('ja', '2021-09-16')).toBe('2021年9月16日');
  });

  it('write a point in time with its zone: its own offset, or the zone of the site', () => {
    expect(date('en', '2021-09-16T09:05:00-04:00')).toBe('September 16, 2021 at 9:05 AM GMT-4');
    expect(date('en', '2021-09-16T09:05:00-04:00', 'Europe/Kyiv')).toBe('September 16, 2021 at 4:05 PM GMT+3');
    expect(date('de', '2021-09-16 09:05Z')).toBe('16. September 2021 um 09:05 UTC');
    // No zone is named for part hours.
    expect(date('en', '2021-09-16T09:05:00+05:45')).toBe('September 16, 2021 at 3:20 AM UTC');
  });

  it('read dates strictly', () => {
    expect(readMoment('2021-09-16T09:05:00.123+0200')).toEqual({ iso: '2021-09-16T09:05:00+02:00', time: Date.UTC(2021, 8, 16, 7, 5), offset: 120 });
    for (const bad of ['', 'yesterday', '2021-02-30', '2021-13-01', '16.9.2021', '2021-09-16T25:00Z', '2021-09-16T09:61Z']) expect(readMoment(bad)).toBeUndefined();
  });

  it('write lists of HTML', () => {
    expect(createValues('de').listHtml(['<b>A</b>', 'B', 'C'])).toBe('<b>A</b>, B und C');
    expect(createValues('fr').list(['A', 'B'])).toBe('A et B');
    expect(createValues('en').languageName('not a tag')).toBe('not a tag');
  });
});
