import type { Code, CodeType, Content } from '../model/content.ts';
import { copiedFrom } from './copies.ts';

/** What one end of a code says of itself. */
export interface HalfCode {
  /** Of a 2.x code: id of its original data. */
  readonly dataRef?: string | undefined;
  /** The original data itself, where it stands in the text (1.2). */
  readonly data?: string | undefined;
  readonly disp?: string | undefined;
  readonly equiv?: string | undefined;
  readonly subFlows?: string | undefined;
}

/** What a code says of itself as a whole. */
export interface CodeHead {
  readonly paired: boolean;
  readonly type?: string | undefined;
  readonly subType?: string | undefined;
  readonly canCopy?: boolean;
  readonly canDelete?: boolean;
  readonly canOverlap?: boolean;
  readonly canReorder?: string | undefined;
  readonly copyOf?: string | undefined;
}

/** The codes of a unit or a match. */
export interface Codes {
  readonly codes: readonly Code[];
  /** Ids that codes of the target have in `codes`, where they are others. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Of the paired codes of which one end alone is there, which one. */
  readonly halves: ReadonlyMap<string, 'open' | 'close'>;
}

interface Draft extends CodeHead {
  readonly id: string;
  open?: HalfCode;
  close?: HalfCode;
}

const codeTypes: ReadonlySet<string> = new Set(['fmt', 'ui', 'quote', 'link', 'image', 'other']);

/** The codes of a unit or a match as its content is read; its source's come first. */
export class CodeTable {
  readonly #source: Map<string, Draft> = new Map();
  readonly #target: Map<string, Draft> = new Map();
  readonly #data: Map<string, string> = new Map();

  /** Original data by id. */
  data(id: string, text: string): void {
    this.#data.set(id, text);
  }

  open(side: 'source' | 'target', id: string, head: CodeHead, half: HalfCode): void {
    const drafts = side === 'source' ? this.#source : this.#target;
    const known = drafts.get(id);
    if (known === undefined) drafts.set(id, { ...head, id, open: half });
    else if (known.open === undefined) drafts.set(id, { ...head, id, open: half, ...(known.close === undefined ? {} : { close: known.close }) });
  }

  close(side: 'source' | 'target', id: string, head: CodeHead, half: HalfCode): void {
    const drafts = side === 'source' ? this.#source : this.#target;
    const known = drafts.get(id);
    if (known === undefined) drafts.set(id, { ...head, id, close: half });
    else known.close ??= half;
  }

  /**
   * The codes, those of the source first, and the ids that codes of the target have in it: a copy that of what it copies,
   * a code with the id but not the data of one of the source another.
   */
  finish(): Codes {
    const codes: Code[] = [];
    const source = new Map<string, Code>();
    for (const draft of this.#source.values()) {
      const code = this.#code(draft);
      source.set(code.id, code);
      codes.push(code);
    }
    const renamed = new Map<string, string>();
    const copies: Draft[] = [];
    const own = new Map<string, Code>();
    for (const draft of this.#target.values()) {
      const copied = draft.copyOf ?? copiedFrom(draft.id);
      if (copied === undefined) continue;
      copies.push(draft);
      // A code that is only in the target may have one end, and its copy both.
      const base = this.#target.get(copied);
      if (base === undefined) continue;
      if (base.open === undefined && draft.open !== undefined) base.open = draft.open;
      if (base.close === undefined && draft.close !== undefined) base.close = draft.close;
    }
    for (const draft of this.#target.values()) {
      if (copies.includes(draft)) continue;
      this.#keep(this.#code(draft), source, own, renamed, codes);
    }
    for (const draft of copies) {
      const code = this.#code(draft);
      const base = this.#base(draft, code, source, own);
      if (base === undefined) this.#keep(code, source, own, renamed, codes);
      else renamed.set(draft.id, base);
    }
    return { codes, renamed, halves: this.#halves() };
  }

  #halves(): ReadonlyMap<string, 'open' | 'close'> {
    const out = new Map<string, 'open' | 'close'>();
    for (const [id, draft] of [...this.#target, ...this.#source]) {
      if (!draft.paired) continue;
      if (draft.close === undefined) out.set(id, 'open');
      else if (draft.open === undefined) out.set(id, 'close');
    }
    return out;
  }

  /** The id of the code that a draft is a copy of. */
  #base(draft: Draft, code: Code, source: ReadonlyMap<string, Code>, own: ReadonlyMap<string, Code>): string | undefined {
    if (source.has(draft.id)) return undefined;
    const id = draft.copyOf ?? (copiedFrom(draft.id) as string);
    const base = source.get(id) ?? own.get(id);
    if (base === undefined || base.paired !== code.paired) return undefined;
    return draft.copyOf !== undefined || !differs(base, code) ? id : undefined;
  }

