import { sameLanguage } from '../language/identify/same.ts';
import { clausesOfPassage, type PassageClause } from './align.ts';
import type { Clause } from './clauses.ts';
import type { Concepts } from './concepts.ts';
import { cueIn, cuesOf, isPronoun, sayings } from './cues.ts';
import { hear, sameName, sameWord, type Heard } from './fold.ts';
import { createLanguageNames, type LanguageNames } from './language-names.ts';
import { otherOccasion } from './occasions.ts';
import { createReader, findName, handleWords, type ReadWords, type Word } from './names.ts';
import { numberConcept, numbersOf } from './numbers.ts';
import { grammarOf, type Grammar, type Mark } from './grammar.ts';
import { letters } from './letters.ts';
import type { ListedPassage } from './passage-list.ts';
import type { Quotation } from './quotations.ts';
import { createRegions, type Regions } from './regions.ts';

/** What speaks for, or against, a quotation being a translation of a passage. */
export interface Evidence {
  readonly kind:
    | 'speaker' | 'other-speaker' | 'language' | 'other-language' | 'written' | 'spoken' | 'translated' | 'handle' | 'link' | 'number' | 'other-number'
    | 'name' | 'other-name' | 'country' | 'around' | 'earlier' | 'word' | 'concept' | 'other-concept' | 'length' | 'near' | 'headline' | 'beside' | 'repeated' | 'continued' | 'followed' | 'between' | 'stranger' | 'question' | 'author';
  /** Points; negative where it speaks against. */
  readonly score: number;
  /** What was found in the article, and what in the passage. */
  readonly quoted?: string;
  readonly said?: string;
}

/** What comparing needs, made once for the quotations of an article: what was read of a text is remembered. */
export interface Tools {
  readonly read: ReadWords;
  /** What a text speaks of. */
  readonly concepts: Concepts['find'];
  /** Whether a language's table has words for it. */
  readonly knows: Concepts['knows'];
  readonly regions: Regions;
  readonly languageNames: LanguageNames;
  /** The words of a text in small letters, as cues are compared. */
  readonly lower: (text: string) => readonly string[];
  /** Which of the languages that people write in a text speaks of, by the words that do: `in Ukrainian`. */
  readonly tongues: (text: string, language: string) => ReadonlyMap<string, string>;
}

/** Makes them, for an article in the language. */
export function createTools(language: string, concepts: Concepts): Tools {
  const languageNames = createLanguageNames(language);
  const lower = remember(wordsIn);
  return {
    read: remember(createReader()),
    concepts: remember(concepts.find),
    knows: concepts.knows,
    regions: remember(createRegions()),
    languageNames,
    lower: (text) => lower(text, undefined),
    tongues: remember((text, of) => tonguesIn(text, of ?? language, languageNames)),
  };
}

/** A function of a text and its language that remembers what it answered. */
function remember<T, L extends string | undefined>(make: (text: string, language: L) => T): (text: string, language: L) => T {
  const known = new Map<L, Map<string, T>>();
  return (text, language) => {
    let list = known.get(language);
    if (list === undefined) known.set(language, (list = new Map()));
    let found = list.get(text);
    if (found === undefined) list.set(text, (found = make(text, language)));
    return found;
  };
}

/** What is known of a passage for comparing. */
export interface Known {
  readonly passage: ListedPassage;
  readonly words: readonly Word[];
  readonly numbers: ReadonlySet<string>;
  readonly concepts: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly clauses: readonly PassageClause[];
  /** What may be told of texts in its language by small words, and what is of this one. */
  readonly grammar: Grammar | undefined;
  readonly marks: ReadonlySet<Mark>;
  /** The name of who said it, in Latin letters, and the words of the handle. */
  readonly speaker: readonly Heard[];
  readonly length: number;
  /** What its attribution says, and the year of that. */
  readonly dates: string;
  readonly year?: string;
}

