import type { Colors } from 'picocolors/types.js';
import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import type { Words } from './words.ts';

/**
 * A diagnostic on one line: `path:line:column: severity: message (code)`; what is not known of the place is
 * left out, and a unit that the sentence does not name is named before it.
 */
export function diagnosticLine(diagnostic: Diagnostic, words: Words, colors: Colors): string {
  const { where = {}, severity, code } = diagnostic;
  const place = [where.file, where.line, where.line === undefined ? undefined : where.column].filter((part) => part !== undefined).join(':');
  const whole = oneLine(words.sentence(diagnostic));
  // A sentence that begins with the file need not say it twice.
  const sentence = where.file !== undefined && whole.startsWith(`${where.file}: `) ? whole.slice(where.file.length + 2) : whole;
  const unit = where.unit !== undefined && !sentence.includes(where.unit) ? `${words.say('unit', { unit: where.unit })}: ` : '';
  const paint = paints[severity](colors);
  return `${place === '' ? '' : `${colors.bold(oneLine(place))}: `}${paint(words.say(`severity.${severity}`))}: ${unit}${sentence} ${colors.dim(`(${code})`)}`;
}

const paints: Readonly<Record<Severity, (colors: Colors) => (text: string) => string>> = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  info: (colors) => colors.cyan,
};

/** Text from files, made harmless for a terminal: control characters would move the cursor or change colours. */
export function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\s+/gu, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\uFFFD');
}
