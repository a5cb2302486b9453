import * as v from 'valibot';
import { type Diagnostic, diagnose, type Where } from '../text/diagnostic.ts';
import { type Config, configSchema } from './config.ts';
import { messages } from './messages.ts';

/** Where the value of a key stands in the config's file, by the path to it. */
export type Locate = (path: readonly (string | number)[]) => Where;

export interface Checked {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a config's value: its shape, then what its keys say together. Every problem is named with the path
 * to its key.
 *
 * @returns the config where there is no problem; diagnostics `config-*`, all errors.
 */
export function checkConfig(value: unknown, locate: Locate): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { diagnostics: [diagnose(messages, 'error', 'config-not-object', { received: described(value) }, { where: locate([]) })] };
  }
  const result = v.safeParse(configSchema, value);
  if (!result.success) return { diagnostics: result.issues.map((issue) => problemOf(issue, locate)) };
  const diagnostics = together(result.output, locate);
  return diagnostics.length === 0 ? { config: result.output, diagnostics } : { diagnostics };
}

function problemOf(issue: v.BaseIssue<unknown>, locate: Locate): Diagnostic {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = path.join('.');
  const where = locate(path);
  if (issue.kind !== 'schema') {
    return diagnose(messages, 'error', issue.message as keyof typeof messages, { key, received: described(issue.input) }, { where });
  }
  if (issue.expected === 'never') {
    const known = knownKeys(path.slice(0, -1)).join(', ');
    return diagnose(messages, 'error', 'config-unknown-key', { key, known }, { where });
  }
  // A key that must be there and is not has its own name as what was expected.
  const missing = issue.type === 'strict_object' && issue.received === 'undefined';
  const expected = missing ? 'given' : (issue.expected ?? 'something else').replaceAll('Array', 'list').replaceAll('Object', 'object');
  return diagnose(messages, 'error', 'config-wrong-type', { key, received: described(issue.input), expected }, { where });
}

/** The keys that may stand in the object at a path of the config. */
function knownKeys(path: readonly (string | number)[]): readonly string[] {
  let schema: unknown = configSchema;
  for (const key of path) schema = inner(entriesOf(schema)?.[key] ?? itemOf(schema) ?? valueOf(schema));
  return Object.keys(entriesOf(schema) ?? {});
}

type Entries = Readonly<Record<string, unknown>>;

function entriesOf(schema: unknown): Entries | undefined {
  return (inner(schema) as { entries?: Entries } | undefined)?.entries;
}

function itemOf(schema: unknown): unknown {
  return (inner(schema) as { item?: unknown } | undefined)?.item;
}

/** Of a record: what each of its keys has. */
function valueOf(schema: unknown): unknown {
  return (inner(schema) as { value?: unknown } | undefined)?.value;
}

function inner(schema: unknown): unknown {
  const wrapped = (schema as { wrapped?: unknown } | undefined)?.wrapped;
  return wrapped === undefined ? schema : inner(wrapped);
}

function described(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (value === undefined) return 'not given';
  return JSON.stringify(value);
}

function together(config: Config, locate: Locate): readonly Diagnostic[] {
  const out: Diagnostic[] = [];
  const say = (code: keyof typeof messages, path: readonly (string | number)[], received: string, other = ''): void => {
    out.push(diagnose(messages, 'error', code, { key: path.join('.'), received: JSON.stringify(received), other }, { where: locate(path) }));
  };
  config.targets.forEach((target, i) => {
    if (config.targets.indexOf(target) < i) say('config-repeated', ['targets', i], target);
    if (target === config.source) say('config-source-is-target', ['targets', i], target);
  });
  const folders = ['xliff', 'editions', 'handoff'] as const;
  folders.forEach((key, i) => {
    const other = folders.slice(0, i).find((before) => config[before] === config[key]);
    if (other !== undefined) say('config-same-folder', [key], config[key], other);
  });
  return out;
}
