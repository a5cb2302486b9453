import type { Diagnostic, Severity, Values } from '../../text/diagnostic.ts';
import { diagnose } from '../../text/diagnostic.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { messages } from './messages.ts';
import { sections } from './sections.ts';

export type Code = keyof typeof messages;

/** Where something is: an element, or anything else with the place of its `<`. */
export interface Place {
  readonly start: number;
  readonly line: number;
  readonly column: number;
}

/** Gathers what a validation finds. */
export class Findings {
  readonly #found: Diagnostic[] = [];
  /** The standard by name, such as `XLIFF 2.1`. */
  standard: string;
  /** Id of the unit that is looked at. */
  unit: string | undefined;

  constructor(standard: string) {
    this.standard = standard;
  }

  error(code: Code, element: XmlElement, values: Values = {}, section?: string): void {
    this.add('error', code, element.tag, values, section);
  }

  warning(code: Code, element: XmlElement, values: Values = {}, section?: string): void {
    this.add('warning', code, element.tag, values, section);
  }

  /** @param section of the standard, where it is not the one that goes with the code */
  add(severity: Severity, code: Code, place: Place, values: Values, section?: string): void {
    const { start: offset, line, column } = place;
    const where = { offset, line, column, ...(this.unit === undefined ? {} : { unit: this.unit }) };
    const name = section ?? sections[code];
    this.#found.push(diagnose(messages, severity, code, values, { where, section: `${this.standard}, ${name}` }));
  }

  /** Everything found, in the order of the file. */
  get all(): readonly Diagnostic[] {
    return this.#found.toSorted((a, b) => (a.where?.offset ?? 0) - (b.where?.offset ?? 0));
  }
}
