import { type Diagnostic, diagnose, type Values } from '../text/diagnostic.ts';
import type { Lines } from './lines.ts';
import { messages, sections } from './messages.ts';
import type { Window } from './window.ts';

/** Thrown to end the reading of a document; what reads it catches it. */
export const stop: unique symbol = Symbol('stop');

/** The problems of a document, with their places. Offsets are those of the window unless it is said otherwise. */
export class Problems {
  readonly list: Diagnostic[] = [];
  readonly #window: Window;
  readonly #lines: Lines | undefined;
  /** How many of them reading went on after. */
  passed = 0;
  /** Offset in the document of the reference that was reported last. */
  #referred = -1;

  constructor(window: Window, lines: Lines | undefined) {
    this.#window = window;
    this.#lines = lines;
  }

  /** Reports a problem after which reading goes on. */
  report(code: keyof typeof messages, at: number, values: Values = {}): void {
    this.reportAt(code, this.#window.offset(at), values);
  }

  /** The same at an offset of the document. */
  reportAt(code: keyof typeof messages, offset: number, values: Values = {}): void {
    const where = { offset, ...this.#lines?.at(offset) };
    this.list.push(diagnose(messages, 'error', code, values, { where, section: sections[code] ?? 'XML 1.0, 2.1' }));
  }

  /** Reports a problem that ends the reading. */
  stop(code: keyof typeof messages, at: number, values: Values = {}): never {
    this.report(code, at, values);
    throw stop;
  }

  syntax(problem: string, at: number): never {
    return this.stop('xml-syntax', at, { problem });
  }

  /** A problem of the reference from `at` to `end`. What it stands for is unknown, but where it ends is not: reading goes on. */
  refer(problem: keyof typeof messages, at: number, end: number): void {
    const entity = this.#window.text.slice(at + 1, Math.max(at + 1, end - 1));
    // A tag that was not complete is read again.
    const offset = this.#window.offset(at);
    if (offset <= this.#referred) return;
    this.#referred = offset;
    this.passed += 1;
    this.report(problem, at, problem === 'xml-bare-ampersand' ? {} : { entity });
  }

  /** The document ends in what begins like this. */
  cutOff(begun: string, at: number): never {
    return this.stop('xml-cut-off', at, { what: whatBegins(begun) });
  }
}

function whatBegins(text: string): string {
  if (text.startsWith('<!--')) return 'a comment';
  if (text.startsWith('<![CDATA')) return 'a CDATA section';
  return text.startsWith('<?') ? 'a processing instruction' : 'a tag';
}
