/** The style sheet of the page. Nothing in it asks anything of another place. */
export const style: string = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --sheet: #fff; --ink: #1d1c1a; --quiet: #615d55; --line: #e4dfd5; --soft: #f4f1ea; --link: #0b5394; --focus: #1a66d6;
  --stale: #a63c06; --initial: #6b6760; --translated: #8a6100; --reviewed: #0b6bb5; --final: #1c7a3c; --passage: #7a3e9d; --recheck: #a63c06; --error: #b3261e; --warning: #8a5200; --info: #0b5f9e;
  --on: #fdf0b8; --at: #ffe082; --stand: #faf5fd; --fresh: #e2f3e6; --bad: #fdeeea;
  --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --text: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Source Serif 4", Georgia, serif;
  --mono: ui-monospace, "SFMono-Regular", "DejaVu Sans Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131416; --sheet: #1a1b1e; --ink: #e7e4dd; --quiet: #a9a49a; --line: #34363b; --soft: #222428; --link: #8fc1f2; --focus: #8ab4ff;
    --stale: #ffa27a; --initial: #a9a49a; --translated: #e5b94e; --reviewed: #7cc0f5; --final: #77d093; --passage: #d0a3ee; --recheck: #ffa27a; --error: #ff9a90; --warning: #f0b562; --info: #86c3f5;
    --on: #4a4115; --at: #5d4f10; --stand: #241d2b; --fresh: #1d3524; --bad: #3a2321;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 3.5rem 4.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.875rem/1.5 var(--ui); overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
