import type { Content, Inline } from '../model/content.ts';

/** Builds the content of a `<source>` or `<target>`, one piece after another. */
export class ContentBuilder {
  #items: Inline[] = [];
  #text = '';
  /** What closes each element that is open, if anything does. */
  readonly #closing: (Inline | undefined)[] = [];

  text(text: string): void {
    this.#text += text;
  }

  add(item: Inline): void {
    this.#flush();
    this.#items.push(item);
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

  /** The content, and an empty builder again. */
  take(): Content {
    this.#flush();
    const items = this.#items;
    this.#items = [];
    this.#closing.length = 0;
    return items;
  }

  #flush(): void {
    if (this.#text === '') return;
    this.#items.push({ kind: 'text', text: this.#text });
    this.#text = '';
  }
}
