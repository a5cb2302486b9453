import { direction } from '../language/direction.ts';
import { escapeHtml } from '../text/html.ts';

/** Words and values of the reader's language. */
export interface DashboardWords {
  /** BCP 47 tag. */
  readonly language: string;
  say(key: string, values?: Readonly<Record<string, string>>): string;
  count(key: string, count: number): string;
  number(value: number): string;
  /** A share from 0 to 1. */
  percent(share: number): string;
  languageName(tag: string): string;
}

/** How far a language, or an article in a language, is: units and words. */
export interface Standing {
  /** BCP 47 tag. */
  readonly language: string;
  readonly exported?: boolean;
  readonly total: number;
  readonly new: number;
  readonly reviewed: number;
  readonly final: number;
  readonly stale: number;
  readonly words: number;
  readonly wordsLeft: number;
}

export interface DashboardInput {
  /** What the project is called. */
  readonly name?: string | undefined;
  /** When it was looked at, ready to be shown. */
  readonly date: string;
  readonly languages: readonly Standing[];
  readonly articles: readonly (Standing & { readonly article: string })[];
}

/** Share of the units that are translated, 0 to 1, never 1 of what is not whole; of nothing, all of it. */
export function doneShare({ total, new: left }: Pick<Standing, 'total' | 'new'>): number {
  return total === 0 ? 1 : Math.floor(((total - left) / total) * 100) / 100;
}

/** A sign beside the colour: nothing, part, all, or translated and changed since. */
export function standingSign(standing: Pick<Standing, 'total' | 'new' | 'stale' | 'exported'>): 'none' | 'part' | 'whole' | 'stale' {
  if (standing.stale > 0) return 'stale';
  const share = doneShare(standing);
  return share === 1 && standing.exported !== false ? 'whole' : share === 0 || standing.exported === false ? 'none' : 'part';
}

const signs = { none: '○', part: '◐', whole: '●', stale: '▲' } as const;

/**
 * A page of all articles and languages, one file that needs nothing else: for a screen in the newsroom, or beside the
 * site. It has no script; what it says by colour it says by sign and by word too.
 */
