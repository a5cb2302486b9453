/** A stretch between quotation marks; offsets in UTF-16 code units of the text. */
export interface Quoted {
  /** Where the opening mark begins and the closing one ends. */
  readonly start: number;
  readonly end: number;
  /** Where the words between them begin and end. */
  readonly from: number;
  readonly to: number;
  /** 0 for a quotation, 1 for one inside it. */
  readonly depth: number;
  /** The opening mark. */
  readonly mark: string;
  /** False where the text ended before the closing mark came. */
  readonly closed: boolean;
}

/** Closing marks by opening mark, in every language's use. */
const closers: Readonly<Record<string, string>> = {
  '“': '”', '„': '“”"‟', '‟': '”', '”': '”“', '"': '"', '«': '»', '»': '«»', '‹': '›', '›': '‹›', '‚': '‘’', '‘': '’', '’': '’', "'": "'",
  '「': '」', '『': '』', '《': '》', '〈': '〉', '〝': '〞〟', '＂': '＂', '｢': '｣',
};

/** Marks that are apostrophes, or closing marks, more often than they open anything. */
const doubtful = '\'’‘‚"”»›＂';
const anyMark = /["“”„‟«»‹›‘’‚'「」『』《》〈〉〝〞〟＂｢｣]/u;

/** The same for one code unit, quickly: nearly all are letters. */
function isMark(code: number): boolean {
  return code < 0x80 ? code === 0x22 || code === 0x27 : code < 0x2000 ? code === 0xab || code === 0xbb : anyMark.test(String.fromCharCode(code));
}

/** Nobody quotes deeper than this. */
const deepest = 12;

interface Frame {
  readonly mark: string;
  readonly start: number;
  readonly from: number;
}

/**
 * Finds what stands between quotation marks: nested, of any language, each told from an apostrophe by what
 * stands around it. One pass; in order of where they begin.
 *
 * @example findQuoted('Er sagte: „Ich komme.“') // [{ from: 11, to: 21, mark: '„', … }]
 */
export function findQuoted(text: string): readonly Quoted[] {
  const out: Quoted[] = [];
  const stack: Frame[] = [];
  for (let i = text.search(anyMark); i >= 0 && i < text.length; i += 1) {
    const mark = text[i] as string;
    if (!isMark(text.charCodeAt(i))) continue;
    const at = closes(text, i, mark, stack);
    if (at >= 0) {
      const frame = stack[at] as Frame;
      stack.length = at;
      out.push({ start: frame.start, end: i + 1, from: frame.from, to: i, depth: depthOf(stack), mark: frame.mark, closed: true });
    } else if (stack.length < deepest && opens(text, i, mark, stack)) stack.push({ mark, start: i, from: i + 1 });
  }
  stack.forEach((frame, at) => {
    if (!"'’‘‚".includes(frame.mark)) {
      out.push({ start: frame.start, end: text.length, from: frame.from, to: text.length, depth: depthOf(stack.slice(0, at)), mark: frame.mark, closed: false });
    }
  });
  return out.filter((it) => /[\p{L}\p{N}]/u.test(text.slice(it.from, it.to))).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The index of the frame that the mark closes, or -1. */
function closes(text: string, i: number, mark: string, stack: readonly Frame[]): number {
  const next = text[i + 1];
  const before = text[i - 1];
  if ((mark === "'" || mark === '’') && isWord(next)) return -1;
  // Marks that open as well as close do not close where a word begins.
  if (doubtful.includes(mark) && mark !== '’' && isGap(before) && isWord(next) && mark !== '»' && mark !== '›') return -1;
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const frame = stack[at] as Frame;
    // `”…“` as Arabic and Urdu have it: what begins a word opens another.
    if (mark === '“' && frame.mark === '”' && (isGap(before) || isWord(next))) return -1;
    if ((closers[frame.mark] as string).includes(mark)) return at;
    if (!doubtful.includes(frame.mark)) break;
  }
  return -1;
}

function opens(text: string, i: number, mark: string, stack: readonly Frame[]): boolean {
  if (closers[mark] === undefined) return false;
  const next = text[i + 1];
  if (next === undefined) return false;
  if (!doubtful.includes(mark)) return true;
  if (isGap(next) || !isGap(text[i - 1])) return false;
  // ’90s
  if ((mark === "'" || mark === '’') && /\p{N}/u.test(next)) return false;
  // A closing mark on its own opens only where nothing of its kind is open.
  return !stack.some((frame) => frame.mark === mark);
}

function depthOf(stack: readonly Frame[]): number {
  return stack.filter((frame) => !"'’".includes(frame.mark)).length;
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** The beginning or end of the text, white space, an opening bracket, a dash, another mark. */
function isGap(char: string | undefined): boolean {
  return char === undefined || /[\s([{¿¡—–\-/“„«‹‘"'：:،,]/u.test(char);
}
