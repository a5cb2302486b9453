import { givesAgain, shortens } from './again.ts';
import { answers } from './answer.ts';
import type { Evidence } from './evidence.ts';
import type { Compared, Features } from './features.ts';
import { holds, type Quotation } from './quotations.ts';
import { doubtful, excluded, isHollow, onlyFollows, saidByStranger, saidEarlier, speaksOfElse, worthAsking } from './verdict.ts';

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

/**
 * The logits from which a quotation is linked, and from which somebody is asked; how far the best must lead; and from which
 * one is linked all the same where there is reason for doubt (`sure`), or much of it (`certain`).
 */
export const threshold = { linked: 0.6, possible: -0.5, lead: 0.8, sure: 1.3, certain: 2.5 } as const;

/** A link that was weighed; `byOther`: somebody else is named beside it in full. */
export interface Rated {
  readonly passage: string;
  readonly compared: Compared;
  readonly features: Features;
  readonly evidence: readonly Evidence[];
  readonly logit: number;
  readonly byOther: boolean;
  /** What something is called: a name behind what it names, or one or two words before the passage that nobody is said to have said. */
  readonly label: boolean;
}

/** A quotation, and what was weighed for it, passage by passage; `least`: the logit from which that link would be made. */
export interface WeighedQuotation {
  readonly quotation: LinkedQuotation;
  readonly rated: readonly (Rated & { readonly least: number })[];
}

/** From which logit a link is made: none that speaks for what nobody should link without the author. */
function leastOf(text: string, { evidence, compared, byOther, label }: Rated): number {
  const named = compared.known.speaker.length > 0;
  if (excluded(evidence) || label || saidEarlier(evidence) || onlyFollows(evidence) || answers(text, compared.known.passage.text) || (named && saidByStranger(evidence, compared.behind))) return Number.POSITIVE_INFINITY;
  if (byOther || isHollow(evidence, compared.solo) || speaksOfElse(evidence)) return threshold.certain;
  return doubtful(evidence, named, compared.solo) ? threshold.sure : threshold.linked;
}

/** The best of what was weighed for a quotation: linked, asked about, or nothing. */
export function decide(quotation: LinkedQuotation, rated: readonly Rated[]): WeighedQuotation {
  const weighed = rated.map((it) => ({ ...it, least: leastOf(quotation.text, it) }));
  const { relay: _, ...bare } = quotation;
  const [best, second] = [...weighed].sort((a, b) => b.logit - a.logit);
  if (best === undefined || best.logit < threshold.possible || excluded(best.evidence)) return { quotation: bare, rated: weighed };
  const clear = second === undefined || best.logit - second.logit >= threshold.lead;
  const status = best.logit >= best.least && clear ? ('linked' as const) : ('possible' as const);
  // What no evidence would link is asked about only where nearly all speaks for it, and what something is called never.
  if (status === 'possible' && (best.label || (best.least === Number.POSITIVE_INFINITY && best.logit < threshold.certain) || !worthAsking(best.evidence))) return { quotation: bare, rated: weighed };
  const score = Math.round((1 / (1 + Math.exp(-best.logit))) * 100) / 100;
  return { quotation: { ...bare, relay: { passage: best.passage, status, score, evidence: best.evidence.filter((it) => it.score !== 0) } }, rated: weighed };
}

/**
 * A quotation that gives again what another one says that is linked, in a headline or later: linked as that one is.
 *
 * @param headline the language of the article, where it stands in the headline.
 */
export function repeated(quotation: LinkedQuotation, all: readonly LinkedQuotation[], headline: string | undefined): LinkedQuotation {
  if (quotation.relay?.status === 'linked') return quotation;
  const others = all.filter((it) => it !== quotation && !holds(it, quotation));
  const linked = others.filter((it) => it.relay?.status === 'linked');
  const other = linked.find((it) => givesAgain(quotation.text, it.text)) ?? (headline === undefined || others.some((it) => it.relay?.status !== 'linked' && it.text !== quotation.text && givesAgain(quotation.text, it.text)) ? undefined : linked.find((it) => shortens(quotation.text, it.text, headline)));
  if (other?.relay === undefined) return quotation;
  return { ...quotation, relay: { ...other.relay, evidence: [{ kind: 'repeated', score: 3, quoted: other.text }, ...(quotation.relay?.evidence ?? [])] } };
}