tbody:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.shapes { position: absolute; width: 0; height: 0; overflow: hidden; }
.skip { position: absolute; z-index: 9; inset-block-start: 0; inset-inline-start: 0; padding: 0.5em 1em; background: var(--sheet); transform: translateY(-110%); }
.skip:focus { transform: none; }
header, main { max-width: 92rem; margin-inline: auto; padding-inline: clamp(0.75rem, 2vw, 2rem); }
header { padding-block: 1.5rem 1rem; }
h1 { margin: 0 0 0.75rem; font-size: 1.25rem; line-height: 1.3; font-weight: 650; }
h1 .pair { margin-inline-start: 0.5rem; font-weight: 400; color: var(--quiet); white-space: nowrap; }
.progress { display: block; width: 100%; height: 6px; border-radius: 3px; background: var(--soft); }
rect.stale { fill: var(--stale); } rect.initial { fill: var(--line); } rect.translated { fill: var(--translated); } rect.reviewed { fill: var(--reviewed); } rect.final { fill: var(--final); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.75rem 0 0; padding: 0; list-style: none; }
.legend li { white-space: nowrap; }
.legend .number { color: var(--quiet); font-variant-numeric: tabular-nums; }
.legend .zero { color: var(--quiet); }
.attention { margin: 0.5rem 0 0; color: var(--quiet); }
.sign { width: 1em; height: 1em; vertical-align: -0.12em; fill: none; }
.stale .sign, .sign.stale { color: var(--stale); } .sign.initial { color: var(--initial); } .sign.translated { color: var(--translated); } .sign.reviewed { color: var(--reviewed); } .sign.final { color: var(--final); }
.sign.passage { color: var(--passage); } .sign.recheck { color: var(--recheck); } .sign.error { color: var(--error); } .sign.warning { color: var(--warning); } .sign.info { color: var(--info); }
.knock { stroke: var(--sheet); }
.banner { margin-block: 1rem 0; padding: 0.75rem 1rem; border: 1px solid var(--error); border-radius: 6px; background: var(--bad); }
.banner p { margin: 0; font-weight: 600; }
.sheet { position: relative; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); }
#lines { position: absolute; z-index: 1; inset-block-start: 0; inset-inline-start: 0; pointer-events: none; }
#lines path { fill: none; stroke: var(--passage); stroke-width: 1.25; opacity: 0.55; }
#lines .possible { stroke-dasharray: 4 4; }
#lines .lit { stroke-width: 2.25; opacity: 1; }
table, thead, tbody { display: block; }
tr { display: grid; grid-template-columns: 8.75rem minmax(0, 1fr) minmax(0, 1fr); }
thead { position: sticky; z-index: 3; inset-block-start: 0; border-block-end: 1px solid var(--line); border-radius: 8px 8px 0 0; background: var(--sheet); }
thead th { padding: 0.6rem 1rem; text-align: start; font-weight: 400; color: var(--quiet); }
.tongue { margin-inline-start: 0.6em; font-weight: 650; color: var(--ink); }
tbody tr { content-visibility: auto; contain-intrinsic-size: auto 5.5rem; }
tbody tr:hover { background: color-mix(in srgb, var(--soft) 55%, transparent); }
tbody th { padding-block: 0.8rem 0.5rem; padding-inline: 1rem 2.5rem; text-align: start; font-weight: 400; font-size: 0.75rem; line-height: 1.4; color: var(--quiet); hyphens: auto; overflow-wrap: break-word; }
td { min-width: 0; padding: 0.5rem 1rem; }
td + td { border-inline-start: 1px solid var(--line); }
.text { font: 1.0625rem/1.6 var(--text); unicode-bidi: isolate; }
.text:is(:lang(ar), :lang(fa), :lang(ur)) { font-family: "Noto Naskh Arabic", Amiri, "Geeza Pro", "Traditional Arabic", var(--text); line-height: 1.9; }
.text:is(:lang(ja), :lang(zh)) { font-family: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", "Songti SC", "Noto Serif CJK SC", serif; line-height: 1.8; }
.text:lang(he) { font-family: "Noto Serif Hebrew", "Frank Ruhl Libre", var(--text); }
.pre { white-space: pre-wrap; font-family: var(--mono); font-size: 0.9375rem; }
.is-title .text, .level-1 .text { font-size: 1.5rem; line-height: 1.3; font-weight: 700; }
.level-2 .text { font-size: 1.3rem; line-height: 1.35; font-weight: 700; }
:is(.level-3, .level-4, .level-5, .level-6, .is-term) .text { font-size: 1.1rem; font-weight: 700; }
:is(.is-title, .is-heading) .text:is(:lang(ar), :lang(ja), :lang(zh)) { line-height: 1.6; }
.is-item .text { display: list-item; list-style: "•  "; margin-inline-start: 1.1em; }
.is-quotation:not(.stands) .text { padding-inline-start: 1em; border-inline-start: 3px solid var(--line); }
:is(.is-caption, .is-cell, .is-description, .is-metadata) .text { font: 0.9375rem/1.55 var(--ui); }
.within td { padding-inline-start: 2.25rem; }
:is(.within, .is-attribute, .is-alternative) .text { font: 0.9375rem/1.55 var(--ui); color: var(--quiet); }
.seg { margin-inline: -0.12em; padding: 0.08em 0.12em; border-radius: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
/* A sign stays with the word after it. */
.signs::after { content: "\\2060"; }
.seg.on { background: var(--on); }
.seg.at { background: var(--at); }
.seg .sign { width: 0.8125rem; height: 0.8125rem; margin-inline-end: 0.3rem; vertical-align: -0.08em; user-select: none; }
.dst .seg[data-is="initial"], .dst .seg[data-is="stale"] { color: var(--quiet); text-decoration: underline dotted 1px var(--line); text-underline-offset: 0.25em; }
.dst .seg[data-is="stale"] { text-decoration-color: var(--stale); }
.dst .seg.at, .dst /* A sign stays with the word after it. */
.signs::after { content: "\\2060"; }
.seg.on { color: var(--ink); }
.stands td { padding-block: 0; }
.stands.first td { padding-block-start: 0.75rem; }
.card { padding: 0.5rem 1rem; border-inline-start: 3px solid var(--passage); background: var(--stand); }
.first .card { border-start-start-radius: 4px; border-start-end-radius: 6px; }
.card.attribution { font-size: 0.9375rem; }
.card.attribution .text { font: 0.9375rem/1.5 var(--ui); color: var(--quiet); }
.stands:not(:has(+ .more)) td { padding-block-end: 0.75rem; }
tbody tr[data-attention] { box-shadow: inset 3px 0 var(--translated); }
[dir="rtl"] > body tbody tr[data-attention] { box-shadow: inset -3px 0 var(--translated); }
tbody tr[data-attention]:has([data-is="stale"], .error) { box-shadow: inset 3px 0 var(--stale); }
.stands.more td { margin-block-start: -1px; }
.stands th { color: var(--passage); }
.said { margin: 0 0 0.35rem; font-size: 0.8125rem; color: var(--passage); }
/* Not in the letters of the edition around it. */
.inline-passage:not(:lang(ar), :lang(fa), :lang(ur), :lang(ja), :lang(zh)) { font-family: var(--text); }
.inline-passage { border-block-end: 2px dotted var(--passage); background: var(--stand); unicode-bidi: isolate; }
.text .quoted { text-decoration: underline; text-decoration-color: color-mix(in srgb, var(--passage) 60%, transparent); text-decoration-thickness: 1.5px; text-underline-offset: 0.22em; }
.text .quoted.lit { background: var(--stand); text-decoration-color: var(--passage); }
/* The span of a diagnostic: shaped as well as coloured. */
.found { text-decoration: underline wavy var(--info) 1px; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
.found.warning { text-decoration-color: var(--warning); } .found.error { text-decoration-color: var(--error); }
.relay { margin-block-start: 0.4rem; font-size: 0.8125rem; color: var(--passage); }
.relay p { margin: 0; }
.relay.possible p { font-style: italic; }
.relay a { color: inherit; }
summary { width: fit-content; cursor: pointer; color: var(--quiet); }
.relay ul { margin: 0.25rem 0 0; padding: 0; list-style: none; color: var(--ink); columns: 14rem; }
.remarks { margin: 0.5rem 0 0; padding: 0; list-style: none; font-size: 0.8125rem; }
.remarks li { padding-block: 0.15rem; padding-inline-start: 1.5em; text-indent: -1.5em; }
.remarks li > * { text-indent: 0; }
.remarks li > .sign { margin-inline-end: 0.3em; }
.remarks :is(.note, .match) { padding-inline-start: 0; text-indent: 0; }
.remarks strong { font-weight: 600; }
.remarks .was { display: block; color: var(--quiet); }
.where { font-family: var(--mono); font-size: 0.92em; color: var(--quiet); }
.remarks .pair del { color: var(--error); }
.remarks .pair ins { color: var(--final); text-decoration: none; }
code { font-family: var(--mono); font-size: 0.88em; }
.chip { padding: 0.05em 0.35em; border: 1px solid var(--line); border-radius: 4px; background: var(--soft); color: var(--quiet); font-size: 0.75em; unicode-bidi: isolate; white-space: nowrap; }
.text .link { color: var(--link); text-decoration: underline; }
tr.fresh td { animation: fresh 2.5s ease-out; }
@keyframes fresh { from { background: var(--fresh); } }
.nothing { display: none; margin: 0; padding: 3rem 1rem; text-align: center; color: var(--quiet); }
body:has(#only:checked) tbody tr:not([data-attention]) { display: none; }
body:has(#only:checked) .sheet:not(:has(tr[data-attention])) .nothing { display: block; }
footer { position: sticky; z-index: 4; inset-block-end: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; justify-content: space-between; margin-block-start: 1rem; padding: 0.6rem clamp(0.75rem, 2vw, 2rem); border-block-start: 1px solid var(--line); background: var(--sheet); }
#bar { min-height: 1.5em; color: var(--quiet); font-variant-numeric: tabular-nums; }
.only { display: inline-flex; gap: 0.5em; align-items: center; cursor: pointer; }
.only input { width: 1rem; height: 1rem; margin: 0; accent-color: var(--focus); }
@media (max-width: 50rem) {
  tr { grid-template-columns: minmax(0, 1fr); }
  thead tr { grid-template-columns: 1fr 1fr; }
  thead th:first-child { position: absolute; }
  tbody th { padding-block: 0.75rem 0; }
  tbody tr + tr { border-block-start: 1px solid var(--line); }
  td + td { border-inline-start: 0; padding-block-start: 0; }
  .row:not(.stands) .dst .text { padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); }
  .stands .dst { display: none; }
  #lines { display: none; }
}
@media (forced-colors: active) { .seg.at, /* A sign stays with the word after it. */
.signs::after { content: "\\2060"; }
.seg.on { outline: 2px solid Highlight; } }
@media (prefers-reduced-motion: reduce) { tr.fresh td { animation: none; } }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #fff; --stand: #fff; --link: #000; --on: transparent; --at: transparent; --fresh: transparent; --stale: #a63c06; --initial: #444; --translated: #6b4b00; --reviewed: #0b5c9b; --final: #1c6a34; --passage: #5e2d7c; }
  @page { margin: 1.5cm; }
  body { font-size: 9pt; }
  header, main { max-width: none; padding: 0; }
  footer, .skip, #lines, .hint, #lost { display: none; }
  .sheet { border: 0; }
  thead { position: static; }
  tr { grid-template-columns: 2.2cm minmax(0, 1fr) minmax(0, 1fr); break-inside: avoid; }
  tbody th { padding-inline: 0 0.3cm; }
  tbody tr { content-visibility: visible; border-block-end: 1px solid var(--line); }
  .text { font-size: 10.5pt; line-height: 1.45; }
  .is-title .text, .level-1 .text { font-size: 15pt; }
}
`.trimStart();
