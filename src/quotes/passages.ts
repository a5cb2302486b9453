import { loadIdentify, type Identify } from '../language/identify.ts';
import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { scriptsOf, type Script } from '../language/identify/scripts.ts';
import { stopWords } from '../language/identify/stopwords.ts';
import { blockText, type Block } from '../model/block.ts';
import type { Passage } from '../model/translation.ts';
import { diagnose, type Diagnostic } from '../text/diagnostic.ts';
import { attributionOf } from './attribution.ts';
import { look, type Look } from './look.ts';
import { messages } from './messages.ts';
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
 * `language-mislabelled`.
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
  const asks = looks.map((seen, i) => seen !== undefined && needsModel(seen, blocks[i] as Block, language));
  if (!asks.includes(true)) return;
  const identify = await loadIdentify();
  const found = looks.map((seen, i) => (seen !== undefined && asks[i] ? judge(identify, seen, blocks[i] as Block, language, scripts) : undefined));
  const other = otherLanguage(blocks, looks, found, language);
  if (other !== undefined) {
    const where = article.path === undefined ? {} : { where: { file: article.path } };
    diagnostics.push(diagnose(messages, 'warning', 'article-other-language', { said: language, found: other }, where));
    return;
  }
  found.forEach((verdict, i) => {
    if (verdict === undefined) return;
    const block = blocks[i] as Block;
    if (verdict.locked) {
      passages.set(i, verdict.language === undefined ? { reason: 'language' } : { reason: 'language', language: verdict.language });
    }
    if (block.language !== undefined && verdict.language !== undefined && !sameLanguage(block.language, verdict.language)) {
      const where = { where: { ...(article.path === undefined ? {} : { file: article.path }), offset: block.span.start } };
      diagnostics.push(diagnose(messages, 'warning', 'language-mislabelled', { said: block.language, found: verdict.language }, where));
    }
  });
}

/** Code is in no language, and what the author gave to translate is translated. */
function isOpen(block: Block, locked: boolean): boolean {
  return !locked && block.translate !== true && block.kind !== 'code' && block.kind !== 'attribution';
}

function needsModel(seen: Look, block: Block, language: string): boolean {
  if (seen.verdict === 'nothing') return false;
  if (block.language !== undefined && !sameLanguage(block.language, language)) return true;
  return seen.verdict !== 'own';
}

interface Verdict {
  readonly locked: boolean;
  /** What the text itself is in, where that is sure; else what its `lang` says. */
  readonly language?: string;
}

function judge(identify: Identify, seen: Look, block: Block, language: string, scripts: readonly Script[]): Verdict {
  const hint = block.language !== undefined && !sameLanguage(block.language, language) ? block.language : undefined;
  const answer = identify(seen.prose, hint === undefined ? { prior: language } : { prior: hint });
  const sure = answer !== 'uncertain' ? answer : undefined;
  if (sure !== undefined && sameLanguage(sure.language, language)) return { locked: false, language };
  const hits = (tag: string): number => seen.hits.count.get(identityOf(tag)) ?? 0;
  const weight = (tag: string): number => seen.hits.weight.get(identityOf(tag)) ?? 0;
  if (seen.verdict === 'script') {
    const named = namesOnly(seen.prose);
    const latin = seen.otherScript === 'Latn';
    const spoken = sure !== undefined && hits(sure.language) >= 2 && sure.confidence >= 0.7 && seen.words.length >= 4;
    const locked = hint !== undefined || (latin ? spoken : !named && seen.otherLetters >= 4);
    return withLanguage(locked, sure?.language ?? hint);
  }
  if (hint !== undefined) {
    const own = weight(language);
    if (sure === undefined) return withLanguage(own === 0, hint);
    return sameLanguage(sure.language, hint)
      ? withLanguage(true, hint)
      : withLanguage(strong(sure.language, sure.confidence), sure.language);
  }
  if (sure === undefined) return { locked: false };
  return withLanguage(strong(sure.language, sure.confidence), sure.language);

  function strong(tag: string, confidence: number): boolean {
    if (!(identityOf(language) in stopWords) || scripts.length === 0) return false;
    return seen.words.length >= 4 && confidence >= 0.7 && hits(tag) >= 2 && weight(tag) > 2 * weight(language);
  }
}

function withLanguage(locked: boolean, language: string | undefined): Verdict {
  return language === undefined ? { locked } : { locked, language };
}

/** True if every word begins with a capital: names, titles of products. */
function namesOnly(text: string): boolean {
  const list = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return list.length <= 4 && list.every((word) => /^\p{Lu}/u.test(word));
}

/** The language that most of an article is in, where it is not the one it was said to be in. */
function otherLanguage(
  blocks: readonly Block[],
  looks: readonly (Look | undefined)[],
  found: readonly (Verdict | undefined)[],
  language: string,
): string | undefined {
  const letters = new Map<string, number>();
  let total = 0;
  looks.forEach((seen, i) => {
    if (seen === undefined || seen.words.length < 3 || blocks[i]?.embed !== undefined) return;
    const size = seen.ownLetters + seen.otherLetters;
    const verdict = found[i];
    const key = verdict === undefined ? (seen.verdict === 'own' ? identityOf(language) : undefined) : verdict.language && identityOf(verdict.language);
    if (key === undefined) return;
    total += size;
    letters.set(key, (letters.get(key) ?? 0) + size);
  });
  if (total === 0) return undefined;
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  if (most === undefined || sameLanguage(most[0], language)) return undefined;
  return (letters.get(identityOf(language)) ?? 0) < total * 0.2 && most[1] > total * 0.5 ? most[0] : undefined;
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
    const attribution = attributionOf(block);
    if (attribution === undefined) return;
    const before = passages.get(i - 1);
    const owner = block.container === undefined ? before : (containers.get(block.container) ?? before);
    if (owner === undefined || owner.reason === 'attribution') return;
    const who = attribution.name === '' ? (attribution.handle ?? '') : attribution.name;
    passages.set(i, { ...(owner.language === undefined ? {} : { language: owner.language }), reason: 'attribution', ...(who === '' ? {} : { speaker: who }) });
    for (let at = i - 1; at >= 0 && who !== ''; at -= 1) {
      const passage = passages.get(at);
      if (passage === undefined || passage.reason === 'attribution' || passage.speaker !== undefined) break;
      passages.set(at, { ...passage, speaker: who });
    }
  });
}
