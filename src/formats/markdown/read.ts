import type { Block, BlockKind } from '../../model/block.ts';
import { append } from '../../text/append.ts';
import { type Diagnostic, diagnose } from '../../text/diagnostic.ts';
import { positionAt } from '../../text/position.ts';
import { hasWords } from '../../text/space.ts';
import type { Span } from '../../text/span.ts';
import type { Blocks, ReadOptions } from '../format.ts';
import { readFrontMatter } from '../front-matter.ts';
import { findMatter, type Matter, ownMatter } from '../front-matter/matter.ts';
import { referenceReader } from '../html/reference.ts';
import { type HtmlState, saidBy } from '../html/stretch.ts';
import { addBlock } from './block.ts';
import { commentBlocks } from './comment.ts';
import type { InlineContext } from './context.ts';
import { esmBlocks } from './esm.ts';
import { tooDeep } from './guard.ts';
import { whole } from './inline.ts';
import { toPieces } from './item.ts';
import { readHtmlBlock } from './html-block.ts';
import { jsxFlows, jsxSays } from './jsx.ts';
import { labelsOf } from './labels.ts';
import { lineLayout } from './layout.ts';
import { readDefinitionTitle } from './link-tail.ts';
import { maskLongLines } from './mask.ts';
import { messages } from './messages.ts';
import { maskMacros } from './opaque.ts';
import { complaint, isMdx, type Parsed, parseArticle } from './parse-article.ts';
import type { Dialect } from './parser.ts';
import { findSlides, maskSlides } from './slides.ts';
import { readStretch, type Suspicions, suspicions } from './stretch.ts';
import { scanText } from './text-run.ts';
import { endOf, type Node, startOf } from './tree.ts';

/** What a node's containers say about it. */
interface Place {
  readonly kind: BlockKind;
  /** Inside a block quotation. */
  readonly quoted: boolean;
  readonly container?: number;
  readonly embed?: string;
  readonly translate?: boolean;
  readonly language?: string;
  readonly refers?: Block['refers'];
  /** First in a list item; `task` with a check box before it. */
  readonly item?: 'item' | 'task';
}

type Growing = Record<string, string | number | boolean>;

