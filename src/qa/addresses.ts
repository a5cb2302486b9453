import type { Span } from '../text/span.ts';

/** What is the same in every language: an address, a handle, a hashtag, a file name. */
export interface Address {
  readonly kind: 'link' | 'mail' | 'handle' | 'hashtag';
  readonly text: string;
  readonly span: Span;
}

const pattern = /(?<link>(?:https?|ftp):\/\/[^\s<>"«»“”„\ufffc]+|(?<![\p{L}\p{N}@.])www\.[^\s<>"«»“”„\ufffc]+|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|io|dev|ua|de|fr|uk|ru|pl|jp|cn|info|eu)(?![\p{L}\p{N}-])(?:\/[^\s<>"«»“”„\ufffc]*)?)|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<![\p{L}\p{N}_/.@])(?<handle>@[A-Za-z0-9_][\w]*(?:\.[\w]+)*(?:@[\w-]+(?:\.[\w-]+)+)?)|(?<![\p{L}\p{N}_&/])(?<hashtag>#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+)/giu;

/** Finds links, e-mail addresses, handles and hashtags; punctuation at their ends is not theirs. */
export function addressesIn(text: string): readonly Address[] {
  if (!/[@#]|:\/\/|\.[a-z]/i.test(text)) return [];
  const out: Address[] = [];
  for (const match of text.matchAll(pattern)) {
    const kind = (['link', 'mail', 'handle', 'hashtag'] as const).find((each) => match.groups?.[each] !== undefined);
    if (kind === undefined) continue;
    const found = trimmed(match[0]);
    if (found.length > 1) out.push({ kind, text: found, span: { start: match.index, end: match.index + found.length } });
  }
  return out;
}

function trimmed(text: string): string {
  let out = text.replace(/[.,;:!?…'’)\]}*_。、，؟]+$/u, (end) => (end.startsWith(')') && text.includes('(') ? ')' : ''));
  if (out.endsWith(')') && !out.includes('(')) out = out.slice(0, -1);
  return out;
}

/**
 * The addresses of a source that its translation lacks. A link may lead to the same page in another language, and a hashtag may
 * be said in another.
 */
export function lostAddresses(source: readonly Address[], target: readonly Address[]): readonly Address[] {
  const left = target.map((each) => ({ kind: each.kind, key: keyOf(each) }));
  return source.filter((each) => {
    const key = keyOf(each);
    const exact = left.findIndex((other) => other.key === key);
    const at = exact >= 0 ? exact : left.findIndex((other) => other.kind === each.kind && (each.kind === 'hashtag' || (each.kind === 'link' && hostOf(other.key) === hostOf(key))));
    if (at < 0) return each.kind !== 'hashtag' && !left.some((other) => other.key === key);
    left.splice(at, 1);
    return false;
  });
}

function keyOf({ text }: Address): string {
  return text.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\./, '').replace(/\/$/, '');
}

/** The host of a link without the part that names a language. */
function hostOf(key: string): string {
  return (key.split(/[/?#]/, 1)[0] as string).replace(/^[a-z]{2}(?:-[a-z]{2})?\.(?=[^.]+\.)/, '');
}
