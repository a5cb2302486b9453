import { Option } from 'commander';
import type { Words } from './words.ts';

/** An option whose value is one of several words. */
export function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices([...choices]);
}

/** Gathers the values of an option that may be given more than once, or with commas. */
export function gather(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(',').map((part) => part.trim()).filter((part) => part !== '')];
}

/** `--from`. */
export function fromOption(words: Words): Option {
  return new Option(`--from <${words.say('value.language')}>`, words.say('option.from'));
}

/** `--to`, of several languages. */
export function toOption(words: Words): Option {
  return new Option(`--to <${words.say('value.languages')}>`, words.say('option.to')).argParser(gather);
}

/** `--format`. */
export function formatOption(words: Words): Option {
  return choice(`--format <${words.say('value.format')}>`, words.say('option.format'), ['text', 'markdown', 'html', 'wordpress', 'amp', 'ninjs']);
}
