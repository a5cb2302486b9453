import type { Body, BodyContext } from './body-context.ts';
import { bodyOfHtml } from './body-html.ts';
import { bodyOfMarkdown } from './body-markdown.ts';
import { isPage } from './page-format.ts';
import { bodyOfText } from './body-text.ts';
import type { Stretch } from './stretch.ts';

/** Renders the text of an edition, which is in the format of its article. */
export function renderBody(format: string, text: string, stretches: readonly Stretch[], context: BodyContext): Body {
  if (isPage(format)) return bodyOfHtml(text, stretches, context);
  return format === 'markdown' ? bodyOfMarkdown(text, stretches, context) : bodyOfText(text, stretches, context);
}
