/** Classes of characters, to stand between brackets. */
interface Classes {
  readonly letters: string;
  /** Letters and marks. */
  readonly marked: string;
  readonly numbers: string;
  /** Latin and Cyrillic letters. */
  readonly latin: string;
}

/**
 * What is in no language: addresses, handles, hashtags, paths and names of files, placeholders, words with
 * digits. Every alternative is bounded by white space, so that the scan stays linear.
 */
function nonLanguageOf({ letters: L, marked: M, numbers: N, latin }: Classes): string {
  return [
    String.raw`</?[${L}][^<>]{0,500}>`,
    String.raw`(?<![${L}${N}_-])[${L}${N}_-]{1,64}\.(?:pdf|docx?|xlsx?|html?|txt|jpe?g|png|gif|json|[cm]?[jt]sx?|css|md|xml|ya?ml|[ch]|cc|cpp|hpp|py|rb|go|rs|java|php|sh|pl|po|mo|cfg|conf|ini|log|csv|sql|svg|webp|zip|gz|tar|jar|exe|dll|so)(?![${L}${N}_])`,
    String.raw`(?:[hH][tT]{2}[pP][sS]?|ftp|mailto|tel):[^\s<>"“”«»]+`,
    String.raw`(?<![${L}${N}])(?:[wW]{3}|pic)\.[^\s<>"“”«»]+`,
    String.raw`[@#＃][${M}${N}_]+(?:[@.][${L}${N}_-]+)*`,
    String.raw`(?<![${L}${N}._%+-])[${L}${N}_%+-]{1,64}(?:\.[${L}${N}_%+-]{1,64}){0,8}@[${L}${N}.-]{1,128}`,
    String.raw`(?<![${L}${N}])(?:[a-zA-Z0-9-]{1,63}\.){1,6}(?:com|org|net|io|dev|ua|ru|de|fr|pl|uk|eu|info|gov|edu|tv|me|ly|co)(?![${L}${N}.-])(?:\/[^\s<>"“”«»]*)?`,
    String.raw`\$?\{\{?[^\{\}]{0,200}\}?\}`,
    String.raw`[${latin}_]*[${N}][${latin}${N}_]*`,
    String.raw`(?<![${L}${N}])[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){3,40}`,
    String.raw`(?<![${L}${N}])[${L}${N}_.-]{1,64}(?:\/[${L}${N}_.-]{1,64}){0,8}\/[${L}${N}_-]{1,64}\.[a-z]{1,5}(?![${L}${N}])`,
    // Names out of code: two-or-more-hyphens, snake_case, camelCase.
    String.raw`(?<![${L}${N}-])[a-z]{1,40}(?:-[a-z]{1,40}){2,9}(?![${L}-])`,
    String.raw`[${L}]{1,60}_[${L}_]*`,
    String.raw`(?<![${L}])[a-z]{1,40}[A-Z][A-Za-z]*`,
  ].join('|');
}

const emoji = String.raw`[\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}\u{200D}]+`;
const nonLanguage: RegExp = new RegExp(
  `${nonLanguageOf({ letters: String.raw`\p{L}`, marked: String.raw`\p{L}\p{M}`, numbers: String.raw`\p{N}`, latin: String.raw`\p{Script=Latin}\p{Script=Cyrillic}` })}|${emoji}`,
  'gu',
);
/** The same for text in ASCII: the runtime needs a twentieth of a second to make the other one. */
const asciiNonLanguage: RegExp = new RegExp(nonLanguageOf({ letters: 'a-zA-Z', marked: 'a-zA-Z', numbers: '0-9', latin: 'a-zA-Z' }), 'g');

// oxlint-disable-next-line no-control-regex
const ascii = /^[\0-\x7f]*$/;
/** Marks that are no part of anything of it, and those at which an address ends. */
const marks = /[‘’‚‹›…–—•·]/g;
const quotes = /[“”«»]/g;

/** A text without it. */
function without(text: string): string {
  if (ascii.test(text)) return text.replace(asciiNonLanguage, ' ');
  const plain = text.replace(marks, "'").replace(quotes, '"');
  if (!ascii.test(plain)) return text.replace(nonLanguage, ' ');
  let out = '';
  let from = 0;
  for (const { index, 0: found } of plain.matchAll(asciiNonLanguage)) {
    out += `${text.slice(from, index)} `;
    from = index + found.length;
  }
  return out + text.slice(from);
}

/** Something of it may be in a text, or in a token of one. A full stop at the end of a word is nothing of it. */
const mayHold = /[<@#＃{_\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]|[:.]\S|-[a-z]+-|[a-z][A-Z]/u;
const token = /\S+/gu;
const word = /[\p{L}\p{M}]+(?:['ʼ][\p{L}\p{M}]+)*/gu;

/**
 * The text with everything taken out that is in no language (links, handles, hashtags, emoji, numbers), each
 * replaced by one space. Offsets change: this is for looking at, not for slicing.
 */
export function prose(text: string): string {
  if (!mayHold.test(text)) return text;
  // What may hold white space is looked for in the whole text, and seldom; the rest token by token.
  if (text.includes('<') || text.includes('{')) return without(text);
  return text.replace(token, (it) => (mayHold.test(it) ? without(it) : it));
}

/** The words of a text in lower case: runs of letters, with apostrophes and marks inside. */
export function words(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('’', "'").match(word) ?? [];
}
