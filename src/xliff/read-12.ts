import { type Content, plainText } from '../model/content.ts';
import { fileId } from '../model/id.ts';
import { profile, similarity } from '../model/similarity.ts';
import type { Unit } from '../model/translation.ts';
import { gather } from '../text/gather.ts';
import type { XmlTag } from '../xml/tag.ts';
import { CodeTable } from './code-table.ts';
import type { Collector } from './collect.ts';
import { contextPrefix, wholeUnit } from './contexts.ts';
import { readDatatype } from './datatype.ts';
import { type Inherited, inGroup } from './inherited.ts';
import { Inline12 } from './inline-12.ts';
import { documentPrefix } from './namespaces.ts';
import { codes12 } from './read-codes-12.ts';
import { type NoteNames, readNote } from './read-note.ts';
import type { Reader } from './reader.ts';
import { isOwnId, joinSentences, keptId, named, splitId } from './sentence-ids.ts';
import { type Token, codesOfTokens } from './tokens.ts';
import { finishUnit12, type MatchDraft, newIds12, type SentenceDraft, type UnitDraft } from './unit-12.ts';
import { memoqNamespace, memsourceNamespace, sdlNamespace, segmentToolState } from './tool-states.ts';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
/** Elements of tools that hold others of theirs. */
const toolHolders: ReadonlySet<string> = new Set(['doc-info', 'cmt-defs', 'cmt-def', 'Comments', 'comments', 'tunit-metadata', 'tunit-target-metadata']);
const noteNames: NoteNames = { category: 'from', appliesTo: 'annotates' };

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
  /** How many elements are open in the original data of the code that is being read. */
  #inCode = 0;
  #text = '';
  #tag: XmlTag | undefined;
  #files = 0;
  #fromPo = false;
  /** Comments of Trados by their ids, the one that is being read, and the code of Phrase that is. */
  readonly #comments: Map<string, string[]> = new Map();
  /** What Trados has locked inside texts, by what the texts name it. */
  readonly #locked: Map<string, string> = new Map();
  readonly #inline: Inline12 = new Inline12(this.#comments, this.#locked);
  #comment = '';
  #token = '';
  #ofTarget = false;

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
      this.#openInline(tag);
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
    if (level === 'content' && this.#inline.leave()) return;
    this.#levels.pop();
    this.#leave(level);
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    const level = this.#levels.at(-1);
    if (level === 'content') this.#inline.content.text(text);
    else if (textLevels.has(level)) this.#text += text;
  }

  cut(): void {
    const sentence = this.#sentence;
    const draft = this.#unit;
    if (sentence !== undefined && draft !== undefined) {
      if (this.#levels.at(-1) === 'content') this.#endContent();
      this.#match = undefined;
      this.#endSentence();
      this.#out.cutOff({ ...finishUnit12({ ...draft, sentences: [sentence] }), id: sentence.tag.get('id') ?? draft.id }, sentence.tag);
      draft.sentences.splice(-1);
      if (draft.sentences.length === 0) this.#unit = undefined;
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
      if (uri === memsourceNamespace) this.#ofTarget = local === 'tunit-target-metadata';
      return 'tool';
    }
    if (level !== 'seg-defs' || local !== 'seg') return undefined;
    const state = segmentToolState(tag);
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
    this.#inherited.push(inGroup(tag, this.#inherited.at(-1) as Inherited, 'resname'));
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
        ids: newIds12(),
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
    this.#sentence = { tag, approved, segment: split?.segment, contexts: new Map(), source: [], segSource: undefined, target: undefined, targetTag: undefined, states: undefined, tokens: new Map(), targetTokens: new Map(), seen: '' };
    this.#unit?.sentences.push(this.#sentence);
    return 'trans-unit';
  }

  #beginMatch(tag: XmlTag): Level {
    const segment = tag.get('mid') ?? (tag.get('extype') === wholeUnit ? undefined : this.#sentence?.segment);
    this.#match = { tag, segment, codes: new CodeTable(codes12), ids: newIds12(), source: [], target: undefined, language: undefined };
    return 'alt-trans';
  }

  #beginContent(tag: XmlTag): Level | undefined {
    const { local } = tag;
    if (local !== 'source' && local !== 'target' && local !== 'seg-source') return undefined;
    if (this.#match === undefined && this.#sentence !== undefined) {
      if (this.#sentence.seen.includes(`<${local}`)) this.#out.doubt();
      this.#sentence.seen += `<${local}`;
    }
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
    this.#inline.begin(local, this.#unit as UnitDraft, this.#match);
    return 'content';
  }

  #openInline(tag: XmlTag): void {
    const inside = this.#isCore(tag) ? this.#inline.open(tag) : this.#inline.content.enter();
    if (inside === 'nothing') this.#skipped = 1;
    if (inside !== 'data') return;
    this.#inCode = 0;
    this.#levels.push(this.#begin(tag, 'code'));
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
        (this.#sentence as SentenceDraft)[this.#ofTarget ? 'targetTokens' : 'tokens'].set(this.#token, this.#text);
        break;
      case 'alt-trans':
        if (this.#match !== undefined) this.#unit?.matches.push(this.#match);
        this.#match = undefined;
        break;
      case 'code':
        this.#inline.code(this.#tag as XmlTag, this.#text);
        break;
      case 'content':
        this.#endContent();
        break;
      case 'note': {
        const note = readNote(this.#tag as XmlTag, this.#text, noteNames);
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
    if (sentence.segSource !== undefined && !isOneText(sentence.source, sentence.segSource)) this.#out.doubt();
    const { tag, tokens, targetTokens } = sentence;
    if (tokens.size === 0 && targetTokens.size === 0 && tag.get('confirmed', memsourceNamespace) === undefined) return;
    const taking = (side: 'source' | 'target') => ({ id, paired, data }: Token): void => codes.add(side, id, paired, { tag, data: data ?? '' });
    sentence.source = codesOfTokens(sentence.source, tokens, taking('source'));
    if (sentence.target !== undefined) sentence.target = codesOfTokens(sentence.target, targetTokens.size === 0 ? tokens : new Map([...tokens, ...targetTokens]), taking('target'));
  }

  #endContent(): void {
    const { into } = this.#inline;
    const content = this.#inline.content.take();
    if (this.#match !== undefined) {
      if (into === 'source') this.#match.source = content;
      else this.#match.target = content;
      return;
    }
    const sentence = this.#sentence;
    if (sentence === undefined) return;
    if (into === 'source') sentence.source = content;
    else if (into === 'target') sentence.target = content;
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
    if (segment !== undefined && before?.id === id && before.contexts !== undefined && before.parts.every((part) => part.id !== segment)) this.#out.last = joinSentences(before, renamed);
    else this.#out.unit(renamed, tag);
  }

  #endUnit(): void {
    const draft = this.#unit;
    this.#unit = undefined;
    if (draft === undefined) return;
    if (isLocked(draft.tag)) {
      this.#locked.set(draft.id, plainText(draft.sentences[0]?.source ?? []));
      return;
    }
    for (const sentences of eachOnce(draft.sentences)) this.#emit(finishUnit12({ ...draft, sentences }), draft.tag);
  }
}

/** True of what Trados has for text that is locked inside another unit: no unit of its own. */
function isLocked(tag: XmlTag): boolean {
  return tag.get('locktype', sdlNamespace) !== undefined && tag.get('id')?.startsWith('lockTU') === true;
}

/** True where a `seg-source` could be its `source`: white space and small changes count for nothing. */
function isOneText(source: Content, segmented: Content): boolean {
  const [a, b] = [plainText(source).replace(/\s+/gu, ''), plainText(segmented).replace(/\s+/gu, '')];
  return a === '' || a === b || similarity(profile(a), profile(b)) >= 0.6;
}

/** Sentences with each of them once; those that are given again, with the others, are another unit of the same id. */
function eachOnce(sentences: SentenceDraft[]): readonly SentenceDraft[][] {
  const seen = new Map<string | undefined, SentenceDraft[]>();
  for (const sentence of sentences) gather(seen, sentence.segment, sentence);
  if (seen.size === sentences.length) return [sentences];
  let times = 0;
  for (const { length } of seen.values()) times = Math.max(times, length);
  return Array.from({ length: times }, (_, n) => [...seen.values()].map((each) => each[Math.min(n, each.length - 1)] as SentenceDraft));
}
