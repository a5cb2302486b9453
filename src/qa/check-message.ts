import type { Unit } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { flatSource, flatTarget } from './flat.ts';
import { icuFindings, icuMessage } from './icu.ts';
import { messages } from './messages.ts';

/** The checks of ICU messages alone, at their standard levels: nothing where the source of the unit is none. */
export function checkMessage(unit: Unit, target: string): readonly Diagnostic[] {
  const message = icuMessage(flatSource(unit).text);
  const found = message === undefined ? [] : icuFindings(message, flatTarget(unit).text, target);
  return found.map(({ code, values, expected, received }) => {
    const shown = { ...(expected === undefined ? {} : { expected }), ...(received === undefined ? {} : { received }) };
    return diagnose(messages, 'warning', code, { ...shown, ...values }, { where: { unit: unit.id }, ...shown });
  });
}
