import { parse as parseYaml } from 'yaml';
import { jsonValue } from '../formats/front-matter/json.ts';
import { findMatter } from '../formats/front-matter/matter.ts';

/** The values of an article's front matter, by key in lower case. */
export type FrontMatter = Readonly<Record<string, unknown>>;

/**
 * The front matter at the beginning of a text, YAML, JSON or TOML (of TOML keys with texts, numbers, dates and
 * lists on one line). What cannot be read is left out: the format says what is wrong with it.
 *
 * @example readFrontMatterValues('---\ntitle: A\n---\n') // { title: 'A' }
 */
export function readFrontMatterValues(text: string): FrontMatter {
  const matter = findMatter(text);
  if (matter === undefined) return {};
  const inside = text.slice(matter.inside.start, matter.inside.end);
  return lowerKeys(matter.kind === 'json' ? jsonValue(inside) : matter.kind === 'yaml' ? readYaml(inside) : readToml(inside));
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text, { maxAliasCount: 20, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function readToml(text: string): Readonly<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) break;
    const found = /^\s*([\w-]{1,100})\s*=\s*(\S.*)$/.exec(line);
    if (found !== null) out[found[1] as string] = tomlValue((found[2] as string).trim());
  }
  return out;
}

function tomlValue(text: string): unknown {
  if (text.startsWith('[')) return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((found) => found[2] ?? unquote(found[1] as string));
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/.exec(text);
  if (quoted !== null) return quoted[2] ?? unquote(quoted[1] as string);
  return text.replace(/\s+#.*$/, '').trim();
}

function unquote(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}

function lowerKeys(value: unknown): FrontMatter {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
}

/** The texts of a value: one, a list of them, or things with a name. */
export function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'object' && value !== null && 'name' in value) return textsOf(value.name);
  return [];
}

/** The first of several keys that has a text. */
export function textOf(matter: FrontMatter, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = matter[key];
    if (value instanceof Date) return value.toISOString();
    const [text] = textsOf(value);
    if (text !== undefined) return text;
  }
  return undefined;
}
