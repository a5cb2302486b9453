import type { Block } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';
import { Attributes } from './attributes.ts';
import { isVoid, type Role, roleOf } from './element.ts';
import type { Traits } from './open.ts';
import { referenceReader } from './reference.ts';
import { scanTag, type Tag } from './tag.ts';
import { walk } from './walk.ts';

/**
 * What one stretch of HTML hands on to the next: the elements that are open (outermost first), the language of
 * the whole document, and the first number of a container that is not taken.
 */
export interface HtmlState {
  readonly open: readonly Traits[];
  readonly language?: string;
  readonly container?: number;
}

/** What a stretch of HTML holds: blocks whose spans are those of the whole source, and the state behind it. */
export interface HtmlStretch {
  readonly blocks: readonly Block[];
  readonly state: HtmlState;
}

/** What an author says about text inside an element. */
export interface Said {
  readonly translate?: boolean;
  readonly language?: string;
}

/**
 * Reads a stretch of HTML inside a larger source, such as a block of raw HTML in Markdown.
 *
 * Elements that stay open are in `state.open`; give that state with the next stretch, so that it inherits
 * `translate`, `lang` and the container, and so that an end tag finds what it ends. Text of two stretches is never
 * one block. `within` counts in the blocks returned: add what you have before them. Blocks are written with
 * `encodeHtml`; their place begins with `html:`.
 *
 * @example
 * const first = readHtmlStretch(source, { start: 0, end: 20 });      // <div lang="uk"> …
 * const next = readHtmlStretch(source, { start: 90, end: 96 }, first.state); // … </div>
 */
export function readHtmlStretch(source: string, span: Span, state: HtmlState = { open: [] }): HtmlStretch {
  const walked = walk(source, span, state);
  return {
    blocks: walked.blocks,
    state: { ...state, open: walked.open, container: walked.container },
  };
}

/** What the elements that are open say about the text between two stretches. */
export function saidBy(state: HtmlState): Said & Pick<Block, 'container' | 'embed' | 'refers'> {
  const inner = state.open[state.open.length - 1];
  if (inner === undefined) return {};
  const { translate, language, container, embed, refers } = inner;
  return {
    ...(translate === undefined ? {} : { translate }),
    ...(language === undefined || language === '' || language === state.language ? {} : { language }),
    ...(container === undefined ? {} : { container }),
    ...(embed === undefined ? {} : { embed }),
    ...(refers === undefined ? {} : { refers }),
  };
}

/** One tag among text: how it is treated, what its author says, and its attributes' texts as blocks. */
export interface InlineTag {
  readonly tag: Tag;
  /** A `hidden` element's content is one with its tags: code, scripts. */
  readonly role: Role;
  readonly void: boolean;
  readonly said: Said;
  /** Without `within`: the caller knows the block and the code. */
  readonly blocks: readonly Block[];
}

/**
 * Reads the tag that begins at `offset` for text that is not HTML itself, such as a paragraph of Markdown.
 *
 * @param inherited what holds around the tag.
 * @returns undefined where no tag begins there or none ends before `limit`.
 */
export function readInlineTag(source: string, offset: number, limit: number, inherited: Said = {}): InlineTag | undefined {
  const tag = scanTag(source, offset, limit);
  if (tag === undefined) return undefined;
  const attributes = new Attributes(
    source,
    tag.attributes.map(({ name, value, quote }) => ({ name, start: value?.start ?? 0, end: value?.end ?? 0, quote })),
    referenceReader(),
  );
  const translate = attributes.translate ?? inherited.translate;
  const language = attributes.language || inherited.language;
  const said: Said = { ...(translate === undefined ? {} : { translate }), ...(language === undefined ? {} : { language }) };
  const blocks = attributes.readable(tag.name).map(({ kind, pieces, quote }): Block => {
    const start = pieces[0]?.span.start ?? 0;
    const end = pieces[pieces.length - 1]?.span.end ?? 0;
    return { kind, span: { start, end }, pieces, codes: [], ...said, place: 'html:attribute', layout: { quote } };
  });
  return { tag, role: roleOf(tag.name), void: isVoid(tag.name), said, blocks };
}
