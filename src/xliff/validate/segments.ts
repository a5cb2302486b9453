import type { XmlElement } from '../../xml/tree.ts';
import { relatedTags, sameTag } from './language-tag.ts';
import { uris } from './names.ts';
import type { Context } from './scope.ts';
import { inherited } from './scope.ts';
import type { Content, Part } from './unit.ts';

/** What is said on segments and ignorables, and on their sources and targets. */
export function checkSegments(content: Content, context: Context): void {
  const { findings } = context;
  if (!content.parts.some((part) => part.isSegment)) {
    findings.error('xliff-unit-without-segment', content.element, { id: content.element.get('id') ?? '' });
  }
  for (const part of content.parts) {
    checkLanguage(part.source, context.sourceLanguage, 'source', context);
    checkLanguage(part.target, context.targetLanguage, 'target', context);
    if (part.target !== undefined && context.targetLanguage === undefined) {
      findings.error('xliff-no-target-language', part.target);
    }
    checkSpace(part, context);
    if (part.isSegment) checkState(part, context);
  }
  checkOrder(content.parts, context);
}

/** The language that `xml:lang` says, here or further out, is the one that the file is about (4.2.2.12, 4.2.2.13). */
function checkLanguage(
  element: XmlElement | undefined,
  expected: string | undefined,
  side: 'source' | 'target',
  { findings }: Context,
): void {
  if (element === undefined || expected === undefined) return;
  const language = inherited(element, 'lang', uris.xml)?.trim();
  if (language === undefined || language === '' || sameTag(language, expected)) return;
  const attribute = side === 'source' ? 'srcLang' : 'trgLang';
  const values = { side, language, expected, attribute };
  findings.error(side === 'source' ? 'xliff-source-language' : 'xliff-target-language', element, values);
}

/** True where two tags are too unlike to be about the same language; a region more or less is let pass. */
export function foreignTo(language: string | undefined, expected: string | undefined): boolean {
  if (language === undefined || language.trim() === '' || expected === undefined) return false;
  return !sameTag(language.trim(), expected) && !relatedTags(language.trim(), expected);
}

function checkSpace({ source, target }: Part, { findings }: Context): void {
  if (source === undefined || target === undefined) return;
  const one = inherited(source, 'space', uris.xml) ?? 'default';
  const other = inherited(target, 'space', uris.xml) ?? 'default';
  if (one !== other) findings.error('xliff-space-differs', target, { source: one, target: other });
}

function checkState({ element, target }: Part, { findings }: Context): void {
  const state = element.get('state');
  const subState = element.get('subState');
  if (state !== undefined && state !== 'initial' && target === undefined) {
    findings.error('xliff-state-without-target', element, { state });
  }
  if (subState === undefined) return;
  if (state === undefined) findings.error('xliff-sub-state-alone', element, { subState });
  if (subState.startsWith('xlf:')) {
    findings.error('xliff-reserved-prefix', element, { attribute: 'subState', value: subState });
  }
}

/** `order` is a place among the parts, and no two targets have the same, said or not (4.3.1.24, 4.8.2). */
function checkOrder(parts: readonly Part[], { findings }: Context): void {
  const taken = new Map<number, Part>();
  const explicit = parts.filter(({ target }) => target?.get('order') !== undefined);
  for (const part of explicit) {
    const { target, order } = part as Part & { target: XmlElement };
    if (order < 1 || order > parts.length) {
      findings.error('xliff-order-range', target, { order, count: parts.length });
    }
    const other = taken.get(order);
    if (other === undefined) taken.set(order, part);
    else findings.error('xliff-order-twice', target, { order, line: other.target?.tag.line ?? 0 });
  }
  if (explicit.length === 0) return;
  for (const part of parts) {
    if (part.target?.get('order') !== undefined) continue;
    const other = taken.get(part.position);
    if (other?.target === undefined) continue;
    const values = { order: part.position, line: part.element.tag.line };
    if (part.target === undefined) findings.warning('xliff-order-gap', other.target, values);
    else findings.error('xliff-order-implicit', other.target, values);
  }
}
