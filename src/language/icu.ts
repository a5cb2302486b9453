import { createIntl, createIntlCache } from '@formatjs/intl';

/** A node of a parsed message, as far as it is looked at here. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly pluralType?: 'cardinal' | 'ordinal';
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

/** A choice among forms in a message: by number, or by a word. */
export interface MessageChoice {
  readonly argument: string;
  readonly by: 'cardinal' | 'ordinal' | 'word';
  /** Categories, `=0`, or words, in the order of the message. */
  readonly forms: readonly string[];
}

/** What an ICU message is made of, or where it is not well-formed. */
export interface ReadMessage {
  /** How each argument is used, by its name: `argument`, `number`, `date`, `time`, `select`, `plural`, `tag`. */
  readonly arguments?: ReadonlyMap<string, string>;
  /** Every plural and select, outermost first. */
  readonly choices?: readonly MessageChoice[];
  readonly problem?: string;
  /** UTF-16 code units from the beginning of the message. */
  readonly offset?: number;
}

// Numbers that @formatjs/icu-messageformat-parser gives to its types of elements.
const kinds: Readonly<Record<number, string>> = { 1: 'argument', 2: 'number', 3: 'date', 4: 'time', 5: 'select', 6: 'plural', 8: 'tag' };

/**
 * Reads an ICU message.
 *
 * @param tags false where `<` is a letter like any other: in text whose markup is known to be something else.
 * @example readMessage('{n, plural, one {# ship} other {# ships}}').arguments // Map { 'n' => 'plural' }
 */
export function readMessage(message: string, { tags = true }: { readonly tags?: boolean } = {}): ReadMessage {
  const intl = createIntl({ locale: 'en', messages: {}, onError: () => undefined }, createIntlCache());
  try {
    const ast = intl.formatters.getMessageFormat(message, 'en', undefined, { ignoreTag: !tags }).getAst() as readonly Element[];
    const found = new Map<string, string>();
    const choices: MessageChoice[] = [];
    collect(ast, found, choices);
    return { arguments: found, choices };
  } catch (error) {
    const { message: problem, location } = error as Error & { location?: { start?: { offset?: number } } };
    return { problem: problem.toLowerCase().replaceAll('_', ' '), offset: location?.start?.offset ?? 0 };
  }
}

function collect(elements: readonly Element[], found: Map<string, string>, choices: MessageChoice[]): void {
  for (const element of elements) {
    const kind = kinds[element.type];
    // A plural form may name its argument again as plain text.
    if (kind !== undefined && element.value !== undefined && (kind !== 'argument' || !found.has(element.value))) found.set(element.value, kind);
    if (element.options !== undefined && element.value !== undefined) {
      choices.push({ argument: element.value, by: kind === 'select' ? 'word' : (element.pluralType ?? 'cardinal'), forms: Object.keys(element.options) });
    }
    for (const option of Object.values(element.options ?? {})) collect(option.value, found, choices);
    collect(element.children ?? [], found, choices);
  }
}
