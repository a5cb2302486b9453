import { describe, expect, it } from 'vitest';
import { positionAt } from '#stet/text/position.js';

describe('positionAt', () => {
  it('counts lines ended by LF, CRLF and CR, columns in UTF-16 code units', () => {
    const text = 'a\nb\r\nc\rd😀e';
    expect(positionAt(text, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(text, text.indexOf('b'))).toEqual({ line: 2, column: 1 });
    expect(positionAt(text, text.indexOf('c'))).toEqual({ line: 3, column: 1 });
    expect(positionAt(text, text.indexOf('d'))).toEqual({ line: 4, column: 1 });
    expect(positionAt(text, text.indexOf('e'))).toEqual({ line: 4, column: 4 });
  });
});
