import { sameLanguage } from '../language/identify/same.ts';
import { blockText, type Block } from '../model/block.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { cueIn, cuesOf } from './cues.ts';
import { distanceTo, nearbyText, nearest } from './distance.ts';
import { contentEvidence, createTools, cueEvidence, know, speakingOf, textSpeaks, type Evidence, type Known, type Speaking } from './evidence.ts';
import { featuresOf, type Features } from './features.ts';
import { knownNames, type Word } from './names.ts';
import type { ListedPassage } from './passage-list.ts';
import type { Quotation } from './quotations.ts';
import { authorsWord, type RelayRule } from './settled.ts';
import { hasRole, introducesAnother, introduction, namedBefore, refersTo, rolesOf, speakerIn, surnames } from './speakers.ts';
import { doubtful, excluded, worthAsking } from './verdict.ts';
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

/** The logits from which a quotation is linked, and from which somebody is asked; and how far the best must lead. */
const threshold = { linked: 0.8, possible: -0.5, lead: 0.8 } as const;

/** A quotation, and what was weighed for it, passage by passage; barred: never linked, whatever it weighs. */
export interface WeighedQuotation {
  readonly quotation: LinkedQuotation;
  readonly rated: readonly { readonly passage: string; readonly features: Features; readonly barred: boolean }[];
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
  const tools = createTools(language);
  const clauses = clausesOf(blocks, quotations, language);
  const standing = new Set(passages.flatMap((it) => (it.kind === 'block' ? [...it.stretches.map((stretch) => stretch.block), ...it.attributions] : [])));
  const texts = blocks.filter((block, i) => !standing.has(i) && block.kind !== 'code').map(blockText);
  const people = knownNames(texts, language, tools.read);
  const introduced = passages
    .filter((it) => it.language === undefined || !sameLanguage(it.language, language))
    .map((it) => know(it, introduction(blocks, it, standing, texts), it.attributions.map((i) => blockText(blocks[i] as Block)).join(' '), tools));
  const blockWords = (block: number): readonly Word[] => tools.read(blockText(blocks[block] as Block), language);
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
    if (settled === undefined && tools.read(quotation.text, language).length < 2) return none(shown);
    const words = tools.read(clause.text, language);
    const quoted = tools.read(quotation.text, language);
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
      evidence.push(...cueEvidence(it, clause, nearbyText(blocks, at, standing), language, tools));
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
    const weighed = rated.map((it) => ({ passage: it.known.passage.id, features: it.features, barred: excluded(it.evidence) || doubtful(it.evidence) }));
    const [best, second] = rated.sort((a, b) => b.logit - a.logit);
    if (best === undefined || best.logit < threshold.possible || excluded(best.evidence)) return { quotation: shown, rated: weighed };
    const clear = second === undefined || best.logit - second.logit >= threshold.lead;
    const status = best.logit >= threshold.linked && clear && !doubtful(best.evidence) ? ('linked' as const) : ('possible' as const);
    if (status === 'possible' && !worthAsking(best.evidence)) return { quotation: shown, rated: weighed };
    const score = Math.round((1 / (1 + Math.exp(-best.logit))) * 100) / 100;
    return { quotation: { ...shown, relay: { passage: best.known.passage.id, status, score, evidence: best.evidence.filter((it) => it.score !== 0) } }, rated: weighed };
  }
}

