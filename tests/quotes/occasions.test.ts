import { describe, expect, it } from 'vitest';
import { cuesOf, type Cues } from '#stet/quotes/cues.js';
import { otherOccasion, toldEarlier } from '#stet/quotes/occasions.js';

const season = (text: string): boolean => /winter|hiver/iu.test(text);
const occasion = (text: string, language: string, dates = ''): string | undefined =>
  otherOccasion({ text, before: '', bare: false }, dates, cuesOf(language) as Cues, language, season);

describe('otherOccasion', () => {
  it.each([
    ['en', 'Rudenko had told a conference in Lviv', 'had'],
    ['de', 'Im Winter hatte er im Pfarrblatt noch anders geklungen:', 'hatte'],
    ['fr', 'En septembre, M. Brandt assurait que le réseau était', 'septembre'],
    ['de', 'Im September sagte Brandt', 'September'],
    ['ru', 'Год назад она говорила областной газете', 'Год назад'],
    ['en', 'Two years ago she told a newspaper', 'Two years ago'],
    ['de', 'Vor zwei Jahren klang er anders', 'Vor zwei Jahr'],
    ['fr', 'Il y a un an, elle disait', 'Il y a un an'],
    ['uk', 'Рік тому він казав', 'Рік тому'],
    ['pl', 'Dwa lata temu mówił', 'Dwa lata temu'],
    ['ar', 'قبل عامين قالت', 'قبل عامين'],
  ])('sees another time than the post: %s %s', (language, text, wanted) => {
    expect(occasion(text, language)).toBe(wanted);
  });
  it.each([
    ['en', 'Rudenko wrote on X that'],
    ['de', 'Das Menü soll ab September'],
    ['es', 'A partir de enero jugará por España'],
    ['ru', 'Она пишет, что год назад здесь был лес'],
    ['en', 'She wrote of what had stood there years ago'],
    ['de', 'Vor dem Haus sagte sie'],
  ])('sees none in what has, or will have, another date: %s %s', (language, text) => {
    expect(occasion(text, language)).toBeUndefined();
  });
  it('sees none in the month of the post, in any of its languages', () => {
    expect(occasion('Im September sagte Brandt', 'de', '— Volker Brandt, September 3, 2024')).toBeUndefined();
    expect(occasion('Im September sagte Brandt', 'de', '— Volker Brandt, May 3, 2024')).toBe('September');
  });
});

describe('toldEarlier', () => {
  const told = (text: string, language: string, strict = false): string | undefined => toldEarlier(text, cuesOf(language) as Cues, strict);
  it.each([
    ['en', 'she told us a year ago', 'ago'],
    ['en', 'Ten years ago, she told reporters', 'ago'],
    ['uk', 'Раніше, в інтерв’ю газеті', 'раніше'],
    ['de', 'wie sie früher sagte', 'früher'],
    ['pl', 'mówił kiedyś w wywiadzie', 'kiedyś'],
  ])('holds where the word goes with the verb of saying: %s %s', (language, text, wanted) => {
    expect(told(text, language)).toBe(wanted);
  });
  it.each([
    ['en', 'the house that had burned down long ago with all that was in it, she says'],
    ['uk', 'Тоді, за її словами, звернулися до Дейва'],
    ['uk', 'Від першого ескізу до спуску минуло 26 місяців'],
    ['de', 'Damals, erzählt er, stand hier noch ein Haus'],
  ])('does not where it goes with what took place: %s %s', (language, text) => {
    expect(told(text, language)).toBeUndefined();
  });
  it('asks for the verb in the same part where it is strict', () => {
    expect(told('Ten years ago, the older divers told her, they took three.', 'en', true)).toBeUndefined();
    expect(told('She said so ten years ago.', 'en', true)).toBe('ago');
  });
});
