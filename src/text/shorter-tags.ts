/**
 * A tag, and it without its last subtag, and so on: where something is looked for that a language may have for all of its
 * regions (RFC 4647, 3.4).
 *
 * @example shorterTags('zh-Hant-TW') // ['zh-Hant-TW', 'zh-Hant', 'zh']
 */
export function shorterTags(tag: string): readonly string[] {
  return tag.split('-').map((_, i, subtags) => subtags.slice(0, subtags.length - i).join('-'));
}
