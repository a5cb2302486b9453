import { describe, expect, it } from 'vitest';
import { grammarOf, type Mark } from '#stet/quotes/grammar.js';

const marks = (language: string, text: string): readonly Mark[] => [...(grammarOf(language)?.marksOf(text) ?? [])];

describe('grammarOf', () => {
  it.each<[string, string, readonly Mark[]]>([
    ['en', 'None of us approves of it', ['not', 'we']],
    ['en', 'I don’t know', ['not', 'me']],
    ['de', 'Kaffee trinke ich nicht', ['not', 'me']],
    ['fr', 'Nous n’irons pas', ['not', 'we']],
    ['es', 'No iremos', ['not', 'we']],
    ['it', 'Non partiremo senza di voi', ['not', 'we']],
    ['pl', 'Nikt z nas nie pochwala', ['not', 'we']],
    ['uk', 'Ми не поїдемо звідси', ['not', 'we']],
    ['ru', 'Я никого не видел', ['not', 'me']],
    ['tr', 'Meclis tatilde olabilir, biz değiliz', ['not', 'we']],
    ['ar', 'نحن لا نخاف', ['not', 'we']],
    ['he', 'אנחנו לא עוזבים', ['not', 'we']],
    ['zh', '我们不会离开', ['not', 'we']],
    ['ja', '私は行かない', ['not', 'me']],
    ['ko', '우리는 떠나지 않는다', ['not', 'we']],
    ['sr-Latn', 'Mi nismo umorni', ['not', 'we']],
  ])('tells what small words and endings say: %s %s', (language, text, wanted) => {
    expect(marks(language, text)).toEqual(wanted);
  });
  it.each([
    ['en', 'The bridge was opened on Monday'],
    ['de', 'Die Brücke wurde am Montag eröffnet'],
    ['uk', 'Міст відкрили в понеділок'],
    ['zh', '桥在星期一开通'],
  ])('tells nothing of a plain sentence: %s %s', (language, text) => {
    expect(marks(language, text)).toEqual([]);
  });
  it('knows where verbs alone say who speaks, so that no small word has to', () => {
    expect(grammarOf('de')?.shows('we')).toBe(true);
    expect(grammarOf('es')?.shows('we')).toBe(false);
    expect(grammarOf('es')?.shows('not')).toBe(true);
  });
  it('knows nothing of a language without a table', () => {
    expect(grammarOf('tlh')).toBeUndefined();
  });
});
