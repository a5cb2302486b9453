import type { XmlElement } from '../../xml/tree.ts';
import type { Fragment, Pending } from './fragments.ts';
import { isInUnit, isToExtension, leafKey, parseFragment, pointedTo } from './fragments.ts';
import { prefixes } from './names.ts';
import type { Context } from './scope.ts';
import type { Content, Side } from './unit.ts';

/**
 * Annotations: comments have a value or a note of their unit, references into the document are well-formed and point to
 * something (4.7.3.1).
 *
 * @param keys what the unit has that can be pointed to, as {@link leafKey} writes it
 * @param pending takes the references to other units, groups and files
 */
export function checkAnnotations(
  content: Content,
  keys: ReadonlySet<string>,
  context: Context,
  pending: Pending[],
): void {
  for (const side of [content.source, content.target]) {
    for (const { element, name, event } of side.inlines) {
      if (event === 'close' || (name !== 'mrk' && name !== 'sm')) continue;
      const type = element.get('type')?.trim() ?? 'generic';
      const reference = element.get('ref');
      const fragment = parsed(element, reference, context);
      if (type === 'comment') checkComment(element, reference, fragment, keys, context);
      else if (fragment !== undefined) follow(element, reference as string, fragment, keys, context, pending);
      if (type === 'mtc:match' && reference !== undefined) context.findings.error('xliff-match-mark-ref', element);
      if (type === 'generic') checkGeneric(element, context);
    }
  }
}

/** Only what begins with `#` points into this document; the rest is an address that is not looked at. */
function parsed(element: XmlElement, reference: string | undefined, { findings }: Context): Fragment | undefined {
  return reference?.trim().startsWith('#') === true ? parseFragment(reference.trim(), element, findings) : undefined;
}

function checkComment(
  element: XmlElement,
  reference: string | undefined,
  fragment: Fragment | undefined,
  keys: ReadonlySet<string>,
  { findings }: Context,
): void {
  const hasValue = element.get('value') !== undefined;
  if (hasValue === (reference !== undefined)) {
    findings.error('xliff-comment-value-ref', element, { given: hasValue ? 'both' : 'neither' });
  }
  if (reference === undefined || hasValue) return;
  const { leaf } = fragment ?? {};
  const found = fragment !== undefined && leaf?.prefix === 'n' && isInUnit(fragment, element);
  if (!found || !keys.has(leafKey('n', leaf.id))) findings.error('xliff-comment-ref', element, { reference });
}

function follow(
  element: XmlElement,
  reference: string,
  fragment: Fragment,
  keys: ReadonlySet<string>,
  { findings }: Context,
  pending: Pending[],
): void {
  if (isToExtension(fragment)) return;
  const leaf = fragment.leaf && leafKey(fragment.leaf.prefix, fragment.leaf.id);
  if (!isInUnit(fragment, element)) {
    const { start, line, column } = element.tag;
    const place = { start, line, column };
    pending.push({ container: pointedTo(fragment, element), leaf, reference, place, unit: findings.unit });
  } else if (leaf !== undefined && !keys.has(leaf)) {
    findings.warning('xliff-reference-missing', element, { reference });
  }
}

/** A generic annotation says whether its text is translated, unless a module or an extension uses it (4.7.3.1.1). */
function checkGeneric(element: XmlElement, { findings }: Context): void {
  if (element.get('translate') !== undefined) return;
  const extended = element.attributes.some(({ uri }) => uri !== '' && prefixes.get(uri) !== 'xmlns');
  if (!extended) findings.warning('xliff-generic-mark', element, { element: element.name });
}

/** Everything in a side that a fragment identifier can name, added to a set of keys. */
export function addKeys(side: Side, keys: Set<string>): void {
  for (const id of side.byId.keys()) keys.add(leafKey(side.side === 'target' ? 't' : '', id));
}
