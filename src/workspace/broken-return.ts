import type { Unit } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { ReadResult } from '../xliff/read.ts';
import { messages } from './messages.ts';

type Where = NonNullable<Diagnostic['where']>;

/** Where a returned file breaks off, and the problem that it does at. */
export interface Break {
  readonly where: Where;
  readonly problem: Diagnostic;
}

/** Problems that say what a place cannot be read as, and that reading goes on after. */
const passing: ReadonlySet<string> = new Set(['xml-undefined-entity', 'xml-bare-ampersand', 'xml-bad-reference', 'xml-invalid-bytes', 'xml-encoding-conflict']);
/** Problems that leave no word of a file to be trusted. */
const whole: ReadonlySet<string> = new Set(['xml-encoding-unknown', 'xml-too-large', 'xliff-not-xliff']);

/** True of an error that leaves no word of a file to be trusted. */
export function isOfWhole({ code }: Diagnostic): boolean {
  return whole.has(code);
}

/** True where the end of a file is missing: in a tag, or in an element. A comment may have been left open anywhere. */
function isCutOff({ code, values }: Diagnostic): boolean {
  return code === 'xml-unclosed-element' || (code === 'xml-cut-off' && values?.['what'] === 'a tag');
}

/**
 * Where a file breaks off, as reading it has shown; undefined where it was read to its end.
 *
 * @param last where the text ends that was read.
 */
export function breakOf({ diagnostics }: Pick<ReadResult, 'diagnostics'>, last: Where): Break | undefined {
  const problem = diagnostics.findLast(({ code, severity }) => severity === 'error' && code.startsWith('xml-') && !passing.has(code));
  if (problem === undefined) return undefined;
  const unit = diagnostics.find(({ code }) => code === 'xliff-unit-cut-off')?.where?.unit;
  const where = isCutOff(problem) ? last : (problem.where ?? {});
  return { where: unit === undefined ? where : { ...where, unit }, problem };
}

/**
 * The one line that is said of a file that breaks off.
 *
 * @param read how many units stand before the place.
 * @param missing the articles that the file is for, and how many units of theirs it does not have.
 */
export function brokenOff({ where, problem }: Break, file: string, read: number, missing: readonly { readonly path: string; readonly units: number }[]): Diagnostic {
  const values = { read, missing: missing.reduce((sum, { units }) => sum + units, 0), path: missing.map(({ path }) => path).join(', ') };
  const details = { where: { ...where, file } };
  if (isCutOff(problem)) return diagnose(messages, 'error', 'return-cut-off', values, details);
  return { ...diagnose(messages, 'error', 'return-broken-off', { ...values, problem: problem.message }, details), cause: problem };
}

/** True if U+FFFD stands in the source or the target of a unit, for something that could not be read. */
export function hasReplacement({ parts }: Unit): boolean {
  return parts.some(({ source, target = [] }) => [...source, ...target].some((item) => item.kind === 'text' && item.text.includes('\uFFFD')));
}