/** Reads a passage for comparing. */
export function know(passage: ListedPassage, introduced: string | undefined, attribution: string, tools: Tools): Known {
  const year = numbersOf(attribution).find((it) => /^(?:19|20)\d\d$/.test(it));
  const language = passage.language ?? 'und';
  const grammar = grammarOf(language);
  const name = passage.speaker ?? introduced ?? '';
  const speaker: readonly Heard[] = tools.read(name, passage.language);
  return {
    passage,
    words: withoutClitics(tools.read(passage.text, passage.language), passage.language, tools),
    numbers: new Set(numbersOf(passage.text)),
    concepts: tools.concepts(passage.text, language),
    regions: tools.regions(passage.text, language),
    speaker: [...speaker, ...(passage.handle === undefined ? [] : handleWords(passage.handle).map(hear))],
    clauses: clausesOfPassage(passage.text, language, (text) => withMarks(tools.concepts(text, language), grammar?.marksOf(text)), letters),
    grammar,
    marks: grammar?.marksOf(passage.text) ?? new Set(),
    length: letters(passage.text),
    dates: attribution,
    ...(year === undefined ? {} : { year }),
  };
}

/** What a clause speaks of, and what its small words say. */
function withMarks(concepts: ReadonlyMap<string, string>, marks: ReadonlySet<string> | undefined): ReadonlyMap<string, string> {
  return marks === undefined || marks.size === 0 ? concepts : new Map([...concepts, ...[...marks].map((mark) => [`~${mark}`, `~${mark}`] as const)]);
}

/** What is written together with the word after it. */
const bound: Readonly<Record<string, RegExp>> = { ar: /^(?:[وف]?(?:ال|بال|كال|لل)|[وفبلك])(?=\p{L}{4})/u, he: /^[ושכ]?[הבלמ](?=\p{L}{4})/u };

/** The words, and those that begin with an article or a particle once more without it. */
function withoutClitics(list: readonly Word[], language: string | undefined, tools: Tools): readonly Word[] {
  const prefix = bound[language?.split('-', 1)[0] ?? ''];
  if (prefix === undefined) return list;
  return list.flatMap((word) => {
    const rest = word.text.replace(prefix, '');
    return rest === word.text ? [word] : [word, ...tools.read(rest, language).map((it) => ({ ...it, text: word.text }))];
  });
}

/** Whether the clause names the passage's speaker, somebody else, or refers back to one. */
export type Speaking = 'same' | 'other' | 'pronoun' | 'unknown' | 'bare';

/** Who speaks, as far as the clause of the quotation says. */
export function speakingOf(known: Known, clause: Clause, words: readonly Word[], people: ReadonlySet<string>, language: string): { readonly speaking: Speaking; readonly name?: string } {
  if (clause.bare) return { speaking: 'bare' };
  if (known.speaker.length > 0) {
    const found = findName(known.speaker, words);
    if (found !== undefined) return { speaking: 'same', name: found.text };
  }
  const cues = cuesOf(language);
  const lower = words.map((word) => word.text.toLowerCase());
  const verbs = cues === undefined ? [] : lower.flatMap((word, i) => (cueIn([word], sayings(cues)) === undefined ? [] : [i]));
  const other = words.find((word, i) => word.capital && people.has(word.folded) && !isOf(words, i) && !isNoun(words, i, language) && (cues === undefined || verbs.some((at) => Math.abs(at - i) <= 5)) && !known.words.some((it) => it.folded === word.folded));
  const verb = cues === undefined || cueIn(lower, sayings(cues)) !== undefined;
  // Who translated it did not say it.
  const translator = cues !== undefined && cueIn(lower, cues.translated) !== undefined;
  if (other !== undefined && verb && !translator && known.speaker.length > 0) return { speaking: 'other', name: other.text };
  // Somebody is named right beside the verb, and a pronoun speaks of what is theirs: `says Goran, who has smelled his load`.
  const beside = (at: number, is: (word: Word) => boolean): boolean => [words[at - 1], words[at + 1]].some((word) => word !== undefined && is(word));
  const named = (word: Word): boolean => word.capital && !word.initial && !/^de(?:-|$)/.test(language);
  if (cues !== undefined && known.speaker.length > 0 && verbs.some((at) => beside(at, named) && !beside(at, (word) => isPronoun(word.text.toLowerCase(), cues)))) return { speaking: 'unknown' };
  const parts = lower.flatMap((word) => [word, ...word.split('-')]);
  if (cues !== undefined && parts.some((word) => isPronoun(word, cues))) return { speaking: 'pronoun' };
  // Many languages need no pronoun: „…” – dodał.
  if (cues !== undefined && verb && words.length <= 3 && !words.some((word) => word.capital && !word.initial)) return { speaking: 'pronoun' };
  return { speaking: 'unknown' };
}

