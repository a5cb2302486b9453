/**
 * Numbers as words, by language: value, then the beginnings of words that may stand for it, ordinals, multiples, halves and
 * hours of the day among them. They excuse a digit that is written out; nothing is demanded of them.
 */
const numberWords: Readonly<Record<string, string>> = {
  en: '0 zero no none nil midnight|1 one first once single a an another|2 two second twice double both pair couple half twin dual bi|3 three third triple thrice trio tri|4 four quarter quad|5 five fifth penta|6 six|7 seven|8 eight|9 nine nin|10 ten decade|11 eleven|12 twel noon midday dozen|13 thirteen|14 fourteen fortnight|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twent score|30 thirt|40 fort|50 fift half|60 sixt|70 sevent|80 eight|90 ninet|100 hundred centur per|1000 thousand millenn|24 day|7 week',
  de: '0 null kein mitternacht|1 ein erst einmal|2 zwei zwo zweit doppel paar beid halb|3 drei dritt tripel|4 vier viert|5 fünf|6 sechs|7 sieb|8 acht|9 neun|10 zehn jahrzehnt|11 elf|12 zwölf mittag dutzend|13 dreizehn|14 vierzehn|15 fünfzehn|16 sechzehn|17 siebzehn|18 achtzehn|19 neunzehn|20 zwanzig|30 dreißig dreissig|40 vierzig|50 fünfzig halb hälfte|60 sechzig|70 siebzig|80 achtzig|90 neunzig|100 hundert jahrhundert|1000 tausend jahrtausend',
  fr: '0 zéro aucun minuit|1 un une premi seul|2 deux second double paire demi moitié bi|3 trois tiers tripl tri|4 quatr quart|5 cinq|6 six sixi|7 sept|8 huit|9 neuf neuv|10 dix décennie|11 onz|12 douz midi|13 treiz|14 quatorz|15 quinz|16 seiz|17 dix-sept|18 dix-huit|19 dix-neuf|20 vingt|30 trent|40 quarant|50 cinquant moitié|60 soixant|70 soixante-dix septant|80 quatre-vingt huitant octant|90 quatre-vingt-dix nonant|100 cent siècle|1000 mille milli millénaire',
  es: '0 cero ningún ninguna medianoche|1 un uno una primer único|2 dos segund doble par ambos ambas medio media mitad|3 tres tercer tercio triple|4 cuatro cuart|5 cinco quint|6 seis sext|7 siete séptim|8 ocho octav|9 nueve noven|10 diez décim década|11 once|12 doce docena mediodía|13 trece|14 catorce|15 quince|16 dieciséis|17 diecisiete|18 dieciocho|19 diecinueve|20 veint|30 treint|40 cuarent|50 cincuent mitad|60 sesent|70 setent|80 ochent|90 novent|100 cien siglo|1000 mil milenio',
  it: '0 zero nessun mezzanotte|1 un uno una primo prima|2 due second doppi coppia entramb mezz metà|3 tre terz|4 quattr quart|5 cinque quint|6 sei sest|7 sette settim|8 otto ottav|9 nove non|10 dieci decim decennio|11 undic|12 dodic mezzogiorno|13 tredic|14 quattordic|15 quindic|16 sedic|17 diciassett|18 diciott|19 diciannov|20 vent|30 trent|40 quarant|50 cinquant metà|60 sessant|70 settant|80 ottant|90 novant|100 cent secolo|1000 mille mila',
  pt: '0 zero nenhum meia-noite|1 um uma primeir únic|2 dois duas segund dobro duplo par ambos ambas meio meia metade|3 três terceir terço|4 quatro quart|5 cinco quint|6 seis sext|7 sete sétim|8 oito oitav|9 nove non|10 dez décim década|11 onze|12 doze dúzia meio-dia|13 treze|14 catorze quatorze|15 quinze|16 dezasseis dezesseis|17 dezassete dezessete|18 dezoito|19 dezanove dezenove|20 vint|30 trint|40 quarent|50 cinquent cinqüent metade|60 sessent|70 setent|80 oitent|90 novent|100 cem cent século|1000 mil',
  nl: '0 nul geen middernacht|1 een één eerste|2 twee tweed dubbel beide paar half helft|3 drie derde|4 vier kwart|5 vijf|6 zes|7 zeven|8 acht|9 negen|10 tien decennium|11 elf|12 twaalf dozijn middag|13 dertien|14 veertien|15 vijftien|16 zestien|17 zeventien|18 achttien|19 negentien|20 twintig|30 dertig|40 veertig|50 vijftig helft|60 zestig|70 zeventig|80 tachtig|90 negentig|100 honderd eeuw|1000 duizend',
  sv: '0 noll ingen midnatt|1 en ett först|2 två andra dubbel båda par halv|3 tre tredj|4 fyra fjärd|5 fem|6 sex sjätt|7 sju|8 åtta åttond|9 nio|10 tio årtionde decennium|11 elva elft|12 tolv dussin middag|13 tretton|14 fjorton|15 femton|16 sexton|17 sjutton|18 arton|19 nitton|20 tjugo|30 trettio|40 fyrtio|50 femtio hälft|60 sextio|70 sjuttio|80 åttio|90 nittio|100 hundra|1000 tusen',
  pl: '0 zero żad północ|1 jed pierwsz|2 dw drug oba obie podwój par pół połow|3 trz trój trze tró|4 czter czwart|5 pięć pięci piąt pięcio|6 sześ szóst|7 siedem siódm siedm|8 osiem ósm ośm|9 dziewięć dziewięci dziewiąt|10 dziesię dziesiąt dekad|11 jedenaś|12 dwanaś dwunast tuzin południ|13 trzynaś|14 czternaś|15 piętnaś|16 szesnaś|17 siedemnaś|18 osiemnaś|19 dziewiętnaś|20 dwadzieś dwudzies|30 trzydzieś|40 czterdzieś|50 pięćdziesi połow|60 sześćdziesi|70 siedemdziesi|80 osiemdziesi|90 dziewięćdziesi|100 sto setk setn wiek|1000 tysi',
  cs: '0 nul žád půlnoc|1 jed prvn|2 dv druh dvoj oba obě pár půl polovin|3 tř třet troj|4 čtyř čtvrt|5 pět pát|6 šest|7 sedm|8 osm|9 devět devít devát|10 deset desít desát|11 jedenáct|12 dvanáct tucet poledne|13 třináct|14 čtrnáct|15 patnáct|16 šestnáct|17 sedmnáct|18 osmnáct|19 devatenáct|20 dvacet dvacít|30 třicet|40 čtyřicet|50 padesát polovin|60 šedesát|70 sedmdesát|80 osmdesát|90 devadesát|100 sto stov stolet|1000 tisíc',
  uk: '0 нул нол жодн опівноч північ|1 од перш один раз|2 дв друг обидв обидві обоє пар пів половин подвій удвіч|3 тр|4 чотир четвер чверт|5 п\'ят п’ят|6 шіст шест шост|7 сім сем сьом|8 вісім вісьм восьм|9 дев\'ят дев’ят|10 десят|11 одинадцят|12 дванадцят дюжин полудн опівдні південь|13 тринадцят|14 чотирнадцят|15 п\'ятнадцят п’ятнадцят|16 шістнадцят|17 сімнадцят|18 вісімнадцят|19 дев\'ятнадцят дев’ятнадцят|20 двадцят|30 тридцят|40 сорок|50 п\'ятдес п’ятдес половин|60 шістдес|70 сімдес|80 вісімдес|90 дев\'яност дев’яност|100 сто сот століт|1000 тисяч',
  ru: '0 нул нол ни полноч|1 од перв|2 дв втор оба обе пар пол вдв|3 тр|4 четыр четвер|5 пят|6 шест|7 сем седьм|8 восем восьм|9 девят|10 десят|11 одиннадцат|12 двенадцат дюжин полд|13 тринадцат|14 четырнадцат|15 пятнадцат|16 шестнадцат|17 семнадцат|18 восемнадцат|19 девятнадцат|20 двадцат|30 тридцат|40 сорок|50 пятьдес пятидес половин|60 шестьдес шестидес|70 семьдес семидес|80 восемьдес восьмидес|90 девяност|100 сто сот век|1000 тысяч',
  ar: '0 صفر|1 واحد أول الأول|2 اثن ثاني الثاني نصف كلا كلتا زوج مرتين|3 ثلاث ثالث الثالث ثلث|4 أربع رابع الرابع ربع|5 خمس خامس الخامس|6 ست سادس السادس|7 سبع سابع السابع|8 ثماني ثمان ثامن الثامن|9 تسع تاسع التاسع|10 عشر عاشر العاشر عقد|11 أحد إحدى حادي|12 اثنا اثنت ثاني|20 عشرون عشرين|30 ثلاثون ثلاثين|40 أربعون أربعين|50 خمسون خمسين نصف|60 ستون ستين|70 سبعون سبعين|80 ثمانون ثمانين|90 تسعون تسعين|100 مئة مائة قرن|1000 ألف آلاف',
  he: '0 אפס חצות|1 אחד אחת ראשון ראשונה|2 שני שתי שניים שתיים שנייה שניה חצי זוג פעמיים|3 שלוש שלושה שליש|4 ארבע רביעי רבע|5 חמש חמיש|6 שש שיש|7 שבע שביע|8 שמונ שמינ|9 תשע תשיע|10 עשר עשיר|11 אחת־עשרה אחד־עשר אחת אחד|12 שתים־עשרה שנים־עשר תריסר צהריים שתים שנים|20 עשרים|30 שלושים|40 ארבעים|50 חמישים חצי|60 שישים|70 שבעים|80 שמונים|90 תשעים|100 מאה מאות|1000 אלף אלפ',
};
/** Languages whose words of numbers are joined to others. */
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'it', 'ar', 'he']);

