import type { Language } from '../language.ts';

/** Swedish. */
export const sv: Language = {
  name: `
    adj adm adv agr amanuens ambas ark ass avd bibl borgm br dir doc Dr dr drs em exc f.d fil.dr fil.kand
    fil.lic fil.mag fr frk förf gen gr H.K.H H.M hr ing insp jur.dr jur.kand kand kap kapt kard komm kons landsh
    lekt lic lt löjtn mag maj med.dr med.lic Mr mr Mrs Ms ordf past prof red rekt riksd S:t S:ta sekr sen sgt
    skådesp St st statsr stud tekn.dr teol.dr tf tit transl v vik vv
  `,
  number: `
    anm apr art aug avd avs bd bil bilaga c:a ca dec del exk f feb fig fr.o.m h hft jan jfr kap kl kol litt max
    mom n nos nov Nr nr okt p par pkt pp r s sc sep sept sid sp st stk str t tab tel telnr tfn vers vol årg
    årgång
  `,
  inner: `
    a abs allm alt amer ang angl anm anv avg avs bem bet bibl biol bl.a bot d d.s d.v.s dat def dens dial distr
    div dtsch dvs e e.g eg el eng ev exkl exp f.d f.o.m f.r.o.m f.ö farm fil filos folkl fork form fornsv fr
    fr.o.m frans följ förb förh förk förml föräld geogr geol germ gm gnm gr hebr hist holl i.e i.o.m i.s.f
    i.st.f ibl inb inf inkl inl innel inst int isl it ital jap jfr jud jur jämf kat kem kgl kungl kvant kyrkl l
    lagst lantbr lat litt log lok m m.a.o m.a.p m.h.a medelt mek mod motsv mus myt mytol nat ndl nederl neds
    nekr ngn ngt norv nuv närv o obest off omkr omr op ordspr org orig ov p p.g.a pass pers pga plur pol polit
    poss pred prep pres prim priv prod pron prot prov psyk rel resp ret rom rus ry rysk s s.a.s s.k sb senl sg
    sing skand skämts slutl sms soc spec spr stat straffr subst superl sv syd sydsv t t.ex t.f t.o.m tekn teol
    tidg tidn tidskr tillf tillh tot tr trol ty tys u u.u uppf urspr utb utl utr utt utv v v.g v.v vanl vb vd
    vet vulg västg zool äk äv åtm östg öv övr
  `,
  end: `
    a.a Co Corp d.y d.ä e.d e.dyl e.Kr e.m e.u e.v.t ed eds f.Kr f.m f.n f.ö ff fn forts handelsb hb Inc Jr jr
    jun kb Ltd m.s p.t red s.st sen Sr sr st Sthlm tr u.p u.å univ uppl utg v.u w.o årh
  `,
  last: `
    dyl e.d etc m.fl m.m mfl mm o.d o.dyl o.fl o.likn o.s.a o.s.v osv
  `,
  unit: `
    cm dl dm g ha hg hk kbm kg kl km km/h kr kvm kW l lb m m.ö.h mb mdr mg mil milj min mkr ml mld mm mnkr mån
    p.m pct s sek st t tim tkr ton tr v år öre
  `,
  months: `
    april augusti december februari januari juli juni maj mars november oktober september
  `,
  starters: `
    Alla Allt Alltså Andra Att Av Avslutningsvis Bakom Bara Bland Bredvid Både De Dem Den Denna Denne Deras Dess
    Dessa Dessutom Det Detta Din Dit Du Där Därefter Därför Därmed Därpå Då Efter Eftersom Egentligen Eller
    Emellertid En Enligt Er Ett Faktiskt Fast Fler Flera Fram Framför Från För Före Först Förutom Genom Ha Hade
    Han Hans Har Hela Hennes Hit Hon Honom Hos Hur Här I Ibland Icke Idag Igår Imorgon Inför Inga Ingen Inget
    Innan Innanför Inom Inte Ja Jag Just Kan Kanske Kring Kunde Ligger Liksom Länge Låt Man Med Medan Mellan Men
    Mer Min Mina Mitt Mot Mycket Många Måste Möjligen Naturligtvis Nej Ni Nog Nu När Nästa Någon Något Några Och
    Också Ofta Om Omkring Orsaken På Redan Sedan Senare Sin Själv Ska Skulle Slutligen Som Somliga Strax Så
    Sådan Således Tack Tidigare Till Tillsammans Trots Under Ungefär Upp Ut Utan Utanför Utöver Vad Var Varför
    Varje Vem Vi Via Vid Vidare Vilka Vilken Vilket Vill Visst Väl Vår Våra Vårt Ännu Är Även Åt Över
  `,
  glued: `
    De Den Det Du En Ett Han Hon I Idag Jag Men Vi
  `,
  informal: `
    jag tack
  `,
  letters: `
    å ö
  `,
};
