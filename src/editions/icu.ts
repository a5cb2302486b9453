import { readMessage } from '../language/icu.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { messages } from './messages.ts';

/** ICU messages by language, then by key. */
export type IcuMessages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Checks every message's syntax, and that it has the same arguments, used in the same way, in every language.
 *
 * @param reference the language whose arguments are right; the first that has the message where it lacks it.
 * @param given the arguments that a page fills in; absent where anything may be asked for.
 * @returns diagnostics `message-syntax`, `message-arguments`, `message-value`.
 */
export function checkIcuMessages(all: IcuMessages, reference: string, given?: readonly string[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, { language: string; shape: string }>();
  const languages = Object.keys(all).sort((a, b) => Number(b === reference) - Number(a === reference));
  for (const language of languages) {
    for (const [key, message] of Object.entries(all[language] ?? {})) {
      const read = readMessage(message);
      if (read.arguments === undefined) {
        const values = { key, language, problem: read.problem ?? '', column: (read.offset ?? 0) + 1 };
        diagnostics.push(diagnose(messages, 'error', 'message-syntax', values, { received: message }));
        continue;
      }
      const stranger = given === undefined ? undefined : [...read.arguments].find(([name, kind]) => kind !== 'tag' && !given.includes(name));
      if (stranger !== undefined && given !== undefined) {
        diagnostics.push(diagnose(messages, 'error', 'message-value', { key, language, value: stranger[0], known: given.join(', ') }));
      }
      const shape = [...read.arguments].map(([name, kind]) => `${name} (${kind})`).sort().join(', ');
      const before = first.get(key);
      if (before === undefined) first.set(key, { language, shape });
      else if (before.shape !== shape) {
        const values = { key, language, reference: before.language };
        diagnostics.push(diagnose(messages, 'error', 'message-arguments', values, { expected: before.shape, received: shape }));
      }
    }
  }
  return diagnostics;
}
