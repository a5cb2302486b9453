import type { Language } from '../language.ts';
import { ordinalBeforeWord, romanOrdinal } from '../ordinals.ts';

/** Turkish. */
export const tr: Language = {
  name: `
    Adm Alb Amr Ar Arş Arş.Gör As Asb Ast Atğm Av Bck Bld Bn Bnb Bul Bçvş Bşb Bşk Cad Cd Da Dipl Doç Doç.Dr Dr
    Dz Dç Ecz Fr Gen Gn Gnkur Gnl Gör Hak Hv Hz Işl İnş Kd Kom Kor Koramiral Korg Kpt Kur Lt Mah Mar Mareşal Mim
    Mr Mrs Ms Müd Müf Müh Onb Op Opr Ord Ord.Prof Ordin Org Prof Prof.Dr Psk Say Sk Sn Sok St Ste Tb Tbp Tuğ
    Tuğa Tuğg Tüm Tüma Tümg Tğm Uz Uzm Vet Y.Müh Yard Yb Yd Yrd Yrd.Doç Yzb Yük Çvş Ölç Öğr Öğr.Gör Üstğm Ütğm
    Üçvş Şb Şh
  `,
  number: `
    abl Ara Ağu b Bk bk Bkz bkz bl böl c cet d Dn doğ ds Eki Eyl f fas Fig fig fık h Haz hrf k Kas Krş krş lev
    mad Mar May Md md Nis No no nr Nu nu num Oca p par r S s sa sf sh ss sy t Tab tab tbl Tel tel Telf Tem tlf
    trh vol vr yp çiz öl ölm örn Şek şek şk Şub
  `,
  inner: `
    Alm alm anat Ar ar ark arkeol astr atasöz Az bağ bes biy biyol bsl coğ dilb Dz dö edb edeb ekon Erm F Far
    far fel fiz fizy Fr fr geom Grc hek hlk huk i.e ing inş isp it İng İsp İt Jap jeo jeol jim kon krş Kırg kıs
    Lat lat mec med min miz ms mus müz nöb Osm osm psikol rub rus sin Sl sp tar tekn tic tiy türk ve.diğ yab
    Yakl yakl yans Yun yun zf zm zool çoğ Ör ör Örn örn ünl
  `,
  end: `
    A.B.D a.g.e a.g.m a.y A.Ü A.Ş a.ş Apt AŞ Bld Blv Bulv Cad cad Cd cd Co Corp ed eds haz hz hzl Inc İ.S İ.Ö İÖ
    Jr Kit Kol Koll Kom Ktb Ltd Ltd.Şti M.S M.Ö Mah mah Mat MS MÖ N.Y Nak O.D.T.Ü Ort P.T.T s.n S.S.C.B San Sk
    Sok sok St T.A.Ş T.C T.L Tic Univ Vakf vd vdğ y.y Yay yay yy çev Ün Üni Üniv Şti
  `,
  last: `
    etc v.b v.d v.s vb vd vdig vdl vs
  `,
  unit: `
    ad adt cc cm dak dk dkk dm dol g gr ha hl hm kcal kg km km/s kr krş kW l lb lt m m.s mg ml mly mm mr s sa
    san sn t TL tl tn ton YTL °C
  `,
  months: `
    Aralık Ağustos Ekim Eylül Haziran Kasım Mart Mayıs Nisan Ocak Temmuz Şubat
  `,
  starters: `
    Acaba Ama Ancak Ardından Artık Aslında Asıl Aynı Ayrıca Az Bana Bazen Bazı Bazıları Belki Ben Beni Benim
    Beri Bir Biraz Biri Birkaç Birçok Biz Bize Bizi Bizim Bu Bugün Buna Bunca Bunda Bundan Bunlar Bunları
    Bunların Bunu Bunun Burada Buraya Böyle Böylece Bütün Daha Dahası Demek Değil Diğer Dolayısıyla Dün En
    Ertesi Eskiden Evet Eğer Fakat Galiba Gene Gerçekten Gerçi Geçen Gibi Hadi Hala Halbuki Hangi Hani Hatta
    Haydi Hayır Hem Hemen Henüz Hep Hepsi Her Herkes Hiç Hiçbir Hâlâ İkinci İlk İyi İşte Kendi Kendisi Keşke Ki
    Kim Kimse Kısacası Madem Mesela Meğer Nasıl Ne Neden Nedense Nerede Nereye Neyse Niye Niçin O Ona Onlar
    Onlara Onları Onların Onu Onun Orada Oysa Oysaki Pek Peki Rağmen Sadece Sana Sanki Sen Seni Senin Siz Size
    Sizi Sizin Son Sonra Sonunda Sözgelimi Tabii Tam Tek Tüm Var Ve Veya Ya Yalnız Yalnızca Yani Yarın Yine Yok
    Yoksa Yukarıda Zaten Çok Çoğu Çünkü Öbür Öyle Öyleyse Özellikle Üstelik Şimdi Şu Şunlar Şöyle
  `,
  glued: `
    Ama Ben Biz Bu Bugün O Sen
  `,
  informal: `
    ben teşekkürler
  `,
  letters: `
    o
  `,
  speech: `
    bağırdı cevapladı dedi dediler dedim dedin der derdi diye diyerek diyor diyordu sordu sordum yanıtladı
  `,
  initials: `
    İ Ç Ö Ü Ğ Ş
  `,
  vowels: 'ıİâîû',
  rules: [ordinalBeforeWord, romanOrdinal],
};