/** Words after which a name says of where or whose somebody is, not who speaks: the coach of Lille. */
const belonging: ReadonlySet<string> = new Set('of from at for in de du des d da do das dos del von vom aus bei beim im für di della van des z ze w we od do з із в у від до из в от для'.split(' '));

/** True if the run of capitalized words that a word stands in follows such a word. */
function isOf(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && words[i]?.capital === true && words[i]?.initial === false) i -= 1;
  return i >= 0 && belonging.has(words[i]?.text ?? '');
}

/** In German, a word with a capital right behind an article is a noun. */
const german: ReadonlySet<string> = new Set('der die das dem den des ein eine einer einem eines im am zum zur beim ins ihr ihre ihrer sein seine seiner'.split(' '));

function isNoun(words: readonly Word[], at: number, language: string): boolean {
  return /^de(?:-|$)/.test(language) && german.has(words[at - 1]?.text.toLowerCase() ?? '') && words[at + 1]?.capital !== true;
}

/** True if it is the text itself that speaks: it says, the notice says. */
export function textSpeaks(clause: Clause): boolean {
  return /(?:^|\s)it\s(?:says|said|reads|read|goes|went)|heißt\ses/iu.test(clause.text);
}

/** A court, in several languages. */
const courts = /^(?:courts?$|gericht|tribunal|суд|sąd|soud|mahkem|ال?محكم|corte)/u;

/** What the clause says about how, and in which language, it was uttered. */
export function cueEvidence(known: Known, clause: Clause, before: string, language: string, tools: Tools): readonly Evidence[] {
  const cues = cuesOf(language);
  if (cues === undefined) return [];
  const out: Evidence[] = [];
  const lower = tools.lower(clause.text);
  const around = tools.lower(clause.before);
  const written = cueIn(lower, cues.written);
  if (written !== undefined) out.push({ kind: 'written', score: 0.8, quoted: written });
  // A ruling has no author but the court.
  const heard = (list: readonly string[]): string | undefined => cueIn(known.speaker.length > 0 ? list : list.filter((word) => !courts.test(word)), cues.spoken);
  const spoken = heard(lower);
  if (spoken !== undefined) out.push({ kind: 'spoken', score: written === undefined ? -2 : -1, quoted: spoken });
  else {
    const told = heard(around);
    if (told !== undefined && written === undefined) out.push({ kind: 'spoken', score: -1.5, quoted: told });
  }
  const occasion = written === undefined ? otherOccasion(clause, known.dates, cues, language, (text) => seasons.some((it) => tools.concepts(text, language).has(it))) : undefined;
  const earlier = cueIn(lower, cues.earlier) ?? cueIn(around, cues.earlier) ?? occasion;
  if (earlier !== undefined) out.push({ kind: 'earlier', score: -1.2, quoted: earlier });
  const years = numbersOf(`${clause.text} ${clause.before}`).filter((it) => /^(?:19|20)\d\d$/.test(it));
  if (years.length > 0 && known.year !== undefined && !years.includes(known.year)) out.push({ kind: 'earlier', score: -1.5, quoted: years[0] as string, said: known.year });
  const translated = cueIn(lower, cues.translated);
  if (translated !== undefined) out.push({ kind: 'translated', score: 0.7, quoted: translated });
  const said = known.passage.language;
  if (said !== undefined) {
    const own = tongueIn(clause.text, said, language, tools);
    const nearby = own ?? tongueIn(before, said, language, tools);
    if (own !== undefined) out.push({ kind: 'language', score: 1.8, quoted: own });
    else if (nearby !== undefined) out.push({ kind: 'language', score: 0.8, quoted: nearby });
    else {
      const other = otherTongues.find((tag) => tag !== said && tools.tongues(clause.text, language).has(tag));
      // In the article's own language: what follows is a translation.
      if (other !== undefined && sameLanguage(other, language)) out.push({ kind: 'translated', score: 0.7, quoted: tools.tongues(clause.text, language).get(other) as string });
      else if (other !== undefined && !tools.languageNames(said)?.startsWith((tools.languageNames(other) ?? '').slice(0, 5))) out.push({ kind: 'other-language', score: -4, quoted: other });
    }
  }
  return out;
}

