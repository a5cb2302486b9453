import type { Article } from '../model/article.ts';
import { fileId, fingerprint, type Hash, retiredId } from '../model/id.ts';
import { hasTarget, targetKey, unitText } from '../model/part.ts';
import type { State, Translation, Unit } from '../model/translation.ts';
import { align } from './align.ts';
import { carryEdited, carryEqual } from './carry.ts';
import { withGiven } from './given.ts';
import { isOwnNote } from './own-note.ts';
import { articleFor } from './local.ts';
import { relaysByBlock, sentToReview, withRelays } from './relay.ts';
import { isDone } from './state.ts';

export interface ExportInput {
  readonly article: Article;
  /** BCP 47 tag. */
  readonly targetLanguage: string;
  /** What the store has for this article (or for the one it was renamed from) and language. */
  readonly store?: Translation | undefined;
}

/** Ids of units by what became of them; `unchanged` has the new ids, `retired` the old ones. */
export interface ExportReport {
  readonly new: readonly string[];
  readonly edited: readonly string[];
  readonly unchanged: readonly string[];
  readonly retired: readonly string[];
  /** Of the others: a passage that they quote has been edited, and their translation goes back to review. */
  readonly review: readonly string[];
}

export interface Exported {
  readonly translation: Translation;
  readonly report: ExportReport;
}

/**
 * The store's file for an article and a target language: the article's units, with all that the store already
 * has for them carried over. Unchanged units keep their translation in place, whatever has moved around them;
 * in an edited unit the sentences that did not change keep theirs and the others carry the old pair as a match;
 * units that are gone are retired, never deleted.
 *
 * @example const { translation, report } = exportArticle({ article, targetLanguage: 'de', store });
 */
export function exportArticle({ article: given, targetLanguage, store }: ExportInput): Exported {
  const article = articleFor(given, targetLanguage);
  const olds = (store?.units ?? []).filter((unit) => unit.translate || unit.retired === true);
  const news = article.units.map(({ unit }) => unit).filter((unit) => unit.translate);
  const links = align(olds.map(alignable), news.map(alignable));
  const linkOf = new Map(news.map((unit, i) => [unit, links[i]]));
  const report = { new: [] as string[], edited: [] as string[], unchanged: [] as string[], retired: [] as string[], review: [] as string[] };
  const used = new Set<number>();
  const locked = new Map((store?.units ?? []).filter((unit) => !unit.translate && unit.retired !== true).map((unit) => [unit.id, unit]));
  const relays = relaysByBlock(article);
  const units = article.units.map(({ unit, block }): Unit => {
    if (!unit.translate) return keepNotes(unit, locked.get(unit.id));
    const link = linkOf.get(unit);
    const old = link === undefined ? undefined : olds[link.old];
    if (link === undefined || old === undefined) {
      report.new.push(unit.id);
      const related = withRelays(unit, relays.get(block) ?? [], article.said, targetLanguage, undefined);
      return article.given === undefined ? related : withBase(withGiven(related, article.given.get(block), targetLanguage));
    }
    used.add(link.old);
    report[link.by === 'similarity' ? 'edited' : 'unchanged'].push(unit.id);
    const carried = link.by === 'similarity' ? carryEdited(old, unit) : carryEqual(old, unit);
    const related = withRelays(carried, relays.get(block) ?? [], article.said, targetLanguage, old);
    if (sentToReview(related, old)) report.review.push(unit.id);
    return withBase(article.given === undefined ? related : withGiven(related, article.given.get(block), targetLanguage));
  });
  const taken = new Set(units.map((unit) => unit.id));
  const standing = new Set(article.units.flatMap(({ unit }) => (unit.translate ? [] : [unit.id])));
  olds.forEach((old, i) => {
    if (used.has(i)) return;
    if (taken.has(old.id)) {
      // What stands now and was translated before keeps its translation, for the day that it is to be translated again.
      const id = retiredId(old.id);
      if (standing.has(old.id) && hasTarget(old) && !taken.has(id)) units.push(withBase({ ...old, id, retired: true, translate: false }));
      return;
    }
    if (old.retired !== true) report.retired.push(old.id);
    units.push(withBase({ ...old, retired: true, translate: false }));
  });
  return {
    report,
    translation: {
      id: fileId(article.path),
      original: article.path,
      sourceLanguage: article.language,
      targetLanguage,
      format: article.format,
      notes: store?.notes ?? [],
      units,
    },
  };
}

function alignable(unit: Unit): { id: string; text: string; kind: string | undefined; retired: boolean } {
  return { id: unit.id, text: unitText(unit), kind: unit.kind, retired: unit.retired === true };
}

function keepNotes(unit: Unit, old: Unit | undefined): Unit {
  const theirs = old?.notes.filter((note) => !isOwnNote(note)) ?? [];
  return theirs.length === 0 ? unit : { ...unit, notes: [...unit.notes, ...theirs] };
}

/** The unit with the fingerprint of its target: by it a returned file shows what its translator started from. */
export function withBase(unit: Unit, hash?: Hash): Unit {
  if (hasTarget(unit)) return { ...unit, base: fingerprint(targetKey(unit), hash) };
  if (unit.base === undefined) return unit;
  const { base: _base, ...rest } = unit;
  return rest;
}

/** What a hand-off holds beyond the store's form. */
export interface HandoffSettings {
  /** Only units that are not wholly translated, and what their codes refer to. */
  readonly changed?: boolean;
  /** Units whose earliest state is at least this are left out where `changed` is set. Default `translated`. */
  readonly done?: State;
}

/**
 * A hand-off of a store: without retired units; with `changed`, only the units that still need a translator,
 * the units their codes refer to, and the passages for context.
 */
export function handoff(store: Translation, { changed = false, done = 'translated' }: HandoffSettings = {}): Translation {
  const active = store.units.filter((unit) => unit.retired !== true);
  if (!changed) return { ...store, units: active };
  const byId = new Map(active.map((unit) => [unit.id, unit]));
  const wanted = new Set<string>();
  const want = (unit: Unit): void => {
    if (wanted.has(unit.id)) return;
    wanted.add(unit.id);
    for (const code of unit.codes) {
      for (const id of [...(code.subFlows ?? []), ...(code.subFlowsEnd ?? [])]) {
        const inside = byId.get(id);
        if (inside !== undefined) want(inside);
      }
    }
  };
  for (const unit of active) if (unit.translate && !isDone(unit, done)) want(unit);
  if (wanted.size === 0) return { ...store, units: [] };
  return { ...store, units: active.filter((unit) => wanted.has(unit.id) || unit.passage !== undefined || !unit.translate) };
}
