import { ownCategories } from '../model/note-category.ts';
import { noteOrigin } from './read-note.ts';
import { type Content, normalizeContent } from '../model/content.ts';
import { targetOrder } from '../model/part.ts';
import { earliestState, type Match, type Note, type Part, type Translation, type Unit } from '../model/translation.ts';
import { type About, aboutUnit } from './about.ts';
import { contextPrefix, wholeUnit } from './contexts.ts';
import { datatype } from './datatype.ts';
import { type Attributes, openTag, textElement } from './markup.ts';
import { restypes, unitName } from './names.ts';
import { namespaces } from './namespaces.ts';
import type { WriteOptions } from './options.ts';
import { pairUses, type Use } from './pairs.ts';
import { targetsOf } from './prefill.ts';
import { retiredGroup } from './retired.ts';
import { writeState12 } from './states.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { type Inline12, writeInline12 } from './write-inline-12.ts';

/** Writes XLIFF 1.2 (transitional), in pieces of whole lines, one a unit. */
export function pieces12(translations: readonly Translation[], options: WriteOptions): Iterable<string> {
  return new Writer12(options).document(translations);
}

const step = '  ';

class Writer12 {
  readonly #options: WriteOptions;
  #lines: string[] = [];
  #neighbours: ReadonlyMap<Part, Neighbours> = new Map();

  constructor(options: WriteOptions) {
    this.#options = options;
  }

  *document(translations: readonly Translation[]): Generator<string> {
    this.#line(0, '<?xml version="1.0" encoding="UTF-8"?>', openTag('xliff', { xmlns: namespaces['1.2'], version: '1.2' }));
    for (const translation of translations) yield* this.#file(translation);
    this.#line(0, '</xliff>');
    yield this.#written();
  }

