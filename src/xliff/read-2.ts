import { type Note, type Part, type State, states } from '../model/translation.ts';
import type { WholeText } from '../xml/handler.ts';
import type { XmlTag } from '../xml/tag.ts';
import { CodeTable } from './code-table.ts';
import type { Collector } from './collect.ts';
import { type Inherited, inGroup } from './inherited.ts';
import { codePoint, readInline2 } from './inline-2.ts';
import { documentPrefix } from './namespaces.ts';
import { plainUnit2 } from './plain-unit-2.ts';
import { codes2 } from './read-codes-2.ts';
import { ContentBuilder } from './read-content.ts';
import { type NoteNames, readNote } from './read-note.ts';
import type { Reader } from './reader.ts';
import { finishUnit2, type MatchDraft, type PartDraft, type UnitDraft } from './unit-2.ts';

const matchesPrefix = 'urn:oasis:names:tc:xliff:matches:';
const metadataPrefix = 'urn:oasis:names:tc:xliff:metadata:';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

const noteNames: NoteNames = { category: 'category', appliesTo: 'appliesTo', id: 'id' };

/** What the element is that is being read; elements of no interest are skipped with all that is in them. */
type Level =
  | 'xliff'
  | 'file'
  | 'group'
  | 'unit'
  | 'part'
  | 'content'
  | 'notes'
  | 'note'
  | 'original-data'
  | 'data'
  | 'matches'
  | 'match'
  | 'metadata'
  | 'meta-group'
  | 'meta';

/** Reads XLIFF 2.0, 2.1 and 2.2. */
export class Reader2 implements Reader {
  readonly #out: Collector;
  #core = '';
  #languages: { source: string | undefined; target: string | undefined } = { source: undefined, target: undefined };
  readonly #levels: Level[] = [];
  /** Elements that are open inside the one that is skipped, and that one. */
  #skipped = 0;
  #inherited: Inherited[] = [];
  #unit: UnitDraft | undefined;
  #part: PartDraft | undefined;
  #match: MatchDraft | undefined;
  readonly #content: ContentBuilder = new ContentBuilder();
  #side: 'source' | 'target' = 'source';
  /** Text of a note, original data or metadata. */
  #text = '';
  #tag: XmlTag | undefined;
  #stet = false;
  #fileMeta: Map<string, string> = new Map();
  #fileNotes: Note[] = [];

  constructor(out: Collector) {
    this.#out = out;
  }

  open(tag: XmlTag): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    const level = this.#levels.at(-1);
    if (level === 'content') {
      if (this.#isCore(tag)) readInline2(tag, this.#content, (this.#match ?? (this.#unit as UnitDraft)).codes, this.#side);
      else this.#content.enter();
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
    if (level === 'content' && this.#content.leave()) return;
    this.#levels.pop();
    this.#leave(level);
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    const level = this.#levels.at(-1);
    if (level === 'content') this.#content.text(text);
    else if (level === 'note' || level === 'data' || level === 'meta') this.#text += text;
  }

  cut(): void {
    const draft = this.#unit;
    if (draft !== undefined) {
      if (this.#levels.at(-1) === 'content') this.#endContent();
      if (this.#part !== undefined) draft.parts.push(this.#part);
      this.#out.cutOff(finishUnit2(draft, this.#inherited.at(-1) as Inherited, () => ''), draft.tag);
    }
    this.#endFile();
  }

  takesWhole(tag: XmlTag): boolean {
    const level = this.#levels.at(-1);
    return this.#skipped === 0 && (level === 'file' || level === 'group') && tag.prefix === '' && this.#isCore(tag) && tag.get('id') !== undefined;
  }

  whole(tag: XmlTag, text: WholeText, past: number, within: readonly XmlTag[]): boolean {
    const unit = plainUnit2(tag, text, this.#inherited.at(-1) as Inherited, within.length);
    if (unit === undefined) return false;
    const format = this.#fileMeta.get('format');
    if (format !== undefined) this.#out.format = format;
    this.#out.place = { start: tag.start, end: past, within, own: unit.own };
    this.#out.plain(unit, tag);
    return true;
  }

  #isCore(tag: XmlTag): boolean {
    return tag.uri === this.#core || tag.uri.startsWith(documentPrefix);
  }

  /** What an element is where it stands; undefined for one of no interest. */
  #enter(level: Level | undefined, tag: XmlTag): Level | undefined {
    if (!this.#isCore(tag)) return this.#enterModule(level, tag);
    switch (level) {
      case undefined:
        this.#core = tag.uri;
        this.#languages = { source: tag.get('srcLang'), target: tag.get('trgLang') };
        return 'xliff';
      case 'xliff':
        return tag.local === 'file' ? this.#file(tag) : undefined;
      case 'file':
      case 'group':
        if (tag.local === 'unit') return this.#beginUnit(tag);
        if (tag.local === 'group') return this.#group(tag);
        return tag.local === 'notes' && level === 'file' ? 'notes' : undefined;
      case 'unit':
        if (tag.local === 'segment' || tag.local === 'ignorable') return this.#beginPart(tag.local, tag);
        if (tag.local === 'notes') return 'notes';
        return tag.local === 'originalData' ? 'original-data' : undefined;
      case 'match':
        if (tag.local === 'originalData') return 'original-data';
        return this.#beginContent(tag);
      case 'part':
        return this.#beginContent(tag);
      case 'notes':
        if (tag.local !== 'note') return undefined;
        this.#begin(tag);
        return 'note';
      case 'original-data':
        if (tag.local !== 'data') return undefined;
        this.#begin(tag);
        return 'data';
      case 'data':
        if (tag.local === 'cp') this.#text += codePoint(tag.get('hex'));
        return undefined;
      default:
        return undefined;
    }
  }

  #enterModule(level: Level | undefined, tag: XmlTag): Level | undefined {
    const { uri, local } = tag;
    if (uri.startsWith(matchesPrefix)) {
      if (level === 'unit' && local === 'matches') return 'matches';
      if (level !== 'matches' || local !== 'match') return undefined;
      this.#match = { tag, codes: new CodeTable(codes2), meta: undefined, source: [], target: [], language: undefined };
      return 'match';
    }
    if (!uri.startsWith(metadataPrefix)) return undefined;
    if (local === 'metadata' && (level === 'file' || level === 'unit' || level === 'match')) return 'metadata';
    if (local === 'metaGroup' && level === 'metadata') {
      this.#stet = tag.get('category') === 'stet';
      return 'meta-group';
    }
    if (local !== 'meta' || level !== 'meta-group' || !this.#stet) return undefined;
    this.#begin(tag);
    return 'meta';
  }

  #begin(tag: XmlTag): void {
    this.#tag = tag;
    this.#text = '';
  }

  #file(tag: XmlTag): Level {
    this.#fileMeta = new Map();
    this.#fileNotes = [];
    this.#inherited = [{ translate: tag.get('translate') !== 'no', retired: false }];
    this.#out.begin(
      { id: tag.get('id') ?? '', original: tag.get('original'), sourceLanguage: this.#languages.source, targetLanguage: this.#languages.target },
      tag,
    );
    return 'file';
  }

  #endFile(): void {
    const format = this.#fileMeta.get('format');
    if (format !== undefined) this.#out.format = format;
    for (const note of this.#fileNotes) {
      // How a file without the metadata module says it.
      if (format === undefined && note.category === 'format') this.#out.format = note.text;
      else this.#out.note(note);
    }
    this.#fileNotes = [];
    this.#fileMeta = new Map();
    this.#out.end();
  }

  #group(tag: XmlTag): Level {
    this.#inherited.push(inGroup(tag, this.#inherited.at(-1) as Inherited, 'name'));
    return 'group';
  }

