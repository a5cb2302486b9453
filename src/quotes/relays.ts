import { createTransliterator } from '../language/transliterate.ts';
import { lexicon } from '../language/identify/evidence.ts';
import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { blockText, type Block } from '../model/block.ts';
import { collapse } from '../text/space.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { createConcepts } from './concepts.ts';
import { contentEvidence, cueEvidence, know, speakingOf, textSpeaks, type Evidence, type Known, type Speaking, type Tools } from './evidence.ts';
import { cueIn, cuesOf } from './cues.ts';
import { featuresOf, type Features } from './features.ts';
import { sameName } from './fold.ts';
import { findName, knownNames, wordsOf, type Word } from './names.ts';
import type { ListedPassage } from './passage-list.ts';
import type { Quotation } from './quotations.ts';
import { createRegions } from './regions.ts';
import { chance, weigh } from './weigh.ts';

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

/** The logits from which a quotation is linked, and from which somebody is asked; and how far the best must lead. */
const threshold = { linked: 1, possible: -0.5, lead: 0.8 } as const;

/** A quotation, and what was weighed for it, passage by passage. */
export interface WeighedQuotation {
  readonly quotation: LinkedQuotation;
  readonly rated: readonly { readonly passage: string; readonly features: Features }[];
}

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
  return weighRelays(blocks, language, passages, quotations, rules).map((it) => it.quotation);
}

/** Does what {@link linkRelays} does, and shows the features of every comparison: what the weights are fitted on. */
export function weighRelays(
  blocks: readonly Block[],
  language: string,
  passages: readonly ListedPassage[],
  quotations: readonly Quotation[],
  rules: readonly RelayRule[] = [],
): readonly WeighedQuotation[] {
  const tools: Tools = { toLatin: createTransliterator(), concepts: createConcepts(), regions: createRegions() };
  const clauses = clausesOf(blocks, quotations, language);
  const standing = new Set(passages.flatMap((it) => (it.kind === 'block' ? [...it.stretches.map((stretch) => stretch.block), ...it.attributions] : [])));
  const texts = blocks.filter((block, i) => !standing.has(i) && block.kind !== 'code').map(blockText);
  const people = knownNames(texts, language, tools.toLatin);
  const introduced = passages
    .filter((it) => it.language === undefined || !sameLanguage(it.language, language))
    .map((it) => know(it, introduction(blocks, it, standing, texts), it.attributions.map((i) => blockText(blocks[i] as Block)).join(' '), tools));
  const names = languageNames(language);
  const remembered = new Map<number, readonly Word[]>();
  const blockWords = (block: number): readonly Word[] => {
    let list = remembered.get(block);
    if (list === undefined) remembered.set(block, (list = wordsOf(blockText(blocks[block] as Block), language, tools.toLatin)));
    return list;
  };
  const told = introduced.length === 0 ? [] : blocks.flatMap((block, i) => (standing.has(i) || block.kind === 'code' ? [] : [blockWords(i)]));
  const known = introduced.map((it) => ({ ...it, speaker: [...it.speaker, ...surnames(it, told, language)] }));
  const roles = known.map((it) => rolesOf(it, told));
  const before: { speaking: Speaking; at: number }[] = known.map(() => ({ speaking: 'unknown', at: -9 }));
  const links: (string | undefined)[] = [];
  let lastSpeaker: { name: string | undefined; at: number } = { name: undefined, at: -9 };
  return quotations.map((quotation, q) => {
    const weighed = weighOne(quotation, q);
    links.push(weighed.quotation.relay?.status === 'linked' ? weighed.quotation.relay.passage : undefined);
    return weighed;
  });

  function weighOne(quotation: Quotation, q: number): WeighedQuotation {
    const none = (linked: LinkedQuotation): WeighedQuotation => ({ quotation: linked, rated: [] });
    const clause = clauses[q] as Clause;
    const at = quotation.stretches[0]?.block ?? 0;
    const named = clause.bare ? undefined : speakerIn(clause, language, people, tools);
    const refersBack = clause.bare || refersTo(clause, language);
    const speaker = named ?? (refersBack && at - lastSpeaker.at <= 1 ? lastSpeaker.name : undefined);
    if (speaker !== undefined) lastSpeaker = { name: speaker, at };
    const shown = { ...quotation, ...(speaker === undefined ? {} : { speaker }) };
    if (passages.some((it) => it.kind === 'inline' && it.stretches.some((a) => quotation.stretches.some((b) => a.block === b.block && a.start < b.end && b.start < a.end)))) return none(shown);
    const settled = authorsWord(quotation, passages, rules);
    if (settled === undefined && wordsOf(quotation.text, language, tools.toLatin).length < 2) return none(shown);
    const words = wordsOf(clause.text, language, tools.toLatin);
    const quoted = wordsOf(quotation.text, language, tools.toLatin);
    const concepts = tools.concepts(quotation.text, language);
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
      const features = featuresOf(evidence, { speaking, known: it, words: quoted, concepts, language, chance });
      return { known: it, evidence, features, logit: weigh(features) };
    });
    if (settled !== undefined) {
      if (settled === null) return none(shown);
      const found = rated.find((it) => it.known.passage.id === settled);
      const evidence: readonly Evidence[] = [{ kind: 'author', score: 10 }, ...(found?.evidence ?? [])];
      return none({ ...shown, relay: { passage: settled, status: 'linked' as const, score: 1, evidence } });
    }
    const weighed = rated.map((it) => ({ passage: it.known.passage.id, features: it.features }));
    const [best, second] = rated.sort((a, b) => b.logit - a.logit);
    if (best === undefined || best.logit < threshold.possible || excluded(best.evidence)) return { quotation: shown, rated: weighed };
    const clear = second === undefined || best.logit - second.logit >= threshold.lead;
    const status = best.logit >= threshold.linked && clear && !doubtful(best.evidence) ? ('linked' as const) : ('possible' as const);
    if (status === 'possible' && !worthAsking(best.evidence)) return { quotation: shown, rated: weighed };
    const score = Math.round((1 / (1 + Math.exp(-best.logit))) * 100) / 100;
    return { quotation: { ...shown, relay: { passage: best.known.passage.id, status, score, evidence: best.evidence.filter((it) => it.score !== 0) } }, rated: weighed };
  }
}

