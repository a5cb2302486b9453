import type { Mark } from '../model/content.ts';
import { fileId } from '../model/id.ts';
import type { Note, Unit } from '../model/translation.ts';
import type { XmlTag } from '../xml/tag.ts';
import { CodeTable } from './code-table.ts';
import type { Collector } from './collect.ts';
import { contextPrefix, wholeUnit } from './contexts.ts';
import { readDatatype } from './datatype.ts';
import type { Inherited } from './inherited.ts';
import { documentPrefix } from './namespaces.ts';
import { prefix12 } from './prefix-12.ts';
import { codes12, type End12 } from './read-codes-12.ts';
import { ContentBuilder } from './read-content.ts';
import type { Reader } from './reader.ts';
import { isOwnId, joinSentences, keptId, named, splitId } from './sentence-ids.ts';
import { retiredGroup } from './retired.ts';
import { segmentType } from './sentences-12.ts';
import { type Token, codesOfTokens } from './tokens.ts';
import { memoqNamespace, memsourceNamespace, toolState } from './tool-states.ts';
import { finishUnit12, type Ids, type MatchDraft, type SentenceDraft, type UnitDraft } from './unit-12.ts';
import { characterCtype, protectedCtype } from './write-inline-12.ts';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const sdlNamespace = 'http://sdl.com/FileTypes/SdlXliff/1.0';
/** Elements of tools that hold others of theirs. */
const toolHolders: ReadonlySet<string> = new Set(['doc-info', 'cmt-defs', 'cmt-def', 'Comments', 'comments', 'tunit-metadata']);
/** Annotations of Trados that say nothing to anybody else: comments, tracked changes, places. */
const sdlMarks = 'x-sdl-';

type Level = 'xliff' | 'file' | 'header' | 'body' | 'group' | 'trans-unit' | 'alt-trans' | 'content' | 'code' | 'contexts' | 'context' | 'note' | 'seg-defs' | 'seg-def' | 'tool' | 'tool-note' | 'comment' | 'token' | 'token-content';

/** Levels whose text is gathered. */
const textLevels: ReadonlySet<Level | undefined> = new Set(['code', 'note', 'context', 'comment', 'tool-note', 'token-content']);

/** Reads XLIFF 1.0, 1.1 and 1.2. */
export class Reader12 implements Reader {
  readonly #out: Collector;
  #core = '';
  readonly #levels: Level[] = [];
  #skipped = 0;
  #inherited: Inherited[] = [];
  /** Given up when a `trans-unit` begins that is no sentence of it. */
  #unit: UnitDraft | undefined;
  #sentence: SentenceDraft | undefined;
  #match: MatchDraft | undefined;
  readonly #content: ContentBuilder = new ContentBuilder();
  #into: 'source' | 'seg-source' | 'target' = 'source';
  /** The code whose original data are being read, and how many elements are open in it. */
  #code: XmlTag | undefined;
  #inCode = 0;
  #inSegment = false;
  /** Ids of the codes that are open in the content that is being read. */
  #open: string[] = [];
  #text = '';
  #tag: XmlTag | undefined;
  #files = 0;
  #fromPo = false;
  /** Comments of Trados by their ids, the one that is being read, and the code of Phrase that is. */
  readonly #comments: Map<string, string[]> = new Map();
  #comment = '';
  #token = '';

  constructor(out: Collector) {
    this.#out = out;
  }

  open(tag: XmlTag): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    const level = this.#levels.at(-1);
    if (level === 'code') {
      this.#inCode += 1;
      return;
    }
    if (level === 'content') {
      this.#inline(tag);
      return;
    }
    const next = this.#enter(level, tag);
    if (next === undefined) this.#skipped = 1;
    else this.#levels.push(next);
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const level = this.#levels.at(-1);
    if (level === 'code' && this.#inCode > 0) {
      this.#inCode -= 1;
      return;
    }
    if (level === 'content' && this.#leaveInline()) return;
    this.#levels.pop();
    this.#leave(level);
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    const level = this.#levels.at(-1);
    if (level === 'content') this.#content.text(text);
    else if (textLevels.has(level)) this.#text += text;
  }

  cut(): void {
    const { tag } = this.#sentence ?? {};
    if (tag !== undefined) {
      const id = tag.get('id') ?? '';
      this.#out.say('error', 'xliff-unit-cut-off', tag, { unit: id }, id);
      this.#unit?.sentences.splice(-1);
      if (this.#unit?.sentences.length === 0) this.#unit = undefined;
    }
    this.#endUnit();
    this.#out.end();
  }

  #isCore(tag: XmlTag): boolean {
    return tag.uri === this.#core || tag.uri.startsWith(documentPrefix);
  }

