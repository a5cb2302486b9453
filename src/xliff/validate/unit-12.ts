import { textOf } from '../../xml/tree.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { Findings } from './findings.ts';
import { sameTag } from './language-tag.ts';
import { uris } from './names.ts';
import { descendants } from './scope.ts';
import { uri12 } from './vocabulary-12.ts';

/** The languages that a file says its texts are in. */
export interface Languages {
  readonly source: string | undefined;
  readonly target: string | undefined;
}

/** True for an element of XLIFF 1.2, by its name. */
export function is12(element: XmlElement, local: string): boolean {
  return element.local === local && element.uri === uri12;
}

function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.elements.find((each) => is12(each, local));
}

/** What is said about one `<trans-unit>`, beyond what its elements and attributes may be. */
export function checkTransUnit(unit: XmlElement, languages: Languages, findings: Findings): void {
  checkTexts(unit, findings);
  const source = child(unit, 'source');
  const segmented = child(unit, 'seg-source');
  const target = child(unit, 'target');
  const proposals = unit.elements.filter((each) => is12(each, 'alt-trans'));
  checkLanguage(source, 'source', languages.source, findings);
  checkLanguage(target, 'target', languages.target, findings);
  checkSegmentation(source, segmented, findings);
  checkMids(segmented, target === undefined ? [] : marks(target), proposals, findings);
  for (const proposal of proposals) {
    checkTexts(proposal, findings);
    const targets = proposal.elements.filter((each) => is12(each, 'target'));
    checkMids(child(proposal, 'seg-source'), targets.flatMap(marks), [], findings);
  }
}

function marks(content: XmlElement): readonly XmlElement[] {
  return content.elements.filter((each) => is12(each, 'mrk'));
}

function checkLanguage(
  element: XmlElement | undefined,
  side: 'source' | 'target',
  expected: string | undefined,
  findings: Findings,
): void {
  const language = element?.get('lang', uris.xml)?.trim();
  if (element === undefined || language === undefined || expected === undefined || sameTag(language, expected)) return;
  const values = { side, language, expected, attribute: `${side}-language` };
  const section = `Structural Elements, ${side}`;
  findings.warning(side === 'source' ? 'xliff-source-language' : 'xliff-target-language', element, values, section);
}

/** The segmented source is the source with marks around its segments. */
function checkSegmentation(source: XmlElement | undefined, segmented: XmlElement | undefined, findings: Findings): void {
  if (source === undefined || segmented === undefined) return;
  if (spaceless(source) !== spaceless(segmented)) findings.warning('xliff-seg-source-text', segmented);
  for (const mark of marks(segmented)) {
    if (mark.get('mtype') === 'seg' && mark.get('mid') === undefined) findings.warning('xliff-segment-without-mid', mark);
  }
}

function spaceless(element: XmlElement): string {
  return textOf(element).replace(/\s+/g, '');
}

/** Segments of targets, and proposals for segments, name a segment of the segmented source. */
function checkMids(
  segmented: XmlElement | undefined,
  targets: readonly XmlElement[],
  proposals: readonly XmlElement[],
  findings: Findings,
): void {
  const mids = new Set<string>();
  for (const mark of segmented === undefined ? [] : marks(segmented)) {
    const mid = mark.get('mid')?.trim();
    if (mid === undefined) continue;
    if (mids.has(mid)) findings.error('xliff-mid-not-unique', mark, { mid });
    mids.add(mid);
  }
  for (const element of [...targets, ...proposals]) {
    const mid = element.get('mid')?.trim();
    if (mid !== undefined && !mids.has(mid)) findings.error('xliff-mid-missing', element, { mid, element: element.name });
  }
}

/** The pairs in each text that stands directly in an element. */
function checkTexts(parent: XmlElement, findings: Findings): void {
  for (const text of parent.elements) {
    if (!is12(text, 'source') && !is12(text, 'seg-source') && !is12(text, 'target')) continue;
    checkPaired(text, 'bpt', 'ept', findings);
    checkPaired(text, 'bx', 'ex', findings);
    if (!is12(text, 'target')) checkCodeIds(text, findings);
  }
}

/**
 * Codes that begin and end are paired by `rid`, or by `id` where one of them has none (Inline Elements, bpt and bx). By the schemas
 * the `rid` of an end is that of a beginning.
 */
function checkPaired(text: XmlElement, first: 'bpt' | 'bx', last: 'ept' | 'ex', findings: Findings): void {
  const starts: XmlElement[] = [];
  // The ends that come too early count as well: the standard asks for a partner, not for an order.
  const ends: XmlElement[] = [];
  const rids = new Set<string>();
  const ids = new Set<string>();
  for (const element of descendants(text)) {
    if (is12(element, last)) ends.push(element);
    if (!is12(element, first)) continue;
    const { rid, id } = namesOf(element);
    if (rid !== undefined && rids.has(rid)) findings.error('xliff-rid-not-unique', element, { rid, element: element.name });
    if (rid !== undefined) rids.add(rid);
    ids.add(id);
    starts.push(element);
  }
  const endRids = new Set<string>();
  const endIds = new Set<string>();
  for (const end of ends) {
    const { rid, id } = namesOf(end);
    if (rid === undefined) endIds.add(id);
    else endRids.add(rid);
    if (rid === undefined ? ids.has(id) || rids.has(id) : rids.has(rid)) continue;
    // By the schemas an <ex> without `rid` may stand alone.
    const severity = first === 'bpt' || rid !== undefined ? 'error' : 'warning';
    findings.add(severity, 'xliff-pair-missing', end.tag, { element: end.name, missing: first, id: rid ?? id });
  }
  for (const start of starts) {
    const { rid, id } = namesOf(start);
    if (endIds.has(id) || (rid !== undefined && (endRids.has(rid) || endIds.has(rid)))) continue;
    findings.add(first === 'bpt' ? 'error' : 'warning', 'xliff-pair-missing', start.tag, { element: start.name, missing: last, id: rid ?? id });
  }
}

function namesOf(element: XmlElement): { readonly rid: string | undefined; readonly id: string } {
  return { rid: element.get('rid')?.trim(), id: (element.get('id') ?? '').trim() };
}

const standing: ReadonlySet<string> = new Set(['g', 'x', 'bx', 'ph', 'bpt', 'it']);

/** Codes of one text are told apart by their ids; the two ends of one may share theirs. */
function checkCodeIds(text: XmlElement, findings: Findings): void {
  const seen = new Set<string>();
  for (const element of descendants(text)) {
    const id = element.uri === uri12 && standing.has(element.local) ? element.get('id')?.trim() : undefined;
    if (id === undefined) continue;
    const isEnd = element.local === 'it' && element.get('pos') === 'close';
    if (seen.has(id) && !isEnd) findings.warning('xliff-code-id-repeated', element, { id, element: element.name });
    seen.add(id);
  }
}
