import type { Code, Content, Mark } from '../model/content.ts';
import { targetOrder } from '../model/part.ts';
import type { Match, Note, Part, Translation, Unit } from '../model/translation.ts';
import { type About, aboutUnit } from './about.ts';
import { type Attributes, emptyTag, openTag, textElement } from './markup.ts';
import { unitName } from './names.ts';
import { itsmNamespace, matchesNamespace, metadataNamespace, namespaces } from './namespaces.ts';
import type { WriteOptions } from './options.ts';
import { pairUses } from './pairs.ts';
import { passageMark } from './passage-mark.ts';
import { targetsOf } from './prefill.ts';
import { retiredGroup } from './retired.ts';
import { type Inline2, mustBeApart, saysLanguage, text2, writeInline2 } from './write-inline-2.ts';

/** Options for a version 2.x. */
export interface WriteOptions2 extends WriteOptions {
  readonly version: '2.0' | '2.1' | '2.2';
}

/** Writes XLIFF 2.x; the translations share their languages. */
export function write2(translations: readonly Translation[], options: WriteOptions2): string {
  return new Writer2(options).document(translations);
}

/** How many spaces a part, its `<source>`, … stand in. */
const step = '  ';

class Writer2 {
  readonly #options: WriteOptions2;
  readonly #itsm: boolean;
  #lines: string[] = [];
  #targetLanguage: string | undefined;

  constructor(options: WriteOptions2) {
    this.#options = options;
    this.#itsm = options.version !== '2.0' && options.compat !== true;
  }

