/**
 * Words of languages that the model of n-grams does not know or takes for others, beyond those of `stopWords`: small ones, and everyday
 * ones that slogans and proverbs are made of. They tell a language, and say nothing of what a text is about.
 */
export const everyday: Readonly<Record<string, string>> = {
  af: `jy 'n dit se wees weer omdat toe niemand iemand iets teen gaan kom sê gesê weet elke almal eie net twee mense land`,
  be: `будзем чаму гэтая тая ваш усе кожны ніхто учора ужо людзі людзей краіна жыве`,
  bg: `моля всеки искаме нас вас пред`,
  cy: `oes fydd yw ydy ydw rydym rydw maen dw ti fo hi fi byth iawn pob pawb rhywun rhywbeth dim a'r i'r o'r yma yna nawr eto gyda'r dan wrth trwy cyn fod os ydych cymru gymru cymraeg hen wlad newydd siop staff iaith pobl dyn cenedl siarad gwneud mynd dod dweud`,
  eo: `ĉio ĉiuj neniu tie nun sur oni havas povas devas volas`,
  eu: `dugu naiz gara zara nago gaude hura hauek gu zu ni zuek haiek bere beren hor han oso gutxi guztiak dena egiten behar nahi`,
  ga: `beidh bíonn chuig liom leat linn libh leo dom duit dúinn daoibh dóibh é í iad siúd gach aon linne atá níor dhá chéile cur ná mura má dá nuair freisin anseo ansin aríst arís duine daoine lá mór maith gaeilge tír teanga fáilte neart míle céad`,
  gl: `ó ós alí teu vosa fixo temos pode podemos aínda dende polos polas coa cos coas dun dunha nun nunha gracias xente marea mariñeiros esquecemos queremos dicir`,
  ha: `ne ce da ta ya na ba shi ita mu ku su wannan wanda wadda kuma amma ko don saboda daga zuwa cikin kan akan yau gobe jiya babu akwai duk kowa ina yaya nagode suka muna kuna suna yana tana zai za tare bayan kafin haka nan sosai wani wata mutum mutane gwamnati ƙasa`,
  id: `jangan aku kamu tapi kalau supaya agar biar asal paling sekali saja lagi pun setiap banyak boleh mau ingin punya tiada menjadi bagi tentang sampai sejak kembali satu dua`,
  is: `þið þær þau eru voru engin allir núna strax saman hjá ef því hvar mín þín reddast`,
  kk: `бола аз егер әр бізге сізге маған енді қазір адам ел халық жақсы жаман жаңа`,
  ky: `керек баары аз эгер ар ошол азыр эми бизге сизге мага алыс адам эл жакшы жаман жаңы`,
  la: `fuit nihil nemo omnia omnes nunquam numquam cui nobis vobis mihi tibi sibi hic ipse super inter propter contra unde dum donec aut vel neque ac ergo igitur tamen quoque salus pax vita mors deus homo`,
  mk: `а мене нас вас секој мора полека далеку`,
  mt: `huwa hija dawk għall mal ikun jkun hawn hemmhekk lbieraħ kollox kulħadd ħadd iktar aktar ħafna min xi lil jekk biss`,
  so: `waa iyo oo ka ku la si u uu ay aan waxa waxaan maanta berri shalay halkan haa maya mahadsanid kasta laakiin haddii sababtoo markii waxay wuxuu adiga aniga innaga isaga iyada ahay yahay tahay leh ma aha mid kale iyaga annaga tan kan soo wax dadka qof`,
  sw: `si ku hata bado tayari tena moja mbili hapa pale huko nani nini lini wapi gani vipi kuhusu kati mbele nyuma ndani nje juu chini wakati mara ambaye ambazo ambacho haya hizi hizo hivyo hivi huyo huyu wale hawa alisema amesema wamesema tunataka nataka anataka hatutaki hatuna sina hana hawana tuna nina ana wana ilikuwa alikuwa walikuwa tulikuwa itakuwa kwamba ili isipokuwa mpaka tangu lazima pamoja peke mwenyewe wenyewe ndio hapo kwenye bora zetu wangu wako wetu wenu watu mtu mungu nchi habari karibu mwaka kitu vitu watoto mtoto baba mama maji njia kazi serikali siku haraka polepole`,
  tl: `huwag iyan iyon dito diyan doon kayo namin natin ninyo nila akin iyo kanya amin atin inyo kanila o lamang opo sina nag-iisa bawat walang aking inyong bayan bata tao araw mahal laban`,
  tt: `һәм белән өчен бу ул мин син без сез алар түгел бар юк иде булды булган дип дә да бик нәрсә кем кайда кайчан ничек бүген иртәгә кичә бөтен һәр генә кебек соң рәхмәт әгәр ләкин әмма безнең сезнең минем үз шул кеше халык яңа`,
  uz: `va bu bilan uchun ham emas bor yo'q lekin biz siz men sen ular u kerak har bir juda hech kim nima qanday qayerda qachon keyin oldin bugun ertaga kecha edi bo'ldi bo'lib bo'lgan deb o'z esa yoki agar faqat hamma barcha hali endi shu o'sha bizning sizning mening rahmat ha yaxshi kishi xalq`,
  yo: `ti ní sí kò kì àti pẹ̀lú fún wọn wa mo mi ẹ o ó náà ni yìí yẹn gbogbo kan láti lórí sínú bí tí kí ṣe jẹ́ wà lónìí ọ̀la àná ẹni rárá bẹ́ẹ̀ máa ènìyàn ilé ọjọ́`,
  zu: `futhi kodwa noma uma ukuthi ngoba lapha lapho manje namhlanje kusasa izolo yebo cha ngiyabonga wena mina thina nina bona yena konke wonke kahle kakhulu ukuba yini kuphela njengoba phezu phansi nje ngenxa sonke zonke bonke akekho asikho ayikho ukuze umuntu abantu ngabantu ngumuntu`,
};
