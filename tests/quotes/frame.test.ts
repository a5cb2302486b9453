import { describe, expect, it } from 'vitest';
import { readArticle } from '#stet/steps/read.js';

const own: Readonly<Record<string, string>> = {
  en: 'The meeting in the old town began at nine, and nobody had expected so many people to come.',
  fr: 'La réunion dans la vieille ville a commencé à neuf heures, et personne ne s’attendait à tant de monde.',
  uk: 'Збори у старому місті почалися о дев’ятій, і ніхто не сподівався на стільки людей.',
  ar: 'بدأ الاجتماع في المدينة القديمة في الساعة التاسعة ولم يتوقع أحد حضور هذا العدد من الناس.',
};
const read = async (language: string, path: string, source: string): Promise<{ readonly whole: number; readonly inline: readonly string[] }> => {
  const { passages, inline } = await readArticle({ path, source, language });
  return { whole: passages.size, inline: [...inline.values()].flat().map(({ text }) => text) };
};

describe('a sentence of the article’s own that quotes another language', () => {
  it.each([
    ['en', 'The harbour strike goes on: “', 'Wir bleiben hier, bis ihr zahlt', '”'],
    ['fr', '« ', 'Wir haben keine Angst vor der Zukunft', ' », a déclaré Anna Weber devant la foule réunie.'],
    ['uk', '«', 'Wir haben keine Angst vor der Zukunft und bleiben hier', '», — сказала Анна Вебер на площі.'],
    ['ar', 'قالت آنا في الساحة «', 'Wir haben keine Angst vor der Zukunft und bleiben hier', '» أمام الناس.'],
  ])('is translated, and the quotation stands, in %s: %s[%s]%s', async (language, before, quoted, after) => {
    expect(await read(language, 'a.txt', `${own[language]}\n\n${before}${quoted}${after}\n`)).toEqual({ whole: 0, inline: [quoted] });
    expect(await read(language, 'a.html', `<p>${own[language]}</p><h2>${before}${quoted}${after}</h2>`)).toEqual({ whole: 0, inline: [quoted] });
  });

  it.each([
    ['a.html', '<p>They shouted <i>Ми не забудемо нікого з наших друзів ніколи і ніде</i> at the gate and went.</p>'],
    ['a.md', 'They shouted *Ми не забудемо нікого з наших друзів ніколи і ніде* at the gate and went.'],
  ])('is translated where markup sets it apart, in %s', async (path, source) => {
    expect(await read('en', path, path === 'a.md' ? `${own.en}\n\n${source}\n` : `<p>${own.en}</p>${source}`)).toEqual({ whole: 0, inline: ['Ми не забудемо нікого з наших друзів ніколи і ніде'] });
  });

  it.each([
    ['ru', 'Люди кричали «', 'الشعب يريد إسقاط النظام', '».'],
    ['ru', 'В Белграде кричали «', 'Србија није на продају', '».'],
    ['sv', 'Merkel sa ”', 'Wir schaffen das', '” 2015.'],
    ['pl', 'Tłum krzyczał „', 'Všetko zlé je na niečo dobré', '”.'],
  ])('is translated with hardly a word around what it quotes, in %s: %s[%s]%s', async (language, before, quoted, after) => {
    expect(await read(language, 'a.txt', `${before}${quoted}${after}\n`)).toEqual({ whole: 0, inline: [quoted] });
  });

  it.each([
    ['en', 'Er sagte „wir bleiben hier“, und alle in der Halle standen auf und sangen mit ihm.'],
    ['en', '“Wir haben keine Angst vor der Zukunft.” — Anna Weber'],
    ['fr', 'She said “we will never leave this place” and all of the people in the hall stood up.'],
  ])('is none where the sentence is in the other language too, in %s: %s', async (language, source) => {
    expect(await read(language, 'a.txt', `${own[language]}\n\n${source}\n\n${own[language]} 2\n`)).toMatchObject({ whole: 1, inline: [] });
  });
});
