import type { Span } from '../text/span.ts';

/** A value of a JSON text (RFC 8259) with where it stands. */
export type JsonNode =
  | { readonly kind: 'object'; readonly span: Span; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly span: Span; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly span: Span; readonly value: string }
  | { readonly kind: 'other'; readonly span: Span };

export type JsonObject = Extract<JsonNode, { kind: 'object' }>;

export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: JsonNode;
}

/** Objects and arrays inside one another, at most. */
const deepest = 200;
const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const other = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads JSON with the places of its values.
 *
 * @returns the value, or the offset (UTF-16 code units) where the text stops being JSON or is nested too deeply.
 * @example readJson('{"a": "b"}').node
 */
export function readJson(text: string): { readonly node: JsonNode } | { readonly fault: number } {
  const reader = new JsonReader(text);
  try {
    return { node: reader.document() };
  } catch (error) {
    if (error instanceof JsonFault) return { fault: error.at };
    throw error;
  }
}

class JsonFault extends Error {
  readonly at: number;
  constructor(at: number) {
    super(`no JSON at ${at}`);
    this.at = at;
  }
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonNode {
    const node = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) throw new JsonFault(this.#at);
    return node;
  }

  #value(depth: number): JsonNode {
    this.#space();
    const start = this.#at;
    const first = this.#text[start];
    if (depth > deepest) throw new JsonFault(start);
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#array(depth);
    if (first === '"') return this.#string();
    const end = this.#match(other);
    if (end === undefined || end === start) throw new JsonFault(start);
    this.#at = end;
    return { kind: 'other', span: { start, end } };
  }

  #object(depth: number): JsonNode {
    const start = this.#at;
    const members: JsonMember[] = [];
    this.#list('}', () => {
      this.#space();
      const key = this.#string();
      this.#expect(':');
      members.push({ key: key.value, keySpan: key.span, value: this.#value(depth + 1) });
    });
    return { kind: 'object', span: { start, end: this.#at }, members };
  }

  #array(depth: number): JsonNode {
    const start = this.#at;
    const items: JsonNode[] = [];
    this.#list(']', () => void items.push(this.#value(depth + 1)));
    return { kind: 'array', span: { start, end: this.#at }, items };
  }

  /** What stands between two brackets, with commas between. */
  #list(close: string, item: () => void): void {
    this.#at += 1;
    this.#space();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      item();
      this.#space();
      if (this.#text[this.#at] === close) break;
      this.#expect(',');
    }
    this.#at += 1;
  }

  #string(): Extract<JsonNode, { kind: 'string' }> {
    const start = this.#at;
    const end = this.#match(string);
    if (end === undefined) throw new JsonFault(start);
    this.#at = end;
    return { kind: 'string', span: { start, end }, value: JSON.parse(this.#text.slice(start, end)) as string };
  }

  #expect(character: string): void {
    this.#space();
    if (this.#text[this.#at] !== character) throw new JsonFault(this.#at);
    this.#at += 1;
  }

  #space(): void {
    this.#at = this.#match(space) ?? this.#at;
  }

  #match(pattern: RegExp): number | undefined {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text) ? pattern.lastIndex : undefined;
  }
}
