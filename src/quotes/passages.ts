import { loadRank } from '../language/identify.ts';
import { sameLanguage } from '../language/identify/same.ts';
import { scriptsOf } from '../language/identify/scripts.ts';
import { blockText, type Block } from '../model/block.ts';
import type { Passage } from '../model/translation.ts';
import { diagnose, type Diagnostic } from '../text/diagnostic.ts';
import { attributionOf, readSignature } from './attribution.ts';
import { judge } from './judge.ts';
import { look, type Look } from './look.ts';
import { messages } from './messages.ts';
import { otherLanguage, untranslated } from './other-language.ts';
import { blockProse } from './plain.ts';

/** What passages are looked for in. */
export interface PassageArticle {
  readonly blocks: readonly Block[];
  /** BCP 47 tag of the language that the article is said to be in. */
  readonly language: string;
  readonly path?: string;
}

/** What an author settles about passages; nothing yet needs to be said. */
export interface PassageSettings {
  /** False: only the author's word and attributes count, texts are not looked at. */
  readonly detect?: boolean;
}

export interface FoundPassages {
  /** By the index of their block. */
  readonly passages: ReadonlyMap<number, Passage>;
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
 * @example (await findPassages({ blocks, language: 'en' })).passages.get(5) // { language: 'uk', reason: 'language' }
 */
export async function findPassages(article: PassageArticle, settings: PassageSettings = {}): Promise<FoundPassages> {
  const passages = new Map<number, Passage>();
  const diagnostics: Diagnostic[] = [];
  article.blocks.forEach((block, i) => {
    if (block.translate === false) passages.set(i, authorsPassage(block));
  });
  if (settings.detect !== false) await findByText(article, passages, diagnostics);
  addAttributions(article.blocks, passages);
  return { passages: new Map([...passages].sort((a, b) => a[0] - b[0])), diagnostics };
}

function authorsPassage(block: Block): Passage {
  return block.language === undefined ? { reason: 'author' } : { reason: 'author', language: block.language };
}

async function findByText(article: PassageArticle, passages: Map<number, Passage>, diagnostics: Diagnostic[]): Promise<void> {
  const { blocks, language } = article;
  const scripts = scriptsOf(language);
  const looks = blocks.map((block, i) => (isOpen(block, passages.has(i)) ? look(blockProse(block), language, scripts) : undefined));
  const asked = looks.map((seen, i) => seen !== undefined && needsModel(seen, blocks[i] as Block, language));
  if (!asked.includes(true)) return;
  const rank = await loadRank();
  const found = looks.map((seen, i) => {
    if (seen === undefined || asked[i] !== true) return undefined;
    const block = blocks[i] as Block;
    return judge(rank, { seen, language, scripts, marked: isMarked(blocks, i), ...hintOf(block, language) });
  });
  const where = (offset?: number): { where?: { file?: string; offset?: number } } =>
    article.path === undefined && offset === undefined
      ? {}
      : { where: { ...(article.path === undefined ? {} : { file: article.path }), ...(offset === undefined ? {} : { offset }) } };
  const other = otherLanguage(blocks, looks, found, language);
  if (other !== undefined) {
    diagnostics.push(diagnose(messages, 'warning', 'article-other-language', { said: language, found: other }, where()));
    return;
  }
  const left = untranslated(blocks, looks, found);
  if (left !== undefined) diagnostics.push(diagnose(messages, 'warning', 'article-partly-other-language', { said: language, ...left }, where()));
  found.forEach((verdict, i) => {
    if (verdict === undefined) return;
    const block = blocks[i] as Block;
    if (verdict.foreign && (left === undefined || isMarked(blocks, i) || block.language !== undefined)) {
      passages.set(i, verdict.language === undefined ? { reason: 'language' } : { reason: 'language', language: verdict.language });
    }
    if (block.language !== undefined && verdict.sure && verdict.language !== undefined && !sameLanguage(block.language, verdict.language)) {
      diagnostics.push(diagnose(messages, 'warning', 'language-mislabelled', { said: block.language, found: verdict.language }, where(block.span.start)));
    }
  });
}

/** Code is in no language, and what the author gave to translate is translated. */
function isOpen(block: Block, locked: boolean): boolean {
  return !locked && block.translate !== true && block.kind !== 'code' && block.kind !== 'attribution';
}

function needsModel(seen: Look, block: Block, language: string): boolean {
  if (seen.verdict === 'nothing') return false;
  return hintOf(block, language).hint !== undefined || seen.verdict !== 'own';
}

function hintOf(block: Block, language: string): { hint?: string } {
  return block.language !== undefined && !sameLanguage(block.language, language) ? { hint: block.language } : {};
}

/** True where the page itself says that these are somebody's words. */
function isMarked(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i] as Block;
  if (block.embed !== undefined || block.kind === 'quotation') return true;
  const next = blocks[i + 1];
  return next !== undefined && attributionOf(next) !== undefined;
}

/** An attribution belongs to the passage before it, and to the one whose container it stands in. */
function addAttributions(blocks: readonly Block[], passages: Map<number, Passage>): void {
  const containers = new Map<number, Passage>();
  for (const [i, passage] of passages) {
    const container = blocks[i]?.container;
    if (container !== undefined && passage.reason === 'language') containers.set(container, passage);
  }
  blocks.forEach((block, i) => {
    if (passages.has(i) || block.translate === true || blockText(block).trim() === '') return;
    const before = passages.get(i - 1);
    const owner = block.container === undefined ? before : (containers.get(block.container) ?? before);
    if (owner === undefined || owner.reason === 'attribution') return;
    const attribution = attributionOf(block) ?? readSignature(blockText(block));
    if (attribution === undefined) return;
    const who = attribution.name === '' ? (attribution.handle ?? '') : attribution.name;
    passages.set(i, { ...(owner.language === undefined ? {} : { language: owner.language }), reason: 'attribution', ...(who === '' ? {} : { speaker: who }) });
    for (let at = i - 1; at >= 0 && who !== ''; at -= 1) {
      const passage = passages.get(at);
      if (passage === undefined || passage.reason === 'attribution' || passage.speaker !== undefined) break;
      passages.set(at, { ...passage, speaker: who });
    }
  });
}
