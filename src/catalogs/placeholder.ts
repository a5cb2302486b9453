/** A stretch of a word: text, or something that its program fills in. */
export type Stretch = { readonly text: string } | Placeholder;

/** Something in a word that its program fills in or looks for, and that must be in every translation. */
export interface Placeholder {
  /** As it is written: `{{count, number}}`. */
  readonly data: string;
  /** What must be the same in a translation: `{{count}}`, `$t(key)`, `<0>`. */
  readonly key: string;
  readonly kind: 'value' | 'nested' | 'tag' | 'character';
}

/** Characters that XML has no place for, or would change: a carriage return, controls, half a surrogate pair. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/y;
const value = /\{\{(-?)\s*([^{},]*?)\s*(?:,[^{}]*)?\}\}/y;
/** Elements of HTML that have no end. */
const alone: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const tag = /<(\/?)(\d+|[A-Za-z][\w.-]*)((?:\s[^<>]*?)?)\s*(\/?)>/y;

/**
 * Cuts a word of i18next into text and what is filled in: `{{name}}`, `{{- name}}` and `{{count, number}}`, `$t(other.key)` with
 * its options, and the tags of components (`<0>`, `</0>`, `<b>` with its `</b>`, `<br/>`). `<file>` without an end is text.
 */
export function stretches(word: string): readonly Stretch[] {
  const out: Stretch[] = [];
  const paired = pairedNames(word);
  let from = 0;
  for (let at = 0; at < word.length; ) {
    const found = '{$<'.includes(word[at] as string) || isUnsafe(word, at) ? placeholderAt(word, at, paired) : undefined;
    if (found === undefined) {
      at += 1;
      continue;
    }
    if (at > from) out.push({ text: word.slice(from, at) });
    out.push(found);
    at += found.data.length;
    from = at;
  }
  if (from < word.length) out.push({ text: word.slice(from) });
  return out;
}

/** The placeholders of a word, in order. */
export function placeholders(word: string): readonly Placeholder[] {
  return stretches(word).filter((stretch) => 'key' in stretch);
}

function isUnsafe(word: string, at: number): boolean {
  unsafe.lastIndex = at;
  return unsafe.test(word);
}

/** Names of tags that are both opened and closed. */
function pairedNames(word: string): ReadonlySet<string> {
  const names = (pattern: RegExp): readonly string[] => [...word.matchAll(pattern)].map(([, name]) => name as string);
  const closed = new Set(names(/<\/([A-Za-z][\w.-]*)\s*>/g));
  return new Set(names(/<([A-Za-z][\w.-]*)(?=[\s>])/g).filter((name) => closed.has(name)));
}

function placeholderAt(word: string, at: number, paired: ReadonlySet<string>): Placeholder | undefined {
  if (isUnsafe(word, at)) {
    const data = word[at] as string;
    return { data, key: JSON.stringify(data).slice(1, -1), kind: 'character' };
  }
  if (word.startsWith('$t(', at)) return nestedAt(word, at);
  value.lastIndex = at;
  const found = value.exec(word);
  if (found !== null) return { data: found[0], key: `{{${found[1] === '-' ? '- ' : ''}${found[2]}}}`, kind: 'value' };
  tag.lastIndex = at;
  const element = tag.exec(word);
  if (element === null) return undefined;
  const [data, close, name, , empty] = element as unknown as [string, string, string, string, string];
  const isTag = empty !== '' || /^\d/.test(name) || paired.has(name) || alone.has(name.toLowerCase());
  return isTag ? { data, key: `<${close}${name}${empty}>`, kind: 'tag' } : undefined;
}

/** `$t(key, { "count": {{n}} })`: to the bracket that closes it. */
function nestedAt(word: string, at: number): Placeholder | undefined {
  let depth = 0;
  for (let end = at + 2; end < word.length; end += 1) {
    if (word[end] === '(') depth += 1;
    else if (word[end] === ')') depth -= 1;
    if (depth > 0) continue;
    const data = word.slice(at, end + 1);
    const key = /^\$t\(\s*([^,)]*)/.exec(data)?.[1]?.trim() ?? '';
    return { data, key: `$t(${key})`, kind: 'nested' };
  }
  return undefined;
}
