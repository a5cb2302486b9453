import type { Language } from '../language.ts';
import { ordinalBeforeNoun } from '../ordinals.ts';

/** German. */
export const de: Language = {
  name: `
    Abg Abt Adm Arch Bf Bgm Bhf Br Brig dent Dipl Dipl.-Ing Dipl.-Kfm Dir Dkfm Doz Dr Dres Drs E.h e.h em Exc
    Exz Fa Fr Frhr Frl Gebr Gef Gfn Gfr h.c habil Hbf hc Hl hl Hptm Hr Hrn i.V Ing Insp iur jun jur k.k k.u.k
    Kap Kard Kdt Kfm Komm Kpt Kptlt Lt Lt.-Col Mag Maj Med med Mlle Mme Mr Mrs Ms Msgr nat Nobil o.Prof Obfw oec
    Olt P Pfr phil pol Priv.-Doz Prof Prov Präs Pst RA Reg rer rer.nat Rev San sel Sen Sgt Skt Sr St Stud techn
    theol Uffz Univ v Verw vet Vors Wwe z.H z.Hd z.Hdn
  `,
  number: `
    Abb Abs Absch Abschn Anh Anl Anm Apr Art Aufl Aug Ausg Az Bd Bde Bl Bsp Buchst ca Dez Di Do Fax Feb Febr Fig
    Fn Fol fol Fr geb gegr gest Hft Hs Hsnr Jan Jg Jgg Juli Juni Jän Kap Kl Kt lfd lfd.Nr Lfg Lit max Mi Mo Mär
    n Nov Nr Nrn Okt p Par Pkt Pos Postf Rdnr Rn Rz S Sa Sek Sep Sept So Sp SS St Str str Tab Taf Teilbd Tel Tl
    Tz Vers verst Vgl vgl vol WS Zi Zif Ziff zirka
  `,
  endings: `
    str
  `,
  inner: `
    a a.D a.d a.d.D a.d.S a.M abgek abzgl allg alph amerik amtl angebl angef angem anschl arab arch Aufw ausschl
    austr Ausw autom b b.a bay belg bes besch betr bez biol bisl bosn brasil brit bspw bulg bzgl bzw ca cf chem
    chin christl chron d d.h d.i d.J d.O demn ders desgl dt dt.-frz dtsch dän e e.g eb ehem eidg eigtl einschl
    el engl entspr entw erg erw etw europ ev evang evtl exkl finn fläm folg fr frdl frz frühn gebr gegr geh gel
    gem gepl gerichtl germ ges geschl gesetzl gest gew gez ggf ggfs Ggs gleichz gr grds griech hebr hist holl
    höfl i.A i.a i.Allg i.allg i.B i.d.F i.d.R i.e i.e.S i.F i.H.v i.J i.M i.R i.S i.S.d i.S.v i.V.m i.w.S i.Ü
    ident inbegr ind indiv inkl insb insbes int ir irrt isl islam isr it ital j jap jew jmd jmdm jmdn jmds
    jugosl jährl jüd kath kaufm kgl klass komp kons kroat kurzw künstl landsch landw lat led Lehnw lfd lit lt
    luth m.a.W m.E m.M.n m.N m.W mdal mechan meckl med mex mhd milit min mind Mitw mod monatl mot mtl mus myth
    männl mögl nachf nachm natürl nhd niederdt niederl nord norw notf näml nördl o o.a o.B o.g o.J o.O od offiz
    orth p.A parl pers philos phys polit poln port pos Ppa preuß prot prov psych pul päd rd rechtl reg rel relig
    resp rum russ röm s s.a s.o s.S s.u schott schriftl schwed schwäb seem selbständ sen serb sign slaw slow sog
    sogen soz soziol span spez staatl stat stellv svw sym symb syn synth syr sächs südd südl techn teilw tel
    theol tlw trad tschech tägl türk u u.a u.d.T u.E u.U u.W u.z ugs ukr unbek ung ungebr unv unverh unvollst
    urspr v v.a v.l.n.r verf verh verl versch verst vertr vgl viell volkst vollst vorl vorm vors wbl weibl
    wesentl westl wg wirtsch wiss wstl wö wöchentl württ z z.B z.b z.Hd z.S z.T z.Z z.Zt zool zssgn zus zust
    zusätzl zw zyl zz zzgl öffentl ökon ökum örtl österr östl überh Übers übers übl
  `,
  end: `
    a.a.O a.D Abt al AT Bez Bros Co Corp d.J d.Ä Dep Dept e.G e.K e.V ebd eds et.al f ff Gen Ges ges Hg hg Hrsg
    hrsg i.Br i.R Inc Inst Jahrh Jb Jh Jhd Jhdt jr jun Kr Lkr Ltd m.b.H Mass n.Chr n.u.Z o.dgl o.Ä o.ä p.a Pl
    plc Red Reg.-Bez Rs S.A sen St.-Nr Str str u.Ä u.ä Univ v.Chr v.H v.u.Z Verl Vf Vlg z.D z.Hd Zit zit Zs
    Zschr
  `,
  last: `
    dgl etc u.a.m u.dgl u.dgl.m u.s.f u.s.w u.v.a u.v.a.m u.v.m u.ä.m usf usw
  `,
  unit: `
    Bio cbm ccm cm ct d dB DM Dtzd fl g h ha hl Hz J K kcal kg kJ km km/h km² kW kWh l lb m mg Min min Mio ml mm
    Mrd MW Pers Pf Pfd PS qkm qm Rp s Sek Sfr sFr Stck Std Stdn Stg Stk t Ts Tsd W Wo Ztr °C
  `,
  months: `
    April Auflage August Dezember Etage Feber Februar Geburtstag Jahrestag Jahrhundert Jahrhunderts Januar Juli
    Juni Jänner Klasse Mai März November Oktober Platz Runde September Spieltag Stock
  `,
  starters: `
    Aber Ach Alle Allein Allerdings Alles Als Also Am An Andere Andererseits Anders Anschließend Auch Auf Aus
    Außerdem Bei Beide Beim Bereits Besonders Bevor Bis Bisher Bislang Bitte Da Dabei Dadurch Dafür Dagegen
    Daher Dahinter Damals Damit Danach Daneben Dann Daran Darauf Daraufhin Darin Darum Darunter Das Dass Davon
    Dazu Dein Deine Dem Demnach Den Denn Dennoch Der Deren Derzeit Des Deshalb Dessen Deswegen Die Dies Diese
    Diesem Diesen Dieser Dieses Doch Dort Du Durch Ebenfalls Ebenso Eigentlich Ein Eine Einem Einen Einer
    Einerseits Eines Einfach Einige Einmal Endlich Entweder Er Erst Es Etwa Etwas Euer Eure Falls Fast Für Ganz
    Gegen Genau Gerade Gern Gerne Gestern Gibt Haben Hat Hatte Hatten Heute Hier Hierzu Hinter Hinzu Hätte Ich
    Ihm Ihn Ihr Ihre Ihren Ihrer Im Immer In Indem Insgesamt Inzwischen Ist Ja Jede Jeder Jedes Jedoch Jemand
    Jene Jetzt Kann Kein Keine Keiner Können Lassen Laut Man Manche Manchmal Mehr Mein Meine Meist Meistens Mit
    Mittlerweile Muss Möglicherweise Nach Nachdem Natürlich Neben Nein Nicht Nichts Nie Niemand Noch Nun Nur Ob
    Obwohl Oder Offenbar Oft Ohne Rund Schließlich Schon Sehr Sein Seine Seinen Seiner Seit Seitdem Selbst
    Sicher Sie Sind So Sobald Sofort Sogar Solange Soll Sollte Somit Sondern Sonst Soweit Sowohl Später Statt
    Teilweise Trotz Trotzdem Um Und Uns Unser Unsere Unter Viel Viele Vielen Vielleicht Vom Von Vor Vorher
    Wahrscheinlich Wann War Waren Warum Was Weder Wegen Weil Weiter Weitere Weiterhin Welche Welcher Wenige Wenn
    Wer Werden Weshalb Wie Wieder Wieso Will Wir Wird Wo Woher Wohin Wohl Wollen Worauf Wurde Wurden Während
    Würde Zu Zudem Zuerst Zuletzt Zum Zumal Zunächst Zur Zurzeit Zusammen Zwar Zwei Zwischen Über Überhaupt
    Übrigens
  `,
  glued: `
    Aber Das Der Die Dies Diese Dieser Du Ein Eine Er Es Heute Ich Ihr Sie Wir
  `,
  informal: `
    danke ich
  `,
  rules: [ordinalBeforeNoun],
};
