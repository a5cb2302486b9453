/** Classes by which the networks' own embed code, and content systems, mark a post. */
const classes: ReadonlyMap<string, string> = new Map(
  [
    'twitter-tweet',
    'twitter-video',
    'instagram-media',
    'tiktok-embed',
    'mastodon-embed',
    'bluesky-embed',
    'fb-post',
    'fb-video',
    'fb-comment-embed',
    'telegram-post',
    'threads-post',
    'text-post-media',
    'reddit-embed-bq',
    'reddit-card',
    'reddit-embed',
    'imgur-embed-pub',
    'flickr-embed',
    'pinterest-embed',
    'linkedin-embed',
    'vk-embed',
    'youtube-embed',
    'wp-block-embed',
    'wp-embedded-content',
  ].map((name): [string, string] => [name, name]),
);

const elements: ReadonlySet<string> = new Set([
  'amp-twitter',
  'amp-instagram',
  'amp-facebook',
  'amp-facebook-comments',
  'amp-reddit',
  'amp-tiktok',
  'amp-vk',
  'amp-pinterest',
  'amp-bluesky',
  'amp-embedly-card',
  'bluesky-embed',
  'fb:post',
]);

/** Attributes that only a network's embed code has. */
const attributes: ReadonlyMap<string, string> = new Map([
  ['data-bluesky-uri', 'bluesky-embed'],
  ['data-telegram-post', 'telegram-post'],
  ['data-instgrm-permalink', 'instagram-media'],
  ['data-embed-url', 'mastodon-embed'],
  ['data-text-post-permalink', 'threads-post'],
]);

/** True if {@link embedOf} looks at an attribute of this name. */
export function marksEmbed(attribute: string): boolean {
  return attributes.has(attribute);
}

/**
 * The name of the kind of post that an element embeds, or undefined.
 *
 * @param named its attributes.
 * @example embedOf('blockquote', 'twitter-tweet tw-align-center', []) // 'twitter-tweet'
 */
export function embedOf(element: string, className: string, named: readonly { readonly name: string }[]): string | undefined {
  if (className !== '' && /embed|-(?:tweet|video|media|post|bq|card|content)/.test(className)) {
    for (const name of className.trim().split(/[ \t\n\r\f]+/)) {
      const embed = classes.get(name);
      if (embed !== undefined) return embed;
    }
  }
  if (elements.has(element)) return element;
  for (const { name } of named) {
    const embed = attributes.get(name);
    if (embed !== undefined) return embed;
  }
  return undefined;
}
