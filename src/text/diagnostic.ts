import { apart } from './apart.ts';
import type { Span } from './span.ts';

/** How much a problem matters: an `error` stops the thing it is about, and only that. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a problem is. Every field is optional; line and column start at 1. */
export interface Where {
  readonly file?: string;
  readonly unit?: string;
  readonly segment?: string;
  /** UTF-16 code units from the beginning of the decoded file. */
  readonly offset?: number;
  readonly line?: number;
  readonly column?: number;
  /** The stretch of the segment's target that is meant, in UTF-16 code units of its plain text. */
  readonly within?: Span;
}

/** The values that a message names; also what a translated message is filled with. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * One problem as data. `code` is a kebab-case word of one of the message tables;
 * `message` is its sentence in English, `values` what the sentence was filled with.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly values?: Values;
  /** The problem that this one comes of, whose sentence is its value `problem`. */
  readonly cause?: Diagnostic;
  readonly where?: Where;
  readonly expected?: string;
  readonly received?: string;
  /** The section of a standard that the problem is about, such as `XLIFF 2.1, 4.2.2.6`. */
  readonly section?: string;
}

/** English sentences by code; `{{name}}` stands for a value, as in i18next's catalogues. */
export type Messages = Readonly<Record<string, string>>;

/** What a diagnostic can say beyond its sentence. */
export interface Details {
  readonly where?: Where;
  readonly expected?: string;
  readonly received?: string;
  readonly section?: string;
}

/** A message of a table with its values filled in; a value that is missing stays visible as `{{name}}`. */
export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/**
 * Makes a diagnostic from a table of messages.
 *
 * @example diagnose(messages, 'error', 'file-missing', { path: 'a.md' }, { where: { file: 'a.md' } })
 */
export function diagnose<T extends Messages>(
  table: T,
  severity: Severity,
  code: keyof T & string,
  values: Values = {},
  details: Details = {},
): Diagnostic {
  return { code, severity, message: fill(table[code] ?? code, values), values: valuesApart(values), ...detailsApart(details) };
}

/** What is said of an article must not keep the article in memory. */
function valuesApart(values: Values): Values {
  const out: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) out[name] = typeof value === 'string' ? apart(value) : value;
  return out;
}

function detailsApart(details: Details): Details {
  const { expected, received } = details;
  if (expected === undefined && received === undefined) return details;
  return { ...details, ...(expected === undefined ? {} : { expected: apart(expected) }), ...(received === undefined ? {} : { received: apart(received) }) };
}
