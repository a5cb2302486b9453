import type { Language } from '../language.ts';
import { ordinalBeforeWord, romanOrdinal } from '../ordinals.ts';

/** Polish. */
export const pl: Language = {
  name: `
    abp adm adw afryk al ambas antr ap arch archit asp asyst bp bryg bud burm bł ces chor dh doc dok dr dr.hab
    dw dypl dyr dyw emer fot gen gen.bryg gen.dyw gub gł hab hr insp inż jez kan kap kard kmdr kol kom komis
    kontradm kpr kpt ks księż lic licenc m.in mag marsz mec mgr min mjr n.e nac nadkom o oo os p pl podinsp
    podkom podof por porucz pos pow pp ppor ppłk prez prof prof.dr prok prym prz przeł płk red ref ren rotm rtm
    sekr sierż sp st starsz str sw szer szt tow ul uł wach wiceadm wicemin wiceprez woj woźn wym zast ś.p śp św
    śś ż żołn
  `,
  number: `
    al art bud cz czerw dz fax fol godz gr grudz il kl km kwiec l lip listop lok lp lut m mar mies nb nr nry num
    odc ok p par paźdz pkt pok por poz pt rozdz rozp ryc rys s sierp ss str stycz sygn t tab tabl tel tel/faks
    tt tłum ul ust vol w wewn wg wrzes wrześ ww wyd zał zesz zob
  `,
  inner: `
    alb ang angl arab astr austr bał bałt białorus bryt chem chin czes czyt daw dop ds duń dł egz ew ewent filoz
    fin fiz flam fonet fr franc geogr geol gosp gr gł handl hebr hist hiszp hol iron jap jedn jw jęz kier kol
    kośc krak lit lotn m.in m.st mar mat mazow med międz międzyn mn mor możl muz myśl nal nast niem norw np obs
    odl odp oprac org orig oryg ozn pd pn poet pol por potocz ppkt pr przen przyk przym przyp przysł psych pw
    płd płn roln ros rosyj rzecz rzym sc skr sp spoż srb starop szkoc szw szwedz sł słow techn teol tj tur tyt
    tzn tzw ukr uniw wet wojsk wsch wyb wyj wym wyst węg wł właśc zach zal zawod zob zw zwł łac łot łow śl śr
    środ św żarg żegl żyd
  `,
  end: `
    bież blm br c.d cd Co d.n.p gm ha im Inc jr jun k.c k.k k.p.a k.p.c k.p.k Ltd m.st n.e ob os p.n.e pkt pow r
    rr S.A s.a S.C s.c sp sp.j sp.k sp.z.o.o sr st u.s.a ub w woj ww z.d z.o.o
  `,
  last: `
    c.d.n cdn etc i.in i.t.d i.t.p in inn itd itp tp
  `,
  unit: `
    ar cal cm dag dek dkg dol doz dyn egz g gal godz gr h ha kcal kg kl km km/h kop kosz kW l lat m mb mi mies
    min mkg ml mld mln mm os pkt proc r rb sek szt t tyg tys ust zł św
  `,
  starters: `
    A Aby Albo Ale Ależ Ani Aż Bardzo Bez Bo Bowiem Byli Być Był Była Było Były Chce Chcemy Chcę Chociaż Choć Ci
    Co Coraz Coś Czasem Czemu Czy Czyli Czyż Cóż Dalej Dla Dlaczego Dlatego Do Dobrze Dopiero Dotychczas Druga
    Drugi Dwa Dwie Dzisiaj Dzięki Dziś Gdy Gdyby Gdzie I Ich Ile Im Inne Inni Inny Ja Jak Jaka Jaki Jakie Jako
    Je Jeden Jedna Jednak Jednakże Jednym Jego Jej Jemu Jest Jestem Jesteśmy Jeszcze Jeśli Jeżeli Już Każda
    Każde Każdy Kiedy Kilka Kim Kto Która Które Który Lecz Ma Mam Mamy Miał Miała Mimo Między Mnie Moim Moja
    Moje Może Można Musi My Mój Mówi Na Nad Nagle Nam Następnie Nasz Nasza Nasze Natomiast Nawet Nic Nie Niech
    Niektóre Niektórzy Niestety Nigdy Nikt No O Ob Oba Obecnie Od Około On Ona One Oni Ono Oprócz Oto Owszem Po
    Pod Podczas Podobnie Ponad Ponadto Ponieważ Potem Powiedział Poza Prawda Proszę Przecież Przed Przede Przez
    Przy Później Raz Również Sam Sama Skoro Skąd Spośród Sprawa Stąd Swój Szczególnie Są Ta Tak Taka Taki Takie
    Także Tam Te Tego Tej Ten Teraz Też To Toteż Trzeba Tu Tutaj Twoja Twój Ty Tych Tylko Tym Tymczasem U W Wam
    Was Wcale Wczoraj We Według Wiele Wielu Więc Wkrótce Wobec Wprawdzie Wreszcie Wręcz Wszyscy Wszystkie
    Wszystko Wtedy Wy Wówczas Wśród Z Za Zaraz Zatem Zawsze Zaś Zdaniem Ze Zgodnie Znów Zresztą Źle Żaden Żadna
    Że Żeby
  `,
  glued: `
    Ale Dziś Ja My On Ona To W
  `,
  informal: `
    a ale bo chociaż chodź co czemu czy gdzie i ja jak jaki jakie jest jestem jeszcze kiedy kto ma mam mamy może
    można muszę my nie no on ona oni proszę przecież tak tam teraz to trzeba tu ty tylko wiem więc wszystko
  `,
  vowels: 'ąęóy',
  rules: [ordinalBeforeWord, romanOrdinal],
};
