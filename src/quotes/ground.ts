import { lettersOf, tells } from '../language/identify/alphabets.ts';
import { identityOf } from '../language/identify/same.ts';
import { scriptsOf, type Script } from '../language/identify/scripts.ts';

/** What is known of the article's language before its texts are looked at. */
export interface Ground {
  /** As `identityOf` gives it. */
  readonly language: string;
  /** Empty where they are not known: nothing is foreign by script then. */
  readonly scripts: readonly Script[];
  /** A letter that the language lacks, of the script that it has. */
  readonly strange?: RegExp;
  /** It lacks no letter of ASCII. */
  readonly plain?: boolean;
  /** Letters that it hardly goes without, and how many letters of text are too many to be without them. */
  readonly tell?: { readonly letters: RegExp; readonly after: number };
}

const grounds = new Map<string, Ground>();

/** Reads what looking needs to know of the article's language; worked out once for a tag. */
export function groundOf(tag: string): Ground {
  let ground = grounds.get(tag);
  if (ground === undefined) grounds.set(tag, (ground = readGround(tag)));
  return ground;
}

function readGround(tag: string): Ground {
  const language = identityOf(tag);
  const scripts = scriptsOf(tag);
  const letters = scripts.length === 1 ? lettersOf(language, scripts[0] as Script) : undefined;
  if (letters === undefined) return { language, scripts };
  const tell = tells[language];
  const known = tell === undefined ? {} : { tell: { letters: new RegExp(`[${tell[0]}]`, 'iu'), after: 3 / tell[1] } };
  const strange = new RegExp(`[^${[...letters].join('')}\\P{${scripts[0] === 'Arab' ? 'Lo' : 'Ll'}}]`, 'u');
  return { language, scripts, ...known, strange, plain: !strange.test('abcdefghijklmnopqrstuvwxyz') };
}

/** Small words that weigh less than this speak for no language. */
export const telling = 0.7;
