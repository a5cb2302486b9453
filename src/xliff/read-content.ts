import type { Content, Inline } from '../model/content.ts';

const nothing: Content = [];

interface CodePieces {
  readonly open: Inline;
  readonly close: Inline;
  readonly standalone: Inline;
}

/** Builds the content of a `<source>` or `<target>`, one piece after another. */
export class ContentBuilder {
  #items: Inline[] = [];
  #text = '';
  /** The same few ids come back in unit after unit: one object each is enough. */
  readonly #shared: Map<string, CodePieces> = new Map();
  /** What closes each element that is open, if anything does. */
  readonly #closing: (Inline | undefined)[] = [];

  text(text: string): void {
    this.#text += text;
  }

  add(item: Inline): void {
    this.#flush();
    this.#items.push(item);
  }

  /** The pieces that stand for a code. */
  pieces(id: string): CodePieces {
    let pieces = this.#shared.get(id);
    if (pieces === undefined) {
      pieces = { open: { kind: 'open', id }, close: { kind: 'close', id }, standalone: { kind: 'standalone', id } };
      if (this.#shared.size < 4096) this.#shared.set(id, pieces);
    }
    return pieces;
  }

  /** An element begins whose end adds `closing`. */
  enter(closing?: Inline): void {
    this.#closing.push(closing);
  }

  /** An element ends; false if none is open, which is the end of the content. */
  leave(): boolean {
    if (this.#closing.length === 0) return false;
    const closing = this.#closing.pop();
    if (closing !== undefined) this.add(closing);
    return true;
  }

  /** What the end of the innermost open element will add, if anything. */
  get next(): Inline | undefined {
    return this.#closing.at(-1);
  }

  /** The content, and an empty builder again. */
  take(): Content {
    this.#flush();
    this.#closing.length = 0;
    if (this.#items.length === 0) return nothing;
    // A copy takes no more room than it needs; an array that grew does.
    const items = this.#items.slice();
    this.#items = [];
    return items;
  }

  #flush(): void {
    if (this.#text === '') return;
    this.#items.push({ kind: 'text', text: this.#text });
    this.#text = '';
  }
}
