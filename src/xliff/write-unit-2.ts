import type { Code, Content } from '../model/content.ts';
import { targetOrder } from '../model/part.ts';
import type { Match, Note, Part, Unit } from '../model/translation.ts';
import { type About, aboutUnit } from './about.ts';
import { type Attributes, openTag, textElement } from './markup.ts';
import { unitName } from './names.ts';
import type { WriteOptions2 } from './options.ts';
import { pairUses } from './pairs.ts';
import { passageMark } from './passage-mark.ts';
import { targetsOf } from './prefill.ts';
import { type Inline2, mustBeApart, saysLanguage, text2, writeInline2 } from './write-inline-2.ts';

/** A unit of XLIFF 2 as it is written, in its pieces; each line is indented and without its end. */
export interface UnitText {
  /** The attributes of `<unit>`, those of the core that stet writes. */
  readonly attributes: Attributes;
  readonly matches: readonly string[];
  readonly metadata: readonly string[];
  readonly notes: readonly string[];
  /** `<originalData>` and the parts, which refer to it. */
  readonly body: readonly string[];
}

/** How many spaces an element stands in from its parent. */
const step = '  ';
const indents: readonly string[] = Array.from({ length: 12 }, (_, depth) => step.repeat(depth));

/** Writes the units of a file. */
export class UnitWriter2 {
  readonly #options: WriteOptions2;
  readonly #itsm: boolean;
  readonly #targetLanguage: string | undefined;
  #lines: string[] = [];

  constructor(options: WriteOptions2, targetLanguage: string | undefined) {
    this.#options = options;
    this.#itsm = usesItsm(options);
    this.#targetLanguage = targetLanguage;
  }

