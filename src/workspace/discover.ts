import { readFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { type Diagnostic, diagnose, type Where } from '../text/diagnostic.ts';
import { positionAt } from '../text/position.ts';
import type { Config } from './config.ts';
import { messages } from './messages.ts';
import { posix, relativeInside } from './path.ts';
import { readTrouble } from './trouble.ts';

/** The files that may hold a config, in the order in which they are looked for. */
export const configNames: readonly string[] = ['stet.config.json', 'stet.config.yaml', 'stet.config.yml', 'package.json'];

export interface Found {
  /** The folder that the config's paths are relative to. */
  readonly folder?: string;
  /** The config's own path, absolute. */
  readonly path?: string;
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds and reads a project's config: the file that is named, else `stet.config.json`, `.yaml` or `.yml`, or
 * the key `stet` of package.json, in the folder or the nearest one above it.
 *
 * @returns nothing and no diagnostics where there is no config.
 */
export async function findConfig(cwd: string, named?: string): Promise<Found> {
  const path = named === undefined ? await search(cwd) : resolve(cwd, named);
  if (path === undefined) return { diagnostics: [] };
  const shown = relativeInside(cwd, path) ?? posix(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const missing = diagnose(messages, 'error', 'config-missing', { path: shown }, { where: { file: shown } });
    const problem = readTrouble(error, shown, cwd);
    return { path, diagnostics: [problem.code === 'file-missing' ? missing : problem] };
  }
  const inPackage = basename(path) === 'package.json';
  const yaml = /^\.ya?ml$/.test(extname(path));
  const parsed = await (yaml ? parseYaml(text, shown) : parseJson(text, shown));
  if ('problem' in parsed) return { path, diagnostics: [parsed.problem] };
  const value = inPackage ? (parsed.value as { stet?: unknown } | null)?.stet : parsed.value;
  const { checkConfig } = await import('./config-problems.ts');
  const first = checkConfig(value, () => ({ file: shown }));
  if (first.config !== undefined) return { folder: dirname(path), path, config: first.config, diagnostics: [] };
  // Only a config with problems is read a second time, to say where they are.
  const locate = await locator(text, shown, inPackage ? ['stet'] : []);
  return { path, diagnostics: checkConfig(value, locate).diagnostics };
}

async function search(cwd: string): Promise<string | undefined> {
  const { lilconfigSync } = await import('lilconfig');
  // What is found is only looked at for its place: a broken file is for findConfig to explain.
  const seen = (path: string, content: string): unknown => {
    if (basename(path) !== 'package.json') return {};
    try {
      const value = JSON.parse(content.replace(/^\uFEFF/, '')) as unknown;
      return typeof value === 'object' && value !== null ? value : {};
    } catch {
      return {};
    }
  };
  const options = { searchPlaces: [...configNames], ignoreEmptySearchPlaces: false, cache: false, loaders: { '.json': seen, '.yaml': seen, '.yml': seen } };
  try {
    return lilconfigSync('stet', options).search(cwd)?.filepath;
  } catch {
    return undefined;
  }
}

type Parsed = { readonly value: unknown } | { readonly problem: Diagnostic };

async function parseJson(text: string, file: string): Promise<Parsed> {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const { jsonFault } = await import('./json-fault.ts');
    const at = jsonFault(text) ?? text.length;
    const token = /^(?:\w+|.)/u.exec(text.slice(at, at + 40))?.[0];
    return { problem: syntax('JSON', token === undefined ? 'unexpected end' : `unexpected ${token}`, { file, ...positionAt(text, at) }) };
  }
}

async function parseYaml(text: string, file: string): Promise<Parsed> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) return { problem: syntax('YAML', error.message.split('\n', 1)[0] as string, { file, ...positionAt(text, error.pos[0]) }) };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (failure) {
    return { problem: syntax('YAML', failure instanceof Error ? failure.message : String(failure), { file }) };
  }
}

function syntax(name: string, problem: string, where: Where): Diagnostic {
  return diagnose(messages, 'error', 'config-syntax', { syntax: name, problem: problem.replace(/\.$/, '') }, { where });
}

/**
 * Tells where in a config a key stands, by its path.
 *
 * @param path of the file, absolute.
 * @param file what it is called in diagnostics.
 */
export async function locateInConfig(path: string, file: string): Promise<(path: readonly (string | number)[]) => Where> {
  try {
    return await locator(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), file, basename(path) === 'package.json' ? ['stet'] : []);
  } catch {
    return () => ({ file });
  }
}

/** JSON is YAML, so one parser tells the places of both. */
async function locator(text: string, file: string, base: readonly string[]): Promise<(path: readonly (string | number)[]) => Where> {
  const { isMap, isScalar, parseDocument } = await import('yaml');
  const document = parseDocument(text);
  return (path) => {
    const whole = [...base, ...path];
    const last = whole.at(-1);
    const parent: unknown = document.getIn(whole.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === last) : undefined;
    const key = pair !== undefined && isScalar(pair.key) ? pair.key.range : undefined;
    const node = document.getIn(whole, true) as { range?: readonly number[] | null } | undefined;
    const start = key?.[0] ?? node?.range?.[0];
    return start === undefined ? { file } : { file, ...positionAt(text, start) };
  };
}
