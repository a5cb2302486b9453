import { describe, expect, it } from 'vitest';
import { checkIcuMessages } from '#stet/editions/icu.js';
import { readMessage } from '#stet/language/icu.js';

describe('ICU messages of a config', () => {
  it('are read to their arguments', () => {
    const { arguments: found } = readMessage('<b>{site}</b>, {n, plural, one {# of {n}} other {{x, select, a {y} other {{z, number}}}}}');
    expect([...(found ?? [])]).toEqual([['b', 'tag'], ['site', 'argument'], ['n', 'plural'], ['x', 'select'], ['z', 'number']]);
  });

  it('are told where their syntax is wrong', () => {
    expect(readMessage('a {b')).toEqual({ problem: 'expect argument closing brace', offset: 2 });
    const [problem] = checkIcuMessages({ en: { rights: '© {year} {site' } }, 'en');
    expect(problem?.code).toBe('message-syntax');
    expect(problem?.message).toBe('The message rights in en is not well-formed ICU: expect argument closing brace at column 10. Mend it.');
    expect(checkIcuMessages({ en: { n: '{n, plural, one {x}}' } }, 'en')[0]?.message).toContain('missing other clause');
  });

  it('must have the same arguments in every language', () => {
    const good = { de: { rights: '© {site} {year}' }, en: { rights: '© {year} {site}' }, uk: { other: 'є' } };
    expect(checkIcuMessages(good, 'en', ['year', 'site'])).toEqual([]);
    expect(checkIcuMessages({ ...good, de: { rights: '© {jahr} {site}' } }, 'en')).toMatchObject([
      { code: 'message-arguments', expected: 'site (argument), year (argument)', received: 'jahr (argument), site (argument)', values: { language: 'de', reference: 'en' } },
    ]);
    expect(checkIcuMessages({ ...good, de: { rights: '© {year, number} {site}' } }, 'en')).toMatchObject([{ code: 'message-arguments' }]);
    expect(checkIcuMessages({ en: { rights: '{owner}' } }, 'en', ['year'])).toMatchObject([{ code: 'message-value', values: { value: 'owner', known: 'year' } }]);
  });
});
