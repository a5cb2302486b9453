import { asciiDigits } from '../language/conventions/digits.ts';
import { type NumberLanguage, readNumbers, type Token, writtenNumbers } from './number-tokens.ts';

/** One thing about the numbers of a translation: a token of the source, one of the target, or both. */
export interface NumberFinding {
  readonly code: 'number-changed' | 'number-missing' | 'number-added' | 'number-format' | 'unit-converted' | 'date-changed' | 'date-missing' | 'time-changed' | 'time-missing';
  readonly source?: Token;
  readonly target?: Token;
}

/**
 * Compares the numbers, times and months of a text with those of its translation, each read by the conventions of its own
 * language. Order does not matter, nor how often a number is repeated; what is written in words answers for a number.
 *
 * @param source and `target` without addresses and what else is not the translator's.
 */
export function compareNumbers(source: string, target: string, from: NumberLanguage, to: NumberLanguage): readonly NumberFinding[] {
  const wanted = readNumbers(source, from);
  const got = readNumbers(target, to);
  if (wanted.length === 0 && got.length === 0) return [];
  const findings: NumberFinding[] = [];
  const state: State = { wanted: new Set(wanted), got: new Set(got), source, target, from, to };
  matchEqual(wanted, got, state, findings);
  if (state.wanted.size === 0 && state.got.size === 0) return findings;
  matchFormats(state, findings);
  matchDates(state);
  matchScales(state);
  matchParts(state);
  dropRepeated(state, wanted, got);
  matchWords(state);
  if (from.otherCalendar !== to.otherCalendar) for (const set of [state.wanted, state.got]) for (const token of set) if (couldBeDate(token)) set.delete(token);
  return [...findings, ...left(state)];
}

interface State {
  /** What is not answered for yet. */
  readonly wanted: Set<Token>;
  readonly got: Set<Token>;
  readonly source: string;
  readonly target: string;
  readonly from: NumberLanguage;
  readonly to: NumberLanguage;
}

function settle(state: State, source: Token, target: Token): void {
  state.wanted.delete(source);
  state.got.delete(target);
}

/** The same value on both sides. */
function matchEqual(wanted: readonly Token[], got: readonly Token[], state: State, findings: NumberFinding[]): void {
  const index = new Map<string, Token[]>();
  for (const token of got) {
    for (const value of token.values) {
      const key = `${token.kind} ${value}`;
      const list = index.get(key);
      if (list === undefined) index.set(key, [token]);
      else list.push(token);
    }
  }
  // Lists are used from their ends, so that they need not be moved.
  for (const list of index.values()) list.reverse();
  for (const token of wanted) {
    for (const value of token.values) {
      const list = index.get(`${token.kind} ${value}`) ?? [];
      while (list.length > 0 && !state.got.has(list.at(-1) as Token)) list.pop();
      const target = list.at(-1);
      if (target === undefined) continue;
      // 3.141 in German is three thousand: it is the source's number only as it would be read there.
      if (target.foreign === true && target.values[0] !== value && token.foreign !== true) findings.push({ code: 'number-format', source: token, target });
      settle(state, token, target);
      break;
    }
  }
}

/** 1,000 left as it was, where it means one. */
function matchFormats(state: State, findings: NumberFinding[]): void {
  if (state.from.signs.decimal === state.to.signs.decimal) return;
  const index = new Map([...state.got].map((token) => [written(token, state.target), token]));
  for (const token of state.wanted) {
    if (token.kind !== 'number' || token.parts === undefined) continue;
    const raw = written(token, state.source);
    const same = index.get(raw);
    if (same === undefined || !state.got.has(same)) continue;
    settle(state, token, same);
    // A version is written in the same way everywhere.
    if (/^\d+\.\d+$/.test(raw) && token.mantissa === undefined) continue;
    findings.push({ code: 'number-format', source: token, target: same });
  }
}

