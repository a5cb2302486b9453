import { parseTag } from './tag.ts';

/**
 * The tag of text that was translated out of another language (BCP 47 extension T, RFC 6497, 2.2): the language of the source
 * behind `t`, in small letters, without what a `tlang` may not have; before a private use part.
 *
 * @returns undefined where the tag has a `t` already or one of the two is no tag.
 * @example transformedTag('de', 'uk') // 'de-t-uk'
 * @example transformedTag('de-CH', 'sr-Cyrl-RS') // 'de-CH-t-sr-cyrl-rs'
 */
export function transformedTag(language: string, source: string): string | undefined {
  if (parseTag(language) === undefined || parseTag(source) === undefined || /-t-/i.test(language)) return undefined;
  const from = source.toLowerCase().replace(/-[0-9a-z]-.*$/, '');
  const [, own, rest] = /^(.*?)((?:-[u-z]-.*)?)$/i.exec(language) as unknown as [string, string, string];
  return `${own}-t-${from}${rest}`;
}
