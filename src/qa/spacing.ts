import type { Spacing } from '../language/conventions/spacing.ts';
import type { Span } from '../text/span.ts';

/** A place where a no-break space should stand. */
export interface SpaceFinding {
  /** `missing`: there is no space at all; `breaking`: a line could break there. */
  readonly kind: 'missing' | 'breaking';
  readonly span: Span;
  readonly expected: string;
}

const unit = '(?:[kmcdµμ]?m[²³23]?|[kmcdg]?g|[mcdh]?l|ha|t|[kMGTP]?B|[kMGT]?bit|[kMG]?Hz|[kMG]?Wh?|V|A|°C|°F|°|%|‰|€|\\$|£|₴|₽|zł|Kč|kr|грн|руб|км\\/год|км\\/ч|км|см|мм|м|кг|г|мг|л|мл|га|т|год|хв|с|тис|млн|млрд|трлн|тыс|Mio|Mrd|Tsd|km\\/h|mln|mld|tys)';

/**
 * Where a translation lacks the no-break spaces of its language: before the marks of French, after words of one letter, between
 * initials and a name, before a dash, between a number and its unit.
 */
export function spaceFindings(text: string, rules: Spacing): readonly SpaceFinding[] {
  const out: SpaceFinding[] = [];
  const add = (kind: SpaceFinding['kind'], start: number, end: number, expected: string): void => {
    out.push({ kind, span: { start, end }, expected });
  };
  if (rules.before !== undefined) before(text, rules.before, add);
  if (rules.guillemets === true) {
    for (const match of text.matchAll(/«( ?)(?=[^\s\u00a0\u202f»])/gu)) add(match[1] === '' ? 'missing' : 'breaking', match.index, match.index + match[0].length, '«\u00a0');
    for (const match of text.matchAll(/(?<=[^\s\u00a0\u202f«])( ?)»/gu)) add(match[1] === '' ? 'missing' : 'breaking', match.index, match.index + match[0].length, '\u00a0»');
  }
  const breaking = (pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) add('breaking', match.index, match.index + match[0].length, match[0].replace(/ (?=\S*$)/u, '\u00a0'));
  };
  if (rules.words !== undefined) breaking(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’\\-.])[${rules.words}] (?=[\\p{L}\\p{N}«„“"])`, 'gu'));
  if (rules.initials === true) breaking(/(?<![\p{L}\p{N}.])\p{Lu}\. (?=\p{Lu}(?:\p{Ll}{2,}|\.))/gu);
  if (rules.dash === true) breaking(/(?<=[^\s]) (?=— )/gu);
  if (rules.units === true) breaking(new RegExp(`(?<=\\d) (?=${unit}(?![\\p{L}\\p{N}]))`, 'gu'));
  return out;
}

type Add = (kind: SpaceFinding['kind'], start: number, end: number, expected: string) => void;

function before(text: string, marks: string, add: Add): void {
  // Not 10:30, ::, a path, a face :) or (!), nor the second of ?!
  const pattern = new RegExp(`(?<=[\\p{L}\\p{N}\\p{M})\\]»%”’…])( ?)([${marks}]+)(?=$|[\\s)\\]»”"])`, 'gu');
  for (const match of text.matchAll(pattern)) {
    const [whole, white, mark] = match as unknown as [string, string, string];
    const face = mark.startsWith(':') || mark.startsWith(';') ? /^[-)(DPp]/.test(text.slice(match.index + whole.length)) : false;
    if (face) continue;
    add(white === '' ? 'missing' : 'breaking', match.index, match.index + whole.length, `${mark.startsWith(':') ? '\u00a0' : '\u202f'}${mark}`);
  }
}
