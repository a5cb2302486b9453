import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { jsonValue } from './json.ts';
import { findMatter } from './matter.ts';

/** What the author of an article says of one of its passages, as the config says it. */
export interface SaidPassage {
  readonly selector?: string;
  readonly pattern?: string;
  readonly text?: string;
  readonly translate?: boolean;
  readonly language?: string;
  readonly speaker?: string;
  readonly gloss?: boolean;
}

const strings = ['selector', 'pattern', 'text', 'language', 'speaker'] as const;
const flags = ['translate', 'gloss'] as const;

/**
 * The key `passages` of front matter in YAML, TOML or JSON: a list of texts, or of objects (in TOML also `[[passages]]` tables)
 * with the keys of the config's `passages`.
 *
 * @returns undefined where there is no such key; null where it cannot be read as such a list.
 * @example frontMatterPassages('---\npassages: [Open Sesame]\n---\n') // [{ text: 'Open Sesame' }]
 */
export function frontMatterPassages(source: string): readonly SaidPassage[] | null | undefined {
  const matter = findMatter(source);
  if (matter === undefined) return undefined;
  const text = source.slice(matter.inside.start, matter.inside.end);
  if (matter.kind === 'yaml' && !/^["']?passages["']?[ \t]*:/m.test(text)) return undefined;
  let list: unknown;
  try {
    const read: unknown = matter.kind === 'json' ? jsonValue(text) : matter.kind === 'toml' ? parseToml(text) : parseYaml(text, { maxAliasCount: 10 });
    list = (read as Readonly<Record<string, unknown>> | null | undefined)?.['passages'];
  } catch {
    // What is wrong with it is said where it is read for its texts.
    return undefined;
  }
  if (!Array.isArray(list)) return list === undefined ? undefined : null;
  const out: SaidPassage[] = [];
  for (const item of list as readonly unknown[]) {
    const said = typeof item === 'string' ? { text: item } : readOne(item);
    if (said === undefined) return null;
    out.push(said);
  }
  return out;
}

function readOne(item: unknown): SaidPassage | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const entries = Object.entries(item);
  const right = entries.every(([key, value]) =>
    (strings as readonly string[]).includes(key) ? typeof value === 'string' && value !== '' : (flags as readonly string[]).includes(key) && typeof value === 'boolean',
  );
  return right && entries.length > 0 ? (item as SaidPassage) : undefined;
}
