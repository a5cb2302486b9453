import type { FeatureName, Features } from './features.ts';
import { bias, weights } from './weights.ts';

/**
 * The logit of a link: above 0 where it is likelier than not. Logistic regression; its weights are fitted on the
 * labelled articles by `scripts/fit-relays.mjs`.
 */
export function weigh(features: Features): number {
  let logit: number = bias;
  for (const [name, weight] of Object.entries(weights) as [FeatureName, number][]) logit += weight * features[name];
  return logit;
}
