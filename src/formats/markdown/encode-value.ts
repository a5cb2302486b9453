import { type Content, plainText } from '../../model/content.ts';
import type { Encoding } from '../format.ts';
import { parse } from './parser.ts';
import type { Node } from './tree.ts';
import { isOwn } from './same.ts';

/**
 * Text inside markup: an alternative text (`label`), a title (`title:"`), an attribute of JSX
 * (`attribute:"`), a string of
 * JavaScript (`js:"`), a parameter of a macro (`macro:"`). One line, and nothing in it ends what it stands in.
 */
export function encodeValue({ source, block, content }: Encoding): string {
  if (isOwn(block, content)) return source.slice(block.span.start, block.span.end);
  const text = oneLine(content);
  const cell = block.layout?.cell === true;
  const mdx = block.layout?.mdx === true;
  if (block.place === 'label') {
    const written = firstThatReads(text, (node) => find(node, 'image')?.alt, labelForms(text, cell, mdx), mdx, (form) => `![${form}](x)`);
    return written + reference(source, block.span.start, block.span.end, String(block.layout?.reference ?? ''));
  }
  const quote = block.place.slice(block.place.indexOf(':') + 1);
  if (block.place.startsWith('title:')) {
    const close = quote === '(' ? ')' : quote;
    return firstThatReads(text, (node) => find(node, 'link')?.title, titleForms(text, quote, close, cell), false, (form) => `[x](y ${quote}${form}${close})`);
  }
  if (block.place.startsWith('js:')) return text.replace(quote === '`' ? /[`\\]|\$(?=\{)/g : /["'\\]/g, (char) => (char === quote || char === '\\' || char === '$' ? `\\${char}` : char));
  if (block.place.startsWith('macro:')) return macroValue(text, quote, cell);
  return attributeValue(text, quote, cell);
}

function oneLine(content: Content): string {
  return plainText(content)
    .replace(/\0/g, '\uFFFD')
    .replace(/[ \t\r\n\f\v\u2028\u2029\u0085]+/g, ' ')
    .replace(/^ | $/g, '');
}

/** The first form that a parser reads as the text; the last where none is. */
function firstThatReads(text: string, read: (tree: Node) => string | null | undefined, forms: readonly string[], mdx: boolean, frame: (form: string) => string): string {
  // ERB and EJS do not know what a backslash says.
  const safe = forms.map((form) => form.replace(/\\?<(?=%)/g, '&lt;'));
  for (const form of safe) {
    if (!/[\\&*_`[\]<>"'()~!$|@:{}\n]|www/i.test(form)) return form;
    if (readsAs(frame(form).replaceAll('\\|', '|'), read, mdx) === text) return form;
  }
  return safe.at(-1) ?? '';
}

function readsAs(text: string, read: (tree: Node) => string | null | undefined, mdx: boolean): string | null | undefined {
  try {
    return read(parse(text, { mdx, math: false }));
  } catch {
    return undefined;
  }
}

function find(tree: Node, type: string): Node | undefined {
  const paragraph = tree.children?.[0];
  const only = paragraph?.children?.[0];
  return tree.children?.length === 1 && paragraph?.children?.length === 1 && only?.type === type ? only : undefined;
}

function pipes(text: string, cell: boolean): string {
  return cell ? text.replace(/\\\|/g, '\\&#124;').replace(/\|/g, '\\|') : text;
}

function labelForms(text: string, cell: boolean, mdx: boolean): readonly string[] {
  return [
    pipes(text, cell),
    pipes(text.replace(mdx ? /[\\[\]<{}]/g : /\\(?=[!-/:-@[-`{-~]|$)|[[\]]/g, '\\$&'), cell),
    pipes(text.replace(/[\\[\]*_`<>&~!${}]/g, '\\$&'), cell),
    text.replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`),
  ];
}

function titleForms(text: string, quote: string, close: string, cell: boolean): readonly string[] {
  const quoted = (from: string): string => from.replaceAll(close, `\\${close}`).replaceAll(quote === close ? '\0' : quote, `\\${quote}`);
  const escaped = text.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\');
  return [
    pipes(quoted(escaped), cell),
    pipes(quoted(escaped.replace(/&(?=#|[A-Za-z])/g, '&amp;')), cell),
    text.replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`),
  ];
}

/** What follows the text of an image that names its definition by that text. */
function reference(source: string, start: number, end: number, kind: string): string {
  if (kind !== 'shortcut' && kind !== 'collapsed') return '';
  const label = source.slice(start, kind === 'collapsed' ? end - 2 : end).replace(/\s*[\r\n][ \t>]*/g, ' ');
  return `][${label}`;
}

/** The value of an attribute of HTML or JSX. */
function attributeValue(text: string, quote: string, cell: boolean): string {
  const out = text
    .replace(/&(?=#[0-9xX]|[A-Za-z])/g, '&amp;')
    .replace(/\|/g, cell ? '&#124;' : '|')
    .replace(/\{\{|\{%/g, (mark) => `&#123;${mark[1]}`)
    .replaceAll('<%', '&lt;%');
  if (quote === '"') return out.replace(/"/g, '&quot;');
  if (quote === "'") return out.replace(/'/g, '&#39;');
  // Without quotes there is much that a value cannot hold.
  return /^[^\s"'=<>`]+$/.test(out) ? out : `"${out.replace(/"/g, '&quot;')}"`;
}

/** A parameter of a macro: its language's escapes differ, so what would end it is written as its typographic kin. */
function macroValue(text: string, quote: string, cell: boolean): string {
  const kin = quote === '"' ? '\u201d' : quote === "'" ? '\u2019' : '\u2019';
  return text
    .replaceAll(quote, kin)
    .replace(/\\/g, '\u2216')
    .replace(/\}(?=\})|%(?=[}>])|>(?=\}\})|\{(?=[{%])|<(?=%)/g, (char) => `${char}\u200b`)
    .replace(/\|/g, cell ? '\u2502' : '|');
}
