import { createTransliterator } from '../language/transliterate.ts';
import { lexicon } from '../language/identify/evidence.ts';
import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { blockText, type Block } from '../model/block.ts';
import { collapse } from '../text/space.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { createConcepts } from './concepts.ts';
import { contentEvidence, cueEvidence, know, speakingOf, textSpeaks, type Evidence, type Known, type Speaking, type Tools } from './evidence.ts';
import { cueIn, cuesOf } from './cues.ts';
import { findName, knownNames, wordsOf, type Word } from './names.ts';
import type { ListedPassage } from './passage-list.ts';
import type { Quotation } from './quotations.ts';
import { createRegions } from './regions.ts';

/** That a quotation translates a passage, and why it seems so. */
export interface Relay {
  /** Id of the passage. */
  readonly passage: string;
  /** `linked`: beyond doubt, or by the author's word; `possible`: somebody should say. */
  readonly status: 'linked' | 'possible';
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A quotation with its speaker, and the passage that it translates, if any. */
export interface LinkedQuotation extends Quotation {
  readonly speaker?: string;
  readonly relay?: Relay;
}

/** What an author settles: the quotation by some of its words, the passage by its id or some of its words; null: none. */
export interface RelayRule {
  readonly quotation: string;
  readonly passage: string | null;
}

/** Points from which a quotation is linked, and from which somebody is asked. */
const threshold = { linked: 1.35, possible: 0.9 } as const;

/**
 * Links quotations to the passages that they translate, by evidence: who speaks, what is said about how and in
 * which language, handles, numbers, countries, names and words compared through transliteration, what both speak
 * of, length, nearness. A link that is wrong is worse than none.
 *
 * @param rules the author's word; it is final.
 */
export function linkRelays(
  blocks: readonly Block[],
  language: string,
  passages: readonly ListedPassage[],
  quotations: readonly Quotation[],
  rules: readonly RelayRule[] = [],
): readonly LinkedQuotation[] {
  const tools: Tools = { toLatin: createTransliterator(), concepts: createConcepts(), regions: createRegions() };
  const clauses = clausesOf(blocks, quotations, language);
  const standing = new Set(passages.flatMap((it) => (it.kind === 'block' ? [...it.stretches.map((stretch) => stretch.block), ...it.attributions] : [])));
  const texts = blocks.filter((block, i) => !standing.has(i) && block.kind !== 'code').map(blockText);
  const people = knownNames(texts, language, tools.toLatin);
  const known = passages
    .filter((it) => it.language === undefined || !sameLanguage(it.language, language))
    .map((it) => know(it, introduction(blocks, it, standing), it.attributions.map((i) => blockText(blocks[i] as Block)).join(' '), tools));
  const names = languageNames(language);
  const remembered = new Map<number, readonly Word[]>();
  const blockWords = (block: number): readonly Word[] => {
    let list = remembered.get(block);
    if (list === undefined) remembered.set(block, (list = wordsOf(blockText(blocks[block] as Block), language, tools.toLatin)));
    return list;
  };
  const told = known.length === 0 ? [] : blocks.flatMap((block, i) => (standing.has(i) || block.kind === 'code' ? [] : [blockWords(i)]));
  const roles = known.map((it) => rolesOf(it, told));
  const before: { speaking: Speaking; at: number }[] = known.map(() => ({ speaking: 'unknown', at: -9 }));
  const links: (string | undefined)[] = [];
  let lastSpeaker: { name: string | undefined; at: number } = { name: undefined, at: -9 };
  return quotations.map((quotation, q) => {
    const linked = linkOne(quotation, q);
    links.push(linked.relay?.status === 'linked' ? linked.relay.passage : undefined);
    return linked;
  });

  function linkOne(quotation: Quotation, q: number): LinkedQuotation {
    const clause = clauses[q] as Clause;
    const at = quotation.stretches[0]?.block ?? 0;
    const named = clause.bare ? undefined : speakerIn(clause, language, people, tools);
    const refersBack = clause.bare || refersTo(clause, language);
    const speaker = named ?? (refersBack && at - lastSpeaker.at <= 1 ? lastSpeaker.name : undefined);
    if (speaker !== undefined) lastSpeaker = { name: speaker, at };
    const shown = { ...quotation, ...(speaker === undefined ? {} : { speaker }) };
    if (passages.some((it) => it.kind === 'inline' && it.stretches.some((a) => quotation.stretches.some((b) => a.block === b.block && a.start < b.end && b.start < a.end)))) return shown;
    const settled = authorsWord(quotation, passages, rules);
    if (settled === undefined && wordsOf(quotation.text, language, tools.toLatin).length < 2) return shown;
    const words = wordsOf(clause.text, language, tools.toLatin);
    const added = cuesOf(language)?.added ?? '';
    const rated = nearest(known, at).map((k) => {
      const it = known[k] as Known;
      const evidence: Evidence[] = [];
      const said = speakingOf(it, clause, words, people, language);
      let speaking = said.speaking;
      const last = before[k] as { speaking: Speaking; at: number };
      const turned = speaking === 'pronoun' && introducesAnother(clause, it, language, tools);
      if (turned) speaking = 'unknown';
      else if ((speaking === 'pronoun' || speaking === 'bare') && at - last.at <= 2 && last.speaking === 'same') speaking = 'same';
      else if (speaking === 'bare' && at - last.at <= 2 && last.speaking === 'other') speaking = 'other';
      else if (speaking === 'pronoun' && namedBefore(it, at, standing, blockWords)) speaking = 'same';
      if (speaking === 'unknown' && !turned && hasRole(clause, roles[k] ?? [])) speaking = 'same';
      if (speaking === 'same') evidence.push({ kind: 'speaker', score: said.speaking === 'same' ? 2 : 1.2, ...(said.name === undefined ? {} : { quoted: said.name }), said: it.passage.speaker ?? it.passage.handle ?? '' });
      if (speaking === 'other') evidence.push({ kind: 'other-speaker', score: -4, ...(said.name === undefined ? {} : { quoted: said.name }) });
      if (quotation.depth === 0) before[k] = { speaking, at };
      evidence.push(...cueEvidence(it, clause, nearbyText(blocks, at, standing), language, names));
      evidence.push(...contentEvidence(it, quotation, clause, language, tools));
      const distance = distanceTo(it, at, standing);
      const near = distance <= 1 ? 0.8 : distance <= 2 ? 0.6 : distance <= 4 ? 0.4 : distance <= 7 ? 0.1 : -0.3;
      evidence.push({ kind: 'near', score: near });
      if (it.speaker.length === 0 && distance <= 1 && textSpeaks(clause)) evidence.push({ kind: 'written', score: 1, quoted: clause.text });
      const gap = at - (quotations[q - 1]?.stretches.at(-1)?.block ?? -9);
      const goesOn = added !== '' && cueIn(words.map((word) => word.text.toLowerCase()), added) !== undefined;
      const refers = said.speaking === 'pronoun' || said.speaking === 'bare';
      if (links[q - 1] === it.passage.id && speaking !== 'other' && (gap === 0 || (gap === 1 && refers && speaking === 'same'))) evidence.push({ kind: 'continued', score: gap === 0 || goesOn ? 1 : 0.6 });
      return { known: it, evidence, points: evidence.reduce((sum, one) => sum + one.score, -1.2), speaking };
    });
    if (settled !== undefined) {
      if (settled === null) return shown;
      const found = rated.find((it) => it.known.passage.id === settled);
      const evidence: readonly Evidence[] = [{ kind: 'author', score: 10 }, ...(found?.evidence ?? [])];
      return { ...shown, relay: { passage: settled, status: 'linked' as const, score: 1, evidence } };
    }
    const [best, second] = rated.sort((a, b) => b.points - a.points);
    if (best === undefined || best.points < threshold.possible) return shown;
    const clear = second === undefined || best.points - second.points >= 0.8;
    const status = best.points >= threshold.linked && clear && grounded(best.evidence, best.known, coverage(quotation, best.evidence, language, tools)) ? ('linked' as const) : ('possible' as const);
    if (status === 'possible' && !worthAsking(best.evidence)) return shown;
    const score = Math.round((1 / (1 + Math.exp(-best.points))) * 100) / 100;
    return { ...shown, relay: { passage: best.known.passage.id, status, score, evidence: best.evidence.filter((it) => it.score !== 0) } };
  }
}

const hardContent: ReadonlySet<Evidence['kind']> = new Set(['handle', 'number', 'name', 'country', 'word']);
const content: ReadonlySet<Evidence['kind']> = new Set(['handle', 'number', 'name', 'country', 'word', 'concept']);

/** A link stands on what was said, not only on who said it; or on the article saying that this is that post. */
function grounded(evidence: readonly Evidence[], known: Known, covered: number): boolean {
  const has = (kind: Evidence['kind']): boolean => evidence.some((it) => it.kind === kind);
  const points = (kinds: (kind: Evidence['kind']) => boolean): number => evidence.filter((it) => kinds(it.kind)).reduce((sum, it) => sum + it.score, 0);
  const said = points((kind) => content.has(kind));
  const against = points((kind) => kind.startsWith('other-') || kind === 'spoken' || kind === 'length');
  const put = has('written') || has('language') || has('translated');
  if (has('other-speaker') || has('other-language') || has('earlier')) return false;
  if (has('continued') && against > -1 && (said > 0 || evidence.some((it) => it.kind === 'continued' && it.score === 1))) return true;
  const close = evidence.some((it) => it.kind === 'near' && it.score >= 0.6);
  if (has('speaker')) {
    // Written by the same person, right beside what that person wrote, and nothing in it that was not.
    if (has('written') && close && against >= 0) return true;
    if (has('continued') && has('language') && known.concepts.size === 0 && against >= 0) return true;
    if (close && against > -0.35 && said >= 1.2 && covered >= 0.5) return true;
    if (put && said > 0 && against > -1) return true;
    if (put && against > -0.7 && has('language') && (has('written') || has('translated'))) return true;
    // Said, nobody knows where: it must be the words themselves.
    const hard = points((kind) => hardContent.has(kind));
    return said + against > 0 && ((hard >= 1 && said >= 1.2) || (hard > 0 && said > 1.2 && against >= 0) || (hard >= 1 && has('around')) || said >= 2.1);
  }
  if (has('language') && has('written') && against > -0.4 && (known.concepts.size === 0 || evidence.some((it) => it.kind === 'language' && it.score > 1))) return true;
  if (known.speaker.length === 0 && has('written') && said >= 1.4 && against > -0.4) return true;
  if (has('language')) return (said >= 0.6 && said + against >= 0) || (known.concepts.size === 0 && against >= 0 && (has('written') || has('translated')));
  return said >= 2.4 && said + against >= 1.2;
}

/** The share of the quotation's words, but for the small ones, that something in the passage answers to. */
function coverage(quotation: Quotation, evidence: readonly Evidence[], language: string, tools: Tools): number {
  const key = identityOf(language);
  const list = wordsOf(quotation.text, language, tools.toLatin).filter((word) => word.text.length > 2 && lexicon.get(word.text.toLowerCase())?.includes(key) !== true);
  const matched = new Set(evidence.filter((it) => content.has(it.kind) && it.score > 0).map((it) => it.quoted?.toLowerCase()));
  return matched.size < 2 || list.length === 0 ? 0 : Math.min(1, matched.size / list.length);
}

/** Nobody is asked about a quotation that only stands near a passage. */
function worthAsking(evidence: readonly Evidence[]): boolean {
  if (evidence.some((it) => it.kind === 'other-speaker' || it.kind === 'other-language')) return false;
  return evidence.some((it) => it.kind === 'speaker' || it.kind === 'language' || it.kind === 'translated') || evidence.filter((it) => content.has(it.kind) && it.score > 0).length >= 2;
}

/** How many passages a quotation is compared with. */
const most = 16;

/** The indices of the passages nearest to a block, in their order. */
function nearest(known: readonly Known[], at: number): readonly number[] {
  const all = known.map((_, k) => k);
  if (all.length <= most) return all;
  const away = (k: number): number => Math.abs((known[k]?.passage.stretches[0]?.block ?? 0) - at);
  return all.sort((a, b) => away(a) - away(b)).slice(0, most).sort((a, b) => a - b);
}

/** True if the clause has a pronoun for a speaker. */
function refersTo(clause: Clause, language: string): boolean {
  const pronouns = cuesOf(language)?.pronouns.split(' ') ?? [];
  return (clause.text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => pronouns.includes(word));
}

/** True if the block speaks of somebody else before the pronoun: `His coach was blunt. “…,” he said.` */
function introducesAnother(clause: Clause, known: Known, language: string, tools: Tools): boolean {
  if (!/\p{L}/u.test(clause.before)) return false;
  const words = wordsOf(clause.before, language, tools.toLatin);
  if (findName(known.speaker, words) !== undefined) return false;
  const pronouns = cuesOf(language)?.pronouns.split(' ') ?? [];
  const first = words[0]?.text.toLowerCase() ?? '';
  return !pronouns.slice(0, 4).includes(first) || /^(?:his|her|their)$/.test(first);
}

/** What a person is called by: the words before the name, the mayor, the head of the union. */
function rolesOf(known: Known, texts: readonly (readonly Word[])[]): readonly string[] {
  if (known.speaker.length === 0) return [];
  const out = new Set<string>();
  for (const list of texts) {
    const name = findName(known.speaker, list);
    const at = name === undefined ? -1 : list.indexOf(name);
    for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
      const word = (list[i] as Word).text.toLowerCase();
      if (word.length >= 4 && !lexicon.has(word)) out.add(word);
    }
  }
  return [...out];
}

