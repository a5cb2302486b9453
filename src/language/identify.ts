import { lettersOf } from './identify/alphabets.ts';
import { countHits } from './identify/evidence.ts';
import { prose, words } from './identify/prose.ts';
import { countScripts, scriptsOf, type Script } from './identify/scripts.ts';
import { stopWords } from './identify/stopwords.ts';

/** What language a text is in, and how sure that is: 0 to 1. */
export interface Identification {
  /** Primary language subtag (BCP 47): `uk`, `de`; Norwegian is `no`. */
  readonly language: string;
  readonly confidence: number;
}

export interface IdentifyOptions {
  /** The language that the text is expected to be in: its article's. */
  readonly prior?: string;
}

/** Tells the language of a text, or that it cannot be told. */
export type Identify = (text: string, options?: IdentifyOptions) => Identification | 'uncertain';

interface Detector {
  detect(text: string): { language: string; getScores(): Record<string, number> };
}

/** Languages whose script is theirs alone, as far as articles go. */
const bySript: Readonly<Partial<Record<Script, string>>> = {
  Grek: 'el', Armn: 'hy', Hebr: 'he', Beng: 'bn', Guru: 'pa', Gujr: 'gu', Orya: 'or', Taml: 'ta', Telu: 'te', Knda: 'kn', Mlym: 'ml',
  Sinh: 'si', Thai: 'th', Laoo: 'lo', Tibt: 'bo', Mymr: 'my', Geor: 'ka', Ethi: 'am', Khmr: 'km', Mong: 'mn', Kana: 'ja', Hang: 'ko',
  Hani: 'zh', Syrc: 'syr', Thaa: 'dv',
};

const same: Readonly<Record<string, string>> = {
  nb: 'no', nn: 'no', iw: 'he', in: 'id', ji: 'yi', sh: 'hr', bs: 'hr', mo: 'ro', fil: 'tl', cmn: 'zh', yue: 'zh', ms: 'id', arb: 'ar',
  prs: 'fa', pes: 'fa', kmr: 'ku',
};

/**
 * The primary subtag that identification answers with: near-identical languages that short texts cannot
 * tell apart share one (`nb` and `nn` are `no`, `bs` is `hr`, `ms` is `id`).
 */
export function identityOf(tag: string): string {
  const primary = (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase();
  return same[primary] ?? primary;
}

/** True if two tags name the same language, as far as identification tells languages apart. */
export function sameLanguage(a: string, b: string): boolean {
  return identityOf(a) === identityOf(b);
}

/**
 * Loads what identification needs, the smallest model of eld included (about 0.2 s and 85 MB), and gives the
 * function that uses it. Load it once and hold it.
 *
 * @example const identify = await loadIdentify(); identify('Під час розмови обговорили ситуацію') // uk
 */
export async function loadIdentify(): Promise<Identify> {
  const { eld } = await import('eld/extrasmall');
  return (text, options = {}) => identifyWith(eld, text, options);
}

/** Tells the language of one text; see {@link loadIdentify} for many. */
export async function identify(text: string, options: IdentifyOptions = {}): Promise<Identification | 'uncertain'> {
  return (await loadIdentify())(text, options);
}

function identifyWith(eld: Detector, text: string, options: IdentifyOptions): Identification | 'uncertain' {
  const cleaned = prose(text);
  const scripts = countScripts(cleaned);
  let total = 0;
  let script: Script | undefined;
  let most = 0;
  for (const [name, count] of scripts) {
    const weighed = name === 'Hani' || name === 'Hang' || name === 'Kana' ? count * 3 : count;
    total += weighed;
    if (weighed > most) [script, most] = [name, weighed];
  }
  if (script === undefined || most < total * 0.5) return 'uncertain';
  const alone = bySript[script];
  if (alone !== undefined) {
    const language = script === 'Hani' && (scripts.get('Kana') ?? 0) > 0 ? 'ja' : alone;
    return { language, confidence: most / total };
  }
  const ranked = rank(eld, cleaned, script, options.prior);
  const [first, second] = ranked;
  if (first === undefined || first.score <= 0) return 'uncertain';
  const margin = first.score - (second?.score ?? 0);
  if (margin < 0.05) return 'uncertain';
  return { language: first.language, confidence: Math.min(1, 0.5 + margin) };
}

interface Ranked {
  readonly language: string;
  readonly score: number;
}

function rank(eld: Detector, text: string, script: Script, prior: string | undefined): readonly Ranked[] {
  const list = words(text).filter((word) => inScript(word, script));
  if (list.length === 0) return [];
  const hits = countHits(list);
  const statistical = new Map<string, number>();
  for (const [language, score] of Object.entries(eld.detect(text).getScores())) {
    const key = identityOf(language);
    statistical.set(key, Math.max(statistical.get(key) ?? 0, score));
  }
  const ratio = (score: number): number => score / (1.0001 - score);
  const best = Math.max(0.5, ...[...statistical.values()].map(ratio));
  const candidates = new Set([...statistical.keys(), ...hits.weight.keys()]);
  const out: Ranked[] = [];
  for (const language of candidates) {
    if (!scriptsOf(language).includes(script)) continue;
    const grams = statistical.has(language) ? ratio(statistical.get(language) ?? 0) / best : language in stopWords ? 0.8 : 0;
    const small = Math.min(1, ((hits.weight.get(language) ?? 0) * 2) / list.length);
    const alien = alienShare(list, language, script);
    const score = grams + small - alien * 1.5 + (prior !== undefined && identityOf(prior) === language ? 0.03 : 0);
    out.push({ language, score });
  }
  return out.sort((a, b) => b.score - a.score);
}

function inScript(word: string, script: Script): boolean {
  return countScripts(word).has(script);
}

/** The share of the words that have a letter the language lacks. */
function alienShare(list: readonly string[], language: string, script: Script): number {
  const letters = lettersOf(language, script);
  if (letters === undefined) return 0;
  let alien = 0;
  for (const word of list) {
    for (const letter of word) {
      if (letter !== "'" && letter !== 'ʼ' && !letters.has(letter) && /\p{L}/u.test(letter)) {
        alien += 1;
        break;
      }
    }
  }
  return alien / list.length;
}
