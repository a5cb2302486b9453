import { isPunctuation } from './text-run.ts';

/** How much is escaped: nothing but what always is, what looks like markup, all punctuation, all of it as numbers. */
export type Level = 0 | 1 | 2 | 3;

/** Where a text stands in its block. */
export interface Surroundings {
  /** It begins the block. */
  readonly first: boolean;
  /** It ends the block. */
  readonly last: boolean;
  /** Inside the text of a link or image. */
  readonly inLink: boolean;
  readonly cell: boolean;
  readonly mdx: boolean;
  readonly heading: boolean;
  /** First character of what follows, a code's markup; empty at the end. */
  readonly next: string;
  /** Last character of what stands before; empty at the start. */
  readonly before: string;
  /** How the block's own source writes a character it never writes plainly: `©` as `&copy;`. */
  readonly spelling: ReadonlyMap<string, string>;
}

const punctuation = /[!-/:-@[-`{-~]/g;
const spellable = /[!-/:-@[-`{-~\u00a0-\uffff]/g;

/**
 * A text as Markdown that reads as it. Lower levels may be read as markup: the caller looks.
 *
 * @example escapeText('1. a*b*', 1, surroundings) // '1\\. a\\*b\\*'
 */
export function escapeText(text: string, level: Level, around: Surroundings): string {
  let out = '';
  let from = 0;
  const put = (at: number, written: string): void => {
    out += text.slice(from, at) + written;
    from = at + 1;
  };
  for (const { index, 0: char } of text.matchAll(around.spelling.size === 0 ? punctuation : spellable)) {
    const spelled = around.spelling.get(char);
    if (spelled !== undefined) put(index, spelled);
    else if (char > '~') continue;
    else if (char === '|' && around.cell) put(index, text[index - 1] === '\\' || level === 3 ? '&#124;' : '\\|');
    else if (index === 0 && around.first && text.startsWith('$$')) put(index, '\\$');
    // ERB and EJS do not know what a backslash says.
    else if (char === '<' && (text[index + 1] ?? around.next) === '%') put(index, '&lt;');
    else if (level === 0 && char === '\\' && isPunctuation(text[index + 1] ?? around.next)) put(index, '\\\\');
    else if (level === 3) put(index, `&#${char.charCodeAt(0)};`);
    else if (level === 2 || (level === 1 && isSuspect(text, index, char, around))) put(index, char === '&' && level === 1 ? '&amp;' : `\\${char}`);
  }
  out += text.slice(from);
  if (level > 0 && around.mdx && around.first && /^(?:import|export)(?![\p{L}\p{N}_$])/u.test(out)) out = `&#${out.charCodeAt(0)};${out.slice(1)}`;
  return out;
}

/** True if a character may be markup where it stands. */
function isSuspect(text: string, at: number, char: string, around: Surroundings): boolean {
  const next = text[at + 1] ?? around.next;
  const before = text[at - 1] ?? around.before;
  const start = around.first && at < 16 && text.slice(0, at).trim() === '';
  switch (char) {
    case '\\':
      return next === '' || isPunctuation(next);
    case '&':
      return /^&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/.test(text.slice(at, at + 40));
    case '`':
      return true;
    case '*':
      return !(before === ' ' && next === ' ');
    case '_':
      return !(before === ' ' && next === ' ') && !(isWord(before) && isWord(next));
    case '~':
      return before === '~' || next === '~' || !(before === ' ' || next === ' ');
    case '[':
      return true;
    case ']':
      return around.inLink || next === '(' || next === '[' || next === ':' || next === '{';
    case '<':
      return around.mdx || /[A-Za-z/!?]/.test(next);
    case '{':
      return around.mdx || next === '{' || next === '%' || next === ':' || ((next === '#' || next === '.') && (around.heading || /[)\]`*_]/.test(before)));
    case '}':
      return around.mdx;
    case '$':
      return true;
    case '!':
      return (next === '[' && text[at + 1] === undefined) || (start && next === '!');
    case '#':
      return start || (around.heading && around.last && /^#+\s*$/.test(text.slice(at)));
    case '>':
    case '|':
      return start;
    case '+':
    case '-':
      return start && (next === ' ' || next === '' || next === char);
    case '=':
      return start;
    case '?':
      return start && next === '?';
    case ':':
      return (start && (next === ':' || next === ' ')) || /^:[a-z+-][a-z0-9_+-]*:/.test(text.slice(at, at + 42));
    case '.':
    case ')':
      return around.first && at < 16 && (next === ' ' || next === '') && /^\d{1,9}$/.test(text.slice(0, at).trim());
    default:
      return false;
  }
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
