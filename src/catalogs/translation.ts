import { fingerprint } from '../model/id.ts';
import { targetKey } from '../model/part.ts';
import type { Translation, Unit } from '../model/translation.ts';
import { valueAt } from './value-at.ts';
import type { JsonObject } from './json.ts';
import { encode } from './key.ts';
import type { Word } from './words.ts';

/** A catalogue of the source language with what is made of it in one target language. */
export interface Catalogue {
  /** Of the source, posix, relative to the project. */
  readonly path: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly words: readonly Word[];
  /** The target language's file as it is; undefined where there is none. */
  readonly target: JsonObject | undefined;
}

/** The id of a catalogue's XLIFF `<file>`: its path, as far as an NMTOKEN can hold it. */
export function catalogueId(path: string): string {
  return encode(path);
}

/**
 * A catalogue as a translation, a unit a word, so that what comes back is merged as an article's is. Its texts are plain:
 * placeholders are what they look like.
 */
export function translationOf({ path, sourceLanguage, targetLanguage, words, target }: Catalogue): Translation {
  const units = words.map((word): Unit => {
    const value = target === undefined ? undefined : valueAt(target, word.path);
    return unitOf(word, value?.kind === 'string' && value.value !== '' ? value.value : undefined);
  });
  return { id: catalogueId(path), original: path, sourceLanguage, targetLanguage, format: 'i18next', notes: [], units };
}

function unitOf({ id, source, notes }: Word, target: string | undefined): Unit {
  const part = { kind: 'segment', source: [{ kind: 'text', text: source }] } as const;
  const unit = {
    id,
    translate: true,
    preserveSpace: true,
    codes: [],
    parts: [target === undefined ? { ...part, state: 'initial' as const } : { ...part, target: [{ kind: 'text' as const, text: target }], state: 'translated' as const }],
    notes: notes.map((text) => ({ text })),
    matches: [],
  };
  return target === undefined ? unit : { ...unit, base: fingerprint(targetKey(unit)) };
}
