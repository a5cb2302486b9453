import type { Mark } from '../model/content.ts';
import { referenceAt } from '../xml/references.ts';
import type { XmlTag } from '../xml/tag.ts';
import { prefix12 } from './prefix-12.ts';
import type { End12 } from './read-codes-12.ts';
import { ContentBuilder } from './read-content.ts';
import { segmentType } from './sentences-12.ts';
import { originalData } from './tokens.ts';
import { sdlNamespace } from './tool-states.ts';
import type { MatchDraft, UnitDraft } from './unit-12.ts';
import { characterCtype, protectedCtype } from './write-inline-12.ts';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
/** Annotations of Trados that say nothing to anybody else: comments, tracked changes, places. */
const sdlMarks = 'x-sdl-';

/** Reads the inline elements of XLIFF 1.x into content, and the codes that they are into those of the unit or match. */
export class Inline12 {
  readonly content: ContentBuilder = new ContentBuilder();
  /** What the content is of. */
  into: 'source' | 'seg-source' | 'target' = 'source';
  #unit: UnitDraft | undefined;
  #match: MatchDraft | undefined;
  #inSegment = false;
  /** Ids of the codes that are open. */
  #open: string[] = [];
  readonly #comments: ReadonlyMap<string, readonly string[]>;

  readonly #locked: ReadonlyMap<string, string>;

  /**
   * @param comments those of Trados by their ids, as they come in.
   * @param locked what Trados has taken out of texts as locked, by `xid`, as it comes in.
   */
  constructor(comments: ReadonlyMap<string, readonly string[]>, locked: ReadonlyMap<string, string>) {
    this.#comments = comments;
    this.#locked = locked;
  }

  /** Begins with other content. */
  begin(into: 'source' | 'seg-source' | 'target', unit: UnitDraft, match: MatchDraft | undefined): void {
    this.into = into;
    this.#unit = unit;
    this.#match = match;
    this.#inSegment = false;
    this.#open = [];
  }

  /**
   * An element begins in the content.
   *
   * @returns `data` for a code whose original data are what follows, to be given to {@link Inline12.code}; `nothing` for an element that
   *   is to be passed over with all that is in it.
   */
  open(tag: XmlTag): 'data' | 'nothing' | undefined {
    const { content } = this;
    switch (tag.local) {
      case 'g': {
        const id = this.#closed(this.#codeId(tag, true, 'open'));
        this.#addCode(id, true, { tag, data: '' }, { tag, data: '' });
        const { open, close } = content.pieces(id);
        content.add(open);
        content.enter(close);
        return undefined;
      }
      case 'x':
      case 'bx':
      case 'ex':
        this.code(tag, '');
        break;
      case 'bpt':
      case 'ept':
      case 'it':
      case 'ph':
        return 'data';
      case 'mrk':
        return this.#mark(tag);
      default:
    }
    content.enter();
    return undefined;
  }

