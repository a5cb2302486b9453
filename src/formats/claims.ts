/** True of a page whose `<html>` says that it is AMP. */
export function isAmp(source: string): boolean {
  return /<html(?:\s[^>]*)?\s(?:amp|⚡️?)(?:4ads|4email)?(?:\s*=\s*(?:""|''))?(?=[\s/>])/iu.test(source.slice(0, 8000));
}

/** True of HTML with blocks of WordPress. */
export function isWordpress(source: string): boolean {
  return /<!--\s+wp:[a-z][a-z0-9_/-]*\s+(?:\{|\/?-->)/.test(source);
}

/** True of JSON that looks like an item of ninjs: it has one of the properties that hold text. */
export function isNinjs(source: string): boolean {
  return /"(?:headlines?|bodies|body_(?:text|x?html)|descriptions?|description_(?:text|x?html))"\s*:/.test(source) && /"(?:uri|standard|bodies|body_(?:text|x?html)|headlines)"\s*:/.test(source);
}
