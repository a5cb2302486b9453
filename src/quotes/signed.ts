import type { Block } from '../model/block.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { hear, sameName, type Heard } from './fold.ts';
import type { Known } from './known.ts';
import { handleWords } from './names.ts';
import type { Quotation } from './quotations.ts';
import type { Tools } from './tools.ts';

/** Who a quotation that is a block of its own is by, as its line of attribution says. */
export interface Signed {
  readonly by: Attribution;
  readonly names: readonly Heard[];
}

/** Reads the line behind a quotation that is a block of its own; undefined where none stands there. */
export function signedBy({ form, stretches }: Quotation, blocks: readonly Block[], language: string, tools: Tools): Signed | undefined {
  const next = form === 'block' ? blocks[(stretches.at(-1)?.block ?? blocks.length) + 1] : undefined;
  const by = next === undefined ? undefined : attributionOf(next);
  return by === undefined ? undefined : { by, names: [...tools.read(by.name, language), ...(by.handle === undefined ? [] : handleWords(by.handle).map(hear))] };
}

/** True if such a quotation is a post of its own: by somebody else than a passage, or beside one inside a sentence. It translates none of theirs. */
export function isByAnother(signed: Signed | undefined, { speaker, passage }: Known): boolean {
  if (signed === undefined) return false;
  return passage.kind === 'inline' || (speaker.length > 0 && signed.names.length > 0 && !signed.names.some((name) => speaker.some((it) => sameName(name, it))));
}
