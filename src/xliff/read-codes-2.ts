import type { Code, CodeType } from '../model/content.ts';
import type { XmlTag } from '../xml/tag.ts';
import type { CodeDraft, CodeReading } from './code-table.ts';
import type { Mutable } from '../text/mutable.ts';

const codeTypes: ReadonlySet<string> = new Set(['fmt', 'ui', 'quote', 'link', 'image', 'other']);

/** How the codes of XLIFF 2 are read: an end of one is the tag of `ph`, `pc`, `sc` or `ec` (4.2.3). */
export const codes2: CodeReading<XmlTag> = {
  code: readCode,
  sameData: (a, b) => openData(a.open) === openData(b.open) && closeData(a.close) === closeData(b.close),
};

function openData(tag: XmlTag | undefined): string | undefined {
  return tag?.get(tag.local === 'pc' ? 'dataRefStart' : 'dataRef');
}

function closeData(tag: XmlTag | undefined): string | undefined {
  return tag?.get(tag.local === 'pc' ? 'dataRefEnd' : 'dataRef');
}

function readCode({ id, paired, open, close }: CodeDraft<XmlTag>, data: ReadonlyMap<string, string>): Code {
  const head = (open ?? close) as XmlTag;
  const reorder = head.get('canReorder');
  const overlap = head.get('canOverlap');
  const openRef = openData(open);
  const code: Mutable<Code> = {
    id,
    paired,
    data: openRef === undefined ? '' : (data.get(openRef) ?? ''),
    canCopy: head.get('canCopy') !== 'no',
    canDelete: head.get('canDelete') !== 'no',
    // Said for one element, a pair does not overlap; said in two halves, it may (4.3.1.5).
    canOverlap: head.local === 'pc' ? overlap === 'yes' : overlap !== 'no',
    canReorder: reorder === 'no' || reorder === 'firstNo' ? reorder : 'yes',
  };
  const type = head.get('type');
  if (type !== undefined && codeTypes.has(type)) code.type = type as CodeType;
  const subType = head.get('subType');
  if (subType !== undefined) code.subType = subType;
  if (open !== undefined) readOpen(code, open);
  if (paired && close !== undefined) readClose(code, close, data);
  return code;
}

function readOpen(code: Mutable<Code>, tag: XmlTag): void {
  const pc = tag.local === 'pc';
  const disp = tag.get(pc ? 'dispStart' : 'disp');
  if (disp !== undefined) code.disp = disp;
  const equiv = tag.get(pc ? 'equivStart' : 'equiv');
  if (equiv !== undefined && equiv !== '') code.equiv = equiv;
  const flows = tag.get(pc ? 'subFlowsStart' : 'subFlows');
  if (flows !== undefined) code.subFlows = idList(flows);
}

function readClose(code: Mutable<Code>, tag: XmlTag, data: ReadonlyMap<string, string>): void {
  const pc = tag.local === 'pc';
  const ref = closeData(tag);
  if (ref !== undefined) code.dataEnd = data.get(ref) ?? '';
  const disp = tag.get(pc ? 'dispEnd' : 'disp');
  if (disp !== undefined) code.dispEnd = disp;
  const equiv = tag.get(pc ? 'equivEnd' : 'equiv');
  if (equiv !== undefined && equiv !== '') code.equivEnd = equiv;
  const flows = tag.get(pc ? 'subFlowsEnd' : 'subFlows');
  if (flows !== undefined) code.subFlowsEnd = idList(flows);
}

/** The ids of an attribute that holds several. */
export function idList(value: string): readonly string[] {
  return value.split(/\s+/).filter((id) => id !== '');
}
