import { slice } from '../text/span.ts';
import type { Body, BodyContext } from './body-context.ts';
import { escapeHtml } from '../text/html.ts';
import { joinLines } from './line-break.ts';
import { nameSpeaker, renderGloss, renderPost } from './post.ts';
import { inside, languageAttributes, type Stretch } from './stretch.ts';

/** A text article as markup: its first line the heading, its paragraphs, lists, quotations, captions and posts. */
export function bodyOfText(text: string, stretches: readonly Stretch[], context: BodyContext): Body {
  const out: string[] = [];
  const first = stretches[0];
  const heading = first?.kind === 'title' ? first : undefined;
  if (heading?.gloss !== undefined) out.push(glossOf(heading, context).trim());
  let untranslated = false;
  for (let i = heading === undefined ? 0 : 1; i < stretches.length; i += 1) {
    const stretch = stretches[i] as Stretch;
    const fallback = stretch.why === 'fallback';
    if (fallback && !untranslated && context.sayUntranslated) out.push(untranslatedNotice(context));
    untranslated = fallback;
    const next = (stop: (other: Stretch, before: Stretch) => boolean): readonly Stretch[] => {
      let end = i + 1;
      while (end < stretches.length && !stop(stretches[end] as Stretch, stretches[end - 1] as Stretch)) end += 1;
      const run = stretches.slice(i, end);
      i = end - 1;
      return run;
    };
    if (stretch.why === 'passage') {
      const run = next((other, before) => before.gloss !== undefined || ((other.why !== 'passage' || other.language !== stretch.language) && other.why !== 'attribution'));
      out.push(postOf(text, run, context));
    } else if (stretch.kind === 'item') {
      const number = numberOf(stretch);
      const run = next((other) => other.kind !== 'item' || other.why === 'passage' || (numberOf(other) === null) !== (number === null));
      const tag = number === null ? 'ul' : 'ol';
      const start = number === null || number[1] === '1' ? '' : ` start="${number[1]}"`;
      out.push(`<${tag}${start}>\n${run.map((item) => `<li>${inside(item, html(text, item, context))}${glossOf(item, context)}</li>`).join('\n')}\n</${tag}>`);
    } else if (stretch.kind === 'quotation') {
      const run = next((other) => other.kind !== 'quotation' || other.why === 'passage');
      out.push(`<blockquote>\n${run.map((item) => paragraph(text, item, context)).join('\n')}\n</blockquote>`);
    } else out.push(paragraph(text, stretch, context));
  }
  const body = out.join('\n');
  if (heading === undefined) return { html: body };
  return { html: body, heading: html(text, heading, context), headingAttributes: languageAttributes(heading) };
}

function numberOf({ marker = '' }: Stretch): RegExpExecArray | null {
  return /(\d{1,9})[.)]\s*$/.exec(marker);
}

function paragraph(text: string, stretch: Stretch, context: BodyContext): string {
  const attributes = languageAttributes(stretch);
  const inner = html(text, stretch, context);
  if (stretch.kind === 'heading') {
    const id = stretch.anchor === undefined ? '' : ` id="${escapeHtml(stretch.anchor)}"`;
    return `<h${Math.max(2, stretch.level ?? 2)}${id}${attributes}>${inner}</h${Math.max(2, stretch.level ?? 2)}>${glossOf(stretch, context)}`;
  }
  return `<p${stretch.kind === 'caption' ? ' class="caption"' : ''}${attributes}>${inner}</p>${glossOf(stretch, context)}`;
}

/** The translation of what stands in a stretch, behind it. */
function glossOf({ gloss }: Stretch, { words }: BodyContext): string {
  return gloss === undefined ? '' : `\n${renderGloss(gloss.paragraphs, words, false).trimEnd()}`;
}

function postOf(text: string, run: readonly Stretch[], context: BodyContext): string {
  const passages = run.filter(({ why }) => why === 'passage');
  const lines = run.filter(({ why }) => why === 'attribution');
  const [passage] = passages as [Stretch];
  const line = lines.map((each) => nameSpeaker(html(text, each, context), each.speaker, each.postLanguage)).join('<br>');
  const address = /https?:\/\/[^\s)]+/.exec(lines.map((each) => slice(text, each.span)).join(' '))?.[0];
  return renderPost(
    {
      html: passages.map((each) => `<p>${html(text, each, context)}</p>`).join('\n'),
      language: passage.language,
      attributes: languageAttributes(passage),
      ...(lines[0] === undefined ? {} : { attribution: line, attributionAttributes: languageAttributes(lines[0]) }),
      gloss: run.at(-1)?.gloss?.paragraphs,
      address,
      posted: isPosted(lines.map((each) => slice(text, each.span)).join(' ')),
    },
    context.words,
  );
}

/** A line with a handle names the author of a post; one without may name anybody. */
export function isPosted(attribution: string): boolean {
  return /(?:^|[\s(（])@[\p{L}\p{N}_]/u.test(attribution);
}

/** What is not in the page's language is left as it is: it has its own direction. */
function html(text: string, stretch: Stretch, context: BodyContext): string {
  const { plain, at } = wordsOf(text, stretch);
  const write = (start: number, end?: number): string => (stretch.language === undefined ? context.words.isolate(plain.slice(start, end)) : escapeHtml(plain.slice(start, end)));
  let out = '';
  let done = 0;
  for (const passage of stretch.inner ?? []) {
    const [start, end] = [at(passage.span.start), at(passage.span.end)];
    out += `${write(done, start)}<span${languageAttributes(passage)}>${passage.why === 'relay' ? write(start, end) : escapeHtml(plain.slice(start, end))}</span>`;
    done = end;
  }
  return out + write(done);
}

interface Unwrapped {
  readonly plain: string;
  /** Where a place in the text of the edition is in it. */
  readonly at: (place: number) => number;
}

/** The text of a stretch without the line ends and prefixes that it was wrapped with. */
function wordsOf(text: string, stretch: Stretch): Unwrapped {
  const prefix = stretch.kind === 'quotation' || (stretch.marker ?? '').includes('>') ? /^[ \t>]*/ : /^[ \t]*/;
  const lines: string[] = [];
  const starts: number[] = [];
  for (const found of slice(text, stretch.span).matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    if (found[0] === '' && lines.length > 0) break;
    const skipped = lines.length === 0 ? 0 : (prefix.exec(found[1] as string)?.[0].length ?? 0);
    starts.push(stretch.span.start + found.index + skipped);
    lines.push((found[1] as string).slice(skipped).trimEnd());
  }
  const at = (place: number): number => {
    const line = Math.max(0, starts.findLastIndex((start) => start <= place));
    const words = lines[line] ?? '';
    const before = joinLines(lines.slice(0, line + 1)).length - words.length;
    return before + Math.max(0, Math.min(words.length, place - (starts[line] as number)));
  };
  return { plain: joinLines(lines), at };
}

/** A line in the reader's language before text that is not. */
export function untranslatedNotice({ words }: Pick<BodyContext, 'words'>): string {
  return `<p class="untranslated">${words.html('notTranslated')}</p>`;
}
