import type { Node } from '../formats/markdown/tree.ts';
import { createAnchors } from './anchor.ts';
import type { Body, BodyContext } from './body-context.ts';
import { isPosted, untranslatedNotice } from './body-text.ts';
import { decorateHtml } from './body-html.ts';
import { escapeHtml } from '../text/html.ts';
import { createFootnotes } from './footnotes.ts';
import { type InlineWriter, writeInline } from './inline-markdown.ts';
import { nodeText, parseMarkdown, spanOf } from './markdown-tree.ts';
import { nameSpeaker, renderPost } from './post.ts';
import { inside, isRead, languageAttributes, type Stretch, stretchesIn } from './stretch.ts';

/** A Markdown article as markup, its first heading of the first level taken out, its footnotes at the end. */
export function bodyOfMarkdown(text: string, stretches: readonly Stretch[], context: BodyContext): Body {
  const { root, base } = parseMarkdown(text, context.path);
  const top = root.children ?? [];
  const first = top.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const titled = first >= 0 && top.slice(0, first).every(({ type }) => type === 'yaml' || type === 'toml' || type === 'html' || type === 'mdxjsEsm') ? first : -1;
  const writer = createWriter(text, base, stretches, context, root);
  const heading = top[titled];
  const headingAttributes = heading === undefined ? undefined : writer.attributes(heading);
  const html = writer.blocks(top.filter((_, i) => i !== titled), true);
  const notes = writer.notes();
  return {
    html: notes === '' ? html : `${html}\n${notes}`,
    ...(heading === undefined ? {} : { heading: writer.heading(heading).html, headingAttributes: headingAttributes ?? '' }),
  };
}

interface Writer {
  blocks(nodes: readonly Node[], top: boolean): string;
  notes(): string;
  attributes(node: Node): string;
  heading(node: Node): { readonly html: string; readonly anchor?: string };
}

