import { sameLanguage } from '../language/identify/same.ts';
import type { Article, ArticleUnit, InnerGloss } from '../model/article.ts';
import { glossId, innerGlossId } from '../model/id.ts';
import { policyFor } from '../model/post.ts';
import { plainText } from '../model/content.ts';
import { unitSource } from '../model/part.ts';
import type { Passage, Unit } from '../model/translation.ts';
import { applyPolicy } from '../quotes/posts.ts';
import { filtersLocale, unitsForLocale } from './locale-filter.ts';
import { glossNote, passageNote } from './passage.ts';

/**
 * An article as it is for one locale: posts in its own language stand where that is the locale's policy, and a unit for a
 * translation follows each passage that one is asked for. A passage in the locale's own language needs none. What the author's
 * locale filter says is not for the locale has no unit: in its edition the source stands there, byte for byte.
 *
 * @param locale BCP 47 tag of the edition; without one, the article as it is.
 * @example articleFor(article, 'de').units
 */
export function articleFor(article: Article, locale: string | undefined): Article {
  if (locale === undefined) return article;
  const local = withPosts(article, locale);
  return filtersLocale(article, locale) ? { ...local, units: unitsForLocale(article, local.units, locale) } : local;
}

function withPosts(article: Article, locale: string): Article {
  if (article.ownPosts === undefined && article.glosses.size === 0 && article.innerGlosses.size === 0) return article;
  const { ownPosts, blocks } = article;
  const standing = ownPosts === undefined ? undefined : applyPolicy(ownPosts.posts, policyFor(ownPosts.policies, locale), article.language, (i) => blocks[i]?.translate === true);
  const locked = standing?.passages ?? new Map<number, Passage>();
  const glossed = (index: number): boolean => {
    if (standing?.glosses.has(index) === true) return true;
    const language = article.passages.get(index)?.language;
    return article.glosses.has(index) && !(language !== undefined && sameLanguage(language, locale));
  };
  const inner = (index: number): readonly InnerGloss[] => (article.innerGlosses.get(index) ?? []).filter(({ language }) => language === undefined || !sameLanguage(language, locale));
  if (locked.size === 0 && ![...article.glosses].some(glossed) && ![...article.innerGlosses.keys()].some((index) => inner(index).length > 0)) return article;
  const units = article.units.flatMap((each): readonly ArticleUnit[] => {
    if (each.gloss === true) return [];
    const passage = locked.get(each.block);
    const own = passage === undefined || !each.unit.translate ? each : { ...each, unit: lockedUnit(each.unit, passage) };
    if (own.unit.passage === undefined) return [own, ...inner(each.block).map((said): ArticleUnit => ({ block: each.block, gloss: true, unit: innerGlossUnit(own.unit, said) }))];
    return glossed(each.block) ? [own, { block: each.block, gloss: true, unit: glossUnit(each.unit, own.unit) }] : [own];
  });
  return { ...article, units, passages: new Map([...article.passages, ...locked].sort((a, b) => a[0] - b[0])) };
}

function lockedUnit(unit: Unit, passage: Passage): Unit {
  const source = unitSource(unit);
  return { ...unit, translate: false, passage, parts: [{ kind: 'segment', id: 's1', source, state: 'initial' }], notes: [passageNote(passage), ...unit.notes.filter((note) => note.category !== 'passage')], matches: [] };
}

/** The unit of a translation that is printed under a passage: its text alone, sentence by sentence where the article has it so. */
function glossUnit(unit: Unit, passage: Unit): Unit {
  const { kind, level } = unit;
  const said = passage.passage as Passage;
  const parts = (unit.translate ? unit.parts : passage.parts).map((part) => ({ ...part, source: [{ kind: 'text' as const, text: plainText(part.source) }] })).filter((part) => part.source[0]?.text !== '');
  return {
    id: glossId(unit.id),
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { level }),
    translate: true,
    gloss: { of: unit.id, ...(said.language === undefined ? {} : { language: said.language }) },
    codes: [],
    parts,
    notes: [glossNote(said)],
    matches: [],
  };
}

/** The unit of a translation of words that stand in another unit. */
function innerGlossUnit({ id, kind, level }: Unit, { text, language, speaker }: InnerGloss): Unit {
  const said = language === undefined ? {} : { language };
  return {
    id: innerGlossId(id, text),
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { level }),
    translate: true,
    gloss: { of: id, ...said },
    codes: [],
    parts: [{ kind: 'segment', id: 's1', source: [{ kind: 'text', text }], state: 'initial' }],
    notes: [glossNote({ reason: 'author', ...said, ...(speaker === undefined ? {} : { speaker }) })],
    matches: [],
  };
}
