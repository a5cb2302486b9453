import type { Article } from '../model/article.ts';
import { blockText, type Block } from '../model/block.ts';
import { segmentsOf, unitText } from '../model/part.ts';
import type { Match, Note, Part, State, Translation, Unit } from '../model/translation.ts';
import { stateRank } from '../model/translation.ts';
import type { ListedPassage } from '../quotes/passage-list.ts';
import type { LinkedQuotation, Relay } from '../quotes/decide.ts';
import type { Quotes } from '../quotes/report.ts';
import { isOwnNote } from '../steps/own-note.ts';
import { exportArticle } from '../steps/export.ts';
import { articleFor } from '../steps/local.ts';
import { relayChanged } from '../steps/relay.ts';
import { effectiveState, lacksTarget, needsTarget } from '../steps/state.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { placeDiagnostics } from './place.ts';

/** What is known of an article and its edition in one language. */
export interface ReviewInput {
  readonly article: Article;
  /** As the store has it. */
  readonly translation: Translation;
  /** BCP 47 tag of the edition. */
  readonly language: string;
  readonly quotes?: Pick<Quotes, 'passages' | 'quotations'> | undefined;
  /** Least state that counts as done. Default `translated`. */
  readonly minState?: State | undefined;
  /** Of reading, building and checking: those that name a unit, an offset or a line stand there. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}

/**
 * What a sentence looks like to a reviewer: its state, or `stale` where the article has changed since the translator
 * had it and the sentence has no translation any more; `passage` stands as it was said.
 */
export const standings = ['stale', 'initial', 'translated', 'reviewed', 'final', 'passage'] as const;
export type Standing = (typeof standings)[number];

/** One sentence, source and edition. */
export interface ReviewSegment {
  /** Unique in the article: the unit's id and the segment's. */
  readonly id: string;
  readonly part: Part;
  readonly standing: Standing;
  /** A tool or a change asks for another look: the `subState` says so. */
  readonly recheck: boolean;
  /** A segment of codes or digits alone, which no translator needs to touch. */
  readonly empty: boolean;
}

/** Where a passage stands: block by block, or as a stretch of one. */
export interface ReviewPassage {
  readonly id: string;
  readonly language?: string;
  readonly speaker?: string;
  /** First block of it: where it is named. */
  readonly first: boolean;
  readonly attribution: boolean;
}

/** A stretch of a unit's source text (UTF-16 code units) that is said of something. */
export interface ReviewStretch {
  readonly start: number;
  readonly end: number;
  /** A quotation, by its number, or a passage inside the unit, by its id. */
  readonly quotation?: number;
  readonly passage?: string;
}

/** A quotation that translates a passage of the same article, or may. */
export interface ReviewRelay {
  readonly number: number;
  readonly quotation: LinkedQuotation;
  readonly relay: Relay;
  readonly passage: ListedPassage;
}

/** One block of the article with its edition beside it. */
export interface ReviewRow {
  readonly unit: Unit;
  readonly block: Block;
  readonly segments: readonly ReviewSegment[];
  readonly passage?: ReviewPassage;
  readonly stretches: readonly ReviewStretch[];
  /** Relays whose quotation begins here. */
  readonly relays: readonly ReviewRelay[];
  /** The edition has the source's text here. */
  readonly fallback: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly notes: readonly Note[];
  /** Older or conflicting translations, and references. */
  readonly matches: readonly Match[];
  /** Somebody has something to do here. */
  readonly attention: boolean;
  /** Line of the unit in the store's file, from 1. */
  readonly line?: number;
}

/** An article and its edition, ready to be shown. */
export interface Review {
  readonly path: string;
  readonly source: string;
  readonly target: string;
  readonly rows: readonly ReviewRow[];
  /** Sentences by how they stand. */
  readonly counts: Readonly<Record<Standing, number>>;
  /** Sentences that are asked to be looked at again. */
  readonly recheck: number;
  readonly relays: readonly ReviewRelay[];
  /** Diagnostics of the whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a row's state says already. */
const told: ReadonlySet<string> = new Set(['unit-incomplete', 'unit-below-state', 'edition-incomplete', 'relay-possible']);

/** Lays an article and its edition side by side: what `stet preview` shows. */
export function makeReview({ article: given, translation, language, quotes, minState = 'translated', diagnostics = [] }: ReviewInput): Review {
  const article = articleFor(given, language);
  const { translation: carried, report } = exportArticle({ article, targetLanguage: language, store: translation });
  const stored = new Map(translation.units.filter((unit) => unit.retired !== true).map((unit) => [unit.id, unit]));
  const edited = new Set([...report.edited, ...report.new]);
  const placed = placeDiagnostics(article, diagnostics.filter(({ code }) => !told.has(code)));
  const passages = passagesByBlock(quotes?.passages ?? []);
  const relays = relaysOf(quotes);
  const stretches = stretchesByBlock(quotes, relays);
  const counts: Record<Standing, number> = { stale: 0, initial: 0, translated: 0, reviewed: 0, final: 0, passage: 0 };
  let recheck = 0;
  const rows = article.units.map(({ unit: own, block: index }, i): ReviewRow => {
    const unit = carried.units[i] as Unit;
    const block = article.blocks[index] as Block;
    // Units that the store has under this very id are unchanged; those it lacks are new or edited since.
    const stale = own.translate && edited.has(own.id) && !stored.has(own.id);
    const segments = segmentsOf(unit).map((part, n): ReviewSegment => {
      const standing = own.translate ? (stale && lacksTarget(part) ? 'stale' : effectiveState(part)) : 'passage';
      const empty = !needsTarget(part);
      const asked = own.translate && (part.subState === relayChanged || /review|needs-|check/i.test(part.subState ?? ''));
      if (!empty) counts[standing] += 1;
      if (asked) recheck += 1;
      return { id: `${unit.id}.${part.id ?? n + 1}`, part, standing, recheck: asked, empty };
    });
    const here = placed.units.get(own.id) ?? [];
    const mine = relays.filter(({ quotation }) => quotation.stretches[0]?.block === index);
    const done = segments.every(({ standing, empty }) => empty || standing === 'passage' || (standing !== 'stale' && stateRank(standing) >= stateRank(minState)));
    const fallback = own.translate && (!done || stale || here.some(({ code }) => code === 'unit-damaged'));
    const passage = own.translate ? undefined : (passages.get(index) ?? ownPassage(own));
    const line = stored.get(own.id)?.line;
    return {
      unit,
      block,
      segments,
      ...(passage === undefined ? {} : { passage }),
      stretches: unitText(unit) === blockText(block) ? (stretches.get(index) ?? []) : [],
      relays: mine,
      fallback,
      diagnostics: here,
      notes: unit.notes.filter((note) => note.category !== 'passage' && (!isOwnNote(note) || note.category === 'author' || (note.category === 'change' && unit.matches.length === 0))),
      matches: unit.matches,
      attention:
        fallback || segments.some((segment) => segment.recheck) || here.some(({ severity }) => severity !== 'info') || mine.some(({ relay }) => relay.status === 'possible'),
      ...(line === undefined ? {} : { line }),
    };
  });
  return { path: article.path, source: article.language, target: language, rows, counts, recheck, relays, diagnostics: placed.whole };
}

function ownPassage({ id, passage }: Unit): ReviewPassage {
  return {
    id,
    ...(passage?.language === undefined ? {} : { language: passage.language }),
    ...(passage?.speaker === undefined ? {} : { speaker: passage.speaker }),
    first: true,
    attribution: passage?.reason === 'attribution',
  };
}

function passagesByBlock(list: readonly ListedPassage[]): ReadonlyMap<number, ReviewPassage> {
  const out = new Map<number, ReviewPassage>();
  for (const { id, kind, language, speaker, stretches, attributions } of list) {
    if (kind !== 'block') continue;
    const about = { id, ...(language === undefined ? {} : { language }), ...(speaker === undefined ? {} : { speaker }) };
    stretches.forEach(({ block }, i) => out.set(block, { ...about, first: i === 0, attribution: false }));
    for (const block of attributions) out.set(block, { ...about, first: false, attribution: true });
  }
  return out;
}

function relaysOf(quotes: ReviewInput['quotes']): readonly ReviewRelay[] {
  const byId = new Map((quotes?.passages ?? []).map((passage) => [passage.id, passage]));
  const out: ReviewRelay[] = [];
  for (const quotation of quotes?.quotations ?? []) {
    const passage = quotation.relay === undefined ? undefined : byId.get(quotation.relay.passage);
    if (quotation.relay !== undefined && passage !== undefined) out.push({ number: out.length + 1, quotation, relay: quotation.relay, passage });
  }
  return out;
}

function stretchesByBlock(quotes: ReviewInput['quotes'], relays: readonly ReviewRelay[]): ReadonlyMap<number, readonly ReviewStretch[]> {
  const out = new Map<number, ReviewStretch[]>();
  const add = (block: number, stretch: ReviewStretch): void => {
    const list = out.get(block);
    if (list === undefined) out.set(block, [stretch]);
    else list.push(stretch);
  };
  for (const { number, quotation } of relays) for (const { block, start, end } of quotation.stretches) add(block, { start, end, quotation: number });
  for (const { id, kind, stretches } of quotes?.passages ?? []) {
    if (kind !== 'inline') continue;
    for (const { block, start, end } of stretches) add(block, { start, end, passage: id });
  }
  return out;
}
