import { describe, expect, it } from 'vitest';
import { answers } from '#stet/quotes/answer.js';
import type { Evidence } from '#stet/quotes/evidence.js';
import { onlyFollows, speaksOfElse } from '#stet/quotes/verdict.js';

describe('a quotation that answers what was said', () => {
  it.each([
    'I too forget my words', '“Me too, and my mother as well”', 'Ich auch, jeden Tag', 'Moi aussi, je pleure', 'Yo también lo vi', 'Ja też tam byłam', 'Я теж не сплю', 'И я так думаю', 'أنا أيضا لا أفهم كلماتي', 'גם אני שם', 'Anch’io ho paura', 'Jag också',
  ])('is told by how it begins: %s', (text) => expect(answers(text, 'Je n’ai pas compris les mots')).toBe(true));
  it.each(['I took the tram', 'I want to go too', 'Auch ichthyologen kommen', 'И яблоки тоже', 'Moi, aussitôt'])('is not told by other words: %s', (text) => expect(answers(text, 'Je n’ai pas compris les mots')).toBe(false));
  it('translates a passage that answers in the same words', () => expect(answers('I too forget my words', 'Moi aussi, j’oublie mes mots')).toBe(false));
});

const evidence = (...list: readonly (readonly [Evidence['kind'], number, string?])[]): readonly Evidence[] => list.map(([kind, score, quoted]) => ({ kind, score, ...(quoted === undefined ? {} : { quoted }) }));

describe('words behind other quotations of a passage', () => {
  it('that share nothing with it only follow', () => {
    expect(onlyFollows(evidence(['continued', 1], ['written', 0.8], ['near', 0.8]))).toBe(true);
    expect(onlyFollows(evidence(['continued', 1], ['speaker', 1.2], ['other-concept', -0.3, 'children']))).toBe(true);
  });
  it('do more where the same person speaks and of nothing else, where they share something, or stand between', () => {
    expect(onlyFollows(evidence(['continued', 1], ['speaker', 1.2]))).toBe(false);
    expect(onlyFollows(evidence(['continued', 1], ['concept', 0.7, 'sea']))).toBe(false);
    expect(onlyFollows(evidence(['continued', 1], ['between', 1]))).toBe(false);
    expect(onlyFollows(evidence(['near', 0.8]))).toBe(false);
  });
});

describe('words that speak of something else', () => {
  const other = (...list: readonly string[]): (readonly [Evidence['kind'], number, string])[] => list.map((it) => ['other-concept', -0.3, it]);
  it('are those with one thing shared and two not, that nobody and no place ties to the passage', () => {
    expect(speaksOfElse(evidence(['concept', 0.7, 'strawberry'], ...other('eat', 'night')))).toBe(true);
    expect(speaksOfElse(evidence(['concept', 0.7, 'strawberry'], ...other('eat', 'eat')))).toBe(false);
    expect(speaksOfElse(evidence(['concept', 0.7, 'strawberry'], ['speaker', 2], ...other('eat', 'night')))).toBe(false);
    expect(speaksOfElse(evidence(['concept', 0.7, 'strawberry'], ['continued', 1], ...other('eat', 'night')))).toBe(false);
    expect(speaksOfElse(evidence(['concept', 0.7, 'strawberry'], ['concept', 0.7, 'hand'], ...other('eat', 'night')))).toBe(false);
  });
});
