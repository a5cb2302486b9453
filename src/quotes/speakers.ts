import { lexicon } from '../language/identify/evidence.ts';
import { identityOf } from '../language/identify/same.ts';
import { blockText, type Block } from '../model/block.ts';
import type { Clause } from './clauses.ts';
import { cueIn, cuesOf, sayings } from './cues.ts';
import type { Known } from './known.ts';
import { sameName, type Heard } from './fold.ts';
import { findName, type Word } from './names.ts';
import type { ListedPassage } from './passage-list.ts';
import type { Tools } from './tools.ts';

/** The name that the clause gives, as it is written: the one nearest to the verb of saying, of those the article knows. */
export function speakerIn(clause: Clause, language: string, people: ReadonlySet<string>, tools: Tools): string | undefined {
  const cues = cuesOf(language);
  const verbs = cues === undefined ? [] : [...clause.text.matchAll(/[\p{L}\p{M}]+/gu)].filter((it) => cueIn([it[0].toLowerCase()], sayings(cues)) !== undefined);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const run of clause.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:de|da|di|van|von|der|den|del|al|el|bin|la|le)\s)?\p{Lu}[\p{L}\p{M}'’-]*)*/gu)) {
    const last = tools.read(run[0], language).at(-1);
    if (last === undefined || (cues !== undefined && cueIn([run[0].toLowerCase()], cues.written) !== undefined) || lexicon.get(run[0].toLowerCase())?.includes(identityOf(language)) === true) continue;
    if (follows(clause.text, run.index)) continue;
    const end = run.index + run[0].length;
    const away = Math.min(1000, ...verbs.map((verb) => Math.max(0, verb.index - end, run.index - verb.index - verb[0].length)));
    if (!people.has(last.folded) && (away > 1 || /^de(?:-|$)/.test(language))) continue;
    if (away < least) [best, least] = [nameOf(run[0], language), away];
  }
  return best;
}

/** Words after which a name says where something is, or whose: the mayor of San Sebastián. */
const places: ReadonlySet<string> = new Set('in at near of from to into across outside im aus nach bei à au aux en dans chez près nel nella nello w we z ze do na v ve u в у во на из із з до под під біля при до им'.split(' '));

/** True if a name follows such a word. */
function follows(text: string, index: number): boolean {
  const word = /([\p{L}\p{M}]+)\s+$/u.exec(text.slice(Math.max(0, index - 20), index))?.[1];
  return word !== undefined && places.has(word.toLowerCase());
}

/** True of what people post on: On Mastodon. */
function isPlatform(name: string, language: string): boolean {
  return name.split(' ').some((word) => word.length > 3 && cueIn([word.toLowerCase()], platforms) !== undefined) || cueIn([name.split(' ')[0]?.toLowerCase() ?? ''], cuesOf(language)?.written ?? '') !== undefined;
}

const platforms = 'twitter facebook telegram instagram mastodon bluesky whatsapp youtube weibo threads linkedin tiktok твіттер твиттер телеграм фейсбу інстаграм инстаграм';

