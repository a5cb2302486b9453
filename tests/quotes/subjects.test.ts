import { describe, expect, it } from 'vitest';
import { opensWithNew, subjectOf } from '#stet/quotes/subjects.js';

const subject = (text: string, language = 'en'): readonly unknown[] => {
  const found = subjectOf({ text, before: '', bare: text === '' }, language);
  return found === undefined ? [] : [found.kind, found.text, found.beside];
};

describe('subjectOf', () => {
  it.each([
    ['en', 'said a pilot who landed there that day', ['new', 'pilot', true]],
    ['en', 'its prime minister said after the meeting', ['noun', 'prime minister', true]],
    ['en', 'The company that was to build the dam said it was', ['noun', 'company', false]],
    ['de', 'sagte ein Sprecher dem Sender', ['new', 'sprecher', true]],
    ['fr', 'affirme la directrice', ['noun', 'directrice', true]],
    ['es', 'dijo un vecino', ['new', 'vecino', true]],
    ['uk', 'сказала жінка', ['noun', 'жінка', false]],
  ])('finds who is said to have said it: %s %s', (language, text, wanted) => {
    expect(subject(text, language)).toEqual(wanted);
  });
  it.each([
    ['en', 'the statement said'],
    ['en', 'Anna Weber wrote'],
    ['en', 'she said'],
    ['en', 'the ministry, she added'],
    ['en', 'who called her back'],
    ['en', ''],
    ['pl', 'powiedział dziennikarzom'],
    ['fr', "et une file d'attente restée, selon elle"],
    ['de', 'Einem Haushalt werde seine Fraktion zustimmen'],
  ])('finds nobody where a name, a pronoun or the text itself speaks: %s %s', (language, text) => {
    expect(subject(text, language)).toEqual([]);
  });
});

describe('opensWithNew', () => {
  it('is true after a sentence about somebody new', () => {
    expect(opensWithNew('Trains are late. A woman waiting in Dnipro had been given tea.', 'en')).toBe(true);
    expect(opensWithNew('Eine Frau wartete am Gleis.', 'de')).toBe(true);
  });
  it('is false after any other, and in languages without articles', () => {
    expect(opensWithNew('A woman waited. Rudenko spoke to the press.', 'en')).toBe(false);
    expect(opensWithNew('Жінка чекала на потяг.', 'uk')).toBe(false);
  });
});
