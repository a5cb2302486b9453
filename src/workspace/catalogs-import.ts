import { resolve } from 'node:path';
import { checkWord } from '../catalogs/check.ts';
import { decode, shownKey } from '../catalogs/key.ts';
import { messages as catalogMessages } from '../catalogs/messages.ts';
import { plainUnit } from '../catalogs/plain-unit.ts';
import { translationOf } from '../catalogs/translation.ts';
import { updateCatalogue } from '../catalogs/update-json.ts';
import { type Word, wordsFor } from '../catalogs/words.ts';
import { bestMatch } from '../language/match.ts';
import { parseTag } from '../language/tag.ts';
import { plainText } from '../model/content.ts';
import { unitText } from '../model/part.ts';
import type { Translation, Unit } from '../model/translation.ts';
import { mergeTranslation } from '../steps/merge.ts';
import type { Outcome } from '../steps/outcome.ts';
import { returnedText } from '../steps/passage.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { sameText } from '../text/space.ts';
import { findCatalogues, readCatalogue, type SourceCatalogue } from './catalogs.ts';
import { encode } from './encoding.ts';
import type { ImportedFile } from './imported-file.ts';
import { checkTag } from './languages.ts';
import { messages } from './messages.ts';
import { relativeInside, safeRelative } from './path.ts';
import type { Project } from './project.ts';
import { leadsOut } from './stores.ts';
import type { Writer } from './write.ts';

/** What is to be done with the returned translation of a catalogue. */
export interface CatalogueImport {
  readonly project: Project;
  /** Absent in a dry run. */
  readonly writer?: Writer | undefined;
  /** The returned file, as people are to see it. */
  readonly label: string;
  readonly returned: Translation;
  /** The user's word on the target language. */
  readonly language?: string | undefined;
  readonly theirs?: boolean | undefined;
}

/** The catalogue of the project that a returned translation is for: by the user's word, else by its `original` or its id. */
export async function ownCatalogue(project: Project, returned: Translation, article: string | undefined): Promise<SourceCatalogue | undefined> {
  const named = article === undefined ? [returned.original, decode(returned.id)].map((path) => safeRelative(path ?? '')) : [relativeInside(project.root, resolve(project.cwd, article))];
  if (!named.some((path) => path?.endsWith('.json'))) return undefined;
  const language = project.config?.source ?? parseTag(returned.sourceLanguage);
  if (language === undefined) return undefined;
  return (await findCatalogues(project, language)).find(({ path }) => named.includes(path));
}

/**
 * The catalogue whose words a returned translation has, by their ids or by what context it gives, where its `original` says nothing:
 * the one with most of them, of at least half of the units.
 */
export async function catalogueByUnits(project: Project, returned: Translation): Promise<SourceCatalogue | undefined> {
  const language = project.config?.source ?? parseTag(returned.sourceLanguage);
  if (language === undefined) return undefined;
  let best: { readonly catalogue: SourceCatalogue; readonly count: number } | undefined;
  let isTied = false;
  for (const catalogue of await findCatalogues(project, language)) {
    const { value } = await readCatalogue(catalogue);
    if (value === undefined) continue;
    // Which plural forms there are hangs on the language; the source's own and those of any target are looked for.
    const ids = new Set([language, ...(project.config?.targets ?? []), ...(returned.targetLanguage === undefined ? [] : [returned.targetLanguage])].flatMap((tag) => wordsFor(value.node, tag).map(({ id }) => id)));
    const count = returned.units.filter((unit) => wordsNamed(unit).some((word) => ids.has(word))).length;
    if (count * 2 < returned.units.length || count < (best?.count ?? 1)) continue;
    isTied = count === best?.count;
    best = { catalogue, count };
  }
  return isTied ? undefined : best?.catalogue;
}

/** What may be the id of a word in what a returned unit says of itself. */
function wordsNamed(unit: Unit): readonly string[] {
  return [unit.id, ...(unit.contexts ?? []).flatMap((context) => context.split(/\s+/))];
}

/**
 * Merges a returned translation into the catalogue of its language. A word whose placeholders are lost or changed is held back as
 * damaged; one whose source has changed since is stale.
 */
export async function importCatalogue(catalogue: SourceCatalogue, given: CatalogueImport): Promise<{ readonly file?: ImportedFile; readonly diagnostics: readonly Diagnostic[] }> {
  const { project, label, returned, theirs = false } = given;
  const language = targetOf(given, catalogue);
  if (language.problem !== undefined) return { diagnostics: [{ ...language.problem, where: { file: label } }] };
  const source = await readCatalogue(catalogue);
  const place = catalogue.inLanguage(language.value);
  const target = await readCatalogue(place);
  const problem = source.problem ?? target.problem;
  if (problem !== undefined || source.value === undefined) return { diagnostics: problem === undefined ? [] : [problem] };
  const words = wordsFor(source.value.node, language.value);
  const store = translationOf({ path: catalogue.path, sourceLanguage: returned.sourceLanguage, targetLanguage: language.value, words, target: target.value?.node });
  const { translation, outcomes } = merge(store, returned, words, theirs, label);
  const texts = new Map(translation.units.filter(isTranslated).map((unit) => [unit.id, returnedText(unit)]));
  const updated = updateCatalogue({ sourceText: source.value.text, source: source.value.node, words, texts, existing: target.value });
  const diagnostics: Diagnostic[] = outcomes.flatMap((outcome) => outcome.diagnostics);
  for (const path of updated.blocked) {
    diagnostics.push(diagnose(catalogMessages, 'warning', 'catalog-other-value', { path: place.shown, key: shownKey(path) }, { where: { file: place.shown } }));
  }
  let written = false;
  if (given.writer !== undefined && (target.value !== undefined || texts.size > 0)) {
    if (!given.writer.leadsInto(project.root, place.file)) return { diagnostics: [...diagnostics, leadsOut(place.shown, project.root)] };
    const { mark, encoding } = target.value ?? source.value;
    const result = await given.writer.write(place.file, encode(mark + updated.text, encoding), place.shown);
    if (result.problem !== undefined) return { diagnostics: [...diagnostics, result.problem] };
    written = result.value === 'written';
  }
  return { file: { file: label, article: catalogue.path, language: language.value, store: place.shown, written, complete: true, outcomes }, diagnostics };
}

