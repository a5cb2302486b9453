import { sameLanguage } from '../language/identify/same.ts';
import { countScripts, scriptsOf } from '../language/identify/scripts.ts';
import { blockText, type Block } from '../model/block.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { chance } from './chance.ts';
import { loadConcepts, type Concepts } from './concepts.ts';
import { decide, type LinkedQuotation, type Rated, repeated, type WeighedQuotation } from './decide.ts';
import { cueIn, cuesOf, sayings } from './cues.ts';
import { distanceTo, isBeside, nearbyText, nearest } from './distance.ts';
import { contentEvidence } from './content.ts';
import type { Evidence } from './evidence.ts';
import { know, type Known } from './known.ts';
import { speakingOf, textSpeaks, type Speaking } from './speaking.ts';
import { createTools } from './tools.ts';
import { cueEvidence } from './utterance.ts';
import { evidenceOf, featuresOf, type Compared } from './features.ts';
import { knownNames, type Word } from './names.ts';
import { grammarOf, type Mark } from './grammar.ts';
import type { ListedPassage } from './passage-list.ts';
import { holds, type Quotation } from './quotations.ts';
import { isNaming, isTitle } from './naming.ts';
import { neighbours } from './neighbours.ts';
import { createTellings } from './retelling.ts';
import { authorsWord, type RelayRule } from './settled.ts';
import { acquainted, hasRole, introduction, namedBefore, refersTo, rolesOf, speakerIn, surnames } from './speakers.ts';
import { isByAnother, signedBy } from './signed.ts';
import { subjectOf } from './subjects.ts';
import { turnOf } from './turn.ts';
import { weigh } from './weigh.ts';

/**
 * Links quotations to the passages that they translate, by evidence: who speaks, what is said about how and in
 * which language, handles, numbers, countries, names and words compared through transliteration, what both speak
 * of, length, nearness. A link that is wrong is worse than none.
 *
 * @param rules the author's word; it is final.
 */
export async function linkRelays(
  blocks: readonly Block[],
  language: string,
  passages: readonly ListedPassage[],
  quotations: readonly Quotation[],
  rules: readonly RelayRule[] = [],
): Promise<readonly LinkedQuotation[]> {
  const concepts = await conceptsFor(language, passages, quotations);
  return weighRelays(blocks, language, passages, quotations, concepts, rules).map((it) => it.quotation);
}

/** The quotations with who says each, and nothing compared. */
export function nameSpeakers(blocks: readonly Block[], language: string, quotations: readonly Quotation[]): readonly LinkedQuotation[] {
  return weighRelays(blocks, language, [], quotations, { find: () => new Map(), knows: () => false }).map((it) => it.quotation);
}

/** The tables of concepts that comparing takes: none where there is nothing to compare. */
export function conceptsFor(language: string, passages: readonly ListedPassage[], quotations: readonly Quotation[]): Promise<Concepts> {
  return loadConcepts(passages.length === 0 || quotations.length === 0 ? [] : [language, ...passages.map((it) => it.language ?? 'und')]);
}

