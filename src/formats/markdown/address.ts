import type { Item, Markup } from './item.ts';

/** An electronic address in running text as GFM's readers find it, also right behind a slash: `git+ssh://git@example.org`. */
const address = /(?<![\w+\-.@])(?:mailto:|xmpp:)?[\w+\-.]+@[\w-]+(?:\.[\w-]+)+/g;

/** True if a text may hold something for {@link linkAddresses}. */
export function mayHaveAddress(source: string): boolean {
  return source.includes('@') && /[\w+\-.]@[\w-]+\.\w/.test(source);
}

/**
 * Addresses that the parser leaves in a text and others make a link of (GFM, 6.9): bare links here too. Not in the
 * text of a link, which holds no other.
 */
export function linkAddresses(items: readonly Item[], source: string): readonly Item[] {
  const out: Item[] = [];
  let links = 0;
  for (const item of items) {
    if (item.kind === 'open' && item.markup.type === 'link') links += 1;
    if (item.kind === 'close' && item.markup.type === 'link') links -= 1;
    if (item.kind !== 'text' || item.atomic || links > 0 || !item.text.includes('@')) {
      out.push(item);
      continue;
    }
    let from = item.start;
    const text = (to: number): void => {
      if (to > from) out.push({ kind: 'text', text: source.slice(from, to), start: from, end: to, atomic: false });
    };
    for (const { index, 0: raw } of item.text.matchAll(address)) {
      if (/[\d\-_]$/.test(raw)) continue;
      const start = item.start + index;
      text(start);
      const markup: Markup = { type: 'link', subType: 'md:address', disp: raw, equiv: raw, canCopy: true, canDelete: false, flows: [] };
      from = start + raw.length;
      out.push({ kind: 'standalone', start, end: from, markup, bare: true });
    }
    text(item.end);
  }
  return out;
}