/** What all stretches of one article share. */
interface Article {
  readonly source: string;
  readonly inline: InlineContext;
  readonly dialect: Dialect;
  readonly options: ReadOptions;
  readonly suspect: Suspicions;
  readonly labels: string;
  readonly blocks: Block[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads Markdown into blocks.
 *
 * @returns diagnostics `nested-too-deep`, `markdown-unreadable` (errors: no blocks), `mdx-malformed`, `mdx-unclosed`, `mdx-no-statement`,
 *   `front-matter-malformed` (warnings).
 */
export function readMarkdown(source: string, options: ReadOptions): Blocks {
  const diagnostics: Diagnostic[] = [];
  const where = (offset: number): { file?: string; offset: number; line: number; column: number } => ({
    ...(options.path === undefined ? {} : { file: options.path }),
    offset,
    ...positionAt(source, offset),
  });
  const deep = tooDeep(source);
  if (deep !== undefined) {
    const at = where(deep);
    return { blocks: [], diagnostics: [diagnose(messages, 'error', 'nested-too-deep', { line: at.line }, { where: at })] };
  }
  // The parsers know YAML and TOML between bare fences; behind any other they begin with what follows it.
  const matter = ownMatter(source);
  const base = matter?.end ?? (source.startsWith('\uFEFF') ? 1 : 0);
  const text = base === 0 ? source : source.slice(base);
  // In MDX two braces hold an object.
  const templated = isMdx(options) ? source : maskMacros(source);
  const head = matter ?? findMatter(source);
  const slides = isMdx(options) ? [] : findSlides(source, head?.end ?? base);
  const plain = slides.length === 0 ? templated : maskSlides(templated, slides);
  const behind = base === 0 ? plain : plain.slice(base);
  // A rule that begins a text is no fence to a parser where it is written with other marks.
  const masked = maskLongLines(head === undefined && /^---[ \t]*(?:\r?\n|$)/.test(behind) ? `***${behind.slice(3)}` : behind);
  let read: Parsed;
  try {
    read = parseArticle(masked, options);
  } catch (error) {
    // A paragraph of forty thousand entities is too much for the native parser.
    const { reason } = complaint(text, error);
    const details = options.path === undefined ? {} : { where: { file: options.path } };
    return { blocks: [], diagnostics: [diagnose(messages, 'error', 'markdown-unreadable', { reason }, details)] };
  }
  const { tree, dialect, problem, loose } = read;
  if (problem !== undefined) {
    const at = where(Math.min(problem.offset + base, source.length));
    diagnostics.push(diagnose(messages, 'warning', 'mdx-malformed', { line: at.line, column: at.column, reason: problem.reason }, { where: at }));
  }
  for (const { offset, mark, start } of loose) {
    const at = where(offset + base);
    const values = mark === undefined ? { line: at.line, word: text.slice(start, start + 6) } : { line: at.line, mark };
    diagnostics.push(diagnose(messages, 'warning', mark === undefined ? 'mdx-no-statement' : 'mdx-unclosed', values, { where: at }));
  }
  const parsed = read.text === text ? source : base === 0 ? read.text : source.slice(0, base) + read.text;
  const inline: InlineContext = { source, parsed, templated, base, references: referenceReader(), cell: false, mdx: dialect.mdx };
  const blocks: Block[] = [];
  const article: Article = {
    source,
    inline,
    dialect,
    options,
    suspect: suspicions(source),
    labels: labelsOf(source, base, tree),
    blocks,
    diagnostics,
  };
  const front = matter === undefined ? undefined : readFrontMatter(source, matter.kind === 'json' ? matter.inside : matter.span, matter.kind, options);
  append(blocks, front?.blocks ?? []);
  append(diagnostics, front?.diagnostics ?? []);
  const language = walk(article, tree, slides) ?? front?.language;
  return { blocks, diagnostics, ...(language === undefined ? {} : { language }) };
}

/** Reads every node in order; the stack is our own, since quotations nest as deep as their author likes. */
function walk(article: Article, tree: Node, slides: readonly Matter[]): string | undefined {
  const { source, inline, blocks } = article;
  let slide = 0;
  const slidesBefore = (offset: number): void => {
    for (let next = slides[slide]; next !== undefined && next.span.start < offset; next = slides[slide]) {
      frontMatter(article, next.span, 'yaml');
      slide += 1;
    }
  };
  let language: string | undefined;
  let state: HtmlState = { open: [] };
  const stack: { node: Node; place: Place }[] = [{ node: tree, place: { kind: 'paragraph', quoted: false } }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, place } = top;
    slidesBefore(startOf(node) + inline.base);
    switch (node.type) {
      case 'yaml':
      case 'toml':
        language = frontMatter(article, { start: startOf(node) + inline.base, end: endOf(node) + inline.base }, node.type) ?? language;
        break;
      case 'html':
        state = readHtmlBlock(source, { start: startOf(node) + inline.base, end: endOf(node) + inline.base }, place.quoted, inline.templated, state, blocks);
        break;
      case 'paragraph':
        paragraph(article, node, { ...place, ...saidBy(state) });
        break;
      case 'heading':
        heading(article, node, { ...place, ...saidBy(state) });
        break;
      case 'tableCell':
        cell(article, node, { ...place, ...saidBy(state) });
        break;
      case 'definition':
        definition(article, node);
        break;
      case 'code':
        if (article.options.codeComments === true) append(blocks, commentBlocks(source, startOf(node) + inline.base, endOf(node) + inline.base, node.lang ?? ''));
        break;
      case 'mdxjsEsm':
        append(blocks, esmBlocks(source, startOf(node) + inline.base, endOf(node) + inline.base, article.options.frontMatter));
        break;
      case 'mdxJsxFlowElement':
        append(stack, element(article, node, place));
        break;
      default: {
        let inside = place;
        if (node.type === 'blockquote') {
          const quotation = !isAlert(article, node);
          const container = place.container ?? state.container ?? 1;
          if (quotation && place.container === undefined) state = { ...state, container: container + 1 };
          inside = { ...place, quoted: true, ...(quotation ? { kind: 'quotation', container } : {}) };
        } else if (node.type === 'listItem') inside = { ...place, kind: place.kind === 'quotation' ? 'quotation' : 'item' };
        const children = node.children ?? [];
        for (let i = children.length - 1; i >= 0; i -= 1) {
          const first = node.type === 'listItem' && i === 0 ? (typeof node.checked === 'boolean' ? 'task' : 'item') : undefined;
          const { item: _item, ...rest } = inside;
          stack.push({ node: children[i] as Node, place: first === undefined ? rest : { ...rest, item: first } });
        }
      }
    }
  }
  slidesBefore(source.length);
  return language;
}

/** GitHub's alerts are block quotations in form alone. */
function isAlert({ source, inline }: Article, node: Node): boolean {
  const first = node.children?.[0];
  return first !== undefined && /^\[![A-Za-z]/.test(source.slice(startOf(first) + inline.base, startOf(first) + inline.base + 3));
}

function frontMatter(article: Article, span: Span, kind: 'yaml' | 'toml'): string | undefined {
  const { source, options } = article;
  const found = readFrontMatter(source, span, kind, options);
  append(article.blocks, found.blocks);
  append(article.diagnostics, found.diagnostics);
  return found.language;
}

function paragraph(article: Article, node: Node, place: Place): void {
  const { source, inline, suspect, blocks } = article;
  const start = startOf(node) + inline.base;
  const { runs, definition } = readStretch(inline, node, suspect, place.quoted);
  runs.forEach((run, i) => {
    const kind = !definition ? place.kind : i === 0 ? 'term' : 'item';
    addBlock(source, blocks, run, {
      kind,
      place: 'paragraph',
      ...said(place),
      layout: (from, to, list) => {
        const layout: Growing = lineLayout(source, from, to, list);
        if (place.item !== undefined && from === start) layout.item = place.item;
        if (place.quoted) layout.quoted = true;
        if (runs.length > 1) layout.part = true;
        return share(article, layout);
      },
    });
  });
}

function heading(article: Article, node: Node, place: Place): void {
  const { source, inline, suspect, blocks } = article;
  const setext = source[startOf(node) + inline.base] !== '#';
  for (const run of readStretch(inline, node, suspect, place.quoted).runs) {
    addBlock(source, blocks, run, {
      kind: 'heading',
      level: node.depth ?? 1,
      place: setext ? 'setext' : 'heading',
      ...said(place),
      layout: (from, to, list) => share(article, setext ? lineLayout(source, from, to, list) : {}),
    });
  }
}

function cell(article: Article, node: Node, place: Place): void {
  const { source, inline, suspect, blocks } = article;
  for (const run of readStretch(inline, node, suspect, place.quoted).runs) {
    const layout = (from: number): Growing => ({ cell: true, ...(beginsLine(source, from) ? { bare: true } : {}) });
    addBlock(source, blocks, run, { kind: 'cell', place: 'cell', ...said(place), layout: (from) => share(article, layout(from)) });
  }
}

/** True if nothing but marks of containers stands before an offset on its line: a row that begins without `|`. */
function beginsLine(source: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && /[ \t>*+\-\d.)\uFEFF]/.test(source.charAt(at - 1))) at -= 1;
  return at === 0 || /[\r\n]/.test(source.charAt(at - 1));
}