function createWriter(text: string, base: number, stretches: readonly Stretch[], context: BodyContext, root: Node): Writer {
  const { words } = context;
  const anchors = createAnchors();
  const stretchOf = (node: Node): Stretch | undefined => stretchesIn(stretches, spanOf(node, base))[0];
  const attributes = (node: Node): string => {
    const stretch = stretchOf(node);
    return stretch === undefined ? '' : languageAttributes(stretch);
  };
  const footnotes = createFootnotes(root, context);
  const inlineOf = (node: Node): InlineWriter => ({
    context,
    foreign: stretchOf(node)?.language !== undefined,
    passages: { text, base, inner: stretchOf(node)?.inner ?? [] },
    definitions: footnotes.definitions,
    footnote: footnotes.reference,
    html: (inner) => decorateHtml(text, spanOf(inner, base), [], context, false),
  });
  const inline = (node: Node): string => writeInline(node.children ?? [], inlineOf(node));
  const heading = (node: Node): { html: string; anchor?: string } => {
    const html = inline(node);
    const own = /\s*\{#([\w:.-]{1,100})[^}]*\}\s*$/.exec(html);
    const anchor = own?.[1] ?? stretchOf(node)?.anchor ?? anchors.of(nodeText(node));
    return { html: own === null ? html : html.slice(0, own.index), ...(anchor === undefined ? {} : { anchor }) };
  };
  const blocks = (nodes: readonly Node[], top: boolean): string => {
    const out: string[] = [];
    let untranslated = false;
    for (let i = 0; i < nodes.length; i += 1) {
      const node = nodes[i] as Node;
      const held = stretchesIn(stretches, spanOf(node, base));
      const fallback = held.some((stretch) => stretch.why === 'fallback' && isRead(stretch));
      if (top && fallback && !untranslated && context.sayUntranslated) out.push(untranslatedNotice(context));
      if (held.length > 0) untranslated = fallback;
      if (node.type === 'paragraph' && held[0]?.why === 'passage') {
        // What follows a passage and belongs to it: more of it, the line that names its author.
        let end = i + 1;
        while (end < nodes.length && (nodes[end] as Node).type === 'paragraph' && stretchOf(nodes[end - 1] as Node)?.gloss === undefined && standsWith(stretchOf(nodes[end] as Node), held[0])) end += 1;
        const paragraphs = nodes.slice(i, end);
        out.push(post(paragraphs));
        while (end < nodes.length && isGloss(nodes[end] as Node, paragraphs)) end += 1;
        i = end - 1;
        continue;
      }
      const caption = imageAlone(node) === undefined ? undefined : captionOf(nodes[i + 1], stretchOf);
      if (imageAlone(node) !== undefined) {
        out.push(figure(node, caption));
        if (caption !== undefined) i += 1;
        continue;
      }
      const html = block(node);
      if (html !== '') out.push(html);
    }
    return out.join('\n');
  };
  /** Markup that prints the translation of a post, which stands in its figure. */
  const isGloss = (node: Node, paragraphs: readonly Node[]): boolean => {
    const printed = stretchOf(paragraphs.at(-1) as Node)?.gloss?.span;
    const span = spanOf(node, base);
    return node.type === 'html' && printed !== undefined && printed.start <= span.start && span.end <= printed.end;
  };
  const post = (paragraphs: readonly Node[]): string => {
    const passages = paragraphs.filter((node) => stretchOf(node)?.why === 'passage');
    const lines = paragraphs.filter((node) => stretchOf(node)?.why === 'attribution');
    const passage = stretchOf(passages[0] as Node) as Stretch;
    const line = lines[0] === undefined ? undefined : stretchOf(lines[0]);
    return renderPost(
      {
        html: passages.map((node) => `<p>${inline(node)}</p>`).join('\n'),
        language: passage.language,
        attributes: languageAttributes(passage),
        ...(line === undefined
          ? {}
          : { attribution: lines.map((node) => nameSpeaker(inline(node), line.speaker, line.postLanguage)).join('<br>'), attributionAttributes: languageAttributes(line) }),
        gloss: stretchOf(paragraphs.at(-1) as Node)?.gloss?.paragraphs,
        address: linkIn(lines) ?? linkIn(passages),
        posted: isPosted(lines.map(nodeText).join(' ')),
      },
      words,
    );
  };
  const figure = (node: Node, caption: Node | undefined): string => {
    const words = caption === undefined ? '' : `\n<figcaption${attributes(caption)}>${inline(caption)}</figcaption>`;
    return `<figure>\n${inline(node)}${words}\n</figure>`;
  };
  const block = (node: Node): string => {
    const children = node.children ?? [];
    switch (node.type) {
      case 'paragraph': {
        const html = inline(node);
        return html.trim() === '' ? '' : `<p${stretchOf(node)?.kind === 'caption' ? ' class="caption"' : ''}${attributes(node)}>${html}</p>`;
      }
      case 'heading': {
        const { html, anchor } = heading(node);
        const level = Math.min(6, Math.max(2, node.depth ?? 2));
        return `<h${level}${anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`}${attributes(node)}>${html}</h${level}>`;
      }
      case 'blockquote':
        return blockquote(node);
      case 'list': {
        const { ordered, start } = node as Node & { ordered?: boolean; start?: number | null };
        const tag = ordered === true ? 'ol' : 'ul';
        return `<${tag}${ordered === true && typeof start === 'number' && start !== 1 ? ` start="${start}"` : ''}>\n${children.map((item) => listItem(item, node)).join('\n')}\n</${tag}>`;
      }
      case 'code': {
        const language = /^[\w#+.-]{1,40}/.exec(node.lang ?? '')?.[0];
        const className = language === undefined ? '' : ` class="language-${escapeHtml(language)}"`;
        return `<pre dir="ltr" translate="no"><code${className}>${escapeHtml(`${node.value ?? ''}\n`)}</code></pre>`;
      }
      case 'math':
        return `<pre dir="ltr" translate="no" class="math"><code>${escapeHtml(node.value ?? '')}</code></pre>`;
      case 'thematicBreak':
        return '<hr>';
      case 'html':
        return decorateHtml(text, spanOf(node, base), stretches, context, false).trim();
      case 'table':
        return table(node);
      case 'mdxJsxFlowElement':
        return blocks(children, false);
      default:
        // Front matter, definitions, footnotes (they come at the end), imports, expressions.
        return '';
    }
  };
  const blockquote = (node: Node): string => {
    const children = node.children ?? [];
    const paragraphs = children.filter((child, i) => child.type !== 'html' || i === 0 || !isGloss(child, children.slice(0, i).filter(({ type }) => type !== 'html')));
    const held = paragraphs.map(stretchOf);
    if (held[0]?.why === 'passage' && held.every((stretch, i) => (stretch?.why === 'passage' || stretch?.why === 'attribution') && (stretch.gloss === undefined || i === held.length - 1))) return post(paragraphs);
    const alert = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i.exec(children[0] === undefined ? '' : nodeText(children[0]));
    if (alert === null) return `<blockquote>\n${blocks(children, false)}\n</blockquote>`;
    const [head, ...rest] = children as [Node, ...Node[]];
    const words = inline(head).replace(/^\[![A-Za-z]+\]\s*/, '');
    const said = words === '' ? '' : `<p${attributes(head)}>${words}</p>`;
    return `<aside class="note ${(alert[1] as string).toLowerCase()}">\n${[said, blocks(rest, false)].filter((part) => part !== '').join('\n')}\n</aside>`;
  };
  const listItem = (item: Node, list: Node): string => {
    const children = item.children ?? [];
    const spread = (item as Node & { spread?: boolean }).spread === true || (list as Node & { spread?: boolean }).spread === true;
    const [head, ...rest] = children;
    const box = typeof item.checked === 'boolean' ? `<input type="checkbox" disabled${item.checked ? ' checked' : ''} aria-label="${escapeHtml(head === undefined ? '' : nodeText(head).trim().slice(0, 80))}"> ` : '';
    if (head?.type === 'paragraph' && !spread) {
      const nested = rest.length === 0 ? '' : `\n${blocks(rest, false)}\n`;
      return `<li>${box}${inside(stretchOf(head), inline(head))}${nested}</li>`;
    }
    return `<li>${box}\n${blocks(children, false)}\n</li>`;
  };
  const table = (node: Node): string => {
    const align = (node as Node & { align?: readonly (string | null)[] }).align ?? [];
    const rows = node.children ?? [];
    const row = (cells: readonly Node[], tag: string): string =>
      `<tr>${cells.map((cell, i) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}${typeof align[i] === 'string' ? ` class="${align[i]}"` : ''}>${inside(stretchOf(cell), inline(cell))}</${tag}>`).join('')}</tr>`;
    const [head, ...rest] = rows.map(({ children = [] }) => children);
    const body = rest.length === 0 ? '' : `<tbody>\n${rest.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n`;
    return `<div class="table">\n<table>\n<thead>\n${row(head ?? [], 'th')}\n</thead>\n${body}</table>\n</div>`;
  };
  return { blocks, attributes, heading, notes: () => footnotes.render((nodes) => blocks(nodes, false)) };
}

function standsWith(stretch: Stretch | undefined, passage: Stretch): boolean {
  return stretch?.why === 'attribution' || (stretch?.why === 'passage' && stretch.language === passage.language);
}

/** The image of a paragraph that holds nothing else, perhaps inside a link. */
function imageAlone(node: Node): Node | undefined {
  if (node.type !== 'paragraph' || node.children?.length !== 1) return undefined;
  const [only] = node.children as [Node];
  if (only.type === 'image' || only.type === 'imageReference') return only;
  return only.type === 'link' && only.children?.length === 1 ? imageAlone({ type: 'paragraph', children: only.children }) : undefined;
}

/** A paragraph right behind a picture that says it is a caption: by its kind, or by the credit in emphasis that ends it. */
function captionOf(node: Node | undefined, stretchOf: (node: Node) => Stretch | undefined): Node | undefined {
  if (node?.type !== 'paragraph' || stretchOf(node)?.why === 'passage') return undefined;
  return stretchOf(node)?.kind === 'caption' || node.children?.at(-1)?.type === 'emphasis' ? node : undefined;
}

function linkIn(nodes: readonly Node[]): string | undefined {
  for (const node of nodes) {
    const link = node.type === 'link' ? node.url : linkIn((node.children ?? []).toReversed());
    if (link !== undefined && /^https?:/i.test(link)) return link;
  }
  return undefined;
}

