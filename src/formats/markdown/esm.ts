import type { Block, Piece } from '../../model/block.ts';
import { hasWords } from '../../text/space.ts';
import { keyKind } from '../front-matter/keys.ts';
import { exportedStrings, scanScript } from './script.ts';
import { endOf, type Node, startOf } from './tree.ts';

/** What MDX takes for an import or export and is none, or is one that never ends. */
export interface LooseEsm {
  /** Where the problem is seen: the bracket that nobody closes, or the word (UTF-16 code units). */
  readonly offset: number;
  /** The bracket, or nothing where it is no statement at all. */
  readonly mark: string | undefined;
  /** What is to be left out when the rest is read as text. */
  readonly start: number;
  readonly end: number;
}

const statement = /^(?:import[ \t]*(?:["'*{(]|type[ \t]|[\p{ID_Start}$_][\p{ID_Continue}$]*\s*(?:,|from\b))|export[ \t]*(?:[*{]|(?:default|const|let|var|function|async|class|type|interface|enum|declare|abstract|namespace)(?![\p{ID_Continue}$])))/u;

/**
 * Finds in a tree of MDX what a parser takes for imports and exports though no compiler would: text that begins with the
 * word, and a statement with a bracket that is never closed, which takes what follows it along.
 *
 * @returns offsets of the text that was parsed.
 */
export function findLooseEsm(text: string, tree: Node): readonly LooseEsm[] {
  const found: LooseEsm[] = [];
  for (const node of tree.children ?? []) {
    if (node.type !== 'mdxjsEsm') continue;
    const start = startOf(node);
    const end = endOf(node);
    if (!statement.test(text.slice(start, Math.min(end, start + 400)))) {
      found.push({ offset: start, mark: undefined, start, end: start + 6 });
      continue;
    }
    const { open } = scanScript(text, start, end);
    if (open === undefined) continue;
    const blank = /\n[ \t]*\r?\n/g;
    blank.lastIndex = open.offset;
    const stop = blank.exec(text)?.index ?? end;
    found.push({ offset: open.offset, mark: open.mark, start, end: Math.min(stop, end) });
  }
  return found;
}

/** Text that is no text to people: an address, a path, a colour, a name in code. */
const noText = /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/|#)\S*$|^\d{4}-\d\d-\d\d(?:T\S*)?$/i;

/**
 * The texts in what a module exports that people read, by the keys of front matter.
 *
 * @param wanted keys of the config, dotted for nested ones, in place of the default.
 */
export function esmBlocks(source: string, start: number, end: number, wanted: readonly string[] | undefined): readonly Block[] {
  const blocks: Block[] = [];
  for (const { path, span, quote } of exportedStrings(source, start, end)) {
    const kind = keyKind(path, wanted);
    if (kind === undefined) continue;
    const pieces = stringPieces(source, span.start, span.end);
    const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    if (!hasWords(text) || (wanted === undefined && noText.test(text))) continue;
    blocks.push({ kind, span, pieces, codes: [], place: `js:${quote}`, layout: { mdx: true } });
  }
  return blocks;
}

const escape = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r\n|[\s\S])|\s*[\t\n\r]\s*/g;
const letters: Readonly<Record<string, string>> = { n: ' ', r: ' ', t: ' ', v: ' ', f: ' ', b: '', '0': '', '\n': '', '\r': '' };

/** The pieces of a string of JavaScript: its escapes and line ends are atoms. */
function stringPieces(source: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const literal = (to: number): void => {
    if (to > from) pieces.push({ kind: 'text', text: source.slice(from, to), span: { start: from, end: to } });
  };
  for (const match of source.slice(start, end).matchAll(escape)) {
    const at = start + match.index;
    literal(at);
    const code = match[1] ?? match[2] ?? match[3];
    const point = code === undefined ? 0 : Number.parseInt(code, 16);
    const second = match[0][1] ?? '';
    const text = code !== undefined ? (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd') : match[0].startsWith('\\') ? (letters[second] ?? second) : ' ';
    from = at + match[0].length;
    pieces.push({ kind: 'text', text, span: { start: at, end: from } });
  }
  literal(end);
  return pieces;
}