function isTranslated(unit: Unit): boolean {
  return unit.parts.some((part) => part.kind === 'segment' && part.target !== undefined && part.target.length > 0);
}

/** The language whose catalogue it is: the user's word, one of the project's targets, or what the file says. */
function targetOf({ project, returned, language }: CatalogueImport, catalogue: SourceCatalogue): { readonly value: string; readonly problem?: never } | { readonly problem: Diagnostic } {
  const targets = project.config?.targets ?? [];
  const said = language ?? returned.targetLanguage ?? (targets.length === 1 ? targets[0] : undefined);
  if (said === undefined) return { problem: diagnose(messages, 'error', 'return-no-language', { path: catalogue.path }) };
  const wanted = bestMatch(said, targets) ?? said;
  const tag = checkTag(wanted, '--to');
  if (tag.problem !== undefined) return { problem: tag.problem };
  if (catalogue.inLanguage(tag.value).path === catalogue.path) return { problem: diagnose(messages, 'error', 'source-is-target', { tag: tag.value }) };
  return { value: tag.value };
}

function merge(store: Translation, returned: Translation, words: readonly Word[], theirs: boolean, file: string): { readonly translation: Translation; readonly outcomes: readonly Outcome[] } {
  const byId = new Map(words.map((word) => [word.id, word]));
  const units = returned.units.map((unit): Unit => {
    const id = byId.has(unit.id) ? unit.id : wordsNamed(unit).find((word) => byId.has(word));
    return plainUnit(id === undefined ? unit : { ...unit, id }, byId.get(id ?? ''));
  });
  const outcomes: (Outcome | undefined)[] = units.map((unit) => staleOutcome(unit, byId.get(unit.id), theirs, file));
  const fresh = units.filter((_, i) => outcomes[i] === undefined).map((unit) => withSource(unit, byId.get(unit.id), theirs));
  const merged = mergeTranslation({ store, returned: { ...returned, units: fresh }, theirs, file });
  const before = new Map(store.units.map((unit) => [unit.id, unit]));
  const after = new Map(merged.translation.units.map((unit) => [unit.id, unit]));
  const checked = merged.outcomes.map((outcome): Outcome => {
    const word = byId.get(outcome.unit);
    const unit = after.get(outcome.unit);
    if (word === undefined || unit === undefined || outcome.outcome !== 'applied') return outcome;
    const problems = checkWord(word, returnedText(unit));
    if (problems.length === 0) return outcome;
    after.set(word.id, before.get(word.id) as Unit);
    const from = fresh.find(({ id }) => id === word.id);
    const where = { file, unit: word.id, ...(from?.line === undefined ? {} : { line: from.line }), ...(from?.column === undefined ? {} : { column: from.column }) };
    return { ...outcome, outcome: 'damaged', diagnostics: problems.map((problem) => ({ ...problem, where })) };
  });
  let next = 0;
  return {
    translation: { ...store, units: store.units.map(({ id }) => after.get(id) as Unit) },
    // Words that are given twice have one outcome.
    outcomes: outcomes.flatMap((outcome) => outcome ?? checked[next++] ?? []),
  };
}

/** What is said of a word whose source has changed since it was handed out. */
function staleOutcome(unit: Unit, word: Word | undefined, theirs: boolean, file: string): Outcome | undefined {
  if (word === undefined || theirs || !isTranslated(unit) || sameText(unitText(unit), word.source)) return undefined;
  const where = { file, unit: word.id, ...(unit.line === undefined ? {} : { line: unit.line }), ...(unit.column === undefined ? {} : { column: unit.column }) };
  return {
    unit: word.id,
    outcome: 'stale',
    text: returnedText(unit),
    source: unitText(unit),
    diagnostics: [diagnose(catalogMessages, 'warning', 'catalog-changed', { unit: word.id }, { where })],
  };
}

/** Where the user takes what came back for another source, the word's own is what it is for. */
function withSource(unit: Unit, word: Word | undefined, theirs: boolean): Unit {
  if (word === undefined || !theirs || sameText(unitText(unit), word.source)) return unit;
  const target = unit.parts.flatMap((part) => part.target ?? []);
  const text = plainText(target);
  return { ...unit, parts: [{ kind: 'segment', source: [{ kind: 'text', text: word.source }], target: text === '' ? [] : [{ kind: 'text', text }], state: 'translated' }] };
}
