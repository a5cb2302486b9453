import { profile, similarity } from '../model/similarity.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { messages } from './messages.ts';
import { type Placeholder, placeholders } from './placeholder.ts';
import type { Word } from './words.ts';

/**
 * Compares the placeholders of a translation with those of its word.
 *
 * @returns diagnostics `placeholder-missing`, `placeholder-unknown`, `placeholder-renamed`, `placeholder-unbalanced`, all errors.
 */
export function checkWord(word: Word, target: string): readonly Diagnostic[] {
  const wanted = placeholders(word.source);
  const got = placeholders(target);
  return [...checkValues(word, wanted, got), ...checkTags(word, wanted, got)];
}

function say(word: Word, code: keyof typeof messages, details: { readonly expected?: string; readonly received?: string }): Diagnostic {
  return diagnose(messages, 'error', code, { unit: word.id, ...details }, { where: { unit: word.id }, ...details });
}

function checkValues(word: Word, wanted: readonly Placeholder[], got: readonly Placeholder[]): readonly Diagnostic[] {
  const isValue = ({ kind }: Placeholder): boolean => kind === 'value' || kind === 'nested';
  const allowed = new Set(word.allowed);
  const have = new Set(got.map(({ key }) => key));
  const missing = [...new Set(wanted.filter(isValue).map(({ key }) => key))].filter((key) => !have.has(key));
  const unknown = [...new Set(got.filter(isValue).map(({ key }) => key))].filter((key) => !allowed.has(key));
  const out: Diagnostic[] = [];
  for (const received of unknown) {
    const expected = nearest(received, missing);
    if (expected === undefined) {
      out.push(say(word, 'placeholder-unknown', { received }));
      continue;
    }
    missing.splice(missing.indexOf(expected), 1);
    out.push(say(word, 'placeholder-renamed', { expected, received }));
  }
  if (word.exact) leaveOut(missing);
  return [...out, ...missing.map((expected) => say(word, 'placeholder-missing', { expected }))];
}

/** The missing one that an unknown one most likely was: the only one, or the one most like it. */
function nearest(received: string, missing: readonly string[]): string | undefined {
  if (missing.length < 2) return missing[0];
  const mine = profile(received);
  const scored = missing.map((key) => ({ key, score: similarity(profile(key), mine) })).sort((a, b) => b.score - a.score);
  return scored[0]?.key;
}

/** The number need not be named where it is always the same: `{{count}}`, or the one that is not there. */
function leaveOut(missing: string[]): void {
  const count = missing.indexOf('{{count}}');
  if (count >= 0) missing.splice(count, 1);
  else if (missing.length === 1) missing.pop();
}

function checkTags(word: Word, wanted: readonly Placeholder[], got: readonly Placeholder[]): readonly Diagnostic[] {
  const tags = (list: readonly Placeholder[]): readonly string[] => list.filter(({ kind }) => kind === 'tag').map(({ key }) => key);
  const [source, target] = [tags(wanted), tags(got)];
  const same = source.toSorted().join(' ') === target.toSorted().join(' ');
  if (same && (isNested(target) || !isNested(source))) return [];
  return [say(word, 'placeholder-unbalanced', { expected: source.join(' '), received: target.length === 0 ? '—' : target.join(' ') })];
}

function isNested(tags: readonly string[]): boolean {
  const open: string[] = [];
  for (const tag of tags) {
    if (tag.endsWith('/>')) continue;
    if (!tag.startsWith('</')) open.push(tag.slice(1));
    else if (open.pop() !== tag.slice(2)) return false;
  }
  return open.length === 0;
}
