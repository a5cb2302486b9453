import { parseTag } from '../tag.ts';

/**
 * A locale's row of a table: that of the whole tag, of language and script, of language and region, of the language. The likely
 * script counts as said, so `zh-TW` finds `zh-Hant`.
 *
 * @example lookup({ zh: 1, 'zh-Hant': 2 }, 'zh-TW') // 2
 */
export function lookup<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  const canonical = parseTag(tag);
  if (canonical === undefined) return undefined;
  const { language, script, region } = new Intl.Locale(canonical).maximize();
  const said = new Intl.Locale(canonical).region;
  for (const key of [canonical, `${language}-${script}`, said === undefined ? '' : `${language}-${region}`, `${language}`]) {
    if (Object.hasOwn(table, key)) return table[key];
  }
  return undefined;
}