/** A run of capitalized words without a small word that begins a sentence: `As Angela Merkel`. */
function nameOf(run: string, language: string): string {
  const [first = '', ...rest] = run.split(' ');
  const small = rest.length > 0 && lexicon.get(first.toLowerCase())?.includes(identityOf(language)) === true;
  return (small ? rest.join(' ') : run).replace(/['’]s$/u, '');
}

/** True if the clause has a pronoun for a speaker. */
export function refersTo(clause: Clause, language: string): boolean {
  const pronouns = cuesOf(language)?.pronouns.split(' ') ?? [];
  return (clause.text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => pronouns.includes(word));
}

/** True if the block speaks of somebody else before the pronoun: `His coach was blunt. “…,” he said.` */
export function introducesAnother(clause: Clause, known: Known, language: string, tools: Tools): boolean {
  if (!/\p{L}/u.test(clause.before)) return false;
  const words = tools.read(clause.before, language);
  if (findName(known.speaker, words) !== undefined) return false;
  const pronouns = cuesOf(language)?.pronouns.split(' ') ?? [];
  const first = words[0]?.text.toLowerCase() ?? '';
  return !pronouns.slice(0, 4).includes(first) || /^(?:his|her|their)$/.test(first);
}

/**
 * What the article writes after a name that it shares with the passage's attribution: the surname, where that is
 * written so differently that no table tells (`كلير دوبوا`, Claire Dubois; `Kenji Morita`, @morita_kiln).
 */
export function surnames(known: Known, texts: readonly (readonly Word[])[], language: string): readonly Heard[] {
  if (known.speaker.length === 0) return [];
  const key = identityOf(language);
  const out = new Map<string, Heard>();
  for (const list of texts) {
    list.forEach((word, i) => {
      const next = list[i + 1];
      if (next === undefined || next.folded.length < 3 || word.folded.length < 3 || lexicon.get(next.text.toLowerCase())?.includes(key) === true) return;
      const cased = /\p{Lu}|\p{Ll}/u.test(next.text);
      if (cased && (!word.capital || !next.capital || next.initial)) return;
      if (!known.speaker.some((part) => part.folded.length >= 4 && sameName(part, word))) return;
      if (known.speaker.some((part) => sameName(part, next))) return;
      const times = texts.filter((one) => one.some((it) => it.text === next.text)).length;
      if (times >= 2 && cueIn([next.text.toLowerCase()], sayings(cuesOf(language))) === undefined) out.set(next.folded, next);
    });
  }
  return [...out.values()];
}

/** What a person is called by: the words before the name, the mayor, the head of the union. */
export function rolesOf(known: Known, texts: readonly (readonly Word[])[]): readonly string[] {
  if (known.speaker.length === 0) return [];
  const out = new Set<string>();
  for (const list of texts) {
    const name = findName(known.speaker, list);
    let at = name === undefined ? -1 : list.indexOf(name);
    // The first name is none of what a person is called by.
    while (at > 0 && list[at - 1]?.capital === true && list[at - 1]?.initial === false && known.speaker.some((part) => part.folded === list[at - 1]?.folded)) at -= 1;
    for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
      const word = (list[i] as Word).text.toLowerCase();
      if (word.length >= 4 && !lexicon.has(word)) out.add(word);
    }
  }
  return [...out];
}

/** The words around the name wherever it is named: what a person is, or has to do with. */
export function acquainted(known: Known, texts: readonly (readonly Word[])[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const list of texts) {
    const name = known.speaker.length === 0 ? undefined : findName(known.speaker, list);
    const at = name === undefined ? -1 : list.indexOf(name);
    if (at >= 0) for (const { text } of list.slice(Math.max(0, at - 12), at + 13)) if (text.length >= 4) out.add(text.toLowerCase().slice(0, Math.max(4, text.length - 3)));
  }
  return out;
}

export function hasRole(clause: Clause, roles: readonly string[]): boolean {
  const list = clause.text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return roles.some((role) => list.some((word) => word.length >= 4 && word.slice(0, Math.max(4, role.length - 2)) === role.slice(0, Math.max(4, role.length - 2))));
}

/** Who leads in a passage without attribution: the last name in the nearest block before it that has any, if the article names it again. */
export function introduction(blocks: readonly Block[], passage: ListedPassage, standing: ReadonlySet<number>, texts: readonly string[], language: string): string | undefined {
  if (passage.speaker !== undefined || passage.handle !== undefined || passage.kind === 'inline') return undefined;
  const first = passage.stretches[0]?.block ?? 0;
  // Between two passages the names are as likely the other one's.
  const far = [2, 3, 4].some((back) => standing.has(first - back)) ? 1 : 3;
  for (let i = first - 1, read = 0; i >= 0 && read < far; i -= 1) {
    const block = blocks[i] as Block;
    if (standing.has(i)) continue;
    if (block.kind === 'heading') break;
    read += 1;
    const text = blockText(block);
    const names = [...text.matchAll(fullName)].filter((match) => !follows(text, match.index)).map((match) => nameOf(match[0], language)).filter((name) => name.includes(' ') && !isPlatform(name, language));
    const best = names.findLast((name) => names.length === 1 || texts.filter((text) => text.includes(name.split(/\s/).at(-1) as string)).length >= 2);
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Two words and more that begin with capitals. */
const fullName = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu;

/** True if the last block before the quotation that names anybody names the passage's speaker. */
export function namedBefore(known: Known, at: number, standing: ReadonlySet<number>, blockWords: (block: number) => readonly Word[]): boolean {
  if (known.speaker.length === 0) return false;
  for (let i = at; i >= Math.max(0, at - 4); i -= 1) {
    if (standing.has(i)) {
      if (known.passage.stretches.some((it) => it.block === i) || known.passage.attributions.includes(i)) return true;
      continue;
    }
    const words = blockWords(i);
    if (words.some((word) => word.capital && known.speaker.some((part) => part.folded.length >= 4 && part.folded === word.folded))) return true;
    if (i < at && words.filter((word) => word.capital && !word.initial).length >= 2) return false;
  }
  return false;
}
