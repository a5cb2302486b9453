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
    written: 'wrote write writes written writing tweet tweeted post posted posts publish published caption captioned message thread facebook twitter telegram instagram mastodon bluesky x notice sign statement account reads inscription poem letter banner poster graffiti',
    said: 'said say says saying add added adds continue continued note noted explain explained according declare declared insist insisted repeat repeated reply replied answer answered thank thanked promise promised ask asked asking warn warned announce announced claim claimed urge urged call called conclude concluded went state stated',
    added: 'added add adds adding continued continues went',
    spoken: 'told tell telling interview conference briefing reporter reporters journalist journalists speech address speaking spoke radio television broadcast podcast phone rally airport laughed laughs televised aloud',
    earlier: 'earlier previously ago formerly',
    translated: 'translation translated translates translating',
    inLanguage: ['in %', 'from the %', 'from %'],
    pronouns: 'he she they it his her their',
  },
  de: {
    written: 'schrieb schreib geschrieb tweet getwittert twitter post gepostet veröffentlich mitteil teilte facebook telegram instagram mastodon bluesky x eintrag nachricht beitrag konto heißt steht plakat schild gedicht brief aushang aufschrift',
    said: 'sagt gesagt erklär so fügte ergänz betont meint fuhr bedankt dankte kündig versprach fragt warnt forder antwort laut sei seien werde werden habe hätten',
    added: 'fügte ergänz fuhr weiter',
    spoken: 'interview pressekonferenz reporter journalist rede ansprache gespräch sender radio fernsehen telefon podcast kundgebung',
    earlier: 'früher zuvor vergangenen damals einst',
    translated: 'übersetz',
    inLanguage: ['auf %', 'in %er sprache', 'aus dem %'],
    pronouns: 'er sie es sein seine seiner ihr ihre ihrer',
  },
  fr: {
    written: 'écri publi tweet posté poste message twitter facebook telegram instagram mastodon bluesky x lignes compte poème panneau affiche lettre inscription',
    said: 'dit déclar ajout expliqu affirm précis poursui conclu répond remerci promis indiqu assur félicit reconn selon répét demand',
    added: 'ajout poursui',
    spoken: 'confie confié raconte interview entretien conférence presse journaliste discours allocution radio télévision antenne téléphone podcast',
    earlier: 'auparavant autrefois',
    translated: 'tradu',
    inLanguage: ['en %', 'du %', 'en langue %'],
    pronouns: 'il elle ils elles son sa ses',
  },
  es: {
    written: 'escrib tuite tuit publi mensaje twitter facebook telegram instagram mastodon bluesky x cuenta posteó cartel poema carta letrero',
    said: 'dijo dice decía añad agreg explic afirm señal asegur respond declar agradec prometi advirti despid sostuv según apunt pregunt',
    added: 'añad agreg continu prosigu',
    spoken: 'entrevista rueda prensa periodista discurso radio televisión teléfono podcast micrófono',
    earlier: 'anteriormente',
    translated: 'tradu',
    inLanguage: ['en %', 'del %'],
    pronouns: 'él ella ellos ellas su',
  },
  it: {
    written: 'scri pubblic tweet twitt post messaggio facebook telegram instagram mastodon bluesky x cartello poesia lettera',
    said: 'disse dice detto aggiun spieg afferm dichiar rispos ringrazi prome secondo conclu',
    added: 'aggiun prosegu',
    spoken: 'intervista conferenza stampa giornalist discorso radio televisione telefono podcast',
    earlier: 'precedenza',
    translated: 'tradu tradott',
    inLanguage: ['in %', "dall'%", 'dal %'],
    pronouns: 'lui lei loro egli suo sua',
  },
  pt: {
    written: 'escrev tweet tuit public mensagem twitter facebook telegram instagram mastodon bluesky x postou cartaz poema carta',
    said: 'disse diz acrescent explic afirm declar respond agradec promet segundo conclu',
    added: 'acrescent prossegu',
    spoken: 'entrevista coletiva imprensa jornalista discurso rádio televisão telefone podcast',
    earlier: 'anteriormente',
    translated: 'tradu',
    inLanguage: ['em %', 'do %'],
    pronouns: 'ele ela eles elas seu sua',
  },
  nl: {
    written: 'schre schrij tweet getwitterd post gepost bericht twitter facebook telegram instagram mastodon bluesky x bord gedicht brief',
    said: 'zei zegt gezegd voeg verklaar aldus volgens antwoord bedankt beloof vroeg',
    added: 'voeg vervolg',
    spoken: 'interview persconferentie journalist toespraak radio televisie telefoon podcast vertelde',
    earlier: 'eerder',
    translated: 'verta',
    inLanguage: ['in het %', 'in %', 'uit het %'],
    pronouns: 'hij zij ze zijn haar',
  },
  sv: {
    written: 'skrev skriver skrivit tweet twittr inlägg publicer meddelande twitter facebook telegram instagram mastodon bluesky x skylt dikt brev lapp',
    said: 'sade sa säger tillade förklar enligt svarade tackade lovade frågade',
    added: 'tillade tillägg fortsatt',
    spoken: 'intervju presskonferens journalist tal radio tv telefon podd berättade',
    earlier: 'tidigare',
    translated: 'översä översatt',
    inLanguage: ['på %', 'från %'],
    pronouns: 'han hon de hans hennes',
  },
  da: {
    written: 'skrev skriver skrevet tweet opslag offentliggj besked twitter facebook telegram instagram mastodon bluesky x innlegg skilt digt brev',
    said: 'sagde siger sa sier tilføj forklar ifølge svarede svarte takkede takket lovede lovet spurgte spurte',
    added: 'tilføj fortsatte tilføy',
    spoken: 'interview intervju pressemøde pressekonferanse journalist tale radio tv telefon podcast fortalte fortæller forteller',
    earlier: 'tidligere',
    translated: 'oversat oversatt oversæt oversett',
    inLanguage: ['på %', 'fra %'],
    pronouns: 'han hun de hans hendes hennes',
  },
  pl: {
    written: 'napisa pisze pisał tweet wpis opubliko post wiadomoś twitter facebook telegram instagram mastodon bluesky x zamieści plakat wiersz napis list',
    said: 'powiedzia mówi stwierdzi doda wyjaśni oświadczy zdaniem według odpowiedzia odpowiada podziękowa obieca zapyta ostrzeg opowiada',
    added: 'doda dodaj',
    spoken: 'wywiad konferencj dziennikarz przemówieni radiu radio telewizj telefon podcast rozmowie',
    earlier: 'wcześniej ubiegł kiedyś zeszł',
    translated: 'tłumacz przetłumacz',
    inLanguage: ['po %', 'w języku %'],
    pronouns: 'on ona oni one jego jej ich',
  },
  cs: {
    written: 'napsal píše tweet příspěv zveřejn zpráv twitter facebook telegram instagram mastodon bluesky x plakát báseň dopis',
    said: 'řekl říká dodal vysvětlil uvedl podle odpověd poděkoval slíbil',
    added: 'dodal dodává',
    spoken: 'rozhovor konferenc novinář projev rozhlas rádi televiz telefon podcast',
    earlier: 'dříve loni',
    translated: 'přelož překlad',
    inLanguage: ['v %', '%y'],
    pronouns: 'on ona oni jeho její',
  },
  uk: {
    written: 'напис пише писа твіт допис опублік повідом пост фейсбу твіттер телеграм інстаграм facebook twitter telegram оголош лист вірш плакат',
    said: 'сказа каже дода зазнач заяви поясни наголос словами подяк відпові пообіця запит цитує розпов',
    added: 'дода продовж',
    spoken: 'інтерв конференц журналіст промов звернен радіо телебач ефір брифінг розмові',
    earlier: 'раніше торік колись',
    translated: 'переклад перекла',
    inLanguage: ['%ою', '%ою мовою'],
    pronouns: 'він вона вони його її їхній',
  },
  ru: {
    written: 'напис пишет писал твит запис опублик сообщ пост фейсбу твиттер телеграм инстаграм соцсет facebook twitter telegram объявлен надпис стих плакат письм',
    said: 'сказал говор добав отмет заяви поясни подчерк словам поблагодар ответил пообещ спроси предупре рассказ',
    added: 'добав продолж',
    spoken: 'интервью конференц журналист речь выступ обращен радио телевид эфир брифинг разговор прокомментир',
    earlier: 'ранее раньше',
    translated: 'перевод перев',
    inLanguage: ['на %ом', 'по-%и', 'с %ого'],
    pronouns: 'он она они его её ее их',
  },
  be: {
    written: 'напіс піша пісал допіс апублік паведам пост facebook twitter telegram верш плакат ліст',
    said: 'сказа кажа дада адзначы заяві патлумач словах падзяк адказ',
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
    written: 'كتب وكتب غرد وغرد نشر ونشر تغريد منشور تدوين فيسبوك تويتر تلغرام انستغرام قصيدة لافتة رسالة',
    said: 'قال وقال أضاف وأضاف صرح وصرح أكد وأكد أوضح شكر وتابع بحسب وفق',
    added: 'أضاف وأضاف وتابع تابع',
    spoken: 'مؤتمر صحفي مقابلة كلمة خطاب إذاعة تلفزيون للصحفيين حوار',
    earlier: 'سابقا الماضي الماضية',
    translated: 'ترجم',
    inLanguage: ['بال%', 'باللغة ال%', 'عن ال%'],
    pronouns: 'هو هي هم',
  },
  tr: {
    written: 'yazd yazı yazan tweet paylaş gönderi mesaj twitter facebook telegram instagram şiir pankart mektup',
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

/** The first word of a list of lower-case words that begins as one of the cues does. */
export function cueIn(words: readonly string[], list: string): string | undefined {
  const stems = list.split(' ');
  return words.find((word) => stems.some((stem) => (stem.length <= 3 ? word === stem : word.startsWith(stem))));
}
