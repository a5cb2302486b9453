import { calendarStems } from './calendar.ts';
import type { Clause } from './clauses.ts';
import { cueIn, type Cues } from './cues.ts';

/** Languages whose verbs of a past before the past stand at the end. */
const verbLast = /^(?:de|nl|sv)(?:-|$)/;

/** At how many words of a clause a season or an auxiliary in it is one of the whole sentence: `Im Winter hatte er geklagt`. */
const opening = 6;

/** Words for in, before a month. */
const inside: ReadonlySet<string> = new Set('in im en em w we v ve в у на i no nel ve'.split(' '));

/**
 * The words by which a clause puts what was said at another time than the post: `had told`, `En septembre`, `Im Winter hatte`.
 *
 * @param dates what the passage is dated by: its attribution.
 * @param season whether a text speaks of a season.
 */
export function otherOccasion(clause: Clause, dates: string, cues: Cues, language: string, season: (text: string) => boolean): string | undefined {
  const words = clause.text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const auxiliary = lower.findIndex((word) => cues.before?.split(' ').includes(word) === true);
  const first = words.slice(0, opening).join(' ');
  if (auxiliary >= 0) {
    const reach = verbLast.test(language) ? lower.length : auxiliary + 4;
    if (cueIn(lower.slice(auxiliary + 1, reach), `${cues.said} ${cues.spoken}`) !== undefined || (auxiliary < opening && (/:\s*$/u.test(clause.text) || season(first)))) return lower[auxiliary];
  }
  // Of another month where the sentence begins with it: not what will cost more from September.
  const start = words.findIndex((word, i) => i < 2 && inside.has(word.toLowerCase()));
  if (start < 0) return undefined;
  const months = monthsIn(words[start + 1] ?? '', [language]);
  const own = monthsIn(dates, [language, 'en']);
  const other = [...months].find(([month]) => !own.has(month));
  return other?.[1];
}

/** The months that a text names in any of the languages, each with the word that names it. */
function monthsIn(text: string, languages: readonly string[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const language of new Set(languages)) {
    for (const [concept, stems] of stemsOf(language)) {
      const found = words.find((word) => stems.some((stem) => (stem.endsWith('=') ? word.toLowerCase() === stem.slice(0, -1) : word.toLowerCase().startsWith(stem))));
      if (found !== undefined) out.set(concept, found);
    }
  }
  return out;
}

/** The months of languages as CLDR has them, each language's when it is first asked for: data of the runtime, not state. */
const read = new Map<string, readonly (readonly [string, readonly string[]])[]>();

function stemsOf(language: string): readonly (readonly [string, readonly string[]])[] {
  let found = read.get(language);
  if (found === undefined) read.set(language, (found = calendarStems(language).filter(([concept]) => concept.startsWith('month-'))));
  return found;
}
