import { joint } from '../language/joining.ts';
import { checkCodes, compareCodes } from '../model/codes.ts';
import { type Content, type Inline, normalizeContent, plainText } from '../model/content.ts';
import { segmentsOf, targetOrder, unitSource } from '../model/part.ts';
import { type State, stateRank, type Unit } from '../model/translation.ts';
import { append } from '../text/append.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { settlePassages } from './standing.ts';
import { lacksTarget, unitState } from './state.ts';

/** The languages of a translation: BCP 47 tags. */
export interface Languages {
  readonly source: string;
  readonly target: string;
}

/** What an edition has for a unit: its target content, or why there is none. */
export type UnitEdition =
  | { readonly kind: 'target'; readonly content: Content; readonly state: State; readonly problems: readonly Diagnostic[] }
  | { readonly kind: 'incomplete' | 'below-state'; readonly state: State }
  | { readonly kind: 'passage-lost'; readonly missing: readonly string[] }
  | { readonly kind: 'damaged'; readonly problems: readonly Diagnostic[] };

/**
 * The target of a whole unit: its segments joined in the order of the translation, with between them what the
 * target language puts there, under the code ids of `source`, its passages as they are there. A unit that is partly translated has none: it
 * falls back whole.
 */
export function unitEdition(unit: Unit, source: Unit, languages: Languages, minState: State): UnitEdition {
  if (segmentsOf(unit).some(lacksTarget)) return { kind: 'incomplete', state: 'initial' };
  const state = unitState(unit);
  if (stateRank(state) < stateRank(minState)) return { kind: state === 'initial' ? 'incomplete' : 'below-state', state };
  const original = unitSource(source);
  const compared = compareCodes(original, joinTargets(unit, languages), source.codes, unit.codes, unit.id);
  const { targets, missing } = settlePassages([original], [compared.content]);
  if (missing.length > 0) return { kind: 'passage-lost', missing };
  const content = targets[0] ?? compared.content;
  const problems = content === compared.content ? compared.problems : checkCodes(original, content, source.codes, unit.id);
  if (problems.some((problem) => problem.severity === 'error')) return { kind: 'damaged', problems };
  return { kind: 'target', content, state, problems };
}

/** The joined target content of a unit. What a translator gave for white space between sentences is final. */
export function joinTargets(unit: Pick<Unit, 'parts'>, languages: Languages): Content {
  const parts = targetOrder(unit.parts);
  const first = parts.findIndex((part) => part.kind === 'segment');
  const last = parts.findLastIndex((part) => part.kind === 'segment');
  const out: Inline[] = [];
  parts.forEach((part, i) => {
    if (part.kind === 'segment') {
      append(out, part.target ?? []);
      // Sentences that touch in the source's language get a space where the target's needs one.
      const touching = parts[i + 1]?.kind === 'segment' && !/\s$/u.test(plainText(part.target ?? []));
      if (touching) out.push({ kind: 'text', text: joint('', languages.source, languages.target) });
    } else {
      const between = i > first && i < last;
      append(out, part.target ?? (between ? part.source.map((item) => adapted(item, languages)) : part.source));
    }
  });
  return normalizeContent(out);
}

function adapted(item: Inline, languages: Languages): Inline {
  if (item.kind !== 'text' || item.text.trim() !== '') return item;
  return { kind: 'text', text: joint(item.text, languages.source, languages.target) };
}