  /**
   * The pieces of a unit.
   *
   * @param depth how deep `<unit>` stands; its children stand one level deeper.
   */
  pieces(unit: Unit, depth: number): UnitText {
    const codes = new Map<string, Code>();
    for (const code of unit.codes) codes.set(code.id, code);
    const taken = new Set<string>(codes.keys());
    for (const part of unit.parts) if (part.id !== undefined) taken.add(part.id);
    const data = new DataTable();
    const inline: Inline2 = { codes, taken, data: (text) => data.id(text), itsm: this.#itsm, passages: this.#options.passages ?? 'mrk' };
    const parts = this.#partIds(unit, taken);
    const modules = this.#options.compat !== true;
    const about = modules ? this.#about(unit) : [];
    // What the segments refer to stands before them and is known after.
    const written = this.#taken(() => this.#parts(depth + 1, unit, parts, inline));
    return {
      attributes: {
        id: unit.id,
        name: unit.kind === undefined ? unit.name : unitName(unit.kind, unit.level),
        translate: unit.translate ? undefined : 'no',
        'xml:space': unit.preserveSpace === true ? 'preserve' : undefined,
      },
      matches: modules && unit.matches.length > 0 ? this.#taken(() => this.#matches(depth + 1, unit, parts, codes)) : [],
      metadata: metadataLines(depth + 1, about),
      notes: noteLines(depth + 1, unit.notes),
      body: data.texts.size === 0 ? written : [...this.#taken(() => this.#originalData(depth + 1, data)), ...written],
    };
  }

  /** The lines of a unit. */
  lines(unit: Unit, depth: number): readonly string[] {
    const { attributes, matches, metadata, notes, body } = this.pieces(unit, depth);
    const indent = step.repeat(depth);
    return [`${indent}${openTag('unit', attributes)}`, ...matches, ...metadata, ...notes, ...body, `${indent}</unit>`];
  }

  #about(unit: Unit): About {
    const about = aboutUnit(unit);
    const languages = new Map<string, string>();
    for (const { source, target } of unit.parts) {
      addLanguages(languages, source, this.#itsm);
      if (target !== undefined) addLanguages(languages, target, this.#itsm);
    }
    return languages.size === 0 ? about : [...about, ...languages];
  }

  #taken(write: () => void): readonly string[] {
    this.#lines = [];
    write();
    return this.#lines;
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
    const order = targetOrder(parts);
    const targetUses = pairUses(targets, order === parts ? undefined : order.map((part) => parts.indexOf(part)), apart);
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
    if (parts.length > 0) return;
    this.#line(depth, '<segment>');
    this.#line(depth + 1, '<source/>');
    this.#line(depth, '</segment>');
  }

  #matches(depth: number, unit: Unit, parts: readonly Part[], codes: ReadonlyMap<string, Code>): void {
    const first = parts.find((part) => part.kind === 'segment');
    this.#line(depth, '<mtc:matches>');
    unit.matches.forEach((match, i) => this.#match(depth + 1, match, `m${i + 1}`, first?.id ?? 's1', codes));
    this.#line(depth, '</mtc:matches>');
  }

  #match(depth: number, match: Match, id: string, first: string, unitCodes: ReadonlyMap<string, Code>): void {
    const codes = new Map([...unitCodes, ...(match.codes ?? []).map((code) => [code.id, code] as const)]);
    const data = new DataTable();
    const inline: Inline2 = { codes, taken: new Set(codes.keys()), data: (text) => data.id(text), itsm: this.#itsm, passages: this.#options.passages ?? 'mrk' };
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
    const languages = new Map<string, string>();
    for (const content of [match.source, match.target]) addLanguages(languages, content, this.#itsm);
    const meta = [...languages];
    // A match refers to a stretch of text (Translation Candidates, 5.1.5.7); that it is for the unit is said beside it.
    if (match.segment === undefined) meta.unshift(['scope', 'unit']);
    this.#lines.push(...metadataLines(depth + 1, meta));
    const source = write(match.source);
    const target = write(match.target);
    this.#originalData(depth + 1, data);
    this.#line(depth + 1, `<source>${source}</source>`);
    this.#line(depth + 1, element('target', { 'xml:lang': match.language }, target));
    this.#line(depth, '</mtc:match>');
  }

  #originalData(depth: number, data: DataTable): void {
    if (data.texts.size === 0) return;
    this.#line(depth, '<originalData>');
    for (const [text, id] of data.texts) this.#line(depth + 1, element('data', { id }, text2(text)));
    this.#line(depth, '</originalData>');
  }

  #line(depth: number, line: string): void {
    this.#lines.push((indents[depth] ?? step.repeat(depth)) + line);
  }
}

/** What stet says of something, in the Metadata module. */
export function metadataLines(depth: number, about: About): readonly string[] {
  if (about.length === 0) return [];
  const indent = step.repeat(depth);
  return [
    `${indent}<mda:metadata>`,
    `${indent}${step}${openTag('mda:metaGroup', { category: 'stet' })}`,
    ...about.map(([type, value]) => `${indent}${step}${step}${textElement('mda:meta', { type }, value)}`),
    `${indent}${step}</mda:metaGroup>`,
    `${indent}</mda:metadata>`,
  ];
}

/** The notes of a unit or a file. */
export function noteLines(depth: number, notes: readonly Note[]): readonly string[] {
  if (notes.length === 0) return [];
  const indent = step.repeat(depth);
  return [
    `${indent}<notes>`,
    ...notes.map(({ id, category, appliesTo, priority, text }) => `${indent}${step}${textElement('note', { id, category, appliesTo, priority }, text)}`),
    `${indent}</notes>`,
  ];
}

/** True if the version has the ITS module, and modules are wanted. */
export function usesItsm(options: WriteOptions2): boolean {
  return options.version !== '2.0' && options.compat !== true;
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
function addLanguages(out: Map<string, string>, content: Content, itsm: boolean): void {
  for (const item of content) {
    if (item.kind !== 'mark-open') continue;
    const { mark } = item;
    if (mark.language !== undefined && !(itsm && saysLanguage(mark))) out.set(`language ${mark.id}`, mark.language);
  }
}

/** The source of a passage, said to be in its own language: `itsm:lang` may stand on an annotation only (5.9). */
function inLanguage(source: string, language: string, index: number, taken: ReadonlySet<string>): string {
  let id = `${passageMark}${index + 1}`;
  while (taken.has(id)) id += '_';
  return element('mrk', { id, type: 'its:generic', translate: 'no', 'itsm:lang': language }, source);
}
