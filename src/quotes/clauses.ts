import { splitSentences } from '../language/sentences/split.ts';
import { blockText, type Block } from '../model/block.ts';
import type { Quotation } from './quotations.ts';

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
  return quotations.map((quotation, at) => {
    const stretch = quotation.stretches[0];
    if (stretch === undefined || quotation.form === 'block') return { text: '', before: '', bare: true };
    const text = blockText(blocks[stretch.block] as Block);
    const last = quotation.stretches.at(-1) ?? stretch;
    const others = quotations.filter((it, i) => i !== at && it.depth === 0 && it.stretches.some((other) => other.block === stretch.block || other.block === last.block));
    const before = others.flatMap((it) => it.stretches).filter((it) => it.block === stretch.block && it.end <= stretch.start);
    const after = others.flatMap((it) => it.stretches).filter((it) => it.block === last.block && it.start >= last.end);
    const leftFrom = Math.max(0, ...before.map((it) => it.end + 1));
    const left = text.slice(leftFrom, Math.max(leftFrom, stretch.start - (quotation.form === 'marks' ? 1 : 0)));
    const lastText = blockText(blocks[last.block] as Block);
    const rightTo = Math.min(lastText.length, ...after.map((it) => it.start - 1));
    const right = lastText.slice(last.end + (quotation.form === 'marks' ? 1 : 0), Math.max(last.end, rightTo));
    const inner = lastText.slice(last.start, last.end).trim();
    const lead = leading(left, language);
    const follow = following(right, inner, language, lead);
    const prior = outside(text.slice(0, stretch.start), before).replace(/[\s"“„«‘'»”]+$/u, '');
    return { text: `${lead} ${follow}`.trim(), before: lead !== '' && prior.endsWith(lead) ? prior.slice(0, -lead.length).trim() : prior, bare: `${lead}${follow}`.trim() === '' };
  });
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

function outside(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  let out = '';
  let at = 0;
  for (const it of [...stretches].sort((a, b) => a.start - b.start)) {
    if (it.start > at) out += `${text.slice(at, it.start)} `;
    at = Math.max(at, it.end);
  }
  return out + text.slice(at);
}
