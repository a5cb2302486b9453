import type { Language } from '../language.ts';
import { ordinalBeforeWord, romanOrdinal } from '../ordinals.ts';

/** Finnish. */
export const fi: Language = {
  name: `
    adj alikers alil amir ap apul dipl.ins dos eläinlääk est ev evers evl evp fil.kand fil.maist fil.tri filos
    Hra hra hum.kand ins insin kapt kenr kers kirk kom korpr lis ltn luutn lääk.lis lääk.tri maat.metsät maist
    maj merik Mr mr Mrs Ms Nti nti oik.kand oik.tri pj pres prof puh puheenj päätoim rov rtm Rva rva siht St
    toht toim Tri tri tuom varatuom vt vääp ylik ylil ylim
  `,
  number: `
    art elok fig heinäk helmik huhtik jouluk kesäk kl klo kpl ks kts kuva l lk lokak lv maalisk marrask mom n
    n:o nk no nr nro p par pos puh pv r s s:t siv ss syys syysk t tammik tau taul tel til toukok v vert vrt vs
    vuos
  `,
  inner: `
    adv alkup ao apt arab arv as biol cf dekl dem ed edell ehd eht eläint engl ent erit esim espanj euroopp farm
    fil fys gen geol germ gr hepr hist hollant hyv i.e ilm ind ital jap jk jnk jnka johd jok jonk jtk juur kas
    kasv kats kem kesk kielt kiint kirj kok kork kors kr kreik ksk ku kuv lat leik lev liik lis lit luont luot
    lyh maant makr maks mat max med merk mets ml mm mon mus myöh nim nk nyk näyt oik osast par per perust pol
    port psyk pys rak ransk rik ruots rusk rön saks sk sl slaav sos srk suht suom suomenn suor synt tark tav tek
    tekn teol tied til tod todnäk tot ts tsn turk tšek unk uud vaih valok vas vast vastt ven vier virk vrt vs
    yhd yht yks yl yleisk yleist ym äänt
  `,
  end: `
    alk Co Corp e.Kr eaa ed eds eKr em Inc j.Kr jaa jKr Jr jr jun k ko Ltd mainit os ry s.a s.o sen Sr t toim u
    v yo
  `,
  last: `
    etc j.n.e jms jne t.m.s tms y.m y.m.s ym yms ynnä.muuta
  `,
  unit: `
    cm dl e eur g h ha hv kcal kg kk km km/h kpl kW l m mg milj min mk ml mm mmk mrd n pv r s sek sl t tl tn tuh
    v vk vko vrk x °C
  `,
  months: `
    elokuun elokuuta heinäkuun heinäkuuta helmikuun helmikuuta huhtikuun huhtikuuta joulukuun joulukuuta
    kesäkuun kesäkuuta lokakuun lokakuuta maaliskuun maaliskuuta marraskuun marraskuuta syyskuun syyskuuta
    tammikuun tammikuussa tammikuuta toukokuun toukokuuta
  `,
  starters: `
    Aiemmin Aikaisemmin Aina Aivan Alun Alussa Ehkä Ei Eikä Eilen Eivät En Enemmän Ennen Ensin Enää Erityisesti
    Esimerkiksi Että He Heidän Heti Hän Hänelle Hänen Ihan Ilman Ja Jo Joka Jokainen Jonka Jos Joskus Joten
    Jotta Kaikki Kanssa Kenen Kerran Kiitos Kohta Koko Koska Koskaan Kuin Kuinka Kuitenkin Kuka Kukaan Kun Kyllä
    Lisäksi Lopulta Luultavasti Me Meidän Miksi Mikä Mikään Millainen Mille Milloin Minua Minulla Minulle Minun
    Minä Missä Mistä Miten Mitä Mitään Molemmat Monet Moni Muita Mukaan Mutta Muun Muut Myöhemmin Myös Myöskään
    Ne Niiden Niin Niissä Niitä Noin Nuo Nykyään Nyt Näiden Näin Näitä Nämä Oikeastaan Ole Olemme Olen Oletko
    Oli Olin Olivat On Onko Onneksi Osa Ovat Paitsi Paljon Pian Puhumattakaan Sama Samalla Samoin Se Sehän Sekä
    Sellainen Sen Siellä Sieltä Siinä Siis Siitä Siksi Silloin Sillä Silti Sinne Sinun Sinä Sitten Sitä Tai
    Takia Tarkoitus Te Todella Toinen Toisaalta Tosin Tuo Tuolloin Tähän Tällä Tällöin Tämä Tämän Tänään Tässä
    Tästä Tätä Täällä Useat Usein Vaan Vai Vaikka Vain Varsinkin Vasta Vielä Voi Voisi Vuoden Vuonna Yhdessä
    Yksi Yleensä Yli
  `,
  glued: `
    Hän Me Minä Mutta Se Tämä Tänään
  `,
  informal: `
    kiitos minä
  `,
  rules: [ordinalBeforeWord, romanOrdinal],
};
