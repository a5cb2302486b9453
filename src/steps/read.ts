import { formatOf, formats } from '../formats/formats.ts';
import type { Format } from '../formats/format.ts';
import { hasRoomForGloss } from '../formats/gloss.ts';
import type { HtmlOptions } from '../formats/html.ts';
import { sameLanguage } from '../language/identify/same.ts';
import { segmentContent } from '../language/segment.ts';
import { createSplitter, type ForcedBreak, type Splitter } from '../language/sentences/split.ts';
import type { SrxRules } from '../language/srx/rules.ts';
import type { Article, ArticleUnit, InnerGloss } from '../model/article.ts';
import { bareCode, type Block, type BlockCode, blockText } from '../model/block.ts';
import { type Code, plainText } from '../model/content.ts';
import { type Hash, type Identity, unitIds } from '../model/id.ts';
import type { Note, Part, Passage, Unit } from '../model/translation.ts';
import { markedContent, type Standing, standIn, standingCodes } from '../model/standing.ts';
import type { GivenTranslation } from '../model/pointed.ts';
import type { PostPolicies } from '../model/post.ts';
import type { RelayQuote, SaidPassage } from '../model/said.ts';
import type { InlinePassage } from '../quotes/inline.ts';
import type { PassageArticle, PassageSettings } from '../quotes/passages.ts';
import { findPosts } from '../quotes/posts.ts';
import type { RelayRule } from '../quotes/settled.ts';
import type { PassageRule } from '../quotes/rules.ts';
import { findSaid, type Said } from '../quotes/said.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { gather } from '../text/gather.ts';
import type { Mutable } from '../text/mutable.ts';
import { collapse } from '../text/space.ts';
import { uncheckedLimits } from './limits.ts';
import { messages } from './messages.ts';
import { inlineNotes, passageNote } from './passage.ts';
import { asksForPosts, worded } from './unit-ids.ts';

/** What reading depends on beyond the article itself. */
export interface ReadSettings extends HtmlOptions {
  readonly passages?: PassageSettings;
  /** What the author says about which quotation translates which passage; false: none is looked for. */
  readonly relays?: readonly RelayRule[] | false;
  /** What becomes of posts in the article's own language. Default: they are translated. */
  readonly posts?: PostPolicies;
  readonly srx?: SrxRules;
  readonly breaks?: readonly ForcedBreak[];
}

export interface ReadInput {
  /** Posix, relative to the project. */
  readonly path: string;
  /** The decoded text, a byte order mark included. */
  readonly source: string;
  /** BCP 47 tag; what the article says of itself where absent. */
  readonly language?: string | undefined;
  /** Name of a format; told by the path's extension where absent. */
  readonly format?: string | undefined;
  readonly settings?: ReadSettings | undefined;
  /** False: a unit is one segment; an edition needs no more. Default true. */
  readonly sentences?: boolean | undefined;
  /** SHA-256, where there is a faster one. */
  readonly hash?: Hash | undefined;
}

/**
 * Reads an article: its blocks, which of them are passages that stand, and its units with their sentences.
 *
 * @returns the article; diagnostics `format-unknown`, `language-missing` (errors: no units), `article-empty`
 *   (warning), and those of the format and of the passages.
 * @example const article = await readArticle({ path: 'a.txt', source: 'Hello. Bye.', language: 'en' });
 */
