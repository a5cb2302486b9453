import type { Diagnostic } from '../text/diagnostic.ts';
import { diagnose } from '../text/diagnostic.ts';
import type { Evidence } from './evidence.ts';
import type { InlinePassage } from './inline.ts';
import { messages } from './messages.ts';
import type { ListedPassage } from './passage-list.ts';
import type { FoundPassages, PassageArticle, PassageSettings } from './passages.ts';
import type { LinkedQuotation } from './decide.ts';
import { linkRelays } from './relays.ts';
import { findSaid, quotationsOf } from './said.ts';
import { type RelayRule, unknownPassage } from './settled.ts';

/** Everything that was said in an article: what stands, what is quoted, what translates what. */
export interface Quotes {
  readonly blocks: FoundPassages;
  readonly inline: readonly InlinePassage[];
  readonly passages: readonly ListedPassage[];
  readonly quotations: readonly LinkedQuotation[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface QuotesSettings extends PassageSettings {
  /** What the author says about which quotation translates which passage. */
  readonly relays?: readonly RelayRule[];
}

/**
 * Finds the passages and the quotations of an article, and which translates which. Quotations are looked for
 * in any case, links only where there is a passage to link to.
 *
 * Diagnostics: those of {@link findPassages}, and `relay-possible`.
 */
export async function findQuotes(article: PassageArticle, settings: QuotesSettings = {}): Promise<Quotes> {
  const said = await findSaid(article, settings);
  const { found, inline, passages } = said;
  const quotations = await linkRelays(article.blocks, article.language, passages, said.quotations ?? quotationsOf(article, found), settings.relays);
  return { blocks: found, inline, passages, quotations, diagnostics: [...found.diagnostics, ...openLinks(article, passages, quotations, settings.relays)] };
}

/**
 * A question for every quotation that may translate a passage and may not, and a word on every one of which the author
 * says that it translates a passage that is not there. Diagnostics: `relay-possible`, `relay-unknown`.
 */
export function openLinks(article: PassageArticle, passages: readonly ListedPassage[], quotations: readonly LinkedQuotation[], rules: readonly RelayRule[] = []): readonly Diagnostic[] {
  return quotations.flatMap((quotation): Diagnostic[] => {
    const block = article.blocks[quotation.stretches[0]?.block ?? 0];
    const where = { ...(article.path === undefined ? {} : { file: article.path }), ...(block === undefined ? {} : { offset: block.span.start }) };
    const unknown = unknownPassage(quotation, passages, rules);
    if (unknown !== undefined) return [diagnose(messages, 'warning', 'relay-unknown', { passage: unknown }, { where, received: quotation.text })];
    if (quotation.relay?.status !== 'possible') return [];
    const passage = passages.find((it) => it.id === quotation.relay?.passage);
    const values = { speaker: passage?.speaker ?? passage?.handle ?? '?', language: passage?.language ?? '?', text: passage?.text ?? '' };
    return [diagnose(messages, 'info', 'relay-possible', values, { where, received: quotation.text })];
  });
}

/** What `stet quotes --json` prints of one article. */
export interface QuotesReport {
  readonly path: string;
  readonly lang: string;
  readonly passages: readonly {
    readonly id: string;
    readonly lang: string | null;
    readonly text: string;
    readonly kind: 'block' | 'inline';
    readonly speaker?: string;
  }[];
  readonly quotations: readonly {
    readonly text: string;
    readonly speaker?: string;
    readonly relay: null | {
      readonly passage: string;
      readonly status: 'linked' | 'possible';
      readonly score: number;
      readonly evidence: readonly Evidence[];
    };
  }[];
}

/** The report of one article, in the order of the text. */
export function reportQuotes(path: string, lang: string, quotes: Quotes): QuotesReport {
  return {
    path,
    lang,
    passages: quotes.passages.map((it) => ({
      id: it.id,
      lang: it.language ?? null,
      text: it.text,
      kind: it.kind,
      ...(it.speaker === undefined ? {} : { speaker: it.speaker }),
    })),
    quotations: quotes.quotations.map((it) => ({
      text: it.text,
      ...(it.speaker === undefined ? {} : { speaker: it.speaker }),
      relay: it.relay ?? null,
    })),
  };
}
