/** How many UTF-16 code units are encoded together. */
const together = 65_536;

/**
 * The UTF-8 of many texts, one after the other, in pieces of about one size: what is large is not in memory as a whole. No
 * text may end inside of a surrogate pair.
 *
 * @example for (const bytes of utf8Pieces(['one', 'two'])) write(bytes); // the six bytes of 'onetwo'
 */
export function* utf8Pieces(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const next of texts) {
    text += next;
    if (text.length < together) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}
