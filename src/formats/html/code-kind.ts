import type { CodeType } from '../../model/content.ts';
import { type Item, lonely } from './item.ts';

/** XLIFF's words for what a code is. */
export interface CodeKind {
  readonly type: CodeType;
  readonly subType?: string;
}

const kinds: ReadonlyMap<string, CodeKind> = new Map<string, CodeKind>([
  ['a', { type: 'link' }],
  ['b', { type: 'fmt', subType: 'xlf:b' }],
  ['strong', { type: 'fmt', subType: 'xlf:b' }],
  ['i', { type: 'fmt', subType: 'xlf:i' }],
  ['em', { type: 'fmt', subType: 'xlf:i' }],
  ['u', { type: 'fmt', subType: 'xlf:u' }],
  ['br', { type: 'fmt', subType: 'xlf:lb' }],
  ['var', { type: 'fmt', subType: 'xlf:var' }],
  ['img', { type: 'image' }],
  ['svg', { type: 'image' }],
  ['amp-img', { type: 'image' }],
  ['q', { type: 'quote' }],
  ['button', { type: 'ui' }],
  ['input', { type: 'ui' }],
  ['select', { type: 'ui' }],
  ...['s', 'del', 'ins', 'sub', 'sup', 'small', 'big', 'mark', 'font', 'tt', 'strike', 'span', 'cite', 'wbr'].map(
    (name): [string, CodeKind] => [name, { type: 'fmt' }],
  ),
]);

const other: CodeKind = { type: 'other' };

/** What the code of an element is, by the element's name in lower case. */
export function codeKind(name: string): CodeKind {
  return kinds.get(name) ?? other;
}

/** What a translator may do with a code: formatting may go or come twice, what the page needs may not. */
export function freedom(item: Item): { readonly canCopy: boolean; readonly canDelete: boolean; readonly canOverlap: boolean } {
  if (item.mate === lonely) return { canCopy: false, canDelete: false, canOverlap: false };
  const format = codeKind(item.name).type === 'fmt' && item.translate !== false;
  return { canCopy: format, canDelete: format || item.name === '#comment', canOverlap: false };
}

/** True for markup between whose sides white space is still collapsed. */
export function isInvisible(item: Item): boolean {
  return item.mate === lonely || item.name === '#comment' || item.name === 'wbr' || item.name === 'script' || item.name === 'style';
}

/** What an editor may show for a code: its element, the address of a link, or all of it where its content is hidden in it. */
export function display(source: string, item: Item, end: number, whole: boolean): string {
  if (item.name === '#comment') return '<!-- -->';
  if (whole || item.mate === lonely) {
    const text = source.slice(item.start, Math.min(end, item.start + 60));
    return text.length < end - item.start ? `${text.slice(0, 59)}…` : text;
  }
  return (item.name === 'a' ? addressIn(source.slice(item.start, end)) : undefined) ?? `<${item.name}>`;
}

/** The address that a tag says, as it is followed. */
function addressIn(tag: string): string | undefined {
  const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
  const address = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim().replaceAll('&amp;', '&');
  return address === '' ? undefined : address;
}
