import { resolve } from 'node:path';
import { bestMatch } from '../language/match.ts';
import { primaryLanguage } from '../language/tag.ts';
import { fingerprint } from '../model/id.ts';
import { unitText } from '../model/part.ts';
import type { Translation } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { Frame as FileFrame } from '../xliff/collect.ts';
import type { Attempt } from './attempt.ts';
import { articleFile } from './find.ts';
import { messages } from './messages.ts';
import { safeRelative } from './path.ts';
import type { Project } from './project.ts';
import type { StoreFile } from './stores.ts';

/** The store as far as it is needed to tell whose a returned file is. */
export interface StoreIndex {
  readonly files: readonly StoreFile[];
  /** What a file of the store says of itself; undefined where it cannot be read. */
  read(store: StoreFile): Promise<Pick<Translation, 'sourceLanguage'> | undefined>;
  /** Which files have a unit, by its id. */
  byUnit(): Promise<ReadonlyMap<string, readonly StoreFile[]>>;
}

/** A returned translation but for its units. */
type Frame = Pick<FileFrame, 'original' | 'elsewhere' | 'sourceLanguage' | 'targetLanguage'>;

/** A returned translation, with what is known of its `<file>`. */
export type FramedTranslation = Translation & Pick<FileFrame, 'elsewhere'>;

/** What the user says about a returned file. */
export interface Claim {
  /** As it was typed. */
  readonly article?: string | undefined;
  /** Canonical tag. */
  readonly language?: string | undefined;
}

/**
 * Which file of the store a returned translation is for: by the user's word, by `original` (whole, or as the end of a path on another
 * machine), by the units it has, by a file name that only one article has; and in the target language that the user or the file says, or the only one there is.
 *
 * @returns the file, or `store-none`, `article-outside`, `store-missing`, `return-unmatched`, `return-ambiguous`,
 *   `return-no-language`, `return-language`, `return-source-language`.
 */
export async function findOwner(project: Project, index: StoreIndex, returned: FramedTranslation, claim: Claim): Promise<Attempt<StoreFile>> {
  if (index.files.length === 0) return fail('store-none', { folder: project.xliff });
  const wanted = claim.language ?? returned.targetLanguage;
  const path = claim.article === undefined ? pathOf(project, index, returned) : articleFile(project, resolve(project.cwd, claim.article))?.path;
  if (path === undefined && claim.article !== undefined) return fail('article-outside', { path: claim.article, folder: project.base });
  const owner = path === undefined ? await byEvidence(index, returned, wanted) : byLanguage(index, path, wanted);
  if (owner.problem !== undefined) return owner;
  const store = await index.read(owner.value);
  const theirs = primaryLanguage(returned.sourceLanguage);
  if (store !== undefined && theirs !== undefined && theirs !== primaryLanguage(store.sourceLanguage)) {
    return fail('return-source-language', { received: returned.sourceLanguage, expected: store.sourceLanguage, path: owner.value.path });
  }
  return owner;
}

/** True where the user's word or `original`, and the languages, say whose a file is, so that its units are not needed. */
export function isNamed(project: Project, index: StoreIndex, frame: Frame, claim: Claim): boolean {
  if ((claim.language ?? frame.targetLanguage) === undefined) return false;
  return claim.article !== undefined || pathOf(project, index, frame) !== undefined;
}

function fail(code: keyof typeof messages, values: Record<string, string>): { readonly problem: Diagnostic } {
  return { problem: diagnose(messages, 'error', code, values) };
}

/** The path of the article that `original` names, if the store has it. */
function pathOf(project: Project, index: StoreIndex, { original, elsewhere }: Frame): string | undefined {
  const { files } = index;
  const named = original === undefined ? undefined : safeRelative(original);
  if (named === undefined) return elsewhere === undefined ? undefined : byTail(index, elsewhere);
  const fromRoot = articleFile(project, resolve(project.root, named))?.path;
  for (const path of [named, fromRoot]) {
    const found = files.find((file) => path !== undefined && file.path.normalize('NFC') === path.normalize('NFC'));
    if (found !== undefined) return found.path;
  }
  return byTail(index, named);
}

/** By the units; else by the file name, which says less. */
async function byEvidence(index: StoreIndex, returned: FramedTranslation, wanted: string | undefined): Promise<Attempt<StoreFile>> {
  const owner = await byUnits(index, returned, wanted);
  const name = owner.problem?.code === 'return-unmatched' ? lastOf(returned) : undefined;
  if (name === undefined) return owner;
  const paths = [...new Set(index.files.map(({ path }) => path))].filter((path) => partsOf(path).at(-1) === name);
  return paths.length === 1 ? byLanguage(index, paths[0] as string, wanted) : owner;
}

function lastOf({ original, elsewhere }: Frame): string | undefined {
  const path = original ?? elsewhere;
  return path === undefined ? undefined : partsOf(path).at(-1);
}

/** The article whose whole path is the end of a path on another machine: the longest, of at least a folder and a file. */
function byTail({ files }: StoreIndex, original: string): string | undefined {
  const theirs = partsOf(original);
  const ends = (parts: readonly string[]): boolean => parts.length > 1 && parts.every((part, i) => part === theirs[theirs.length - parts.length + i]);
  return files
    .map(({ path }) => ({ path, parts: partsOf(path) }))
    .filter(({ parts }) => ends(parts))
    .toSorted((a, b) => b.parts.length - a.parts.length)[0]?.path;
}

/** The parts of a path of any system, or of a file's address; the `.xlf` that a hand-off adds is left out. */
function partsOf(path: string): readonly string[] {
  const plain = path.startsWith('file:') ? decoded(path) : path;
  return plain
    .replace(/\.xlf$/i, '')
    .normalize('NFC')
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function byLanguage({ files }: StoreIndex, path: string, wanted: string | undefined): Attempt<StoreFile> {
  const own = files.filter((file) => file.path === path);
  if (own.length === 0) return fail('store-missing', { path, language: wanted ?? '?' });
  if (wanted === undefined) return own.length === 1 ? { value: own[0] as StoreFile } : fail('return-no-language', { path });
  const expected = own.map(({ language }) => language);
  const match = bestMatch(wanted, expected);
  const found = own.find(({ language }) => language === match);
  return found === undefined ? fail('return-language', { received: wanted, path, expected: expected.join(', ') }) : { value: found };
}

/** The file of the store that has most of the returned units, by their ids or what their ids would be. */
async function byUnits(index: StoreIndex, returned: FramedTranslation, wanted: string | undefined): Promise<Attempt<StoreFile>> {
  const byUnit = await index.byUnit();
  const original = returned.original ?? returned.elsewhere ?? '';
  const common = new Map<StoreFile, number>();
  for (const unit of returned.units) {
    const either = [unit.id, `u${fingerprint(unitText(unit))}`];
    for (const file of new Set(either.flatMap((id) => byUnit.get(id) ?? []))) common.set(file, (common.get(file) ?? 0) + 1);
  }
  const likely = [...common].filter(
    ([file, count]) => count * 2 >= returned.units.length && (wanted === undefined || bestMatch(wanted, [file.language]) !== undefined),
  );
  const most = Math.max(...likely.map(([, count]) => count));
  const best = likely.filter(([, count]) => count === most).map(([file]) => file);
  const first = best[0];
  if (first === undefined) return fail('return-unmatched', { original });
  if (best.length === 1) return { value: first };
  const paths = [...new Set(best.map(({ path }) => path))];
  return paths.length > 1 ? fail('return-ambiguous', { candidates: paths.join(', ') }) : fail('return-no-language', { path: first.path });
}
