/** A word of an XPath expression. */
export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'symbol' | 'variable' | 'end';
  readonly text: string;
}

const pattern =
  /\s+|("[^"]*"|'[^']*')|(\d+(?:\.\d*)?|\.\d+)|\$([\p{L}_][\p{L}\p{N}_.:-]*)|((?:[\p{L}_][\p{L}\p{N}_.-]*)(?::(?!:)(?:\*|[\p{L}_][\p{L}\p{N}_.-]*))?)|(\/\/|::|\.\.|!=|<=|>=|[()[\].@,/|+=<>*-])/uy;

/** Cuts an expression into words (XPath 1.0, 3.7), or undefined where something is none. */
export function tokens(text: string): readonly Token[] | undefined {
  const matcher = new RegExp(pattern.source, pattern.flags);
  const out: Token[] = [];
  while (matcher.lastIndex < text.length) {
    const match = matcher.exec(text);
    if (match === null) return undefined;
    const [, string, number, variable, name, symbol] = match;
    if (string !== undefined) out.push({ kind: 'string', text: string.slice(1, -1) });
    else if (number !== undefined) out.push({ kind: 'number', text: number });
    else if (variable !== undefined) out.push({ kind: 'variable', text: variable });
    else if (name !== undefined) out.push({ kind: 'name', text: name });
    else if (symbol !== undefined) out.push({ kind: 'symbol', text: symbol });
  }
  out.push({ kind: 'end', text: '' });
  return out;
}
