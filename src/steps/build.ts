import { type Format, holdsCodes } from '../formats/format.ts';
import { direction } from '../language/direction.ts';
import type { Article, ArticleUnit } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { type Content, plainText, sameContent } from '../model/content.ts';
import { sha256Hex } from '../model/id.ts';
import { hasTarget, unitSource } from '../model/part.ts';
import { blockWithPassages, codedContent, type Standing, standingCodes } from '../model/standing.ts';
import type { State, Translation, Unit } from '../model/translation.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { gather } from '../text/gather.ts';
import { positionAt } from '../text/position.ts';
import { beginning, collapse, sameText } from '../text/space.ts';
import { type Span, slice } from '../text/span.ts';
import { type Languages, unitEdition } from './edition-content.ts';
import { articleFor } from './local.ts';
import { checkLimits } from './limits.ts';
import { isForLocale } from './locale-filter.ts';
import { messages } from './messages.ts';
import { movedSpans } from './moved.ts';
import { passageAltered } from './passage.ts';
import { pointEdits } from './pointed.ts';
import { glossEdits, printedAt, type PrintedGloss } from './printed-gloss.ts';
import { formatOfArticle } from './read.ts';
import { backToReview, relaysEdited } from './relay.ts';
import { createMeasure } from './storage-size.ts';

/** What to do about units that have no translation: take the source text, write no edition, or fail. */
export type Incomplete = 'source' | 'skip' | 'fail';

export interface BuildInput {
  readonly article: Article;
  /** What the store has; nothing, where there is no store yet. */
  readonly translation?: Translation | undefined;
  /** BCP 47 tag of the edition. */
  readonly language: string;
  /** Least state that counts. Default `translated`. */
  readonly minState?: State | undefined;
  readonly incomplete?: Incomplete | undefined;
  /** Adapt the language attributes of the page. Default true. */
  readonly adapt?: boolean | undefined;
  /** What goes before a translation that is printed under a post, in the edition's language; default: the word "translation", as before any other. */
  readonly glossLabel?: string | undefined;
}

/** A passage as it stands in an edition. */
export interface StandingPassage {
  readonly unit: string;
  readonly language?: string;
  /** SHA-256 of the UTF-8 bytes, hexadecimal: the same in the source and in every edition. */
  readonly sha256: string;
  /** Length in bytes. */
  readonly bytes: number;
}

export interface EditionReport {
  /** Translatable units. */
  readonly total: number;
  readonly translated: number;
  /** Ids of units that have the source's text, those that are not for the locale at the end. */
  readonly fallback: readonly string[];
  readonly passages: readonly StandingPassage[];
}

