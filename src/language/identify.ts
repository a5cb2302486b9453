import { prose } from './identify/prose.ts';
import { createRanker, type Ranker } from './identify/rank.ts';
import { identityOf } from './identify/same.ts';
import { countScripts, type Script } from './identify/scripts.ts';

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

/** Languages whose script is theirs alone, as far as articles go. */
const byScript: Readonly<Partial<Record<Script, string>>> = {
  Grek: 'el', Armn: 'hy', Hebr: 'he', Beng: 'bn', Guru: 'pa', Gujr: 'gu', Orya: 'or', Taml: 'ta', Telu: 'te', Knda: 'kn', Mlym: 'ml',
  Sinh: 'si', Thai: 'th', Laoo: 'lo', Tibt: 'bo', Mymr: 'my', Geor: 'ka', Ethi: 'am', Khmr: 'km', Mong: 'mn', Kana: 'ja', Hang: 'ko',
  Hani: 'zh', Syrc: 'syr', Thaa: 'dv',
};

/** One language that a text may be in; only differences of scores mean something, 0.2 is much. */
export interface Candidate {
  readonly language: string;
  readonly score: number;
}

/** Ranks the languages that a text may be in, the likeliest first; empty where nothing can be said. */
export type Rank = (text: string, prior?: string) => readonly Candidate[];

/**
 * Loads what identification needs, the smallest model of eld included (about 0.2 s and 85 MB), and gives the
 * function that ranks languages with it. Load it once and hold it.
 */
export async function loadRank(): Promise<Rank> {
  const { eld } = await import('eld/extrasmall');
  const rank = createRanker(eld);
  return (text, prior) => rankWith(rank, text, prior);
}

/**
 * Loads as {@link loadRank} does, and gives the function that says one language or `uncertain`.
 *
 * @example const identify = await loadIdentify(); identify('Під час розмови обговорили ситуацію') // uk
 */
export async function loadIdentify(): Promise<Identify> {
  const rank = await loadRank();
  return (text, options = {}) => decide(rank(text, options.prior));
}

/** Tells the language of one text; see {@link loadIdentify} for many. */
export async function identify(text: string, options: IdentifyOptions = {}): Promise<Identification | 'uncertain'> {
  return (await loadIdentify())(text, options);
}

/** Below this lead over the second language nothing is said. Tuned on half of the treebanks' sentences. */
const leastMargin = 0.04;

function decide(ranked: readonly Candidate[]): Identification | 'uncertain' {
  const [first, second] = ranked;
  if (first === undefined || first.score <= 0) return 'uncertain';
  const margin = first.score - (second?.score ?? 0);
  return margin < leastMargin ? 'uncertain' : { language: first.language, confidence: Math.min(1, 0.5 + margin) };
}

/** Signs that stand in Chinese sentences and not in Japanese ones, but for quotations. */
const chineseAlone = /[们們这這吗嗎呢吧没沒你妳她它让讓给給说說还還么麼很啊哪]/u;

function rankWith(rank: Ranker, text: string, prior: string | undefined): readonly Candidate[] {
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
  if (script === undefined || most < total * 0.5) return [];
  const alone = byScript[script];
  if (alone === undefined) return rank(cleaned, script, prior);
  const language = script === 'Hani' && (scripts.get('Kana') ?? 0) > 0 ? 'ja' : alone;
  // Japanese can do without kana in a heading, but not with the pronouns and particles of Chinese.
  if (language === 'zh' && prior !== undefined && identityOf(prior) === 'ja' && !chineseAlone.test(cleaned)) return [];
  return [{ language, score: most / total }];
}
