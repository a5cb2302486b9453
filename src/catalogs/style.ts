import type { JsonNode, JsonObject } from './json.ts';

/** How a JSON text is laid out. */
export interface JsonStyle {
  /** What a member stands in from its object: spaces or a tab; undefined where all is on one line. */
  readonly indent: string | undefined;
  readonly lineEnd: '\n' | '\r\n';
  /** Between a key and its value. */
  readonly colon: string;
  /** After a comma, where all is on one line. */
  readonly gap: string;
  /** Letters beyond ASCII are written `\uXXXX`. */
  readonly ascii: boolean;
  /** A slash is written `\/`. */
  readonly slash: boolean;
}

/** The style that a text is written in. */
export function styleOf(text: string, root: JsonObject): JsonStyle {
  const first = root.members[0];
  const before = first === undefined ? '\n  ' : text.slice(root.span.start + 1, first.keySpan.start);
  const second = root.members[1];
  const colon = first === undefined ? ': ' : text.slice(first.keySpan.end, first.value.span.start);
  const between = first === undefined || second === undefined ? `,${colon.slice(1)}` : text.slice(first.value.span.end, second.keySpan.start);
  return {
    indent: before.includes('\n') ? before.slice(before.lastIndexOf('\n') + 1) : undefined,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    colon,
    gap: /^\s*,([ \t]*)$/.exec(between)?.[1] ?? '',
    ascii: /\\u(?!00[01])[\dA-Fa-f]{4}/.test(text) && !/[^\u0000-\u007f]/.test(text),
    slash: text.includes('\\/'),
  };
}

/** A text as a JSON string of that style. */
export function jsonString(text: string, { ascii, slash }: JsonStyle): string {
  let out = JSON.stringify(text);
  if (slash) out = out.replaceAll('/', '\\/');
  return ascii ? out.replace(/[^\u0000-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) : out;
}

/** A new value: texts by their keys in order, or what stands in the source where it is no text. */
export type NewValue = string | { readonly raw: string } | ReadonlyMap<string, NewValue> | readonly NewValue[];

/**
 * A new value as JSON of that style.
 *
 * @param indent what the line of the value stands in.
 */
export function renderValue(value: NewValue, style: JsonStyle, indent: string): string {
  if (typeof value === 'string') return jsonString(value, style);
  if ('raw' in value) return value.raw;
  const inner = indent + (style.indent ?? '');
  const list = isList(value)
    ? value.map((item) => renderValue(item, style, inner))
    : [...value].map(([key, item]) => `${jsonString(key, style)}${style.colon}${renderValue(item, style, inner)}`);
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  if (list.length === 0) return open + close;
  if (style.indent === undefined) return `${open}${list.join(`,${style.gap}`)}${close}`;
  const line = style.lineEnd + inner;
  return `${open}${line}${list.join(`,${line}`)}${style.lineEnd}${indent}${close}`;
}

function isList(value: NewValue): value is readonly NewValue[] {
  return Array.isArray(value);
}

/** What the line on which a node begins stands in. */
export function indentOf(text: string, node: JsonNode): string {
  const line = text.slice(text.lastIndexOf('\n', node.span.start - 1) + 1);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
