import { countWords } from '../language/words.ts';
import type { Article } from '../model/article.ts';
import { hasTarget, unitText } from '../model/part.ts';
import type { Translation, Unit } from '../model/translation.ts';
import { articleFor } from './local.ts';
import { needsEditing } from '../model/needs-editing.ts';
import { relaysEdited } from './relay.ts';
import { isDone, unitState } from './state.ts';

/** How far an article is translated into one language. Counts are units, but for the words. */
export interface Status {
  /** Translatable units of the article as it is now. */
  readonly total: number;
  /** Without a translation, or with a part of one. */
  readonly new: number;
  readonly translated: number;
  readonly reviewed: number;
  readonly final: number;
  /** Of the new ones: the text has changed since the last export, so that no translator has it. */
  readonly stale: number;
  /** Of those with a translation: a passage that they quote has been edited since, or who returned it says that it needs a review. */
  readonly review: number;
  /** In the store, active or retired, with a translation and no longer in the article. */
  readonly orphaned: number;
  readonly words: number;
  /** Words of the units that are new. */
  readonly wordsLeft: number;
}

/**
 * Compares an article as it is now with what the store has for it.
 *
 * @param language BCP 47 tag of the locale, where there is no translation yet.
 * @example statusOf(article, translation).new // units still to translate
 */
export function statusOf(given: Article, translation: Translation | undefined, language: string | undefined = translation?.targetLanguage): Status {
  const article = articleFor(given, language);
  const stored = new Map((translation?.units ?? []).filter((unit) => unit.retired !== true).map((unit) => [unit.id, unit]));
  const counts = { new: 0, translated: 0, reviewed: 0, final: 0, stale: 0, review: 0, words: 0, wordsLeft: 0 };
  const ids = new Set<string>();
  let total = 0;
  for (const { unit } of article.units) {
    ids.add(unit.id);
    if (!unit.translate) continue;
    total += 1;
    const words = countWords(unitText(unit));
    counts.words += words;
    const mine = stored.get(unit.id);
    if (mine !== undefined && ((hasTarget(mine) && relaysEdited(mine, article.said)) || mine.parts.some(needsEditing))) counts.review += 1;
    const state = stateOf(mine);
    counts[state] += 1;
    if (state === 'new') counts.wordsLeft += words;
    if (translation !== undefined && !stored.has(unit.id)) counts.stale += 1;
  }
  const orphaned = (translation?.units ?? []).filter((unit) => hasTarget(unit) && (unit.retired === true || !ids.has(unit.id))).length;
  return { total, ...counts, orphaned };
}

function stateOf(unit: Unit | undefined): 'new' | 'translated' | 'reviewed' | 'final' {
  if (unit === undefined || !isDone(unit, 'translated')) return 'new';
  const state = unitState(unit);
  return state === 'initial' ? 'new' : state;
}
