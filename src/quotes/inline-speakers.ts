import { type Block, readerText } from '../model/block.ts';
import { collapse } from '../text/space.ts';
import { clausesOf } from './clauses.ts';
import { cueIn, cuesOf, sayings } from './cues.ts';
import type { InlinePassage } from './inline.ts';
import type { Quotation } from './quotations.ts';
import { nameSpeakers } from './relays.ts';

/**
 * The passages inside blocks with who said each, where the sentence around it says so with a name and a verb of
 * saying beside it. Nobody is named on doubt: a banner, a crowd or a title speaks for itself.
 *
 * @param find finds the quotations of the article; asked only where a speaker is looked for.
 */
export function withSpeakers(blocks: readonly Block[], language: string, passages: readonly InlinePassage[], find: () => readonly Quotation[]): readonly InlinePassage[] {
  const asked = passages.filter((it) => it.speaker === undefined);
  const cues = cuesOf(language);
  if (asked.length === 0 || cues === undefined) return passages;
  const marked = find();
  const bare = asked.filter((it) => !marked.some((quotation) => holds(quotation, it))).map((it): Quotation => ({
    stretches: [{ block: it.block, start: it.start, end: it.end }], text: collapse(readerText(blocks[it.block] as Block, it.start, it.end)), depth: 0, form: 'element',
  }));
  const quotations = bare.length === 0 ? marked : [...marked, ...bare].sort((a, b) => placeOf(a) - placeOf(b));
  const clauses = clausesOf(blocks, quotations, language);
  const speakers = nameSpeakers(blocks, language, quotations);
  return passages.map((it) => {
    if (it.speaker !== undefined) return it;
    const at = quotations.findIndex((quotation) => holds(quotation, it));
    const speaker = speakers[at]?.speaker;
    return speaker === undefined || !says(clauses[at]?.text ?? '', speaker, sayings(cues)) ? it : { ...it, speaker };
  });
}

/** True if a verb of saying stands right beside the name; what begins with a capital is a noun, such as a poster. */
function says(clause: string, name: string, verbs: string): boolean {
  const at = clause.indexOf(name);
  if (at < 0 || !/\p{L}{2}/u.test(name)) return false;
  const beside = [/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*(?=\s+$)/u.exec(clause.slice(0, at))?.[0], /^\s+(\p{Ll}[\p{L}\p{M}]*)/u.exec(clause.slice(at + name.length))?.[1]];
  return beside.some((word) => word !== undefined && cueIn([word], verbs) !== undefined);
}

/** A number that sorts quotations by where they begin. */
function placeOf({ stretches: [first] }: Quotation): number {
  return (first?.block ?? 0) * 2 ** 24 + (first?.start ?? 0);
}

/** True if a passage is a quotation, or a good part of one, and no title or name that it mentions. */
function holds(quotation: Quotation, { block, start, end }: InlinePassage): boolean {
  return quotation.stretches.some((it) => it.block === block && it.start <= start && end <= it.end && (end - start) * 2 >= it.end - it.start);
}
