import { splitSentences } from '../language/sentences/split.ts';
import { blockText, type Block } from '../model/block.ts';
import type { Quotation, Stretch } from './quotations.ts';

/** What stands around a quotation in its sentence: where its speaker is named, and how it was said. */
export interface Clause {
  /** The text before and after the quotation, as far as its sentence goes. */
  readonly text: string;
  /** What its block says before that, without quotations. */
  readonly before: string;
  /** True if nothing stands around the quotation. */
  readonly bare: boolean;
}

/**
 * The clauses of quotations, one each, in their order. `“…,” she said, “…”` gives both quotations the same one.
 */
export function clausesOf(blocks: readonly Block[], quotations: readonly Quotation[], language: string): readonly Clause[] {
  const byBlock = new Map<number, Stretch[]>();
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    for (const stretch of quotation.stretches) {
      const list = byBlock.get(stretch.block);
      if (list === undefined) byBlock.set(stretch.block, [stretch]);
      else list.push(stretch);
    }
  }
  for (const list of byBlock.values()) list.sort((a, b) => a.start - b.start);
  return quotations.map((quotation) => {
    const first = quotation.stretches[0];
    const last = quotation.stretches.at(-1);
    if (first === undefined || last === undefined || quotation.form === 'block') return { text: '', before: '', bare: true };
    const mark = quotation.form === 'marks' ? 1 : 0;
    const text = blockText(blocks[first.block] as Block);
    const earlier = around(byBlock.get(first.block) ?? [], first.start - reach, first.start);
    const leftFrom = Math.max(0, first.start - reach, (earlier.at(-1)?.end ?? -1) + 1);
    const left = text.slice(leftFrom, Math.max(leftFrom, first.start - mark));
    const lastText = blockText(blocks[last.block] as Block);
    const next = around(byBlock.get(last.block) ?? [], last.end, last.end + reach).find((it) => it.start >= last.end);
    const right = lastText.slice(last.end + mark, Math.max(last.end, Math.min(lastText.length, last.end + reach, next === undefined ? lastText.length : next.start - 1)));
    const inner = lastText.slice(Math.max(last.start, last.end - 40), last.end).trim();
    const lead = leading(left, language);
    const follow = following(right, inner, language, lead);
    const from = Math.max(0, first.start - reach);
    const prior = outside(text, from, first.start, earlier).replace(/[\s"“„«‘'»”]+$/u, '');
    return {
      text: `${lead} ${follow}`.trim(),
      before: lead !== '' && prior.endsWith(lead) ? prior.slice(0, -lead.length).trim() : prior,
      bare: `${lead}${follow}`.trim() === '',
    };
  });
}

/** How far around a quotation is read. */
const reach = 600;

/** The stretches of a sorted list that lie between two offsets, at least in part. */
function around(list: readonly Stretch[], from: number, to: number): readonly Stretch[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Stretch).end <= from) low = middle + 1;
    else high = middle;
  }
  const out: Stretch[] = [];
  for (let i = low; i < list.length && (list[i] as Stretch).start < to; i += 1) out.push(list[i] as Stretch);
  return out;
}

/** The piece of a sentence that runs up to the quotation; empty where a sentence ended there. */
function leading(text: string, language: string): string {
  const trimmed = text.trimEnd();
  if (trimmed === '') return '';
  const sentences = splitSentences(trimmed, language);
  const last = (sentences.at(-1) ?? '').trim();
  if (/[.!?…。！？]["”’»“']?$/u.test(last) && !/(?:^|\s)(?:\p{Lu}\.){1,4}$/u.test(last)) return '';
  return strip(last);
}

/** The piece of a sentence that follows the quotation. */
function following(text: string, quoted: string, language: string, lead: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const [first = ''] = splitSentences(trimmed.replace(/^[»”"“’'\s]*[,.;:—–-]*\s*/u, ''), language);
  const ended = /[.!?…。！？]$/u.test(quoted) && !/^[,\p{Ll}—–-]/u.test(trimmed);
  const closed = /^["”’»“']?\s*[.!?…]/u.test(trimmed);
  if (closed) return '';
  // “… life.” A new sentence begins, unless the words before the quotation do not stand for one.
  if (ended && lead !== '') return '';
  return strip(first);
}

function strip(text: string): string {
  return text.replace(/^[\s,;:.—–-]+/u, '').trim();
}

/** What of a text between two offsets is outside of the stretches. */
function outside(text: string, from: number, to: number, stretches: readonly Stretch[]): string {
  let out = '';
  let at = from;
  for (const it of stretches) {
    if (it.start > at) out += `${text.slice(at, it.start)} `;
    at = Math.max(at, it.end);
  }
  return at < to ? out + text.slice(at, to) : out;
}