/** A month by name here, by number there. */
function matchDates(state: State): void {
  const cross = (names: Set<Token>, numbers: Set<Token>): void => {
    const open = [...numbers].filter((token) => token.kind === 'number' && (token.dated || (token.parts?.length === 2 && token.parts.every((part) => part <= 31))));
    for (const name of [...names].filter((token) => token.kind === 'month')) {
      const at = open.findIndex((token) => token.values[0] === name.values[0] || token.parts?.includes(name.values[0] as number) === true);
      if (at < 0) continue;
      const number = open[at] as Token;
      names.delete(name);
      if (number.values[0] === name.values[0]) {
        numbers.delete(number);
        open.splice(at, 1);
      } else {
        // 14.09. is a day and a month.
        const day = [...names].find((token) => token.kind === 'number' && number.parts?.includes(token.values[0] as number) === true);
        if (day !== undefined) names.delete(day);
        numbers.delete(number);
        open.splice(at, 1);
      }
    }
  };
  cross(state.wanted, state.got);
  cross(state.got, state.wanted);
}

/** Where a word of scale is not known to one of the languages, the number before it is what can be compared. */
function matchScales(state: State): void {
  if (state.from.scales !== undefined && state.to.scales !== undefined) return;
  for (const token of state.wanted) {
    const mine = new Set([...(token.mantissa === undefined ? [] : [token.mantissa]), ...token.values]);
    const other = first(state.got).find((each) => [...(each.mantissa === undefined ? [] : [each.mantissa]), ...each.values].some((value) => mine.has(value)));
    if (other !== undefined) settle(state, token, other);
  }
}

/** As many as are worth comparing with each of many others. */
function first(tokens: ReadonlySet<Token>): readonly Token[] {
  const out: Token[] = [];
  for (const token of tokens) if (out.push(token) >= 50) break;
  return out;
}

/** One number here, its parts there: 17:30 and 17 h 30, 14.09. and 9/14, groups parted by a space. */
function matchParts(state: State): void {
  // 17.30 is a time in Danish and Finnish, without a word that says so.
  const dotted = (times: Set<Token>, numbers: Set<Token>): void => {
    const open = [...times].filter(({ kind }) => kind === 'time').slice(0, 50);
    if (open.length === 0) return;
    for (const token of [...numbers].slice(0, 50)) {
      const [hour = 99, minute = 99] = token.kind === 'number' && token.parts?.length === 2 ? token.parts : [];
      const time = hour > 24 || minute > 59 ? undefined : open.find((each) => times.has(each) && each.values.includes((hour % 24) * 60 + minute));
      if (time === undefined) continue;
      times.delete(time);
      numbers.delete(token);
    }
  };
  dotted(state.wanted, state.got);
  dotted(state.got, state.wanted);
  const take = (whole: Token, pool: Set<Token>): boolean => {
    if (whole.parts === undefined || pool.size === 0) return false;
    const found: Token[] = [];
    for (const [i, part] of whole.parts.entries()) {
      const hours = whole.kind === 'time' && i === 0 ? [part, (part + 12) % 24, part === 12 ? 24 : part] : [part];
      const one = first(pool).find((token) => token.kind === 'number' && !found.includes(token) && hours.includes(token.values[0] as number));
      if (one === undefined && !(whole.kind === 'time' && i > 0 && part === 0)) return false;
      if (one !== undefined) found.push(one);
    }
    for (const token of found) pool.delete(token);
    return true;
  };
  for (const token of state.wanted) if (take(token, state.got)) state.wanted.delete(token);
  for (const token of state.got) if (take(token, state.wanted)) state.got.delete(token);
}

/** What was matched once answers for every time it is said. */
function dropRepeated(state: State, wanted: readonly Token[], got: readonly Token[]): void {
  const values = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.flatMap((token) => token.values.map((value) => `${token.kind} ${value}`)));
  const theirs = values(got);
  const ours = values(wanted);
  for (const token of state.wanted) if (token.values.some((value) => theirs.has(`${token.kind} ${value}`))) state.wanted.delete(token);
  for (const token of state.got) if (token.values.some((value) => ours.has(`${token.kind} ${value}`))) state.got.delete(token);
}

