import type { BlockKind } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';
import { hasWords } from '../../text/space.ts';
import { attributePieces } from './attributes.ts';
import type { InlineContext } from './context.ts';
import type { Flow } from './item.ts';

/** An attribute of a JSX element whose value is a string. */
interface JsxText {
  readonly name: string;
  readonly value: Span;
  readonly quote: string;
  /** A string of JavaScript in braces; otherwise one of JSX, with character references. */
  readonly script: boolean;
}

/** Props that people read, by name; other props of MDX components are for machines. */
const props: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['alt', 'alternative'],
  ['title', 'attribute'],
  ['subtitle', 'attribute'],
  ['description', 'attribute'],
  ['summary', 'attribute'],
  ['caption', 'caption'],
  ['label', 'attribute'],
  ['placeholder', 'attribute'],
  ['heading', 'attribute'],
  ['tooltip', 'attribute'],
  ['aria-label', 'attribute'],
  ['ariaLabel', 'attribute'],
  ['aria-description', 'attribute'],
]);


/** The string attributes of the opening tag that starts at `start`, and the offset behind that tag. */
export function scanJsxTag(source: string, start: number, limit: number): { texts: readonly JsxText[]; end: number } | undefined {
  // A string without escapes in braces: `{"text"}`.
  const string = /(\{\s*)(["'`])([^"'`\\\r\n$]*)\2\s*\}/y;
  const texts: JsxText[] = [];
  let at = start + 1;
  while (at < limit && /[\w.:$-]/.test(source[at] as string)) at += 1;
  while (at < limit) {
    const char = source[at] as string;
    if (char === '>') return { texts, end: at + 1 };
    if (char === '{') {
      const end = skipExpression(source, at, limit);
      if (end === undefined) return undefined;
      at = end;
    } else if (/[\p{L}_$]/u.test(char)) {
      const nameStart = at;
      while (at < limit && /[\p{L}\p{N}_$:.-]/u.test(source[at] as string)) at += 1;
      const name = source.slice(nameStart, at);
      const behind = skipSpace(source, at, limit);
      if (source[behind] !== '=') continue;
      at = skipSpace(source, behind + 1, limit);
      string.lastIndex = at;
      const script = string.exec(source);
      if (script !== null && string.lastIndex <= limit) {
        const start = at + (script[1] as string).length + 1;
        texts.push({ name, value: { start, end: start + (script[3] as string).length }, quote: script[2] as string, script: true });
        at = string.lastIndex;
        continue;
      }
      const quote = source[at];
      if (quote !== '"' && quote !== "'") continue;
      const close = source.indexOf(quote, at + 1);
      if (close < 0 || close >= limit) return undefined;
      texts.push({ name, value: { start: at + 1, end: close }, quote, script: false });
      at = close + 1;
    } else at += 1;
  }
  return undefined;
}

function skipSpace(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(source[at] as string)) at += 1;
  return at;
}

/** Behind a `{…}` expression; strings, templates and comments in it may hold braces. */
function skipExpression(source: string, start: number, limit: number): number | undefined {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const char = source[at] as string;
    if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (char === '"' || char === "'" || char === '`') {
      let end = at + 1;
      while (end < limit && source[end] !== char) end += source[end] === '\\' ? 2 : 1;
      at = end;
    } else if (char === '/' && source[at + 1] === '*') {
      const end = source.indexOf('*/', at + 2);
      if (end < 0) return undefined;
      at = end + 1;
    }
  }
  return undefined;
}

/** The texts in the props of a JSX element's opening tag. */
export function jsxFlows({ source, references, cell }: InlineContext, from: number, to: number): readonly Flow[] {
  const flows: Flow[] = [];
  for (const { name, value, quote, script } of scanJsxTag(source, from, to)?.texts ?? []) {
    const kind = props.get(name);
    if (kind === undefined) continue;
    const text = source.slice(value.start, value.end);
    const pieces = script ? [{ kind: 'text' as const, text, span: value }] : attributePieces(source, value.start, value.end, references);
    if (!pieces.some((piece) => piece.kind === 'text' && hasWords(piece.text))) continue;
    flows.push({ kind, span: value, pieces, place: `${script ? 'js' : 'attribute'}:${quote}`, side: 'open', layout: { cell, mdx: true } });
  }
  return flows;
}

/** What an element says of the text inside it: `translate="no"`, `lang="uk"`. */
export function jsxSays({ source }: InlineContext, from: number, to: number): { translate?: boolean; language?: string } {
  const said: { translate?: boolean; language?: string } = {};
  for (const { name, value } of scanJsxTag(source, from, to)?.texts ?? []) {
    const text = source.slice(value.start, value.end);
    if (name === 'translate' && /^(?:yes|no)$/i.test(text)) said.translate = text.toLowerCase() === 'yes';
    if (name === 'lang' && text !== '') said.language = text;
  }
  return said;
}
