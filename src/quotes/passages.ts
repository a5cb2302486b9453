import { loadRank, type Rank } from '../language/identify.ts';
import { sameLanguage } from '../language/identify/same.ts';
import { blockText, type Block, readerText } from '../model/block.ts';
import { networks } from '../model/network.ts';
import type { Passage } from '../model/translation.ts';
import { diagnose, type Diagnostic } from '../text/diagnostic.ts';
import { type Attribution, attributionOf, readAttribution, readCloser, readSignature, startsWithDash } from './attribution.ts';
import { frames } from './frame.ts';
import { judge, mayBeForeign, type Question, sparse, titled, type Verdict } from './judge.ts';
import type { InlinePassage } from './inline.ts';
import type { Glance } from './glance.ts';
import { groundOf } from './ground.ts';
import { look, type Look, ownLook } from './look.ts';
import { messages } from './messages.ts';
import { otherLanguage as findOtherLanguage, untranslated } from './other-language.ts';
import { isKnown } from './own-words.ts';
import { applyRules, type PassageRule } from './rules.ts';
import { isFormal } from './notation.ts';
import { blockProse, isCodeLike } from './plain.ts';
import { type Sights, sightsOf } from './sights.ts';

/** What passages are looked for in. */
export interface PassageArticle {
  readonly blocks: readonly Block[];
  /** BCP 47 tag of the language that the article is said to be in. */
  readonly language: string;
  readonly path?: string;
}

/** What an author settles about passages. */
export interface PassageSettings {
  /** False: only the author's word counts, texts are not looked at. */
  readonly detect?: boolean;
  /** What the config says of single passages. */
  readonly passages?: readonly PassageRule[];
  /** True: every passage gets a translation printed under it. */
  readonly gloss?: boolean;
}

