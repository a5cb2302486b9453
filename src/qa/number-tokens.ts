import { asciiDigits } from '../language/conventions/digits.ts';
import type { Months } from '../language/conventions/months.ts';
import { chineseNumber, romanNumber, type NumberWords } from '../language/conventions/number-words.ts';
import type { NumberSigns } from '../language/conventions/number-signs.ts';
import type { Scales } from '../language/conventions/scales.ts';
import type { Span } from '../text/span.ts';

/** What a language needs to have known for its numbers to be read. */
export interface NumberLanguage {
  readonly locale: string;
  readonly language: string;
  readonly signs: NumberSigns;
  readonly scales: Scales | undefined;
  readonly words: NumberWords | undefined;
  readonly months: Months;
  /** The calendar that dates are written in is not the Gregorian one. */
  readonly otherCalendar: boolean;
}

/** A number, a time of day (minutes) or a month that a text names. */
export interface Token {
  readonly kind: 'number' | 'time' | 'month';
  readonly span: Span;
  /** What it may be: the first is what a reader of the language takes it for. */
  readonly values: readonly number[];
  /** Looked for on the other side. What is not demanded may still answer for something there. */
  readonly demanded: boolean;
  /** Part of a date. */
  readonly dated: boolean;
  /** Without the word of scale after it. */
  readonly mantissa?: number;
  /** The numbers it is made of, if it is none as a whole: hour and minute, day and month. */
  readonly parts?: readonly number[];
  /** The separators are not those of the language. */
  readonly foreign?: boolean;
}

const clock = [
  // 5 p.m., 5:30 pm
  /(?<![\d.,:])(?<h>\d{1,2})(?:[:.](?<m>\d{2}))?(?::\d{2})?\s*(?<half>[ap])\.?\s?m(?:\.|(?![\p{L}\p{N}]))/giu,
  // 午後5時30分, 下午5点半, 오후 5시 30분
  /(?<cjk>午前|午後|上午|下午|早上|晚上|凌晨|中午|夜|오전|오후)?\s*(?<![\d.,:])(?<h>\d{1,2})\s*(?:時(?!間)|时(?!间)|點|点(?![\d\p{L}]*%)|시(?!간))\s*(?:(?<m>\d{1,2})\s*(?:分|분)|(?<pastHalf>半|반))?/gu,
  // 17.30 Uhr, 17 Uhr 30
  /(?<![\d.,:])(?<h>\d{1,2})(?:[.:](?<m>\d{2}))?\s*Uhr(?:\s*(?<after>\d{2})(?!\d|\.))?/giu,
  // 17:30, 17:30:00
  /(?<![\d.,:/])(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?::[0-5]\d)?(?![\d:])/gu,
];
/** 17 h 30, 17h, 17 heures 30: where h is not hours of work. */
const frenchClock = /(?<![\d.,:])(?<h>\d{1,2})\s?(?:h|heures?)(?:\s?(?<m>[0-5]\d))?(?![\p{L}\d])/giu;

