import { append } from '../text/append.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import type { JsonNode, JsonObject } from './json.ts';
import { type Path, wordId } from './key.ts';
import { indentOf, type JsonStyle, jsonString, type NewValue, renderValue, styleOf } from './style.ts';
import { valueAt } from './value-at.ts';
import type { Word } from './words.ts';

/** What a catalogue is written from. */
export interface CatalogueUpdate {
  /** The source language's text and value: for the order of keys, lists, and the style of a new file. */
  readonly sourceText: string;
  readonly source: JsonObject;
  readonly words: readonly Word[];
  /** What the words are in the target language, by their ids. */
  readonly texts: ReadonlyMap<string, string>;
  /** The target language's file as it is. */
  readonly existing?: { readonly text: string; readonly node: JsonObject } | undefined;
}

/** The new text of a catalogue, and the keys at which something stands that is no text. */
export interface UpdatedCatalogue {
  readonly text: string;
  readonly blocked: readonly Path[];
}

/**
 * Writes translations into the catalogue of a language: only values that change are written anew, new keys stand where the source
 * has them, keys that the source does not have stay. A list is added when all of it is translated. A new file is laid out as the
 * source's is.
 */
export function updateCatalogue({ sourceText, source, words, texts, existing }: CatalogueUpdate): UpdatedCatalogue {
  const text = existing?.text ?? `{}${/\r?\n$/.exec(sourceText)?.[0] ?? ''}`;
  const root: JsonObject = existing?.node ?? { kind: 'object', span: { start: 0, end: 2 }, members: [] };
  // An empty file has no style of its own.
  const style = root.members.length === 0 ? styleOf(sourceText, source) : styleOf(text, root);
  const order = keyOrder(words);
  const edits: Edit[] = [];
  const blocked: Path[] = [];
  const added = new Map<JsonObject, { readonly path: Path; readonly values: Map<string, NewValue> }>();
  const lists = new Set<string>();
  for (const { id, path } of words) {
    const value = texts.get(id);
    if (value === undefined) continue;
    const there = valueAt(root, path);
    if (there?.kind === 'string') {
      if (there.value !== value) edits.push({ span: there.span, text: jsonString(value, style) });
      continue;
    }
    const holder = holderOf(root, path);
    if (there !== undefined || holder === undefined) {
      blocked.push(path);
      continue;
    }
    const list = path.findIndex((key) => typeof key === 'number');
    const place = list < 0 ? path : path.slice(0, list);
    if (place.length <= holder.depth) {
      // A list that is there and shorter than the source's: what would be its end is for the people who keep it.
      blocked.push(path);
      continue;
    }
    if (list >= 0 && (lists.has(wordId(place)) || !lists.add(wordId(place)))) continue;
    const whole = list < 0 ? value : wholeList(valueAt(source, place) as JsonNode, place, sourceText, texts);
    if (whole === undefined) continue;
    const group = added.get(holder.object) ?? { path: path.slice(0, holder.depth), values: new Map<string, NewValue>() };
    added.set(holder.object, group);
    put(group.values, place.slice(holder.depth).map(String), whole);
  }
  for (const [object, { path, values }] of added) append(edits, insertions(text, object, values, order.get(wordId(path)) ?? [], style));
  return { text: applyEdits(text, edits), blocked };
}

/** The keys of each object in the order of the words, by the id of its path. */
function keyOrder(words: readonly Word[]): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, Set<string>>();
  for (const { path } of words) {
    path.forEach((key, i) => {
      const id = wordId(path.slice(0, i));
      const keys = out.get(id) ?? new Set();
      out.set(id, keys.add(String(key)));
    });
  }
  return new Map([...out].map(([id, keys]) => [id, [...keys]]));
}

/** The innermost object on the way to a place that is there, and how deep it is; undefined where something else is in the way. */
function holderOf(root: JsonObject, path: Path): { readonly object: JsonObject; readonly depth: number } | undefined {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const node = valueAt(root, path.slice(0, depth));
    if (node?.kind === 'object') return { object: node, depth };
    if (node !== undefined) return undefined;
  }
  return undefined;
}

/** A list of the source with its texts translated; undefined where one is not. */
function wholeList(node: JsonNode, path: Path, sourceText: string, texts: ReadonlyMap<string, string>): NewValue | undefined {
  if (node.kind === 'string') return node.value === '' ? '' : texts.get(wordId(path));
  if (node.kind === 'other') return { raw: sourceText.slice(node.span.start, node.span.end) };
  const inner = node.kind === 'array' ? node.items.map((item, i) => [i, item] as const) : node.members.map(({ key, value }) => [key, value] as const);
  const made: [string, NewValue][] = [];
  for (const [key, value] of inner) {
    const whole = wholeList(value, [...path, key], sourceText, texts);
    if (whole === undefined) return undefined;
    made.push([String(key), whole]);
  }
  return node.kind === 'array' ? made.map(([, value]) => value) : new Map(made);
}

function put(into: Map<string, NewValue>, path: readonly string[], value: NewValue): void {
  const [key, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) {
    into.set(key, value);
    return;
  }
  const inner = into.get(key);
  const map = inner instanceof Map ? (inner as Map<string, NewValue>) : new Map<string, NewValue>();
  into.set(key, map);
  put(map, rest, value);
}

/** New members of an object, each after the one that the source has before it. */
function insertions(text: string, object: JsonObject, values: ReadonlyMap<string, NewValue>, order: readonly string[], style: JsonStyle): readonly Edit[] {
  const own = indentOf(text, object);
  const first = object.members[0];
  const broken = style.indent !== undefined && (first === undefined || text.slice(object.span.start, first.keySpan.start).includes('\n'));
  const inner = first !== undefined && broken ? indentOf(text, { kind: 'other', span: first.keySpan }) : own + (style.indent ?? '');
  const line = broken ? style.lineEnd + inner : '';
  const members = new Map<JsonObject['members'][number] | undefined, string[]>();
  for (const [key, value] of values) {
    const before = order.slice(0, order.indexOf(key)).findLast((each) => object.members.some((member) => member.key === each));
    const anchor = before === undefined ? undefined : object.members.find((member) => member.key === before);
    const list = members.get(anchor) ?? [];
    members.set(anchor, list);
    list.push(`${jsonString(key, style)}${style.colon}${renderValue(value, style, inner)}`);
  }
  return [...members].map(([anchor, list]): Edit => {
    const joined = list.join(`,${line === '' ? style.gap : line}`);
    if (anchor !== undefined) {
      const at = anchor.value.span.end;
      return { span: { start: at, end: at }, text: `,${line === '' ? style.gap : line}${joined}` };
    }
    const start = object.span.start + 1;
    if (first !== undefined) return { span: { start, end: start }, text: `${line}${joined},${line === '' ? style.gap : ''}` };
    return { span: { start, end: object.span.end - 1 }, text: `${line}${joined}${broken ? style.lineEnd + own : ''}` };
  });
}
