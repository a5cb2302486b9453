/** The style sheet of the default template. Nothing in it asks another site for anything. */
export const style: string = `
:root {
  color-scheme: light dark;
  --paper: #fffdf9;
  --ink: #1c1b19;
  --quiet: #5c5850;
  --line: #ddd6c9;
  --soft: #f5f1e8;
  --link: #0b5394;
  --mark: #8c1c13;
  --measure: 38rem;
}
:root, [lang] {
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Source Serif 4", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161719;
    --ink: #e6e3dc;
    --quiet: #a8a398;
    --line: #3a3c40;
    --soft: #202225;
    --link: #8fc1f2;
    --mark: #f0a49b;
  }
}
:lang(ar), :lang(fa), :lang(ur) {
  --serif: "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", Charter, "Noto Serif", "Times New Roman", serif;
  --sans: "Noto Sans Arabic", "Geeza Pro", "Segoe UI", "Noto Sans", Tahoma, system-ui, sans-serif;
}
:lang(he), :lang(yi) {
  --serif: "Noto Serif Hebrew", "Frank Ruhl Libre", "Frank Ruehl CLM", Charter, "Noto Serif", "Times New Roman", serif;
  --sans: "Noto Sans Hebrew", "Segoe UI", "Noto Sans", Arial, system-ui, sans-serif;
}
:lang(ja) {
  --serif: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", serif;
  --sans: "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif;
}
:lang(zh) {
  --serif: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif;
  --sans: "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif;
}
:lang(zh-Hant) {
  --serif: "Songti TC", "Noto Serif CJK TC", "Noto Serif TC", PMingLiU, serif;
  --sans: "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", sans-serif;
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: auto; }
body {
  margin: 0;
  padding-inline: max(1.25rem, env(safe-area-inset-left));
  background: var(--paper);
  color: var(--ink);
  font-family: var(--serif);
  font-size: clamp(1.0625rem, 0.98rem + 0.4vw, 1.25rem);
  line-height: 1.6;
  overflow-wrap: break-word;
  text-rendering: optimizeLegibility;
}
.body > :is(p, ul, ol), .standfirst, .summary { font-variant-numeric: oldstyle-nums proportional-nums; }
[lang] { font-family: var(--serif); }
:is(.site, .byline, .notices, figcaption, .caption, .credits, .pager, .dates, table) [lang], :is(.caption, figcaption, th, td)[lang] { font-family: var(--sans); }
:is(p, ul, ol):is(:lang(ar), :lang(fa), :lang(he), :lang(ja), :lang(zh), :lang(ko), :lang(hi), :lang(th)) { font-variant-numeric: lining-nums; }
:is(body, [lang]):is(:lang(ar), :lang(fa), :lang(ja), :lang(zh)) { line-height: 1.85; }
:is(p, li, blockquote)[lang]:not(:lang(ar), :lang(fa), :lang(ja), :lang(zh)) { line-height: 1.6; }
body:lang(ja), body:lang(zh) { font-size: clamp(1rem, 0.95rem + 0.3vw, 1.125rem); line-break: strict; }
header.site, footer.site, main { max-width: var(--measure); margin-inline: auto; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 0.15em solid var(--link); outline-offset: 0.15em; border-radius: 0.1em; }
.skip { position: absolute; inset-block-start: 0; inset-inline-start: 0; padding: 0.5em 1em; background: var(--paper); transform: translateY(-110%); }
.skip:focus { transform: none; }
header.site {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  align-items: baseline;
  justify-content: space-between;
  padding-block: 1.1rem 0.7rem;
  border-block-end: 3px double var(--line);
  font-family: var(--sans);
  font-size: 0.8125rem;
  line-height: 1.5;
}
header.site p { margin: 0; }
.name { font-family: var(--serif); font-weight: 700; font-size: 1.3rem; line-height: 1.3; }
.name a { color: inherit; text-decoration: none; }
.languages ul { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; margin: 0; padding: 0; list-style: none; }
.languages a { display: inline-block; padding-block: 0.25rem; color: var(--quiet); text-decoration: none; }
.languages [lang] { line-height: 1.5; }
.languages a:hover, .languages a:focus-visible { color: var(--link); text-decoration: underline; }
.languages [aria-current] { color: var(--ink); font-weight: 600; }
.headline { padding-block: 2.25rem 1.25rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-wrap: balance; font-weight: 700; break-after: avoid; }
h1 { margin: 0 0 0.5em; font-size: clamp(1.75rem, 1.25rem + 2.4vw, 2.5rem); line-height: 1.12; letter-spacing: -0.012em; }
:is(h1, h2, h3):lang(ar), :is(h1, h2, h3):lang(fa) { line-height: 1.45; letter-spacing: 0; }
:is(h1, h2, h3):lang(he) { line-height: 1.25; letter-spacing: 0; }
:is(h1, h2, h3):is(:lang(ja), :lang(zh)) { line-height: 1.4; letter-spacing: 0.01em; word-break: auto-phrase; }
h1:is(:lang(ja), :lang(zh)) { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); }
.body h2 { margin: 2em 0 0.6em; font-size: 1.3em; }
.body h3 { margin: 1.6em 0 0.5em; font-size: 1.1em; }
.body :is(h4, h5, h6) { margin: 1.4em 0 0.4em; font-size: 1em; }
.standfirst { margin: 0 0 1.1em; font-size: 1.18em; line-height: 1.45; color: var(--quiet); text-wrap: pretty; }
.standfirst:is(:lang(ar), :lang(ja), :lang(zh)) { line-height: 1.7; }
.byline { font-family: var(--sans); font-size: 0.8125rem; line-height: 1.6; color: var(--quiet); }
.byline p { margin: 0; }
.byline .authors { color: var(--ink); font-weight: 600; }
.dates > span:not(:last-child)::after { content: " · "; white-space: pre; }
.notices { margin-block: 0 1.75rem; padding: 0.75rem 1rem; border-inline-start: 0.25rem solid var(--mark); background: var(--soft); font-family: var(--sans); font-size: 0.875rem; line-height: 1.55; }
.notices p { margin: 0; }
.notices p + p { margin-block-start: 0.5rem; }
.notices a { white-space: nowrap; }
.body { padding-block-end: 1rem; }
p { margin: 0 0 1.05em; text-wrap: pretty; }
.body > p { hyphens: auto; hyphenate-limit-chars: 8 4 4; }
em:is(:lang(ar), :lang(fa), :lang(he), :lang(ja), :lang(zh)) { font-style: normal; font-weight: 600; }
ul, ol { margin: 0 0 1.05em; padding-inline-start: 1.4em; }
li { margin-block-end: 0.35em; }
li::marker { color: var(--quiet); }
blockquote { margin: 1.5em 0; padding-inline-start: 1.25em; border-inline-start: 0.2rem solid var(--line); }
blockquote > :last-child { margin-block-end: 0; }
figure { margin: 1.75em 0; break-inside: avoid; }
figure > p { margin: 0; }
img, video, svg { max-width: 100%; height: auto; vertical-align: middle; background: var(--soft); }
figcaption, .caption { margin-block-start: 0.6em; font-family: var(--sans); font-size: 0.8125rem; line-height: 1.5; color: var(--quiet); }
.credit { white-space: nowrap; }
.post { padding: 1.1em 1.25em 0.9em; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--soft); }
.post blockquote { margin: 0; padding: 0; border: 0; }
.post blockquote p { hyphens: manual; }
.gloss { margin-block-start: 0.9em; padding-block-start: 0.9em; border-block-start: 1px solid var(--line); }
.gloss p { margin: 0; }
.gloss p + p { margin-block-start: 0.35em; }
.gloss .label { font-family: var(--sans); font-size: 0.75rem; font-weight: 600; letter-spacing: 0.02em; color: var(--quiet); }
.post figcaption { margin-block-start: 0.9em; }
.post figcaption p { margin: 0; }
.attribution { color: var(--ink); }
.origin > span:not(:last-child)::after { content: " · "; white-space: pre; }
.untranslated { margin: 1.5em 0 0.4em; font-family: var(--sans); font-size: 0.75rem; font-weight: 600; letter-spacing: 0.02em; color: var(--mark); }
.body > .untranslated + * { margin-block-start: 0; }
.note { margin: 1.5em 0; padding: 0.9em 1.1em; border-inline-start: 0.25rem solid var(--link); background: var(--soft); }
.note > :last-child { margin-block-end: 0; }
.note.warning, .note.caution { border-color: var(--mark); }
.table { margin: 1.5em 0; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-family: var(--sans); font-size: 0.875em; line-height: 1.45; font-variant-numeric: lining-nums tabular-nums; }
th, td { padding: 0.5em 0.75em; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
th { border-block-end-width: 2px; }
:is(th, td):first-child { padding-inline-start: 0; }
:is(th, td):last-child { padding-inline-end: 0; }
.center { text-align: center; }
.right { text-align: end; }
pre { margin: 1.5em 0; padding: 1em; overflow-x: auto; border-radius: 0.4rem; background: var(--soft); text-align: left; font-size: 0.85em; line-height: 1.5; }
code, kbd, samp { font-family: ui-monospace, "SFMono-Regular", "DejaVu Sans Mono", Menlo, Consolas, monospace; }
:not(pre) > code { font-size: 0.88em; }
hr { margin: 2em auto; width: 4em; border: 0; border-block-start: 1px solid var(--line); }
sup { line-height: 0; font-size: 0.7em; }
.call { padding-inline: 0.15em; text-decoration: none; }
.notes { margin-block-start: 2.5em; padding-block-start: 1em; border-block-start: 1px solid var(--line); font-size: 0.875em; }
.notes h2 { margin: 0 0 0.5em; font-size: 1em; }
.back { padding-inline: 0.3em; }
.credits { padding-block: 1rem; border-block-start: 1px solid var(--line); font-family: var(--sans); font-size: 0.8125rem; line-height: 1.55; color: var(--quiet); }
.credits p { margin: 0 0 0.75rem; }
.topics { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; }
.topics h2 { margin: 0; font-size: inherit; color: var(--quiet); }
.topics ul { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; margin: 0; padding: 0; list-style: none; }
.topics li { margin: 0; }
.embed { display: inline-block; padding: 0.6em 1em; border: 1px solid var(--line); border-radius: 0.4rem; font-family: var(--sans); font-size: 0.875rem; }
.index h1 { margin-block: 1.5rem 0.5rem; font-size: clamp(1.4rem, 1.2rem + 1vw, 1.9rem); }
.articles { margin: 0; padding: 0; list-style: none; }
.articles li { margin: 0; padding-block: 1.25rem; }
.articles li + li { border-block-start: 1px solid var(--line); }
.articles h2 { margin: 0 0 0.35em; font-size: 1.35em; }
.articles h2 a { color: inherit; text-decoration: none; }
.articles h2 a:hover { text-decoration: underline; }
.articles .summary { margin: 0 0 0.4em; color: var(--quiet); }
.articles .dates { margin: 0; font-family: var(--sans); font-size: 0.8125rem; color: var(--quiet); }
.choose { padding: 0; list-style: none; font-size: 1.25em; columns: 12rem; }
.choose li { margin: 0; padding-block: 0.3em; }
.pager { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; justify-content: space-between; padding-block: 1.25rem; font-family: var(--sans); font-size: 0.875rem; color: var(--quiet); }
footer.site { margin-block-start: 1.5rem; padding-block: 1rem 2rem; border-block-start: 1px solid var(--line); font-family: var(--sans); font-size: 0.8125rem; }
footer.site p { margin: 0; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --soft: #fff; --link: #000; --mark: #000; --measure: none; }
  @page { margin: 2cm; }
  body { padding: 0; font-size: 11pt; line-height: 1.45; }
  body:lang(ar), body:lang(ja), body:lang(zh) { line-height: 1.7; }
  .skip, .languages, footer.site, .pager, .back { display: none; }
  .headline { padding-block: 0.5cm; }
  h1 { font-size: 22pt; }
  p, li { orphans: 3; widows: 3; }
  .body > p a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.8em; overflow-wrap: anywhere; unicode-bidi: isolate; }
  .post, .note, .notices { background: none; }
  header.site { padding-block-start: 0; }
}
`.trimStart();