function hasRole(clause: Clause, roles: readonly string[]): boolean {
  const list = clause.text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return roles.some((role) => list.some((word) => word.length >= 4 && word.slice(0, Math.max(4, role.length - 2)) === role.slice(0, Math.max(4, role.length - 2))));
}

/** The text that leads in a passage without attribution: the block before it, where a name may stand. */
function introduction(blocks: readonly Block[], passage: ListedPassage, standing: ReadonlySet<number>): string | undefined {
  if (passage.speaker !== undefined || passage.handle !== undefined || passage.kind === 'inline') return undefined;
  const first = passage.stretches[0]?.block ?? 0;
  for (let i = first - 1; i >= 0 && i >= first - 2; i -= 1) {
    const block = blocks[i] as Block;
    if (standing.has(i) || block.kind === 'heading') break;
    const text = blockText(block).trim();
    const sentence = text.split(/(?<=[.!?…])\s+/u).at(-1) ?? '';
    const names = sentence.match(/\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu);
    return names?.at(-1);
  }
  return undefined;
}

/** True if the last block before the quotation that names anybody names the passage's speaker. */
function namedBefore(known: Known, at: number, standing: ReadonlySet<number>, blockWords: (block: number) => readonly Word[]): boolean {
  if (known.speaker.length === 0) return false;
  for (let i = at; i >= Math.max(0, at - 4); i -= 1) {
    if (standing.has(i)) {
      if (known.passage.stretches.some((it) => it.block === i) || known.passage.attributions.includes(i)) return true;
      continue;
    }
    const words = blockWords(i);
    if (words.some((word) => word.capital && known.speaker.some((part) => part.length >= 4 && part === word.folded))) return true;
    if (i < at && words.filter((word) => word.capital && !word.initial).length >= 2) return false;
  }
  return false;
}