export async function readArticle({ path, source, language, format, settings = {}, sentences = true, hash }: ReadInput): Promise<Article> {
  const row = formatOf(path, format, source);
  const nothing = { path, source, blocks: [], units: [], passages: new Map<number, Passage>(), inline: new Map<number, readonly Standing[]>(), said: [], relays: [], glosses: new Set<number>(), innerGlosses: new Map<number, readonly InnerGloss[]>() };
  if (row === undefined) {
    const known = [...new Set(formats.flatMap((each) => each.extensions.map((extension) => `.${extension}`)))].join(', ');
    const problem = diagnose(messages, 'error', 'format-unknown', { path, known }, { where: { file: path } });
    return { ...nothing, format: format ?? '', language: language ?? '', diagnostics: [problem] };
  }
  const read = (await row.load()).read(source, { ...settings, path });
  const own = language ?? read.language;
  if (own === undefined) {
    const problem = diagnose(messages, 'error', 'language-missing', { path }, { where: { file: path } });
    return { ...nothing, format: row.name, language: '', diagnostics: [...read.diagnostics, problem] };
  }
  const authors = row.name === 'markdown' || row.name === 'html' ? await authorsPassages(source, path) : noAuthors;
  const said = await findSaid({ blocks: read.blocks, language: own, path }, withRules(settings.passages, authors.rules));
  const inline = inlineOf(read.blocks, said);
  const passages = withSubFlows(read.blocks, said.found.passages, inline);
  const relays = settings.relays === false ? noRelays : await findRelays({ blocks: read.blocks, language: own, path }, said, settings.relays, source.includes('data-relay-of'));
  const splitter = !sentences ? undefined : createSplitter({
    locale: own,
    ...(settings.srx === undefined ? {} : { srx: settings.srx }),
    ...(settings.breaks === undefined ? {} : { forced: settings.breaks }),
  });
  const units = makeUnits(read.blocks, passages, inline, splitter, hash);
  const empty: Diagnostic[] = units.length > 0 ? [] : [diagnose(messages, 'warning', 'article-empty', { path }, { where: { file: path } })];
  return {
    path,
    source,
    format: row.name,
    language: own,
    blocks: read.blocks,
    ...(read.pointed === undefined ? {} : { pointed: read.pointed }),
    ...(read.given === undefined ? {} : { given: await givenByBlock(read.blocks, read.given, own) }),
    units,
    passages,
    inline,
    said: said.passages.map(saidPassage),
    relays: relays.relays,
    glosses: new Set([...said.found.glosses].filter((i) => passages.get(i)?.reason !== 'attribution' && hasRoomForGloss(read.blocks[i] as Block))),
    innerGlosses: innerGlosses(read.blocks, passages, inline, own, settings.passages?.gloss === true),
    ...(asksForPosts(settings.posts) ? { ownPosts: { policies: settings.posts, posts: findPosts(read.blocks, said.found.passages).filter((post) => post.own) } } : {}),
    diagnostics: [...read.diagnostics, ...uncheckedLimits(read.blocks, path), ...authors.diagnostics, ...said.found.diagnostics, ...relays.diagnostics, ...empty],
  };
}

interface Authors {
  readonly rules: readonly PassageRule[];
  readonly diagnostics: readonly Diagnostic[];
}

const noAuthors: Authors = { rules: [], diagnostics: [] };

/** Translations that stand in the article by index of their block. What their author does not say of their language, they tell together. */
async function givenByBlock(blocks: readonly Block[], given: readonly GivenTranslation[], own: string): Promise<ReadonlyMap<number, GivenTranslation>> {
  const unsaid = new Set(given.filter(({ language }) => language === undefined || sameLanguage(language, own)));
  let told: string | undefined;
  if (unsaid.size > 0) {
    const { identify } = await import('../language/identify.ts');
    const found = await identify([...unsaid].map(({ content }) => plainText(content)).join('\n'));
    if (found !== 'uncertain' && !sameLanguage(found.language, own)) told = found.language;
  }
  const indexes = new Map(blocks.map(({ span }, index) => [`${span.start} ${span.end}`, index]));
  return new Map(given.flatMap((each): [number, GivenTranslation][] => {
    const index = indexes.get(`${each.source.start} ${each.source.end}`);
    const language = unsaid.has(each) ? told : each.language;
    return index === undefined || language === undefined ? [] : [[index, { ...each, language }]];
  }));
}