export interface FoundPassages {
  /** By the index of their block. */
  readonly passages: ReadonlyMap<number, Passage>;
  /** Stretches of other blocks that the config names. */
  readonly settled: readonly InlinePassage[];
  /** Blocks that are no passages and hold none, by the author's word or since they look untranslated rather than quoted. */
  readonly closed: ReadonlySet<number>;
  /** Stretches that are none, by the author's word. */
  readonly openStretches: readonly { readonly block: number; readonly start: number; readonly end: number }[];
  /** Blocks of passages that a translation is to be printed under. */
  readonly glosses: ReadonlySet<number>;
  /** Nothing is locked because the article is in another language than it was said to be in. */
  readonly otherLanguage: boolean;
  /** The language of what looks untranslated rather than quoted. */
  readonly untranslated?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the blocks of an article that must stand: by the author's word, by their `lang` where the text does
 * not speak against it, by the language of their text, and the attribution lines that belong to those.
 * Loads the model of identification only where something looks foreign.
 *
 * Diagnostics: `article-other-language` (nothing is locked then but what the author locked),
 * `article-partly-other-language` (then only what is marked as somebody's words is locked), `language-mislabelled`.
 *
 * @param load loads the model; by default anew (the runtime keeps what it has loaded).
 * @param sights what was seen of the blocks.
 * @example (await findPassages({ blocks, language: 'en' })).passages.get(5) // { language: 'uk', reason: 'language' }
 */
export async function findPassages(article: PassageArticle, settings: PassageSettings = {}, load: () => Promise<Rank> = loadRank, sights: Sights = sightsOf(article.blocks, article.language)): Promise<FoundPassages> {
  const { blocks } = article;
  const settled = applyRules(blocks, settings.passages ?? []);
  const passages = new Map<number, Passage>();
  const diagnostics: Diagnostic[] = [...settled.diagnostics];
  blocks.forEach((block, i) => {
    if (settled.open.has(i)) return;
    const said = settled.passages.get(i);
    if (said !== undefined) passages.set(i, said);
    else if (block.translate === false) passages.set(i, authorsPassage(block));
  });
  const closed = new Set(settled.open);
  const text = settings.detect === false ? undefined : await findByText(article, settled.open, passages, diagnostics, load, closed, sights);
  addAttributions(blocks, passages, settled.open);
  const sorted = new Map([...passages].sort((a, b) => a[0] - b[0]));
  const glosses = settings.gloss === true ? [...sorted].filter(([, it]) => it.reason !== 'attribution').map(([i]) => i) : settled.glosses;
  return { passages: sorted, settled: settled.inline, closed, openStretches: settled.openStretches, glosses: new Set(glosses), otherLanguage: text === 'other', diagnostics, ...(typeof text === 'object' ? text : {}) };
}

function authorsPassage(block: Block): Passage {
  return block.language === undefined ? { reason: 'author' } : { reason: 'author', language: block.language };
}

/** Whether the article is in another language than was said (nothing is locked then), or what in it looks untranslated. */
async function findByText(
  article: PassageArticle,
  open: ReadonlySet<number>,
  passages: Map<number, Passage>,
  diagnostics: Diagnostic[],
  load: () => Promise<Rank>,
  closed: Set<number>,
  sights: Sights,
): Promise<'other' | { readonly untranslated: string } | undefined> {
  const { blocks, language } = article;
  const ground = groundOf(language);
  const asked = (i: number): boolean => isOpen(blocks[i] as Block, passages.has(i) || open.has(i));
  const looks: (Look | undefined)[] = blocks.map((block, i) => {
    if (!asked(i) || (block.language === undefined && !needsLook(sights.of(i), blocks, i))) return undefined;
    return look(blockProse(block), ground, isHinted(block, language));
  });
  const questions = looks.map((seen, i): Question | undefined =>
    seen !== undefined && !(seen.verdict === 'own' && blocks[i]?.language === undefined) && needsModel(seen, blocks, i, language)
      ? { seen, language, scripts: ground.scripts, marked: isMarked(blocks, i), terse: blocks[i]?.kind !== 'paragraph', ...hintOf(blocks[i] as Block, language) }
      : undefined);
  if (questions.every((question) => question === undefined)) return undefined;
  blocks.forEach((block, i) => {
    if (looks[i] !== undefined || !asked(i)) return;
    const glanced = sights.of(i);
    looks[i] = glanced.verdict === 'own' ? ownLook(glanced) : look(blockProse(block), ground);
  });
  if (!isWorthLoading(questions, looks, sights.ownWords)) return undefined;
  const rank = await load();
  const found = questions.map((question, i): Verdict | undefined => {
    const verdict = question === undefined ? undefined : judge(rank, question);
    const block = blocks[i] as Block;
    const mixed = verdict?.foreign === true && question?.hint === undefined && block.embed === undefined && frames(rank, block, language, verdict.language);
    return mixed ? { foreign: false, language, sure: false } : verdict;
  });
  dropWrongHints(questions, found, language);
  for (const lines of versesOf(blocks)) {
    const languages = new Set(lines.map((i) => (found[i]?.foreign === true ? found[i].language : '')));
    if (languages.size === 1 || lines.every((i) => found[i]?.foreign !== true)) continue;
    // Lines of one stanza are in one language, whatever a short one looks like.
    const whole = judge(rank, { seen: look(lines.map((i) => blockProse(blocks[i] as Block)).join(' '), ground, true), language, scripts: ground.scripts, marked: true });
    if (whole.foreign && !lines.some((i) => sparse(blockText(blocks[i] as Block)))) for (const i of lines) if (looks[i] !== undefined) found[i] = whole;
  }
  const where = (offset?: number): { where?: { file?: string; offset?: number } } =>
    article.path === undefined && offset === undefined
      ? {}
      : { where: { ...(article.path === undefined ? {} : { file: article.path }), ...(offset === undefined ? {} : { offset }) } };
  const other = findOtherLanguage(blocks, looks, found, language);
  if (other !== undefined) {
    diagnostics.push(diagnose(messages, 'warning', 'article-other-language', { said: language, found: other }, where()));
    return 'other';
  }
  const left = untranslated(blocks, looks, found);
  if (left !== undefined) diagnostics.push(diagnose(messages, 'warning', 'article-partly-other-language', { said: language, ...left }, where()));
  found.forEach((verdict, i) => {
    if (verdict === undefined) return;
    const block = blocks[i] as Block;
    if (verdict.foreign && (left === undefined || isMarked(blocks, i) || block.language !== undefined)) {
      passages.set(i, verdict.language === undefined ? { reason: 'language' } : { reason: 'language', language: verdict.language });
    } else if (verdict.foreign) closed.add(i);
    if (block.language !== undefined && !unnamed.test(block.language) && verdict.sure && verdict.language !== undefined && !sameLanguage(block.language, verdict.language) && attributionOf(block) === undefined) {
      diagnostics.push(diagnose(messages, 'warning', 'language-mislabelled', { said: block.language, found: verdict.language }, where(block.span.start)));
    }
  });
  return left === undefined ? undefined : { untranslated: left.found };
}

/** How many words a text has that tells its language by itself. */
const plenty = 8;

/** Where a `lang` proves wrong more often than right over an article, short texts are not taken for that language on its word alone. */
function dropWrongHints(questions: readonly (Question | undefined)[], found: (Verdict | undefined)[], language: string): void {
  const votes = new Map<string, number>();
  questions.forEach((question, i) => {
    const verdict = found[i];
    if (question?.hint === undefined || verdict === undefined || !verdict.sure) return;
    const right = verdict.foreign && question.seen.words >= plenty ? 1 : verdict.foreign ? 0 : -1;
    votes.set(question.hint, (votes.get(question.hint) ?? 0) + right);
  });
  questions.forEach((question, i) => {
    const wrong = question?.hint !== undefined && (votes.get(question.hint) ?? 0) < 0 && question.seen.words < plenty;
    if (wrong && found[i]?.foreign === true && question.seen.verdict !== 'script') found[i] = { foreign: false, language, sure: false };
  });
}

/**
 * True where a text may turn out to be a passage, or so much of the article looks foreign that all of it may be in
 * another language. What says nothing but words that the article says elsewhere is in the article's language.
 */
function isWorthLoading(questions: readonly (Question | undefined)[], looks: readonly (Look | undefined)[], own: () => ReadonlySet<string>): boolean {
  const asked = questions.filter((it) => it !== undefined);
  const letters = (list: readonly (Look | undefined)[]): number => list.reduce((sum, seen) => sum + (seen === undefined ? 0 : seen.ownLetters + seen.otherLetters), 0);
  if (letters(asked.map(({ seen }) => seen)) > 0.2 * letters(looks)) return true;
  const open = asked.filter(mayBeForeign);
  if (open.length === 0) return false;
  return open.some((question) => question.hint !== undefined || !isKnown(question.seen, own, question.language));
}

/** False where a glance has shown that there is nothing to ask the model about. */
function needsLook({ verdict }: Glance, blocks: readonly Block[], i: number): boolean {
  return verdict === 'open' || (verdict === 'short' && isMarked(blocks, i));
}

/** Paragraphs of plain text that follow each other line by line, as verse does. */
function versesOf(blocks: readonly Block[]): readonly (readonly number[])[] {
  const out: number[][] = [];
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    const goesOn = before !== undefined && before.kind === 'paragraph' && block.kind === 'paragraph' && block.container === undefined && block.below === true;
    const last = out.at(-1);
    if (goesOn && last?.at(-1) === i - 1) last.push(i);
    else if (goesOn) out.push([i - 1, i]);
  });
  return out;
}

