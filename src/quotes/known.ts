import { clausesOfPassage, type PassageClause } from './align.ts';
import { hear, type Heard } from './fold.ts';
import { grammarOf, type Grammar, type Mark } from './grammar.ts';
import { letters } from './letters.ts';
import { handleWords, type Word } from './names.ts';
import { numbersOf } from './numbers.ts';
import type { ListedPassage } from './passage-list.ts';
import type { Tools } from './tools.ts';

/** What is known of a passage for comparing. */
export interface Known {
  readonly passage: ListedPassage;
  readonly words: readonly Word[];
  readonly numbers: ReadonlySet<string>;
  readonly concepts: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly clauses: readonly PassageClause[];
  /** What may be told of texts in its language by small words, and what is of this one. */
  readonly grammar: Grammar | undefined;
  readonly marks: ReadonlySet<Mark>;
  /** The name of who said it, in Latin letters, and the words of the handle. */
  readonly speaker: readonly Heard[];
  readonly length: number;
  /** What its attribution says, and the year of that. */
  readonly dates: string;
  readonly year?: string;
}

/** Reads a passage for comparing. */
export function know(passage: ListedPassage, introduced: string | undefined, attribution: string, tools: Tools): Known {
  const year = numbersOf(attribution).find((it) => /^(?:19|20)\d\d$/.test(it));
  const language = passage.language ?? 'und';
  const grammar = grammarOf(language);
  const name = passage.speaker ?? introduced ?? '';
  const speaker: readonly Heard[] = tools.read(name, passage.language);
  return {
    passage,
    words: withoutClitics(tools.read(passage.text, passage.language), passage.language, tools),
    numbers: new Set(numbersOf(passage.text)),
    concepts: tools.concepts(passage.text, language),
    regions: tools.regions(passage.text, language),
    speaker: [...speaker, ...(passage.handle === undefined ? [] : handleWords(passage.handle).map(hear))],
    clauses: clausesOfPassage(passage.text, language, (text) => withMarks(tools.concepts(text, language), grammar?.marksOf(text)), letters),
    grammar,
    marks: grammar?.marksOf(passage.text) ?? new Set(),
    length: letters(passage.text),
    dates: attribution,
    ...(year === undefined ? {} : { year }),
  };
}

/** What a clause speaks of, and what its small words say. */
function withMarks(concepts: ReadonlyMap<string, string>, marks: ReadonlySet<string> | undefined): ReadonlyMap<string, string> {
  return marks === undefined || marks.size === 0 ? concepts : new Map([...concepts, ...[...marks].map((mark) => [`~${mark}`, `~${mark}`] as const)]);
}

/** What is written together with the word after it. */
const bound: Readonly<Record<string, RegExp>> = { ar: /^(?:[وف]?(?:ال|بال|كال|لل)|[وفبلك])(?=\p{L}{4})/u, he: /^[ושכ]?[הבלמ](?=\p{L}{4})/u };

/** The words, and those that begin with an article or a particle once more without it. */
export function withoutClitics(list: readonly Word[], language: string | undefined, tools: Tools): readonly Word[] {
  const prefix = bound[language?.split('-', 1)[0] ?? ''];
  if (prefix === undefined) return list;
  return list.flatMap((word) => {
    const rest = word.text.replace(prefix, '');
    return rest === word.text ? [word] : [word, ...tools.read(rest, language).map((it) => ({ ...it, text: word.text }))];
  });
}