  #keep(code: Code, source: ReadonlyMap<string, Code>, own: Map<string, Code>, renamed: Map<string, string>, codes: Code[]): void {
    const same = source.get(code.id);
    if (same !== undefined && same.paired === code.paired && !differs(same, code)) return;
    let { id } = code;
    if (same !== undefined) {
      while (source.has(id) || this.#target.has(id)) id += '.target';
      renamed.set(code.id, id);
    }
    own.set(id, { ...code, id });
    codes.push({ ...code, id });
  }

  #code(draft: Draft): Code {
    const { id, paired, open, close } = draft;
    const reorder = draft.canReorder;
    const dataEnd = paired ? this.#dataOf(close) : undefined;
    return {
      id,
      paired,
      ...(draft.type !== undefined && codeTypes.has(draft.type) ? { type: draft.type as CodeType } : {}),
      ...(draft.subType === undefined ? {} : { subType: draft.subType }),
      data: this.#dataOf(open) ?? '',
      ...(dataEnd === undefined ? {} : { dataEnd }),
      ...(open?.disp === undefined ? {} : { disp: open.disp }),
      ...(close?.disp === undefined ? {} : { dispEnd: close.disp }),
      ...(open?.equiv === undefined || open.equiv === '' ? {} : { equiv: open.equiv }),
      ...(close?.equiv === undefined || close.equiv === '' ? {} : { equivEnd: close.equiv }),
      canCopy: draft.canCopy !== false,
      canDelete: draft.canDelete !== false,
      canOverlap: draft.canOverlap !== false,
      canReorder: reorder === 'no' || reorder === 'firstNo' ? reorder : 'yes',
      ...(open?.subFlows === undefined ? {} : { subFlows: idList(open.subFlows) }),
      ...(close?.subFlows === undefined ? {} : { subFlowsEnd: idList(close.subFlows) }),
    };
  }

  #dataOf(half: HalfCode | undefined): string | undefined {
    if (half?.data !== undefined) return half.data;
    return half?.dataRef === undefined ? undefined : (this.#data.get(half.dataRef) ?? '');
  }
}

/** True if both say what their original data is and it is not the same. */
function differs(a: Code, b: Code): boolean {
  const other = (x: string, y: string): boolean => x !== '' && y !== '' && x !== y;
  return other(a.data, b.data) || other(a.dataEnd ?? '', b.dataEnd ?? '');
}

/** True if a code says the same as another of its id, as far as it says anything: of one end alone, or of both. */
export function sameCode(known: Code, code: Code, half?: 'open' | 'close'): boolean {
  return (
    known.paired === code.paired &&
    known.type === code.type &&
    known.subType === code.subType &&
    known.canCopy === code.canCopy &&
    known.canDelete === code.canDelete &&
    known.canOverlap === code.canOverlap &&
    known.canReorder === code.canReorder &&
    (half === 'close' || sameOpen(known, code)) &&
    (half === 'open' || sameClose(known, code))
  );
}

function sameOpen(a: Code, b: Code): boolean {
  return a.data === b.data && a.disp === b.disp && a.equiv === b.equiv && sameIds(a.subFlows, b.subFlows);
}

function sameClose(a: Code, b: Code): boolean {
  return a.dataEnd === b.dataEnd && a.dispEnd === b.dispEnd && a.equivEnd === b.equivEnd && sameIds(a.subFlowsEnd, b.subFlowsEnd);
}

function sameIds(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

/** Content with the codes renamed. */
export function renameCodes(content: Content, renamed: ReadonlyMap<string, string>): Content {
  if (renamed.size === 0) return content;
  return content.map((item) => {
    if (item.kind !== 'open' && item.kind !== 'close' && item.kind !== 'standalone') return item;
    const id = renamed.get(item.id);
    return id === undefined ? item : { ...item, id };
  });
}

function idList(value: string): readonly string[] {
  return value.split(/\s+/).filter((id) => id !== '');
}
