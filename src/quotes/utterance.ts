import { sameLanguage } from '../language/identify/same.ts';
import type { Clause } from './clauses.ts';
import { cueIn, cuesOf } from './cues.ts';
import type { Evidence } from './evidence.ts';
import type { Known } from './known.ts';
import { numbersOf } from './numbers.ts';
import { otherOccasion, toldEarlier } from './occasions.ts';
import { otherTongues, tongueIn } from './tongues.ts';
import type { Tools } from './tools.ts';

/** A court, in several languages. */
const courts = /^(?:courts?$|gericht|tribunal|суд|sąd|soud|mahkem|ال?محكم|corte)/u;

/** What the clause says about how, and in which language, it was uttered. */
export function cueEvidence(known: Known, clause: Clause, before: string, language: string, tools: Tools): readonly Evidence[] {
  const cues = cuesOf(language);
  if (cues === undefined) return [];
  const out: Evidence[] = [];
  const lower = tools.lower(clause.text);
  const around = tools.lower(clause.before);
  const written = cueIn(lower, cues.written);
  if (written !== undefined) out.push({ kind: 'written', score: 0.8, quoted: written });
  // A ruling has no author but the court.
  const heard = (list: readonly string[]): string | undefined => cueIn(known.speaker.length > 0 ? list : list.filter((word) => !courts.test(word)), cues.spoken);
  const spoken = heard(lower);
  if (spoken !== undefined) out.push({ kind: 'spoken', score: written === undefined ? -2 : -1, quoted: spoken });
  else {
    const told = heard(around);
    if (told !== undefined && written === undefined) out.push({ kind: 'spoken', score: -1.5, quoted: told });
  }
  const occasion = written === undefined ? otherOccasion(clause, known.dates, cues, language, (text) => seasons.some((it) => tools.concepts(text, language).has(it))) : undefined;
  const earlier = toldEarlier(clause.text, cues, false) ?? toldEarlier(clause.before, cues, true) ?? occasion;
  if (earlier !== undefined) out.push({ kind: 'earlier', score: -1.2, quoted: earlier });
  const years = numbersOf(`${clause.text} ${clause.before}`).filter((it) => /^(?:19|20)\d\d$/.test(it));
  if (years.length > 0 && known.year !== undefined && !years.includes(known.year)) out.push({ kind: 'earlier', score: -1.5, quoted: years[0] as string, said: known.year });
  const translated = cueIn(lower, cues.translated);
  if (translated !== undefined) out.push({ kind: 'translated', score: 0.7, quoted: translated });
  const said = known.passage.language;
  if (said !== undefined) {
    const own = tongueIn(clause.text, said, language, tools);
    const nearby = own ?? tongueIn(before, said, language, tools);
    if (own !== undefined) out.push({ kind: 'language', score: 1.8, quoted: own });
    else if (nearby !== undefined) out.push({ kind: 'language', score: 0.8, quoted: nearby });
    else {
      const other = otherTongues.find((tag) => tag !== said && tools.tongues(clause.text, language).has(tag));
      // In the article's own language: what follows is a translation.
      if (other !== undefined && sameLanguage(other, language)) out.push({ kind: 'translated', score: 0.7, quoted: tools.tongues(clause.text, language).get(other) as string });
      else if (other !== undefined && !tools.languageNames(said)?.startsWith((tools.languageNames(other) ?? '').slice(0, 5))) out.push({ kind: 'other-language', score: -4, quoted: other });
    }
  }
  return out;
}

const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;
