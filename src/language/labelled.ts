import { shorterTags } from '../text/shorter-tags.ts';

/** "Translation", as it stands before one, by language. */
const translation: Readonly<Record<string, string>> = {
  en: 'Translation', de: 'Übersetzung', fr: 'Traduction', es: 'Traducción', pl: 'Przekład', uk: 'Переклад', ar: 'الترجمة', he: 'תרגום', ja: '翻訳', zh: '译文', 'zh-Hant': '譯文',
  it: 'Traduzione', pt: 'Tradução', ca: 'Traducció', gl: 'Tradución', eu: 'Itzulpena', ro: 'Traducere', nl: 'Vertaling', af: 'Vertaling', sv: 'Översättning', da: 'Oversættelse', nb: 'Oversettelse',
  no: 'Oversettelse', nn: 'Omsetjing', is: 'Þýðing', fi: 'Käännös', et: 'Tõlge', lv: 'Tulkojums', lt: 'Vertimas', ru: 'Перевод', be: 'Пераклад', bg: 'Превод', mk: 'Превод', sr: 'Превод', 'sr-Latn': 'Prevod',
  hr: 'Prijevod', bs: 'Prijevod', sl: 'Prevod', cs: 'Překlad', sk: 'Preklad', hu: 'Fordítás', sq: 'Përkthimi', el: 'Μετάφραση', tr: 'Çeviri', az: 'Tərcümə', crh: 'Tercime', kk: 'Аударма', ka: 'თარგმანი',
  hy: 'Թարգմանություն', fa: 'ترجمه', ur: 'ترجمہ', hi: 'अनुवाद', bn: 'অনুবাদ', ta: 'மொழிபெயர்ப்பு', ko: '번역', vi: 'Bản dịch', id: 'Terjemahan', ms: 'Terjemahan', th: 'คำแปล', sw: 'Tafsiri', ga: 'Aistriúchán',
};

/**
 * The word "translation" in a language; the language's own name where it is not known: that says as much before a text in it.
 *
 * @param language BCP 47 tag.
 * @example translationWord('fr-CA') // 'Traduction'
 */
export function translationWord(language: string): string {
  for (const tag of tagsOf(language)) {
    const word = translation[tag];
    if (word !== undefined) return word;
  }
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/**
 * A label and what it is about, as the language sets them: a colon, in French with a no-break space before it, in Chinese and
 * Japanese a full-width one; the Armenian but.
 *
 * @param language BCP 47 tag.
 * @example labelled('Traduction', 'Nous restons.', 'fr') // 'Traduction\u00a0: Nous restons.'
 */
export function labelled(label: string, text: string, language: string): string {
  const primary = tagsOf(language).at(-1) ?? language;
  return `${label}${colons[primary] ?? ': '}${text}`;
}

const colons: Readonly<Record<string, string>> = { fr: '\u00a0: ', br: '\u00a0: ', zh: '：', yue: '：', ja: '：', hy: '՝ ', am: '፦ ' };

/** A tag with its likely subtags, and shorter and shorter: `zh-TW` is `zh-Hant-TW`, `zh-Hant`, `zh`. */
function tagsOf(language: string): readonly string[] {
  let tag = language;
  try {
    const { language: primary, script, region } = new Intl.Locale(language).maximize();
    tag = [primary, script, region].filter((part) => part !== undefined).join('-');
  } catch {
    // As it is.
  }
  return shorterTags(tag);
}
