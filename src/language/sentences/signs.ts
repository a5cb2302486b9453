/** What a character may be to a sentence. Letters and digits are `none`; the order matters to nobody. */
export const sign = {
  none: 0,
  /** `.` and its look-alikes */
  period: 1,
  /** `? !` */
  mark: 2,
  /** `…` */
  dots: 3,
  /** A terminator that a script has for nothing else. */
  script: 4,
  /** Ends a sentence in this language where white space follows: Armenian `:`, Greek `;` */
  colon: 5,
  line: 6,
  space: 7,
  open: 8,
  close: 9,
  /** A quotation mark that opens or closes, by what stands around it. */
  quote: 10,
  /** The apostrophe, which may be a single quotation mark. */
  apostrophe: 11,
  /** Goes on with the sentence: comma, colon, … */
  separator: 12,
  dash: 13,
  /** An emoji, or the first half of a surrogate pair that may be one. */
  emoji: 14,
  bullet: 15,
  hash: 16,
  inverted: 17,
  /** Separates words and means nothing: slash, plus, … */
  symbol: 18,
  semicolon: 19,
} as const;

const groups: readonly (readonly [number, string])[] = [
  [sign.period, '.․﹒．'],
  [sign.mark, '!?‼‽⁇⁈⁉'],
  [sign.dots, '…'],
  [sign.script, '！？﹖﹗։؝؞؟۔܀܁܂߹।॥။።፧፨᙮᠃᠉᥄᥅᪨᪩᪪᪫᭚᭛᭞᭟᰻᰼᱾᱿。｡꘎꘏꛳꛷꡶꡷꣎꣏꤯꧈꧉꩝꩞꩟꫰꫱꯫'],
  [sign.line, '\n\r\u0085\u2028\u2029'],
  [sign.space, ' \t\u000b\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff'],
  [sign.open, '([{（［｛「『【〔〈《〖〘〚'],
  [sign.close, ')]}）］｝」』】〕〉》〗〙〛'],
  [sign.quote, '"„“”‟«»‹›〝〞〟＂´`'],
  [sign.apostrophe, "'’‘‚＇"],
  [sign.separator, ',:،؛、，；：·'],
  [sign.semicolon, ';'],
  [sign.symbol, '/\\|<>=+*%&~^'],
  [sign.dash, '-‐‑‒–—―−'],
  [sign.bullet, '•‣⁃◦▪●■◆'],
  [sign.hash, '#＃'],
  [sign.inverted, '¿¡'],
];

/** The signs of a language, by UTF-16 code unit. */
export interface Signs {
  readonly table: Uint8Array;
  /** 0 for what a scan may pass without a look: letters, digits, white space, commas. */
  readonly loud: Uint8Array;
}

const passed: ReadonlySet<number> = new Set([sign.none, sign.space, sign.separator, sign.symbol, sign.dash, sign.inverted]);

/**
 * Makes the tables of a language.
 *
 * @param terminators end a sentence in it where white space follows
 * @param continuing do not, though they do elsewhere
 * @param spaces stops the scan at white space too
 */
export function makeSigns(terminators: string, continuing: string, spaces: boolean): Signs {
  const table = new Uint8Array(0x10000);
  const loudOf = (kind: number): number => (passed.has(kind) && !(spaces && kind === sign.space) ? 0 : 1);
  const loud = new Uint8Array(0x10000).fill(loudOf(0));
  const put = (code: number, kind: number): void => {
    table[code] = kind;
    loud[code] = loudOf(kind);
  };
  const set = (characters: string, kind: number): void => {
    for (const character of characters) put(character.charCodeAt(0), kind);
  };
  for (let code = 0x2600; code < 0x27c0; code += 1) put(code, sign.emoji);
  for (const code of [0x231a, 0x231b, 0x2b50, 0x2b55, 0xd83c, 0xd83d, 0xd83e]) put(code, sign.emoji);
  for (const [kind, characters] of groups) set(characters, kind);
  set(terminators, sign.colon);
  set(continuing, sign.none);
  return { table, loud };
}

/** The sign of the character at an offset; `sign.none` beyond the text. */
export function signAt(signs: Signs, text: string, at: number): number {
  return (signs.table[text.charCodeAt(at)] as number) | 0;
}