function said({ container, embed, translate, language, refers }: Place): Pick<Place, 'container' | 'embed' | 'translate' | 'language' | 'refers'> {
  return {
    ...(container === undefined ? {} : { container }),
    ...(embed === undefined ? {} : { embed }),
    ...(translate === undefined ? {} : { translate }),
    ...(language === undefined ? {} : { language }),
    ...(refers === undefined ? {} : { refers }),
  };
}

/** What encoding has to know of the article beyond the block. */
function share({ labels, dialect }: Article, layout: Growing): NonNullable<Block['layout']> {
  if (labels !== '') layout.labels = labels;
  if (dialect.mdx) layout.mdx = true;
  return layout;
}

/** The props of a JSX element between blocks, and what stands in it. */
function element({ inline, blocks }: Article, node: Node, place: Place): readonly { node: Node; place: Place }[] {
  const start = startOf(node) + inline.base;
  const end = endOf(node) + inline.base;
  for (const { side: _side, ...flow } of jsxFlows(inline, start, end)) blocks.push({ ...flow, codes: [] });
  const { item: _item, ...rest } = { ...place, ...jsxSays(inline, start, end) };
  return paragraphs(node.children ?? []).toReversed().map((child) => ({ node: child, place: rest }));
}

const running: ReadonlySet<string> = new Set(
  'break delete emphasis footnoteReference image imageReference inlineCode link linkReference mdxJsxTextElement mdxTextExpression strong text'.split(' '),
);

/** Nodes between blocks, running text that stands among them without a paragraph of its own (`<h2>Text</h2>`) in one. */
function paragraphs(nodes: readonly Node[]): readonly Node[] {
  const out: Node[] = [];
  let run: Node[] = [];
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) out.push({ type: 'paragraph', position: { start: { offset: startOf(first) }, end: { offset: endOf(last) } }, children: run });
    run = [];
  };
  for (const node of nodes) {
    if (running.has(node.type)) run.push(node);
    else {
      close();
      out.push(node);
    }
  }
  close();
  return out;
}

/** The title of a reference definition: text of its own, wherever its links are. */
function definition({ source, inline, blocks }: Article, node: Node): void {
  if (typeof node.title !== 'string' || !hasWords(node.title)) return;
  const found = readDefinitionTitle(inline.parsed, startOf(node) + inline.base, endOf(node) + inline.base);
  if (found === undefined) return;
  const { start, end } = found.span;
  const pieces = toPieces(scanText(source, start, end, node.title, inline.parsed) ?? [whole(start, end, inline.parsed === source || inline.parsed.slice(start, end) === source.slice(start, end) ? node.title : source.slice(start, end))]);
  blocks.push({ kind: 'link-title', span: found.span, pieces, codes: [], place: `title:${found.quote}`, layout: {} });
}
