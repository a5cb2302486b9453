import { describe, expect, it } from 'vitest';
import { announced } from '#stet/quotes/announced.js';
import { findInlinePassages } from '#stet/quotes/inline.js';
import { paragraphs } from './paragraphs.ts';

const stretches = (text: string, language = 'en'): readonly string[] => announced(text, language).map((it) => text.slice(it.start, it.end));
/** What stands in the second paragraph of two, the first of which stands in `heard`. */
const find = async (language: string, text: string, heard?: string): Promise<readonly string[]> => {
  const blocks = paragraphs(`One.\n\n${text}`);
  const passages = new Map(heard === undefined ? [] : [[0, { reason: 'language', language: heard }]]);
  return (await findInlinePassages(blocks, language, { passages })).map((it) => text.slice(it.start, it.end));
};

describe('announced', () => {
  it('begins after a word for what is written, or a colon, and ends at a comma, a bracket or the end', () => {
    expect(stretches('Her own wall reads Kami sudah di sini, or we were here.')).toContain('Kami sudah di sini');
    expect(stretches('A sheet of red paper: 人走茶不凉, the tea does not get cold.')).toContain('人走茶不凉');
    expect(stretches('On it she wrote Laut bukan halaman belakang (the sea is no yard).')).toContain('Laut bukan halaman belakang');
  });
  it('leaves to their marks what stands between some, and runs over one script only', () => {
    expect(stretches('The wall reads “Kami sudah di sini” today.')).toEqual([]);
    expect(stretches('The sign reads тихо and nothing else').filter((it) => it.includes('тихо'))).toEqual([]);
  });
  it('does not end in a colon, which announces something itself', () => {
    expect(stretches('Quite another tone had the note of the coach of the hosts, Mariána Hudáka:').filter((it) => it.endsWith(':'))).toEqual([]);
  });
  it('finds nothing without such a word', () => {
    expect(stretches('Nobody saw Kami sudah di sini, or so it seems.')).toEqual([]);
  });
});

describe('a few words in a language that the article lets stand elsewhere', () => {
  it.each([
    ['en', 'Behind him hung a bedsheet that read Najpierw plomby, potem przyjaźń, or seals first, friendship later.', 'pl', 'Najpierw plomby, potem przyjaźń'],
    ['uk', 'На табличці над столом було написано від руки zupa dla każdego, тобто суп для кожного.', 'pl', 'zupa dla każdego'],
    ['uk', 'Хтось вивісив плакат румунською, Dunărea nu e un zid, себто Дунай не стіна.', 'ro', 'Dunărea nu e un zid'],
    ['pt', 'O letreiro da porta, onde ainda se lê έρχομαι αμέσως, volto já.', 'el', 'έρχομαι αμέσως'],
    ['es', 'Había citado un proverbio de su tierra, 前人栽树，后人乘凉, sobre quienes plantan árboles.', 'zh', '前人栽树，后人乘凉'],
  ])('stands: %s %s', async (language, text, heard, wanted) => {
    expect(await find(language, text, heard)).toEqual([wanted]);
  });
  it.each([
    ['en', 'Behind him hung a bedsheet that read Najpierw plomby, potem przyjaźń, or seals first, friendship later.', 'Najpierw plomby, potem przyjaźń'],
    ['en', 'The last group left under a banner that read Mañana volveremos más fuertes and nobody took it down.', 'Mañana volveremos más fuertes'],
    ['es', 'Había una pancarta que decía Never give up the ball en letras verdes.', 'Never give up the ball'],
    ['fr', 'Une banderole résume l’humeur locale : Ursul nu votează, autrement dit l’ours ne vote pas.', 'Ursul nu votează'],
    ['es', 'Salieron al grito de two thousand strong, la ganadora improvisó.', 'two thousand strong'],
  ])('stands where no other block is in it too, if its edges are plain: %s %s', async (language, text, wanted) => {
    expect(await find(language, text)).toEqual([wanted]);
  });
  it.each([
    ['en', 'It reads Wie niet waagt die niet wint in letters a metre high.'],
    ['en', 'Someone has painted in fresh blue Hier wohnt niemand mehr, and nobody knows who.'],
    ['en', 'Who wants to read a giant XML diff and find out?'],
    ['es', 'Cartelera de cine del domingo.'],
    ['gl', 'As palabras que foran modificadas serán traducidas automaticamente, mentres as outras non.'],
  ])('does not where its edges are not plain: %s %s', async (language, text) => {
    expect(await find(language, text)).toEqual([]);
  });
  it.each([
    ['uk', 'Вона працює в Ministerul Afacerilor Externe вже рік.', 'ro'],
    ['en', 'The sign at the door reads Stowarzyszenie Nasza Wieś, an association.', 'pl'],
    ['en', 'He read the letter: nobody came, and nobody wrote.', 'pl'],
    ['pt', 'O jornal Τα Νέα já não existe.', 'el'],
  ])('does not where they name something, or are in the language of the article: %s %s', async (language, text, heard) => {
    expect(await find(language, text, heard)).toEqual([]);
  });
});

it('two words in marks without a small word stand where the article lets that language stand', async () => {
  const text = 'On the sheets along the road it said “Ormanlar susmaz” for weeks, and nobody took them down.';
  expect(await find('en', text, 'tr')).toEqual(['Ormanlar susmaz']);
  expect(await find('en', text)).toEqual([]);
  expect(await find('en', 'The band “Silent Forests” played for weeks, and nobody took them down.', 'tr')).toEqual([]);
});

describe('two words in quotation marks inside another script', () => {
  it('stand where the sentence says that they are written, and are a brand where it does not', async () => {
    expect(await find('ar', 'وعلى مدخل المدرسة علّق الأهالي لافتة كُتب عليها بالإيطالية “Noi restiamo, sempre”، وهي عبارة يعرفها كل من مرّ من هنا.')).toEqual(['Noi restiamo, sempre']);
    expect(await find('ar', 'وافتتحت الشركة في المدينة متجرًا باسم “Beyaz Fırın” يبيع الخبز والحلوى كل صباح لأهل الحي وزواره.')).toEqual([]);
  });
});