  *#file(translation: Translation): Generator<string> {
    if (this.#options.units12 === 'segments' && this.#options.compat !== true) this.#neighbours = neighboursOf(translation.units);
    this.#line(
      1,
      openTag('file', {
        original: translation.original ?? '',
        'source-language': translation.sourceLanguage,
        'target-language': translation.targetLanguage,
        datatype: datatype(translation.format),
        'xml:space': 'preserve',
      }),
    );
    if (translation.notes.length > 0) {
      this.#line(2, '<header>');
      this.#notes(3, translation.notes);
      this.#line(2, '</header>');
    }
    this.#line(2, '<body>');
    for (const unit of translation.units) {
      if (unit.retired === true) continue;
      this.#unit(3, unit);
      yield this.#written();
    }
    if (translation.units.some((unit) => unit.retired === true)) {
      this.#line(3, openTag('group', { id: retiredGroup, resname: retiredGroup, translate: 'no' }));
      for (const unit of translation.units) {
        if (unit.retired !== true) continue;
        this.#unit(4, unit);
        yield this.#written();
      }
      this.#line(3, '</group>');
    }
    this.#line(2, '</body>');
    this.#line(1, '</file>');
  }

  /** The lines since the last piece; none where a unit has no sentence. */
  #written(): string {
    const text = this.#lines.map((line) => `${line}\n`).join('');
    this.#lines = [];
    return text;
  }

  #unit(depth: number, unit: Unit): void {
    if (this.#options.units12 === 'segments') this.#sentences(depth, unit);
    else this.#paragraph(depth, unit);
  }

  /** A `trans-unit` for the whole unit, its sentences in `seg-source`. */
  #paragraph(depth: number, unit: Unit): void {
    const inline = inlineOf(unit, this.#options);
    const ids = segmentIds(unit.parts);
    const sources = unit.parts.map((part) => part.source);
    const sourceUses = pairUses(sources, undefined, always);
    const segmented = unit.parts.length > 1;
    const targets = targetsOf(unit.parts, this.#options.copySource === true);
    const hasTarget = unit.parts.some((part, i) => part.kind === 'segment' && targets[i] !== undefined);
    const segments = unit.parts.filter((part) => part.kind === 'segment');
    const state = earliestState(segments.map((part) => (part.target === undefined ? 'initial' : part.state)));
    const said = writeState12(state, segments.length === 1 ? segments[0]?.subState : undefined);
    this.#line(depth, openTag('trans-unit', this.#attributes(unit, unit.id, hasTarget && said.approved)));
    this.#line(depth + 1, element('source', {}, this.#alone(normalizeContent(sources.flat()), inline)));
    if (segmented) {
      const pieces = unit.parts.map((part, i) => inSegment(part, ids[i], writeInline12(part.source, sourceUses[i] ?? [], inline)));
      this.#line(depth + 1, element('seg-source', {}, pieces.join('')));
    }
    if (hasTarget) {
      const reading = targetOrder(unit.parts).map((part) => unit.parts.indexOf(part));
      const uses = pairUses(targets, reading, always);
      const pieces = reading.map((i) => {
        const target = targets[i];
        if (target === undefined) return '';
        const written = writeInline12(target, uses[i] ?? [], inline);
        return segmented ? inSegment(unit.parts[i] as Part, ids[i], written) : written;
      });
      this.#line(depth + 1, element('target', { state: said.state, 'state-qualifier': said.qualifier }, pieces.join('')));
    }
    const contexts = [...unitContexts(unit), ...(segmented ? [['segments', segmentStates(unit.parts, ids)] as const] : [])];
    this.#contexts(depth + 1, contexts);
    this.#notes(depth + 1, unit.notes);
    const known = new Set(segmented ? ids : []);
    for (const match of unit.matches) this.#match(depth + 1, unit, match, match.segment !== undefined && known.has(match.segment) ? match.segment : undefined);
    this.#line(depth, '</trans-unit>');
  }

  /** A `trans-unit` for each sentence; what belongs to the unit is said at the first. */
  #sentences(depth: number, unit: Unit): void {
    const inline = inlineOf(unit, this.#options);
    const ids = segmentIds(unit.parts);
    const first = unit.parts.findIndex((part) => part.kind === 'segment');
    const targets = targetsOf(unit.parts, this.#options.copySource === true);
    unit.parts.forEach((part, i) => {
      if (part.kind !== 'segment') return;
      const id = ids[i] as string;
      const tail = ignorableAfter(unit.parts, targets, i);
      const lead = i === first ? unit.parts.slice(0, i).flatMap((before) => before.source) : [];
      const source = normalizeContent([...lead, ...part.source, ...(tail.apart === undefined ? tail.source : [])]);
      const target = targets[i];
      const said = writeState12(part.target === undefined ? 'initial' : part.state, part.subState);
      this.#line(depth, openTag('trans-unit', this.#attributes(unit, `${unit.id}.${id}`, target !== undefined && said.approved)));
      this.#line(depth + 1, element('source', {}, this.#alone(source, inline)));
      if (target !== undefined) {
        const leading = i === first ? targets.slice(0, i).flatMap((before) => before ?? []) : [];
        const whole = normalizeContent([...leading, ...target, ...(tail.apart === undefined ? tail.target : [])]);
        this.#line(depth + 1, element('target', { state: said.state, 'state-qualifier': said.qualifier }, this.#alone(whole, inline)));
      }
      const contexts = i === first ? [...unitContexts(unit)] : [];
      const last = !unit.parts.slice(i + 1).some((other) => other.kind === 'segment');
      if (!last || (tail.apart ?? '') !== '') contexts.push(['after', tail.apart ?? '']);
      const { before, after } = this.#neighbours.get(part) ?? {};
      if (before !== undefined) contexts.push(['sentence-before', before]);
      if (after !== undefined) contexts.push(['sentence-after', after]);
      this.#contexts(depth + 1, contexts);
      if (i === first) this.#notes(depth + 1, unit.notes);
      for (const match of unit.matches) {
        if (match.segment === part.id || (i === first && match.segment === undefined)) this.#match(depth + 1, unit, match, undefined);
      }
      this.#line(depth, '</trans-unit>');
    });
  }

  #attributes(unit: Unit, id: string, approved: boolean): Attributes {
    return {
      id,
      resname: unit.kind === undefined ? unit.name : unitName(unit.kind, unit.level),
      restype: unit.kind === undefined ? undefined : restypes[unit.kind],
      translate: unit.translate && unit.retired !== true ? undefined : 'no',
      approved: approved ? 'yes' : undefined,
      'xml:space': 'preserve',
    };
  }

  #match(depth: number, unit: Unit, match: Match, mid: string | undefined): void {
    const inline = inlineOf({ ...unit, codes: [...unit.codes, ...(match.codes ?? [])] }, this.#options);
    const alttranstype = match.reference === true ? 'reference' : match.origin === 'previous' ? 'previous-version' : undefined;
    this.#line(
      depth,
      openTag('alt-trans', {
        mid,
        'match-quality': match.similarity,
        origin: match.origin,
        alttranstype,
        extype: match.segment === undefined ? wholeUnit : undefined,
        'xml:space': 'preserve',
      }),
    );
    this.#line(depth + 1, element('source', {}, this.#alone(match.source, inline)));
    this.#line(depth + 1, element('target', { 'xml:lang': match.language }, this.#alone(match.target, inline)));
    this.#line(depth, '</alt-trans>');
  }

  /** Content that stands for itself: a code whose other end is elsewhere is written as `it`. */
  #alone(content: Content, inline: Inline12): string {
    const uses: readonly (Use | undefined)[] = pairUses([content], undefined, always)[0] ?? [];
    return writeInline12(content, uses, inline);
  }

  #contexts(depth: number, contexts: About): void {
    if (contexts.length === 0 || this.#options.compat === true) return;
    this.#line(depth, openTag('context-group', { purpose: 'information' }));
    for (const [type, value] of contexts) this.#line(depth + 1, textElement('context', { 'context-type': `${contextPrefix}${type}` }, value));
    this.#line(depth, '</context-group>');
  }

  #notes(depth: number, notes: readonly Note[]): void {
    for (const { category, appliesTo, priority, text } of notes) {
      this.#line(depth, textElement('note', { priority, from: category !== undefined && ownCategories.has(category) ? `${noteOrigin}${category}` : category, annotates: appliesTo }, text));
    }
  }

  #line(depth: number, ...lines: readonly string[]): void {
    for (const line of lines) this.#lines.push(step.repeat(depth) + line);
  }
}

