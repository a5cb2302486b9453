import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '#stet/workspace/json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonFault', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['{"a": 1', 7],
    ['{"a": "x', 6],
    ['[1 2]', 3],
    ['[1]]', 3],
    ['[1}', 2],
    ['', 0],
    ['01', 1],
    ['// x\n{}', 0],
    ['{"a": tru}', 6],
    ['["\t"]', 1],
  ])('%j is wrong at %i', (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });

  it('finds nothing in JSON', () => {
    fc.assert(fc.property(fc.json(), fc.constantFrom(0, 1, 2), (text, space) => {
      expect(jsonFault(text)).toBeUndefined();
      expect(jsonFault(` ${JSON.stringify(JSON.parse(text), null, space)}\r\n`)).toBeUndefined();
    }));
  });

  it('agrees with the runtime on what is JSON', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', '.5', 'e1', 'true', 'null', ' ', '\n', '"', '\\', 'x');
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), (text) => {
      expect(jsonFault(text) === undefined).toBe(isJson(text));
    }), { numRuns: 2000 });
  });
});
