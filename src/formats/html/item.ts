import type { Extras } from './draft.ts';

/** Mark of a tag whose partner stands in another run of text, or nowhere: it has to stay in its place. */
export const lonely = -2;

/** A stretch of running text, or one piece of markup in it. */
export class Item {
  kind: 'text' | 'open' | 'close' | 'single';
  start: number;
  end: number;
  /** Name of the element; `#comment`, `#cdata`. */
  readonly name: string;
  /** Of an open or close: the item it belongs with; -1 where none is known, or {@link lonely}. */
  mate = -1;
  /** Stands for words of its sentence, though none of its content is text of this run. */
  content = false;
  /** Where its element says something else than what is around it. */
  translate: boolean | undefined = undefined;
  language: string | undefined = undefined;
  note: string | undefined = undefined;
  term: string | undefined = undefined;
  own: Extras | undefined = undefined;
  /** The blocks found inside its markup: from..to of all that were found. */
  from: number;
  to: number;

  constructor(kind: Item['kind'], start: number, end: number, name: string, found: number) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.name = name;
    this.from = found;
    this.to = found;
  }
}

/** Running text between two places where text breaks. */
export class Run {
  readonly id: number;
  readonly items: Item[] = [];
  /** True if there is text that is not white space, as far as can be seen without decoding. */
  hasText = false;

  constructor(id: number) {
    this.id = id;
  }
}

/**
 * Pairs what the run's end at `end` leaves open: an element that must not be translated ends there; of any other
 * the tag stands alone.
 */
export function closeItems(items: Item[], end: number): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index] as Item;
    if (item.kind !== 'open' || item.mate >= 0) continue;
    if (item.translate === false) {
      const close = new Item('close', end, end, item.name, item.to);
      close.mate = index;
      item.mate = items.length;
      items.push(close);
    } else {
      item.kind = 'single';
      item.mate = lonely;
    }
  }
}
