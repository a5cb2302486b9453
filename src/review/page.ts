import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { direction } from '../language/direction.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { escapeHtml } from '../text/html.ts';
import { attributes } from './attributes.ts';
import { createDrawing } from './drawing.ts';
import type { Review } from './review.ts';
import { diagnosticHtml, rowHtml } from './row-html.ts';
import { script } from './script.ts';
import { legend, signHtml, signSheet, signWord } from './sign.ts';
import { style } from './style.ts';
import type { ReviewVoice } from './voice.ts';

export interface PageOptions {
  readonly voice: ReviewVoice;
  /** Where the page hears of changes, and which version it is; a page without stands alone. */
  readonly live?: { readonly events: string; readonly version: string } | undefined;
  /** Why what is shown is not the newest: the files cannot be read as they are now. */
  readonly broken?: readonly Diagnostic[] | undefined;
}

/**
 * What the page may do: its own style and script, nothing from elsewhere. Also a header of the server's answer.
 *
 * @param live it may ask its own server.
 */
export function contentPolicy(live: boolean): string {
  const hash = (text: string): string => `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; ${live ? "connect-src 'self'; " : ''}base-uri 'none'; form-action 'none'`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The page of a review: one file, nothing of it elsewhere. */
export function reviewPage(review: Review, { voice, live, broken = [] }: PageOptions): string {
  const say = (key: string, values?: Readonly<Record<string, string | number>>): string => escapeHtml(voice.say(`review.${key}`, values));
  const names = { source: voice.languageName(review.source), target: voice.languageName(review.target) };
  const drawing = createDrawing(voice, live !== undefined);
  const rows = review.rows.map((row) => rowHtml(row, review, drawing)).join('');
  const bar = {
    'data-place': voice.say('review.place', { n: '{n}', total: '{total}' }),
    'data-line': voice.say('review.line', { line: '{line}' }),
    'data-fresh': voice.say('review.fresh'),
    'data-none': voice.say('review.noMore'),
  };
  const body = attributes({ 'data-version': live?.version, 'data-events': live?.events });
  return `<!DOCTYPE html>
<html lang="${escapeHtml(voice.language)}" dir="${direction(voice.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(live !== undefined))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${review.path}: ${names.source} → ${names.target}`)}</title>
<style>${style}</style>
</head>
<body${body}>
${signSheet}
<a class="skip" href="#rows">${say('skip')}</a>
<header>
<h1><bdi>${escapeHtml(review.path)}</bdi> <span class="pair">${escapeHtml(names.source)} → ${escapeHtml(names.target)}</span></h1>
<div id="summary">${summaryHtml(review, voice)}</div>
<div id="problems">${problemsHtml(review, voice, broken)}</div>
<p id="lost" class="banner" role="alert" hidden>${say('lost')}</p>
</header>
<main>
<div class="sheet">
<svg id="lines" aria-hidden="true" focusable="false"></svg>
<table>
<caption class="unseen">${say('caption')}</caption>
<thead>
<tr><th scope="col"><span class="unseen">${say('block')}</span></th><th scope="col">${say('source')}<span class="tongue">${escapeHtml(names.source)}</span></th><th scope="col">${say('edition')}<span class="tongue">${escapeHtml(names.target)}</span></th></tr>
</thead>
<tbody id="rows" tabindex="-1">
${rows}</tbody>
</table>
<p class="nothing">${say('nothing')}</p>
</div>
</main>
<footer>
<div id="bar" role="status"${attributes(bar)}><span class="hint">${say('help')}</span></div>
<label class="only"><input type="checkbox" id="only"> <span>${say('only')}</span></label>
</footer>
<script>${script}</script>
</body>
</html>
`;
}

/** How far the edition is: a bar, and what each sign means with how many there are. */
function summaryHtml({ counts, recheck, rows }: Review, voice: ReviewVoice): string {
  const shown = legend.filter((sign) => sign !== 'passage' && sign !== 'recheck') as readonly Exclude<keyof typeof counts, 'passage'>[];
  const total = shown.reduce((sum, sign) => sum + counts[sign], 0);
  const of = (sign: (typeof legend)[number]): number => (sign === 'recheck' ? recheck : sign in counts ? counts[sign as keyof typeof counts] : 0);
  const attention = rows.filter((row) => row.attention).length;
  let at = 0;
  const stripes = shown
    .toReversed()
    .filter((sign) => counts[sign] > 0)
    .map((sign) => {
      const width = (100 * counts[sign]) / total;
      const stripe = `<rect class="${sign}" x="${at.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="1"></rect>`;
      at += width;
      return stripe;
    });
  const entries = legend.map((sign) => `<li${attributes({ class: of(sign) === 0 ? 'zero' : undefined })}>${signHtml(sign)} ${escapeHtml(signWord(sign, voice))} <span class="number">${escapeHtml(voice.number(of(sign)))}</span></li>`);
  return `<svg class="progress" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${stripes.join('')}</svg>
<h2 class="unseen">${escapeHtml(voice.say('review.legend'))}</h2>
<ul class="legend">${entries.join('')}</ul>
<p class="attention">${escapeHtml(attention === 0 ? voice.say('review.nothing') : voice.count('review.attention', attention))}</p>`;
}

function problemsHtml({ diagnostics }: Review, voice: ReviewVoice, broken: readonly Diagnostic[]): string {
  const banner = broken.length === 0 ? '' : `<div class="banner" role="alert"><p>${escapeHtml(voice.say('review.broken'))}</p><ul class="remarks">${broken.map((each) => diagnosticHtml(each, voice)).join('')}</ul></div>`;
  return diagnostics.length === 0 ? banner : `${banner}<ul class="remarks">${diagnostics.map((each) => diagnosticHtml(each, voice)).join('')}</ul>`;
}
