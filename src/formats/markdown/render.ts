import { escapeText, type Level, type Surroundings } from './escape.ts';
import { firstPoint, flanking, lastPoint } from './flanking.ts';
import { isBare, isEmphasis, type Want } from './want.ts';
import type { Written } from './wrap.ts';

/** How a code is written: as in the source, with the other of `*` and `_`, as HTML elements; an address in brackets. */
export type Dress = 'own' | 'other' | 'html';

/** One way to write a list of wants: a level for each text, a dress for each pair of emphasis by its id. */
export interface Plan {
  readonly levels: readonly Level[];
  readonly dress: ReadonlyMap<string, Dress>;
}

/** What of a text's place does not depend on the plan. */
export type Ground = Pick<Surroundings, 'cell' | 'mdx' | 'heading' | 'spelling'>;

/** Emphasis whose `_` does nothing next to letters, where `*` does: `*日*本`. */
export function firstDress(wants: readonly Want[]): ReadonlyMap<string, Dress> {
  const out = new Map<string, Dress>();
  wants.forEach((want, i) => {
    if (!isEmphasis(want) || want.raw[0] !== '_') return;
    const side = (at: number): string => {
      const near = wants[at];
      return near === undefined ? '' : near.kind === 'text' ? near.text : near.raw;
    };
    const can = (mark: string): boolean => flanking(side(i - 1), side(i + 1), mark)[want.kind === 'open' ? 'opens' : 'closes'];
    if (!can('_') && can('*')) out.set(want.id, 'other');
  });
  return out;
}

/** Writes wants by a plan; the written pieces answer the wants one to one. */
export function render(wants: readonly Want[], plan: Plan, ground: Ground): readonly Written[] {
  const out: { text: string; breakable: boolean }[] = [];
  const raws = wants.map((want) => (want.kind === 'text' ? '' : dressed(want, plan.dress.get(want.id) ?? 'own')));
  let links = 0;
  wants.forEach((want, i) => {
    if (want.kind === 'text') {
      const around: Surroundings = {
        cell: ground.cell,
        mdx: ground.mdx,
        heading: ground.heading,
        spelling: ground.spelling,
        first: i === 0,
        last: i === wants.length - 1,
        inLink: links > 0,
        next: firstPoint(raws[i + 1] ?? ''),
        before: lastPoint(raws[i - 1] ?? ''),
      };
      out.push({ text: escapeText(want.text, plan.levels[i] ?? 0, around), breakable: true });
      return;
    }
    if (want.kind === 'open' && want.raw.endsWith('[')) links += 1;
    if (want.kind === 'close' && want.raw.startsWith(']')) links -= 1;
    out.push({ text: raws[i] as string, breakable: false });
  });
  wants.forEach((want, i) => {
    if (isEmphasis(want) && /^[*_~]/.test(raws[i] as string)) free(out, wants, i);
    else if (want.kind === 'standalone' && /^[$:].*[$:]$/.test(raws[i] as string)) isolate(out, wants, i);
  });
  return out;
}

/** The markup of a code in one of its dresses. */
function dressed(want: Exclude<Want, { kind: 'text' }>, dress: Dress): string {
  if (dress === 'own') return want.raw;
  if (isBare(want) && /[[\]<>()\\]/.test(want.raw)) return want.raw;
  if (isBare(want)) return /^(?:[a-z][a-z0-9+.-]*:\/\/|[^/:]+@)/i.test(want.raw) && dress === 'other' ? `<${want.raw}>` : `[${want.raw}](${want.code.disp ?? want.raw})`;
  if (!isEmphasis(want)) return want.raw;
  const char = want.raw[0] as string;
  if (dress === 'other' && char !== '~') return (char === '*' ? '_' : '*').repeat(want.raw.length);
  const name = char === '~' ? 'del' : want.raw.length === 2 ? 'strong' : 'em';
  return want.kind === 'open' ? `<${name}>` : `</${name}>`;
}

/**
 * Where a delimiter stands between a letter and a mark it is no delimiter (`**「日本」**語`): written as a number,
 * the character outside is a mark to the parser, and itself to the reader.
 */
function free(out: { text: string; breakable: boolean }[], wants: readonly Want[], at: number): void {
  const want = wants[at] as Want;
  const raw = (out[at] as Written).text;
  // Delimiters next to each other are one run.
  let from = at;
  let to = at;
  while (isSameRun(out[from - 1], raw)) from -= 1;
  while (isSameRun(out[to + 1], raw)) to += 1;
  const before = out[from - 1]?.text ?? '';
  const next = out[to + 1]?.text ?? '';
  const { opens, closes } = flanking(before, next, raw[0] as string);
  if (want.kind === 'open' ? opens : closes) return;
  const outer = want.kind === 'open' ? from - 1 : to + 1;
  const inner = want.kind === 'open' ? to + 1 : from - 1;
  const innerChar = want.kind === 'open' ? firstPoint(next) : lastPoint(before);
  const target = /^\s/u.test(innerChar) ? inner : outer;
  const piece = out[target];
  if (piece === undefined || wants[target]?.kind !== 'text' || piece.text === '') return;
  const head = target > at;
  const char = head ? firstPoint(piece.text) : lastPoint(piece.text);
  if (/^[;&]$/.test(char) || (/^\s$/u.test(char) && target === outer)) return;
  piece.text = head ? numberFirst(piece.text) : numberLast(piece.text);
}

/** A written text with its first character as a number. */
function numberFirst(text: string): string {
  const bare = text.startsWith('\\') ? text.slice(1) : text;
  const char = firstPoint(bare);
  return `&#${char.codePointAt(0) ?? 0};${bare.slice(char.length)}`;
}

/** A written text with its last character as a number, without the backslash that has escaped it. */
function numberLast(text: string): string {
  const char = lastPoint(text);
  const rest = text.slice(0, -char.length);
  const slashes = /\\*$/.exec(rest)?.[0].length ?? 0;
  return `${slashes % 2 === 1 ? rest.slice(0, -1) : rest}&#${char.codePointAt(0) ?? 0};`;
}

/** A formula or an emoji by name does not touch letters: written as a number, the neighbour is none to the reader of macros. */
function isolate(out: { text: string; breakable: boolean }[], wants: readonly Want[], at: number): void {
  const close = /[\p{L}\p{N}$:]$/u;
  const before = out[at - 1];
  if (before !== undefined && wants[at - 1]?.kind === 'text' && close.test(before.text)) {
    before.text = numberLast(before.text);
  }
  const next = out[at + 1];
  if (next !== undefined && wants[at + 1]?.kind === 'text' && /^[\p{L}\p{N}$:]/u.test(next.text)) {
    next.text = numberFirst(next.text);
  }
}

function isSameRun(piece: Written | undefined, raw: string): boolean {
  return piece !== undefined && !piece.breakable && piece.text !== '' && [...piece.text].every((char) => char === raw[0]);
}