/** Looks for numbers that are written out. */
export interface NumberWords {
  /** True if the text may say the number in words; a compound is said by its tens and its ones. */
  says(text: string, value: number): boolean;
}

/** The words of numbers of a language; undefined where they are not known. */
export function numberWordsOf(language: string): NumberWords | undefined {
  const own = language.split('-', 1)[0] as string;
  const table = numberWords[own];
  if (table === undefined) return undefined;
  const words = new Map<number, RegExp>();
  const build = (value: number): RegExp | undefined => {
    const known = words.get(value);
    if (known !== undefined) return known;
    const stems = table.split('|').filter((row) => row.startsWith(`${value} `)).flatMap((row) => row.split(' ').slice(1));
    if (stems.length === 0) return undefined;
    const made = new RegExp(`${compounding.has(own) ? '' : '(?<![\\p{L}\\p{M}])'}(?:${stems.join('|')})`, 'iu');
    words.set(value, made);
    return made;
  };
  const says = (text: string, value: number): boolean => {
    if (!Number.isInteger(value) || value < 0) return false;
    if (build(value)?.test(text) === true) return true;
    if (value > 20 && value < 100 && value % 10 !== 0) return says(text, value - (value % 10)) && says(text, value % 10);
    if (value > 100 && value < 1000) return says(text, 100) && (value % 100 === 0 ? says(text, value / 100) : says(text, value % 100));
    return value > 1000 && value < 100_000 && value % 1000 === 0 && says(text, 1000) && says(text, value / 1000);
  };
  return { says };
}

