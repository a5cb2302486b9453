/**
 * What is in no language: addresses, handles, hashtags, paths and names of files, placeholders, words with
 * digits, emoji. Every alternative is bounded by white space, so that the scan stays linear.
 */
const nonLanguage: RegExp = new RegExp(
  [
    String.raw`</?\p{L}[^<>]{0,500}>`,
    String.raw`(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{1,64}\.(?:pdf|docx?|xlsx?|html?|txt|jpe?g|png|gif|json|[cm]?[jt]sx?|css|md|xml|ya?ml|[ch]|cc|cpp|hpp|py|rb|go|rs|java|php|sh|pl|po|mo|cfg|conf|ini|log|csv|sql|svg|webp|zip|gz|tar|jar|exe|dll|so)(?![\p{L}\p{N}_])`,
    String.raw`(?:[hH][tT]{2}[pP][sS]?|ftp|mailto|tel):[^\s<>"“”«»]+`,
    String.raw`(?<![\p{L}\p{N}])(?:[wW]{3}|pic)\.[^\s<>"“”«»]+`,
    String.raw`[@#＃][\p{L}\p{M}\p{N}_]+(?:[@.][\p{L}\p{N}_-]+)*`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]{1,64}(?:\.[\p{L}\p{N}_%+-]{1,64}){0,8}@[\p{L}\p{N}.-]{1,128}`,
    String.raw`(?<![\p{L}\p{N}])(?:[a-zA-Z0-9-]{1,63}\.){1,6}(?:com|org|net|io|dev|ua|ru|de|fr|pl|uk|eu|info|gov|edu|tv|me|ly|co)(?![\p{L}\p{N}.-])(?:\/[^\s<>"“”«»]*)?`,
    String.raw`\$?\{\{?[^{}]{0,200}\}?\}`,
    String.raw`[\p{Script=Latin}\p{Script=Cyrillic}_]*\p{N}[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]*`,
    String.raw`(?<![\p{L}\p{N}])[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){3,40}`,
    String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}_.-]{1,64}(?:\/[\p{L}\p{N}_.-]{1,64}){0,8}\/[\p{L}\p{N}_-]{1,64}\.[a-z]{1,5}(?![\p{L}\p{N}])`,
    // Names out of code: two-or-more-hyphens, snake_case, camelCase.
    String.raw`(?<![\p{L}\p{N}-])[a-z]{1,40}(?:-[a-z]{1,40}){2,9}(?![\p{L}-])`,
    String.raw`\p{L}{1,60}_[\p{L}_]*`,
    String.raw`(?<!\p{L})[a-z]{1,40}[A-Z][A-Za-z]*`,
    String.raw`[\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}\u{200D}]+`,
  ].join('|'),
  'gu',
);

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
  if (text.includes('<') || text.includes('{')) return text.replace(nonLanguage, ' ');
  return text.replace(token, (it) => (mayHold.test(it) ? it.replace(nonLanguage, ' ') : it));
}

/** The words of a text in lower case: runs of letters, with apostrophes and marks inside. */
export function words(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('’', "'").match(word) ?? [];
}