/** Code is in no language, and what the author gave to translate is translated. */
function isOpen(block: Block, locked: boolean): boolean {
  return !locked && block.translate !== true && block.kind !== 'code' && block.kind !== 'attribution';
}

/** True where the model could find a passage: what is too short for one need not load it. */
function needsModel(seen: Look, blocks: readonly Block[], i: number, language: string): boolean {
  if (seen.verdict === 'nothing') return false;
  if (hintOf(blocks[i] as Block, language).hint !== undefined) return true;
  if (seen.verdict === 'own') return false;
  const marked = isMarked(blocks, i);
  if (seen.words < (seen.verdict === 'script' ? (seen.otherScript === 'Latn' ? 3 : 0) : marked ? 2 : 4)) return false;
  if (isFormal(seen) || (!marked && isCodeLike(blockText(blocks[i] as Block)))) return false;
  return seen.verdict === 'script' || marked || !titled(seen.prose);
}

/** What a `lang` may say without naming a language: undetermined, several, one without a code. */
const unnamed = /^(?:und|mul|mis)(?:-|$)/i;

function isHinted(block: Block, language: string): boolean {
  return block.language !== undefined && !unnamed.test(block.language) && !sameLanguage(block.language, language);
}

function hintOf(block: Block, language: string): { hint?: string } {
  return block.language !== undefined && isHinted(block, language) ? { hint: block.language } : {};
}

/** True where the page itself says that these are somebody's words. */
function isMarked(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i] as Block;
  if (block.embed !== undefined || block.kind === 'quotation') return true;
  const next = blocks[i + 1];
  return next !== undefined && attributionOf(next) !== undefined;
}

