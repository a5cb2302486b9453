import type { Code, Content, Mark } from '../model/content.ts';
import { copyId } from './copies.ts';
import { type Attributes, emptyTag, openTag, textWith, xmlSafe } from './markup.ts';
import type { Use } from './pairs.ts';
import { passageSubType, textInMark } from './passage-code.ts';
import { plainCode } from './plain-code.ts';

/** What inline content is written with: the codes of its unit or match, and the table of their original data. */
export interface Inline2 {
  readonly codes: ReadonlyMap<string, Code>;
  /** The id of the `<data>` that holds a text. */
  readonly data: (text: string) => string;
  /** Ids that a copied code cannot have. */
  readonly taken: ReadonlySet<string>;
  /** Whether languages of annotations are said in `itsm:lang`. */
  readonly itsm: boolean;
  /** Passages as `ph`, for tools that do not look at `mrk`. */
  readonly passages: 'mrk' | 'ph';
}

/** The content of a `<source>` or `<target>` of XLIFF 2; `uses` are those of its items. */
export function writeInline2(content: Content, uses: readonly (Use | undefined)[], inline: Inline2): string {
  const [only] = content;
  if (content.length === 1 && only?.kind === 'text') return text2(only.text);
  let out = '';
  let unclosed = '';
  let written = 0;
  content.forEach((item, i) => {
    if (i < written) return;
    if (item.kind === 'text') {
      out += text2(item.text);
      return;
    }
    const use = uses[i] as Use;
    const id = copyId(use.id, use.count, inline.taken);
    if (item.kind === 'mark-open') {
      const passage = inline.passages === 'ph' && item.mark.translate === false && use.nested ? textInMark(content, i) : undefined;
      if (passage !== undefined && xmlSafe(passage) === passage) {
        out += passageCode(id, passage, inline);
        written = i + 3;
        return;
      }
      const attributes = markAttributes(item.mark, id, inline.itsm);
      out += use.nested ? openTag('mrk', attributes) : emptyTag('sm', attributes);
      // An annotation must end in its unit (4.3.1.12): one whose end is not translated yet ends with its part.
      if (!use.hasClose) unclosed = emptyTag('em', { startRef: id }) + unclosed;
    } else if (item.kind === 'mark-close') {
      if (use.hasOpen) out += use.nested ? '</mrk>' : emptyTag('em', { startRef: id });
    } else {
      out += writeCode(item.kind, use, id, inline);
    }
  });
  return out + unclosed;
}

/** A passage as a code: its text is what it displays, what it stands for, and its original data. */
function passageCode(id: string, text: string, inline: Inline2): string {
  const what = { type: 'other', subType: passageSubType, dataRef: inline.data(text), disp: text, equiv: text };
  return emptyTag('ph', { id, ...what, canCopy: 'no', canDelete: 'no' });
}

/** Text of XLIFF 2: characters that XML forbids are written as `<cp>` (4.3.1.1). */
export function text2(text: string): string {
  return textWith(text, (hex) => emptyTag('cp', { hex }));
}

function markAttributes(mark: Mark, id: string, itsm: boolean): Attributes {
  return {
    id,
    type: mark.type,
    translate: yesNo(mark.translate),
    value: mark.value,
    ref: mark.ref,
    'itsm:lang': itsm && saysLanguage(mark) ? mark.language : undefined,
  };
}

/** True if `itsm:lang` may stand on the annotation: its type is the default or ITS's own (ITS module, 5.9). */
export function saysLanguage(mark: Mark): boolean {
  return mark.language !== undefined && (mark.type === undefined || mark.type === 'its:generic');
}

/** True if a code has to be written in two halves: `<pc>` holds the sub-flows of both ends or of none. */
export function mustBeApart(code: Code | undefined): boolean {
  return code !== undefined && (code.subFlows ?? []).length > 0 !== (code.subFlowsEnd ?? []).length > 0;
}

function writeCode(kind: 'open' | 'close' | 'standalone', use: Use, id: string, inline: Inline2): string {
  const code = inline.codes.get(use.id) ?? plainCode(use.id, kind !== 'standalone');
  const hasData = code.data !== '' || (code.dataEnd ?? '') !== '';
  // A code with original data is copied by a second code with the same data, not by `copyOf` (4.7.2.4.1).
  const copyOf = use.count > 0 && !hasData ? use.id : undefined;
  if (kind === 'standalone') return emptyTag('ph', { id, copyOf, ...kinds(code), ...half(code, 'open', inline), ...flags(code) });
  if (use.nested) {
    if (kind === 'close') return '</pc>';
    const equiv = nonEmpty(code.equiv) !== undefined || nonEmpty(code.equivEnd) !== undefined;
    return openTag('pc', {
      id,
      copyOf,
      ...kinds(code),
      dataRefStart: hasData ? inline.data(code.data) : undefined,
      dataRefEnd: hasData ? inline.data(code.dataEnd ?? '') : undefined,
      dispStart: code.disp,
      dispEnd: code.dispEnd,
      equivStart: equiv ? (code.equiv ?? '') : undefined,
      equivEnd: equiv ? (code.equivEnd ?? '') : undefined,
      subFlowsStart: ids(code.subFlows),
      subFlowsEnd: ids(code.subFlowsEnd),
      ...flags(code),
      canOverlap: code.canOverlap ? 'yes' : undefined,
    });
  }
  const isolated = !use.hasOpen || !use.hasClose;
  const overlap = { canOverlap: code.canOverlap ? undefined : 'no' };
  if (kind === 'open') {
    return emptyTag('sc', { id, copyOf, ...kinds(code), ...half(code, 'open', inline), ...flags(code), ...overlap, isolated: isolated ? 'yes' : undefined });
  }
  return emptyTag('ec', {
    ...(isolated ? { id, copyOf, ...kinds(code) } : { startRef: id }),
    ...half(code, 'close', inline),
    ...flags(code),
    ...overlap,
    // The end of a sequence that its start begins is not the first of it (4.7.2.4.3).
    ...(code.canReorder === 'firstNo' && !isolated ? { canReorder: 'no' } : {}),
    isolated: isolated ? 'yes' : undefined,
  });
}

function half(code: Code, side: 'open' | 'close', inline: Inline2): Attributes {
  const data = side === 'open' ? code.data : (code.dataEnd ?? '');
  const other = code.paired ? (side === 'open' ? (code.dataEnd ?? '') : code.data) : '';
  return {
    dataRef: data === '' && other === '' ? undefined : inline.data(data),
    disp: side === 'open' ? code.disp : code.dispEnd,
    equiv: nonEmpty(side === 'open' ? code.equiv : code.equivEnd),
    subFlows: ids(side === 'open' ? code.subFlows : code.subFlowsEnd),
  };
}

function kinds(code: Code): Attributes {
  return { type: code.type ?? (code.subType === undefined ? undefined : 'other'), subType: code.subType };
}

function flags(code: Code): Attributes {
  return {
    canCopy: code.canCopy ? undefined : 'no',
    canDelete: code.canDelete ? undefined : 'no',
    canReorder: code.canReorder === 'yes' ? undefined : code.canReorder,
  };
}

function ids(list: readonly string[] | undefined): string | undefined {
  return list === undefined || list.length === 0 ? undefined : list.join(' ');
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}
