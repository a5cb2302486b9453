import { escapeHtml } from '../text/html.ts';
import { attributes } from './attributes.ts';
import type { ReviewRelay } from './review.ts';
import type { ReviewVoice } from './voice.ts';

/** Under a quotation: which passage it translates, how surely, and on what evidence. */
export function relayHtml({ number, relay, passage }: ReviewRelay, voice: ReviewVoice): string {
  const who = passage.speaker ?? passage.handle;
  const language = passage.language === undefined ? voice.say('review.passage.unknown') : voice.languageName(passage.language);
  const about = [language, ...(who === undefined ? [] : [who])].join(', ');
  const link = `<a href="#${escapeHtml(passage.id)}">${escapeHtml(about)}</a>`;
  const [before = '', after = ''] = voice.say(`review.relay.${relay.status}`, { passage: '\u0000', score: voice.percent(relay.score) }).split('\u0000');
  const evidence = relay.evidence
    .map(({ kind, score, quoted, said }) => {
      const words = [quoted, said === quoted ? undefined : said].filter((word) => word !== undefined).map((word) => `<bdi>${escapeHtml(word)}</bdi>`);
      return `<li class="${score < 0 ? 'against' : 'for'}">${score < 0 ? '−' : '+'} ${escapeHtml(voice.say(`evidence.${kind}`))}${words.length === 0 ? '' : `: ${words.join(' = ')}`}</li>`;
    })
    .join('');
  const details = evidence === '' ? '' : `<details><summary>${escapeHtml(voice.count('review.relay.evidence', relay.evidence.length))}</summary><ul>${evidence}</ul></details>`;
  return `<div${attributes({ class: `relay ${relay.status}`, 'data-from': `quotation-${number}`, 'data-to': passage.id })}><p>${escapeHtml(before)}${link}${escapeHtml(after)}</p>${details}</div>`;
}
