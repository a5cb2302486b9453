import type { BlockKind } from '../../model/block.ts';

/**
 * What an element does to running text. `block`: text ends before and behind it. `inline`: a paired code.
 * `single`: a code without content (`<br>`). `island`: one code to the text around it, with text of its own
 * inside. `hidden`: one code whose content nobody translates.
 */
export type Role = 'block' | 'inline' | 'single' | 'island' | 'hidden';

function words(list: string): readonly string[] {
  return list.split(' ');
}

const roles: ReadonlyMap<string, Role> = new Map([
  ...words(
    'address article aside base basefont bgsound blockquote body caption center col colgroup dd details dialog dir div dl ' +
      'dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li ' +
      'listing main marquee menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead title tr ul',
  ).map((name): [string, Role] => [name, 'block']),
  ...words('area br embed image img input keygen link meta param source track wbr').map((name): [string, Role] => [name, 'single']),
  ...words('audio button canvas datalist map math menuitem noscript object select svg template textarea video').map(
    (name): [string, Role] => [name, 'island'],
  ),
  ...words('code iframe noembed noframes plaintext rp script style xmp').map((name): [string, Role] => [name, 'hidden']),
]);

/** Elements whose text is in no language. */
export const wordless: RegExp = /^(?:code|kbd|samp|var|tt|pre|math|svg|script|style|object|select|textarea|button|template|noscript|canvas|audio|video)$/;

/** The role of an element by its name in lower case; an unknown one is inline, as in browsers. */
export function roleOf(name: string): Role {
  return roles.get(name) ?? 'inline';
}

const voids: ReadonlySet<string> = new Set(
  words('area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'),
);

/** True for elements that have no content and no end tag (HTML, 13.1.2). */
export function isVoid(name: string): boolean {
  return voids.has(name);
}

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['title', 'title'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['dd', 'item'],
  ['option', 'item'],
  ['dt', 'term'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['blockquote', 'quotation'],
  ['button', 'other'],
  ['label', 'other'],
  ['legend', 'other'],
  ['summary', 'other'],
  ['textarea', 'other'],
]);

/** What a block of text directly inside an element is. */
export function kindOf(name: string): BlockKind {
  return kinds.get(name) ?? 'paragraph';
}

/** Islands and hidden elements that stand for words of the sentence they are in. */
export function isContent(name: string): boolean {
  return name === 'code' || name === 'button' || name === 'math';
}
