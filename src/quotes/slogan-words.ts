import { lexicon } from '../language/identify/evidence.ts';
import { countSaid } from '../language/identify/nominal.ts';
import { identityOf } from '../language/identify/same.ts';
import { commonWords } from './common-words.ts';
import { groundOf } from './ground.ts';

/**
 * Words that banners, walls and signs are full of, beyond the small ones of `stopWords`, in the forms they have there: two or three
 * words tell nothing by their n-grams, and these do. A word that an other language of the table writes too stands under both.
 */
const lists: Readonly<Record<string, string>> = {
  en: 'stop free save never again lives life matter matters power fight now down no yes we not peace war enough resist rise hands off out stay home love hate kill eat rich poor police vote silence breathe justice freedom forever together black people can you believe women rights change today nothing everything keep stand united shall leave back soon danger closed open entry smoking parking forbidden private property beware mind please push pull way here west best attention plus rat her behind nobody',
  de: 'nie wieder nieder lebe leben freiheit frieden krieg weg schluss niemals raus stoppt gemeinsam macht frei einigkeit recht volk wir bleiben schaffen kein keine zukunft verboten betreten eingang ausgang vorsicht geschlossen geöffnet komme gleich zurück hunde arbeit gegen hass liebe stimme klima rettet eintritt zutritt ruhe bitte danke jetzt immer alle solidarität grenzenlos hund mir mai jedem seine',
  fr: 'vive vivent bas jamais toujours liberté égalité fraternité justice halte assez dehors mort guerre paix lâche rien tous toutes résistance révolution peuple défense entrer interdit défendu entrée sortie attention fermé ouvert chien méchant merci plus nous sommes vivre libre mourir honte climat silence debout homme mer police danger parking allez suffit ça démission',
  es: 'viva vivan abajo fuera muera basta ya nunca más libertad justicia pasarán pasaran unido vencido hasta victoria siempre pueblo guerra paz vivas queremos menos muerte patria venceremos hermana creo luchar lucha resistir prohibido entrada salida cuidado cerrado abierto perro gracias todos todas somos juntos mañana podemos libre vive golpe vamos dimisión si bien',
  pt: 'viva abaixo fora basta nunca mais liberdade justiça povo unido guerra paz sempre vitória golpe terá vai ele não ditadura resistência juntos luta morte proibido entrada saída cuidado fechado aberto cão obrigado somos queremos amanhã podemos tudo bem força',
  it: 'viva abbasso fuori basta mai più libertà giustizia guerra pace andrà tutto bene popolo unito vittoria resistenza insieme lotta morte vietato entrata uscita attenzione chiuso aperto cane grazie siamo vogliamo sempre domani possiamo ora forza',
  ca: 'visca mai més prou llibertat justícia volem votar guerra pau poble carrers seran nostres sempre fora junts lluita prohibit entrada sortida tancat obert gràcies som independència volta',
  gl: 'nunca máis viva abaixo fóra liberdade xustiza galiza vende pobo guerra paz sempre xuntos loita prohibido grazas somos queremos terra',
  ro: 'jos trăiască trăim libertate dreptate niciodată ajunge război pace popor împreună plecăm vrem nostru noastră interzis intrarea ieșire atenție închis deschis mulțumesc hoții demisia rezist mâine',
  pl: 'precz niech żyje żyją dość nigdy więcej hańba wolność wolności stop chwała cześć mamy zawsze razem wojny wojnie pokój honor ojczyzna bóg solidarność walka śmierć wstęp wzbroniony zakaz wejście wyjście uwaga zamknięte otwarte zły pies dziękujemy jesteśmy chcemy jutro naszą waszą zginęła jeszcze tak nie',
  cs: 'ať žije hanba dost nikdy více svoboda svobodu pravda vítězí láska nenávist válka válce mír vždy spolu společně národ zákaz vstupu vchod východ pozor zavřeno otevřeno pes děkujeme jsme chceme zítra demisi víc nebojíme',
  sk: 'nech hanba dosť nikdy viac sloboda slobodu pravda zvíťazí láska vojna vojne mier vždy spolu národ zákaz vstupu vchod východ pozor zatvorené otvorené pes ďakujeme sme chceme zajtra slušné slovensko nebojíme nie',
  sl: 'nikoli več dovolj svoboda svobode resnica vojna vojni mir vedno skupaj narod prepovedan vhod izhod pozor zaprto odprto pes hvala smo hočemo jutri',
  hr: 'dolje živio živjela dosta nikad više sloboda slobodu pravda rat ratu mir uvijek zajedno narod zabranjen ulaz izlaz pažnja zatvoreno otvoreno pas hvala smo hoćemo sutra damo spremni prodaju',
  sr: 'доле живео живела доста никад више слобода слободу правда рат рату мир увек заједно народ забрањен улаз излаз пажња затворено отворено хвала смо хоћемо сутра дамо није продају победићемо dole živeo živela dosta nikad više sloboda slobodu pravda rat ratu mir uvek zajedno narod zabranjen ulaz izlaz zatvoreno otvoreno hvala smo hoćemo sutra damo prodaju pobedićemo',
  bg: 'долу живее оставка стига никога повече свобода свободата правда война войната мир мира винаги заедно народ забранено вход изход внимание затворено отворено благодаря сме искаме утре победим победа',
  mk: 'долу живее доста никогаш повеќе слобода слободата правда војна војната мир секогаш заедно народ забранет влез излез внимание затворено отворено благодарам сме сакаме утре победа',
  uk: 'слава героям україні ганьба геть живе смерть ворогам ворогу ніколи знову більше воля волю свобода свободу годі досить правда війна війні мир завжди разом переможемо переможе народ вхід вихід заборонено обережно зачинено відчинено дякуємо ми хочемо завтра живуть люди додому робите знаємо ні вмерла будьмо бути стій небезпечно пізно краще хочу',
  ru: 'слава позор долой смерть врагам никогда больше воля свобода свободу хватит правда война войне мир миру всегда вместе победим победа народ вход выход запрещено осторожно закрыто открыто спасибо мы хотим завтра живут люди домой делаете знаем нет бывать умер стой опасно поздно лучше забыт забыто здесь россия благодаря хочу',
  be: 'слава жыве ганьба далоў смерць ворагам ніколі больш воля свабода свабоду годзе хопіць праўда вайна вайне мір заўсёды разам пераможам верым можам народ уваход выхад забаронена асцярожна зачынена адчынена дзякуй мы хочам заўтра жывуць людзі дадому ведаем не вечна беларусь волю ні хачу дадому',
  nl: 'weg leve vrijheid nooit meer genoeg oorlog vrede altijd samen volk verboden toegang ingang uitgang gesloten geopend hond bedankt wij willen morgen niet storen alstublieft best thuis oost west kracht eendracht gevaar slaaf',
  af: 'weg vryheid nooit weer genoeg oorlog vrede altyd saam volk verbode toegang ingang uitgang gesluit honde dankie ons wil môre nie bang',
  fy: 'leaver dea slaef slaaf frij frijheid nea wer',
  sv: 'leve ner frihet aldrig mer nog krig kriget fred alltid tillsammans folk folket förbjudet tillträde ingång utgång stängt öppet hund tack vi vill imorgon rör kompis möjligt allt nej',
  da: 'leve ned frihed aldrig mere nok krig krigen fred altid sammen folk folket forbudt adgang indgang udgang lukket åben hund tak vi vil morgen elsker dig vores ses nej',
  no: 'leve ned frihet aldri mer nok krig krigen fred alltid sammen folk folket forbudt adgang inngang utgang stengt åpent hund takk vi vil morgen elsker deg vår våre nei flere redde ikke',
  is: 'lifi niður frelsi aldrei aftur nóg stríð friður alltaf saman þjóð bannað inngangur lokað opið takk viljum nýja stjórn',
  fi: 'alas eläköön vapaus riittää sotaa sota rauha rauhaa aina yhdessä kansa kielletty pääsy sisäänkäynti uloskäynti suljettu avoinna kiitos me haluamme huomenna pelkää emme ei',
  et: 'maha elagu vabadus enam aitab sõda sõjale rahu alati koos rahvas keelatud sissepääs väljapääs suletud avatud aitäh tahame homme ei',
  lv: 'brīvība brīvību nekad vairs pietiek karš karam miers vienmēr kopā tauta aizliegts ieeja izeja slēgts paldies gribam rīt nost',
  lt: 'laisvė laisvę niekada daugiau gana karas karui taika visada kartu tauta draudžiama įėjimas išėjimas uždaryta ačiū norime rytoj šalin mūsų jūsų',
  hu: 'éljen vesszen soha többé elég szabadság háború háborút béke békét mindig együtt nép tilos bejárat kijárat zárva nyitva köszönjük akarunk holnap mocskos',
  tr: 'yaşasın kahrolsun hayır özgürlük yeter asla savaş savaşa barış her yer direniş adalet hep birlikte halk yasak girilmez giriş çıkış dikkat kapalı açık teşekkürler istiyoruz yarın bağımsız ya ses gel sabah bağlı can ele',
  az: 'yaşasın azadlıq yox müharibə sülh həmişə birlikdə xalq giriş çıxış bağlı açıq istəyirik sabah heç getmirik yerə istefa',
  ku: 'jin jiyan azadî bijî berxwedan aştî şer her gel na',
  eu: 'gora askatasuna etxera presoak nahi dugu bakea gerra beti elkarrekin herria inoiz gehiago ez',
  sq: 'rroftë poshtë liri lirinë kurrë mjaft luftë paqe gjithmonë bashkë populli hyrja dalja ndalohet faleminderit duam nesër',
  cy: 'cymru rhyddid byth heddwch rhyfel cofiwch dryweryn croeso allanfa',
  ga: 'saoirse síocháin cogadh riamh fáilte abú tiocfaidh lá',
};

