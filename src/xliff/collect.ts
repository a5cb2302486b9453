import { type Diagnostic, diagnose, type Severity, type Values } from '../text/diagnostic.ts';
import { IdIndex } from '../model/id-index.ts';
import type { Note, Translation, Unit } from '../model/translation.ts';
import type { XmlTag } from '../xml/tag.ts';
import { messages } from './messages.ts';
import { isInside } from './original.ts';
import type { PlainUnit2 } from './plain-unit-2.ts';

/** Where an element stands: a tag, or what is remembered of one. */
export interface Position {
  readonly start: number;
  readonly line: number;
  readonly column: number;
}

/** What a `<file>` says of itself. */
export interface FileHead {
  readonly id: string;
  readonly original: string | undefined;
  readonly sourceLanguage: string | undefined;
  readonly targetLanguage: string | undefined;
}

/** What a `<file>` says of itself, as far as it has been read. */
export interface Frame extends Omit<Translation, 'units'> {
  /** Words of an `original` that leads out of the project: what a path that is known may be recognized by, and never a path. */
  readonly elsewhere?: string;
}

/** Where a unit stands in its file, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The elements that it stands in, the root first. */
  readonly within: readonly XmlTag[];
  /** True if it is known to stand there exactly as stet writes it. */
  readonly own?: boolean;
}

/** Is given the units of a file as they are complete. */
export interface UnitSink {
  /** @param isReadable false where something stands in or before the unit that XML does not know, or it has two sources or targets. */
  unit(unit: Unit, place: Place, isReadable: boolean): void;
  /** Takes readable units of nothing but text as they are in the file; without it they come as all others do. */
  plain?(unit: PlainUnit2, place: Place): void;
  /** Another unit has an id that one before it in the `<file>` has. */
  again?(unit: Unit): void;
  /** The file breaks off inside a unit: what is there of it. */
  cutOff?(unit: Unit): void;
  /** A `<file>` has ended. */
  end(frame: Frame): void;
}

/** Hands over the units of a file as they are read, and gathers what is wrong with them. */
export class Collector {
  readonly diagnostics: Diagnostic[] = [];
  /** The place of the unit that is being read. */
  place: Place = { start: 0, end: 0, within: [] };
  readonly #sink: UnitSink;
  #head: FileHead | undefined;
  #elsewhere: string | undefined;
  #format: string | undefined;
  #notes: Note[] = [];
  /** The unit that was added last: what follows may belong to it. */
  #last: { unit: Unit; place: Place; isReadable: boolean } | undefined;
  #ids: IdIndex = new IdIndex();
  readonly #problems: () => number;
  /** How many problems there were when the last unit was complete. */
  #known = 0;

  /** @param problems how many there are by now that the file was read on after. */
  constructor(sink: UnitSink, problems: () => number = () => 0) {
    this.#sink = sink;
    this.#problems = problems;
  }

  begin(head: FileHead, at: Position): void {
    this.end();
    this.#head = head;
    this.#elsewhere = undefined;
    if (head.original !== undefined && head.original !== '' && !isInside(head.original)) {
      this.say('error', 'xliff-unsafe-original', at, { original: head.original });
      this.#head = { ...head, original: undefined };
      this.#elsewhere = head.original;
    }
    if (head.sourceLanguage === undefined || head.sourceLanguage === '') this.say('warning', 'xliff-no-language', at, { side: 'source' });
  }

  get format(): string | undefined {
    return this.#format;
  }

  set format(name: string) {
    this.#format = name;
  }

  /** The target language, where the file itself has not said it. */
  set targetLanguage(tag: string) {
    const head = this.#head;
    if (head !== undefined && (head.targetLanguage === undefined || head.targetLanguage === '')) this.#head = { ...head, targetLanguage: tag };
  }

  note(note: Note): void {
    this.#notes.push(note);
  }

  /** Adds a unit, unless one with its id is there. */
  unit(unit: Unit, at: Position): void {
    const isReadable = this.#isReadable();
    if (this.#ids.has(unit.id)) {
      this.say('error', 'xliff-duplicate-unit', at, { unit: unit.id }, unit.id);
      this.#sink.again?.(unit);
      return;
    }
    this.#ids.add(unit.id);
    this.#handOver();
    this.#last = { unit, place: this.place, isReadable };
  }

  /** Adds one of nothing but text. */
  plain(unit: PlainUnit2, at: Position): void {
    if (this.#sink.plain === undefined || this.#ids.has(unit.id) || this.#problems() !== this.#known) {
      this.unit(unit.unit(), at);
      return;
    }
    this.#ids.add(unit.id);
    this.#handOver();
    this.#sink.plain?.(unit, this.place);
  }

  /** The unit that is being read says one thing twice, so that nobody can tell what is meant. */
  doubt(): void {
    this.#known = -1;
  }

  /** True if nothing has come up since the last unit. */
  #isReadable(): boolean {
    const problems = this.#problems();
    const isReadable = problems === this.#known;
    this.#known = problems;
    return isReadable;
  }

  /** The file breaks off inside a unit. */
  cutOff(unit: Unit, at: Position): void {
    this.say('error', 'xliff-unit-cut-off', at, { unit: unit.id }, unit.id);
    this.#sink.cutOff?.(unit);
  }

  #handOver(): void {
    const last = this.#last;
    this.#last = undefined;
    if (last !== undefined) this.#sink.unit(last.unit, last.place, last.isReadable);
  }

  /** The unit that was added last, if there is one. */
  get last(): Unit | undefined {
    return this.#last?.unit;
  }

  /** Puts a unit of the same id in its place. */
  set last(unit: Unit) {
    if (this.#last === undefined) return;
    this.#last.unit = unit;
    if (!this.#isReadable()) this.#last.isReadable = false;
  }

  /** An id for a unit that has none. */
  missingId(at: Position): string {
    this.say('warning', 'xliff-unit-without-id', at);
    let n = this.#ids.size + 1;
    while (this.#ids.has(`unit-${n}`)) n += 1;
    return `unit-${n}`;
  }

  /** What is known of the `<file>` that is being read. */
  get frame(): Frame | undefined {
    const head = this.#head;
    if (head === undefined) return undefined;
    const { original, targetLanguage } = head;
    return {
      id: head.id,
      ...(original === undefined || original === '' ? {} : { original }),
      ...(this.#elsewhere === undefined ? {} : { elsewhere: this.#elsewhere }),
      sourceLanguage: head.sourceLanguage ?? '',
      ...(targetLanguage === undefined || targetLanguage === '' ? {} : { targetLanguage }),
      ...(this.#format === undefined ? {} : { format: this.#format }),
      notes: this.#notes,
    };
  }

  end(): void {
    const { frame } = this;
    if (frame === undefined) return;
    this.#handOver();
    this.#sink.end(frame);
    this.#head = undefined;
    this.#format = undefined;
    this.#notes = [];
    this.#ids = new IdIndex();
  }

  say(severity: Severity, code: keyof typeof messages, at: Position, values: Values = {}, unit?: string): void {
    const where = { ...(unit === undefined ? {} : { unit }), offset: at.start, line: at.line, column: at.column };
    this.diagnostics.push(diagnose(messages, severity, code, values, { where }));
  }
}
