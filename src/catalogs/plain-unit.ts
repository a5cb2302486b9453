import type { Code, Content } from '../model/content.ts';
import type { Unit } from '../model/translation.ts';
import { type Placeholder, placeholders } from './placeholder.ts';
import type { Word } from './words.ts';

/**
 * A returned unit as plain text: its codes are the placeholders that they were, whatever a tool has made of them. A code is
 * recognised by what it shows, then by its id, then by what is left in order.
 *
 * @param word the word that the unit is for, where it is known.
 */
export function plainUnit(unit: Unit, word: Word | undefined): Unit {
  const own = word === undefined ? [] : placeholders(word.source);
  const theirs = new Map(unit.codes.map((code) => [code.id, code]));
  const parts = unit.parts.map((part) => ({
    ...part,
    source: plain(part.source, theirs, own),
    ...(part.target === undefined ? {} : { target: plain(part.target, theirs, own) }),
  }));
  return { ...unit, codes: [], parts };
}

function plain(content: Content, theirs: ReadonlyMap<string, Code>, own: readonly Placeholder[]): Content {
  const left = [...own];
  const take = (found: Placeholder | undefined): Placeholder | undefined => {
    if (found !== undefined && left.includes(found)) left.splice(left.indexOf(found), 1);
    return found;
  };
  const items = content.filter((item) => item.kind !== 'mark-open' && item.kind !== 'mark-close');
  const shown = items.map((item) => (item.kind === 'text' ? undefined : shownBy(item, theirs)));
  const texts = items.map((item, i): string | undefined => {
    if (item.kind === 'text') return item.text;
    const said = shown[i];
    if (said === undefined) return undefined;
    return take(left.find((each) => shownAs(each) === said) ?? own.find((each) => shownAs(each) === said))?.data ?? said;
  });
  items.forEach((item, i) => {
    // Of a code that shows nothing, its id is its place in the source.
    if (texts[i] === undefined && item.kind !== 'text') texts[i] = take(left.find((each) => own.indexOf(each) === Number(item.id) - 1))?.data;
  });
  const text = texts.map((each) => each ?? take(left[0])?.data ?? '').join('');
  return text === '' ? [] : [{ kind: 'text', text }];
}

function shownBy(item: Exclude<Content[number], { kind: 'text' | 'mark-open' | 'mark-close' }>, codes: ReadonlyMap<string, Code>): string | undefined {
  const code = codes.get(item.id);
  if (code === undefined) return undefined;
  const all = item.kind === 'close' ? [code.dataEnd, code.equivEnd, code.dispEnd] : [code.data, code.equiv, code.disp];
  return all.find((each) => each !== undefined && each !== '');
}

function shownAs({ data, key, kind }: Placeholder): string {
  return kind === 'character' ? key : data;
}
