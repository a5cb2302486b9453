import { formatOf, formats } from '../formats/formats.ts';
import type { Format, ReadOptions } from '../formats/format.ts';
import { segmentContent } from '../language/segment.ts';
import { createSplitter, type ForcedBreak, type Splitter } from '../language/sentences/split.ts';
import type { SrxRules } from '../language/srx/rules.ts';
import type { Article, ArticleUnit } from '../model/article.ts';
import { type Block, type BlockCode, blockText } from '../model/block.ts';
import { type Code, type Content, type Inline, normalizeContent } from '../model/content.ts';
import { unitIds } from '../model/id.ts';
import type { Note, Part, Passage } from '../model/translation.ts';
import { findPassages, type PassageSettings } from '../quotes/passages.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { hasWords } from '../text/space.ts';
import { messages } from './messages.ts';
import { passageNote } from './passage.ts';

/** What reading depends on beyond the article itself. */
export interface ReadSettings extends ReadOptions {
  readonly passages?: PassageSettings;
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
}

/**
 * Reads an article: its blocks, which of them are passages that stand, and its units with their sentences.
 *
 * @returns the article; diagnostics `format-unknown`, `language-missing` (errors: no units), `article-empty`
 *   (warning), and those of the format and of the passages.
 * @example const article = await readArticle({ path: 'a.txt', source: 'Hello. Bye.', language: 'en' });
 */
export async function readArticle({ path, source, language, format, settings = {} }: ReadInput): Promise<Article> {
  const row = formatOf(path, format);
  const nothing = { path, source, blocks: [], units: [], passages: new Map<number, Passage>() };
  if (row === undefined) {
    const known = formats.flatMap((each) => each.extensions.map((extension) => `.${extension}`)).join(', ');
    const problem = diagnose(messages, 'error', 'format-unknown', { path, known }, { where: { file: path } });
    return { ...nothing, format: format ?? '', language: language ?? '', diagnostics: [problem] };
  }
  const read = (await row.load()).read(source, { ...settings, path });
  const own = language ?? read.language;
  if (own === undefined) {
    const problem = diagnose(messages, 'error', 'language-missing', { path }, { where: { file: path } });
    return { ...nothing, format: row.name, language: '', diagnostics: [...read.diagnostics, problem] };
  }
  const found = await findPassages({ blocks: read.blocks, language: own, path }, settings.passages ?? {});
  const passages = withSubFlows(read.blocks, found.passages);
  const splitter = createSplitter({
    locale: own,
    ...(settings.srx === undefined ? {} : { srx: settings.srx }),
    ...(settings.breaks === undefined ? {} : { forced: settings.breaks }),
  });
  const units = makeUnits(read.blocks, passages, splitter);
  const empty: Diagnostic[] = units.length > 0 ? [] : [diagnose(messages, 'warning', 'article-empty', { path }, { where: { file: path } })];
  return {
    path,
    source,
    format: row.name,
    language: own,
    blocks: read.blocks,
    units,
    passages,
    diagnostics: [...read.diagnostics, ...found.diagnostics, ...empty],
  };
}

/**
 * The ids of an article's units and nothing else, without splitting it or looking for passages: what import
 * needs to tell what is stale. Undefined where the format is unknown.
 */
export async function readUnitIds({ path, source, format, settings = {} }: ReadInput): Promise<ReadonlySet<string> | undefined> {
  const row = formatOf(path, format);
  if (row === undefined) return undefined;
  const { blocks } = (await row.load()).read(source, { ...settings, path });
  return new Set(idsOf(blocks, worded(blocks)));
}

/** The format an article was read with. */
export async function formatOfArticle(article: Pick<Article, 'path' | 'format'>): Promise<Format | undefined> {
  return formatOf(article.path, article.format)?.load();
}

/** What stands inside the markup of a passage (a link's title) stands with it: its bytes are the passage's. */
function withSubFlows(blocks: readonly Block[], passages: ReadonlyMap<number, Passage>): ReadonlyMap<number, Passage> {
  const all = new Map(passages);
  blocks.forEach((block, i) => {
    const outer = block.within === undefined ? undefined : all.get(block.within.block);
    if (outer !== undefined && !all.has(i)) all.set(i, outer);
  });
  return all;
}

/** A block of codes alone (an image, a macro) makes no unit; what is inside its markup has blocks of its own. */
function worded(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block, i) => (hasWords(blockText(block)) ? [i] : []));
}

function idsOf(blocks: readonly Block[], indexes: readonly number[]): readonly string[] {
  return unitIds(indexes.map((i) => ({ text: blockText(blocks[i] as Block), kind: (blocks[i] as Block).kind })));
}

function makeUnits(blocks: readonly Block[], passages: ReadonlyMap<number, Passage>, splitter: Splitter): readonly ArticleUnit[] {
  const indexes = worded(blocks);
  const ids = idsOf(blocks, indexes);
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
    const notes: Note[] = passage === undefined ? [] : [passageNote(passage)];
    if (block.note !== undefined) notes.push({ text: block.note, category: 'author' });
    return {
      block: index,
      unit: {
        id: ids[n] as string,
        kind: block.kind,
        ...(block.level === undefined ? {} : { level: block.level }),
        translate: passage === undefined,
        ...(passage === undefined ? {} : { passage }),
        ...(block.preserveSpace === undefined ? {} : { preserveSpace: block.preserveSpace }),
        codes: block.codes.map((code) => unitCode(code, subFlows.get(`${index} ${code.id}`))),
        parts: makeParts(block, passage === undefined ? splitter : undefined),
        notes,
        matches: [],
      },
    };
  });
}

function unitCode({ span: _span, spanEnd: _spanEnd, ...code }: BlockCode, inside: { open: string[]; close: string[] } | undefined): Code {
  return {
    ...code,
    ...(inside === undefined || inside.open.length === 0 ? {} : { subFlows: inside.open }),
    ...(inside === undefined || inside.close.length === 0 ? {} : { subFlowsEnd: inside.close }),
  };
}

/** Segments of a block; a passage is one segment. */
function makeParts(block: Block, splitter: Splitter | undefined): readonly Part[] {
  const content: Content = block.pieces.map(({ span: _span, ...item }) => item as Inline);
  const parts = splitter === undefined ? [{ kind: 'segment' as const, source: content }] : segmentContent(content, splitter, block.codes);
  let n = 0;
  return parts.map((part): Part => {
    if (part.kind === 'ignorable') return { kind: 'ignorable', source: normalizeContent(part.source), state: 'initial' };
    n += 1;
    return { kind: 'segment', id: `s${n}`, source: normalizeContent(part.source), state: 'initial' };
  });
}
