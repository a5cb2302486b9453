import type { Mark } from '../model/content.ts';
import { type Note, type Part, type State, states } from '../model/translation.ts';
import type { WholeText } from '../xml/read.ts';
import type { XmlTag } from '../xml/tag.ts';
import { CodeTable } from './code-table.ts';
import type { Collector } from './collect.ts';
import type { Inherited } from './inherited.ts';
import { documentPrefix, itsmNamespace } from './namespaces.ts';
import { readPlainUnit2 } from './plain-unit-2.ts';
import { passageSubType } from './passage-code.ts';
import { passageMark } from './passage-mark.ts';
import { codes2 } from './read-codes-2.ts';
import { ContentBuilder } from './read-content.ts';
import type { Reader } from './reader.ts';
import { retiredGroup } from './retired.ts';
import { finishUnit2, type MatchDraft, type PartDraft, type UnitDraft } from './unit-2.ts';

const matchesPrefix = 'urn:oasis:names:tc:xliff:matches:';
const metadataPrefix = 'urn:oasis:names:tc:xliff:metadata:';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

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
    const tag = this.#unit?.tag;
    if (tag !== undefined) this.#out.say('error', 'xliff-unit-cut-off', tag, { unit: tag.get('id') ?? '' }, tag.get('id'));
    this.#endFile();
  }

  takesWhole(tag: XmlTag): boolean {
    const level = this.#levels.at(-1);
    return this.#skipped === 0 && (level === 'file' || level === 'group') && tag.prefix === '' && this.#isCore(tag) && tag.get('id') !== undefined;
  }

  whole(tag: XmlTag, text: WholeText, past: number, within: readonly XmlTag[]): boolean {
    const read = readPlainUnit2(tag, text, this.#inherited.at(-1) as Inherited, within.length);
    if (read === undefined) return false;
    const format = this.#fileMeta.get('format');
    if (format !== undefined) this.#out.format = format;
    this.#out.place = { start: tag.start, end: past, within, own: read.own };
    this.#out.unit(read.unit, tag);
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
    const outer = this.#inherited.at(-1) as Inherited;
    const retired = outer.retired || (tag.get('id') === retiredGroup && tag.get('name') === retiredGroup);
    const own = tag.get('translate');
    this.#inherited.push({ translate: own === undefined || retired ? outer.translate : own !== 'no', retired });
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
    };
    return 'part';
  }

  #beginContent(tag: XmlTag): Level | undefined {
    if (tag.local !== 'source' && tag.local !== 'target') return undefined;
    this.#side = tag.local;
    if (tag.local === 'target') {
      const order = Number(tag.get('order'));
      if (this.#part !== undefined && this.#match === undefined && Number.isInteger(order) && order > 0) this.#part.order = order;
      if (this.#match !== undefined) this.#match.language = tag.get('lang', xmlNamespace);
    }
    return 'content';
  }

  #inline(tag: XmlTag): void {
    const content = this.#content;
    if (!this.#isCore(tag)) {
      content.enter();
      return;
    }
    const codes = (this.#match ?? (this.#unit as UnitDraft)).codes;
    const side = this.#side;
    switch (tag.local) {
      case 'cp':
        content.text(codePoint(tag.get('hex')));
        break;
      case 'ph': {
        const id = tag.get('id') ?? '';
        if (tag.get('subType') === passageSubType) {
          content.add({ kind: 'mark-open', mark: { id, translate: false } });
          content.text(tag.get('equiv') ?? tag.get('disp') ?? '');
          content.add({ kind: 'mark-close', id });
          break;
        }
        codes.add(side, id, false, tag, undefined, tag.get('copyOf'));
        content.add(content.pieces(id).standalone);
        break;
      }
      case 'pc': {
        const id = tag.get('id') ?? '';
        codes.add(side, id, true, tag, tag, tag.get('copyOf'));
        const { open, close } = content.pieces(id);
        content.add(open);
        content.enter(close);
        return;
      }
      case 'sc': {
        const id = tag.get('id') ?? '';
        codes.add(side, id, true, tag, undefined, tag.get('copyOf'));
        content.add(content.pieces(id).open);
        break;
      }
      case 'ec': {
        const id = tag.get('startRef') ?? tag.get('id') ?? '';
        codes.add(side, id, true, undefined, tag, tag.get('copyOf'));
        content.add(content.pieces(id).close);
        break;
      }
      case 'mrk':
      case 'sm': {
        const mark = readMark(tag);
        const unseen = mark.id.startsWith(passageMark) && mark.type === 'its:generic';
        if (!unseen) content.add({ kind: 'mark-open', mark });
        content.enter(unseen || tag.local === 'sm' ? undefined : { kind: 'mark-close', id: mark.id });
        return;
      }
      case 'em':
        content.add({ kind: 'mark-close', id: tag.get('startRef') ?? '' });
        break;
      default:
    }
    content.enter();
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
        (this.#unit?.notes ?? this.#fileNotes).push(readNote(this.#tag as XmlTag, this.#text));
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

function readMark(tag: XmlTag): Mark {
  const type = tag.get('type');
  const translate = tag.get('translate');
  const value = tag.get('value');
  const ref = tag.get('ref');
  const language = tag.get('lang', itsmNamespace);
  return {
    id: tag.get('id') ?? '',
    ...(type === undefined ? {} : { type }),
    ...(translate === undefined ? {} : { translate: translate !== 'no' }),
    ...(value === undefined ? {} : { value }),
    ...(ref === undefined ? {} : { ref }),
    ...(language === undefined ? {} : { language }),
  };
}

function readNote(tag: XmlTag, text: string): Note {
  const id = tag.get('id');
  const category = tag.get('category');
  const appliesTo = tag.get('appliesTo');
  const priority = Number(tag.get('priority'));
  return {
    text,
    ...(category === undefined ? {} : { category }),
    ...(appliesTo === 'source' || appliesTo === 'target' ? { appliesTo } : {}),
    ...(Number.isInteger(priority) && priority >= 1 && priority <= 10 ? { priority } : {}),
    ...(id === undefined ? {} : { id }),
  };
}

/** The character that `<cp hex="…"/>` stands for; nothing where the number is none. */
function codePoint(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
