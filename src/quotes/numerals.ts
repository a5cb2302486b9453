import { asciiDigits } from '../language/conventions/digits.ts';
import { gather } from '../text/gather.ts';

/** A number that a text has: as a value, and again as it may be told too (3 p.m. is 15 and 3), and as it is written. */
export interface Numeral {
  readonly values: readonly number[];
  readonly text: string;
}

/** The words for numbers in a language, as its table of concepts has them. */
export interface Numerals {
  /** By their first letter, the longest first. */
  readonly stems: ReadonlyMap<string, readonly NumeralStem[]>;
  /** Words between the parts of a number: twenty `and` five. */
  readonly and: ReadonlySet<string>;
  /** What stands inside a number written as one word: zwei-und-dreißig. */
  readonly links: readonly string[];
  /** Words after, or in some languages before, an hour of the second half of the day; as a pattern, where a word begins. */
  readonly afternoon: readonly string[];
  readonly evening: RegExp | undefined;
}

interface NumeralStem {
  readonly stem: string;
  readonly whole: boolean;
  readonly value: number;
  /** `+`: ten more, of thirteen and the like; `*`: so many times ten. */
  readonly role: '' | '+' | '*';
}

/** Reads the rows of a table that name numbers: `#2 two=`, `#+10 belas`, `#*10 puluh`, `#and and=`, `#link und`, `#pm evening`. */
export function readNumerals(rows: readonly string[]): Numerals {
  const stems = new Map<string, NumeralStem[]>();
  const words = new Map<string, string[]>();
  for (const row of rows) {
    const [name = '', ...cells] = row.slice(1).split(' ');
    const value = Number(name.replace(/^[+*]/, ''));
    if (Number.isNaN(value)) {
      for (const cell of cells) gather(words, name, cell.replace(/=$/, '').replaceAll('_', ' '));
      continue;
    }
    const role = name.startsWith('+') ? '+' : name.startsWith('*') ? '*' : '';
    for (const cell of cells) {
      const whole = cell.endsWith('=');
      const stem = (whole ? cell.slice(0, -1) : cell).replaceAll('_', ' ');
      gather(stems, stem[0] as string, { stem, whole, value, role });
    }
  }
  for (const list of stems.values()) list.sort((a, b) => b.stem.length - a.stem.length || Number(b.whole) - Number(a.whole));
  const afternoon = words.get('pm') ?? [];
  const evening = afternoon.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${afternoon.map((word) => word.replaceAll('.', '\\.')).join('|')})`, 'u');
  return { stems, and: new Set(words.get('and')), links: words.get('link') ?? [], afternoon, evening };
}

/** One number or a part of one. */
interface Part {
  readonly value: number;
  readonly role: NumeralStem['role'];
  readonly start: number;
  readonly end: number;
  /** Written in digits. */
  readonly digits: boolean;
}

/** What a word may have after the stem of a number: fünf-te, п'ят-надцятий has a stem of its own. */
const ending = 4;

/**
 * The numbers of a text in small letters, in digits and in words, with scales (2.5 billion) and hours of the day.
 *
 * @example numeralsIn('тридцять дві тисячі', uk, false) // [{ values: [32000], text: 'тридцять дві тисячі' }]
 * @param unspaced whether the language writes without spaces between words.
 * @param bound letters that are written together with a word that they stand before.
 */
export function numeralsIn(text: string, numerals: Numerals | undefined, unspaced: boolean, bound: string | undefined): readonly Numeral[] {
  const out: Numeral[] = [];
  let run: Part[] = [];
  const ascii = asciiDigits(text);
  const flush = (): void => {
    for (const it of sumsOf(run)) add(it);
    run = [];
  };
  for (const match of ascii.matchAll(unspaced ? tight : loose)) {
    const [written] = match;
    const { index } = match;
    const end = index + written.length;
    const last = run.at(-1);
    if (last !== undefined && !/^[\s-]*$/u.test(text.slice(last.end, index))) flush();
    if (/^\d/.test(written)) {
      if (run.length > 0) flush();
      const value = valueOf(written);
      if (value === undefined) {
        out.push({ values: (written.match(/\d+/g) ?? []).map(Number), text: written });
        continue;
      }
      run.push({ value, role: '', start: index, end, digits: true });
      continue;
    }
    if (numerals === undefined) continue;
    const parts = unspaced ? partsInside(written, index) : partsOf(written, index);
    if (parts.length > 0) run.push(...parts);
    else if (run.length > 0 && numerals.and.has(written)) run.push({ ...andAt(index), end });
    else flush();
  }
  flush();
  return out;

  /** A number with whatever else it may be called. */
  function add({ value, start, end, digits }: Sum): void {
    if (value < 2 && !digits) return;
    const written = text.slice(start, end);
    const hour = timeOf(written);
    const evening = value < 12 && isEvening(start, end);
    const values = evening ? [value + 12, value] : hour !== undefined && hour > 12.59 ? [hour, Math.round((hour - 12) * 100) / 100] : [value];
    const also = digits && /^\s?%/u.test(text.slice(end, end + 2)) && value === 50 ? [0.5] : digits ? yearsOf(value, text[start - 1]) : [];
    out.push({ values: [...values, ...also], text: written });
  }

  function isEvening(start: number, end: number): boolean {
    if (unspaced && numerals?.afternoon.some((word) => text.slice(Math.max(0, start - 3), start).includes(word)) === true) return true;
    return !unspaced && numerals?.evening?.test(text.slice(end, end + 22).split(/[,;!?]/u, 1)[0] ?? '') === true;
  }

  function partsOf(word: string, at: number): readonly Part[] {
    for (const bare of withoutBound(word, bound)) {
      const from = at + word.length - bare.length;
      const before = bare === word ? [] : [andAt(at)];
      const found = numerals?.stems.get(bare[0] as string)?.find(({ stem, whole }) => bare.startsWith(stem) && (whole ? bare === stem : bare.length - stem.length <= (stem.length <= 3 ? 2 : ending)));
      const whole = found?.stem === bare ? undefined : joined(bare, from);
      if (whole !== undefined) return [...before, ...whole];
      if (found !== undefined) return [...before, { value: found.value, role: found.role, start: at, end: at + word.length, digits: false }];
    }
    return [];
  }

  /** A number written as one word, part by part. */
  function joined(word: string, from: number): readonly Part[] | undefined {
    const parts: Part[] = [];
    let at = 0;
    while (at < word.length) {
      const rest = word.slice(at);
      const stem = numerals?.stems.get(rest[0] as string)?.find((it) => rest.startsWith(it.stem) && it.stem.length > 1);
      const link = parts.length === 0 ? undefined : ['-', ...(numerals?.links ?? [])].find((it) => rest.startsWith(it));
      if (stem !== undefined) {
        parts.push({ value: stem.value, role: stem.role, start: from, end: from + word.length, digits: false });
        at += stem.stem.length;
      } else if (link !== undefined) {
        parts.push(andAt(from));
        at += link.length;
      } else if (parts.length >= 2 && rest.length <= ending) break;
      else return undefined;
    }
    return parts.length >= 2 && sumsOf(parts).length === 1 ? parts.map((it) => ({ ...it, end: from + word.length })) : undefined;
  }

  /** Numbers in a text without spaces: more than one sign, or one before what is counted. */
  function partsInside(run: string, from: number): readonly Part[] {
    const parts: Part[] = [];
    for (let at = 0; at < run.length;) {
      const rest = run.slice(at);
      const stem = numerals?.stems.get(rest[0] as string)?.find((it) => rest.startsWith(it.stem));
      if (stem === undefined) break;
      parts.push({ value: stem.value, role: stem.role, start: from + at, end: from + at + stem.stem.length, digits: false });
      at += stem.stem.length;
    }
    const [first] = parts;
    if (first === undefined) return [];
    const scaled = parts.some((it) => it.role !== '' || it.value >= 10);
    const counted = counters.test(text.slice(from + run.length, from + run.length + 2)) || run.length > 2 || /^(?:두|둘|셋|세|넷|다섯|여섯|일곱|여덟|아홉|열|스물|스무|서른|마흔|쉰)$/u.test(run);
    if (parts.length === 1) return (first.value >= 1000 && /\d\s?$/u.test(text.slice(Math.max(0, from - 2), from))) || (counted && first.value > 1) ? parts : [];
    return scaled && !/^(?:十分|千万|万一|만일)$/u.test(run) ? parts : [];
  }
}

/** A word, and what is left of it without one letter and more that are written together with it. */
function withoutBound(word: string, letters: string | undefined): readonly string[] {
  const out = [word];
  for (let i = 0; letters !== undefined && i < 3 && letters.includes(word[i] as string) && word.length - i > 2; i += 1) out.push(word.slice(i + 1));
  return out;
}

/** A word between the parts of a number. */
function andAt(at: number): Part {
  return { value: Number.NaN, role: '', start: at, end: at, digits: false };
}

/** Words and digits. */
const loose = /\d+(?:[.,: \u00a0\u202f'’]\d+)*|[\p{L}\p{M}]+(?:['ʼ‌-][\p{L}\p{M}]+)*/gu;
/** Signs of numbers, and digits. */
const tight = /\d+(?:[.,: \u00a0\u202f'’]\d+)*|[〇一二三四五六七八九两兩十百千万萬亿億兆]+|(?<!\p{L})(?:[일이삼사오육칠팔구]?[십백천만억조])+[일이삼사오육칠팔구]?|(?<!\p{L})(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:한|두|세|네|하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)?|(?<!\p{L})(?:다섯|여섯|일곱|여덟|아홉|두|둘|셋|세|네|넷|스무)(?!\p{L})|(?:เอ็ด|สอง|สาม(?!ารถ|ี)|สี่|ห้า(?![งม])|หก(?!ล้ม)|เจ็ด|แปด|เก้า(?!อี้)|ยี่สิบ|สิบ|ร้อย(?!ละ)|พัน(?!ธ)|หมื่น|แสน|ล้าน)+/gu;
/** What is counted, right behind a sign of a number. */
const counters = /^[个個人名位年天日月时時小点点分秒次岁歳只隻条條家辆所种種块張张件つ台本回番枚冊匹頭軒杯代度号가개명번년시분달살대마층차권]/u;

/** The value of digits; grouping is taken out; undefined of dates and versions. */
function valueOf(written: string): number | undefined {
  if (/^\d{1,3}(?:[., \u00a0\u202f'’]\d{3})+$/.test(written)) return Number(written.replace(/\D/g, ''));
  const value = Number(written.replace(/[,:]/g, '.'));
  return Number.isNaN(value) ? undefined : value;
}

/** What a year is called too: the nineties, '43. */
function yearsOf(value: number, before: string | undefined): readonly number[] {
  if (/['’]/u.test(before ?? '') && value >= 10 && value <= 99) return [1900 + value, 2000 + value];
  return value >= 1900 && value < 2000 && value % 10 === 0 ? [value - 1900] : [];
}

/** 15:30 as 15.3. */
function timeOf(written: string): number | undefined {
  const [, hour, minute] = /^(\d\d?):(\d\d)$/.exec(asciiDigits(written)) ?? [];
  return hour === undefined ? undefined : Number(`${hour}.${minute as string}`);
}

interface Sum {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly digits: boolean;
}

/** What parts in a row come to: one number, or several. */
function sumsOf(parts: readonly Part[]): readonly Sum[] {
  const out: Sum[] = [];
  let open: { total: number; group: number; scale: number; start: number; end: number; digits: boolean } | undefined;
  let and = false;
  const close = (): void => {
    if (open !== undefined) out.push({ value: Math.round((open.total + open.group) * 1000) / 1000, start: open.start, end: open.end, digits: open.digits });
    open = undefined;
  };
  for (const { value, role, start, end, digits } of parts) {
    if (Number.isNaN(value)) {
      and = true;
      continue;
    }
    if (open !== undefined && !joins(open, value, role, and)) close();
    and = false;
    open ??= { total: 0, group: 0, scale: Number.POSITIVE_INFINITY, start, end, digits };
    open.end = end;
    const unit = open.group % 10;
    if (role === '*') open.group = unit === 0 ? open.group + value : open.group - unit + unit * value;
    else if (value >= 1000 && !digits && /^10*$/.test(String(value))) {
      // Mil millones: a scale that is larger than all before multiplies it.
      if (open.group === 0 && open.total > 0) open.total *= value;
      else open.total += (open.group === 0 ? 1 : open.group) * value;
      open.group = 0;
      open.scale = value;
    } else if (value === 100 && !digits && open.group > 0 && open.group < 100) open.group *= 100;
    else open.group += value;
  }
  close();
  return out;
}

/** True if a part goes on with a number: twenty, five; drei, hundert; vier, und, zwanzig. */
function joins(open: { readonly total: number; readonly group: number; readonly scale: number; readonly digits: boolean }, value: number, role: Part['role'], and: boolean): boolean {
  const { group, scale, total } = open;
  const rest = group % 100;
  if (open.digits && value < 1000) return false;
  if (role === '+') return rest > 0 && rest < 10;
  if (role === '*') return rest < 10;
  if (value >= 1000) return group > 0 ? value < scale : total > 0 && total < value && scale < value;
  if (value >= 100) return value === 100 ? group > 0 && group < 10 : group === 0 && total > 0;
  if (!Number.isInteger(group) || !Number.isInteger(value)) return false;
  if (rest === 0) return group > 0 || total > 0;
  if (value < 10) return rest % 10 === 0;
  // Four and twenty; three ten, of thirteen; sixty ten, of seventy.
  if (rest < 10) return value % 10 === 0 && (value === 10) !== and;
  return value < 20 && (rest === 20 || rest === 40 || rest === 60 || rest === 80);
}