/** The blocks just before the quotation: where it says that what follows is in Hindi. */
function nearbyText(blocks: readonly Block[], at: number, standing: ReadonlySet<number>): string {
  const out: string[] = [];
  for (let i = at; i >= 0 && out.length < 2; i -= 1) if (!standing.has(i)) out.unshift(blockText(blocks[i] as Block));
  return collapse(out.join(' '));
}

function distanceTo(known: Known, at: number, standing: ReadonlySet<number>): number {
  const blocks = [...known.passage.stretches.map((it) => it.block), ...known.passage.attributions];
  const nearest = blocks.reduce((best, block) => (Math.abs(block - at) < Math.abs(best - at) ? block : best), blocks[0] ?? 0);
  let distance = 0;
  for (let i = Math.min(nearest, at); i < Math.max(nearest, at); i += 1) if (!standing.has(i) || i === nearest) distance += 1;
  return distance;
}

function authorsWord(quotation: Quotation, passages: readonly ListedPassage[], rules: readonly RelayRule[]): string | null | undefined {
  const rule = rules.find((it) => quotation.text.includes(collapse(it.quotation)));
  if (rule !== undefined) {
    if (rule.passage === null) return null;
    const wanted = collapse(rule.passage);
    return passages.find((it) => it.id === rule.passage || it.text.includes(wanted))?.id;
  }
  if (quotation.relayOf !== undefined) {
    const id = quotation.relayOf.replace(/^#/, '');
    if (id === '' || id === 'none') return null;
    const found = passages.find((it) => it.id === id) ?? passages[Number(id) - 1];
    if (found !== undefined) return found.id;
  }
  if (quotation.cite !== undefined) return passages.find((it) => it.links.some((link) => sameAddress(link, quotation.cite as string)))?.id;
  return undefined;
}

function sameAddress(a: string, b: string): boolean {
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.|mobile\.)?/, '').replace(/[?#].*$/, '').replace(/\/$/, '').replace(/^x\.com\//, 'twitter.com/');
  return bare(a) === bare(b);
}

/** The name that the clause gives, as it is written: the one nearest to the verb of saying, of those the article knows. */
function speakerIn(clause: Clause, language: string, people: ReadonlySet<string>, tools: Tools): string | undefined {
  const cues = cuesOf(language);
  const verbs = cues === undefined ? [] : [...clause.text.matchAll(/[\p{L}\p{M}]+/gu)].filter((it) => cueIn([it[0].toLowerCase()], `${cues.said} ${cues.written} ${cues.spoken}`) !== undefined);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const run of clause.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:de|da|di|van|von|der|den|del|al|el|bin|la|le)\s)?\p{Lu}[\p{L}\p{M}'’-]*)*/gu)) {
    const last = wordsOf(run[0], language, tools.toLatin).at(-1);
    if (last === undefined || (cues !== undefined && cueIn([run[0].toLowerCase()], cues.written) !== undefined) || lexicon.get(run[0].toLowerCase())?.includes(identityOf(language)) === true) continue;
    const end = run.index + run[0].length;
    const away = Math.min(1000, ...verbs.map((verb) => Math.max(0, verb.index - end, run.index - verb.index - verb[0].length)));
    if (!people.has(last.folded) && (away > 1 || /^de(?:-|$)/.test(language))) continue;
    if (away < least) [best, least] = [run[0].replace(/['’]s$/u, ''), away];
  }
  return best;
}

function languageNames(language: string): (tag: string) => string | undefined {
  let names: Intl.DisplayNames | undefined;
  try {
    names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  } catch {
    names = undefined;
  }
  return (tag) => {
    const name = names?.of(tag === 'no' ? 'nb' : tag);
    if (name === undefined) return undefined;
    // “Norwegian Bokmål” is spoken of as Norwegian; Slavic names are adjectives: what comes before the ending counts.
    return (tag === 'no' || tag === 'nb' ? name.replace(/\s?bokmål/iu, '') : name).replace(/^ال/u, '').split(/[\s(]/, 1)[0];
  };
}
