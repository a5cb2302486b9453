import type { Block, BlockKind, Piece } from '../../model/block.ts';
import { hasWords } from '../../text/space.ts';
import type { Span } from '../../text/span.ts';
import { type Attributes, textOf } from './attributes.ts';
import { dropReferences } from './by-reference.ts';
import type { Dialect } from './dialect.ts';
import { Draft, finishDrafts, type Place } from './draft.ts';
import { kindOf } from './element.ts';
import type { Item } from './item.ts';
import { extrasOf, joinNotes, limitsNote, stretchNote } from './its/note.ts';
import { readJsonLd } from './json.ts';
import type { Open, Traits } from './open.ts';
import type { ReadReference } from './reference.ts';
import { finishRun } from './run.ts';
import { Spelling } from './spelling.ts';
import { startsWithDash } from './trim.ts';

/** The blocks of a stretch of HTML in the making, in the order in which they are found. */
export class Drafts {
  readonly #source: string;
  readonly #readReference: ReadReference;
  readonly #dialect: Dialect | undefined;
  readonly #spelling = new Spelling();
  readonly #list: Draft[] = [];

  constructor(source: string, readReference: ReadReference, dialect: Dialect | undefined) {
    this.#source = source;
    this.#readReference = readReference;
    this.#dialect = dialect;
  }

  /** How many there are by now. */
  get count(): number {
    return this.#list.length;
  }

  /** All of them as blocks; `language` is that of the document. */
  blocks(language: string | undefined): readonly Block[] {
    dropReferences(this.#list, this.#source);
    return finishDrafts(this.#list, language, this.#spelling.style(this.#list));
  }

  /** Drafts of the attributes of an element that people read. */
  attributes(traits: Traits, attributes: Attributes): void {
    for (const { kind, pieces, quote, its } of attributes.readable(traits.name, this.#dialect)) {
      const draft = this.#add(kind, 'html:attribute', pieces, traits);
      draft.quote = quote;
      if (its === undefined) continue;
      if (its.translate !== undefined) draft.translate = its.translate;
      const said = extrasOf(its);
      if (said !== undefined) draft.extras = { ...draft.extras, ...said };
      draft.note = joinNotes([its.note, limitsNote(said)]);
    }
  }

  /** Drafts of the texts of a script of JSON-LD. */
  json(span: Span, around: Traits | undefined): void {
    for (const { kind, pieces } of readJsonLd(this.#source, span)) {
      const text = textOf(pieces);
      if (!hasWords(text)) continue;
      // Lines of a description are lines where it is shown.
      const draft = this.#add(kind, 'html:json', pieces, around);
      draft.preserve = text.trim().includes('\n');
    }
  }

  /**
   * Drafts of the blocks of a page in the attribute of an element, spans of the source.
   *
   * @param language of that page, where it says one.
   */
  page(blocks: readonly Block[], language: string | undefined, around: Traits): void {
    const drafts: Draft[] = [];
    for (const block of blocks) {
      const draft = new Draft(block.kind, 'html:srcdoc', block.pieces);
      draft.level = block.level;
      draft.codes = block.codes;
      draft.translate = block.translate ?? around.translate;
      draft.language = block.language ?? language ?? around.language;
      draft.preserve = block.preserveSpace === true;
      draft.container = block.container ?? around.container;
      draft.embed = block.embed ?? around.embed;
      draft.note = joinNotes([around.note, block.note]);
      draft.layout = block.layout;
      if (block.within !== undefined) draft.within = { draft: drafts[block.within.block] as Draft, code: block.within.code };
      drafts.push(draft);
      this.#list.push(draft);
    }
  }

  /** Drafts of a run of text that is complete; `base` is the innermost element around its beginning, `holder` the block that it is in. */
  run(items: readonly Item[], base: Open | undefined, holder: Open | undefined): void {
    const texts = finishRun(items, {
      source: this.#source,
      readReference: this.#readReference,
      preserve: base?.preserve ?? false,
      translate: base?.translate,
      language: base?.language,
      whole: base?.embed !== undefined,
      quoted: base?.container !== undefined && holder?.name === 'blockquote',
      drafts: this.#list,
    });
    for (const text of texts) {
      const kind = this.#kind(holder, base, text.pieces);
      const draft = this.#add(kind, 'html:text', text.pieces, base);
      if (kind === 'heading') draft.level = Number(holder?.name.slice(1));
      draft.codes = text.codes;
      draft.translate = text.translate;
      draft.language = text.language;
      draft.preserve = base?.preserve ?? false;
      const own = base === holder ? holder?.own : undefined;
      if (own !== undefined || text.extras !== undefined) draft.extras = { ...draft.extras, ...own, ...text.extras };
      const term = base === holder && holder?.term !== undefined ? stretchNote(textOf(text.pieces), undefined, holder.term) : undefined;
      draft.note = joinNotes([base?.note, term, text.note, limitsNote(draft.extras)]);
      for (const { draft: inner, code } of text.inside) inner.within = { draft, code };
    }
  }

  #add(kind: BlockKind, place: Place, pieces: readonly Piece[], around: Traits | undefined): Draft {
    if (place !== 'html:json') this.#spelling.see(pieces, this.#source);
    const draft = new Draft(kind, place, pieces);
    draft.translate = around?.translate;
    draft.language = around?.language;
    draft.container = around?.container;
    draft.embed = around?.embed;
    draft.refers = around?.refers;
    draft.extras = around?.extras;
    this.#list.push(draft);
    return draft;
  }

  #kind(holder: Open | undefined, base: Open | undefined, pieces: readonly Piece[]): BlockKind {
    const kind = kindOf(holder?.name ?? '');
    if (holder === undefined || base?.container === undefined || kind === 'heading') return kind;
    if (holder.name === 'footer') return 'attribution';
    if (holder.name !== 'blockquote' || this.#list.length === holder.found) return kind;
    const first = pieces[0];
    const dashed = first?.kind === 'text' && startsWithDash(first.text.trimStart());
    return dashed || holder.embed !== undefined || isCited(this.#source, pieces) ? 'attribution' : kind;
  }
}

/** True of what nothing but a `<cite>` holds: who is quoted, as editors write it behind a quotation. */
function isCited(source: string, pieces: readonly Piece[]): boolean {
  const start = pieces[0]?.span.start ?? 0;
  const end = pieces.at(-1)?.span.end ?? 0;
  return /<cite(?:\s[^<>]*)?>\s*$/i.test(source.slice(Math.max(0, start - 300), start)) && /^\s*<\/cite\s*>/i.test(source.slice(end, end + 300));
}
