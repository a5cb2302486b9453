import { codePoints } from '../markdown/layout.ts';

/**
 * What a plain scalar must not begin with (YAML 1.2, 7.3.3: `-`, `?` and `:` only before white space), and what is
 * no string without quotation marks.
 */
const indicator = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`=~])/;
const notText = /^(?:true|false|null|yes|no|on|off|y|n|[-+]?(?:\d[\d_,:]*)?(?:\.[\d_]*)?(?:e[-+]?\d+)?|[-+]?\.(?:inf|nan)|0[xob][\da-f_]+|\d{4}-\d\d?-\d\d?.*)$/i;

/** How a value is written anew. */
export interface YamlStyle {
  /** `plain`, `flow`, `"`, `'`, `|` or `>`. */
  readonly style: string;
  /** Columns before each line of a block scalar. */
  readonly indent: number;
  /** Width of a folded one; 0 for one line. */
  readonly width: number;
  readonly eol: string;
}

/** True if a text reads as itself without quotation marks. */
function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || indicator.test(text) || notText.test(text) || /^\s|\s$|: |\s#|:$|[\n\r\t\0-\x1f\x7f\u0085\u2028\u2029\ufeff]/.test(text)) return false;
  return !/^(?:---|\.\.\.)/.test(text) && !(flow && /[,[\]{}]|:/.test(text));
}

/**
 * A text as a YAML scalar in the style its value had; a plain one gets quotation marks only where it would
 * not be read as the text it is.
 *
 * @example encodeYaml('a: b', { style: 'plain', indent: 0, width: 0, eol: '\n' }) // "'a: b'"
 */
export function encodeYaml(text: string, { style, indent, width, eol }: YamlStyle): string {
  if (style === '|' || style === '>') {
    const lines = text.split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
    while (lines[0] === '') lines.shift();
    while (lines.at(-1) === '') lines.pop();
    const before = eol + ' '.repeat(indent);
    if (style === '|') return lines.map((line, i) => (i === 0 ? line : line === '' ? eol : before + line)).join('');
    return lines.map((line) => fold(line, width, before)).reduce((out, line) => (line === '' ? out + eol : out + eol + before + line));
  }
  const line = text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');
  if (style === "'") return single(line);
  if (style === '"') return double(line);
  if (isPlain(line, style === 'flow')) return line;
  return /["\\]/.test(line) || !line.includes("'") ? `'${single(line)}'` : `"${double(line)}"`;
}

function single(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '').replace(/'/g, "''");
}

function double(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replace(/[\0-\x1f\x7f\u0085\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function fold(line: string, width: number, before: string): string {
  if (width === 0) return line;
  let out = '';
  let column = 0;
  for (const word of line.split(' ')) {
    const size = codePoints(word);
    if (out !== '' && column + 1 + size > width) {
      out += before + word;
      column = size;
    } else {
      out += out === '' ? word : ` ${word}`;
      column += size + (out === word ? 0 : 1);
    }
  }
  return out;
}
