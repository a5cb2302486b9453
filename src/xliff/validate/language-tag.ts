const alphanumeric = '[a-z0-9]';
const language = '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})';
const script = '(?:-[a-z]{4})?';
const region = '(?:-(?:[a-z]{2}|[0-9]{3}))?';
const variants = `(?:-(?:${alphanumeric}{5,8}|[0-9]${alphanumeric}{3}))*`;
const extensions = `(?:-[0-9a-wyz](?:-${alphanumeric}{2,8})+)*`;
const privateUse = `x(?:-${alphanumeric}{1,8})+`;
const wellFormed = new RegExp(
  `^(?:${language}${script}${region}${variants}${extensions}(?:-${privateUse})?|${privateUse})$`,
  'i',
);

/** Tags that RFC 5646 keeps although its grammar has no place for them. */
const irregular: ReadonlySet<string> = new Set(
  `en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-be-fr
  sgn-be-nl sgn-ch-de`.split(/\s+/),
);

/**
 * True for a well-formed language tag (RFC 5646, 2.1 and 2.2.9). Intl is of no use here: it refuses some of them, and
 * takes others that the grammar does not have.
 *
 * @example isLanguageTag('de-1996') // true
 * @example isLanguageTag('en_US') // false
 */
export function isLanguageTag(tag: string): boolean {
  return wellFormed.test(tag) || irregular.has(tag.toLowerCase());
}

/** True if both tags are the same, letter case apart. */
export function sameTag(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** True if a tag is another one, perhaps with more subtags: `en-IE` is within `en`. */
export function isWithin(tag: string, range: string): boolean {
  return `${tag.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);
}

/** True if one of the tags is the other one with more subtags: `en` and `en-IE`. */
export function relatedTags(a: string, b: string): boolean {
  const one = `${a.toLowerCase()}-`;
  const two = `${b.toLowerCase()}-`;
  return one.startsWith(two) || two.startsWith(one);
}
