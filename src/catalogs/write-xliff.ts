import js2xliff from 'xliff/js2xliff';
import jsToXliff12 from 'xliff/jsToXliff12';
import { plainText } from '../model/content.ts';
import type { Translation, Unit, XliffVersion } from '../model/translation.ts';
import { shownKey } from './key.ts';
import { type Placeholder, placeholders, stretches } from './placeholder.ts';
import type { Word } from './words.ts';

/** How a catalogue is handed out. */
export interface CatalogueOptions {
  readonly version: XliffVersion;
  /** Only words that have no translation yet. */
  readonly changed?: boolean | undefined;
  /** Targets that are missing hold a copy of the source. */
  readonly copySource?: boolean | undefined;
}

/** How `type` (2.x) and `extradata` (1.2) of a unit begin where they say the fingerprint of the target as it was handed out. */
const basePrefix = 'stet:base-';

/**
 * A catalogue as XLIFF, written by the npm package xliff: a unit a word, its placeholders as codes.
 *
 * @param translation as {@link translationOf} gives it, with these words.
 * @returns the file as text with LF line ends; undefined where there is nothing to hand out.
 */
export async function writeCatalogue(translation: Translation, words: readonly Word[], options: CatalogueOptions): Promise<string | undefined> {
  const byId = new Map(words.map((word) => [word.id, word]));
  const given = translation.units.filter((unit) => unit.parts[0]?.source.length !== 0 && byId.get(unit.id)?.source !== '');
  const units = options.changed === true ? given.filter((unit) => unit.parts[0]?.target === undefined) : given;
  if (units.length === 0) return undefined;
  const is12 = options.version === '1.2';
  const entries = units.map((unit) => [unit.id, entryOf(unit, byId.get(unit.id) as Word, is12, options.copySource === true)] as const);
  // The package does not escape attributes.
  const file = is12 ? attribute(translation.original ?? '') : translation.id;
  const resources: XliffResources = {
    sourceLanguage: translation.sourceLanguage,
    targetLanguage: translation.targetLanguage ?? '',
    resources: { [file]: Object.fromEntries(entries) },
  };
  // Its own indentation would be text between the codes.
  const text = is12 ? await jsToXliff12(resources, { indent: '' }) : await js2xliff(resources, { indent: '', targetXliffVersion: options.version });
  const done = new Set(units.filter((unit) => unit.parts[0]?.target !== undefined).map(({ id }) => id));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${onLines(withStates(text, done))}\n`;
}

function entryOf(unit: Unit, word: Word, is12: boolean, copySource: boolean): XliffWord {
  const { source, target } = unit.parts[0] as Unit['parts'][number];
  const ids = new Map<string, string[]>();
  const write = (text: string, keep: (key: string) => boolean): readonly (string | XliffPlaceholder)[] => {
    const used = new Map<string, number>();
    return stretches(text).map((stretch) => {
      if (!('key' in stretch)) return escapedOnce(stretch.text);
      const n = used.get(stretch.key) ?? 0;
      used.set(stretch.key, n + 1);
      const list = ids.get(stretch.key) ?? [];
      ids.set(stretch.key, list);
      if (list[n] === undefined) list[n] = String([...ids.values()].flat().length + 1);
      return placeholder(list[n] as string, stretch, is12, keep(stretch.key));
    });
  };
  const filled = target ?? (copySource ? source : undefined);
  // What is deleted already, or may be, is not said to be undeletable.
  const there = filled === undefined ? undefined : new Set(placeholders(plainText(filled)).map(({ key }) => key));
  const keep = (key: string): boolean => !word.exact && there?.has(key) !== false;
  const base = unit.base === undefined ? {} : { [is12 ? 'extradata' : 'type']: `${basePrefix}${unit.base}` };
  return {
    source: write(plainText(source), keep),
    ...(filled === undefined ? {} : { target: write(plainText(filled), keep) }),
    ...(word.notes.length === 0 ? {} : { note: word.notes.map(escapedOnce) }),
    additionalAttributes: { [is12 ? 'resname' : 'name']: attribute(shownKey(word.path)), ...base, 'xml:space': 'preserve' },
  };
}

/** A placeholder as a code that an editor shows and keeps. */
function placeholder(id: string, { data, key, kind }: Placeholder, is12: boolean, keep: boolean): XliffPlaceholder {
  const shown = kind === 'character' ? key : data;
  if (is12) return { Span: { id, ctype: kind === 'tag' ? 'x-tag' : 'x-param', contents: escapedOnce(shown) } };
  const type = kind === 'tag' ? { type: 'fmt' } : { type: 'ui', subType: 'xlf:var' };
  return { Standalone: { id, ...type, disp: attribute(shown), equiv: attribute(shown), ...(keep ? { canDelete: 'no' } : {}) } };
}

/** The package escapes what is not escaped yet, so that `&amp;` in a word would be taken for `&`. */
function escapedOnce(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** The package escapes nothing but quotes in attributes; what XML has no place for is not in them. */
function attribute(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\t\n\r]/g, (unit) => `&#${unit.charCodeAt(0)};`);
}

/** The package has no word for states: a word that has its translation is said to be translated. */
function withStates(xml: string, done: ReadonlySet<string>): string {
  return xml.replace(/<(unit|trans-unit) id="([^"]*)".*?<\/\1>/gs, (unit, name: string, id: string) => {
    if (!done.has(id)) return unit;
    return name === 'unit' ? unit.replace('<segment>', '<segment state="translated">') : unit.replace('<target>', '<target state="translated">');
  });
}

/** One element a line where white space is free. */
function onLines(xml: string): string {
  const depths: Readonly<Record<string, number>> = { xliff: 0, file: 1, body: 2, unit: 2, 'trans-unit': 3, notes: 3, note: 4, segment: 3, source: 4, target: 4 };
  return xml.replace(/(?<=>)<(\/?)(xliff|file|body|unit|trans-unit|notes?|segment|source|target)\b/g, (tag, close: string, name: string, at: number) => {
    const inline = close !== '' && (name === 'source' || name === 'target' || name === 'note');
    return inline || at === 0 ? tag : `\n${'  '.repeat(depths[name] as number)}${tag}`;
  });
}
