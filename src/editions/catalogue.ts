import { parseTag } from '../language/tag.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { messages } from './messages.ts';

/** The words of a page in one language, by key: the content of `locales/<language>/edition.json` (i18next JSON v4). */
export type Catalogue = Readonly<Record<string, string>>;

/** Catalogues by the BCP 47 tag of their language. */
export type Catalogues = Readonly<Record<string, Catalogue>>;

/** A catalogue without the entries that cannot be shown, and what is wrong with it. */
export interface CheckedCatalogue {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

const plural = /^(.+)_(zero|one|two|few|many|other)$/;

/** What an entry is: the base of its key, and the plural category or the context behind it. */
interface Entry {
  readonly base: string;
  readonly category?: string;
  readonly context?: string;
}

/**
 * Compares a catalogue with a reference that has every key. A plural entry has one key for each category that
 * its language has in CLDR; a key may have variants for a language that the word is about (`translatedFrom_en`).
 *
 * @param catalogue as it was parsed: whatever is not text is left out.
 * @returns diagnostics `catalogue-not-text`, `catalogue-key-missing`, `catalogue-key-unknown`,
 *   `catalogue-plural-missing`, `catalogue-plural-unknown`, `catalogue-value-unknown`, `catalogue-value-missing`.
 *   Entries with an unknown value are left out, so that the word of another language stands in for them.
 * @example checkCatalogue('uk', { articles_one: '{{n}} стаття' }, english).diagnostics[0].code // 'catalogue-key-missing'
 */
export function checkCatalogue(language: string, catalogue: Readonly<Record<string, unknown>>, reference: Catalogue): CheckedCatalogue {
  const diagnostics: Diagnostic[] = [];
  const say = (severity: 'error' | 'warning', code: keyof typeof messages, key: string, values: Record<string, string> = {}): void => {
    diagnostics.push(diagnose(messages, severity, code, { language, key, ...values }));
  };
  const known = readReference(reference);
  const categories = new Set<string>(new Intl.PluralRules(parseTag(language) ?? 'und').resolvedOptions().pluralCategories);
  const kept: Record<string, string> = {};
  for (const [key, text] of Object.entries(catalogue)) {
    if (typeof text !== 'string') {
      say('error', 'catalogue-not-text', key);
      continue;
    }
    const entry = readKey(key, known);
    if (entry === undefined) {
      say('warning', 'catalogue-key-unknown', key);
      continue;
    }
    // i18next takes `_zero` for 0 in every language.
    if (entry.category !== undefined && entry.category !== 'zero' && !categories.has(entry.category)) {
      say('warning', 'catalogue-plural-unknown', key, { category: entry.category, known: [...categories].join(', ') });
    }
    const wanted = known.get(entry.base) as Known;
    const unknown = strangers(text, wanted.values);
    if (unknown !== undefined) {
      say('error', 'catalogue-value-unknown', key, { value: unknown, known: [...wanted.values].join(', ') || '-' });
      continue;
    }
    for (const value of wanted.values) {
      if (!text.includes(`{{${value}}}`) && !mayLack(entry, value)) say('warning', 'catalogue-value-missing', key, { value });
    }
    kept[key] = text;
  }
  for (const [base, { plural: counted }] of known) {
    if (!counted) {
      if (typeof catalogue[base] !== 'string') say('warning', 'catalogue-key-missing', base);
      continue;
    }
    for (const category of categories) {
      const key = `${base}_${category}`;
      if (typeof catalogue[key] !== 'string') say('warning', 'catalogue-plural-missing', key, { category });
    }
  }
  return { catalogue: kept, diagnostics };
}

interface Known {
  readonly plural: boolean;
  readonly values: ReadonlySet<string>;
}

function readReference(reference: Catalogue): ReadonlyMap<string, Known> {
  const known = new Map<string, { plural: boolean; values: Set<string> }>();
  for (const [key, text] of Object.entries(reference)) {
    const counted = plural.exec(key);
    const context = counted === null && Object.hasOwn(reference, key.slice(0, Math.max(0, key.lastIndexOf('_'))));
    if (context) continue;
    const base = counted?.[1] ?? key;
    const entry = known.get(base) ?? { plural: counted !== null, values: new Set<string>() };
    for (const [, name] of text.matchAll(/\{\{(\w+)\}\}/g)) entry.values.add(name as string);
    known.set(base, entry);
  }
  return known;
}

function readKey(key: string, known: ReadonlyMap<string, Known>): Entry | undefined {
  if (known.get(key)?.plural === false) return { base: key };
  const counted = plural.exec(key);
  const base = counted?.[1] as string;
  if (counted !== null && known.get(base)?.plural === true) return { base, category: counted[2] as string };
  const at = key.lastIndexOf('_');
  if (at < 0 || known.get(key.slice(0, at))?.plural !== false || parseTag(key.slice(at + 1)) === undefined) return undefined;
  return { base: key.slice(0, at), context: key.slice(at + 1) };
}

/** A value that nothing is given for, or braces that name none. */
function strangers(text: string, values: ReadonlySet<string>): string | undefined {
  const rest = text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (values.has(name) ? '' : whole));
  return /\{\{?[^{}]*\}?\}?|\}\}?/.exec(rest)?.[0];
}

/** "One article" needs no number, "from English" no name of a language. */
function mayLack({ category, context }: Entry, value: string): boolean {
  return (value === 'n' && (category === 'zero' || category === 'one' || category === 'two')) || (value === 'language' && context !== undefined);
}