  #enter(level: Level | undefined, tag: XmlTag): Level | undefined {
    if (!this.#isCore(tag)) return this.#enterDialect(level, tag);
    const { local } = tag;
    switch (level) {
      case undefined:
        this.#core = tag.uri;
        return 'xliff';
      case 'xliff':
        return local === 'file' ? this.#file(tag) : undefined;
      case 'file':
        return local === 'header' || local === 'body' ? local : undefined;
      case 'header':
        return local === 'note' ? this.#begin(tag, 'note') : undefined;
      case 'body':
      case 'group':
        // The header of a PO file is no text.
        if (local === 'trans-unit') return tag.get('restype') === 'x-gettext-domain-header' ? undefined : this.#beginUnit(tag);
        return local === 'group' || local === 'bin-unit' ? this.#group(tag) : undefined;
      case 'trans-unit':
        if (local === 'note') return this.#begin(tag, 'note');
        if (local === 'context-group') return 'contexts';
        if (local === 'alt-trans') return this.#beginMatch(tag);
        return this.#beginContent(tag);
      case 'alt-trans':
        return local === 'seg-source' ? undefined : this.#beginContent(tag);
      case 'contexts':
        return local === 'context' ? this.#begin(tag, 'context') : undefined;
      default:
        return undefined;
    }
  }

