import { describe, expect, it } from 'vitest';
import { isNaming, isTitle } from '#stet/quotes/naming.js';

describe('isNaming', () => {
  it.each([
    ['uk', 'У Казані звільнили вчителя, який відмовився вести «', 'Розмови про важливе'],
    ['en', 'One of the reports, titled “', 'the long way round'],
    ['en', 'He lectured on the so-called “', 'special operation'],
    ['de', 'Sie leitet die Reihe „', 'Gespräche am Fluss'],
    ['de', 'die sogenannte „', 'kleine Lösung'],
    ['fr', 'devant la station «', 'Université'],
    ['ar', 'وأطلقت الوزارة حملة «', 'ازرع شجرة'],
  ])('sees that something is called so: %s %s %s', (language, before, text) => {
    expect(isNaming(text, before, language)).toBe(true);
  });
  it.each([
    ['uk', 'Учитель написав: «', 'Розмови про важливе'],
    ['uk', 'Галєєв пояснив, «', 'що він повертається'],
    ['en', 'He wrote “', 'Kharkiv is yours'],
    ['en', 'The river was “', 'not an obstacle'],
    ['en', 'He shouted “', 'Stop there!'],
    ['de', 'Für ihn ist das „', 'Zufall als Ausrede'],
    ['ar', 'وقال إن المشروع «', 'سينقل مليوني راكب كل يوم'],
    ['en', '“', 'We will not leave'],
  ])('sees nothing where somebody speaks: %s %s %s', (language, before, text) => {
    expect(isNaming(text, before, language)).toBe(false);
  });
});

describe('isTitle', () => {
  it.each([['es', 'Wind of Change'], ['uk', 'Океан Ельзи'], ['en', 'Save Our Shelves'], ['pl', 'Kind of Blue']])('sees it by its capitals: %s %s', (language, text) => {
    expect(isTitle(text, language)).toBe(true);
  });
  it.each([['en', 'Thank you, Dave'], ['en', 'We stay'], ['de', 'Kohle und Stahl'], ['en', 'Save Our Shelves!'], ['ar', 'نحن هنا'], ['uk', 'Харкове, вони твої']])('sees none in a sentence: %s %s', (language, text) => {
    expect(isTitle(text, language)).toBe(false);
  });
});
