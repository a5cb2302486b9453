import { gather } from '../text/gather.ts';
import type { Clause } from './clauses.ts';
import { isNumber } from './concepts.ts';
import { passing } from './concepts/passing.ts';
import type { Evidence } from './evidence.ts';
import { sameName, sameWord } from './fold.ts';
import { withoutClitics, type Known } from './known.ts';
import { letters } from './letters.ts';
import type { Word } from './names.ts';
import type { Quotation } from './quotations.ts';
import type { Tools } from './tools.ts';

/** What the words of the quotation and those of the passage have in common. */
export function contentEvidence(known: Known, quotation: Quotation, clause: Clause, language: string, tools: Tools): readonly Evidence[] {
  const out: Evidence[] = [];
  const { text } = quotation;
  for (const handle of new Set(text.match(/[@#][\p{L}\p{N}_]{2,}/gu) ?? [])) if (known.passage.text.includes(handle)) out.push({ kind: 'handle', score: 2, quoted: handle, said: handle });
  const quotedConcepts = tools.concepts(text, language);
  const spent = new Set<string>();
  for (const [written, values] of numbersIn(quotedConcepts)) {
    const shared = values.find((it) => known.concepts.has(it));
    const large = values.some((it) => Number(it.slice(1)) >= 10);
    if (shared !== undefined) {
      out.push({ kind: 'number', score: large ? 1.4 : 0.8, quoted: written, said: known.concepts.get(shared) as string });
      spent.add(written);
    } else if (/\p{Nd}/u.test(written) || values.every(isExact)) out.push({ kind: 'other-number', score: -1.5, quoted: written });
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
    if (isNumber(concept)) continue;
    if ([...spent].some((it) => it.toLowerCase() === word)) continue;
    const said = known.concepts.get(concept);
    if (counted.has(word) || (said === undefined && matched.has(word))) continue;
    counted.add(word);
    if (said !== undefined) out.push({ kind: 'concept', score: passing.has(concept) ? 0.4 : 0.7, quoted: word, said });
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

/** The numbers among concepts, by how they are written: each by all that it may be called. */
function numbersIn(concepts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const [concept, word] of concepts) if (isNumber(concept)) gather(out, word, concept);
  return out;
}

/** True of a number in words that nobody rounds to: not a dozen, not thousands. */
function isExact(concept: string): boolean {
  return /^#(?:1[1-9]|\d*[2-9]\d)$/.test(concept) && !/^#(?:12|15|[2-9]0)$/.test(concept);
}

/** True of a text with a question in it. */
function asks(text: string): boolean {
  return /[?？؟;](?=["”’»“']?(?:\s|$))/u.test(text) && (/[?？؟]/u.test(text) || /\p{Script=Greek}/u.test(text));
}

/** Languages whose words are looked up in a neighbour's table: what is not found there says nothing. */
const approximate: ReadonlySet<string> = new Set(['gl']);

/** Concepts that stand around any quotation. */
const telling: ReadonlySet<string> = new Set('say become times self speak discuss write read see hear thank ask promise minister president book name people continue day morning today yesterday first again agree believe film picture language company'.split(' '));

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