const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
}

const otherTongues = 'en de fr es it pt nl sv da nb pl cs sk hr sr sl hu ro bg uk ru be el tr ar he fa hi zh ja ko fi et lv lt ka hy kk mn ca eu gl sq az ur vi th id'.split(' ');

/** Languages in which the name of a language is declined. */
const declining: ReadonlySet<string> = new Set('pl cs sk uk ru be bg sr hr ar tr fi hu el'.split(' '));

/** The words by which a text speaks of one language. */
function tongueIn(text: string, tag: string, language: string, tools: Tools): string | undefined {
  const found = tools.tongues(text, language);
  if (otherTongues.includes(tag)) return found.get(tag);
  return inLanguage(`${text} `, cuesOf(language)?.inLanguage ?? [], tools.languageNames(tag), language);
}

function tonguesIn(text: string, language: string, languageNames: LanguageNames): ReadonlyMap<string, string> {
  const patterns = cuesOf(language)?.inLanguage ?? [];
  const out = new Map<string, string>();
  for (const tag of otherTongues) {
    const found = inLanguage(`${text} `, patterns, languageNames(tag), language);
    if (found !== undefined) out.set(tag, found);
  }
  return out;
}

function inLanguage(text: string, patterns: readonly string[], name: string | undefined, language: string): string | undefined {
  if (name === undefined || name.length < 4) return undefined;
  const lower = text.toLowerCase();
  const stem = declining.has(language.split('-', 1)[0] ?? '') ? name.toLowerCase().slice(0, Math.max(4, name.length - 3)) : name.toLowerCase();
  for (const pattern of patterns) {
    const [before = '', after = ''] = pattern.split('%');
    for (let at = lower.indexOf(before + stem); at >= 0; at = lower.indexOf(before + stem, at + 1)) {
      if (/\p{L}/u.test(lower[at - 1] ?? '') && /^\p{L}/u.test(before + stem)) continue;
      const end = at + before.length + stem.length;
      const rest = /^[\p{L}\p{M}]*/u.exec(lower.slice(end))?.[0] ?? '';
      const next = lower.slice(end + rest.length);
      const wordEnds = after === '' ? true : `${rest}${next}`.includes(after) && (rest.endsWith(after.split(' ')[0] ?? '') || next.startsWith(after));
      if (wordEnds) return text.slice(at, end + rest.length).trim();
    }
  }
  return undefined;
}

