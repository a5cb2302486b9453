import { type Content, type Inline, normalizeContent } from '../model/content.ts';

/**
 * Content with codes where Phrase has written their numbers into the text: `{1}`.
 *
 * @param tokens what each number stands for: the code itself, or the element of the file that it was in.
 * @param add is told of each code that is met.
 */
export function codesOfTokens(content: Content, tokens: ReadonlyMap<string, string>, add: (id: string, data: string) => void): Content {
  const out: Inline[] = [];
  for (const item of content) {
    if (item.kind !== 'text') {
      out.push(item);
      continue;
    }
    let from = 0;
    for (const found of item.text.matchAll(/\{(\w+)\}/g)) {
      const data = tokens.get(found[1] as string);
      if (data === undefined) continue;
      const id = found[1] as string;
      add(id, originalData(data));
      out.push({ kind: 'text', text: item.text.slice(from, found.index) }, { kind: 'standalone', id });
      from = found.index + found[0].length;
    }
    out.push({ kind: 'text', text: item.text.slice(from) });
  }
  return normalizeContent(out);
}

/** What stands in an element, where the data are one: `<bpt id="1">&lt;b></bpt>` holds `<b>`. */
function originalData(data: string): string {
  const inner = /^<(bpt|ept|ph|it)\b[^>]*>([\s\S]*)<\/\1>$/.exec(data)?.[2];
  return inner === undefined ? data : inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
