import { join, resolve } from 'node:path';
import { translationOf } from '../catalogs/translation.ts';
import { wordsFor } from '../catalogs/words.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { findCatalogues, noCatalogues, readCatalogue, type SourceCatalogue } from './catalogs.ts';
import { contained } from './each.ts';
import { handoffIn, type Handoffs } from './handoff.ts';
import { chooseLanguages } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import { type Project, shown } from './project.ts';
import { leadsOut } from './stores.ts';
import { createWriter, type Writer } from './write.ts';

export interface CataloguesOptions extends Handoffs {
  readonly from?: string | undefined;
  readonly to: readonly string[];
}

/** What was handed out of one catalogue in one language. */
export interface ExportedCatalogue {
  readonly catalogue: string;
  readonly language: string;
  /** Absent where there was nothing to hand out. */
  readonly handoff?: string;
  readonly words: number;
  /** Words that the target language has no translation of. */
  readonly missing: number;
}

export interface CataloguesResult {
  readonly catalogs: readonly ExportedCatalogue[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Hands out the catalogues of a project as XLIFF, with what each target language has already. The catalogues themselves are what
 * keeps the translations: nothing of them is written.
 */
export async function exportCatalogues(project: Project, { from, to, handoff, handoffs }: CataloguesOptions): Promise<CataloguesResult> {
  const languages = await chooseLanguages(project, from, to);
  const diagnostics = [...languages.diagnostics];
  if (languages.source === undefined) diagnostics.push(diagnose(messages, 'error', 'catalogs-no-source'));
  if (diagnostics.length > 0 || languages.source === undefined) return { catalogs: [], diagnostics };
  const found = await findCatalogues(project, languages.source);
  if (found.length === 0) return { catalogs: [], diagnostics: [noCatalogues(project)] };
  const lock = acquireLock(project.root);
  if (lock.problem !== undefined) return { catalogs: [], diagnostics: [lock.problem] };
  const writer = createWriter({ durable: true });
  const catalogs: ExportedCatalogue[] = [];
  try {
    for (const catalogue of found) {
      const work = (): Promise<CataloguesResult> => exportCatalogue({ project, writer, forms: { handoff, handoffs }, source: languages.source as string, targets: languages.targets }, catalogue);
      const result = await contained(catalogue.shown, work, (problem) => ({ catalogs: [], diagnostics: [problem] }));
      catalogs.push(...result.catalogs);
      diagnostics.push(...result.diagnostics);
    }
    return { catalogs, diagnostics };
  } finally {
    writer.close();
    lock.value.release();
  }
}

interface Run {
  readonly project: Project;
  readonly writer: Writer;
  readonly forms: Handoffs;
  readonly source: string;
  readonly targets: readonly string[];
}

async function exportCatalogue({ project, writer, forms, source, targets }: Run, catalogue: SourceCatalogue): Promise<CataloguesResult> {
  const catalogs: ExportedCatalogue[] = [];
  const diagnostics: Diagnostic[] = [];
  const read = await readCatalogue(catalogue);
  if (read.problem !== undefined) return { catalogs, diagnostics: [read.problem] };
  if (read.value === undefined) return { catalogs, diagnostics };
  const { writeCatalogue } = await import('../catalogs/write-xliff.ts');
  for (const language of targets) {
    const target = await readCatalogue(catalogue.inLanguage(language));
    if (target.problem !== undefined) {
      diagnostics.push(target.problem);
      continue;
    }
    const words = wordsFor(read.value.node, language);
    const translation = translationOf({ path: catalogue.path, sourceLanguage: source, targetLanguage: language, words, target: target.value?.node });
    const handoff = handoffIn(forms, language);
    const text = await writeCatalogue(translation, words, { version: handoff?.version ?? '2.0', changed: handoff?.changed, copySource: handoff?.copySource });
    const missing = translation.units.filter((unit) => unit.parts[0]?.target === undefined).length;
    const about = { catalogue: catalogue.path, language, words: words.length, missing };
    if (text === undefined) {
      catalogs.push(about);
      continue;
    }
    const folder = handoff?.out === undefined ? project.handoff : resolve(project.cwd, handoff.out);
    const file = join(folder, language, `${catalogue.path}.xlf`);
    const name = shown(project, file);
    const problem = await writeInto({ project, writer }, folder, file, name, text);
    if (problem !== undefined) diagnostics.push(problem);
    else catalogs.push({ ...about, handoff: name });
  }
  return { catalogs, diagnostics };
}

async function writeInto({ project, writer }: Pick<Run, 'project' | 'writer'>, folder: string, file: string, name: string, text: string): Promise<Diagnostic | undefined> {
  if (writer.leadsInto(project.xliff, file)) return diagnose(messages, 'error', 'handoff-over-store', { path: name }, { where: { file: name } });
  if (!writer.leadsInto(folder, file)) return leadsOut(name, folder);
  return (await writer.write(file, Buffer.from(text, 'utf8'), name)).problem;
}
