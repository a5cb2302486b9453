import type { FeatureName, Features } from './features.ts';
import { bias, frequencies, texts, weights } from './weights.ts';

/**
 * The logit of a link: above 0 where it is likelier than not. Logistic regression; its weights are fitted on the
 * labelled articles by `scripts/fit-relays.mjs`.
 */
export function weigh(features: Features): number {
  let logit: number = bias;
  for (const [name, weight] of Object.entries(weights) as [FeatureName, number][]) logit += weight * features[name];
  return logit;
}

const counted: ReadonlyMap<string, number> = new Map(frequencies.split(' ').map((entry) => [entry.slice(0, entry.indexOf(':')), Number(entry.slice(entry.indexOf(':') + 1))] as const));

/** The share of passages that speak of a concept, whatever they are about. */
export function chance(concept: string): number {
  return ((counted.get(concept) ?? 0) + 0.5) / (texts + 10);
}
