import type { BlockKind } from '../../model/block.ts';

function all(kind: BlockKind, keys: string): readonly [string, BlockKind][] {
  return keys.split(' ').map((key) => [key, kind]);
}

/** Keys whose values people read, by their name in lower case without `-` and `_`, at any depth. */
const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...all('title', 'title linktitle shorttitle longtitle subtitle headline heading subheading seotitle metatitle ogtitle navtitle sidebartitle sidebarlabel pagetitle kicker'),
  ...all('description', 'description summary excerpt abstract lead lede teaser intro tagline metadescription seodescription ogdescription dek standfirst'),
  ...all('alternative', 'alt alttext imagealt'),
  ...all('caption', 'caption'),
]);

/**
 * What the value of a key is, or undefined where it is not to be translated.
 *
 * @param wanted keys of the config, dotted for nested ones, in place of the default.
 */
export function keyKind(path: readonly string[], wanted: readonly string[] | undefined): BlockKind | undefined {
  const name = path.at(-1)?.toLowerCase().replace(/[-_]/g, '') ?? '';
  const known = kinds.get(name);
  if (wanted === undefined) return known;
  return wanted.includes(path.join('.')) ? (known ?? 'metadata') : undefined;
}

/** Keys by which an article says its language. */
export function isLanguageKey(path: readonly string[]): boolean {
  return path.length === 1 && /^(?:lang|language|locale)$/i.test(path[0] as string);
}
