import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import type { messages } from './messages.ts';

/** Every check, by the code of what it finds. */
export type CheckCode = keyof typeof messages;

/** How much a finding matters to a project; `off` switches the check off. */
export type Level = 'off' | Severity;

/** Levels by code, for every locale or by locale; `*` stands for every other. */
export type CheckLevels = Readonly<Record<string, Level | Readonly<Record<string, Level>> | undefined>>;

/** How much a finding matters where the project does not say. */
export const standardLevels: Readonly<Record<CheckCode, Level>> = {
  'number-changed': 'error',
  'number-missing': 'warning',
  'number-added': 'warning',
  'number-format': 'warning',
  'unit-converted': 'warning',
  'date-changed': 'error',
  'date-missing': 'warning',
  'time-changed': 'error',
  'time-missing': 'warning',
  'quote-marks': 'warning',
  'quote-unbalanced': 'warning',
  'space-missing': 'warning',
  'no-break-space': 'info',
  'space-doubled': 'warning',
  'space-edge': 'warning',
  'word-doubled': 'warning',
  'target-is-source': 'warning',
  'target-missing': 'error',
  'end-mark': 'warning',
  'question-unopened': 'warning',
  'address-changed': 'warning',
  'brackets-unbalanced': 'warning',
  'icu-syntax': 'error',
  'icu-arguments': 'error',
  'icu-form-missing': 'warning',
  'icu-form-unused': 'warning',
  'icu-choices': 'error',
};

/**
 * The level of a check in a locale: what is said for the locale, for its language, for every locale (`*`), else the standard.
 *
 * @example levelOf('quote-marks', 'de-AT', { 'quote-marks': { de: 'error' } }, 'warning') // 'error'
 */
export function levelOf(code: string, locale: string, levels: CheckLevels, standard: Level): Level {
  const said = Object.hasOwn(levels, code) ? levels[code] : undefined;
  if (said === undefined || typeof said === 'string') return said ?? standard;
  return said[locale] ?? said[locale.split('-', 1)[0] as string] ?? said['*'] ?? standard;
}

/** Findings at the level that the project gives them; each has its own severity where the project says nothing. */
export function leveled(found: readonly Diagnostic[], locale: string, levels: CheckLevels): readonly Diagnostic[] {
  return found.flatMap((each): readonly Diagnostic[] => {
    const severity = levelOf(each.code, locale, levels, each.severity);
    return severity === 'off' ? [] : [{ ...each, severity }];
  });
}

/** Codes that `checks` in a config may name: the checks, and what else `stet check` reports that is a matter of taste. */
export const levelCodes: readonly string[] = [...Object.keys(standardLevels), 'relay-not-original', 'relay-possible', 'relay-changed', 'unit-stale', 'passage-changed', 'language-mislabelled', 'article-partly-other-language'];
export const levelNames = ['off', 'info', 'warning', 'error'] as const;