/** Languages by word. */
let languages: ReadonlyMap<string, readonly string[]> | undefined;

function turnedAround(): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const [tag, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(' '))) {
      const known = out.get(word);
      if (known === undefined) out.set(word, [tag]);
      else known.push(tag);
    }
  }
  return out;
}

/** A language that a few words may be in: how many of them it has, and how many of those the article's language lacks. */
export interface SloganLanguage {
  readonly language: string;
  readonly known: number;
  readonly alone: number;
  /** True if one of them is a word of slogans. */
  readonly listed: boolean;
}

/**
 * The languages that a few words, in small letters, may be in: those that have some of them which the article's language lacks, where
 * that has none that they lack.
 *
 * @param own BCP 47 tag of the article's language.
 * @example sloganWords(['nie', 'wieder'], 'en') // [{ language: 'de', known: 2, alone: 2 }, …]
 */
export function sloganWords(words: readonly string[], own: string): readonly SloganLanguage[] {
  languages ??= turnedAround();
  const article = identityOf(own);
  const common = commonWords(article);
  const found = [...new Set(words)].map((word) => {
    const small = lexicon.get(word) ?? [];
    const listed = languages?.get(word) ?? [];
    const said = small.filter((tag) => countSaid([word], tag) > 0);
    return { word, listed, said: [...listed, ...said], tags: new Set([...small, ...listed, ...(common.has(word) ? [article] : [])]) };
  });
  const out: SloganLanguage[] = [];
  // Articles and prepositions alone stand in names too.
  for (const tag of new Set(found.flatMap(({ said }) => said))) {
    if (tag === article || found.some(({ tags }) => tags.has(article) && !tags.has(tag))) continue;
    const known = found.filter(({ tags }) => tags.has(tag));
    const spelled = found.filter(({ word, tags }) => tags.size === 0 && isSpelled(word, tag, article)).length;
    const alone = known.filter(({ tags }) => !tags.has(article)).length + spelled;
    if (alone > 0) out.push({ language: tag, known: known.length + spelled, alone, listed: found.some((it) => it.listed.includes(tag)) });
  }
  return out;
}

/** True of a word with a letter that the article's language lacks and the other one has. */
function isSpelled(word: string, tag: string, article: string): boolean {
  return groundOf(article).strange?.test(word) === true && groundOf(tag).strange?.test(word) === false;
}

/** True of a word, in small letters, that is listed for a language or is among its everyday ones. */
export function isSloganWord(word: string, tag: string): boolean {
  languages ??= turnedAround();
  const language = identityOf(tag);
  return languages.get(word)?.includes(language) === true || commonWords(language).has(word);
}
