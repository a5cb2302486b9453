import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInlinePassages } from '#stet/quotes/inline.js';
import { sloganWords } from '#stet/quotes/slogan-words.js';
import { isCalledOut, uttered } from '#stet/quotes/uttered.js';
import { paragraphs } from './paragraphs.ts';

const find = async (language: string, text: string): Promise<readonly string[]> =>
  (await findInlinePassages(paragraphs(text), language)).map((it) => text.slice(it.start, it.end));

describe('a few words that are said to be written somewhere or called out', () => {
  it.each([
    ['en', 'Thousands chanted "Basta ya" outside the town hall.', 'Basta ya'],
    ['en', 'One placard read "Her yer Taksim" and was carried by students.', 'Her yer Taksim'],
    ['en', 'The soldiers shouted «Слава Україні» and went on.', 'Слава Україні'],
    ['en', 'They sang and then chanted "Fora Bolsonaro" for an hour.', 'Fora Bolsonaro'],
    ['en', 'A sign read "Défense d\'entrer" in white on blue.', 'Défense d\'entrer'],
    ['de', 'Die Demonstranten riefen „Black Lives Matter“ und knieten nieder.', 'Black Lives Matter'],
    ['de', 'Mit dem Ruf „Stop the war“ zogen sie los.', 'Stop the war'],
    ['fr', 'Un panneau indiquait « Verboden toegang ».', 'Verboden toegang'],
    ['es', 'Los independentistas corearon «Volem votar» ante el palacio.', 'Volem votar'],
    ['pl', 'Na transparencie widniało hasło „Never again”.', 'Never again'],
    ['nl', 'Op de muur stond ‘No pasarán’.', 'No pasarán'],
    ['sv', 'På banderollen stod det ”Nie wieder”.', 'Nie wieder'],
    ['uk', 'На банері було написано «Nie wieder».', 'Nie wieder'],
    ['uk', 'У Мінську скандували «Жыве Беларусь».', 'Жыве Беларусь'],
    ['ru', 'На стене осталась надпись «Тут живуть люди».', 'Тут живуть люди'],
    ['ru', 'На плакате в Софии было написано «Не на войната».', 'Не на войната'],
    ['ar', 'كتب على اللافتة «Free Palestine now» بالأحمر.', 'Free Palestine now'],
    ['tr', 'Kalabalık “Black Lives Matter” diye bağırdı.', 'Black Lives Matter'],
    ['en', 'The workers answered with the chant "Nie oddamy stoczni" that night.', 'Nie oddamy stoczni'],
    ['de', 'Die Studenten skandierten „Macron démission“ vor der Oper.', 'Macron démission'],
    ['es', 'Llevaba una pancarta con la frase «No justice, no peace».', 'No justice, no peace'],
    ['sv', 'Danskarna ropade ”Vi er røde, vi er hvide”.', 'Vi er røde, vi er hvide'],
    ['uk', 'Полонений сказав лише «Я хочу домой».', 'Я хочу домой'],
    ['ar', 'كتب على الجدار «די לכיבוש».', 'די לכיבוש'],
    ['ar', 'كتب على اللافتة «ہم سب ایک ہیں».', 'ہم سب ایک ہیں'],
    ['ar', 'هتف المتظاهرون في طهران «زن، زندگی، آزادی».', 'زن، زندگی، آزادی'],
    ['pt', 'Escreveu no quadro: “I will be back”.', 'I will be back'],
    // No term of a terminal; a comma before the closing mark is the sentence's.
    ['fr', 'Une banderole flottait sur la grille du terminal : « Genova è con voi », autrement dit « Gênes est avec vous ».', 'Genova è con voi'],
    ['en', 'A dozen students held up a sheet with the words “Banjir bukan takdir,” or “Floods are not fate.”', 'Banjir bukan takdir'],
    ['uk', 'Трибуна зустріла їх полотнищем на весь сектор: „Jesteśmy z wami”.', 'Jesteśmy z wami'],
    ['uk', 'А на самій бляшанці видряпано голкою: «Вернусь после войны».', 'Вернусь после войны'],
    // Of near languages, the one whose small words it has; without marks, a sentence in another script and signs that are words.
    ['es', 'Unas personas cortaron la carretera con una pancarta que decía «O monte non arde só» («El monte no arde solo»).', 'O monte non arde só'],
    ['es', 'En los carteles, que ha impreso gratis la papelería, se lee 明天见 en letras rojas y nada más.', '明天见'],
    ['ar', 'ومنذ تلك الليلة يرتدي قميصا كُتب عليه بخط اليد sorry for the noise ويوقّع عليه كل من يصادفه.', 'sorry for the noise'],
  ])('stand: %s %s', async (language, text, slogan) => expect(await find(language, text)).toEqual([slogan]));

  it.each([
    // Names, brands and titles are announced too.
    ['de', 'Die Fans riefen „Real Madrid“ und sangen.'],
    ['en', 'The crowd chanted "Borussia Dortmund" all evening.'],
    ['en', 'The sign on the door said "Café Central".'],
    ['uk', 'На футболці було написано «Adidas Originals».'],
    ['fr', 'Sur la pancarte on lisait « Microsoft Office ».'],
    // What the article's own language says.
    ['pt', 'Na placa estava escrito «Proibido entrar».'],
    ['pl', 'Tłum skandował „Precz z komuną” pod budynkiem.'],
    ['ru', 'Толпа скандировала «Нет войне» у здания суда.'],
    ['uk', 'Люди скандували «Слава Україні» на майдані.'],
    ['sv', 'Folkmassan skanderade ”Rör inte min kompis”.'],
    ['tr', 'Kalabalık “Hak, hukuk, adalet” diye bağırdı.'],
    ['es', 'En la pancarta de la esquina se leía «Si bien» en rojo.'],
    ['ar', 'كُتب على القميص Microsoft Office for Windows بخط صغير.'],
    ['es', 'En la puerta de la tienda se lee 李 en letras rojas.'],
    ['en', '今日は晴れ and more words 晴れ'],
    // Terms.
    ['fr', 'Sur la pancarte, le terme « habeas data universalis » revient.'],
    // Nobody says that these are written anywhere.
    ['de', 'Sie klicken dann auf „Stop now“ und warten.'],
    ['en', 'The team played "Nie wieder" in the second half.'],
  ])('do not where they are names, or the article\'s own words: %s %s', async (language, text) => expect(await find(language, text)).toEqual([]));

  it.each([
    ['en', '"Enough is enough" ("ça suffit"), the mayor repeated.', 'ça suffit'],
    ['uk', 'Ніколи знову («Никогда больше»), казали тоді.', 'Никогда больше'],
    ['en', 'They sang “basta ya” (“enough is enough”) and went home.', 'basta ya'],
  ])('stand beside what they mean, one of both in brackets: %s %s', async (language, text, slogan) => expect(await find(language, text)).toEqual([slogan]));

  it.each([
    ['de', 'Das Verfahren („must have“) ist beliebt.'],
    ['en', 'The European Union ("Europäische Union") was founded later.'],
    ['fr', 'Le droit à l’oubli (« right to be forgotten ») est récent.'],
    ['de', 'Auf dem Knopf steht „Save as“ und daneben ein Pfeil.'],
    ['uk', 'На кнопці написано «Save file».'],
    ['en', 'A sign at the entrance says "Santiago de Compostela 12 km".'],
    ['es', 'Los hinchas gritaban «Leo Messi» sin parar.'],
    ['uk', 'На плакаті біля рогу було написано «Tekken в» червоними літерами.'],
    ['tr', 'Köşedeki pankartta kırmızı harflerle “Kimi bir saatlik, kimi iki saatlik” yazıyordu.'],
    ['tr', 'Köşedeki pankartta kırmızı harflerle “Pehlivan, dal” yazıyordu.'],
    ['fr', 'Sur la plaque au coin de la rue on lisait « Gilbert Poirot, né le » en lettres usées.'],
  ])('do not where they are terms, labels and places: %s %s', async (language, text) => expect(await find(language, text)).toEqual([]));

  const tags = ['en', 'de', 'fr', 'es', 'pl', 'uk', 'ru', 'it', 'pt', 'tr', 'sv', 'nl'];
  const phrases: Readonly<Record<string, string>> = { de: 'nie wieder krieg', es: 'abajo la muerte', pl: 'precz nigdy więcej', uk: 'ганьба смерть ворогам', tr: 'yaşasın özgürlük', nl: 'verboden toegang' };
  it('are never in another language than the article by words that this one has', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.entries(phrases)), fc.constantFrom(...tags), ([language, phrase], own) => {
      const found = sloganWords(phrase.split(' '), own);
      expect(found.some((it) => it.language === own)).toBe(false);
      expect(found.some((it) => it.language === language)).toBe(own !== language);
    }));
  });
});

describe('what is said of a stretch', () => {
  const at = (text: string, stretch: string): [string, number, number] => [text, text.indexOf(stretch), text.indexOf(stretch) + stretch.length];
  it('is read before a mark that opens as it closes', () => expect(uttered(...at('På skylten stod det ”Nie wieder”.', 'Nie wieder'), 'sv')).toBe('written'));
  it.each([
    ['en', 'The banner said “Nie wieder”.', true],
    ['en', 'In the letter he wrote “Nie wieder”.', false],
    ['de', 'Die Parole „Nie wieder“ war zu hören.', true],
    ['it', 'Le parole «Nie wieder» sono nella lettera.', false],
  ])('is that it is called out, or only written: %s %s', (language, text, wanted) => expect(isCalledOut(...at(text, 'Nie wieder'), language)).toBe(wanted));
});