  document(translations: readonly Translation[]): string {
    const first = translations[0] as Translation;
    const modules = this.#options.compat !== true;
    this.#targetLanguage = first.targetLanguage;
    this.#lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      openTag('xliff', {
        xmlns: namespaces[this.#options.version],
        'xmlns:mtc': modules ? matchesNamespace : undefined,
        'xmlns:mda': modules ? metadataNamespace : undefined,
        'xmlns:itsm': this.#itsm ? itsmNamespace : undefined,
        version: this.#options.version,
        srcLang: first.sourceLanguage,
        trgLang: first.targetLanguage,
      }),
    ];
    for (const translation of translations) this.#file(translation);
    this.#lines.push('</xliff>', '');
    return this.#lines.join('\n');
  }

  #file(translation: Translation): void {
    const { id, original, format, notes, units } = translation;
    const canResegment = this.#options.canResegment === false ? 'no' : 'yes';
    this.#line(1, openTag('file', { id, original, canResegment, 'xml:space': 'preserve' }));
    const compat = this.#options.compat === true;
    if (format !== undefined && !compat) this.#metadata(2, [['format', format]]);
    // The core alone has no other place for it.
    this.#notes(2, format !== undefined && compat ? [{ text: format, category: 'format' }, ...notes] : notes);
    const present = units.filter((unit) => unit.retired !== true);
    const retired = units.filter((unit) => unit.retired === true);
    for (const unit of present) this.#unit(2, unit);
    if (retired.length > 0) {
      this.#line(2, openTag('group', { id: retiredGroup, name: retiredGroup, translate: 'no' }));
      for (const unit of retired) this.#unit(3, unit);
      this.#line(2, '</group>');
    } else if (present.length === 0) {
      // A file must hold something (4.2.2.2).
      this.#line(2, emptyTag('group', { id: 'empty' }));
    }
    this.#line(1, '</file>');
  }

  #unit(depth: number, unit: Unit): void {
    const codes = new Map(unit.codes.map((code) => [code.id, code]));
    const taken = new Set<string>(codes.keys());
    for (const part of unit.parts) if (part.id !== undefined) taken.add(part.id);
    const data = new DataTable();
    const inline: Inline2 = { codes, taken, data: (text) => data.id(text), itsm: this.#itsm };
    const parts = this.#partIds(unit, taken);
    this.#line(
      depth,
      openTag('unit', {
        id: unit.id,
        name: unit.kind === undefined ? unit.name : unitName(unit.kind, unit.level),
        translate: unit.translate ? undefined : 'no',
        'xml:space': unit.preserveSpace === true ? 'preserve' : undefined,
      }),
    );
    // What the segments refer to stands before them and is known after.
    const outside = this.#lines;
    this.#lines = [];
    this.#parts(depth + 1, unit, parts, inline);
    const written = this.#lines;
    this.#lines = outside;
    if (this.#options.compat !== true) {
      this.#matches(depth + 1, unit, parts, codes);
      this.#metadata(depth + 1, [...aboutUnit(unit), ...languageMetadata(unit.parts.flatMap((part) => [part.source, part.target ?? []]), this.#itsm)]);
    }
    this.#notes(depth + 1, unit.notes);
    this.#originalData(depth + 1, data);
    for (const line of written) this.#lines.push(line);
    this.#line(depth, '</unit>');
  }

  /** The parts, the first segment with an id where something refers to it. */
  #partIds(unit: Unit, taken: Set<string>): readonly Part[] {
    const first = unit.parts.findIndex((part) => part.kind === 'segment');
    const part = unit.parts[first];
    if (part === undefined || part.id !== undefined || unit.matches.every((match) => match.segment !== undefined)) return unit.parts;
    let id = 's1';
    while (taken.has(id)) id += '_';
    taken.add(id);
    return unit.parts.map((each, i) => (i === first ? { ...each, id } : each));
  }

  #parts(depth: number, unit: Unit, parts: readonly Part[], inline: Inline2): void {
    const apart = (id: string): boolean => mustBeApart(inline.codes.get(id));
    const targets = targetsOf(parts, this.#options.copySource === true);
    const sourceUses = pairUses(parts.map((part) => part.source), undefined, apart);
    const reading = targetOrder(parts).map((part) => parts.indexOf(part));
    const targetUses = pairUses(targets, reading, apart);
    const language = this.#itsm ? unit.passage?.language : undefined;
    parts.forEach((part, i) => {
      const target = targets[i];
      const segment = part.kind === 'segment';
      // A state says something about a target (F29 of the standard's own rules), but `initial`.
      const state = target === undefined || part.target === undefined ? 'initial' : part.state;
      const said = segment && (target !== undefined || part.subState !== undefined);
      this.#line(depth, openTag(part.kind, { id: part.id, state: said ? state : undefined, subState: segment ? part.subState : undefined }));
      const source = writeInline2(part.source, sourceUses[i] ?? [], inline);
      const wrapped = language === undefined || !segment || source === '' ? source : inLanguage(source, language, i, inline.taken);
      this.#line(depth + 1, `<source>${wrapped}</source>`);
      if (target !== undefined) {
        const written = writeInline2(target, targetUses[i] ?? [], inline);
        this.#line(depth + 1, element('target', { order: part.order }, written));
      }
      this.#line(depth, `</${part.kind}>`);
    });
    if (parts.length === 0) this.#line(depth, '<segment>', `${step}<source/>`, '</segment>');
  }

  #matches(depth: number, unit: Unit, parts: readonly Part[], codes: ReadonlyMap<string, Code>): void {
    if (unit.matches.length === 0) return;
    const first = parts.find((part) => part.kind === 'segment');
    this.#line(depth, '<mtc:matches>');
    unit.matches.forEach((match, i) => this.#match(depth + 1, match, `m${i + 1}`, first?.id ?? 's1', codes));
    this.#line(depth, '</mtc:matches>');
  }

  #match(depth: number, match: Match, id: string, first: string, unitCodes: ReadonlyMap<string, Code>): void {
    const codes = new Map([...unitCodes, ...(match.codes ?? []).map((code) => [code.id, code] as const)]);
    const data = new DataTable();
    const inline: Inline2 = { codes, taken: new Set(codes.keys()), data: (text) => data.id(text), itsm: this.#itsm };
    const apart = (code: string): boolean => mustBeApart(codes.get(code));
    const write = (content: Content): string => writeInline2(content, pairUses([content], undefined, apart)[0] ?? [], inline);
    const reference = match.reference === true || (match.language !== undefined && match.language !== this.#targetLanguage);
    this.#line(
      depth,
      openTag('mtc:match', {
        id,
        ref: `#${match.segment ?? first}`,
        similarity: match.similarity,
        origin: match.origin,
        reference: reference ? 'yes' : undefined,
      }),
    );
    const meta: [string, string][] = languageMetadata([match.source, match.target], this.#itsm);
    // A match refers to a stretch of text (Translation Candidates, 5.1.5.7); that it is for the unit is said beside it.
    if (match.segment === undefined) meta.unshift(['scope', 'unit']);
    this.#metadata(depth + 1, meta);
    const source = write(match.source);
    const target = write(match.target);
    this.#originalData(depth + 1, data);
    this.#line(depth + 1, `<source>${source}</source>`, element('target', { 'xml:lang': match.language }, target));
    this.#line(depth, '</mtc:match>');
  }

  #metadata(depth: number, entries: About): void {
    if (entries.length === 0) return;
    this.#line(depth, '<mda:metadata>');
    this.#line(depth + 1, openTag('mda:metaGroup', { category: 'stet' }));
    for (const [type, value] of entries) this.#line(depth + 2, textElement('mda:meta', { type }, value));
    this.#line(depth + 1, '</mda:metaGroup>');
    this.#line(depth, '</mda:metadata>');
  }

  #notes(depth: number, notes: readonly Note[]): void {
    if (notes.length === 0) return;
    this.#line(depth, '<notes>');
    for (const { id, category, appliesTo, priority, text } of notes) {
      this.#line(depth + 1, textElement('note', { id, category, appliesTo, priority }, text));
    }
    this.#line(depth, '</notes>');
  }

  #originalData(depth: number, data: DataTable): void {
    if (data.texts.size === 0) return;
    this.#line(depth, '<originalData>');
    for (const [text, id] of data.texts) this.#line(depth + 1, element('data', { id }, text2(text)));
    this.#line(depth, '</originalData>');
  }

  #line(depth: number, ...lines: readonly string[]): void {
    for (const line of lines) this.#lines.push(step.repeat(depth) + line);
  }
}

/** Original data by its id, each text once. */
class DataTable {
  readonly texts: Map<string, string> = new Map();

  id(text: string): string {
    let id = this.texts.get(text);
    if (id === undefined) {
      id = `d${this.texts.size + 1}`;
      this.texts.set(text, id);
    }
    return id;
  }
}

function element(name: string, attributes: Attributes, content: string): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}

/** Languages of annotations, where no attribute can say them. */
function languageMetadata(contents: readonly Content[], itsm: boolean): [string, string][] {
  const out = new Map<string, string>();
  const add = (mark: Mark): void => {
    if (mark.language !== undefined && !(itsm && saysLanguage(mark))) out.set(`language ${mark.id}`, mark.language);
  };
  for (const content of contents) for (const item of content) if (item.kind === 'mark-open') add(item.mark);
  return [...out];
}

/** The source of a passage, said to be in its own language: `itsm:lang` may stand on an annotation only (5.9). */
function inLanguage(source: string, language: string, index: number, taken: ReadonlySet<string>): string {
  let id = `${passageMark}${index + 1}`;
  while (taken.has(id)) id += '_';
  return element('mrk', { id, type: 'its:generic', translate: 'no', 'itsm:lang': language }, source);
}
