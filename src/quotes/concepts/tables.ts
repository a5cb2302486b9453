/** The tables of concepts, one a language, each loaded when it is asked for. */
const tables: Readonly<Record<string, () => Promise<{ readonly stems: string }>>> = {
  ar: () => import('./ar.ts'),
  az: () => import('./az.ts'),
  be: () => import('./be.ts'),
  bg: () => import('./bg.ts'),
  bn: () => import('./bn.ts'),
  ca: () => import('./ca.ts'),
  cs: () => import('./cs.ts'),
  da: () => import('./da.ts'),
  de: () => import('./de.ts'),
  el: () => import('./el.ts'),
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  et: () => import('./et.ts'),
  eu: () => import('./eu.ts'),
  fa: () => import('./fa.ts'),
  fi: () => import('./fi.ts'),
  fr: () => import('./fr.ts'),
  he: () => import('./he.ts'),
  hi: () => import('./hi.ts'),
  hr: () => import('./hr.ts'),
  hu: () => import('./hu.ts'),
  hy: () => import('./hy.ts'),
  id: () => import('./id.ts'),
  it: () => import('./it.ts'),
  ja: () => import('./ja.ts'),
  ka: () => import('./ka.ts'),
  kk: () => import('./kk.ts'),
  ko: () => import('./ko.ts'),
  lt: () => import('./lt.ts'),
  lv: () => import('./lv.ts'),
  mk: () => import('./mk.ts'),
  mn: () => import('./mn.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  pt: () => import('./pt.ts'),
  ro: () => import('./ro.ts'),
  ru: () => import('./ru.ts'),
  sk: () => import('./sk.ts'),
  sl: () => import('./sl.ts'),
  sq: () => import('./sq.ts'),
  sv: () => import('./sv.ts'),
  th: () => import('./th.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ur: () => import('./ur.ts'),
  vi: () => import('./vi.ts'),
  zh: () => import('./zh.ts'),
};

/** Languages that share a table, being near enough for the beginnings of words. */
const shared: Readonly<Record<string, string>> = {
  no: 'da', nb: 'da', nn: 'da', sr: 'hr', bs: 'hr', sh: 'hr', cnr: 'hr', iw: 'he', gl: 'pt', yue: 'zh', cmn: 'zh', ms: 'id', in: 'id',
};

/** The languages that have a table of their own. */
export const tableNames: readonly string[] = Object.keys(tables);

/** The name of the table for a language, by its tag; of no table where there is none. */
export function tableOf(tag: string): string {
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return primary in tables ? primary : (shared[primary] ?? primary);
}

/** The table of that name, a line a concept: what it is called, then the beginnings of words, `=` after a whole word, `_` for a space. */
export async function loadStems(name: string): Promise<string | undefined> {
  return Object.hasOwn(tables, name) ? (await (tables[name] as () => Promise<{ readonly stems: string }>)()).stems.trim() : undefined;
}
