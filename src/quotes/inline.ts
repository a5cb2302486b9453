import { loadRank, type Rank } from '../language/identify.ts';
import { lexicon } from '../language/identify/evidence.ts';
import { isModelled } from '../language/identify/rank.ts';
import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { words } from '../language/identify/prose.ts';
import { beyondLatin, scriptOf, type Script } from '../language/identify/scripts.ts';
import { blockText, type Block } from '../model/block.ts';
import { judge, mayBeForeign, type Question } from './judge.ts';
import { groundOf } from './ground.ts';
import { look, type Look } from './look.ts';
import { findQuoted } from './marks.ts';
import { isKnown } from './own-words.ts';
import { isFormal } from './notation.ts';
import { isCodeLike } from './plain.ts';
import { attribute, spansOf } from './quotations.ts';
import { type Sights, sightsOf } from './sights.ts';
import { isTerm, isTitleOfWork } from './works.ts';
import { append } from '../text/append.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Announced, announced } from './announced.ts';
import { sloganOf } from './slogan.ts';
import { type Uttered, uttered } from './uttered.ts';

/** A stretch of a block that stands; offsets count UTF-16 code units of the block's text. */
export interface InlinePassage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** BCP 47 tag of the language it was said in, if known. */
  readonly language?: string;
  /** Who said it, where the author says who. */
  readonly speaker?: string;
  readonly reason: 'author' | 'language';
  /** True: a translation is to be printed under the block that it stands in. */
  readonly gloss?: boolean;
}

/** What is known before stretches are looked for; see FoundPassages. */
export interface FoundBlocks {
  readonly passages: ReadonlyMap<number, { readonly language?: string; readonly reason: string }>;
  readonly settled?: readonly InlinePassage[];
  readonly otherLanguage?: boolean;
  readonly untranslated?: string;
  readonly detect?: boolean;
  readonly closed?: ReadonlySet<number>;
  readonly openStretches?: readonly { readonly block: number; readonly start: number; readonly end: number }[];
}

/** A stretch that may be a passage, and why it is looked at. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly hint?: string;
  readonly marked: boolean;
  /** True of one that no mark sets apart, but words before it. */
  readonly announced?: Announced;
  /** True of one between quotation marks. */
  readonly quoted?: boolean;
}

/**
 * Finds the stretches of blocks that stand: slogans, titles and phrases in another script or language, where
 * something sets them apart (quotation marks, emphasis, an element with its own `lang`, another script), and
 * what an inline element says not to translate. Names, loan words, brands and single foreign words are none.
 *
 * @param found what was found of whole blocks: those that stand are left out, and what the config names is taken over.
 * @param load loads the model.
 * @param sights what was seen of the blocks.
 */