  #mark(tag: XmlTag): 'nothing' | undefined {
    const { content } = this;
    if (tag.get('mtype') === 'seg') {
      if (this.#inSegment || this.#match !== undefined) {
        content.enter();
        return undefined;
      }
      this.#inSegment = true;
      content.add({ kind: 'mark-open', mark: { id: tag.get('mid') ?? '', type: segmentType } });
      content.enter({ kind: 'mark-close', id: segmentType });
      return undefined;
    }
    const unit = this.#unit as UnitDraft;
    const mtype = tag.get('mtype') ?? '';
    if (mtype.startsWith(sdlMarks)) return this.#sdlMark(mtype, tag, unit);
    const mark = readMark(tag, tag.get('ts') ?? tag.get('mid') ?? `m${(unit.marks += 1)}`);
    content.add({ kind: 'mark-open', mark });
    content.enter({ kind: 'mark-close', id: mark.id });
    return undefined;
  }

  /** Text that is tracked as deleted is none; a comment is a note on the unit. */
  #sdlMark(mtype: string, tag: XmlTag, unit: UnitDraft): 'nothing' | undefined {
    if (mtype === 'x-sdl-deleted') return 'nothing';
    this.content.enter();
    const appliesTo = this.into === 'target' ? 'target' : 'source';
    for (const text of this.#comments.get(tag.get('cid', sdlNamespace) ?? '') ?? []) {
      if (!unit.notes.some((note) => note.text === text)) unit.notes.push({ text, appliesTo });
    }
    return undefined;
  }

  /** An element ends; false if none is open, which is the end of the content. */
  leave(): boolean {
    const { next } = this.content;
    if (next?.kind === 'mark-close' && next.id === segmentType) this.#inSegment = false;
    return this.content.leave();
  }

  /** Adds the code of a tag, with its original data. */
  code(tag: XmlTag, data: string): void {
    const { content } = this;
    const { local } = tag;
    const ctype = tag.get('ctype') ?? '';
    if (ctype.startsWith(characterCtype)) {
      const code = Number.parseInt(ctype.slice(characterCtype.length), 16);
      if (code >= 0) content.text(String.fromCharCode(code));
      return;
    }
    if (ctype === protectedCtype) {
      const language = tag.get('lang', xmlNamespace);
      const id = tag.get('id') ?? '';
      content.add({ kind: 'mark-open', mark: { id, translate: false, ...(language === undefined ? {} : { language }) } });
      content.text(data);
      content.add({ kind: 'mark-close', id });
      return;
    }
    const lockedText = local === 'x' ? this.#locked.get(tag.get('xid') ?? '') : undefined;
    if (lockedText !== undefined) {
      const id = tag.get('id') ?? '';
      content.add({ kind: 'mark-open', mark: { id, translate: false } });
      content.text(lockedText);
      content.add({ kind: 'mark-close', id });
      return;
    }
    const own = memoqTag(data);
    if (own?.isText === true) {
      content.text(own.value);
      return;
    }
    const end: End12 = { tag, data: own?.value ?? data };
    if (local === 'x' || local === 'ph') {
      const id = this.#codeId(tag, false, 'open');
      this.#addCode(id, false, end, undefined);
      content.add(content.pieces(id).standalone);
      return;
    }
    const closes = local === 'ept' || local === 'ex' || (local === 'it' && tag.get('pos') === 'close');
    const id = this.#codeId(tag, true, closes ? 'close' : 'open');
    this.#addCode(id, true, closes ? undefined : end, closes ? end : undefined);
    content.add(closes ? content.pieces(id).close : content.pieces(id).open);
  }

  #addCode(id: string, paired: boolean, open: End12 | undefined, close: End12 | undefined): void {
    const codes = (this.#match ?? (this.#unit as UnitDraft)).codes;
    codes.add(this.into === 'target' ? 'target' : 'source', id, paired, open, close);
  }

  /**
   * The id of a code: the two ends of one may have different ids and a common `rid`, or nothing in common but their places;
   * some tools number `ph` and `bpt` apart.
   */
  #codeId(tag: XmlTag, paired: boolean, end: 'open' | 'close'): string {
    const rid = tag.get('rid');
    const { rids, kinds } = (this.#match ?? (this.#unit as UnitDraft)).ids;
    const key = paired && rid !== undefined ? `${this.into} ${rid}` : undefined;
    if (key !== undefined && end === 'close') {
      const known = rids.get(key);
      if (known !== undefined) return this.#closed(known);
    }
    let id = tag.get('id') ?? rid ?? '';
    if (end === 'close' && rid === undefined && tag.local !== 'it' && !this.#open.includes(id)) id = this.#open.at(-1) ?? id;
    while (kinds.has(id) && kinds.get(id) !== paired) id += '_';
    kinds.set(id, paired);
    if (key !== undefined && end === 'open') rids.set(key, id);
    if (paired && end === 'open') this.#open.push(id);
    return end === 'close' ? this.#closed(id) : id;
  }

  #closed(id: string): string {
    const at = this.#open.lastIndexOf(id);
    if (at !== -1) this.#open.splice(at, 1);
    return id;
  }
}

/** What memoQ's own tags stand for: a character (`mq:ch`), or what a code was in its file (`mq:rxt`). */
function memoqTag(data: string): { readonly isText: boolean; readonly value: string } | undefined {
  const found = /^<\/?mq:(ch|rxt(?:-req)?)\s[^]*?\bval="([^"]*)"/.exec(data);
  if (found === null) return undefined;
  const value = (found[2] as string).replace(/&(?:#\w+|\w+);/g, (reference) => referenceAt(reference, 0).value);
  return { isText: found[1] === 'ch', value: originalData(value) };
}

function readMark(tag: XmlTag, id: string): Mark {
  const mtype = tag.get('mtype') ?? 'x-generic';
  const value = tag.get('comment');
  const language = tag.get('lang', xmlNamespace);
  const own = mtype.startsWith('x-') ? mtype.slice(2) : mtype === 'term' ? 'term' : `${prefix12}${mtype}`;
  return {
    id,
    ...(mtype === 'protected' || own === 'generic' ? {} : { type: own }),
    ...(mtype === 'protected' ? { translate: false } : {}),
    ...(value === undefined ? {} : { value }),
    ...(language === undefined ? {} : { language }),
  };
}
