import { resolve } from 'node:path';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { Frame } from '../xliff/collect.ts';
import type { Unit } from '../model/translation.ts';
import { contained } from './each.ts';
import { type ImportOptions, type ImportRun, prepareRun } from './import-run.ts';
import type { ImportedFile } from './imported-file.ts';
import { checkTag } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import { type Project, shown } from './project.ts';
import { readBlocks } from './read-file.ts';
import { createWriter } from './write.ts';

export interface ImportResult {
  readonly files: readonly ImportedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Merges returned files into the store, one after the other. A file that cannot be trusted as a whole (cut
 * off, not XLIFF, ids given twice) is refused as a whole; else every good unit lands, whatever is wrong with
 * others. Store files are written after each returned file.
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
  const { project, diagnostics } = run;
  const file = resolve(project.cwd, name);
  const label = shown(project, file);
  const blocks = await readBlocks({ file, shown: label }, project.cwd);
  if (blocks.problem !== undefined) {
    diagnostics.push(blocks.problem);
    return [];
  }
  const [{ XliffReading }, { Returned }] = await Promise.all([import('../xliff/read.ts'), import('./returned.ts')]);
  const parts = [new Returned(run, label)];
  const ended: [InstanceType<typeof Returned>, Frame][] = [];
  const reading = new XliffReading({
    unit: (unit: Unit) => parts.at(-1)?.add(unit, () => reading.frame),
    end: (frame) => {
      ended.push([parts.at(-1) as InstanceType<typeof Returned>, frame]);
      parts.push(new Returned(run, label));
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
  } catch (error) {
    for (const part of parts) part.drop();
    throw error;
  }
  const returned = reading.end();
  const errors = returned.diagnostics.filter(({ code, severity }) =>
    // A path that cannot be followed is not: the user's word, its last words or the units say whose file it is.
    severity === 'error' && code !== 'xliff-unsafe-original',
  );
  append(diagnostics, located(returned.diagnostics.filter(({ severity }) => severity !== 'error'), label));
  if (errors.length > 0) {
    for (const part of parts) part.drop();
    const isXliff = returned.version !== undefined || !errors.some(({ code }) => notMarkup.has(code));
    append(diagnostics, isXliff ? located(tellingErrors(errors), label) : [rejected('return-not-xliff', label)]);
    return [];
  }
  if (parts.every(({ isEmpty }) => isEmpty)) {
    diagnostics.push(rejected('return-empty', label));
    return [];
  }
  await go();
  const out: ImportedFile[] = [];
  for (const part of parts) {
    const finished = await part.finish();
    for (const diagnostic of finished.diagnostics) diagnostics.push(diagnostic);
    if (finished.file !== undefined) out.push(finished.file);
  }
  // What could not be written is no part of what the next file is merged into.
  for (const part of parts) if (!part.isKept) part.drop();
  return out;
}

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
