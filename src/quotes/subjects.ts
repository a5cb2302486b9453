import { lexicon } from '../language/identify/evidence.ts';
import { identityOf } from '../language/identify/same.ts';
import type { Clause } from './clauses.ts';
import { cueIn, cuesOf, isPronoun } from './cues.ts';

/** Somebody or something without a name that the clause of a quotation says it was said by. */
export interface Subject {
  /** `new`: after an indefinite article, so nobody of whom the article has spoken. */
  readonly kind: 'new' | 'noun';
  readonly text: string;
  /** True if nothing stands between it and the verb of saying. */
  readonly beside: boolean;
}

/** Articles and possessives by language: before what is known, and before what is new. */
const articles: Readonly<Record<string, { readonly known: string; readonly fresh: string }>> = {
  en: { known: 'the its his her their our my this that these', fresh: 'a an one another some several many' },
  de: { known: 'der die das ihr ihre sein seine deren dessen unser unsere dieser diese', fresh: 'ein eine einer eines mehrere viele manche' },
  fr: { known: 'le la les son sa ses leur leurs notre cette ce', fresh: 'un une des plusieurs' },
  es: { known: 'el la los las su sus nuestro este esta', fresh: 'un una unos unas otro otra varios' },
  it: { known: 'il lo la i gli le suo sua questo questa', fresh: 'un uno una' },
  pt: { known: 'o a os as seu sua este esta', fresh: 'um uma uns umas' },
  nl: { known: 'de het zijn haar hun deze dit', fresh: 'een' },
  sv: { known: 'hans hennes deras', fresh: 'en ett' },
  da: { known: 'hans hendes hennes deres', fresh: 'en et ei' },
};

/** Verbs of telling that stand after who tells. */
const tells = 'told tell tells erzähl raconte racontait cuenta cuentan contó vertel berätta fortalt';

/** Auxiliaries of reported speech: their subject is what is spoken of, not who speaks. */
const reports: ReadonlySet<string> = new Set('sei seien werde werden habe hätten'.split(' '));

/** Words for according to: who says it comes after them. */
const by: ReadonlySet<string> = new Set('selon según segundo secondo laut volgens enligt ifølge'.split(' '));

/**
 * Who is said to have said it where that is no name: `a pilot`, `the ministry`; undefined where nobody is, or where it
 * is the text itself (`the statement said`).
 *
 * @example subjectOf({ text: 'said a pilot who landed there', before: '', bare: false }, 'en') // { kind: 'new', text: 'pilot', beside: true }
 */
export function subjectOf(clause: Clause, language: string): Subject | undefined {
  const cues = cuesOf(language);
  if (cues === undefined || clause.bare) return undefined;
  const key = identityOf(language);
  const list = articles[key];
  const words = clause.text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const isSmall = (word: string): boolean => lexicon.get(word)?.includes(key) === true;
  for (let i = 0; i < words.length; i += 1) {
    const verb = lower[i] as string;
    const said = cueIn([verb], cues.said) !== undefined && !reports.has(verb);
    // According to her: nobody else has said it.
    if (by.has(verb) && isPronoun(lower[i + 1] ?? '', cues)) return undefined;
    if (by.has(verb) && list !== undefined) {
      const found = after(i, list);
      if (found !== undefined) return found;
      continue;
    }
    if (!said && cueIn([verb], tells) === undefined) continue;
    const found = list === undefined ? (said ? besideVerb(i) : undefined) : ((said ? after(i, list) : undefined) ?? beforeVerb(i, list));
    if (found !== undefined) return found;
  }
  return undefined;

  /** `said a pilot`. */
  function after(i: number, { known, fresh }: { readonly known: string; readonly fresh: string }): Subject | undefined {
    // Called her back.
    if (lower[i + 1] === 'her' || lower[i + 1] === 'them') return undefined;
    const article = ` ${lower[i + 1] ?? ''} `;
    const kind = ` ${fresh} `.includes(article) ? 'new' : ` ${known} `.includes(article) ? 'noun' : undefined;
    return kind === undefined ? undefined : phrase(kind, i + 2, i + 5, true);
  }

  /** `a pilot said`, `the ministry of the interior says`. */
  function beforeVerb(i: number, { known, fresh }: { readonly known: string; readonly fresh: string }): Subject | undefined {
    if (isPronoun(lower[i - 1] ?? '', cues)) return undefined;
    for (let at = i - 2; at >= 0; at -= 1) {
      // Far before the verb, only what begins the sentence: `The company that was to build the dam said`.
      if (at < i - 7) at = 0;
      const article = ` ${lower[at] as string} `;
      const kind = ` ${fresh} `.includes(article) ? 'new' : ` ${known} `.includes(article) ? 'noun' : undefined;
      if (kind !== undefined && (at === 0 || /^(?:but|and|then|aber|und|doch|mais|et|pero|y|ma|e|mas|maar|en|als|as)$/.test(lower[at - 1] as string))) return phrase(kind, at + 1, i, undefined);
    }
    return undefined;
  }

  /** Languages without articles: „…”, mówi rolnik. */
  function besideVerb(i: number): Subject | undefined {
    const next = words[i + 1];
    if (next === undefined || !/^[\p{Ll}\p{Lo}]/u.test(next) || next.length < 4 || isSmall(lower[i + 1] as string)) return undefined;
    return phrase('noun', i + 1, i + 2, false);
  }

  function phrase(kind: Subject['kind'], from: number, to: number, beside: boolean | undefined): Subject | undefined {
    const run = lower.slice(from, to);
    const end = run.findIndex((word) => isSmall(word) || ` ${list?.known ?? ''} ${list?.fresh ?? ''} dem den des `.includes(` ${word} `));
    const inside = end < 0 ? run : run.slice(0, end);
    if (inside.length === 0 || cues === undefined || inside.some((word) => cueIn([word], cues.written) !== undefined || cueIn([word], cues.spoken) !== undefined || isPronoun(word, cues))) return undefined;
    return { kind, text: inside.join(' '), beside: beside ?? end < 0 };
  }
}

/** True if the last sentence before begins with somebody new: `A woman had been given tea. “…,” she said.` */
export function opensWithNew(before: string, language: string): boolean {
  const fresh = articles[identityOf(language)]?.fresh;
  const [, first = ''] = /(?:^|[.!?…]["”’»“']?\s+)(\p{Lu}[\p{L}\p{M}]*)\s[^.!?…]*[.!?…]?["”’»“']?\s*$/u.exec(before) ?? [];
  return fresh !== undefined && ` ${fresh} `.includes(` ${first.toLowerCase()} `) && first !== '';
}
