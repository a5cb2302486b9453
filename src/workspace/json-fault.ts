/** A piece of JSON (RFC 8259): white space is passed over, `value` is a string, number or name. */
const tokens = /[ \t\n\r]+|(?<mark>[{}[\],:])|(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(?<value>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** What may come next. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Where a text stops being JSON (RFC 8259), as an offset in UTF-16 code units; its length where the rest is
 * missing; undefined where all of it is JSON. The runtime's own message says so in some versions only.
 *
 * @example jsonFault('{"a": 1,}') // 8
 */
export function jsonFault(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (at < text.length) {
    tokens.lastIndex = at;
    const found = tokens.exec(text);
    if (found === null) return at;
    const { mark, string, value } = found.groups as { mark?: string; string?: string; value?: string };
    if (mark !== undefined || string !== undefined || value !== undefined) {
      const next = step(mark ?? (string === undefined ? 'value' : 'string'), expected, open);
      if (next === undefined) return at;
      expected = next;
    }
    at += found[0].length;
  }
  return expected === 'nothing' ? undefined : text.length;
}

/** What may come after a token; undefined where the token may not come itself. */
function step(token: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const wantsValue = expected === 'value' || expected === 'value-or-end';
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  switch (token) {
    case '{':
    case '[':
      if (!wantsValue) return undefined;
      open.push(token);
      return token === '{' ? 'key-or-end' : 'value-or-end';
    case '}':
      if (open.at(-1) !== '{' || (expected !== 'key-or-end' && expected !== 'comma-or-end')) return undefined;
      open.pop();
      return after();
    case ']':
      if (open.at(-1) !== '[' || (expected !== 'value-or-end' && expected !== 'comma-or-end')) return undefined;
      open.pop();
      return after();
    case ',':
      if (expected !== 'comma-or-end') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case 'string':
      if (expected === 'key' || expected === 'key-or-end') return 'colon';
      return wantsValue ? after() : undefined;
    default:
      return wantsValue ? after() : undefined;
  }
}
