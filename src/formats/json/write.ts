/** How a JSON text writes its strings; see {@link jsonStyle}. */
export interface JsonStyle {
  /** Everything beyond ASCII as `\uXXXX`. */
  readonly ascii: boolean;
  /** `/` as `\/`. */
  readonly slashes: boolean;
  /** ASCII characters that are written as `\uXXXX`, such as `<`, `>` and `&`. */
  readonly coded: string;
  /** The digits of `\uXXXX` in upper case. */
  readonly upper: boolean;
}

const short: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
]);

/** The style that a text's own escapes show. */
export function jsonStyle(source: string): JsonStyle {
  const codes = source.match(/\\u[\da-fA-F]{4}/g) ?? [];
  const coded = [...new Set(codes.map((code) => String.fromCharCode(Number.parseInt(code.slice(2), 16))))].filter((char) => /[!-~]/.test(char));
  return {
    ascii: codes.some((code) => Number.parseInt(code.slice(2), 16) > 0x7f) && !/[^\0-\x7f\uFEFF]/.test(source),
    slashes: source.includes('\\/'),
    coded: coded.filter((char) => char !== '"' && char !== '\\').join(''),
    upper: codes.some((code) => /[A-F]/.test(code)) && !codes.some((code) => /[a-f]/.test(code.slice(2))),
  };
}

/**
 * The inside of a JSON string that says `text` (RFC 8259, 7).
 *
 * @example writeJsonText('é/', { ascii: true, slashes: true, coded: '', upper: false }) // '\\u00e9\\/'
 */
export function writeJsonText(text: string, { ascii, slashes, coded, upper }: JsonStyle): string {
  const code = (char: string): string => {
    const digits = char.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${upper ? digits.toUpperCase() : digits}`;
  };
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const unit = text.charCodeAt(at);
    const escape = short.get(char);
    if (coded.includes(char)) out += code(char);
    else if (escape !== undefined) out += escape;
    else if (unit < 0x20 || unit === 0x7f || unit === 0x2028 || unit === 0x2029 || (ascii && unit > 0x7e) || isLonely(text, at)) out += code(char);
    else if (slashes && char === '/') out += '\\/';
    else out += char;
  }
  return out;
}

/** Half of a pair of surrogates has no bytes in UTF-8. */
function isLonely(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xdc00) return !(text.charCodeAt(at + 1) >= 0xdc00 && text.charCodeAt(at + 1) < 0xe000);
  return unit >= 0xdc00 && unit < 0xe000 && !(text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) < 0xdc00);
}
