import type { Block, Piece } from '../../model/block.ts';
import { plainText } from '../../model/content.ts';
import { hasWords } from '../../text/space.ts';
import type { Encoding } from '../format.ts';
import { codePoints } from './layout.ts';
import { isOwn } from './same.ts';
import { wrapLines } from './wrap.ts';

/** How a language writes comments: marks of one line, and pairs around several. */
interface Marks {
  readonly line: readonly string[];
  readonly around: readonly (readonly [string, string])[];
  /** Quotation marks of strings, in which no comment begins. */
  readonly quotes: string;
}

const c: Marks = { line: ['//'], around: [['/*', '*/']], quotes: '"\'`' };
const hash: Marks = { line: ['#'], around: [], quotes: '"\'' };
const dash: Marks = { line: ['--'], around: [], quotes: '"\'' };
const markup: Marks = { line: [], around: [['<!--', '-->']], quotes: '' };
const style: Marks = { line: [], around: [['/*', '*/']], quotes: '"\'' };

const languages: ReadonlyMap<string, Marks> = new Map<string, Marks>([
  ...list(c, 'js javascript mjs cjs jsx ts typescript tsx java c h cpp c++ cc cs csharp go golang rust rs swift kotlin kt scala dart php json5 jsonc scss less groovy objc proto zig'),
  ...list(hash, 'py python rb ruby sh bash zsh shell fish console yaml yml toml perl pl r make makefile dockerfile docker elixir ex nim tcl cmake nginx ini conf properties powershell ps1'),
  ...list(dash, 'sql lua haskell hs ada elm'),
  ...list(markup, 'html xml svg vue svelte xhtml'),
  ...list(style, 'css'),
]);

function list(marks: Marks, names: string): readonly (readonly [string, Marks])[] {
  return names.split(' ').map((name) => [name, marks]);
}

/** Comments that speak to tools, not to people. */
const directive = /^(?:!|@|eslint|prettier|ts-|tslint|istanbul|noqa|type:|pylint|pragma|region|endregion|highlight|\[!code|#|\$|https?:\/\/\S+$)/i;

/** The comments of a fenced block of code, each a block; lines of comments below each other are one. */
export function commentBlocks(source: string, start: number, end: number, lang: string): readonly Block[] {
  const marks = languages.get(lang.toLowerCase());
  if (marks === undefined) return [];
  const found: Comment[] = [];
  const first = source.indexOf('\n', start);
  if (first < 0) return [];
  const last = source.lastIndexOf('\n', end - 1);
  scan(source, first + 1, Math.max(last, first + 1), marks, found);
  return found.flatMap((comment) => toBlock(source, comment));
}

interface Comment {
  readonly mark: string;
  readonly close?: string;
  readonly lines: { readonly start: number; readonly end: number }[];
}

function scan(source: string, start: number, end: number, { line, around, quotes }: Marks, out: Comment[]): void {
  let blank = true;
  for (let at = start; at < end; at += 1) {
    const char = source[at] as string;
    if (char === '\n') blank = true;
    else if (quotes.includes(char)) {
      let close = at + 1;
      while (close < end && source[close] !== char && (source[close] !== '\n' || char === '`')) close += source[close] === '\\' ? 2 : 1;
      at = source[close] === '\n' ? close - 1 : close;
      blank = false;
    } else {
      const pair = around.find(([open]) => source.startsWith(open, at));
      const mark = pair === undefined ? line.find((each) => source.startsWith(each, at) && (blank || /[\s;{}()]/.test(source[at - 1] ?? ' '))) : undefined;
      if (pair !== undefined) {
        const close = source.indexOf(pair[1], at + pair[0].length);
        if (close < 0 || close > end) return;
        out.push({ mark: pair[0], close: pair[1], lines: inner(source, at + pair[0].length, close) });
        at = close + pair[1].length - 1;
      } else if (mark !== undefined) {
        const stop = source.indexOf('\n', at);
        const to = stop < 0 || stop > end ? end : stop;
        const text = trimmed(source, at + mark.length, to);
        const before = out.at(-1);
        const gap = before?.lines.at(-1);
        // A comment alone on its line goes on from one on the line above.
        const goesOn = blank && before?.mark === mark && gap !== undefined && /^[ \t\r]*\n[ \t>]*$/.test(source.slice(gap.end, at));
        if (goesOn) before.lines.push(text);
        else out.push({ mark, lines: [text] });
        at = to - 1;
      }
      if (!/\s/.test(char) && char !== '>') blank = false;
    }
  }
}

/** The lines inside a comment of several, without the stars before them. */
function inner(source: string, start: number, end: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let at = start;
  while (at <= end) {
    const stop = source.indexOf('\n', at);
    const to = stop < 0 || stop > end ? end : stop;
    let from = at;
    if (at > start) from += /^[ \t>]*\*{0,2}/.exec(source.slice(at, to))?.[0].length ?? 0;
    lines.push(trimmed(source, from, to));
    at = to + 1;
  }
  return lines;
}

function trimmed(source: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(source[from] as string)) from += 1;
  while (to > from && /\s/.test(source[to - 1] as string)) to -= 1;
  return { start: from, end: to };
}

function toBlock(source: string, { mark, lines }: Comment): readonly Block[] {
  const kept = lines.filter((line) => line.end > line.start);
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return [];
  const text = kept.map((line) => source.slice(line.start, line.end)).join(' ');
  if (!hasWords(text) || directive.test(text)) return [];
  const pieces: Piece[] = [];
  kept.forEach((line, i) => {
    const before = kept[i - 1];
    if (before !== undefined) pieces.push({ kind: 'text', text: ' ', span: { start: before.end, end: line.start } });
    pieces.push({ kind: 'text', text: source.slice(line.start, line.end), span: line });
  });
  const second = kept[1];
  const prefix = second === undefined ? '' : (/[^\r\n]*$/.exec(source.slice(first.end, second.start))?.[0] ?? '');
  const width = second === undefined ? 0 : Math.max(...kept.map((line) => codePoints(source.slice(line.start, line.end)))) + codePoints(prefix);
  return [{ kind: 'code', span: { start: first.start, end: last.end }, pieces, codes: [], place: `comment:${mark}`, layout: { width, prefix, eol: source.slice(first.end, last.end).includes('\r\n') ? '\r\n' : '\n' } }];
}

/** A comment written anew: at its width, and without what would end it. */
export function encodeComment({ source, block, content }: Encoding): string {
  if (isOwn(block, content)) return source.slice(block.span.start, block.span.end);
  const { width = 0, prefix = '', eol = '\n' } = block.layout ?? {};
  const text = plainText(content)
    .replace(/[\s\0\u0085]+/g, ' ')
    .trim()
    .replace(/\*\/|-->/g, (close) => `${close.slice(0, -1)} ${close.slice(-1)}`);
  const lines = { first: codePoints(String(prefix)), prefix: String(prefix), eol: String(eol), sentences: false };
  return wrapLines([{ text, breakable: true }], Number(width), { width: Number(width), ...lines });
}
