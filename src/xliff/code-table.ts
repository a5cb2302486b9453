import type { Code, Content } from '../model/content.ts';
import { copiedFrom } from './copies.ts';

/** A code as it is met: what stands at its ends (a standalone code has the first alone), told apart by the version's reader. */
export interface CodeDraft<End> {
  readonly id: string;
  readonly paired: boolean;
  /** The code that it says it copies. */
  readonly copyOf: string | undefined;
  open: End | undefined;
  close: End | undefined;
}

/** What a version of XLIFF has to say about the ends of codes. */
export interface CodeReading<End> {
  /** The code of a draft; `data` is the unit's original data by id. */
  code(draft: CodeDraft<End>, data: ReadonlyMap<string, string>): Code;
  /** True if both plainly have the same original data; where it is false, the data themselves are compared. */
  sameData(a: CodeDraft<End>, b: CodeDraft<End>): boolean;
}

/** The codes of a unit or a match. */
export interface Codes {
  readonly codes: readonly Code[];
  /** Ids that codes of the target have in `codes`, where they are others. */
  readonly renamed: ReadonlyMap<string, string>;
}

const none: ReadonlyMap<string, string> = new Map();
const noCodes: Codes = { codes: [], renamed: none };

/** The codes of a unit or a match as its content is read; its source's come first. */
export class CodeTable<End> {
  readonly #reading: CodeReading<End>;
  #source: Map<string, CodeDraft<End>> | undefined;
  #target: Map<string, CodeDraft<End>> | undefined;
  #data: Map<string, string> | undefined;

  constructor(reading: CodeReading<End>) {
    this.#reading = reading;
  }

  /** Original data by id. */
  data(id: string, text: string): void {
    (this.#data ??= new Map()).set(id, text);
  }

  /** Takes note of a code or of one of its ends; what is said first about an end counts. */
  add(side: 'source' | 'target', id: string, paired: boolean, open: End | undefined, close?: End, copyOf?: string): void {
    const drafts = side === 'source' ? (this.#source ??= new Map()) : (this.#target ??= new Map());
    const known = drafts.get(id);
    if (known === undefined) {
      drafts.set(id, { id, paired, copyOf, open, close });
      return;
    }
    known.open ??= open;
    known.close ??= close;
  }

  /**
   * The codes, those of the source first, and the ids that codes of the target have in it: a copy that of what it copies,
   * a code with the id but not the data of one of the source another.
   */
  finish(): Codes {
    if (this.#source === undefined && this.#target === undefined) return noCodes;
    const codes: Code[] = [];
    const source = this.#source ?? new Map<string, CodeDraft<End>>();
    const data = this.#data ?? none;
    for (const draft of source.values()) codes.push(this.#reading.code(draft, data));
    if (this.#target === undefined) return { codes, renamed: none };
    return this.#finishTarget(source, this.#target, codes, data);
  }

  /** True if of a paired code one end alone was met: which one. */
  half(id: string): 'open' | 'close' | undefined {
    const draft = this.#source?.get(id) ?? this.#target?.get(id);
    if (draft === undefined || !draft.paired) return undefined;
    if (draft.close === undefined) return 'open';
    return draft.open === undefined ? 'close' : undefined;
  }

  #finishTarget(
    source: ReadonlyMap<string, CodeDraft<End>>,
    target: ReadonlyMap<string, CodeDraft<End>>,
    codes: Code[],
    data: ReadonlyMap<string, string>,
  ): Codes {
    let renamed: Map<string, string> | undefined;
    let copies: [CodeDraft<End>, string][] | undefined;
    for (const draft of target.values()) {
      if (source.has(draft.id)) continue;
      const copied = draft.copyOf ?? copiedFrom(draft.id);
      if (copied === undefined) continue;
      (copies ??= []).push([draft, copied]);
      // A code that is only in the target may have one end, and its copy both.
      const base = target.get(copied);
      if (base === undefined) continue;
      base.open ??= draft.open;
      base.close ??= draft.close;
    }
    const keep = (draft: CodeDraft<End>): void => {
      const known = source.get(draft.id);
      if (known !== undefined && known.paired === draft.paired && this.#agree(known, draft, data)) return;
      const code = this.#reading.code(draft, data);
      if (known === undefined) {
        codes.push(code);
        return;
      }
      let { id } = code;
      while (source.has(id) || target.has(id)) id += '.target';
      (renamed ??= new Map()).set(code.id, id);
      codes.push({ ...code, id });
    };
    for (const draft of target.values()) {
      if (copies === undefined || !copies.some(([copy]) => copy === draft)) keep(draft);
    }
    for (const [draft, id] of copies ?? []) {
      const base = source.get(id) ?? target.get(id);
      const isCopy = base !== undefined && base.paired === draft.paired && (draft.copyOf !== undefined || this.#agree(base, draft, data));
      if (isCopy) (renamed ??= new Map()).set(draft.id, id);
      else keep(draft);
    }
    return { codes, renamed: renamed ?? none };
  }

  #agree(a: CodeDraft<End>, b: CodeDraft<End>, data: ReadonlyMap<string, string>): boolean {
    if (this.#reading.sameData(a, b)) return true;
    const left = this.#reading.code(a, data);
    const right = this.#reading.code(b, data);
    const differ = (x: string, y: string): boolean => x !== '' && y !== '' && x !== y;
    return !differ(left.data, right.data) && !differ(left.dataEnd ?? '', right.dataEnd ?? '');
  }
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