export async function findInlinePassages(
  blocks: readonly Block[],
  language: string,
  found: FoundBlocks = { passages: new Map() },
  load: () => Promise<Rank> = loadRank,
  sights: Sights = sightsOf(blocks, language),
  heard: ReadonlySet<string> = heardIn(found.passages.values(), language),
): Promise<readonly InlinePassage[]> {
  const locked = found.passages;
  const settled = found.settled ?? [];
  const ground = groundOf(language);
  const { scripts } = ground;
  const out: InlinePassage[] = [];
  let rank: Rank | undefined;
  const loadOnce = async (): Promise<Rank> => (rank ??= await load());
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    if (locked.has(i) || block.kind === 'code' || block.translate === true) continue;
    if (settled.length === 0 && heard.size === 0 && !sights.isUneven(i) && !setsApart(block) && !sights.announces(i)) continue;
    const text = blockText(block);
    const taken: InlinePassage[] = settled.length === 0 ? [] : settled.filter((it) => it.block === i);
    for (const it of authors(block, i)) if (!isTaken(taken, it)) taken.push(it);
    if (found.otherLanguage === true || found.detect === false || found.closed?.has(i) === true) {
      append(out, taken.sort((a, b) => a.start - b.start));
      continue;
    }
    for (const candidate of candidates(block, text, language, scripts, isModelled(ground.language) && (heard.size > 0 || sights.announces(i)))) {
      if (isTaken(taken, candidate) || (!candidate.marked && isAll(text, candidate))) continue;
      if (found.openStretches?.some((it) => it.block === i && it.start < candidate.end && candidate.start < it.end) === true) continue;
      const stretch = text.slice(candidate.start, candidate.end);
      // One word of ASCII is no passage, whatever it is.
      if (candidate.hint === undefined && oneWord.test(stretch)) continue;
      if (candidate.hint === undefined && (isTitleOfWork(text, candidate.start, candidate.end) || isTerm(text, candidate.start, candidate.end))) continue;
      // What nothing marks is announced by what stands before it.
      const as = utterer(candidate.marked ? text : text.slice(0, candidate.end), candidate, language);
      const slogan = candidate.hint !== undefined || candidate.announced !== undefined || !candidate.marked ? undefined : await sloganOf({ text, ...candidate, uttered: as, heard }, language, loadOnce);
      if (slogan !== undefined && !naturalized.has(words(stretch).join(' '))) {
        taken.push({ block: i, start: candidate.start, end: candidate.end, reason: 'language', ...slogan });
        continue;
      }
      const seen = look(stretch, ground, candidate.hint !== undefined || candidate.announced !== undefined || heard.size > 0);
      if (candidate.announced !== undefined && (!isTelling(seen, ground.language) || goesOn(stretch, seen, language))) continue;
      if (!mayStand(seen, candidate.hint, ground.language, heard.size > 0, as) || (candidate.hint === undefined && (isCodeLike(stretch) || isFormal(seen)))) continue;
      const question: Question = { seen, language, scripts, marked: candidate.marked, inline: true, heard, uttered: as, quoted: candidate.quoted === true, loose: candidate.announced !== undefined, ...(candidate.marked ? {} : { phrase: isPhrase(text, candidate) }), ...(candidate.hint === undefined ? {} : { hint: candidate.hint }) };
      if (!mayBeForeign(question) || (candidate.hint === undefined && candidate.announced === undefined && isKnown(seen, sights.ownWords, language))) continue;
      const model = await loadOnce();
      const verdict = judge(model, question);
      if (verdict.foreign && candidate.announced !== undefined && (verdict.language === undefined || !hasEdges(model, seen.prose, candidate.announced, language, verdict.language))) continue;
      if (candidate.announced !== undefined && !(heard.has(verdict.language ?? '') && candidate.announced.announced) && as(verdict.language) !== 'written') continue;
      // Blocks in the same language look untranslated: so does a stretch that nobody quotes.
      if (found.untranslated !== undefined && !candidate.marked && candidate.hint === undefined && sameLanguage(verdict.language ?? 'und', found.untranslated)) continue;
      if (!verdict.foreign || naturalized.has(words(seen.prose).join(' '))) continue;
      taken.push({ block: i, start: candidate.start, end: candidate.end, reason: 'language', ...(verdict.language === undefined ? {} : { language: verdict.language }) });
    }
    append(out, taken.sort((a, b) => a.start - b.start));
  }
  // What was found is heard too: another wall may say more in it.
  const more = new Set([...heard, ...heardIn(out.filter((it) => isMuch(blocks[it.block] as Block, it)), language)]);
  return more.size === heard.size ? out : findInlinePassages(blocks, language, found, load, sights, more);
}

/** True if the words or the letters of a stretch say that it may be in another language: what nothing marks must. */
function isTelling({ strange, hits, words: count, otherLetters }: Look, language: string): boolean {
  return otherLetters > 0 || strange >= 0.2 || [...hits.weight].some(([tag, weight]) => tag !== language && (weight >= 0.5 || ((hits.count.get(tag) ?? 0) >= 2 && count >= 4)));
}

/** True of a stretch that nothing marks if it goes on in the article's own words: a part of it has small words of that language alone. */
function goesOn(stretch: string, { hits, strange }: Look, language: string): boolean {
  const own = identityOf(language);
  const best = Math.max(0, ...[...hits.weight].map(([tag, weight]) => (tag === own ? 0 : weight)));
  const weight = hits.weight.get(own) ?? 0;
  if (weight > 0 && strange < 0.25 && weight * 3 > best) return true;
  return stretch.split(/[,،;–—]\s/u).some((part) => {
    const known = words(part).map((it) => lexicon.get(it)).filter((it) => it !== undefined);
    return known.some((it) => it.includes(own)) && !known.some((it) => !it.includes(own));
  });
}

