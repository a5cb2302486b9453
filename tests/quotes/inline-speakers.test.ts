import { describe, expect, it } from 'vitest';
import { readArticle } from '#stet/steps/read.js';

/** A sentence of the language, so that an article is in it. */
const before: Readonly<Record<string, string>> = {
  en: 'The meeting in the old town began at nine, and nobody had expected so many people.',
  de: 'Die Versammlung in der Altstadt begann um neun, und niemand hatte mit so vielen Menschen gerechnet.',
  fr: 'La réunion dans la vieille ville a commencé à neuf heures, et personne ne s’attendait à tant de monde.',
  uk: 'Збори у старому місті почалися о дев’ятій, і ніхто не сподівався на стільки людей.',
  es: 'La reunión en el casco antiguo empezó a las nueve, y nadie esperaba a tanta gente.',
};
const speakers = async (language: string, source: string): Promise<readonly (string | undefined)[]> =>
  (await readArticle({ path: 'a.txt', source: `${before[language] ?? ''}\n\n${source}\n`, language })).said.filter(({ kind }) => kind === 'inline').map(({ speaker }) => speaker);

describe('who said what stands inside a sentence', () => {
  it.each([
    ['en', '“Ми не забудемо нікого з наших друзів,” Olena Hnatiuk wrote on Monday. She then left the town.', 'Olena Hnatiuk'],
    ['en', 'As Angela Merkel said in Berlin, “wir schaffen das alle gemeinsam und ohne Angst” was never a plan.', 'Angela Merkel'],
    ['de', '„Ми не забудемо нікого з наших друзів“, schrieb Olena Hnatjuk am Montag auf dem Platz.', 'Olena Hnatjuk'],
    ['fr', '« Wir haben keine Angst vor der Zukunft », a déclaré Anna Weber devant la foule réunie.', 'Anna Weber'],
    ['uk', '«Wir haben keine Angst vor der Zukunft», — сказала Анна Вебер на площі перед людьми.', 'Анна Вебер'],
    ['es', '«Wir haben keine Angst vor der Zukunft», dijo Anna Weber en la plaza el lunes.', 'Anna Weber'],
  ])('is told by the sentence around it in %s: %s', async (language, source, speaker) => {
    expect(await speakers(language, source)).toEqual([speaker]);
  });

  it.each([
    ['en', 'The crowd chanted “Ми не забудемо нікого з наших друзів” while Olena Hnatiuk slept.'],
    ['en', 'A banner near the house of Olena Hnatiuk had “Ми не забудемо нікого з наших друзів” on it.'],
    ['en', 'Olena Hnatiuk is reading “Cien años de soledad en la casa” again.'],
    ['de', 'Auf dem Platz sah Anna Weber das Plakat „Ми не забудемо нікого з наших друзів“ hängen.'],
  ])('is not guessed in %s: %s', async (language, source) => {
    expect(await speakers(language, source)).toEqual([undefined]);
  });

  it('is the author’s word where he gives one', async () => {
    const source = '“Ми не забудемо нікого з наших друзів,” Olena Hnatiuk wrote on Monday.';
    const article = await readArticle({ path: 'a.txt', source, language: 'en', settings: { passages: { passages: [{ text: 'Ми не забудемо нікого з наших друзів', language: 'uk', speaker: 'Ірина Коваль' }] } } });
    expect(article.said.map(({ speaker }) => speaker)).toEqual(['Ірина Коваль']);
    expect(article.units[0]?.unit.notes[0]?.text).toContain('Ірина Коваль said “Ми не забудемо');
  });
});
