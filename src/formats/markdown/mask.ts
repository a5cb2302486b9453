/** Lines longer than this, in UTF-16 code units, are masked. */
const longest = 8_000;

/**
 * A text for a parser that counts along the whole line for each node of it where the line is not all ASCII: the
 * text itself where no line is that long, otherwise one of ASCII with the same offsets, in which letters stand for
 * letters, marks for marks and white space for white space, so that it has the same structure.
 */
export function maskLongLines(text: string): string {
  return maskEntities(hasLongLine(text) ? mask(text) : text);
}

/** More of them in one paragraph than anyone writes. */
const mostEntities = 400;
const entity = /(?<!\\)&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/**
 * A text for a parser that counts along the paragraph for each entity in it: where one has too many, commas and letters stand for
 * them. `scanText` decodes them then.
 */
function maskEntities(text: string): string {
  if (!text.includes('&')) return text;
  let out = '';
  let from = 0;
  const paragraph = (to: number): void => {
    const stretch = text.slice(from, to);
    // An entity has four characters at least.
    const many = stretch.length > 4 * mostEntities && (stretch.match(entity)?.length ?? 0) > mostEntities;
    out += many ? stretch.replace(entity, (found) => `,${'x'.repeat(found.length - 2)},`) : stretch;
    from = to;
  };
  for (const { index } of text.matchAll(/\n[ \t>]*\r?\n/g)) paragraph(index);
  paragraph(text.length);
  return out;
}

function hasLongLine(text: string): boolean {
  if (text.length <= longest) return false;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    if (at - from > longest) return true;
    from = at + 1;
  }
  return text.length - from > longest;
}

function mask(text: string): string {
  // Letters that are the same but for their case stand for the same letter, since labels are matched so.
  return text.replace(/[^\0-\x7f]+/gu, (run) => {
    let out = '';
    for (const char of run) {
      if (/\p{Zs}/u.test(char)) out += '\f';
      else if (/[\p{P}\p{S}]/u.test(char)) out += ','.repeat(char.length);
      else out += String.fromCharCode(97 + ((char.toLowerCase().codePointAt(0) ?? 0) % 26)).repeat(char.length);
    }
    return out;
  });
}
