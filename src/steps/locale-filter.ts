import { matchesRanges } from '../language/ranges.ts';
import type { Article, ArticleUnit } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Unit } from '../model/translation.ts';

/**
 * True if a block is for a locale, as the author's locale filter says (ITS 2.0, 8.9): `include de, fr` or `exclude *-CA` in the
 * block's layout. Without one it is for all.
 */
export function isForLocale(block: Block | undefined, locale: string): boolean {
  const filter = block?.layout?.['localeFilter'];
  if (typeof filter !== 'string') return true;
  const [type = ''] = filter.split(' ', 1);
  return matchesRanges(locale, filter.slice(type.length)) === (type !== 'exclude');
}

/** True if some block of an article is not for a locale. */
export function filtersLocale({ blocks }: Article, locale: string): boolean {
  return blocks.some((block) => !isForLocale(block, locale));
}

/**
 * The units that a locale has: those that are to be translated and not for it are left out, and so are the codes' words of
 * them. What stands as it was said stands everywhere.
 */
export function unitsForLocale({ blocks }: Article, units: readonly ArticleUnit[], locale: string): readonly ArticleUnit[] {
  const out = new Set<string>();
  const kept = units.filter(({ block, unit, gloss }) => {
    const stays = isForLocale(blocks[block], locale) || (!unit.translate && gloss !== true);
    if (!stays) out.add(unit.id);
    return stays;
  });
  return out.size === 0 ? units : kept.map((each) => ({ ...each, unit: withoutSubFlows(each.unit, out) }));
}

function withoutSubFlows(unit: Unit, out: ReadonlySet<string>): Unit {
  const refers = (ids: readonly string[] | undefined): boolean => ids?.some((id) => out.has(id)) === true;
  if (!unit.codes.some(({ subFlows, subFlowsEnd }) => refers(subFlows) || refers(subFlowsEnd))) return unit;
  const left = (ids: readonly string[] | undefined): readonly string[] => (ids ?? []).filter((id) => !out.has(id));
  return {
    ...unit,
    codes: unit.codes.map(({ subFlows, subFlowsEnd, ...code }) => ({
      ...code,
      ...(left(subFlows).length === 0 ? {} : { subFlows: left(subFlows) }),
      ...(left(subFlowsEnd).length === 0 ? {} : { subFlowsEnd: left(subFlowsEnd) }),
    })),
  };
}
