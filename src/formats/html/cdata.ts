/**
 * In HTML a CDATA section outside drawings and formulas is a comment that ends at the first `>`; the tokenizer
 * reads it to `]]>`. A mask of the same length makes it read what browsers read (HTML, 13.2.5.42).
 */
export function maskCdata(text: string): string {
  let at = text.indexOf('<![CDATA[');
  if (at < 0) return text;
  const tags = /<(\/?)(svg|math)(?=[\s/>])/gi;
  let tag = tags.exec(text);
  let depth = 0;
  let out = '';
  let from = 0;
  while (at >= 0) {
    while (tag !== null && tag.index < at) {
      depth = tag[1] === '' ? depth + 1 : Math.max(0, depth - 1);
      tag = tags.exec(text);
    }
    if (depth === 0) {
      out += `${text.slice(from, at)}<!?`;
      from = at + 3;
    }
    at = text.indexOf('<![CDATA[', at + 9);
  }
  return out + text.slice(from);
}