/** Does what {@link linkRelays} does, and shows the features of every comparison: what the weights are fitted on. */
export function weighRelays(
  blocks: readonly Block[],
  language: string,
  passages: readonly ListedPassage[],
  quotations: readonly Quotation[],
  found: Concepts,
  rules: readonly RelayRule[] = [],
): readonly WeighedQuotation[] {
  const tools = createTools(language, found);
  const clauses = clausesOf(blocks, quotations, language);
  const standing = new Set(passages.flatMap((it) => (it.kind === 'block' ? [...it.stretches.map((stretch) => stretch.block), ...it.attributions] : [])));
  const texts = blocks.filter((block, i) => !standing.has(i) && block.kind !== 'code').map(blockText);
  const people = knownNames(texts, language, tools.read);
  const introduced = passages
    .filter((it) => it.language === undefined || !sameLanguage(it.language, language))
    .map((it) => know(it, introduction(blocks, it, standing, texts, language), it.attributions.map((i) => blockText(blocks[i] as Block)).join(' '), tools));
  const blockWords = (block: number): readonly Word[] => tools.read(blockText(blocks[block] as Block), language);
  const told = introduced.length === 0 ? [] : blocks.flatMap((block, i) => (standing.has(i) || block.kind === 'code' ? [] : [blockWords(i)]));
  const known = introduced.map((it) => ({ ...it, speaker: [...it.speaker, ...surnames(it, told, language)] }));
  const posts = known.filter(({ passage }) => passage.kind === 'block').length;
  const roles = known.map((it) => rolesOf(it, told));
  const around = known.map((it) => acquainted(it, told));
  const before: { speaking: Speaking; at: number }[] = known.map(() => ({ speaking: 'unknown', at: -9 }));
  const spokenOf = new Map<string, number>();
  const quoting = new Map<number, string>();
  for (const it of quotations) {
    const block = it.stretches[0]?.block ?? 0;
    if (introduced.length > 0 && !isHeadline(blocks[block] as Block)) quoting.set(block, `${quoting.get(block) ?? ''} ${it.text}`);
  }
  for (const text of quoting.values()) for (const concept of tools.concepts(text, language).keys()) spokenOf.set(concept, (spokenOf.get(concept) ?? 0) + 1);
  /** The share of the other paragraphs with quotations where they speak of a concept: what the article is about tells little. */
  const local = (concept: string): number => (0.6 * ((spokenOf.get(concept) ?? 1) - 1)) / (quoting.size + 4);
  const own = grammarOf(language);
  const tellings = createTellings(blocks, introduced.length === 0 ? [] : quotations, known.flatMap((it) => it.speaker), language, tools);
  const links: (string | undefined)[] = [];
  const linked: Quotation[] = [];
  let lastSpeaker: { name: string | undefined; at: number } = { name: undefined, at: -9 };
  const all = quotations.map((quotation, q) => {
    const weighed = weighOne(quotation, q);
    links.push(weighed.quotation.relay?.status === 'linked' ? weighed.quotation.relay.passage : undefined);
    if (weighed.quotation.relay?.status === 'linked') linked.push(quotation);
    return weighed;
  });
  const settledOn = all.map((it, q) => (it.rated.length === 0 ? it : decide(it.quotation, it.rated.map((one) => besides(one, q)))));
  const said = settledOn.map((it) => it.quotation);
  return settledOn.map((it, q) => (authorsWord(it.quotation, passages, rules) === undefined ? { ...it, quotation: repeated(it.quotation, said, isHeadline(blocks[quotations[q]?.stretches[0]?.block ?? 0] as Block) ? language : undefined) } : it));

  /** A link weighed once more, now that it is known what the quotations before and behind it translate. */
  function besides(one: Rated, q: number): Rated {
    const kind = neighbours(one.passage, q, quotations, links);
    if (kind === undefined || one.compared.speaking === 'other' || (!one.compared.solo && one.evidence.some((it) => it.kind === 'stranger'))) return one;
    const evidence: readonly Evidence[] = [...one.evidence, { kind, score: 1 }];
    const features = featuresOf(evidence, one.compared);
    return { ...one, evidence, features, logit: weigh(features) };
  }

  function weighOne(quotation: Quotation, q: number): WeighedQuotation {
    const none = (linked: LinkedQuotation): WeighedQuotation => ({ quotation: linked, rated: [] });
    const clause = clauses[q] as Clause;
    const at = quotation.stretches[0]?.block ?? 0;
    const named = clause.bare ? undefined : speakerIn(clause, language, people, tools);
    const refersBack = clause.bare || refersTo(clause, language);
    const signed = signedBy(quotation, blocks, language, tools);
    const speaker = (signed === undefined || signed.by.name === '' ? undefined : signed.by.name) ?? named ?? (refersBack && at - lastSpeaker.at <= 1 ? lastSpeaker.name : undefined);
    if (speaker !== undefined) lastSpeaker = { name: speaker, at };
    const shown = { ...quotation, ...(speaker === undefined ? {} : { speaker }) };
    if (passages.some((it) => it.kind === 'inline' && it.stretches.some((a) => quotation.stretches.some((b) => a.block === b.block && a.start < b.end && b.start < a.end)))) return none(shown);
    const settled = authorsWord(quotation, passages, rules);
    // What is quoted inside a translation goes back with it.
    if (settled === undefined && quotation.depth > 0 && linked.some((it) => holds(it, quotation))) return none(shown);
    if (settled === undefined && (tools.read(quotation.text, language).length < 2 || isForeign(quotation.text, language))) return none(shown);
    const words = tools.read(clause.text, language);
    const quoted = tools.read(quotation.text, language);
    const concepts = tools.concepts(quotation.text, language);
    const added = cuesOf(language)?.added ?? '';
    const goesOn = added !== '' && cueIn(words.map((word) => word.text.toLowerCase()), added) !== undefined;
    const subject = introduced.length === 0 ? undefined : subjectOf(clause, language);
    const telling = tellings(at);
    const marks = own?.marksOf(quotation.text) ?? new Set<Mark>();
    const headline = isHeadline(blocks[at] as Block);
    const called = quotation.form === 'marks' && ((!headline && isTitle(quotation.text, language)) || isNaming(quotation.text, blockText(blocks[at] as Block).slice(0, quotation.stretches[0]?.start ?? 0), language));
    const rated = nearest(known, at).filter((k) => !isByAnother(signed, known[k] as Known)).map((k): Rated => {
      const it = known[k] as Known;
      const evidence: Evidence[] = [];
      const last = before[k] as { speaking: Speaking; at: number };
      const turn = turnOf(it, clause, {
        language, tools, said: speakingOf(it, clause, words, people, language), subject, around: around[k] ?? [], hasRole: hasRole(clause, roles[k] ?? []),
        last: at - last.at <= 2 ? last.speaking : undefined, isNamed: () => namedBefore(it, at, standing, blockWords),
      });
      const { said, speaking } = turn;
      if (speaking === 'same') evidence.push({ kind: 'speaker', score: said.speaking === 'same' ? 2 : 1.2, ...(said.name === undefined ? {} : { quoted: said.name }), said: it.passage.speaker ?? it.passage.handle ?? '' });
      if (speaking === 'other') evidence.push({ kind: 'other-speaker', score: -4, ...(said.name === undefined ? {} : { quoted: said.name }) });
      if (quotation.depth === 0) before[k] = { speaking, at };
      evidence.push(...cueEvidence(it, clause, nearbyText(blocks, at, standing), language, tools));
      evidence.push(...contentEvidence(it, quotation, clause, language, tools));
      const distance = distanceTo(it, at, standing);
      if (headline) evidence.push({ kind: 'headline', score: 0.1 });
      evidence.push({ kind: 'near', score: nearness(distance, headline) });
      if (it.speaker.length === 0 && distance <= 1 && textSpeaks(clause)) evidence.push({ kind: 'written', score: 1, quoted: clause.text });
      if (quotation.form === 'block' && isBeside(it, quotation, blocks, standing, language)) evidence.push({ kind: 'beside', score: 2 });
      if (links[q - 1] === it.passage.id && speaking !== 'other' && !(turn.turned && posts > 1)) {
        const gap = at - (quotations[q - 1]?.stretches.at(-1)?.block ?? -9);
        const refers = said.speaking === 'pronoun' || said.speaking === 'bare';
        if (gap === 0 || (gap === 1 && refers && speaking === 'same')) evidence.push({ kind: 'continued', score: gap === 0 || goesOn ? 1 : 0.6 });
      }
      if (turn.turned) evidence.push(turn.evidence);
      const compared: Compared = {
        speaking, known: it, words: quoted, concepts, language,
        chance: (concept) => Math.max(chance(concept, it.passage.language ?? 'und'), local(concept)),
        names: (concept) => tools.knows(concept, language),
        text: quotation.text, clause, solo: it.passage.kind === 'block' ? posts === 1 : known.length === 1,
        paragraph: telling.text, around: telling.concepts, newcomer: telling.newcomer(quotation.stretches[0]?.start ?? 0),
        marks,
        behind: distance === 1 && at > (it.passage.stretches[0]?.block ?? 0),
      };
      const features = featuresOf(evidence, compared);
      /** Somebody is named in full beside the quotation, who is not whom the passage is known to be by, or says it where an inscription stands. */
      const byOther = (it.speaker.length > 0 || it.passage.kind === 'inline') && named !== undefined && named.includes(' ') && !evidence.some(({ kind }) => kind === 'speaker' || kind === 'beside' || kind === 'continued' || kind === 'language' || (kind === 'translated' && it.passage.kind === 'inline'));
      const label = called || (quoted.length <= 2 && !headline && !compared.behind && at < (it.passage.stretches[0]?.block ?? 0) && cueIn(tools.lower(clause.text), sayings(cuesOf(language))) === undefined);
      return { passage: it.passage.id, compared, evidence: [...evidence, ...evidenceOf(features)], features, logit: weigh(features), byOther, label };
    });
    if (settled !== undefined) {
      if (settled === null) return none(shown);
      const found = rated.find((it) => it.passage === settled);
      const evidence: readonly Evidence[] = [{ kind: 'author', score: 10 }, ...(found?.evidence ?? [])];
      return none({ ...shown, relay: { passage: settled, status: 'linked' as const, score: 1, evidence } });
    }
    return decide(shown, rated);
  }
}

/** True of words in a script that the article's language is not written in: they are no translation into it. */
function isForeign(text: string, language: string): boolean {
  const scripts = scriptsOf(language);
  const counted = [...countScripts(text)];
  const all = counted.reduce((sum, [, count]) => sum + count, 0);
  return scripts.length > 0 && counted.reduce((sum, [script, count]) => sum + (scripts.includes(script) ? count : 0), 0) * 2 < all;
}

/** What it counts that a passage is so many paragraphs away. */
function nearness(distance: number, headline: boolean): number {
  if (headline) return 0.4;
  return distance <= 1 ? 0.8 : distance <= 2 ? 0.6 : distance <= 4 ? 0.4 : distance <= 7 ? 0.1 : -0.3;
}

/** True of what stands above the article, wherever the posts are that it quotes. */
function isHeadline(block: Block): boolean {
  return block.kind === 'title' || block.kind === 'description' || (block.kind === 'heading' && (block.level ?? 1) === 1);
}
