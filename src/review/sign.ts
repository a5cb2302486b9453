import { escapeHtml } from '../text/html.ts';
import { attributes } from './attributes.ts';
import { type Standing, standings } from './review.ts';
import type { ReviewVoice } from './voice.ts';

/** What a sign can say: how a sentence stands, that it is to be looked at again, how grave a diagnostic is. */
export type Sign = Standing | 'recheck' | 'error' | 'warning' | 'info';

const check = '<path d="M5 8.3l2.1 2.1L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>';
const shapes: Readonly<Record<Sign, string>> = {
  stale: '<path d="M8 2.2 14.2 13.4H1.8z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 6.2v3.4M8 11.2v.9" stroke="currentColor" stroke-width="1.5"/>',
  initial: '<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.5 1.9"/>',
  translated: '<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor"/>',
  reviewed: `<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.5"/>${check}`,
  final: '<path d="M8 1.7l1.8 1.2 2.2 0 .6 2.1 1.7 1.4-.8 2 .8 2-1.7 1.4-.6 2.1-2.2 0L8 15.1l-1.8-1.2-2.2 0-.6-2.1-1.7-1.4.8-2-.8-2 1.7-1.4.6-2.1 2.2 0z" fill="currentColor"/><path class="knock" d="M5.2 8.5l2 2 3.6-4" fill="none" stroke-width="1.6"/>',
  passage: '<circle cx="3" cy="8" r="1.5" fill="currentColor"/><circle cx="8" cy="8" r="1.5" fill="currentColor"/><circle cx="13" cy="8" r="1.5" fill="currentColor"/>',
  recheck: '<path d="M4 14.4V2.2" stroke="currentColor" stroke-width="1.5"/><path d="M4 2.6h8.2l-2 2.9 2 2.9H4z" fill="currentColor"/>',
  error: '<path d="M5.2 1.9h5.6l3.3 3.3v5.6l-3.3 3.3H5.2L1.9 10.8V5.2z" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" stroke="currentColor" stroke-width="1.5"/>',
  warning: '<path d="M8 2.2 14.2 13.4H1.8z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 6.2v3.4M8 11.2v.9" stroke="currentColor" stroke-width="1.5"/>',
  info: '<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 7.2v4M8 4.8v.9" stroke="currentColor" stroke-width="1.5"/>',
};

/** The shapes of all signs, once a page: whatever shows one refers to it. */
export const signSheet: string = `<svg class="shapes" aria-hidden="true" focusable="false">${Object.entries(shapes)
  .map(([name, shape]) => `<symbol id="sign-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
  .join('')}</svg>`;

/** The word for a sign, in the language of the page. */
export function signWord(sign: Sign, voice: ReviewVoice): string {
  if (sign === 'error' || sign === 'warning' || sign === 'info') return voice.say(`severity.${sign}`);
  return voice.say(sign === 'recheck' ? 'review.recheck' : `review.standing.${sign}`);
}

/** A sign with its word for those who do not see it; without, where the word stands beside it. */
export function signHtml(sign: Sign, word?: string): string {
  const named = word === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': word };
  return `<svg class="sign ${sign}"${attributes({ ...named, focusable: 'false' })}>${word === undefined ? '' : `<title>${escapeHtml(word)}</title>`}<use href="#sign-${sign}"></use></svg>`;
}

/** Which signs a legend explains, in the order in which work goes. */
export const legend: readonly Sign[] = [...standings, 'recheck'];
