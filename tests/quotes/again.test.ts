import { describe, expect, it } from 'vitest';
import { givesAgain, shortens } from '#stet/quotes/again.js';

describe('givesAgain', () => {
  it('is true of three words and more of another quotation', () => {
    expect(givesAgain('a city without future', 'Yes, a city without future.')).toBe(true);
    expect(givesAgain('a city', 'Yes, a city without future.')).toBe(false);
    expect(givesAgain('a city without hope', 'Yes, a city without future.')).toBe(false);
  });
});

describe('shortens', () => {
  it.each([
    ['de', 'Wir bauen sie wieder auf', 'Wir werden sie wieder aufbauen, Stein für Stein'],
    ['pl', 'Nie po to, by się kłócić', 'Jedziemy nie kłócić się, ale słuchać'],
  ])('is true of a headline in other small words: %s %s', (language, headline, other) => {
    expect(shortens(headline, other, language)).toBe(true);
  });
  it.each([
    ['de', 'Wir bauen nie wieder einen Palast', 'Wir werden sie wieder aufbauen, Stein für Stein'],
    ['pl', 'Nie po to, by się śmiać', 'Jedziemy nie kłócić się, ale słuchać'],
    ['de', 'Und so war es', 'Und so war es nicht gewesen'],
  ])('is false where a word that carries something is another, or none does: %s %s', (language, headline, other) => {
    expect(shortens(headline, other, language)).toBe(false);
  });
});