/** What the front matter of an article says of its passages. */
async function authorsPassages(source: string, path: string): Promise<Authors> {
  if (!/^\uFEFF?(?:---|\+\+\+|;;;|%|\{)/.test(source) || !/^[ \t]*(?:\[{1,2}[ \t]*)?["']?passages/m.test(source)) return noAuthors;
  const { frontMatterPassages } = await import('../formats/front-matter/passages.ts');
  const rules = frontMatterPassages(source);
  if (rules !== null) return { rules: rules ?? [], diagnostics: [] };
  return { rules: [], diagnostics: [diagnose(messages, 'warning', 'passages-malformed', { path }, { where: { file: path } })] };
}

/** The rules of the config and behind them those of the article, which hold where both speak of one passage. */
function withRules(settings: PassageSettings = {}, rules: readonly PassageRule[]): PassageSettings {
  return rules.length === 0 ? settings : { ...settings, passages: [...(settings.passages ?? []), ...rules] };
}

function saidPassage({ id, kind, language, text, speaker, handle, stretches }: Said['passages'][number]): SaidPassage {
  return {
    id,
    kind,
    ...(language === undefined ? {} : { language }),
    text,
    ...(speaker === undefined ? {} : { speaker }),
    ...(handle === undefined ? {} : { handle }),
    blocks: stretches.map(({ block }) => block),
  };
}

interface Relays {
  readonly relays: readonly RelayQuote[];
  readonly diagnostics: readonly Diagnostic[];
}

const noRelays: Relays = { relays: [], diagnostics: [] };

/** Quotations are looked for only where there is a passage in another language that they could translate, or the author speaks of one. */
async function findRelays(article: PassageArticle, said: Said, rules: readonly RelayRule[] = [], spokenOf = false): Promise<Relays> {
  if (!spokenOf && rules.length === 0 && !said.passages.some(({ language }) => language === undefined || !sameLanguage(language, article.language))) return noRelays;
  const { linkArticle } = await import('../quotes/link.ts');
  return linkArticle(article, said, rules);
}

/**
 * What stands inside blocks and is to be translated under them: what its rule asks for, and where all passages are, what is in
 * another language, whichever that is; a name or a brand that the author lets stand needs none. Each text once a block.
 */
function innerGlosses(blocks: readonly Block[], passages: ReadonlyMap<number, Passage>, inline: ReadonlyMap<number, readonly Standing[]>, own: string, all: boolean): ReadonlyMap<number, readonly InnerGloss[]> {
  const out = new Map<number, readonly InnerGloss[]>();
  blocks.forEach((block, i) => {
    const standings = inline.get(i) ?? [];
    if (passages.has(i) || !hasRoomForGloss(block) || (standings.length === 0 && (!all || block.codes.length === 0))) return;
    const wanted = [...standings, ...(all ? standingCodes(block, standings) : [])].filter(({ gloss, language, reason }: Pick<Standing, 'gloss' | 'language' | 'reason'>) => gloss === true || (all && (language === undefined ? reason === 'language' : !sameLanguage(language, own))));
    const texts = new Map(wanted.map(({ text, language, speaker }) => [collapse(text), { text: collapse(text), ...(language === undefined ? {} : { language }), ...(speaker === undefined ? {} : { speaker }) }]));
    if (texts.size > 0) out.set(i, [...texts.values()]);
  });
  return out;
}

/** The passages inside blocks, as they can stand there. */
function inlineOf(blocks: readonly Block[], { inline, found }: Said): ReadonlyMap<number, readonly Standing[]> {
  const byBlock = new Map<number, InlinePassage[]>();
  for (const passage of inline) gather(byBlock, passage.block, passage);
  const out = new Map<number, readonly Standing[]>();
  for (const [index, list] of byBlock) {
    const standings = found.passages.has(index) ? [] : standIn(blocks[index] as Block, list.map(({ block: _block, ...stretch }) => stretch));
    if (standings.length > 0) out.set(index, standings);
  }
  return out;
}

/** The format an article was read with. */
export async function formatOfArticle(article: Pick<Article, 'path' | 'format'>): Promise<Format | undefined> {
  return formatOf(article.path, article.format)?.load();
}

/** What stands inside the markup of a passage (a link's title) stands with it: its bytes are the passage's. */
function withSubFlows(blocks: readonly Block[], passages: ReadonlyMap<number, Passage>, inline: ReadonlyMap<number, readonly Standing[]>): ReadonlyMap<number, Passage> {
  const all = new Map(passages);
  const standsIn = (block: Block): Passage | undefined => {
    const around = inline.get(block.within?.block ?? -1)?.find(({ span }) => span.start <= block.span.start && block.span.end <= span.end);
    return around === undefined ? undefined : { reason: around.reason, ...(around.language === undefined ? {} : { language: around.language }) };
  };
  blocks.forEach((block, i) => {
    const outer = block.within === undefined ? undefined : (all.get(block.within.block) ?? standsIn(block));
    if (outer !== undefined && !all.has(i)) all.set(i, outer);
  });
  return all;
}

function makeUnits(
  blocks: readonly Block[],
  passages: ReadonlyMap<number, Passage>,
  inline: ReadonlyMap<number, readonly Standing[]>,
  splitter: Splitter | undefined,
  hash: Hash | undefined,
): readonly ArticleUnit[] {
  const texts = blocks.map((block) => ({ text: blockText(block), kind: block.kind }));
  const indexes = worded(texts);
  const ids = unitIds(indexes.map((i) => texts[i] as Identity), hash);
  const subFlows = new Map<string, { open: string[]; close: string[] }>();
  indexes.forEach((index, n) => {
    const { within } = blocks[index] as Block;
    if (within === undefined) return;
    const key = `${within.block} ${within.code}`;
    const sides = subFlows.get(key) ?? { open: [], close: [] };
    sides[within.side].push(ids[n] as string);
    subFlows.set(key, sides);
  });
  return indexes.map((index, n) => {
    const block = blocks[index] as Block;
    const passage = passages.get(index);
    const standings = inline.get(index) ?? [];
    const notes: Note[] = passage === undefined ? inlineNotes([...standings, ...standingCodes(block, standings)]) : [passageNote(passage)];
    if (block.note !== undefined) notes.push({ text: block.note, category: 'author' });
    const unit: Mutable<Unit> = {
      id: ids[n] as string,
      kind: block.kind,
      translate: passage === undefined,
      codes: block.codes.map((code) => unitCode(code, subFlows.size === 0 ? undefined : subFlows.get(`${index} ${code.id}`))),
      parts: makeParts(block, standings, passage === undefined ? splitter : undefined),
      notes,
      matches: [],
    };
    if (block.level !== undefined) unit.level = block.level;
    if (passage !== undefined) unit.passage = passage;
    if (block.preserveSpace !== undefined) unit.preserveSpace = block.preserveSpace;
    return { block: index, unit };
  });
}

/** A code of a block as its unit has it, with the units inside it. */
function unitCode(code: BlockCode, inside: { open: string[]; close: string[] } | undefined): Code {
  const out = bareCode(code);
  if (inside !== undefined && inside.open.length > 0) out.subFlows = inside.open;
  if (inside !== undefined && inside.close.length > 0) out.subFlowsEnd = inside.close;
  return out;
}

/** Segments of a block; a passage, or what is not to be split, is one segment. */
function makeParts(block: Block, standings: readonly Standing[], splitter: Splitter | undefined): readonly Part[] {
  const content = markedContent(block, standings);
  const parts = splitter === undefined ? [{ kind: 'segment' as const, source: content }] : segmentContent(content, splitter, block.codes);
  let n = 0;
  return parts.map((part): Part => {
    if (part.kind === 'ignorable') return { kind: 'ignorable', source: part.source, state: 'initial' };
    n += 1;
    return { kind: 'segment', id: `s${n}`, source: part.source, state: 'initial' };
  });
}
