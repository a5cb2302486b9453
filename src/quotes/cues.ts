/** Words around a quotation that say how it was uttered; beginnings of words, lower case. */
export interface Cues {
  /** Put in writing, where people post. */
  readonly written: string;
  /** Said, in any way. */
  readonly said: string;
  /** Said on: what comes next in what was said before. */
  readonly added: string;
  /** Said aloud, or written elsewhere: not what stands in a post of the article. */
  readonly spoken: string;
  /** Said at another time than the post. */
  readonly earlier: string;
  /** Forms of the auxiliary of a past before the past: with a verb of saying, at another time than the post. */
  readonly before?: string;
  /** Translated. */
  readonly translated: string;
  /** `%` stands for the beginning of a language's name: `in %`. */
  readonly inLanguage: readonly string[];
  /** He, she, they: whoever spoke last. */
  readonly pronouns: string;
}

/** Cues by language. */
export const cues: Readonly<Record<string, Cues>> = {
  en: {
    written: 'wrote write writes written writing tweet tweeted post posted posts publish published caption captioned message thread facebook twitter telegram instagram mastodon bluesky x notice sign statement account reads inscription poem letter banner poster graffiti online channel feed page blog wall sentence line lines verse verses stanza lyrics lyric refrain chorus ruling verdict judgment judgement diary entry slogan motto inscribed text letters',
    said: 'said say says saying add added adds continue continued note noted explain explained according declare declared insist insisted repeat repeated reply replied answer answered thank thanked promise promised ask asked asking warn warned announce announced claim claimed urge urged call called conclude concluded went state stated joked jokes recalled recalls argued argues admitted admits complained lamented pledged vowed confessed praised described acknowledged observed remarked quipped recounted stressed apologized apologised congratulated demanded appealed pleaded believes believed thinks boasted shared spoke reported reports recommends advised',
    added: 'added add adds adding continued continues went',
    spoken: 'told tell telling interview conference briefing reporter reporters journalist journalists speech address speaking spoke radio television broadcast podcast phone rally airport laughed laughs televised aloud tv parliament assembly council congress senate hearing court news agency ceremony lawmakers lecture concert bundestag knesset duma',
    earlier: 'earlier previously ago formerly previous',
    before: 'had',
    translated: 'translation translated translates translating',
    inLanguage: ['in %', 'from the %', 'from %'],
    pronouns: 'he she they it his her their',
  },
  de: {
    written: 'schrieb schreib geschrieb tweet getwittert twitter post gepostet veröffentlich mitteil teilte facebook telegram instagram mastodon bluesky x eintrag nachricht beitrag konto heißt steht plakat schild gedicht brief aushang aufschrift profil kanal online wand satz zeile vers strophe refrain urteil tagebuch spruch inschrift zettel mitteilung text',
    said: 'sagt gesagt erklär so fügte ergänz betont meint fuhr bedankt dankte kündig versprach fragt warnt forder antwort laut sei seien werde werden habe hätten klagt klagte erinner räumt zählt spottet spottete schließt urteilt jubelt bittet bat rät lobt kritisier verteidig kommentier resümier gesteht gestand bekräftig unterstrich unterstreich begründ äußer bilanzier bericht wörtlich freut wünscht hofft verspricht erzähl sagen sagten meldet verrät kündigt',
    added: 'fügte ergänz fuhr weiter',
    spoken: 'interview pressekonferenz reporter journalist rede ansprache gespräch sender radio fernsehen telefon podcast kundgebung bundestag landtag parlament abgeordnete agentur zeitung ausschuss gericht besuch',
    earlier: 'früher zuvor vergangenen damals einst bereits',
    before: 'hatte hatten',
    translated: 'übersetz',
    inLanguage: ['auf %', 'in %er sprache', 'aus dem %'],
    pronouns: 'er sie es sein seine seiner ihr ihre ihrer',
  },
  fr: {
    written: 'écri publi tweet posté poste message twitter facebook telegram instagram mastodon bluesky x lignes compte poème panneau affiche lettre inscription réseau profil ligne canal chaîne phrase vers strophe refrain arrêt jugement slogan communiqué texte mots',
    said: 'dit disai déclar ajout expliqu affirm précis poursui conclu répond remerci promis indiqu assur félicit reconn selon répét demand rappel promet reconnaît racont résum plaid salue salué prévient note juge estim insist confi lanc soulign martel martèl évoqu excus annonc témoign plaisant glisse admet avou regrett souvient écrie prom poursuiv détaill reprend conseill jur',
    added: 'ajout poursui',
    spoken: 'interview entretien conférence presse journaliste discours allocution radio télévision antenne téléphone podcast afp agence assemblée parlement sénat tribunal journal chaîne quotidien bundestag knesset douma',
    earlier: 'auparavant autrefois dernier dernière',
    before: 'avait avaient',
    translated: 'tradu',
    inLanguage: ['en %', 'du %', 'en langue %'],
    pronouns: 'il elle ils elles son sa ses',
  },
  es: {
    written: 'escrib tuite tuit publi mensaje twitter facebook telegram instagram mastodon bluesky x posteó cartel poema carta letrero red redes perfil canal post frase línea verso estrofa estribillo sentencia fallo lema comunicado texto palabras',
    said: 'dijo dice decía añad agreg explic afirm señal asegur respond declar agradec prometi advirti despid sostuv según apunt pregunt recuerd record aconsej contabiliz cuenta contó relat admit reconoc insist subray lament conclu celebr resum zanj matiz bromea ironiz confies reflexion sentenci remat advert anunci destac apostill asever manifest pide pidió conf lanz promet',
    added: 'añad agreg continu prosigu',
    spoken: 'entrevista rueda prensa periodista discurso radio televisión teléfono podcast micrófono agencia congreso senado parlamento tribunal diario periódico enviad entrevistad bundestag',
    earlier: 'anteriormente pasado pasada',
    before: 'había habían',
    translated: 'tradu',
    inLanguage: ['en %', 'del %'],
    pronouns: 'él ella ellos ellas su',
  },
  it: {
    written: 'scri pubblic tweet twitt post messaggio facebook telegram instagram mastodon bluesky x cartello poesia lettera frase riga verso versi strofa ritornello sentenza comunicato testo parole cartell insegna',
    said: 'disse dice detto aggiun spieg afferm dichiar rispos ringrazi prome secondo conclu',
    added: 'aggiun prosegu',
    spoken: 'intervista conferenza stampa giornalist discorso radio televisione telefono podcast bundestag parlamento senato',
    earlier: 'precedenza',
    before: 'aveva avevano',
    translated: 'tradu tradott',
    inLanguage: ['in %', "dall'%", 'dal %'],
    pronouns: 'lui lei loro egli suo sua',
  },
  pt: {
    written: 'escrev tweet tuit public mensagem twitter facebook telegram instagram mastodon bluesky x postou cartaz poema carta frase linha verso estrofe refrão sentença acórdão comunicado texto letreiro faixa',
    said: 'dizi disse diz acrescent explic afirm declar respond agradec promet segundo conclu',
    added: 'acrescent prossegu',
    spoken: 'entrevista coletiva imprensa jornalista discurso rádio televisão telefone podcast bundestag parlamento senado',
    earlier: 'anteriormente',
    before: 'tinha tinham havia',
    translated: 'tradu',
    inLanguage: ['em %', 'do %'],
    pronouns: 'ele ela eles elas seu sua',
  },
  nl: {
    written: 'schre schrij tweet getwitterd post gepost bericht twitter facebook telegram instagram mastodon bluesky x bord gedicht brief zin regel vers couplet refrein vonnis dagboek leus tekst',
    said: 'zei zegt gezegd voeg verklaar aldus volgens antwoord bedankt beloof vroeg',
    added: 'voeg vervolg',
    spoken: 'interview persconferentie journalist toespraak radio televisie telefoon podcast vertelde bundestag kamer parlement',
    earlier: 'eerder',
    before: 'had hadden',
    translated: 'verta',
    inLanguage: ['in het %', 'in %', 'uit het %'],
    pronouns: 'hij zij ze zijn haar',
  },
  sv: {
    written: 'skrev skriver skrivit tweet twittr inlägg publicer meddelande twitter facebook telegram instagram mastodon bluesky x skylt dikt brev lapp',
    said: 'sade sa säger tillade förklar enligt svarade tackade lovade frågade',
    added: 'tillade tillägg fortsatt',
    spoken: 'intervju presskonferens journalist tal radio tv telefon podd berättade riksdag parlament',
    earlier: 'tidigare',
    before: 'hade',
    translated: 'översä översatt',
    inLanguage: ['på %', 'från %'],
    pronouns: 'han hon de hans hennes',
  },
  da: {
    written: 'skrev skriver skrevet tweet opslag offentliggj besked twitter facebook telegram instagram mastodon bluesky x innlegg skilt digt brev',
    said: 'sagde siger sa sier tilføj forklar ifølge svarede svarte takkede takket lovede lovet spurgte spurte',
    added: 'tilføj fortsatte tilføy',
    spoken: 'interview intervju pressemøde pressekonferanse journalist tale radio tv telefon podcast fortalte fortæller forteller folketing storting',
    earlier: 'tidligere',
    translated: 'oversat oversatt oversæt oversett',
    inLanguage: ['på %', 'fra %'],
    pronouns: 'han hun de hans hendes hennes',
  },
  pl: {
    written: 'napisa pisze pisał tweet wpis opubliko post wiadomoś twitter facebook telegram instagram mastodon bluesky x zamieści plakat wiersz napis list profil kanał mediach społeczno zdani linijk wers zwrotk refren wyrok orzecze hasł komunikat tekst słowa',
    said: 'powiedzia mówi stwierdzi doda wyjaśni oświadczy zdaniem według odpowiedzia odpowiada podziękowa obieca zapyta ostrzeg opowiada wyzna przyzna policzy podkreśl zapowiedzi wspomina apelu relacjon stwierdza oświadcza zauważ dodaje podsumow wskaz wskazuj argumentuj zastrzeg przypomina przypomnia pyta komentuj żartuj śmieje zaznacz ocenia oceni przekon twierdz informuj dzięku pożegna tłumaczy radzi pociesza skarży prosi',
    added: 'doda dodaj',
    spoken: 'wywiad konferencj dziennikarz przemówieni radiu radio telewizj telefon podcast rozmowie agencj sejm senat parlamen sądzie komisj gazet reporter bundestag',
    earlier: 'wcześniej ubiegł kiedyś zeszł temu wiosną ubiegły',
    translated: 'tłumacz przetłumacz',
    inLanguage: ['po %', 'w języku %'],
    pronouns: 'on ona oni one jego jej ich',
  },
  cs: {
    written: 'napsal píše tweet příspěv zveřejn zpráv twitter facebook telegram instagram mastodon bluesky x plakát báseň dopis vět řád verš slok refrén rozsud heslo prohláš text',
    said: 'řekl říká dodal vysvětlil uvedl podle odpověd poděkoval slíbil',
    added: 'dodal dodává',
    spoken: 'rozhovor konferenc novinář projev rozhlas rádi televiz telefon podcast parlament sněmovn',
    earlier: 'dříve loni',
    translated: 'přelož překlad',
    inLanguage: ['v %', '%y'],
    pronouns: 'on ona oni jeho její',
  },
  uk: {
    written: 'напис пише писа твіт допис опублік повідом пост фейсбу твіттер телеграм інстаграм facebook twitter telegram оголош лист вірш плакат соцмереж сторінц канал речен рядок рядк куплет приспів вирок рішенн щоденник гасл заяв текст слова',
    said: 'сказа каже дода зазнач заяви поясни наголос словами подяк відпові пообіця запит цитує розпов підкресл переконан стверджу вважа закли визна жарту пригад обіця ідеться йдеться нагад попередж зверн рад уточн підсум коментує пишається дяку згад наголош',
    added: 'дода продовж',
    spoken: 'інтерв конференц журналіст промов звернен радіо телебач ефір брифінг розмові коментар парламент раді агент брифінг зустріч укрінформ суді форум бундестаг сейм',
    earlier: 'раніше торік колись минул тоді доти',
    translated: 'переклад перекла',
    inLanguage: ['%ою', '%ою мовою'],
    pronouns: 'він вона вони його її їхній',
  },
  ru: {
    written: 'напис пишет писал твит запис опублик сообщ пост фейсбу твиттер телеграм инстаграм соцсет facebook twitter telegram объявлен надпис стих плакат письм канал страниц пост фраз предложен строк строч куплет припев приговор решени дневник лозунг заявлен текст слова',
    said: 'сказал говор добав отмет заяви поясни подчерк словам поблагодар ответил пообещ спроси предупре рассказ призна вспомин подсчита утвержда счита шутит напомни убежд призыв призва обеща уточни констатир резюмир делит заключ благодар просит жалу',
    added: 'добав продолж',
    spoken: 'интервью конференц журналист речь выступ обращен радио телевид эфир брифинг разговор прокомментир комментар парламент думе агентств суде форум тасс интерфакс бундестаг сейм',
    earlier: 'ранее раньше прошл тогда',
    translated: 'перевод перев',
    inLanguage: ['на %ом', 'по-%и', 'с %ого'],
    pronouns: 'он она они его её ее их',
  },
  be: {
    written: 'напіс піша пісал допіс апублік паведам пост facebook twitter telegram верш плакат ліст',
    said: 'сказа кажа дада адзначы заяві патлумач словах падзяк адказ прызна падкрэсл лічыць нагад',
    added: 'дада',
    spoken: "інтэрв'ю канферэнц журналіст прамов радыё тэлебач эфір распав",
    earlier: 'раней летась',
    translated: 'пераклад',
    inLanguage: ['па-%у', 'на %ай'],
    pronouns: 'ён яна яны яго яе',
  },
  bg: {
    written: 'написа пише публикув пост съобщ facebook twitter telegram туит надпис стих писмо',
    said: 'каза казва добав отбеляз заяви обясни според благодар отговор',
    added: 'добав',
    spoken: 'интервю конференц журналист реч радио телевиз разказ',
    earlier: 'минал',
    translated: 'превод превед',
    inLanguage: ['на %'],
    pronouns: 'той тя те',
  },
  ar: {
    written: 'كتب وكتب غرد وغرد نشر ونشر تغريد منشور تدوين فيسبوك تويتر تلغرام انستغرام قصيدة لافتة رسالة حساب حسابها حسابه صفحة منصة يكتب تكتب وكتبت كتبت جملة سطر بيت مقطع لازمة حكم قرار يوميات شعار بيان نص كلمات',
    said: 'قال وقال قالت قالوا أضاف وأضاف صرح وصرح أكد وأكد أوضح شكر وتابع بحسب وفق مضيف موضح مؤكد واعتبر وأشار وذكر ودعا وختم وتعهد شدد علق يقول تقول ويقول وتقول وأكدت وقالت وأضافت وأوضح',
    added: 'أضاف وأضاف وتابع تابع',
    spoken: 'مؤتمر صحفي مقابلة كلمة خطاب إذاعة تلفزيون للصحفيين حوار لوكالة وكالة البرلمان لإذاعة لقناة لصحيفة للصحفيين صحفية حوار',
    earlier: 'سابقا الماضي الماضية سابق',
    before: 'وكان وكانت كانت',
    translated: 'ترجم',
    inLanguage: ['بال%', 'باللغة ال%', 'عن ال%'],
    pronouns: 'هو هي هم',
  },
  tr: {
    written: 'yazd yazı yazan tweet paylaş gönderi mesaj twitter facebook telegram instagram şiir pankart mektup cümle dize satır nakarat karar hüküm günlük slogan bildiri metin',
    said: 'dedi söyle ekledi açıkla belirt göre',
    added: 'ekledi',
    spoken: 'röportaj toplantı gazeteci konuşma radyo televizyon telefon',
    earlier: 'geçen',
    translated: 'çevir',
    inLanguage: ['%'],
    pronouns: 'o onlar',
  },
};

