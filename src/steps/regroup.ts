import { type Code, type Content, plainText } from '../model/content.ts';
import { markupText } from '../model/markup-text.ts';
import { segmentsOf, unitText } from '../model/part.ts';
import type { Part, Unit } from '../model/translation.ts';
import { collapse } from '../text/space.ts';

/** A unit, and the index of the returned one that it is, or begins with. */
export interface Regrouped {
  readonly unit: Unit;
  readonly first: number;
}

/** The texts of the sentences of a unit of the store. */
interface Sentences {
  readonly unit: string;
  readonly texts: readonly string[];
}

/**
 * Puts together again what a tool has given back a unit a sentence, under ids of its own: returned units that follow one another and
 * are the sentences of one unit of the store become one, the first of them at the end of a file too. All others are as they were.
 */
export function regroup(store: readonly Unit[], returned: readonly Unit[]): readonly Regrouped[] {
  const ids = new Set(store.map((unit) => unit.id));
  const byFirst = new Map<string, Sentences[]>();
  const whole = new Set<string>();
  for (const unit of store) {
    const segments = segmentsOf(unit);
    if (segments.length < 2) {
      whole.add(collapse(unitText(unit)));
      continue;
    }
    const add = (texts: readonly string[]): void => {
      const list = byFirst.get(texts[0] as string);
      const sentences = { unit: unit.id, texts };
      if (list === undefined) byFirst.set(texts[0] as string, [sentences]);
      else list.push(sentences);
    };
    add(segments.map((part) => collapse(plainText(part.source))));
    if (unit.codes.length > 0) add(segments.map((part) => collapse(markupText(part.source, unit.codes))));
  }
  if (byFirst.size === 0) return returned.map((unit, first) => ({ unit, first }));
  const texts = returned.map((unit) => collapse(unitText(unit)));
  const out: Regrouped[] = [];
  for (let i = 0; i < returned.length; i += 1) {
    const unit = returned[i] as Unit;
    const sentences = ids.has(unit.id) || whole.has(texts[i] as string) ? undefined : byFirst.get(texts[i] as string)?.find((list) => list.texts.every((text, n) => i + n >= texts.length || texts[i + n] === text));
    if (sentences === undefined) {
      out.push({ unit, first: i });
      continue;
    }
    const list = returned.slice(i, i + sentences.texts.length);
    const one = joined(list);
    // What a file that breaks off has of a unit is too little to be known by its text.
    out.push({ unit: list.length === sentences.texts.length ? one : { ...one, contexts: [sentences.unit] }, first: i });
    i += list.length - 1;
  }
  return out;
}

/** Sentences as one unit; their codes, which each of them numbers for itself, keep apart. */
function joined(sentences: readonly Unit[]): Unit {
  const [first] = sentences as [Unit, ...Unit[]];
  const codes: Code[] = [];
  const parts: Part[] = [];
  sentences.forEach((sentence, n) => {
    const name = (id: string): string => (n === 0 ? id : `${id}\0${n}`);
    codes.push(...sentence.codes.map((code) => ({ ...code, id: name(code.id) })));
    if (n > 0) parts.push({ kind: 'ignorable', source: [{ kind: 'text', text: ' ' }], state: 'initial' });
    parts.push(...sentence.parts.map(({ order: _order, ...part }) => ({ ...part, source: renamed(part.source, name), ...(part.target === undefined ? {} : { target: renamed(part.target, name) }) })));
  });
  return {
    ...first,
    codes,
    parts,
    notes: sentences.flatMap(({ notes }) => notes),
    matches: [],
  };
}

function renamed(content: Content, name: (id: string) => string): Content {
  return content.map((item) => (item.kind === 'open' || item.kind === 'close' || item.kind === 'standalone' ? { ...item, id: name(item.id) } : item));
}