/** What a network's embed code says around a post: `View this post on Instagram`, `A post shared by Olena (@olena)`. */
function embedLine(block: Block): { readonly name: string; readonly handle?: string } | undefined {
  const text = readerText(block);
  if (block.embed === undefined || text.length > 160) return undefined;
  const handle = /@[\p{L}\p{N}_.]+(?:@[\w.-]+)?/u.exec(text)?.[0];
  if (handle === undefined && !networks.test(text)) return undefined;
  const name = /(?:^|\s)(\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)*)\s*\(@/u.exec(text)?.[1] ?? '';
  return { name, ...(handle === undefined ? {} : { handle }) };
}

/** An attribution belongs to the passage before it, and to the one whose container it stands in. */
function addAttributions(blocks: readonly Block[], passages: Map<number, Passage>, open: ReadonlySet<number>): void {
  if (passages.size === 0) return;
  const containers = new Map<number, Passage>();
  // What a network says before a post belongs to it as well.
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const container = blocks[i]?.container;
    const passage = passages.get(i);
    if (container !== undefined && passage?.reason === 'language') containers.set(container, passage);
  }
  blocks.forEach((block, i) => {
    const said = passages.get(i);
    const before = passages.get(i - 1);
    const owner = block.container === undefined ? before : (containers.get(block.container) ?? before);
    const attribution = said === undefined ? namedBy(blocks, i, owner, open) : signedBy(blocks, i, said, owner);
    if (attribution === undefined) {
      if (said?.reason === 'language' && block.container !== undefined) containers.set(block.container, said);
      return;
    }
    const who = attribution.name === '' ? (attribution.handle ?? '') : attribution.name;
    passages.set(i, { ...(owner?.language === undefined ? {} : { language: owner.language }), reason: 'attribution', ...(who === '' ? {} : { speaker: who }) });
    for (let at = i - 1; at >= 0 && who !== ''; at -= 1) {
      const passage = passages.get(at);
      if (passage === undefined || passage.reason === 'attribution' || passage.speaker !== undefined) break;
      passages.set(at, { ...passage, speaker: who });
    }
  });
}

/** Who a block names that is not a passage itself, right behind one or inside what embeds it. */
function namedBy(blocks: readonly Block[], i: number, owner: Passage | undefined, open: ReadonlySet<number>): Attribution | undefined {
  const block = blocks[i] as Block;
  if (owner === undefined || owner.reason === 'attribution' || open.has(i) || block.translate === true || blockText(block).trim() === '') return undefined;
  return attributionOf(block) ?? readSignature(readerText(block)) ?? embedLine(block) ?? closerOf(blocks, i);
}

/** Who the last paragraph of what is set apart names, in a block quotation, an embed, or indented in plain text. */
function closerOf(blocks: readonly Block[], i: number): Attribution | undefined {
  const block = blocks[i] as Block;
  const before = blocks[i - 1];
  if (before === undefined || !isTogether(before, block) || block.below === true) return undefined;
  const next = blocks[i + 1];
  return next !== undefined && isTogether(block, next) ? undefined : readCloser(readerText(block), readerText(before));
}

/** True if two blocks are set apart together. */
function isTogether(a: Block, b: Block): boolean {
  if (a.container !== undefined || b.container !== undefined) return a.container === b.container;
  return a.inset !== undefined && a.inset >= 2 && a.inset === b.inset;
}

/**
 * Who a block names that looks like a passage, since its name and its date are in the passage's language: the line that ends a
 * quotation (`— Name (@handle) 3 листопада 2021`, `— Name, crane operator`), or one that stands behind a post.
 */
function signedBy(blocks: readonly Block[], i: number, said: Passage, owner: Passage | undefined): Attribution | undefined {
  const block = blocks[i] as Block;
  if (said.reason !== 'language' || owner?.reason !== 'language' || (block.container !== undefined && blocks[i - 1]?.container !== block.container)) return undefined;
  const text = readerText(block);
  const read = readAttribution(text);
  const ends = block.container !== undefined && blocks[i + 1]?.container !== block.container;
  if (read?.handle !== undefined || (read !== undefined && ends)) return read;
  return (ends && startsWithDash(text) ? readSignature(text) : undefined) ?? closerOf(blocks, i);
}