/** What the words of the quotation and those of the passage have in common. */
export function contentEvidence(known: Known, quotation: Quotation, clause: Clause, language: string, tools: Tools): readonly Evidence[] {
  const out: Evidence[] = [];
  const { text } = quotation;
  for (const handle of new Set(text.match(/[@#][\p{L}\p{N}_]{2,}/gu) ?? [])) if (known.passage.text.includes(handle)) out.push({ kind: 'handle', score: 2, quoted: handle, said: handle });
  const quotedConcepts = tools.concepts(text, language);
  const spent = new Set<string>();
  for (const number of new Set(numbersOf(text))) {
    const concept = numberConcept(number);
    if (known.numbers.has(number)) out.push({ kind: 'number', score: number.length > 1 ? 1.4 : 0.8, quoted: number, said: number });
    else if (concept !== undefined && known.concepts.has(concept)) out.push({ kind: 'number', score: 0.8, quoted: number, said: known.concepts.get(concept) as string });
    else out.push({ kind: 'other-number', score: -1.5, quoted: number });
  }
  const regions = new Map([...tools.regions(clause.text, language), ...tools.regions(text, language)]);
  for (const [code, name] of regions) {
    const said = known.regions.get(code);
    if (said !== undefined) {
      out.push({ kind: 'country', score: 1, quoted: name, said });
      spent.add(name);
    }
  }
  const capitalsMean = !/^de(?:-|$)/.test(language);
  const matchable = !known.words.every((word) => /\p{Script=Han}/u.test(word.text));
  const quoted = withoutClitics(tools.read(text, language), language, tools);
  const used = new Set<Word>();
  for (const word of quoted) {
    if (spent.has(word.text) || word.folded.length < 4) continue;
    const named = word.capital && !word.initial;
    const same = known.words.find((it) => !used.has(it) && it.folded.length >= 4 && (named && (capitalsMean || word.folded.length > 4) ? sameName(word, it) : sameWord(word, it)));
    if (same !== undefined) {
      used.add(same);
      spent.add(word.text);
      out.push({ kind: named && capitalsMean ? 'name' : 'word', score: named && capitalsMean ? 1.2 : 0.6, quoted: word.text, said: same.text });
    } else if (named && capitalsMean && matchable && !isCommon(word, quotedConcepts)) out.push({ kind: 'other-name', score: -0.5, quoted: word.text });
  }
  const matched = new Set<string>();
  for (const [concept, word] of quotedConcepts) {
    if (known.concepts.has(concept)) matched.add(word);
  }
  const counted = new Set<string>();
  for (const [concept, word] of quotedConcepts) {
    if ([...spent].some((it) => it.toLowerCase() === word)) continue;
    const said = known.concepts.get(concept);
    if (counted.has(word) || (said === undefined && matched.has(word))) continue;
    counted.add(word);
    if (said !== undefined) out.push({ kind: 'concept', score: 0.7, quoted: word, said });
    else if (known.concepts.size > 0 && tools.knows(concept, known.passage.language ?? 'und') && !approximate.has(known.passage.language ?? '')) out.push({ kind: 'other-concept', score: -0.3, quoted: word });
  }
  for (const [concept, word] of tools.concepts(clause.text, language)) {
    if (quotedConcepts.has(concept) || telling.has(concept)) continue;
    const said = known.concepts.get(concept);
    if (said !== undefined) out.push({ kind: 'around', score: 0.4, quoted: word, said });
  }
  if (asks(text) && asks(known.passage.text)) out.push({ kind: 'question', score: 0.5 });
  const ratio = letters(text) / Math.max(1, known.length);
  if (ratio > 1.9) out.push({ kind: 'length', score: -2 });
  else if (ratio > 1.5) out.push({ kind: 'length', score: -0.7 });
  return limit(out);
}

/** True of a text with a question in it. */
function asks(text: string): boolean {
  return /[?？؟;](?=["”’»“']?(?:\s|$))/u.test(text) && (/[?？؟]/u.test(text) || /\p{Script=Greek}/u.test(text));
}

/** Languages whose words are looked up in a neighbour's table: what is not found there says nothing. */
const approximate: ReadonlySet<string> = new Set(['gl']);

/** Concepts that stand around any quotation. */
const telling: ReadonlySet<string> = new Set('speak discuss write read see hear thank ask promise minister president book name people continue day morning today yesterday first again agree believe film picture language company'.split(' '));

function isCommon(word: Word, concepts: ReadonlyMap<string, string>): boolean {
  return [...concepts.values()].includes(word.text.toLowerCase());
}

/** Many small things of one kind do not outweigh everything else. */
function limit(list: readonly Evidence[]): readonly Evidence[] {
  const most: Partial<Record<Evidence['kind'], number>> = { concept: 4.2, word: 2.4, name: 3.6, number: 3, 'other-concept': -1.8, 'other-name': -1.5, 'other-number': -3, around: 0.8 };
  const sums = new Map<Evidence['kind'], number>();
  return list.map((it) => {
    const cap = most[it.kind];
    if (cap === undefined) return it;
    const sum = sums.get(it.kind) ?? 0;
    const room = cap > 0 ? Math.max(0, Math.min(it.score, cap - sum)) : Math.min(0, Math.max(it.score, cap - sum));
    sums.set(it.kind, sum + room);
    return { ...it, score: Math.round(room * 100) / 100 };
  });
}