export function renderDashboard({ name, date, languages, articles }: DashboardInput, words: DashboardWords): string {
  const say = (key: string): string => escapeHtml(words.say(`status.${key}`));
  const title = name === undefined ? say('pageTitle') : `${say('pageTitle')}: ${escapeHtml(name)}`;
  const byArticle = new Map<string, Map<string, Standing>>();
  for (const each of articles) (byArticle.get(each.article) ?? byArticle.set(each.article, new Map()).get(each.article))?.set(each.language, each);
  const legend = (['whole', 'part', 'none', 'stale'] as const).map((sign) => `<li class="${sign}"><span aria-hidden="true">${signs[sign]}</span> ${say(`sign.${sign}`)}</li>`);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(words.language)}" dir="${direction(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="date">${escapeHtml(words.say('status.asOf', { date }))}</p>
<ul class="legend">
${legend.join('\n')}
</ul>
<h2 id="languages">${say('byLanguage')}</h2>
<section class="scroll" aria-labelledby="languages" tabindex="0">
<table>
<thead><tr><th scope="col">${say('language')}</th><th scope="col">${say('done')}</th><th scope="col">${say('total')}</th><th scope="col">${say('new')}</th><th scope="col">${say('reviewed')}</th><th scope="col">${say('stale')}</th><th scope="col">${say('words')}</th><th scope="col">${say('wordsLeft')}</th></tr></thead>
<tbody>
${languages.map((standing) => languageRow(standing, words)).join('\n')}
</tbody>
</table>
</section>
<h2 id="articles">${say('byArticle')}</h2>
<section class="scroll" aria-labelledby="articles" tabindex="0">
<table class="matrix">
<thead><tr><th scope="col">${say('article')}</th>${languages.map(({ language }) => `<th scope="col"><abbr title="${escapeHtml(words.languageName(language))}">${escapeHtml(language)}</abbr></th>`).join('')}</tr></thead>
<tbody>
${[...byArticle].map(([path, by]) => `<tr><th scope="row"><bdi>${escapeHtml(path)}</bdi></th>${languages.map(({ language }) => articleCell(by.get(language), words)).join('')}</tr>`).join('\n')}
</tbody>
</table>
</section>
</main>
</body>
</html>
`;
}

function languageRow(standing: Standing, words: DashboardWords): string {
  const { language, total, new: left, reviewed, final, stale, words: all, wordsLeft } = standing;
  const sign = standingSign(standing);
  const share = doneShare(standing);
  const bar = `<span class="bar" aria-hidden="true"><span style="inline-size:${Math.round(share * 100)}%"></span></span>`;
  const numbers = [total, left, reviewed + final, stale, all, wordsLeft].map((value) => `<td>${escapeHtml(words.number(value))}</td>`).join('');
  return `<tr><th scope="row">${escapeHtml(words.languageName(language))} <span class="tag">${escapeHtml(language)}</span></th><td class="${sign}">${signOf(sign, words)} ${escapeHtml(words.percent(share))}${bar}</td>${numbers}</tr>`;
}

function articleCell(standing: Standing | undefined, words: DashboardWords): string {
  if (standing === undefined) return '<td>–</td>';
  const sign = standingSign(standing);
  const more: string[] = [];
  if (standing.wordsLeft > 0) more.push(words.count('status.leftCount', standing.wordsLeft));
  if (standing.stale > 0) more.push(words.count('status.staleCount', standing.stale));
  const small = more.length === 0 ? '' : `<small>${more.map(escapeHtml).join('<br>')}</small>`;
  return `<td class="${sign}">${signOf(sign, words)} ${escapeHtml(words.percent(doneShare(standing)))}${small}</td>`;
}

function signOf(sign: keyof typeof signs, words: DashboardWords): string {
  return `<span aria-hidden="true">${signs[sign]}</span><span class="hidden">${escapeHtml(words.say(`status.sign.${sign}`))}</span>`;
}

const style = `
:root { color-scheme: light dark; --paper: #fffdf9; --ink: #1c1b19; --quiet: #5c5850; --line: #ddd6c9; --soft: #f5f1e8; --whole: #1b6b3a; --part: #85570a; --none: #5c5850; --stale: #a1260d; }
@media (prefers-color-scheme: dark) { :root { --paper: #161719; --ink: #e6e3dc; --quiet: #a8a398; --line: #3a3c40; --soft: #202225; --whole: #7fd29d; --part: #e8b45a; --none: #a8a398; --stale: #f0a49b; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem max(1rem, 3vw) 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
main { max-width: 72rem; margin-inline: auto; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 2rem 0 0.6rem; font-size: 1.1rem; }
.date { margin: 0.2rem 0 1rem; color: var(--quiet); font-size: 0.875rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: 0.875rem; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 0.15em solid var(--ink); outline-offset: 0.15em; }
table { border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.45rem 0.9rem; border-block-end: 1px solid var(--line); text-align: end; vertical-align: top; white-space: nowrap; }
th:first-child { padding-inline-start: 0; text-align: start; }
thead th { border-block-end-width: 2px; color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 600; }
.matrix tbody th { white-space: normal; overflow-wrap: anywhere; min-width: 12rem; font-weight: 400; }
.tag { color: var(--quiet); font-weight: 400; }
abbr { text-decoration: none; }
small { display: block; color: var(--quiet); font-size: 0.75rem; }
.whole { color: var(--whole); } .part { color: var(--part); } .none { color: var(--none); } .stale { color: var(--stale); }
.bar { display: block; inline-size: 7rem; block-size: 0.35rem; margin-block-start: 0.3rem; margin-inline-start: auto; border-radius: 0.2rem; background: var(--line); overflow: hidden; }
.bar > span { display: block; block-size: 100%; background: currentColor; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { padding: 0; } .scroll { overflow: visible; } }
`;