const numeral = /\d(?:[\d٫٬]|[.,'’](?=\d)|[ \u00a0\u202f\u2009\u2007](?=\d{3}(?!\d)))*/gu;
const numericDate = /(?<![\d.,/-])(?:\d{4}\u200f?([./-])\s?\d{1,2}\u200f?\1\s?\d{1,2}|\d{1,2}\u200f?([./-])\s?\d{1,2}\u200f?\2\s?(?:\d{4}|\d{1,2}))(?![\d/-]|[.,]\d)/gu;
const chinese = /[〇零一二三四五六七八九十百千万萬億亿两兩\d,]*[〇零一二三四五六七八九十百千万萬億亿两兩][〇零一二三四五六七八九十百千万萬億亿两兩\d,]*/gu;
const romanWord = /(?<![\p{L}\p{N}'’-])[IVXLCDM]+(?![\p{L}\p{N}'’])/gu;
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/**
 * Reads the numbers of a text as a reader of its language does: grouped and with a fraction, in any digits, with a word of scale;
 * times of day; months by name. Dates are no tokens of their own: day, month and year are, so that no order can be
 * misunderstood.
 *
 * @param text without addresses.
 */
export function readNumbers(given: string, own: NumberLanguage): readonly Token[] {
  const text = asciiDigits(given);
  const named = own.months.find(text);
  const digits = /\d/.test(text);
  if (named.length === 0 && !digits) return [];
  const out: Token[] = [];
  const taken = new Uint8Array(text.length);
  const take = (start: number, end: number): boolean => {
    for (let i = start; i < end; i += 1) if (taken[i] === 1) return false;
    taken.fill(1, start, end);
    return true;
  };
  if (digits) {
    for (const time of times(text, own)) if (take(time.span.start, time.span.end)) out.push(time);
    for (const date of text.matchAll(numericDate)) {
      if (!take(date.index, date.index + date[0].length)) continue;
      [...date[0].matchAll(/\d+/g)].forEach((part, i) => {
        const value = Number(part[0]);
        const year = i !== 1 && part[0].length === 2 ? [2000 + value, 1900 + value] : [];
        const start = date.index + part.index;
        out.push({ kind: 'number', span: { start, end: start + part[0].length }, values: [value, ...year], demanded: true, dated: true });
      });
    }
    let done = 0;
    for (const match of text.matchAll(numeral)) {
      if (taken[match.index] === 1 || match.index < done) continue;
      const read = readNumeral(text, match[0], match.index, own);
      done = read.at(-1)?.span.end ?? done;
      out.push(...read);
    }
  }
  for (const { start, end, month, certain } of named) {
    out.push({ kind: 'month', span: { start, end }, values: [month], demanded: certain, dated: false });
  }
  out.sort((a, b) => a.span.start - b.span.start);
  return named.length === 0 ? out : out.map((token, i) => beside(text, out, token, i));
}

/** A month with a day or a year beside it, and that day or year, are a date. */
function beside(text: string, all: readonly Token[], token: Token, i: number): Token {
  const near = [-2, -1, 1, 2].flatMap((step) => all[i + step] ?? []);
  if (token.kind === 'month') {
    const dated = near.some((other) => other.kind === 'number' && besides(text, other, token.span));
    return { ...token, dated, demanded: token.demanded || dated };
  }
  const dated = token.kind === 'number' && !token.dated && near.some((other) => other.kind === 'month' && besides(text, token, other.span));
  return dated ? { ...token, dated } : token;
}

/** True if a day or a year stands beside the name of a month. */
function besides(text: string, { span, values }: Token, name: Span): boolean {
  const value = values[0] as number;
  if (!Number.isInteger(value) || !((value >= 1 && value <= 31) || (value >= 1000 && value <= 2999))) return false;
  const between = span.end <= name.start ? text.slice(span.end, name.start) : text.slice(name.end, span.start);
  return between.length <= 14 && /^(?:st|nd|rd|th|er|º|ª|\.|-?(?:го|й|е|а|ше|те|ге))?[\s,]*(?:of|de|del|des|d[’']|den|der|\d{1,2}\D{0,3})?[\s,.]*$/iu.test(between);
}

function times(text: string, own: NumberLanguage): readonly Token[] {
  const french = ['fr', 'pt', 'es', 'ca', 'ro'].includes(own.language);
  const out: Token[] = [];
  for (const pattern of french ? [...clock, frenchClock] : clock) {
    for (const match of text.matchAll(pattern)) {
      const { h, m, after, half, cjk, pastHalf } = match.groups as Record<string, string | undefined>;
      const hour = Number(h);
      const minute = pastHalf === undefined ? Number(m ?? after ?? 0) : 30;
      if (hour > 24 || minute > 59 || (half !== undefined && (hour > 12 || hour === 0))) continue;
      const late = /p/i.test(half ?? '') || /午後|下午|晚上|夜|오후/.test(cjk ?? '');
      const early = /a/i.test(half ?? '') || /午前|上午|早上|凌晨|오전/.test(cjk ?? '');
      const hours = late ? [(hour % 12) + 12, ...(hour === 12 ? [0, 24] : [])] : early ? [hour % 12] : hour <= 12 && !(h as string).startsWith('0') ? [hour, (hour + 12) % 24] : [hour % 24];
      const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
      out.push({
        kind: 'time',
        span: { start, end: match.index + match[0].trimEnd().length },
        values: hours.map((each) => (each % 24) * 60 + minute),
        demanded: true,
        dated: false,
        parts: m === undefined && after === undefined && pastHalf === undefined ? [hour] : [hour, minute],
      });
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function readNumeral(text: string, raw: string, start: number, own: NumberLanguage): readonly Token[] {
  const read = numeralValue(raw, own.signs);
  if (read === undefined) {
    // 1.2.3, 192.168.0.1, 1,2,3: numbers one after the other.
    return [...raw.matchAll(/\d+/g)].map((part) => plain(text, Number(part[0]), part[0], start + part.index, own));
  }
  const end = start + raw.length;
  const scale = own.scales?.at(text, end);
  if (scale !== undefined) {
    // 1億2000万 and the like are one number.
    if (own.language === 'ja' || own.language === 'zh') {
      chinese.lastIndex = 0;
      const whole = /^[\d,.]+[十百千万萬億亿兆](?:[\d,.]*[十百千万萬億亿兆]|\d+)*/u.exec(text.slice(start))?.[0];
      const value = whole === undefined ? undefined : chineseNumber(whole);
      if (whole !== undefined && value !== undefined && whole.length > raw.length + 1) {
        return [{ kind: 'number', span: { start, end: start + whole.length }, values: [value], demanded: true, dated: false }];
      }
    }
    const values = read.values.map((value) => round(value * 10 ** scale.power));
    return [{ kind: 'number', span: { start, end: end + scale.length }, values, mantissa: read.values[0] as number, demanded: true, dated: false }];
  }
  const parts = raw.match(/\d+/g)?.map(Number) ?? [];
  const token = plain(text, read.values[0] as number, raw, start, own);
  return [{ ...token, values: [...new Set([...read.values, ...token.values])], ...(parts.length > 1 ? { parts } : {}), ...(read.foreign ? { foreign: true } : {}) }];
}

/** A number as it stands in the text: a year of a decade, the end of a range, part of a name. */
function plain(text: string, value: number, raw: string, start: number, own: NumberLanguage): Token {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(start + raw.length, start + raw.length + 8);
  const values = [value];
  const decade = value % 10 === 0 && (/['’‘]$/u.test(before) || /^(?:['’]?s(?!\p{L})|er|ern|-?(?:х|ті|тi|ые|ых|і|е|та|те|ми|ті)(?!\p{L})|年代|-luv|-tal|-års|-as|(?:년대))/u.test(after));
  if (decade && value >= 1000) values.push(value % 100);
  if (value < 100 && raw.length === 2 && (decade || /\d{4}\s?[-–—/]\s?$/.test(before) || /['’‘]$/u.test(before))) values.push(1900 + value, 2000 + value);
  const fraction = vulgar[after[0] ?? ''];
  if (fraction !== undefined) values.unshift(value + fraction);
  const era = eras[before.slice(-2)];
  if (era !== undefined) values.unshift(era + value);
  if (own.language === 'th' && value > 2400 && value < 2700) values.push(value - 543);
  // H2O, MP3, COVID-19: a name, which may be written in another way.
  const inName = /[\p{L}_\ufffc]-?$/u.test(before) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]$/u.test(before) && !/(?<!\p{L})[בלמהשו]{1,2}-?$|(?<!\p{L})[وبلفك]{1,2}-?$/u.test(before);
  const month = own.months.numeric || /^\s?[月월]/u.test(after) || /^\s?[./]\s?\d/.test(after) || /\d\s?[./]\s?$/.test(before);
  return { kind: 'number', span: { start, end: start + raw.length }, values, demanded: !inName && !/^24\/7(?!\d)/.test(text.slice(start, start + 5)) && !(raw === '7' && before.endsWith('24/')), dated: month && value <= 31 };
}

const vulgar: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 };

/**
 * What a numeral may mean, the reading of the locale first; undefined where it is several numbers.
 */
export function numeralValue(raw: string, signs: NumberSigns): { readonly values: readonly number[]; readonly foreign: boolean } | undefined {
  const marks = raw.replace(/\d/g, '');
  if (marks === '') return { values: [Number(raw)], foreign: false };
  const last = marks[marks.length - 1] as string;
  const first = marks[0] as string;
  const isDecimal = (mark: string): boolean => mark === signs.decimal || mark === '٫';
  const isGroup = (mark: string): boolean => signs.groups.includes(mark);
  const [whole, fraction] = cut(raw, last);
  const inner = marks.slice(0, -1);
  if (isDecimal(last) && !inner.includes(last) && [...inner].every(isGroup) && grouped(whole, inner)) {
    return { values: [number(whole, fraction)], foreign: false };
  }
  const even = [...marks].every((mark) => mark === first || (/\s/u.test(mark) && /\s/u.test(first)));
  if (even && isGroup(first) && grouped(raw, marks)) return { values: [number(raw, '')], foreign: false };
  // The signs of another language: with three digits after it a single sign may be either.
  if (even && grouped(raw, marks)) return { values: marks.length > 1 || /[\s'’٬]/u.test(first) ? [number(raw, '')] : [number(whole, fraction), number(raw, '')], foreign: true };
  if (/[.,٫]/.test(last) && !inner.includes(last) && grouped(whole, inner) && new Set(inner).size <= 1) return { values: [number(whole, fraction)], foreign: !isDecimal(last) };
  return undefined;
}

function cut(raw: string, sign: string): readonly [string, string] {
  const at = raw.lastIndexOf(sign);
  return [raw.slice(0, at), raw.slice(at + 1)];
}

/** True if the groups are of three digits, or of two before the last three, as in India. */
function grouped(text: string, marks: string): boolean {
  if (marks === '') return /^\d+$/.test(text);
  return /^\d{1,3}(?:\D\d{3})+$/.test(text) || /^\d{1,2}(?:\D\d{2})*\D\d{3}$/.test(text);
}

function number(whole: string, fraction: string): number {
  return Number(`${whole.replace(/\D/g, '')}.${fraction === '' ? '0' : fraction}`);
}

/** Multiplied without the dust of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Numbers that are written in Chinese characters or as Roman numerals; they answer for a number, and are not demanded. */
export function writtenNumbers(text: string, language: string): readonly number[] {
  const out: number[] = [];
  if (language === 'ja' || language === 'zh' || language === 'yue') {
    for (const match of text.matchAll(chinese)) {
      const value = chineseNumber(match[0]);
      if (value !== undefined) out.push(value);
      // 二、三: each may stand alone, and 一二三 one after the other.
      for (const char of match[0]) {
        const single = chineseNumber(char);
        if (single !== undefined) out.push(single);
      }
    }
  }
  for (const match of text.matchAll(romanWord)) {
    const value = romanNumber(match[0]);
    if (value !== undefined) out.push(value);
  }
  for (const char of text) if (vulgar[char] !== undefined) out.push(vulgar[char] as number);
  return out;
}
