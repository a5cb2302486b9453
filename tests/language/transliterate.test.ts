import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTransliterator } from '#stet/language/transliterate.js';
import { tables } from '#stet/language/transliterate/tables.js';

const transliterate = createTransliterator();

describe('transliterate', () => {
  it.each([
    ['uk', 'Володимир Зеленський', 'Volodymyr Zelenskyi'],
    ['uk', 'Згурський, Розгон, Гельсінкі', 'Zghurskyi, Rozghon, Helsinki'],
    ['uk', 'Їжакевич, Кадиївка, Йосипівка, Стрий', 'Yizhakevych, Kadyivka, Yosypivka, Stryi'],
    ['uk', 'Знам’янка, Щербухи, ЩАСТЯ, Є', 'Znamianka, Shcherbukhy, SHCHASTIA, Ye'],
    ['ru', 'Алексей Пушков', 'Aleksey Pushkov'],
    ['ru', 'Ельцин, Подъездной, Царское Село, Чайковский', 'Yel’tsin, Pod”yezdnoy, Tsarskoye Selo, Chaykovskiy'],
    ['ru', 'Пётр, Ёлка, Фрайунг, Элиста', 'Pëtr, Yëlka, Fray·ung, Elista'],
    ['be', 'Аляксандр Быкаў, Магілёў', 'Alyaksandr Bykaw, Mahilyow'],
    ['bg', 'София, Стоян Василев, Щърбаново', 'Sofia, Stoyan Vasilev, Shtarbanovo'],
    ['sr', 'Милан Петровић, Љубица, Ђорђе, Џон', 'Milan Petrović, Ljubica, Đorđe, Džon'],
    ['mk', 'Ѓорѓи Ќосев', 'Gjorgji Kjosev'],
    ['kk', 'Айгүл Серікқызы', 'Aygül Serikqyzy'],
    ['mn', 'Батбаяр Дорж', 'Batbayar Dorj'],
    ['el', 'Γιώργος Αλεξανδρής, Εύβοια, Μπάμπης, Ευαγγελία', 'Giorgos Alexandris, Evvoia, Bampis, Evangelia'],
    ['ar', 'سمير حداد', 'smīr ḩdād'],
    ['ar', 'القاهرة', 'al-qāhrah'],
    ['fa', 'پریسا رحیمی', 'prīsā rḩīmī'],
    ['he', 'יעל שפירא', 'y‘l shfira'],
    ['ka', 'ლაშა ბერიძე', 'lasha beridze'],
    ['hy', 'Երևան, Ոսկան', 'Yerevan, Voskan'],
    ['ko', '한지원', 'hanjiwon'],
    ['ja', 'トヨタ ひらがな', 'toyota hiragana'],
    ['hi', 'रमेश यादव', 'ramesh yādav'],
  ])('writes %s %s', (language, text, expected) => {
    expect(transliterate(text, language)).toBe(expected);
  });

  it('takes the table of the script where the language is not known', () => {
    expect(transliterate('Москва')).toBe('Moskva');
    expect(transliterate('Αθήνα', 'en')).toBe('Athina');
    expect(transliterate('Paris')).toBe('Paris');
  });

  it('leaves what no table knows, and quotation marks that look like apostrophes', () => {
    expect(transliterate("'Київ' 2022 – NATO", 'uk')).toBe("'Kyiv' 2022 – NATO");
  });

  it.each(tables.map((table) => [table.language, table] as const))('has a whole table for %s', (_language, table) => {
    const letters = table.letters.split(/\s+/).map((pair) => pair.split('='));
    for (const pair of letters) expect(pair).toHaveLength(2);
    expect(new Set(letters.map(([from]) => from)).size).toBe(letters.length);
    for (const rule of table.rules ?? []) expect(rule.from).toBe(rule.from.toLowerCase());
  });

  it('gives back Latin text as it is, whatever the language', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 .,!?-]*$/), fc.constantFrom(...tables.map((it) => it.language), 'ko'), (text, language) =>
        transliterate(text, language) === text),
    );
  });

  it('leaves no Cyrillic letter of its own language behind', () => {
    for (const table of tables) {
      const letters = table.letters.split(/\s+/).map((pair) => pair.split('=')[0] as string);
      const out = transliterate(`${letters.join('')} ${letters.join('').toUpperCase()}`, table.language);
      expect(out).not.toMatch(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]/u);
    }
  });
});