/** What no other evidence makes up for: somebody else's words, or words in another language than the passage's. */
function excluded(evidence: readonly Evidence[]): boolean {
  return evidence.some((it) => it.kind === 'other-speaker' || it.kind === 'other-language');
}

/**
 * What an author should decide on, whatever else speaks for it: words of another time, far longer than the passage,
 * or with nothing but who speaks and where they stand.
 */
function doubtful(evidence: readonly Evidence[]): boolean {
  if (!evidence.some((it) => it.score > 0 && (content.has(it.kind) || grounds.has(it.kind)))) return true;
  return evidence.some((it) => it.kind === 'earlier' || (it.kind === 'length' && it.score <= -2));
}

const content: ReadonlySet<Evidence['kind']> = new Set(['handle', 'number', 'name', 'country', 'word', 'concept']);

const grounds: ReadonlySet<Evidence['kind']> = new Set(['written', 'language', 'translated', 'continued', 'around']);

/** Nobody is asked about a quotation that only stands near a passage. */
function worthAsking(evidence: readonly Evidence[]): boolean {
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

/**
 * What the article writes after a name that it shares with the passage's attribution: the surname, where that is
 * written so differently that no table tells (`كلير دوبوا`, Claire Dubois; `Kenji Morita`, @morita_kiln).
 */
function surnames(known: Known, texts: readonly (readonly Word[])[], language: string): readonly string[] {
  if (known.speaker.length === 0) return [];
  const key = identityOf(language);
  const out = new Set<string>();
  for (const list of texts) {
    list.forEach((word, i) => {
      const next = list[i + 1];
      if (next === undefined || next.folded.length < 3 || word.folded.length < 3 || lexicon.get(next.text.toLowerCase())?.includes(key) === true) return;
      const cased = /\p{Lu}|\p{Ll}/u.test(next.text);
      if (cased && (!word.capital || !next.capital || next.initial)) return;
      if (!known.speaker.some((part) => part.length >= 4 && sameName(part, word.folded))) return;
      if (known.speaker.some((part) => sameName(part, next.folded))) return;
      const times = texts.filter((one) => one.some((it) => it.text === next.text)).length;
      if (times >= 2 && cueIn([next.text.toLowerCase()], sayings(language)) === undefined) out.add(next.folded);
    });
  }
  return [...out];
}

/** The words that go with a quotation. */
function sayings(language: string): string {
  const cues = cuesOf(language);
  return cues === undefined ? '' : `${cues.said} ${cues.written} ${cues.spoken}`;
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

/** Who leads in a passage without attribution: the last name in the nearest block before it that has any, if the article names it again. */
function introduction(blocks: readonly Block[], passage: ListedPassage, standing: ReadonlySet<number>, texts: readonly string[]): string | undefined {
  if (passage.speaker !== undefined || passage.handle !== undefined || passage.kind === 'inline') return undefined;
  const first = passage.stretches[0]?.block ?? 0;
  // Between two passages the names are as likely the other one's.
  const far = [2, 3, 4].some((back) => standing.has(first - back)) ? 1 : 3;
  for (let i = first - 1, read = 0; i >= 0 && read < far; i -= 1) {
    const block = blocks[i] as Block;
    if (standing.has(i)) continue;
    if (block.kind === 'heading') break;
    read += 1;
    const names = [...blockText(block).matchAll(fullName)].map((match) => match[0]);
    const best = names.findLast((name) => names.length === 1 || texts.filter((text) => text.includes(name.split(/\s/).at(-1) as string)).length >= 2);
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Two words and more that begin with capitals. */
const fullName = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu;

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
