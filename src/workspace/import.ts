import { resolve } from 'node:path';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { Frame } from '../xliff/collect.ts';
import type { ReadResult } from '../xliff/read.ts';
import { type Break, breakOf, brokenOff, hasReplacement, isOfWhole } from './broken-return.ts';
import { contained } from './each.ts';
import { type IdsTwice, type Turns, turnsTwice } from './given-twice.ts';
import { type ImportOptions, type ImportRun, prepareRun } from './import-run.ts';
import type { ImportedFile } from './imported-file.ts';
import { type FinishedPart, joinFiles } from './joined-files.ts';
import { checkTag } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import { type Project, shown } from './project.ts';
import { type Named, readBlocks } from './read-file.ts';
import type { Returned } from './returned.ts';
import { createWriter } from './write.ts';

export interface ImportResult {
  readonly files: readonly ImportedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Merges returned files into the store, one after the other. Every good unit lands, whatever is wrong with others: of a file that
 * breaks off those before the place (`return-cut-off`, `return-broken-off`). Refused is what is no XLIFF, or in an encoding that is not
 * known, and with `strict` every file that has an error of its own. Store files are written after each returned file.
 */
export async function importFiles(project: Project, options: ImportOptions): Promise<ImportResult> {
  const language = options.to === undefined ? undefined : checkTag(options.to, '--to');
  if (language?.problem !== undefined) return { files: [], diagnostics: [language.problem] };
  const lock = options.dryRun ? undefined : acquireLock(project.root);
  if (lock?.problem !== undefined) return { files: [], diagnostics: [lock.problem] };
  const writer = options.dryRun ? undefined : createWriter({ durable: true });
  let run: ImportRun | undefined;
  try {
    const prepared = (run = await prepareRun(project, options, language?.value, writer));
    const files: ImportedFile[] = [];
    for (const [i, name] of options.files.entries()) {
      append(files, await contained(name, () => importFile(prepared, name), (problem) => (prepared.diagnostics.push(problem), [])));
      options.progress?.(i + 1, options.files.length);
    }
    return { files, diagnostics: prepared.diagnostics };
  } finally {
    run?.close();
    writer?.close();
    lock?.value.release();
  }
}

async function importFile(run: ImportRun, name: string): Promise<ImportedFile[]> {
  const file = resolve(run.project.cwd, name);
  const label = shown(run.project, file);
  const first = await readReturned(run, { file, shown: label });
  if (first === undefined) return [];
  const isTwice = first.twice.size > 0 && run.options.strict !== true;
  if (!isTwice) return settle(run, label, first);
  // Ids that are given twice are found at the second of them, when the first is merged already: the file is read again.
  for (const part of first.parts) part.drop();
  const turns = await turnsTwice(run, { file, shown: label }, first.twice);
  const second = await readReturned(run, { file, shown: label }, turns);
  return second === undefined ? [] : settle(run, label, second);
}

/** A returned file that has been read, with its units merged, but nothing written. */
interface Reading {
  readonly parts: readonly Returned[];
  readonly result: Omit<ReadResult, 'translations'>;
  readonly broken: Break | undefined;
  /** The ids that are given to several units, by the places of their `<file>`s. */
  readonly twice: IdsTwice;
}

async function readReturned(run: ImportRun, named: Named, turns?: readonly (Turns | undefined)[]): Promise<Reading | undefined> {
  const blocks = await readBlocks(named, run.project.cwd);
  if (blocks.problem !== undefined) {
    run.diagnostics.push(blocks.problem);
    return undefined;
  }
  const [{ XliffReading }, { Returned }] = await Promise.all([import('../xliff/read.ts'), import('./returned.ts')]);
  const next = (): Returned => new Returned(run, named.shown, turns?.[parts.length]);
  const parts: Returned[] = [];
  parts.push(next());
  const ended: [Returned, Frame][] = [];
  const twice = new Map<number, Set<string>>();
  const reading = new XliffReading({
    unit(unit, _place, isReadable) {
      parts.at(-1)?.add(unit, () => reading.frame, isReadable && !(reading.hasInvalidBytes && hasReplacement(unit)));
    },
    plain(unit) {
      if (reading.hasInvalidBytes && hasReplacement(unit.unit())) parts.at(-1)?.add(unit.unit(), () => reading.frame, false);
      else parts.at(-1)?.add(unit, () => reading.frame);
    },
    again(unit) {
      const at = parts.length - 1;
      twice.set(at, (twice.get(at) ?? new Set()).add(unit.id));
      if (turns !== undefined) parts.at(-1)?.add(unit, () => reading.frame);
    },
    cutOff: (unit) => parts.at(-1)?.cutOff(unit),
    end: (frame) => {
      ended.push([parts.at(-1) as Returned, frame]);
      parts.push(next());
    },
  });
  const go = async (): Promise<void> => {
    for (const [part, frame] of ended.splice(0)) await part.end(frame);
    await parts.at(-1)?.go();
  };
  try {
    for (const block of blocks.value) {
      if (!reading.write(block)) break;
      await go();
    }
    const result = reading.end();
    const broken = breakOf(result, reading.last);
    await go();
    return { parts, result, broken, twice };
  } catch (error) {
    for (const part of parts) part.drop();
    throw error;
  }
}

/** Says what is wrong with a file that has been read, and writes what is good in it. */
async function settle(run: ImportRun, label: string, { parts, result, broken }: Reading): Promise<ImportedFile[]> {
  const { diagnostics } = run;
  const errors = result.diagnostics.filter(({ code, severity }) => severity === 'error' && !spared.has(code) && (run.options.strict === true || code !== 'xliff-duplicate-unit'));
  append(diagnostics, located(result.diagnostics.filter(({ severity }) => severity !== 'error'), label));
  const isEmpty = parts.every((part) => part.isEmpty);
  if (errors.length > 0 && (run.options.strict === true || isEmpty || errors.some(isOfWhole))) {
    for (const part of parts) part.drop();
    const isXliff = result.version !== undefined || !errors.some(({ code }) => notMarkup.has(code));
    append(diagnostics, isXliff ? located(tellingErrors(errors), label) : [rejected('return-not-xliff', label)]);
    return [];
  }
  if (isEmpty) {
    diagnostics.push(rejected('return-empty', label));
    return [];
  }
  append(diagnostics, located(errors.filter((error) => error !== broken?.problem && error.code !== 'xliff-unit-cut-off'), label));
  if (broken !== undefined) {
    const missing = parts.flatMap((part) => part.missing ?? []);
    const read = parts.reduce((sum, { count }) => sum + count, 0);
    diagnostics.push(missing.length > 0 ? brokenOff(broken, label, read, missing) : { ...broken.problem, where: { ...broken.problem.where, file: label } });
  }
  const finished: FinishedPart[] = [];
  for (const part of parts) {
    const { file, diagnostics: said } = await part.finish();
    finished.push({ file: file === undefined || broken === undefined ? file : { ...file, complete: false }, diagnostics: said });
  }
  const joined = joinFiles(finished);
  append(diagnostics, joined.diagnostics);
  // What could not be written is no part of what the next file is merged into.
  for (const part of parts) if (!part.isKept) part.drop();
  return [...joined.files];
}

/** A path that cannot be followed is no error of the file: the user's word, its last words or the units say whose it is. */
const spared = new Set(['xliff-unsafe-original']);

/** What the parser says of a file that is no XML at all. */
const notMarkup = new Set(['xml-text-outside', 'xml-no-root', 'xml-syntax', 'xml-invalid-character']);

function rejected(code: 'return-not-xliff' | 'return-empty', path: string): Diagnostic {
  return diagnose(messages, 'error', code, { path }, { where: { file: path } });
}

/** Where a file is no XLIFF, or breaks off, one line says so; what follows from it is not worth another. */
function tellingErrors(errors: readonly Diagnostic[]): readonly Diagnostic[] {
  const whole = errors.find(({ code }) => code.startsWith('xml-') || code === 'xliff-not-xliff');
  return whole === undefined ? errors : [whole];
}

function located(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, where: { ...diagnostic.where, file } }));
}