const shared: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da', sk: 'cs' };

/** The cues of a language; undefined where there are none. */
export function cuesOf(language: string): Cues | undefined {
  const primary = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return cues[shared[primary] ?? primary];
}

/** A list of cues as it was read: short ones are whole words, of the rest the beginning counts. */
interface Stems {
  readonly whole: ReadonlySet<string>;
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
}

/** Lists as they were read, each when it is first asked for: data of this file in another shape, not state. */
const read = new Map<string, Stems>();

function stemsOf(list: string): Stems {
  let found = read.get(list);
  if (found === undefined) {
    const stems = list.split(' ').filter((it) => it !== '');
    const byBeginning = new Map<string, string[]>();
    for (const stem of stems) if (stem.length > 3) byBeginning.set(stem.slice(0, 4), [...(byBeginning.get(stem.slice(0, 4)) ?? []), stem]);
    read.set(list, (found = { whole: new Set(stems.filter((stem) => stem.length <= 3)), byBeginning }));
  }
  return found;
}

/** The first word of a list of lower-case words that begins as one of the cues does. */
export function cueIn(words: readonly string[], list: string): string | undefined {
  const { whole, byBeginning } = stemsOf(list);
  return words.find((word) => whole.has(word) || byBeginning.get(word.slice(0, 4))?.some((stem) => word.startsWith(stem)) === true);
}

/** The verbs and nouns that go with a quotation, whichever way it was uttered. */
export function sayings(cues: Cues | undefined): string {
  return cues === undefined ? '' : `${cues.said} ${cues.written} ${cues.spoken}`;
}

/** True if a lower-case word stands for whoever spoke last. */
export function isPronoun(word: string, cues: Cues | undefined): boolean {
  return cues !== undefined && ` ${cues.pronouns} `.includes(` ${word} `);
}
