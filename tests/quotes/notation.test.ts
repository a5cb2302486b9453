import { describe, expect, it } from 'vitest';
import { findQuotes } from '#stet/quotes/report.js';
import { isNotation } from '#stet/quotes/notation.js';
import { readBlocks } from './cases.ts';

const formal = [
  '(byte[] bytes, int offset)', 'W(t) = r w(t)', 'x y^2 = (x y^3 x)^2 xy = yzx', 'θ0 − λ, θ0 + λ', 'Dict[int, int]', '-W --width', 'substr (s, offset, len) ¶',
  'int *n, char **', 'log(gamma(1 plus x))', 'client=filedaemon pathid=num filenameid=num', '(%i1) load ("opsubst")$ (%i2) opsubst(f,g,g(g(x))); (%o2) f(f(x))',
];
const said = [
  'Y a ti', 'Oui (enfin, presque)', 'J. R. R. Tolkien dit non', 'Non, c’est non !', 'Слава Україні! Героям слава!', 'Il n’y a pas d’amour, il n’y a que des preuves d’amour',
  'π ist überall', 'Haz clic en Archivo > Guardar como', 'I o to w tym', 'Plus jamais ça',
];

const meaningless = [
  'Аа Бб Вв Гг Дд Ее Жж Зз Ии Йй Кк Лл Мм Нн Оо Пп Рр Сс', 'q w e r t y u i o p a s d f g h j k l z x c v b n m', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore',
  'Homo sapiens, Homo erectus, Homo neanderthalensis', 'Goo goo ga ga', 'Bla bla bla bla',
];

describe('letters one by one, filler, babble and names of species', () => {
  it.each(meaningless.flatMap((text) => ['en', 'es', 'uk', 'ar'].map((language) => [language, text] as const)))('are no passage in %s: %s', async (language, text) => {
    const own: Readonly<Record<string, string>> = { en: 'The committee met on Tuesday and discussed what had to be done before the winter.', es: 'El comité se reunió el martes y habló de lo que había que hacer antes del invierno.', uk: 'Комітет зібрався у вівторок і обговорив, що слід зробити до зими.', ar: 'اجتمعت اللجنة يوم الثلاثاء وناقشت ما يجب فعله قبل الشتاء.' };
    const source = `${own[language]}\n\n${text}\n\n${own[language]} “${text}”\n`;
    expect((await findQuotes({ blocks: await readBlocks('article.txt', source), language })).passages).toEqual([]);
  });
});

describe('notation', () => {
  it.each(formal)('%s is', (text) => expect(isNotation(text)).toBe(true));
  it.each(said)('%s is not', (text) => expect(isNotation(text)).toBe(false));

  it('is no passage, and words of another language beside it are', async () => {
    const source = 'The function takes three arguments and returns what the caller has asked for.\n\nString_Type substr (String_Type s, Int_Type n, Int_Type len)\n\n(%i1) load ("opsubst")$ (%i2) opsubst(f,g,g(g(x))); (%o2) f(f(x))\n\nNous ne pouvons pas attendre plus longtemps, et vous le savez tous très bien.\n\nThe minister said on Monday that the answer of the villagers was clear.\n';
    const { passages } = await findQuotes({ blocks: await readBlocks('article.txt', source), language: 'en' });
    expect(passages.map(({ text }) => text)).toEqual(['Nous ne pouvons pas attendre plus longtemps, et vous le savez tous très bien.']);
  });
});

it('an article in a language that is known by several near ones is in another than it was said to be, whatever names and paths it lists', async () => {
  const source = [
    'Esta páxina explica como instalar o programa e como traballar con el dende a primeira vez que se abre na túa máquina.', 'Francisco Diéguez, Enrique Estévez', 'src/main/resources/help/index.html',
    'Se tes calquera dúbida, recomendámosche que leas o manual que vén co paquete antes de facer unha pregunta na lista.', 'Hunspell, László Németh', 'As traducións están feitas por xente que traballa de balde, e sempre fan falta máis mans.',
    'Podes pedir axuda na lista de correo, onde a maioría da xente contesta no mesmo día.', 'OmegaT 2.6.3',
  ].join('\n\n');
  const { passages, diagnostics } = await findQuotes({ blocks: await readBlocks('article.txt', source), language: 'en' });
  expect(passages).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['article-other-language']);
});