export interface Edition {
  /** The localized article; absent where none is to be written. */
  readonly text?: string;
  /** Where each block of the article stands in `text`, by index (see {@link movedSpans}); with `text` only. */
  readonly spans?: readonly (Span | undefined)[];
  /** The translations printed under passages; with `text` only. */
  readonly glosses?: readonly PrintedGloss[];
  readonly report: EditionReport;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The article in another language: spans of the source replaced, nothing else touched. Checks the store as
 * strictly as import does, since people edit it in place.
 *
 * @returns diagnostics `unit-not-for-locale`, `unit-incomplete`, `unit-below-state`, `unit-stale`, `unit-damaged`, `edition-incomplete`,
 *   `edition-skipped`, `edition-failed`, `passage-altered`, `passage-lost`, `passage-unwritten`, `relay-changed`,
 *   `storage-size-exceeded`, `characters-not-stored`, `characters-not-allowed`. With an error there is no
 *   text, but for damaged units and those without a passage of theirs, which fall back.
 * @example const { text } = await buildEdition({ article, translation, language: 'de' });
 */
export async function buildEdition(given: BuildInput): Promise<Edition> {
  const { language, incomplete = 'source' } = given;
  const article = articleFor(given.article, language);
  const input = { ...given, article };
  const format = await formatOfArticle(article);
  if (format === undefined) return { report: { total: 0, translated: 0, fallback: [], passages: [] }, diagnostics: article.diagnostics };
  const chosen = chooseTargets(input, format);
  const elsewhere = notForLocale(given.article, language);
  const total = article.units.filter(({ unit }) => unit.translate).length;
  const missing = chosen.fallback.length;
  const diagnostics = [...chosen.diagnostics, ...elsewhere];
  const values = { path: article.path, missing, total, language };
  const report = (passages: readonly StandingPassage[]): EditionReport => ({ total, translated: total - missing, fallback: [...chosen.fallback, ...elsewhere.flatMap(({ where }) => where?.unit ?? [])], passages });
  if (missing > 0 && incomplete !== 'source') {
    const code = incomplete === 'fail' ? 'edition-failed' : 'edition-skipped';
    diagnostics.push(diagnose(messages, incomplete === 'fail' ? 'error' : 'warning', code, values, { where: { file: article.path } }));
    return { report: report([]), diagnostics };
  }
  if (missing > 0) diagnostics.push(diagnose(messages, 'warning', 'edition-incomplete', values, { where: { file: article.path } }));
  const printed = glossEdits(article, chosen.glosses, language, given.glossLabel);
  const edits = [...editsOf(article, format, chosen.targets, language), ...printed.map(({ edit }) => edit)];
  if (input.adapt !== false) append(edits, format.adapt?.({ source: article.source, language, direction: direction(language) }) ?? []);
  const placed = article.pointed === undefined ? edits : pointEdits(article.source, article.pointed, edits);
  const text = applyEdits(article.source, placed);
  const spans = movedSpans(article.blocks, placed);
  const standing = passagesIn(article, spans, text);
  append(diagnostics, standing.diagnostics);
  if (standing.diagnostics.length > 0) return { report: report(standing.passages), diagnostics };
  return { text, spans, glosses: printed.map((each) => printedAt(each, article, spans)), report: report(standing.passages), diagnostics };
}

/** Says where the source stands because the author's locale filter leaves the locale out. */
function notForLocale({ path, blocks, units }: Article, language: string): readonly Diagnostic[] {
  return units.flatMap(({ unit, block }) => {
    if (!unit.translate || isForLocale(blocks[block], language)) return [];
    return diagnose(messages, 'info', 'unit-not-for-locale', { unit: unit.id, language, text: beginning(plainText(unitSource(unit))) }, { where: { file: path, unit: unit.id } });
  });
}

interface Chosen {
  /** New content by index of the block. */
  readonly targets: ReadonlyMap<number, Content>;
  /** Translations that are printed under blocks, by index of the block: of the passage that it is, or of each that stands in it. */
  readonly glosses: ReadonlyMap<number, readonly string[]>;
  readonly fallback: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function chooseTargets({ article, translation, language, minState = 'translated' }: BuildInput, format: Format): Chosen {
  const languages: Languages = { source: article.language, target: language };
  const stored = new Map((translation?.units ?? []).filter((unit) => unit.retired !== true).map((unit) => [unit.id, unit]));
  const targets = new Map<number, Content>();
  const glosses = new Map<number, string[]>();
  const fallback: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const measure = createMeasure();
  const fall = (unit: Unit, severity: 'info' | 'warning' | 'error', code: keyof typeof messages, values: Record<string, string> = {}): void => {
    fallback.push(unit.id);
    const text = beginning(plainText(unitSource(unit)));
    diagnostics.push(diagnose(messages, severity, code, { unit: unit.id, text, ...values }, { where: { file: article.path, unit: unit.id } }));
  };
  for (const { unit, block, gloss } of article.units) {
    const mine = stored.get(unit.id);
    if (!unit.translate) {
      if (mine !== undefined && passageAltered(unit, mine)) {
        diagnostics.push(diagnose(messages, 'warning', 'passage-changed', { unit: unit.id }, { where: { file: article.path, unit: unit.id } }));
      }
      continue;
    }
    if (mine === undefined) {
      fall(unit, translation === undefined ? 'info' : 'warning', translation === undefined ? 'unit-incomplete' : 'unit-stale');
      continue;
    }
    const edited = hasTarget(mine) && relaysEdited(mine, article.said);
    // What was reviewed was reviewed beside what the passage said before.
    const edition = unitEdition(edited ? { ...mine, parts: backToReview(mine.parts) } : mine, unit, languages, minState);
    if (edited && edition.kind === 'target') {
      diagnostics.push(diagnose(messages, 'warning', 'relay-changed', { unit: unit.id, text: beginning(plainText(unitSource(unit))) }, { where: { file: article.path, unit: unit.id } }));
    }
    if (edition.kind === 'target') {
      if (gloss === true) {
        const text = collapse(plainText(edition.content));
        if (!sameText(text, plainText(unitSource(unit)))) gather(glosses, block, text);
        continue;
      }
      const limits = checkLimits(article.blocks[block] as Block, edition.content, unit.id, measure);
      append(diagnostics, limits.map((each) => ({ ...each, where: { file: article.path, unit: unit.id } })));
      // What stands in its place already keeps its bytes.
      const there = article.given?.get(block);
      if (sameContent(edition.content, unitSource(unit)) || (there !== undefined && there.codes === undefined && sameContent(edition.content, there.content))) continue;
      const unwritten = unwrittenIn(article, format, block, edition.content, language);
      for (const text of unwritten) diagnostics.push(diagnose(messages, 'warning', 'passage-unwritten', { unit: unit.id, text }, { where: { file: article.path, unit: unit.id } }));
      if (unwritten.length === 0) targets.set(block, edition.content);
      else fallback.push(unit.id);
    } else if (edition.kind === 'damaged') {
      append(diagnostics, edition.problems.filter((problem) => problem.severity === 'error'));
      fall(unit, 'error', 'unit-damaged');
    } else if (edition.kind === 'passage-lost') {
      for (const text of edition.missing) {
        diagnostics.push(diagnose(messages, 'error', 'passage-lost', { unit: unit.id, text }, { where: { file: article.path, unit: unit.id }, expected: text }));
      }
      fallback.push(unit.id);
    } else if (edition.kind === 'below-state') fall(unit, 'info', 'unit-below-state', { state: edition.state, wanted: minState });
    else fall(unit, 'info', 'unit-incomplete');
  }
  return { targets, glosses, fallback, diagnostics };
}

/** Passages whose bytes would be others in a value that is encoded as a whole: quotation marks around it have changed. */
function unwrittenIn(article: Article, format: Format, index: number, content: Content, language: string): readonly string[] {
  const block = article.blocks[index] as Block;
  const standings = article.inline.get(index) ?? [];
  if (standings.length === 0 || holdsCodes(block.place)) return [];
  const written = format.encode({ source: article.source, block, content, markup: () => '', language });
  return lost(standings, article.source, written).map(({ text }) => collapse(text));
}

/**
 * An edit for every block with new content. A sub-flow inside the markup of a code is written with that markup
 * where its block is written anew, and by itself where it is not.
 */
function editsOf(article: Article, format: Format, targets: ReadonlyMap<number, Content>, language: string): Edit[] {
  const inside = new Map<number, number[]>();
  article.blocks.forEach((block, i) => {
    if (block.within === undefined) return;
    const list = inside.get(block.within.block);
    if (list === undefined) inside.set(block.within.block, [i]);
    else list.push(i);
  });
  const encode = (index: number, target: Content): string => {
    const own = article.blocks[index] as Block;
    const standings = holdsCodes(own.place) ? (article.inline.get(index) ?? []) : [];
    const block = blockWithPassages(own, standings, article.source);
    const content = codedContent(target, standings);
    const codes = new Map(block.codes.map((code) => [code.id, code]));
    const markup = (id: string, kind: 'open' | 'close' | 'standalone'): string => {
      const code = codes.get(id);
      if (code === undefined) return '';
      const span = kind === 'close' ? (code.spanEnd ?? { start: 0, end: 0 }) : code.span;
      const flows = (inside.get(index) ?? []).filter((i) => {
        const { within } = article.blocks[i] as Block;
        return within?.code === id && (within.side === 'close') === (kind === 'close');
      });
      const edits = flows.flatMap((i) => edit(i)).map((each) => ({
        text: each.text,
        span: { start: each.span.start - span.start, end: each.span.end - span.start },
      }));
      return applyEdits(slice(article.source, span), edits);
    };
    return format.encode({ source: article.source, block, content, markup, language });
  };
  /** Edits of a block and of what lies in its markup. */
  const edit = (index: number): Edit[] => {
    const content = targets.get(index);
    if (content !== undefined) return [{ span: (article.blocks[index] as Block).span, text: encode(index, content) }];
    return (inside.get(index) ?? []).flatMap(edit);
  };
  return article.blocks.flatMap((block, i) => (block.within === undefined ? edit(i) : []));
}

interface Found {
  readonly passages: readonly StandingPassage[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds each passage in the edition and compares bytes: whole blocks by where the edits have moved them, those inside a
 * block in what has become of it, as often as in the source.
 *
 * @param spans where each block stands in the edition, by index.
 */
function passagesIn(article: Article, spans: readonly (Span | undefined)[], text: string): Found {
  const passages: StandingPassage[] = [];
  const diagnostics: Diagnostic[] = [];
  const altered = (unit: Unit, offset: number): void => {
    const at = positionAt(article.source, offset);
    diagnostics.push(diagnose(messages, 'error', 'passage-altered', { ...at }, { where: { file: article.path, unit: unit.id, ...at } }));
  };
  const stands = (unit: Unit, original: string, language: string | undefined): void => {
    passages.push({ unit: unit.id, ...(language === undefined ? {} : { language }), sha256: sha256Hex(original), bytes: new TextEncoder().encode(original).length });
  };
  for (const { unit, block, gloss } of article.units as readonly ArticleUnit[]) {
    if (gloss === true) continue;
    const { span, within } = article.blocks[block] as Block;
    const marked = article.inline.get(block) ?? [];
    const standings = [...marked, ...standingCodes(article.blocks[block] as Block, marked)];
    // What stands inside the markup of another block is looked for in that one.
    const place = spans[block] ?? spans[outermost(article, block)];
    const edition = place === undefined ? '' : slice(text, place);
    if (unit.passage !== undefined && within === undefined) {
      const original = slice(article.source, span);
      if (sha256Hex(edition) !== sha256Hex(original)) altered(unit, span.start);
      stands(unit, original, unit.passage.language);
    } else if (unit.passage === undefined && standings.length > 0) {
      for (const standing of lost(standings, article.source, edition)) altered(unit, standing.span.start);
      for (const standing of standings) stands(unit, slice(article.source, standing.span), standing.language);
    }
  }
  return { passages, diagnostics };
}

function outermost(article: Article, index: number): number {
  const { within } = article.blocks[index] as Block;
  return within === undefined ? index : outermost(article, within.block);
}

/** The passages of a block whose bytes do not stand in its edition, or not as often. */
function lost<T extends Pick<Standing, 'span'>>(standings: readonly T[], source: string, edition: string): readonly T[] {
  const wanted = new Map<string, number>();
  return standings.filter(({ span }) => {
    const bytes = slice(source, span);
    const times = (wanted.get(bytes) ?? 0) + 1;
    wanted.set(bytes, times);
    return edition.split(bytes).length - 1 < times;
  });
}