  #beginUnit(tag: XmlTag): Level {
    const format = this.#fileMeta.get('format');
    if (format !== undefined) this.#out.format = format;
    this.#unit = { tag, codes: new CodeTable(codes2), meta: undefined, parts: [], notes: [], matches: [] };
    return 'unit';
  }

  #beginPart(kind: Part['kind'], tag: XmlTag): Level {
    const state = tag.get('state') as State | undefined;
    this.#part = {
      kind,
      id: tag.get('id'),
      state: kind === 'segment' && state !== undefined && states.includes(state) ? state : 'initial',
      subState: kind === 'segment' ? tag.get('subState') : undefined,
      source: [],
      target: undefined,
      order: undefined,
      seen: '',
    };
    return 'part';
  }

  #beginContent(tag: XmlTag): Level | undefined {
    if (tag.local !== 'source' && tag.local !== 'target') return undefined;
    this.#side = tag.local;
    if (this.#match === undefined && this.#part !== undefined) {
      if (this.#part.seen.includes(tag.local)) this.#out.doubt();
      this.#part.seen += tag.local;
    }
    if (tag.local === 'target') {
      const order = Number(tag.get('order'));
      if (this.#part !== undefined && this.#match === undefined && Number.isInteger(order) && order > 0) this.#part.order = order;
      if (this.#match !== undefined) this.#match.language = tag.get('lang', xmlNamespace);
    }
    return 'content';
  }

  #leave(level: Level | undefined): void {
    switch (level) {
      case 'xliff':
      case undefined:
        break;
      case 'file':
        this.#endFile();
        break;
      case 'group':
        this.#inherited.pop();
        break;
      case 'unit':
        this.#endUnit();
        break;
      case 'part':
        if (this.#part !== undefined) this.#unit?.parts.push(this.#part);
        this.#part = undefined;
        break;
      case 'content':
        this.#endContent();
        break;
      case 'note':
        (this.#unit?.notes ?? this.#fileNotes).push(readNote(this.#tag as XmlTag, this.#text, noteNames));
        break;
      case 'data':
        (this.#match ?? this.#unit)?.codes.data(this.#tag?.get('id') ?? '', this.#text);
        break;
      case 'match':
        if (this.#match !== undefined) this.#unit?.matches.push(this.#match);
        this.#match = undefined;
        break;
      case 'meta':
        this.#holder().set(this.#tag?.get('type') ?? '', this.#text);
        break;
      default:
    }
  }

  /** What the metadata that are being read are about. */
  #holder(): Map<string, string> {
    const owner = this.#match ?? this.#unit;
    return owner === undefined ? this.#fileMeta : (owner.meta ??= new Map());
  }

  #endContent(): void {
    const content = this.#content.take();
    const holder = this.#match ?? this.#part;
    if (holder === undefined) return;
    if (this.#side === 'source') holder.source = content;
    else holder.target = content;
  }

  #endUnit(): void {
    const draft = this.#unit as UnitDraft;
    this.#unit = undefined;
    const inherited = this.#inherited.at(-1) as Inherited;
    this.#out.unit(finishUnit2(draft, inherited, () => this.#out.missingId(draft.tag)), draft.tag);
  }
}
