import type { BlockKind } from '../../model/block.ts';
import { hasWords } from '../../text/space.ts';
import type { Flow } from './item.ts';

/** Parameters of shortcodes and tags that people read. */
const parameters: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['alt', 'alternative'],
  ['title', 'attribute'],
  ['caption', 'caption'],
  ['description', 'attribute'],
  ['summary', 'attribute'],
  ['subtitle', 'attribute'],
  ['heading', 'attribute'],
  ['label', 'attribute'],
  ['text', 'attribute'],
]);

const named = /(?<=[\s,])([A-Za-z_-]+)[ \t]*=[ \t]*("(?:[^"\\\n]|\\.)*"|`[^`]*`)/g;
const glossary = /^\{\{\s*glossary\(\s*(?:"[^"]*"|'[^']*')\s*,\s*(["'])/i;

/**
 * The texts that people read inside a macro: named parameters of a Hugo shortcode or a Liquid tag, the words
 * that stand for an entry of MDN's glossary.
 */
export function macroFlows(source: string, start: number, end: number): readonly Flow[] {
  const raw = source.slice(start, end);
  const shown = glossary.exec(raw);
  if (shown !== null) {
    const from = start + shown[0].length;
    const to = source.indexOf(shown[1] as string, from);
    return to > from && to < end ? flow(source, from, to, shown[1] as string, 'other') : [];
  }
  if (!/^\{(?:\{[<%]|%)/.test(raw) || !raw.includes('=')) return [];
  const flows: Flow[] = [];
  for (const match of raw.matchAll(named)) {
    const kind = parameters.get((match[1] as string).toLowerCase());
    if (kind === undefined) continue;
    const value = match[2] as string;
    const to = start + match.index + match[0].length - 1;
    flows.push(...flow(source, to - value.length + 2, to, value[0] as string, kind));
  }
  return flows;
}

function flow(source: string, start: number, end: number, quote: string, kind: BlockKind): readonly Flow[] {
  const text = source.slice(start, end);
  // A value with escapes is left to the template's author, and so is one that is computed.
  if (!hasWords(text) || /[\\\n]|\{\{|\{%|^(?:true|false|\d+)$|^(?:https?:)?\/\//.test(text)) return [];
  const pieces = [{ kind: 'text' as const, text, span: { start, end } }];
  return [{ kind, span: { start, end }, pieces, place: `macro:${quote}`, side: 'open' }];
}
