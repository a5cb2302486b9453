/** Languages whose sentences follow one another without a space. */
const unspaced = new Set(['ja', 'zh', 'yue', 'wuu', 'lzh', 'bo', 'dz']);

/** True if the language puts nothing between two sentences (Japanese, Chinese). */
export function joinsWithoutSpace(language: string): boolean {
  return unspaced.has(language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '');
}

/**
 * What stands between two sentences of an edition, given what the source has there: the target language's
 * business, so nothing in Japanese and Chinese, a space elsewhere, the source's own where the two agree.
 *
 * @param between white space of the source between the two sentences, perhaps none.
 */
export function joint(between: string, source: string, target: string): string {
  if (joinsWithoutSpace(target)) return /[\r\n\t]/.test(between) ? between : '';
  if (between === '' && joinsWithoutSpace(source)) return ' ';
  return between;
}
