import { slice } from '../text/span.ts';
import type { Body, BodyContext } from './body-context.ts';
import { escapeHtml } from './escape.ts';
import { joinLines } from './line-break.ts';
import { nameSpeaker, renderPost } from './post.ts';
import { inside, languageAttributes, type Stretch } from './stretch.ts';

/** A text article as markup: its first line the heading, its paragraphs, lists, quotations, captions and posts. */
export function bodyOfText(text: string, stretches: readonly Stretch[], context: BodyContext): Body {
  const { words } = context;
  const out: string[] = [];
  const first = stretches[0];
  const heading = first?.kind === 'title' ? first : undefined;
  let untranslated = false;
  for (let i = heading === undefined ? 0 : 1; i < stretches.length; i += 1) {
    const stretch = stretches[i] as Stretch;
    const fallback = stretch.why === 'fallback';
    if (fallback && !untranslated && context.sayUntranslated) out.push(untranslatedNotice(context));
    untranslated = fallback;
    const next = (stop: (other: Stretch) => boolean): readonly Stretch[] => {
      let end = i + 1;
      while (end < stretches.length && !stop(stretches[end] as Stretch)) end += 1;
      const run = stretches.slice(i, end);
      i = end - 1;
      return run;
    };
    if (stretch.why === 'passage') {
      const run = next((other) => (other.why !== 'passage' || other.language !== stretch.language) && other.why !== 'attribution');
      out.push(postOf(text, run, context));
    } else if (stretch.kind === 'item') {
      const number = numberOf(stretch);
      const run = next((other) => other.kind !== 'item' || other.why === 'passage' || (numberOf(other) === null) !== (number === null));
      const tag = number === null ? 'ul' : 'ol';
      const start = number === null || number[1] === '1' ? '' : ` start="${number[1]}"`;
      out.push(`<${tag}${start}>\n${run.map((item) => `<li>${inside(item, html(text, item, context))}</li>`).join('\n')}\n</${tag}>`);
    } else if (stretch.kind === 'quotation') {
      const run = next((other) => other.kind !== 'quotation' || other.why === 'passage');
      out.push(`<blockquote>\n${run.map((item) => paragraph(text, item, context)).join('\n')}\n</blockquote>`);
    } else out.push(paragraph(text, stretch, context));
  }
  const body = out.join('\n');
  if (heading === undefined) return { html: body };
  return { html: body, heading: heading.why === undefined ? words.isolate(wordsOf(text, heading)) : escapeHtml(wordsOf(text, heading)), headingAttributes: languageAttributes(heading) };
}

function numberOf({ marker = '' }: Stretch): RegExpExecArray | null {
  return /(\d{1,9})[.)]\s*$/.exec(marker);
}

function paragraph(text: string, stretch: Stretch, context: BodyContext): string {
  const attributes = languageAttributes(stretch);
  const inner = html(text, stretch, context);
  if (stretch.kind === 'heading') {
    const id = stretch.anchor === undefined ? '' : ` id="${escapeHtml(stretch.anchor)}"`;
    return `<h${Math.max(2, stretch.level ?? 2)}${id}${attributes}>${inner}</h${Math.max(2, stretch.level ?? 2)}>`;
  }
  return `<p${stretch.kind === 'caption' ? ' class="caption"' : ''}${attributes}>${inner}</p>`;
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
  const plain = wordsOf(text, stretch);
  return stretch.language === undefined ? context.words.isolate(plain) : escapeHtml(plain);
}

/** The text of a stretch without the line ends and prefixes that it was wrapped with. */
function wordsOf(text: string, stretch: Stretch): string {
  const prefix = stretch.kind === 'quotation' || (stretch.marker ?? '').includes('>') ? /^[ \t>]*/ : /^[ \t]*/;
  return joinLines(slice(text, stretch.span).split(/\r\n|\r|\n/).map((line, i) => (i === 0 ? line : line.replace(prefix, ''))).map((line) => line.trimEnd()));
}

/** A line in the reader's language before text that is not. */
export function untranslatedNotice({ words }: Pick<BodyContext, 'words'>): string {
  return `<p class="untranslated">${words.html('notTranslated')}</p>`;
}
