import { createIntl, createIntlCache } from '@formatjs/intl';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { messages } from './messages.ts';

/** ICU messages by language, then by key. */
export type IcuMessages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A node of a parsed message, as far as it is looked at here. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

// Numbers that @formatjs/icu-messageformat-parser gives to its types of elements.
const kinds: Readonly<Record<number, string>> = { 1: 'argument', 2: 'number', 3: 'date', 4: 'time', 5: 'select', 6: 'plural', 8: 'tag' };

/**
 * The arguments of an ICU message with how each is used, or where the message is not well-formed.
 *
 * @example readMessage('{n, plural, one {# ship} other {# ships}}').arguments // Map { 'n' => 'plural' }
 */
export function readMessage(message: string): {
  readonly arguments?: ReadonlyMap<string, string>;
  readonly problem?: string;
  /** UTF-16 code units from the beginning of the message. */
  readonly offset?: number;
} {
  const intl = createIntl({ locale: 'en', messages: {}, onError: () => undefined }, createIntlCache());
  try {
    const ast = intl.formatters.getMessageFormat(message, 'en').getAst() as readonly Element[];
    const found = new Map<string, string>();
    collect(ast, found);
    return { arguments: found };
  } catch (error) {
    const { message: problem, location } = error as Error & { location?: { start?: { offset?: number } } };
    return { problem: problem.toLowerCase().replaceAll('_', ' '), offset: location?.start?.offset ?? 0 };
  }
}

function collect(elements: readonly Element[], found: Map<string, string>): void {
  for (const element of elements) {
    const kind = kinds[element.type];
    // A plural form may name its argument again as plain text.
    if (kind !== undefined && element.value !== undefined && (kind !== 'argument' || !found.has(element.value))) found.set(element.value, kind);
    for (const option of Object.values(element.options ?? {})) collect(option.value, found);
    collect(element.children ?? [], found);
  }
}

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