/**
 * True of a stretch that nothing marks if it is plain where it begins and ends: no word that it may begin or go on with stands beside it,
 * and neither its first words nor its last ones are rather the article's.
 */
function hasEdges(rank: Rank, stretch: string, { before, behind }: Announced, language: string, tag: string): boolean {
  if ([before, behind].some((word) => word !== undefined && lexicon.get(word)?.includes(identityOf(tag)) === true)) return false;
  const list = stretch.trim().split(/\s+/u);
  const isOwn = (part: readonly string[]): boolean => {
    const ranked = rank(part.join(' '), language);
    const score = (wanted: string): number => ranked.find((it) => sameLanguage(it.language, wanted))?.score ?? 0;
    return score(language) - score(tag) >= 0.3;
  };
  return [2, 3, 4].filter((size) => size + 2 <= list.length).every((size) => !isOwn(list.slice(0, size)) && !isOwn(list.slice(-size)));
}

/** What the sentence says of a stretch, told when it is first asked for and for each language that the stretch may be in. */
function utterer(text: string, { start, end }: Candidate, language: string): (tag?: string) => Uttered | undefined {
  const known = new Map<string | undefined, Uttered | undefined>();
  return (tag) => {
    if (!known.has(tag)) known.set(tag, uttered(text, start, end, language, tag));
    return known.get(tag);
  };
}

function isTaken(taken: readonly InlinePassage[], it: Span): boolean {
  return taken.some((other) => overlaps(other, it));
}

const oneWord = /^[!-~]+$/;

/** True if nothing but marks stands around a stretch: then the whole block has been looked at already. */
function isAll(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}

/** What inline elements say not to translate. */
function authors(block: Block, i: number): InlinePassage[] {
  // Most markup says no such thing.
  if (!block.codes.some(({ data }) => data.length > 14 && /translate/i.test(data))) return [];
  const text = blockText(block);
  return spansOf(block, (data) => /\stranslate\s*=\s*["']?no|\sclass\s*=\s*["']?[^"'>]{0,200}\bnotranslate\b/i.test(data))
    .filter((it) => /\p{L}/u.test(text.slice(it.start, it.end)))
    .map(({ start, end, data }) => {
      const language = attribute(data, 'lang');
      return { block: i, start, end, reason: 'author', ...(language === undefined ? {} : { language }) };
    });
}

/** What an element may say of its text. */
const speaks = /lang\s*=|translate/i;

/** True if markup sets a phrase of a block apart, one of three words or more, of two in brackets or behind a colon, or says something of a stretch. */
function setsApart({ codes, pieces }: Block): boolean {
  let emphasized: Set<string> | undefined;
  for (const { paired, data, id } of codes) {
    if (!paired) continue;
    if (data.length > 5 && speaks.test(data)) return true;
    if (mayEmphasize(data.charCodeAt(0)) && emphasis.test(data)) (emphasized ??= new Set()).add(id);
  }
  if (emphasized === undefined) return false;
  let depth = 0;
  let gaps = 0;
  let least = 2;
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      if (depth > 0) gaps += piece.text.split(/\s/u, 3).length - 1;
      // What stands in brackets or behind a colon may be two words.
      else least = /[(:]\s*$/u.test(piece.text) ? 1 : 2;
      if (gaps >= least) return true;
    } else if ((piece.kind === 'open' || piece.kind === 'close') && emphasized.has(piece.id)) {
      depth += piece.kind === 'open' ? 1 : -1;
      if (depth <= 0) gaps = 0;
    }
  }
  return false;
}

/** True of a stretch that is more than a term or a title: five words and more. */
function isMuch(block: Block, { start, end }: InlinePassage): boolean {
  return words(blockText(block).slice(start, end)).length >= 5 || beyondLatin.test(blockText(block).slice(start, end));
}

/** Markup of emphasis begins with `*`, `_` or `<`. */
function mayEmphasize(code: number): boolean {
  return code === 0x2a || code === 0x5f || code === 0x3c;
}

