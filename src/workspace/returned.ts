import { hasTarget, unitText } from '../model/part.ts';
import type { Translation, Unit } from '../model/translation.ts';
import type { Turn } from '../steps/given-twice.ts';
import { Merging } from '../steps/merge.ts';
import { whereOf } from '../steps/merge-unit.ts';
import { messages as stepMessages } from '../steps/messages.ts';
import type { Outcome } from '../steps/outcome.ts';
import { returnedText } from '../steps/passage.ts';
import { isPseudoTranslated, mayBePseudo, pseudoWay } from '../steps/pseudo.ts';
import { unitState } from '../steps/state.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { collapse } from '../text/space.ts';
import type { Frame } from '../xliff/collect.ts';
import { PlainUnit2 } from '../xliff/plain-unit-2.ts';
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
  #held: (Unit | PlainUnit2)[] = [];
  #target: Target | undefined;
  #outcomes: readonly Outcome[] | undefined;
  #count = 0;
  #kept = false;
  /** True once a unit has come that stet made for testing. */
  #pseudo = false;
  /** True where the owner cannot be found, or must be looked for by the units. */
  #late = false;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #turn: ((id: string) => Turn | undefined) | undefined;
  /** The unit that the file breaks off in. */
  #cutOff: Outcome | undefined;
  /** Units that are held back as they are. */
  readonly #unreadable: Set<Unit | PlainUnit2> = new Set();

  /**
   * @param label the returned file, as people are to see it.
   * @param turn what becomes of units whose ids the `<file>` gives more than once.
   */
  constructor(run: ImportRun, label: string, turn?: (id: string) => Turn | undefined) {
    this.#run = run;
    this.#label = label;
    this.#turn = turn;
  }

  /** True once what was merged is written, or, in a dry run, would be. */
  get isKept(): boolean {
    return this.#kept;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** How many units came. */
  get count(): number {
    return this.#count;
  }

  /** The article that it is for, and how many of its units did not come; undefined where it is not known, or a catalogue. */
  get missing(): { readonly path: string; readonly units: number } | undefined {
    const target = this.#target;
    if (target === undefined || this.#outcomes === undefined) return undefined;
    const came = new Set(this.#outcomes.map(({ unit }) => unit));
    const units = target.session.all().filter((unit) => unit.retired !== true && !came.has(unit.id)).length;
    return { path: target.store.path, units };
  }

  /**
   * @param frame gives what is known of the `<file>` by now.
   * @param isReadable false where something in it could not be read.
   */
  add(unit: Unit | PlainUnit2, frame: () => Frame | undefined, isReadable = true): void {
    if (!isReadable) this.#unreadable.add(unit);
    this.#frame ??= frame();
    this.#count += 1;
    this.#pseudo ||= unit instanceof PlainUnit2 ? mayBePseudo(unit) && isPseudoTranslated(unit.unit()) : isPseudoTranslated(unit);
    // What waits for the end of the file does so as a unit: a text would keep that of its neighbours in memory.
    this.#held.push(this.#late ? unitOf(unit) : unit);
  }

  /** The file breaks off inside a unit: what is there of it is only in the report. */
  cutOff(unit: Unit): void {
    this.#cutOff = { ...unreadable(unit, this.#label), diagnostics: [] };
  }

  /** Merges what is there, if it is known where. */
  async go(): Promise<void> {
    if (this.#held.length === 0 || this.#late) return;
    if (this.#target === undefined) await this.#begin();
    if (this.#target !== undefined) this.#merge(this.#target.merging);
    else this.#held = this.#held.map(unitOf);
  }

  #merge(merging: Merging): void {
    for (const unit of this.#held) {
      if (this.#unreadable.has(unit)) {
        merging.hold(unreadable(unitOf(unit), this.#label));
        continue;
      }
      const turn = this.#turn?.(unit.id);
      if (unit instanceof PlainUnit2 && turn === undefined) merging.addPlain(unit);
      else merging.add(unitOf(unit), turn);
    }
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
      await this.#find({ ...frame, units: this.#held.map(unitOf) });
      if (this.#catalogue !== undefined) return;
      if (this.#target !== undefined) this.#merge(this.#target.merging);
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
    if (this.#catalogue !== undefined) return this.#finishCatalogue(this.#catalogue);
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
    const file: ImportedFile = { file: label, article: store.path, language: store.language, store: store.shown, written, complete: true, outcomes: this.#cutOff === undefined ? outcomes : [...outcomes, this.#cutOff] };
    return { file, diagnostics: outcomes.flatMap((outcome) => outcome.diagnostics) };
  }

  async #finishCatalogue(catalogue: SourceCatalogue): Promise<{ readonly file?: ImportedFile | undefined; readonly diagnostics: readonly Diagnostic[] }> {
    const { project, writer, language, options } = this.#run;
    const units: Unit[] = [];
    const held: Outcome[] = this.#cutOff === undefined ? [] : [this.#cutOff];
    const said: Diagnostic[] = [];
    for (const unit of this.#held.map(unitOf)) {
      const turn = this.#unreadable.has(unit) ? { outcome: unreadable(unit, this.#label) } : (this.#turn?.(unit.id) ?? { unit });
      if (turn.unit !== undefined) units.push(turn.unit);
      if (turn.outcome !== undefined) held.push(turn.outcome);
      said.push(...(turn.diagnostics ?? []));
    }
    const returned = { ...(this.#frame as Frame), units };
    const { file, diagnostics } = await importCatalogue(catalogue, { project, writer, label: this.#label, returned, language, theirs: options.theirs });
    const all = [...said, ...held.flatMap((outcome) => outcome.diagnostics), ...diagnostics];
    return file === undefined ? { diagnostics: all } : { file: { ...file, outcomes: [...held, ...file.outcomes] }, diagnostics: all };
  }
}

/** What is said of a unit that holds something that could not be read. */
function unreadable(unit: Unit, file: string): Outcome {
  const problem = diagnose(stepMessages, 'error', 'unit-unreadable', { unit: unit.id }, { where: whereOf(unit, file) });
  return { unit: unit.id, outcome: 'damaged', ...(hasTarget(unit) ? { text: returnedText(unit), state: unitState(unit) } : {}), source: collapse(unitText(unit)), diagnostics: [problem] };
}

function unitOf(unit: Unit | PlainUnit2): Unit {
  return unit instanceof PlainUnit2 ? unit.unit() : unit;
}
