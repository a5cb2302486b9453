import { calendarStems } from './calendar.ts';
import type { Clause } from './clauses.ts';
import { cueIn, sayings, type Cues } from './cues.ts';

/** Languages whose verbs of a past before the past stand at the end. */
const verbLast = /^(?:de|nl|sv)(?:-|$)/;

/** At how many words of a clause a season or an auxiliary in it is one of the whole sentence: `Im Winter hatte er geklagt`. */
const opening = 6;

/** Words for in, before a month. */
const inside: ReadonlySet<string> = new Set('in im en em w we v ve в у на i no nel ve'.split(' '));

/** A time of years, months or weeks before, where a sentence begins with it: `A year ago she told`, `Год назад она говорила`. */
const ago: Readonly<Record<string, RegExp>> = {
  en: /^(?:[\p{L}'’-]+ ){1,3}(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|^last (?:year|month|week|winter|spring|summer|autumn|fall)/iu,
  de: /^vor (?:[\p{L}'’-]+ ){1,3}?(?:jahr|monat|woche)|^(?:im )?(?:letzten|vergangenen|vorigen) (?:jahr|monat|winter|frühjahr|frühling|sommer|herbst)|^(?:letztes|voriges) jahr/iu,
  fr: /^il y a (?:[\p{L}'’-]+ ){1,3}?(?:ans?|mois|semaines?|années?)(?!\p{L})|^(?:l['’]an|l['’]année|l['’]été|l['’]hiver|le mois|le printemps) (?:dernier|dernière|passé|passée)/iu,
  es: /^hace (?:[\p{L}'’-]+ ){1,3}?(?:años?|meses|mes|semanas?)(?!\p{L})|^el (?:año|mes|verano|invierno|otoño) pasado/iu,
  it: /^(?:[\p{L}'’-]+ ){1,3}?(?:anni|anno|mesi|mese|settimane|settimana) fa(?!\p{L})|^l['’](?:anno|estate|inverno) scors/iu,
  pt: /^há (?:[\p{L}'’-]+ ){1,3}?(?:anos?|mês|meses|semanas?)(?!\p{L})|^(?:[\p{L}'’-]+ ){1,3}?(?:anos?|meses) atrás|^no (?:ano|mês|verão|inverno) passado/iu,
  nl: /^(?:[\p{L}'’-]+ ){1,3}?(?:jaar|maanden|maand|weken) geleden|^(?:vorig|verleden) jaar/iu,
  sv: /^för (?:[\p{L}'’-]+ ){1,3}?(?:år|månader|månad|veckor) sedan|^förra (?:året|månaden|veckan)|^i fjol/iu,
  da: /^for (?:[\p{L}'’-]+ ){1,3}?(?:år|måneder|måned|uger|uker) siden|^i fjor|^sidste år/iu,
  pl: /^(?:[\p{L}'’-]+ ){0,2}(?:rok|lata?|lat|miesiące|miesięcy|miesiąc|tygodni[ea]?) temu|^(?:w )?(?:ubiegłym|zeszłym) (?:roku|miesiącu)/iu,
  cs: /^před (?:[\p{L}'’-]+ ){0,2}(?:rokem|lety|měsíc\p{L}*|týdn\p{L}*)|^loni(?!\p{L})|^(?:v )?(?:minulém|loňském) roce/iu,
  uk: /^(?:[\p{L}'’-]+ ){0,2}(?:рік|роки|років|місяць|місяці|місяців|тижні|тижнів|тиждень) тому|^торік(?!\p{L})|^минулого (?:року|місяця|літа)/iu,
  ru: /^(?:[\p{L}'’-]+ ){0,2}(?:год|года|лет|месяц|месяца|месяцев|недели|неделю|недель) (?:тому )?назад|^в прошлом (?:году|месяце)|^прошл\p{L}+ (?:зимой|весной|летом|осенью)/iu,
  be: /^(?:[\p{L}'’-]+ ){0,2}(?:год|гады|гадоў|месяц|месяцы|месяцаў) таму|^летась(?!\p{L})/iu,
  bg: /^преди (?:[\p{L}'’-]+ ){0,2}(?:година|години|месец\p{L}*|седмиц\p{L}*)|^миналата (?:година|зима|есен)/iu,
  tr: /^(?:[\p{L}'’-]+ ){0,2}(?:yıl|sene|ay|hafta) önce|^geçen (?:yıl|sene|ay|hafta)/iu,
  ar: /^و?قبل (?:[\p{L}'’-]+ ){0,2}(?:عامين|عام|أعوام|سنتين|سنة|سنوات|شهرين|شهر|أشهر|أسبوع|أسابيع)|^(?:في )?(?:العام|الشهر|الصيف|الشتاء) الماضي/u,
};

/**
 * The words by which a clause puts what was said at another time than the post: `had told`, `En septembre`, `Im Winter hatte`.
 *
 * @param dates what the passage is dated by: its attribution.
 * @param season whether a text speaks of a season.
 */
export function otherOccasion(clause: Clause, dates: string, cues: Cues, language: string, season: (text: string) => boolean): string | undefined {
  const before = ago[language.split('-', 1)[0] ?? '']?.exec(clause.text)?.[0];
  if (before !== undefined) return before;
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

/**
 * The word for another time that goes with a verb of saying in its part of a sentence, or with the next part's where it stands
 * alone: `she told us a year ago`, `Раніше, в інтерв'ю`; what took place at another time is no reason.
 *
 * @param strict whether the verb must stand in the same part.
 */
export function toldEarlier(text: string, cues: Cues, strict: boolean): string | undefined {
  const parts = text.toLowerCase().split(/[,،;؛:.!?؟…。！？—–()]+/u).map((part) => part.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []);
  const says = (part: readonly string[] | undefined): boolean => part !== undefined && cueIn(part, sayings(cues)) !== undefined;
  for (const [i, part] of parts.entries()) {
    const found = cueIn(part, cues.earlier);
    // Then, as she tells it: what comes next in the story.
    if (found === undefined || (part.length === 1 && stories.has(found))) continue;
    if (says(part) || (!strict && part.length <= alone && (says(parts[i + 1]) || !parts.some(says)))) return found;
  }
  return undefined;
}

/** Words for that time which stand alone where a story goes on. */
const stories: ReadonlySet<string> = new Set('тоді тогда damals kiedyś колись'.split(' '));

/** Of how many words a part of a sentence is that says no more than when. */
const alone = 4;

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