  /** What tools keep in elements of their own: Trados and memoQ comments and states, Phrase the codes that its texts name. */
  #enterDialect(level: Level | undefined, tag: XmlTag): Level | undefined {
    const { uri, local } = tag;
    if (uri !== sdlNamespace && uri !== memoqNamespace && uri !== memsourceNamespace) return undefined;
    if (level === 'tool' && local === 'Comment') return this.#begin(tag, 'comment');
    if (level === 'tool' && local === 'comment') return tag.get('deleted') === 'true' ? undefined : this.#begin(tag, 'tool-note');
    if (level === 'tool' && local === 'mark') {
      this.#token = tag.get('id') ?? '';
      return 'token';
    }
    if (level === 'token') return local === 'content' ? this.#begin(tag, 'token-content') : undefined;
    if (level === 'trans-unit' && local === 'seg-defs') return 'seg-defs';
    if (toolHolders.has(local)) {
      if (local === 'cmt-def') this.#comment = tag.get('id') ?? '';
      return 'tool';
    }
    if (level !== 'seg-defs' || local !== 'seg') return undefined;
    const state = toolState(tag.get('conf') ?? 'draft');
    const sentence = this.#sentence;
    if (sentence !== undefined && state !== undefined) (sentence.states ??= new Map()).set(tag.get('id') ?? '', state);
    return 'seg-def';
  }

  #begin(tag: XmlTag, level: Level): Level {
    this.#tag = tag;
    this.#text = '';
    return level;
  }

  #file(tag: XmlTag): Level {
    this.#files += 1;
    this.#inherited = [{ translate: true, retired: false }];
    const original = tag.get('original');
    this.#fromPo = /\.pot?$/i.test(original ?? '');
    this.#out.begin(
      {
        // 1.2 has no id of a file; that of stet is made of its path.
        id: original === undefined || original === '' ? `file-${this.#files}` : fileId(original),
        original,
        sourceLanguage: tag.get('source-language'),
        targetLanguage: tag.get('target-language'),
      },
      tag,
    );
    const format = readDatatype(tag.get('datatype'));
    if (format !== undefined) this.#out.format = format;
    return 'file';
  }

  #group(tag: XmlTag): Level {
    const outer = this.#inherited.at(-1) as Inherited;
    const retired = outer.retired || (tag.get('id') === retiredGroup && tag.get('resname') === retiredGroup);
    const own = tag.get('translate');
    this.#inherited.push({ translate: own === undefined || retired ? outer.translate : own !== 'no', retired });
    return 'group';
  }

  #beginUnit(tag: XmlTag): Level {
    const id = tag.get('id');
    const split = id === undefined ? undefined : splitId(id);
    const joined = split !== undefined && this.#unit?.id === split.unit && (this.#unit.sentences.at(-1)?.segment ?? undefined) !== undefined;
    if (!joined) {
      this.#endUnit();
      this.#unit = {
        tag,
        id: split?.unit ?? id ?? this.#out.missingId(tag),
        codes: new CodeTable(codes12),
        ids: newIds(),
        sentences: [],
        notes: [],
        matches: [],
        contexts: [],
        inherited: this.#inherited.at(-1) as Inherited,
        marks: 0,
      };
    }
    // What comes from PO is approved as soon as it is not fuzzy, which says no more than that it is translated.
    const approved = this.#fromPo ? undefined : tag.get('approved');
    this.#sentence = { tag, approved, segment: split?.segment, contexts: new Map(), source: [], segSource: undefined, target: undefined, targetTag: undefined, states: undefined, tokens: new Map() };
    this.#unit?.sentences.push(this.#sentence);
    return 'trans-unit';
  }

  #beginMatch(tag: XmlTag): Level {
    const segment = tag.get('mid') ?? (tag.get('extype') === wholeUnit ? undefined : this.#sentence?.segment);
    this.#match = { tag, segment, codes: new CodeTable(codes12), ids: newIds(), source: [], target: undefined, language: undefined };
    return 'alt-trans';
  }

  #beginContent(tag: XmlTag): Level | undefined {
    const { local } = tag;
    if (local !== 'source' && local !== 'target' && local !== 'seg-source') return undefined;
    if (local === 'target') {
      const language = tag.get('lang', xmlNamespace);
      if (this.#match === undefined) {
        if (language !== undefined) this.#out.targetLanguage = language;
        if (this.#sentence !== undefined) this.#sentence.targetTag = tag;
      } else {
        // Of several only the first one is read.
        if (this.#match.target !== undefined) return undefined;
        this.#match.language = language;
      }
    }
    this.#into = local;
    this.#inSegment = false;
    this.#open = [];
    return 'content';
  }

  #inline(tag: XmlTag): void {
    const content = this.#content;
    if (!this.#isCore(tag)) {
      content.enter();
      return;
    }
    switch (tag.local) {
      case 'g': {
        const id = this.#closed(this.#codeId(tag, true, 'open'));
        this.#addCode(id, true, { tag, data: '' }, { tag, data: '' });
        const { open, close } = content.pieces(id);
        content.add(open);
        content.enter(close);
        return;
      }
      case 'x':
        this.#endCode(tag, '');
        break;
      case 'bx':
      case 'ex':
        this.#endCode(tag, '');
        break;
      case 'bpt':
      case 'ept':
      case 'it':
      case 'ph':
        this.#code = tag;
        this.#inCode = 0;
        this.#text = '';
        this.#levels.push('code');
        return;
      case 'mrk':
        this.#mark(tag);
        return;
      default:
    }
    content.enter();
  }

  #mark(tag: XmlTag): void {
    const content = this.#content;
    if (tag.get('mtype') === 'seg') {
      if (this.#inSegment || this.#match !== undefined) {
        content.enter();
        return;
      }
      this.#inSegment = true;
      content.add({ kind: 'mark-open', mark: { id: tag.get('mid') ?? '', type: segmentType } });
      content.enter({ kind: 'mark-close', id: segmentType });
      return;
    }
    const unit = this.#unit as UnitDraft;
    const mtype = tag.get('mtype') ?? '';
    if (mtype.startsWith(sdlMarks)) {
      this.#sdlMark(mtype, tag, unit);
      return;
    }
    const mark = readMark(tag, tag.get('ts') ?? tag.get('mid') ?? `m${(unit.marks += 1)}`);
    content.add({ kind: 'mark-open', mark });
    content.enter({ kind: 'mark-close', id: mark.id });
  }

  /** Text that is tracked as deleted is none; a comment is a note on the unit. */
  #sdlMark(mtype: string, tag: XmlTag, unit: UnitDraft): void {
    if (mtype === 'x-sdl-deleted') {
      this.#skipped = 1;
      return;
    }
    this.#content.enter();
    const appliesTo = this.#into === 'target' ? 'target' : 'source';
    for (const text of this.#comments.get(tag.get('cid', sdlNamespace) ?? '') ?? []) {
      if (!unit.notes.some((note) => note.text === text)) unit.notes.push({ text, appliesTo });
    }
  }

  #leaveInline(): boolean {
    const { next } = this.#content;
    if (next?.kind === 'mark-close' && next.id === segmentType) this.#inSegment = false;
    return this.#content.leave();
  }

  /** Adds the code of a tag, with its original data. */
  #endCode(tag: XmlTag, data: string): void {
    const content = this.#content;
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
    const end: End12 = { tag, data };
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
    codes.add(this.#into === 'target' ? 'target' : 'source', id, paired, open, close);
  }

  /**
   * The id of a code: the two ends of one may have different ids and a common `rid`, or nothing in common but their places;
   * some tools number `ph` and `bpt` apart.
   */
  #codeId(tag: XmlTag, paired: boolean, end: 'open' | 'close'): string {
    const rid = tag.get('rid');
    const { rids, kinds } = (this.#match ?? (this.#unit as UnitDraft)).ids;
    const key = paired && rid !== undefined ? `${this.#into} ${rid}` : undefined;
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

  #leave(level: Level | undefined): void {
    switch (level) {
      case 'file':
        this.#endUnit();
        this.#out.end();
        break;
      case 'group':
        this.#endUnit();
        this.#inherited.pop();
        break;
      case 'trans-unit':
        this.#endSentence();
        break;
      case 'comment':
        this.#comments.set(this.#comment, [...(this.#comments.get(this.#comment) ?? []), this.#text]);
        break;
      case 'tool-note':
        this.#unit?.notes.push({ text: this.#text });
        break;
      case 'token-content':
        (this.#sentence as SentenceDraft).tokens.set(this.#token, this.#text);
        break;
      case 'alt-trans':
        if (this.#match !== undefined) this.#unit?.matches.push(this.#match);
        this.#match = undefined;
        break;
      case 'code':
        this.#endCode(this.#code as XmlTag, this.#text);
        break;
      case 'content':
        this.#endContent();
        break;
      case 'note': {
        const note = readNote(this.#tag as XmlTag, this.#text);
        if (this.#unit === undefined || this.#sentence === undefined) this.#out.note(note);
        else this.#unit.notes.push(note);
        break;
      }
      case 'context': {
        const type = this.#tag?.get('context-type') ?? '';
        if (type.startsWith(contextPrefix)) this.#sentence?.contexts.set(type.slice(contextPrefix.length), this.#text);
        else this.#unit?.contexts.push(this.#text);
        break;
      }
      default:
    }
  }

  #endSentence(): void {
    const sentence = this.#sentence;
    const codes = this.#unit?.codes;
    this.#sentence = undefined;
    if (sentence === undefined || codes === undefined) return;
    const { tag, tokens } = sentence;
    if (tokens.size === 0 && tag.get('confirmed', memsourceNamespace) === undefined) return;
    const taking = (side: 'source' | 'target') => ({ id, paired, data }: Token): void => codes.add(side, id, paired, { tag, data: data ?? '' });
    sentence.source = codesOfTokens(sentence.source, tokens, taking('source'));
    if (sentence.target !== undefined) sentence.target = codesOfTokens(sentence.target, tokens, taking('target'));
  }

  #endContent(): void {
    const content = this.#content.take();
    if (this.#match !== undefined) {
      if (this.#into === 'source') this.#match.source = content;
      else this.#match.target = content;
      return;
    }
    const sentence = this.#sentence;
    if (sentence === undefined) return;
    if (this.#into === 'source') sentence.source = content;
    else if (this.#into === 'target') sentence.target = content;
    else sentence.segSource = content;
  }

  /** Hands over a unit, under the id that its contexts have kept where the tool has given it another. */
  #emit(unit: Unit, tag: XmlTag): void {
    const kept = splitId(unit.id) === undefined && !isOwnId(unit.id) ? keptId(unit.contexts ?? []) : undefined;
    if (kept === undefined) {
      this.#out.unit(unit, tag);
      return;
    }
    const { id, segment } = kept;
    const before = this.#out.last;
    const renamed = { ...unit, id, ...(segment === undefined ? {} : { parts: named(unit.parts, segment) }) };
    if (segment !== undefined && before?.id === id && before.contexts !== undefined) this.#out.last = joinSentences(before, renamed);
    else this.#out.unit(renamed, tag);
  }

  #endUnit(): void {
    const draft = this.#unit;
    this.#unit = undefined;
    if (draft !== undefined) this.#emit(finishUnit12(draft), draft.tag);
  }
}

function newIds(): Ids {
  return { rids: new Map(), kinds: new Map() };
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

function readNote(tag: XmlTag, text: string): Note {
  const category = tag.get('from');
  const appliesTo = tag.get('annotates');
  const priority = Number(tag.get('priority'));
  return {
    text,
    ...(category === undefined ? {} : { category }),
    ...(appliesTo === 'source' || appliesTo === 'target' ? { appliesTo } : {}),
    ...(Number.isInteger(priority) && priority >= 1 && priority <= 10 ? { priority } : {}),
  };
}
