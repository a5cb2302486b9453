import { type Content, type Inline, normalizeContent } from '../model/content.ts';

/** A code that Phrase has written into the text. */
export interface Token {
  readonly id: string;
  readonly paired: boolean;
  /** Undefined for formatting that the tool names by a letter, and where nothing is said. */
  readonly data: string | undefined;
}

/** `{1}`, and around what a code spans `{1>` and `<1}`; formatting is named by letters and signs. */
const written = /\{([\w^]+)(\}|>)|<([\w^]+)\}/g;
const formatting = /^[A-Za-z_^]{1,5}$/;

/**
 * Content with codes where Phrase has written their numbers into the text.
 *
 * @param tokens what each number stands for: the code itself, or the element of the file that it was in.
 * @param add is told of each code that is met.
 */
export function codesOfTokens(content: Content, tokens: ReadonlyMap<string, string>, add: (token: Token) => void): Content {
  const pairs = pairsIn(content, tokens);
  const out: Inline[] = [];
  for (const item of content) {
    if (item.kind !== 'text') {
      out.push(item);
      continue;
    }
    let from = 0;
    for (const found of item.text.matchAll(written)) {
      const id = found[1] ?? (found[3] as string);
      const paired = found[2] !== '}';
      if (paired ? !pairs.has(id) : tokens.get(id) === undefined) continue;
      const data = tokens.get(id);
      add({ id, paired, data: data === undefined ? undefined : originalData(data) });
      const kind = !paired ? 'standalone' : found[2] === '>' ? 'open' : 'close';
      out.push({ kind: 'text', text: item.text.slice(from, found.index) }, { kind, id });
      from = found.index + found[0].length;
    }
    out.push({ kind: 'text', text: item.text.slice(from) });
  }
  return normalizeContent(out);
}

/** The codes both ends of which are in the text, and which the file names or are formatting. */
function pairsIn(content: Content, tokens: ReadonlyMap<string, string>): ReadonlySet<string> {
  const text = content.map((item) => (item.kind === 'text' ? item.text : '')).join('');
  const begun = new Set<string>();
  const ended = new Set<string>();
  for (const found of text.matchAll(written)) {
    if (found[2] === '>') begun.add(found[1] as string);
    else if (found[3] !== undefined) ended.add(found[3]);
  }
  return new Set([...begun].filter((id) => ended.has(id) && (tokens.has(id) || formatting.test(id))));
}

/** What stands in an element, where the data are one: `<bpt id="1">&lt;b></bpt>` holds `<b>`. */
export function originalData(data: string): string {
  const inner = /^<(bpt|ept|ph|it)\b[^>]*>([\s\S]*)<\/\1>$/.exec(data)?.[2];
  return inner === undefined ? data : inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