/** Numbers in words, in Roman numerals, in Chinese characters. */
function matchWords(state: State): void {
  const drop = (set: Set<Token>, text: string, language: NumberLanguage): void => {
    if (set.size === 0) return;
    const digits = new Set(writtenNumbers(asciiDigits(text), language.language));
    const answers = new Map<number, boolean>();
    const says = (value: number): boolean => {
      const known = answers.get(value);
      if (known !== undefined) return known;
      // Whoever has changed a hundred numbers has not written them out.
      const answer = answers.size < 100 && (digits.has(value) || language.words?.says(text, value) === true);
      answers.set(value, answer);
      return answer;
    };
    for (const token of set) {
      if (token.kind === 'month') continue;
      const values = token.kind === 'time' ? [...(token.parts?.slice(0, 1) ?? []), ...token.values.map((value) => Math.floor(value / 60))] : [...token.values, ...(token.mantissa === undefined ? [] : [token.mantissa])];
      const small = values.some((value) => value <= 100 || (value < 1e6 && value % 1000 === 0));
      if (values.some(says)) set.delete(token);
      else if (language.words === undefined && small) set.delete(token);
    }
  };
  drop(state.wanted, state.target, state.to);
  drop(state.got, state.source, state.from);
}

function couldBeDate({ kind, dated, values: [value = 0] }: Token): boolean {
  return kind === 'month' || dated || (value >= 1000 && value < 3000) || value <= 31;
}

/** Pairs what is left on both sides, kind by kind, in order. */
function left(state: State): readonly NumberFinding[] {
  const out: NumberFinding[] = [];
  const sources = [...state.wanted].filter(({ demanded }) => demanded);
  const targets = [...state.got].filter(({ demanded }) => demanded);
  const used = new Set<Token>();
  const pair = (source: Token, fits: (target: Token) => boolean): Token | undefined => {
    const target = targets.find((each) => !used.has(each) && fits(each));
    if (target !== undefined) used.add(target);
    return target;
  };
  for (const source of sources.slice(0, 50)) {
    const converted = source.kind === 'number' ? pair(source, (target) => target.kind === 'number' && isConverted(source, target, state)) : undefined;
    if (converted !== undefined) {
      out.push({ code: 'unit-converted', source, target: converted });
      continue;
    }
    const target =
      pair(source, (each) => each.kind === source.kind && each.dated === source.dated) ??
      pair(source, (each) => each.kind === source.kind || (source.dated && each.dated && each.kind !== 'time'));
    const what = source.kind === 'time' ? 'time' : source.kind === 'month' || (source.dated && (target?.dated ?? true)) ? 'date' : 'number';
    out.push({ code: `${what}-${target === undefined ? 'missing' : 'changed'}`, source, ...(target === undefined ? {} : { target }) });
  }
  for (const target of targets.slice(0, 50)) if (!used.has(target) && target.kind === 'number' && !grammatical(target)) out.push({ code: 'number-added', target });
  return out;
}

/** One and two may be said by the grammar of the source: a plural, a pair. */
function grammatical({ values: [value] }: Token): boolean {
  return value === 1 || value === 2;
}

const customary = /(?<!\p{L})(?:mi(?:les?)?|feet|foot|ft|inch(?:es)?|in|pounds?|lbs?|ounces?|oz|gallons?|gal|acres?|yards?|yd|mph|fahrenheit|°\s?F|nautical|knots?|pints?|quarts?|cups?)(?!\p{L})|["″′]|(?<!\p{L})(?:мил|фут|дюйм|фунт|унц|акр|ярд|галон|галлон|meile|fuß|zoll|pfund|pied|pouce|livre|milla|libra|pulgada|mila|stop|cal|funt)/iu;
const factors: readonly number[] = [1.609, 0.3048, 30.48, 2.54, 25.4, 0.4536, 453.6, 28.35, 3.785, 4.546, 0.4047, 0.9144, 1.852, 2.59, 0.4731, 0.946, 0.0929];

/** True if one number is the other in another unit, and a customary unit stands after one of them. */
function isConverted(source: Token, target: Token, { source: said, target: translated }: State): boolean {
  const a = source.values[0] as number;
  const b = target.values[0] as number;
  if (a === 0 || b === 0) return false;
  const after = (text: string, token: Token): string => text.slice(token.span.end, token.span.end + 24);
  if (!customary.test(after(said, source)) && !customary.test(after(translated, target))) return false;
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= Math.max(0.6, 0.07 * y);
  return factors.some((factor) => near(b, a * factor) || near(a, b * factor)) || near(b, ((a - 32) * 5) / 9) || near(a, ((b - 32) * 5) / 9);
}

/** A token as it stands in its text. */
export function written({ span }: Token, text: string): string {
  return text.slice(span.start, span.end);
}
