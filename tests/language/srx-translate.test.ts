import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translatePattern } from '#stet/language/srx/translate.js';

/** The JavaScript expression for a pattern, to be matched at the end of a text. */
function atEnd(pattern: string): RegExp {
  const translated = translatePattern(pattern);
  if (translated.problem !== undefined) throw new Error(`${pattern}: ${translated.problem.kind}`);
  return new RegExp(`(?<=${translated.source})$`, 'u');
}

describe('translatePattern: what Java and ICU write', () => {
  test.each([
    ['\\bMr\\.', ['Mr.', 'the Mr.', '«Mr.'], ['éMr.', 'жMr.', 'Mrs']],
    ['(?i)mr\\.', ['MR.', 'mr.', 'Mr.'], ['mz.']],
    ['(?i)[a-f]\\.', ['B.', 'b.'], ['g.']],
    ['(?i)ж\\.', ['Ж.', 'ж.'], ['з.']],
    ['a(?i)b(?-i)c', ['abc', 'aBc'], ['Abc', 'abC']],
    ['(?i:a)b', ['Ab', 'ab'], ['aB']],
    ['x\\h', ['x ', 'x\u00a0', 'x\t', 'x\u3000'], ['x\n', 'x.']],
    ['x\\v', ['x\n', 'x\u2028'], ['x ']],
    ['x\\R', ['x\r\n', 'x\n', 'x\r'], ['x ']],
    ['\\p{Lu}\\.', ['A.', 'Ж.'], ['a.']],
    ['\\p{IsCyrillic}\\.', ['ж.'], ['z.']],
    ['\\p{InGreek}', ['α'], ['a']],
    ['\\p{Alpha}\\p{Digit}', ['a1'], ['11']],
    ['\\P{L}', ['1'], ['a']],
    ['\\pL', ['a'], ['1']],
    ['\\p{^L}', ['1'], ['a']],
    ['\\p{javaUpperCase}', ['A'], ['a']],
    ['\\p{Script=Greek}\\p{gc=Nd}', ['α1'], ['a1']],
    ['[[:upper:]]x', ['Ax'], ['ax']],
    ['[^[:alpha:]]', ['1'], ['a']],
    ['\\Qa.b\\E', ['a.b'], ['axb']],
    ['\\Qa.b', ['a.b'], ['axb']],
    ['[\\Q]^\\E]', [']', '^'], ['a']],
    ['[a-z&&[^aeiou]]', ['b'], ['a', 'B']],
    ['[a-z--[aeiou]]', ['b'], ['a']],
    ['[^a-z&&[aeiou]]', ['b', 'A'], ['a']],
    ['[a[0-9]]', ['a', '5'], ['b']],
    ['[\\w-]', ['-', 'é', '_'], ['.']],
    ['[]a]', [']', 'a'], ['b']],
    ['\\d++\\.', ['12.'], ['.']],
    ['a++b', ['aab'], ['b']],
    ['a{2,3}+b', ['aab', 'aaab'], ['ab']],
    ['(?>a+)b', ['aab'], ['b']],
    ['\\x41\\x{1F600}\\u00e9\\t', ['A\u{1F600}é\t'], ['A']],
    ['\\U0001F600', ['\u{1F600}'], ['A']],
    ['\\cA\\e\\a\\0101', ['\u0001\u001b\u0007A'], ['A']],
    ['(a|b)c', ['ac', 'bc'], ['cc']],
    ['(?<name>a)(?:b)', ['ab'], ['a']],
    ['(?#a comment)a', ['a'], ['b']],
    ['^\\s*\\d+\\.', ['1.', '  12.'], ['x 1.']],
    ['(?m)^\\d\\.', ['1.', 'x\n1.'], ['x1.']],
    ['\\A\\d', ['1'], ['x1', '\n1']],
    ['a.b', ['axb'], ['a\nb', 'a\u0085b']],
    ['(?s)a.b', ['a\nb'], ['ab']],
    ['(?<=x)a(?!b)', ['xa'], ['ya']],
    ['(?<!x)a', ['ya'], ['xa']],
    ['a{2}', ['aa'], ['ba']],
    ['(?:etc|usw)\\.', ['etc.', 'usw.'], ['et.']],
  ])('%s', (pattern, fits, misses) => {
    const expression = atEnd(pattern);
    for (const text of fits) expect(expression.test(text), `${pattern} on ${JSON.stringify(text)}`).toBe(true);
    for (const text of misses) expect(expression.test(text), `${pattern} on ${JSON.stringify(text)}`).toBe(false);
  });

  test.each(['\\1', '(?<a>x)\\k<a>', '\\X', '\\G', '\\N{DIGIT ONE}', '(?x)a b', '(?>ab|a)c', '\\p{NoSuchThing}', '\\b{w}', '\\y'])('%s has no counterpart', (pattern) => {
    expect(translatePattern(pattern).problem?.kind).toBe('unsupported');
  });

  test.each(['(', ')', 'a)', '[', '[a', '*', 'a{3,2}', '[z-a]', '\\', '(?<a', '\\u12', '\\Q'.concat('')])('%s is broken or harmless, never an exception', (pattern) => {
    expect(() => translatePattern(pattern)).not.toThrow();
  });

  test('whatever the pattern, an answer', () => {
    const pieces = fc.constantFrom('a', '\\', '(', ')', '[', ']', '{', '}', '*', '+', '?', '|', '^', '$', '.', '-', '&&', '(?i)', '(?:', '(?<=', '(?!', '\\p{L}', '\\Q', '\\E', '1', ',', 'é', '\u{1F600}', ':', '=');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (list) => {
        const translated = translatePattern(list.join(''));
        if (translated.problem === undefined) expect(() => new RegExp(translated.source, 'u')).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });
});

describe('translatePattern: what could take too long', () => {
  test.each(['(a+)+b', '(a*)*', '(a|a)*b', '(a|aa)+$', '(\\w+\\s?)*x', '(.*)*', '(x+x+)+y', '([a-z]+|\\w)+!', '(?:a?){20}a{20}', '(?:(?:a{0,50}){0,50})b', '\\s*\\s*\\s*x', '.*foo.*bar.*baz', '((ab)*|a|b)*c', '(?=(a+)+b)x'])(
    '%s is refused',
    (pattern) => {
      expect(translatePattern(pattern).problem?.kind).toBe('slow');
    },
  );

  test.each(['(?:[A-Z]\\.)+', '[\\.\\?!]+[\'"\\)]*\\s+', '((?:\\p{L}+\\.)+)', '\\b(?:Mr|Mrs|Dr|Prof)\\.', '(?:\\d{1,3}\\.)*\\d', '\\p{Lu}\\p{Ll}*\\s', '(ab|cd)+', '.*x', '(?:a|b|c)*d'])(
    '%s is not',
    (pattern) => {
      expect(translatePattern(pattern).problem).toBeUndefined();
    },
  );

  test('no refused pattern is known to be fast only by luck: the accepted ones end on hostile text', () => {
    const hostile = ['a', 'aa', 'ab', ' ', '.', '1'].map((piece) => piece.repeat(3000));
    for (const pattern of ['(?:[A-Z]\\.)+', '((?:\\p{L}+\\.)+)', '.*x', '(?:a|b|c)*d', '(ab|cd)+']) {
      const expression = atEnd(pattern);
      for (const text of hostile) expect(typeof expression.test(text)).toBe('boolean');
    }
  });
});
