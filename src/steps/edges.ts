import { type Content, plainText } from '../model/content.ts';
import type { Part } from '../model/translation.ts';

/**
 * A returned sentence without the white space at its ends that the store has between sentences: some tools count the space after a
 * sentence to it.
 *
 * @param mine the store's sentence.
 */
export function withinEdges(returned: Part, mine: Part): Part {
  if (returned.target === undefined) return returned;
  const [theirs, own] = [plainText(returned.source), plainText(mine.source)];
  let { target } = returned;
  if (/\s$/u.test(theirs) && !/\s$/u.test(own)) target = trimmed(target, -1);
  if (/^\s/u.test(theirs) && !/^\s/u.test(own)) target = trimmed(target, 1);
  return target === returned.target ? returned : { ...returned, target };
}

/** Content without white space at its beginning (1) or its end (-1), codes passed over. */
function trimmed(content: Content, side: 1 | -1): Content {
  const items = [...content];
  for (let i = side === 1 ? 0 : items.length - 1; i >= 0 && i < items.length; i += side) {
    const item = items[i] as Content[number];
    if (item.kind !== 'text') continue;
    const text = side === 1 ? item.text.trimStart() : item.text.trimEnd();
    items[i] = { kind: 'text', text };
    if (text !== '') break;
  }
  return items.filter((item) => item.kind !== 'text' || item.text !== '');
}
