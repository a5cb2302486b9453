import { type Diagnostic, diagnose, type Severity, type Values } from '../text/diagnostic.ts';
import type { Note, Translation, Unit } from '../model/translation.ts';
import { messages } from './messages.ts';
import { isInside } from './original.ts';

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

/** Gathers the units of a file as they are read, and what is wrong with them. */
export class Collector {
  readonly translations: Translation[] = [];
  readonly diagnostics: Diagnostic[] = [];
  #head: FileHead | undefined;
  #format: string | undefined;
  #notes: Note[] = [];
  #units: Unit[] = [];
  #ids: Set<string> = new Set();

  begin(head: FileHead, at: Position): void {
    this.end();
    this.#head = head;
    if (head.original !== undefined && head.original !== '' && !isInside(head.original)) {
      this.say('error', 'xliff-unsafe-original', at, { original: head.original });
      this.#head = { ...head, original: undefined };
    }
    if (head.sourceLanguage === undefined || head.sourceLanguage === '') this.say('warning', 'xliff-no-language', at, { side: 'source' });
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
    if (this.#ids.has(unit.id)) {
      this.say('error', 'xliff-duplicate-unit', at, { unit: unit.id }, unit.id);
      return;
    }
    this.#ids.add(unit.id);
    this.#units.push(unit);
  }

  /** The unit that was added last, if there is one. */
  get last(): Unit | undefined {
    return this.#units.at(-1);
  }

  /** Puts a unit of the same id in its place. */
  set last(unit: Unit) {
    this.#units[this.#units.length - 1] = unit;
  }

  /** An id for a unit that has none. */
  missingId(at: Position): string {
    this.say('warning', 'xliff-unit-without-id', at);
    let n = this.#units.length + 1;
    while (this.#ids.has(`unit-${n}`)) n += 1;
    return `unit-${n}`;
  }

  end(): void {
    const head = this.#head;
    if (head === undefined) return;
    const { original, targetLanguage } = head;
    this.translations.push({
      id: head.id,
      ...(original === undefined || original === '' ? {} : { original }),
      sourceLanguage: head.sourceLanguage ?? '',
      ...(targetLanguage === undefined || targetLanguage === '' ? {} : { targetLanguage }),
      ...(this.#format === undefined ? {} : { format: this.#format }),
      notes: this.#notes,
      units: this.#units,
    });
    this.#head = undefined;
    this.#format = undefined;
    this.#notes = [];
    this.#units = [];
    this.#ids = new Set();
  }

  say(severity: Severity, code: keyof typeof messages, at: Position, values: Values = {}, unit?: string): void {
    const where = { ...(unit === undefined ? {} : { unit }), offset: at.start, line: at.line, column: at.column };
    this.diagnostics.push(diagnose(messages, severity, code, values, { where }));
  }
}
