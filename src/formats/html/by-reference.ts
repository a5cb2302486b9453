import { networks } from '../../model/network.ts';
import { textOf } from './attributes.ts';
import type { Draft } from './draft.ts';

const named = new RegExp(networks, 'i');
const handle = /@[\p{L}\p{N}_]/u;
/** How far back the link is looked for that a line stands in: a network's code is full of styles. */
const reach = 8000;

/**
 * Leaves out what a network's embed code says where it says nothing of the post: `View this post on Instagram`,
 * `A post shared by Olena (@olena)`, `View on Mastodon`. A post by reference only stands: its script puts the post there.
 * All of it stands inside links, names the network or an account, and is no longer than a line.
 */
export function dropReferences(drafts: readonly Draft[], source: string): void {
  const posts = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.embed === undefined || draft.container === undefined || draft.place !== 'html:text') continue;
    const list = posts.get(draft.container);
    if (list === undefined) posts.set(draft.container, [draft]);
    else list.push(draft);
  }
  for (const list of posts.values()) {
    const texts = list.map(({ pieces }) => textOf(pieces).trim());
    if (!texts.some((text) => named.test(text)) || !texts.every(isReference) || !list.every(({ start }) => isLinked(source, start))) continue;
    for (const draft of list) draft.dropped = true;
  }
}

function isReference(text: string): boolean {
  return (named.test(text) || handle.test(text)) && !/[#!?…]|[.。]\s|[.。]$/u.test(text) && text.split(/\s+/u).length <= 12;
}

function isLinked(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - reach), start).toLowerCase();
  return before.lastIndexOf('<a ') > before.lastIndexOf('</a');
}