/** The languages of the blocks that stand, but for the article's own. */
function heardIn(locked: Iterable<{ readonly language?: string; readonly reason: string }>, language: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (const it of locked) if (it.reason === 'language' && it.language !== undefined && !sameLanguage(it.language, language)) out.add(it.language);
  return out;
}

function mayStand(seen: Look, hint: string | undefined, language: string, heard: boolean, as: () => Uttered | undefined): boolean {
  if (seen.words < 2 && seen.verdict !== 'script') return false;
  if (hint !== undefined || (heard && seen.hits.count.get(identityOf(language)) === undefined)) return true;
  if (seen.verdict === 'script') return seen.otherScript !== 'Latn' || seen.words >= 3 || as() === 'written';
  if (seen.verdict === 'words' && seen.words >= 3) return true;
  // So many words of the article's own language that no others were counted.
  if (seen.own > 0 && seen.hits.count.size === 0) return false;
  return (seen.words >= 4 && seen.hits.count.size > 0 && !seen.hits.count.has(language)) || as() === 'written';
}

const emphasis = /^(?:[*_]{1,3}$|<(?:em|i|b|strong|cite|q|mark|u|big|small|font|span|a)\b)/i;

/** What something sets apart: the longest stretches first, so that a passage is taken whole. */
function candidates(block: Block, text: string, language: string, scripts: readonly Script[], announces: boolean): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const it of findQuoted(text)) if (it.closed) out.push({ start: it.from, end: it.to, marked: true, quoted: true });
  if (block.codes.length > 0) for (const it of spansOf(block, (data) => emphasis.test(data) || /\slang\s*=/i.test(data))) {
    const lang = speaks.test(it.data) ? (attribute(it.data, 'lang') ?? attribute(it.data, 'xml:lang')) : undefined;
    const hint = lang === undefined || lang === '' || sameLanguage(lang, language) ? {} : { hint: lang };
    if (lang !== undefined || emphasis.test(it.data)) out.push({ start: it.start, end: it.end, marked: true, ...hint });
  }
  if (/[¿¡]/u.test(text)) for (const match of text.matchAll(/[¿¡][^¿¡?!]{3,300}[?!]+/gu)) {
    if (!/^(?:es|gl|ast)/.test(language)) out.push({ start: match.index, end: match.index + match[0].length, marked: true });
  }
  if (scripts.length > 0) for (const it of otherScript(text, scripts)) out.push({ ...it, marked: false });
  if (scripts.length > 0 && !scripts.includes('Latn')) for (const { 0: words, index } of text.matchAll(latinWords)) out.push({ start: index, end: index + words.length, marked: false });
  if (announces) for (const it of announced(text, language)) {
    // What marks set apart ends where they do.
    if (!out.some((other) => other.marked && other.announced === undefined && other.start < it.end && it.start < other.end)) out.push({ start: it.start, end: it.end, marked: true, announced: it });
  }
  return out
    .map((it) => trim(text, it))
    .filter((it) => it.end - it.start >= 3)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** Three words and more in Latin letters. */
const latinWords = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*(?:,? \p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*){2,}[!?]?/gu;

/** True if a stretch is no name by the look of it: it begins with a small letter or stands behind a colon, a comma or a dash; in brackets stand names and terms. */
function isPhrase(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(0, start).trimEnd().at(-1) ?? '';
  if (/[([]/u.test(before) || /^\s*[)\]]/u.test(text.slice(end))) return false;
  return /^[\p{Ll}\p{Lo}]/u.test(text.slice(start)) || /[:,،—–：，]/u.test(before);
}

/** Runs of text in scripts that the article's language is not written in, but for Latin. */
function otherScript(text: string, scripts: readonly Script[]): readonly { start: number; end: number }[] {
  if (!beyondLatin.test(text)) return [];
  const out: { start: number; end: number }[] = [];
  let start = -1;
  let end = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const script = i < text.length ? scriptOf(text.charCodeAt(i)) : scripts[0];
    if (script === undefined) continue;
    const foreign = script !== 'Latn' && !scripts.includes(script);
    if (foreign) {
      if (start < 0) start = i;
      end = i + 1;
    } else if (start >= 0) {
      out.push({ start, end });
      start = -1;
    }
  }
  // A full stop or the like belongs to the run where the run has a sentence of it.
  return out.map((it) => ({ start: it.start, end: /[.!?…。！？؟]/u.test(text[it.end] ?? '') && /[.!?…。！？؟,،]/u.test(text.slice(it.start, it.end)) ? it.end + 1 : it.end }));
}

