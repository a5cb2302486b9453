import { lookup } from './lookup.ts';

/** The quotation marks of a locale, as pairs of an opening and a closing mark. */
export interface QuotationMarks {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
  /** Marks that may open and that may close, of all pairs in use. */
  readonly opens: ReadonlySet<string>;
  readonly closes: ReadonlySet<string>;
}

/**
 * Pairs of marks by locale: the outer and the inner one of CLDR's delimiters (or of the country's standard where CLDR's are not
 * what is printed), then others in accepted use.
 */
const pairs: Readonly<Record<string, string>> = {
  af: '“” ‘’', am: '«» ‹› “”', ar: '«» “” ”“ ‘’ ’‘ ‹›', as: '“” ‘’', az: '“” ‘’ «» „“', be: '«» „“ “”', bg: '„“ ’’ «» ‚‘ ‘’', bn: '“” ‘’', bs: '„” ‘’ «» »« “” ’’', ca: '«» “” ‘’',
  cs: '„“ ‚‘ »« ›‹', cy: '‘’ “”', da: '“” ‘’ »« ›‹ „“ ‚‘ ”” ’’', de: '„“ ‚‘ »« ›‹', 'de-CH': '«» ‹› „“ ‚‘', 'de-LI': '«» ‹› „“ ‚‘', el: '«» “” ‘’ ‹›', en: '“” ‘’', eo: '“” ‘’ «» ‹› „“', es: '«» “” ‘’',
  'es-419': '“” ‘’ «»', 'es-MX': '“” ‘’ «»', 'es-US': '“” ‘’ «»', 'es-AR': '“” ‘’ «»', 'es-CO': '“” ‘’ «»', 'es-CL': '“” ‘’ «»', 'es-PE': '“” ‘’ «»', et: '„“ «» ‚‘ ‹› „”', eu: '«» “” ‘’', fa: '«» ‹› “”', fi: '”” ’’ »» ››', fil: '“” ‘’',
  fr: '«» “” ‹› ‘’', 'fr-CH': '«» ‹› “”', ga: '“” ‘’', gl: '«» “” ‘’', gu: '“” ‘’', he: '”” ’’ “” „” ‘’ ״״ „“', hi: '“” ‘’', hr: '„” ‚’ »« ›‹ „“ ‘’', hu: '„” »« ’’ ‚’', hy: '«» “” „“', id: '“” ‘’', is: '„“ ‚‘',
  it: '«» “” ‘’ ‹›', ja: '「」 『』 “” 《》 〈〉 〝〟 ｢｣', ka: '„“ ‚‘ «» “”', kk: '«» “” „“', km: '“” ‘’ «»', kn: '“” ‘’', ko: '“” ‘’ 「」 『』 《》 〈〉', ky: '«» „“ “”', lb: '„“ ‚‘ «» ‹›', lo: '“” ‘’', lt: '„“ ‚‘ «»', lv: '„” «» “” „“ ‘’ ‚’', mk: '„“ ’‘ ‚‘ «»',
  ml: '“” ‘’', mn: '“” ‘’ «» „“', mr: '“” ‘’', ms: '“” ‘’', my: '“” ‘’', nb: '«» ‘’ “” „“ ‹›', ne: '“” ‘’', nl: '“” ‘’ „” ‚’', nn: '«» ‘’ “” „“ ‹›', no: '«» ‘’ “” „“ ‹›', pa: '“” ‘’', pl: '„” «» »« ‚’ ‘’ “”', ps: '«» “”', pt: '“” ‘’ «»', 'pt-PT': '«» “” ‘’',
  ro: '„” «» ‘’ ‚’', ru: '«» „“ ‚‘', si: '“” ‘’', sk: '„“ ‚‘ »« ›‹', sl: '„“ ‚‘ »« ›‹', sq: '„“ ‘’ «» “” ‚‘', sr: '„“ ‚‘ „” »« ’’ ‘’ «»', sv: '”” ’’ »» »« ››', sw: '“” ‘’', ta: '“” ‘’', te: '“” ‘’', tg: '«» „“', th: '“” ‘’', tk: '“” «»', tr: '“” ‘’ «»', ug: '«» ‹› “”', uk: '«» „“ “” „” ‚‘',
  ur: '“” ‘’ ”“ ’‘ «»', uz: '“” ’‘ ‘’ «» „“', vi: '“” ‘’ «»', yue: '「」 『』 “” 《》 〈〉', zh: '“” ‘’ 「」 『』 《》 〈〉', 'zh-Hant': '「」 『』 “” ‘’ 《》 〈〉',
};

/** The marks of a locale; undefined where they are not known. */
export function quotationMarks(locale: string): QuotationMarks | undefined {
  const row = lookup(pairs, locale)?.split(' ').map((pair) => [...pair] as unknown as readonly [string, string]);
  if (row === undefined) return undefined;
  const [outer, inner] = row as [readonly [string, string], (readonly [string, string])?];
  return { outer, inner: inner ?? outer, opens: new Set(row.map(([open]) => open)), closes: new Set(row.map(([, close]) => close)) };
}
