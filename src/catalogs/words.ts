import { fill } from '../text/diagnostic.ts';
import type { JsonNode, JsonObject } from './json.ts';
import { type Path, wordId } from './key.ts';
import { messages } from './messages.ts';
import { placeholders } from './placeholder.ts';
import { categories, categoriesOf, type Category, examples, onlyNumber, pluralKey, pluralSuffix, type Suffix } from './plural.ts';

/** A word as a target language needs it. */
export interface Word {
  /** An NMTOKEN, made of its path. */
  readonly id: string;
  readonly path: Path;
  /** What it is to be translated from. */
  readonly source: string;
  /** What its translator is told. */
  readonly notes: readonly string[];
  /** Keys of placeholders that a translation may have: those of all plural forms. */
  readonly allowed: readonly string[];
  /** The form is for one number alone: one placeholder, which is the number's, may be left out. */
  readonly exact: boolean;
}

/**
 * The words of a catalogue as a language needs them, in the order of the catalogue. Keys with plural suffixes (i18next JSON v4) are
 * made by the categories of the target language: `_one` and `_other` of an English one are four for Ukrainian, six for Arabic.
 *
 * @param language BCP 47 tag of the target language.
 */
export function wordsFor(catalogue: JsonObject, language: string): readonly Word[] {
  const out: Word[] = [];
  const walk = (node: JsonNode, path: Path): void => {
    if (node.kind === 'string') out.push(wordOf(path, node.value));
    else if (node.kind === 'array') node.items.forEach((item, i) => walk(item, [...path, i]));
    else if (node.kind === 'object') walkObject(node, path);
  };
  const walkObject = (object: JsonObject, path: Path): void => {
    const sets = pluralSets(object);
    const done = new Set<PluralSet>();
    for (const { key, value } of object.members) {
      const set = sets.get(key);
      if (set === undefined) walk(value, [...path, key]);
      else if (!done.has(set)) {
        done.add(set);
        out.push(...pluralWords(set, path, language));
      }
    }
  };
  walkObject(catalogue, []);
  return out;
}

function wordOf(path: Path, source: string, notes: readonly string[] = [], allowed = keysOf(source), exact = false): Word {
  return { id: wordId(path), path, source, notes, allowed, exact };
}

function keysOf(...texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => placeholders(text).map(({ key }) => key)))];
}

/** The plural forms of one word. */
interface PluralSet {
  readonly base: string;
  readonly ordinal: boolean;
  readonly forms: Map<Category, string>;
}

/** The sets of an object by each of their keys; a set has the form `other`, without which i18next finds none. */
function pluralSets(object: JsonObject): ReadonlyMap<string, PluralSet> {
  const out = new Map<string, PluralSet>();
  const byBase = new Map<string, PluralSet>();
  for (const { key, value } of object.members) {
    const suffix = pluralSuffix(key);
    if (suffix === undefined || value.kind !== 'string') continue;
    const { base, ordinal, category } = suffix;
    const name = pluralKey({ base, ordinal, category: 'other' });
    const set = byBase.get(name) ?? { base, ordinal, forms: new Map<Category, string>() };
    byBase.set(name, set);
    set.forms.set(category, value.value);
    out.set(key, set);
  }
  for (const [key, set] of out) if (!set.forms.has('other')) out.delete(key);
  return out;
}

function pluralWords({ base, ordinal, forms }: PluralSet, path: Path, language: string): readonly Word[] {
  const has = categoriesOf(language, ordinal);
  const allowed = keysOf(...forms.values());
  const other = forms.get('other') as string;
  // i18next says `_zero` of 0 in every language.
  const zero = !ordinal && forms.has('zero') && !has.includes('zero');
  return categories.filter((category) => has.includes(category) || (zero && category === 'zero')).map((category): Word => {
    const only = category === 'zero' && forms.has('zero') ? 0 : onlyNumber(language, ordinal, category);
    const own = forms.get(category);
    // "One file" says too little where the form is also that of 21.
    const tooLittle = own !== undefined && only === undefined && keysOf(other).some((key) => !keysOf(own).includes(key));
    const source = own === undefined || tooLittle ? other : own;
    const suffix: Suffix = { base, ordinal, category };
    return wordOf([...path, pluralKey(suffix)], source, notesOf(suffix, language, zero, only, keysOf(source).length > 0), allowed, only !== undefined);
  });
}

function notesOf({ ordinal, category }: Suffix, language: string, zero: boolean, only: number | undefined, hasNumber: boolean): readonly string[] {
  if (zero && category === 'zero') return [messages['note-plural-zero']];
  const numbers = (only === undefined ? examples(language, ordinal, category) : [only]).join(', ');
  const form = fill(messages[ordinal ? 'note-ordinal' : 'note-plural'], { category, numbers });
  return only !== undefined && hasNumber ? [form, fill(messages['note-plural-exact'], { number: only })] : [form];
}