/** In 1.2 the ends of a code are elements of their own, so that only annotations have to nest. */
function always(): boolean {
  return true;
}

function inlineOf(unit: Pick<Unit, 'codes' | 'parts'>, options: WriteOptions): Inline12 {
  const codes = new Map(unit.codes.map((code) => [code.id, code]));
  return { codes, taken: new Set(codes.keys()), passages: options.passages ?? 'mrk' };
}

/** The ids of the segments, made where they have none; undefined for what stands between them. */
function segmentIds(parts: readonly Part[]): readonly (string | undefined)[] {
  const taken = new Set(parts.map((part) => part.id));
  let n = 0;
  return parts.map((part) => {
    if (part.kind !== 'segment') return undefined;
    n += 1;
    let id = part.id ?? `s${n}`;
    while (part.id === undefined && taken.has(id)) id += '_';
    return id;
  });
}

function inSegment(part: Part, id: string | undefined, content: string): string {
  return part.kind === 'segment' ? element('mrk', { mtype: 'seg', mid: id }, content) : content;
}

/** The state of each sentence, for which 1.2 has no place: `s1=translated s2=reviewed/my:value`. */
function segmentStates(parts: readonly Part[], ids: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part, i) => (part.kind === 'segment' ? [`${ids[i]}=${part.target === undefined ? 'initial' : part.state}${part.subState === undefined ? '' : `/${part.subState}`}`] : []))
    .join(' ');
}

/** What stands between a sentence and the next: white space is said apart, anything else is written with the sentence. */
function ignorableAfter(
  parts: readonly Part[],
  targets: readonly (Content | undefined)[],
  at: number,
): { readonly apart: string | undefined; readonly source: Content; readonly target: Content } {
  const source: Content[number][] = [];
  const target: Content[number][] = [];
  for (let i = at + 1; i < parts.length && parts[i]?.kind === 'ignorable'; i += 1) {
    source.push(...(parts[i] as Part).source);
    target.push(...(targets[i] ?? []));
  }
  const isSpace = source.every((item) => item.kind === 'text' && item.text.trim() === '');
  return { apart: isSpace ? source.map((item) => (item.kind === 'text' ? item.text : '')).join('') : undefined, source, target };
}

function unitContexts(unit: Unit): About {
  return unit.preserveSpace === true ? [...aboutUnit(unit), ['space', 'preserve']] : aboutUnit(unit);
}

function element(name: string, attributes: Attributes, content: string): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}
