import { sameLanguage } from '../language/identify/same.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { plainText } from '../model/content.ts';
import { targetOrder, unitText } from '../model/part.ts';
import type { Part, Translation, Unit } from '../model/translation.ts';
import { type Checker, createChecker } from '../qa/checker.ts';
import { type CheckLevels, leveled } from '../qa/levels.ts';
import { type RelayedWords, checkRelays } from '../quotes/original.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { gather } from '../text/gather.ts';
import { joinTargets, unitEdition } from './edition-content.ts';
import { checkLimits } from './limits.ts';
import { isForLocale } from './locale-filter.ts';
import { messages } from './messages.ts';
import { passageAltered } from './passage.ts';
import { relaysEdited } from './relay.ts';
import { effectiveState, needsTarget } from './state.ts';
import { createMeasure } from './storage-size.ts';

export interface CheckInput {
  readonly article: Article;
  /** What the store has for it. */
  readonly translation: Translation;
  /** BCP 47 tag of the translation. */
  readonly language: string;
  /** What the project says about single checks, by code. */
  readonly levels?: CheckLevels | undefined;
  /** Made by `createChecker` for these languages and levels: spares making it for every article. */
  readonly checker?: Checker | undefined;
}

/**
 * Checks a translation before it is published, by the conventions of both languages: numbers, dates and times; quotation marks
 * and no-break spaces; what was left over; codes; quotations that should have the original's words. What is not translated yet
 * is not looked at, nor are passages.
 *
 * @returns diagnostics with the unit, the segment, and, where there is one, the stretch of the segment's target (`where.within`);
 *   `line` and `column` are the unit's in the XLIFF file it was read from. Codes: those of src/qa/messages.ts, of damaged codes,
 *   and `unit-stale`, `passage-changed`, `passage-lost`, `relay-not-original`, `relay-changed`,
 *   `storage-size-exceeded`, `characters-not-stored`, `characters-not-allowed`.
 * @example checkTranslation({ article, translation, language: 'de' }) // [{ code: 'number-changed', expected: '20', received: '30', … }]
 */
export function checkTranslation({ article, translation, language, levels = {}, checker = createChecker(article.language, language, levels) }: CheckInput): readonly Diagnostic[] {
  const stored = new Map(translation.units.filter((unit) => unit.retired !== true).map((unit) => [unit.id, unit]));
  const relays = relaysOf(article, language);
  const languages = { source: article.language, target: language };
  const measure = createMeasure();
  const out: Diagnostic[] = [];
  for (const { unit, block } of article.units) {
    if (unit.translate && !isForLocale(article.blocks[block], language)) continue;
    const mine = stored.get(unit.id);
    const found: Diagnostic[] = [];
    if (mine === undefined) {
      if (unit.translate) found.push(diagnose(messages, 'warning', 'unit-stale', { unit: unit.id }));
    } else if (!unit.translate) {
      if (passageAltered(unit, mine)) found.push(diagnose(messages, 'warning', 'passage-changed', { unit: unit.id }));
    } else {
      const done = translated(mine);
      if (done === undefined) continue;
      const kind = unit.kind === undefined ? {} : { kind: unit.kind };
      add(checker.check({ ...done, ...kind }, article.inline.get(block)?.map(({ text }) => text)), mine);
      if (done.parts.length === mine.parts.length) {
        const edition = unitEdition(mine, unit, languages, 'initial');
        if (edition.kind === 'damaged') append(found, edition.problems.filter(({ severity }) => severity === 'error'));
        if (edition.kind === 'passage-lost') for (const text of edition.missing) found.push(diagnose(messages, 'error', 'passage-lost', { unit: unit.id, text }, { expected: text }));
        if (relaysEdited(mine, article.said)) found.push(diagnose(messages, 'warning', 'relay-changed', { unit: unit.id, text: unitText(unit) }));
        const content = joinTargets(mine, languages);
        found.push(...checkRelays(plainText(content), relays.get(block) ?? []), ...checkLimits(article.blocks[block] as Block, content, unit.id, measure));
      }
    }
    if (found.length > 0) add(leveled(found, language, levels), mine ?? unit);
  }
  return out;

  function add(found: readonly Diagnostic[], { id, line, column }: Unit): void {
    const place = line === undefined || column === undefined ? {} : { line, column };
    for (const each of found) out.push({ ...each, where: { file: article.path, unit: id, ...place, ...each.where } });
  }
}

/** The unit with those of its segments that are translated; undefined where none is. */
function translated(unit: Unit): Unit | undefined {
  const parts = targetOrder(unit.parts);
  const wanted = (part: Part): boolean => part.kind === 'ignorable' || !needsTarget(part) || part.state !== 'initial' || effectiveState(part) !== 'initial';
  if (!parts.some((part) => part.kind === 'segment' && needsTarget(part) && wanted(part))) return undefined;
  if (parts.every(wanted)) return unit;
  return { ...unit, parts: unit.parts.filter((part) => part.kind === 'segment' && wanted(part)) };
}

/** What must be quoted in its own words, by block: relays of passages that were said in the language of the edition. */
function relaysOf(article: Article, language: string): ReadonlyMap<number, readonly RelayedWords[]> {
  const out = new Map<number, RelayedWords[]>();
  if (sameLanguage(article.language, language)) return out;
  for (const { block, passage: id, original } of article.relays) {
    const passage = article.said.find((each) => each.id === id);
    if (passage?.language === undefined || !sameLanguage(passage.language, language)) continue;
    gather(out, block, { passage: passage.text, original });
  }
  return out;
}