const chineseDigits = '〇一二三四五六七八九';
const chineseUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };

/**
 * The value of a number in Chinese characters, perhaps mixed with digits; undefined where it is none.
 *
 * @example chineseNumber('二十一') // 21
 * @example chineseNumber('1億2000万') // 120000000
 */
export function chineseNumber(text: string): number | undefined {
  const chars = text.replace(/[零]/gu, '〇').replace(/[两兩]/gu, '二').replace(/,/g, '');
  if (/^[〇一二三四五六七八九]{2,}$/u.test(chars)) return Number([...chars].map((char) => chineseDigits.indexOf(char)).join(''));
  let total = 0;
  let section = 0;
  let number: number | undefined;
  for (const token of chars.match(/\d+(?:\.\d+)?|[^\d.]/gu) ?? []) {
    const unit = chineseUnits[token];
    if (unit === undefined) {
      const value = /\d/.test(token) ? Number(token) : chineseDigits.indexOf(token);
      if (value < 0) return undefined;
      number = value;
    } else if (unit < 1e4) {
      section += (number ?? 1) * unit;
      number = undefined;
    } else {
      total += (section + (number ?? (section === 0 ? 1 : 0))) * unit;
      section = 0;
      number = undefined;
    }
  }
  return Math.round((total + section + (number ?? 0)) * 1e6) / 1e6;
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral as it is properly written. @example romanNumber('XIX') // 19 */
export function romanNumber(text: string): number | undefined {
  if (!/^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const own = roman[text[i] as string] as number;
    value += own < (roman[text[i + 1] ?? ''] ?? 0) ? -own : own;
  }
  return value;
}
