import type { Translation, Unit } from '../model/translation.ts';
import { Merging } from '../steps/merge.ts';
import type { Outcome } from '../steps/outcome.ts';
import { isPseudoTranslated, pseudoWay } from '../steps/pseudo.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { Frame } from '../xliff/collect.ts';
import type { SourceCatalogue } from './catalogs.ts';
import { catalogueByUnits, importCatalogue, ownCatalogue } from './catalogs-import.ts';
import type { ImportRun } from './import-run.ts';
import type { ImportedFile } from './imported-file.ts';
import { messages } from './messages.ts';
import { findOwner, isNamed } from './owner.ts';
import { nodeSha256 } from './sha256.ts';
import type { StoreSession } from './store-session.ts';
import type { StoreFile } from './stores.ts';

/** What is said where no article is found that a returned file is for. */
const whoseUnknown: ReadonlySet<string> = new Set(['store-none', 'return-unmatched']);

interface Target {
  readonly store: StoreFile;
  readonly session: StoreSession;
  readonly merging: Merging;
}

/**
 * One `<file>` of a returned file while it is read: its units are merged as they come where it is plain whose they are, and else
 * kept until all are there. Nothing is written before {@link finish}.
 */
export class Returned {
  readonly #run: ImportRun;
  readonly #label: string;
  #frame: Frame | undefined;
  #catalogue: SourceCatalogue | undefined;
  /** Units that are not merged yet. */
  #held: Unit[] = [];
  #target: Target | undefined;
  #outcomes: readonly Outcome[] | undefined;
  #count = 0;
  #kept = false;
  /** True once a unit has come that stet made for testing. */
  #pseudo = false;
  /** True where the owner cannot be found, or must be looked for by the units. */
  #late = false;
  readonly #diagnostics: Diagnostic[] = [];

  /** @param label the returned file, as people are to see it. */
  constructor(run: ImportRun, label: string) {
    this.#run = run;
    this.#label = label;
  }

  /** True once what was merged is written, or, in a dry run, would be. */
  get isKept(): boolean {
    return this.#kept;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** @param frame gives what is known of the `<file>` by now. */
  add(unit: Unit, frame: () => Frame | undefined): void {
    this.#frame ??= frame();
    this.#count += 1;
    this.#held.push(unit);
    this.#pseudo ||= isPseudoTranslated(unit);
  }

  /** Merges what is there, if it is known where. */
  async go(): Promise<void> {
    if (this.#held.length === 0 || this.#late) return;
    if (this.#target === undefined) await this.#begin();
    const merging = this.#target?.merging;
    if (merging === undefined) return;
    for (const unit of this.#held) merging.add(unit);
    this.#held = [];
  }

  async #begin(): Promise<void> {
    const run = this.#run;
    const frame = { ...(this.#frame as Frame), units: [] };
    this.#catalogue = await ownCatalogue(run.project, frame, run.options.article);
    this.#late = this.#catalogue !== undefined || !isNamed(run.project, run.index, frame, { article: run.options.article, language: run.language });
    if (!this.#late) await this.#find(frame);
  }

  /** All units of the `<file>` are there. */
  async end(frame: Frame): Promise<void> {
    await this.go();
    this.#frame = frame;
    if (this.#count === 0 || this.#catalogue !== undefined) return;
    if (this.#late && this.#diagnostics.length === 0) {
      await this.#find({ ...frame, units: this.#held });
      if (this.#catalogue !== undefined) return;
      for (const unit of this.#held) this.#target?.merging.add(unit);
      this.#held = [];
    }
    this.#outcomes = this.#target?.merging.end();
  }

  async #find(returned: Translation): Promise<void> {
    const run = this.#run;
    const owner = await findOwner(run.project, run.index, returned, { article: run.options.article, language: run.language });
    const session = owner.problem === undefined ? await run.session(owner.value) : undefined;
    if (owner.problem !== undefined && whoseUnknown.has(owner.problem.code) && run.options.article === undefined) {
      this.#catalogue = await catalogueByUnits(run.project, returned);
      if (this.#catalogue !== undefined) return;
    }
    if (owner.problem !== undefined) this.#diagnostics.push({ ...owner.problem, where: { ...owner.problem.where, file: this.#label } });
    if (owner.problem !== undefined || session === undefined) {
      this.#late = true;
      return;
    }
    const current = await run.currentUnits(owner.value, session.format);
    const context = { languages: session.languages, current, theirs: run.options.theirs === true, file: this.#label, texts: run.options.texts, hash: nodeSha256 };
    this.#target = { store: owner.value, session, merging: new Merging(session, context) };
  }

  /** Takes back what was merged. */
  drop(): void {
    this.#target?.session.drop();
  }

  /** Writes what was merged. */
  async finish(): Promise<{ readonly file?: ImportedFile | undefined; readonly diagnostics: readonly Diagnostic[] }> {
    const run = this.#run;
    const label = this.#label;
    if (this.#catalogue !== undefined) {
      const returned = { ...(this.#frame as Frame), units: this.#held };
      return importCatalogue(this.#catalogue, { project: run.project, writer: run.writer, label, returned, language: run.language, theirs: run.options.theirs });
    }
    const target = this.#target;
    const outcomes = this.#outcomes;
    if (target === undefined || outcomes === undefined) return { diagnostics: this.#diagnostics };
    const { store, session } = target;
    if (this.#pseudo && pseudoWay(store.language) === undefined) {
      session.drop();
      return { diagnostics: [diagnose(messages, 'error', 'return-pseudo', { language: store.language }, { where: { file: label } })] };
    }
    let problem = run.checked(store, session);
    let written = false;
    if (problem === undefined && run.writer !== undefined) {
      const result = await session.write(run.project, run.writer);
      problem = result.problem;
      written = result.value === 'written';
    }
    if (problem !== undefined) return { diagnostics: [problem] };
    session.keep();
    this.#kept = true;
    const file = { file: label, article: store.path, language: store.language, store: store.shown, written, outcomes };
    return { file, diagnostics: outcomes.flatMap((outcome) => outcome.diagnostics) };
  }
}
