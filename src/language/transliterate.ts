import { countScripts, type Script } from './identify/scripts.ts';
import { romanizeHangul } from './transliterate/hangul.ts';
import type { Rule, Table } from './transliterate/table.ts';
import { tables } from './transliterate/tables.ts';

/** Writes text in Latin letters. */
export type Transliterate = (text: string, language?: string) => string;

/** The table for a script where nothing says which language it is. */
const byScript: Readonly<Partial<Record<Script, string>>> = {
  Cyrl: 'ru', Grek: 'el', Arab: 'ar', Hebr: 'he', Geor: 'ka', Armn: 'hy', Deva: 'hi', Kana: 'ja', Hang: 'ko',
};

interface Compiled {
  readonly table: Table;
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  readonly joiners: string;
}

/**
 * Makes a transliterator; it compiles a table when a text first needs it. Each language has its own table and
 * system (Ukrainian national 2010, BGN/PCGN for Russian, …); what a table does not know stays as it is.
 * Capitals stay capitals: `Щ` is `Shch`, in a word of capitals `SHCH`.
 *
 * @example createTransliterator()('Згурський, Гельсінкі', 'uk') // 'Zghurskyi, Helsinki'
 */
export function createTransliterator(): Transliterate {
  const compiled = new Map<string, Compiled>();
  return (text, language) => {
    const key = tableOf(text, language);
    if (key === undefined) return text;
    if (key === 'ko') return romanizeHangul(text);
    let found = compiled.get(key);
    if (found === undefined) {
      const table = tables.find((it) => it.language === key);
      if (table === undefined) return text;
      compiled.set(key, (found = compile(table)));
    }
    return write(found, key === 'ja' ? toHiragana(text) : text);
  };
}

function tableOf(text: string, language: string | undefined): string | undefined {
  const primary = language?.split(/[-_]/, 1)[0]?.toLowerCase();
  if (primary === 'ko' || tables.some((table) => table.language === primary)) return primary;
  for (const [script] of [...countScripts(text)].sort((a, b) => b[1] - a[1])) {
    const known = byScript[script];
    if (known !== undefined) return known;
  }
  return undefined;
}

function compile(table: Table): Compiled {
  const rules = new Map<string, Rule[]>();
  const add = (rule: Rule): void => {
    const first = rule.from[0] as string;
    const list = rules.get(first);
    if (list === undefined) rules.set(first, [rule]);
    else list.push(rule);
  };
  for (const rule of table.rules ?? []) add(rule);
  for (const pair of table.letters.split(/\s+/)) {
    const [from, to] = pair.split('=') as [string, string];
    if (from !== '') add({ from, to });
  }
  return { table, rules, joiners: table.joiners ?? '' };
}

function write({ rules, joiners }: Compiled, text: string): string {
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would shift every offset; such text is written letter by letter as it is.
  const read = lower.length === text.length ? lower : text;
  let out = '';
  for (let i = 0; i < text.length; ) {
    const rule = rules.get(read[i] as string)?.find((it) => fits(it, read, i, joiners));
    if (rule === undefined) {
      out += text[i] as string;
      i += 1;
      continue;
    }
    const inWord = joiners.includes(rule.from) ? isLetter(read[i - 1]) && isLetter(read[i + 1]) : true;
    out += inWord ? capitalize(rule.to, text, read, i, rule.from.length) : rule.from;
    i += rule.from.length;
  }
  return out;
}

function fits(rule: Rule, text: string, at: number, joiners: string): boolean {
  if (!text.startsWith(rule.from, at)) return false;
  const before = text[at - 1];
  const after = text[at + rule.from.length];
  if (rule.at === 'start' && isInside(before, joiners)) return false;
  if (rule.at === 'end' && isInside(after, joiners)) return false;
  if (rule.after !== undefined && !(isInside(before, joiners) ? rule.after.includes(before as string) : rule.after.startsWith('^'))) return false;
  return rule.before === undefined || (after !== undefined && rule.before.includes(after));
}

function isInside(char: string | undefined, joiners: string): boolean {
  return isLetter(char) || (char !== undefined && joiners.includes(char));
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}]/u.test(char);
}

function capitalize(to: string, text: string, lower: string, at: number, length: number): string {
  if (to === '' || text[at] === lower[at]) return to;
  const next = text[at + length];
  const before = text[at - 1];
  const all = (char: string | undefined, i: number): boolean => char !== undefined && char !== lower[i] && isLetter(char);
  if (all(next, at + length) || (!isLetter(next) && all(before, at - 1))) return to.toUpperCase();
  return to.charAt(0).toUpperCase() + to.slice(1);
}

function toHiragana(text: string): string {
  return text.replace(/[ァ-ヴ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