function trim(text: string, it: Candidate): Candidate {
  let { start, end } = it;
  while (start < end && /\s/u.test(text[start] as string)) start += 1;
  while (end > start && /\s/u.test(text[end - 1] as string)) end -= 1;
  // A comma before a closing quotation mark is the sentence's around it.
  if (it.quoted === true && /[\p{L}\p{M}\p{N}][,،]$/u.test(text.slice(start, end))) end -= 1;
  return { ...it, start, end };
}

/** Phrases that have come to stay in many languages. */
const naturalized: ReadonlySet<string> = new Set([
  'je ne sais quoi', "c'est la vie", 'déjà vu', "raison d'être", "coup d'état", "coup d'etat", 'crème de la crème', 'creme de la creme', 'vis à vis', 'à la carte',
  'pièce de résistance', 'savoir vivre', 'savoir faire', 'laissez faire', 'femme fatale', 'film noir', 'art nouveau', 'haute couture', 'tour de force',
  'joie de vivre', 'à propos', 'en passant', 'faux pas', 'fait accompli', "hors d'œuvre", "cul de sac", 'status quo', 'vice versa', 'per se', 'ad hoc',
  'de facto', 'de jure', 'pro bono', 'carpe diem', 'mea culpa', 'persona non grata', 'alma mater', 'curriculum vitae', 'habeas corpus', 'in vitro', 'et cetera',
  'ad absurdum', 'quid pro quo', 'sine qua non', 'conditio sine qua non', 'terra incognita', 'tabula rasa', 'cum laude', 'deus ex machina', 'la dolce vita', 'dolce vita', 'dolce far niente',
  'prima donna', 'al dente', 'persona grata', 'made in germany', 'made in china', 'made in ukraine', 'fair play', 'happy end', 'work in progress', 'state of the art', 'to do', 'know how', 'fish and chips',
  "rock'n'roll", 'rock and roll', 'drum and bass', 'hit and run', 'stand up', 'start up', 'do it yourself', 'open source', 'all inclusive', 'all in', 'vabanque', 'con amore', 'mañana', 'hasta la vista', 'kulturkampf', 'sturm und drang',
  'comme il faut', 'comme ci comme ça', 'que sera sera', 'au contraire', 'tout court', 'bon appétit', 'pars pro toto', 'de gustibus non est disputandum', 'in dubio pro reo', 'nulla poena sine lege', 'pacta sunt servanda', 'nemo dat quod non habet',
  'mutatis mutandis', 'ceteris paribus', 'in flagrante delicto', 'in loco parentis', 'ex ante', 'ex post', 'prima facie', 'bona fide', 'pro forma', 'a priori', 'a posteriori', 'modus operandi', 'modus vivendi', 'corpus delicti', 'casus belli',
  'veni vidi vici', 'tu quoque brute', 'cogito ergo sum', 'alea iacta est', 'et tu brute', 'memento mori', 'in vino veritas', 'ad hominem', 'reductio ad absurdum', 'ipso facto', 'inter alia', 'sub judice', 'res judicata', 'lorem ipsum dolor sit amet',
  'non bis in idem', 'ne bis in idem', 'lex retro non agit', 'audi alteram partem', 'nemo iudex in causa sua', 'ignorantia iuris non excusat', 'iura novit curia', 'res ipsa loquitur', 'actus reus', 'mens rea', 'stare decisis', 'ultra vires', 'rebus sic stantibus',
  'nullum crimen sine lege', 'dura lex sed lex', 'obiter dictum', 'ratio decidendi', 'plus ultra', 'ex aequo et bono', 'erga omnes', 'ius cogens', 'in medias res', 'ad nauseam', 'ad infinitum', 'caveat emptor', 'urbi et orbi',
  'business as usual', 'business is business', 'last but not least', 'up to date', 'first in first out', 'trial and error', 'no comment', 'the show must go on', 'easy come easy go', 'art déco', 'art deco', 'time is money', 'keep it simple', 'by the way', 'never change a running system',
]);
