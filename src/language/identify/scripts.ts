/** ISO 15924 code of a script that texts of some language are written in. */
export type Script =
  | 'Latn' | 'Cyrl' | 'Grek' | 'Armn' | 'Hebr' | 'Arab' | 'Deva' | 'Beng' | 'Guru' | 'Gujr' | 'Orya' | 'Taml'
  | 'Telu' | 'Knda' | 'Mlym' | 'Sinh' | 'Thai' | 'Laoo' | 'Tibt' | 'Mymr' | 'Geor' | 'Ethi' | 'Khmr' | 'Mong'
  | 'Kana' | 'Hang' | 'Hani' | 'Syrc' | 'Thaa';

/** First and last code unit of a block of letters; sorted. Kana stands for Hiragana and Katakana both. */
const ranges: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'Latn'], [0x61, 0x7a, 'Latn'], [0xaa, 0xaa, 'Latn'], [0xba, 0xba, 'Latn'], [0xc0, 0xd6, 'Latn'],
  [0xd8, 0xf6, 'Latn'], [0xf8, 0x2b8, 'Latn'], [0x370, 0x373, 'Grek'], [0x376, 0x377, 'Grek'], [0x37b, 0x37d, 'Grek'],
  [0x37f, 0x37f, 'Grek'], [0x386, 0x386, 'Grek'], [0x388, 0x3e1, 'Grek'], [0x3f0, 0x3ff, 'Grek'], [0x400, 0x481, 'Cyrl'],
  [0x48a, 0x52f, 'Cyrl'], [0x531, 0x588, 'Armn'], [0x5d0, 0x5f2, 'Hebr'], [0x620, 0x64a, 'Arab'], [0x66e, 0x6d3, 'Arab'],
  [0x6d5, 0x6dc, 'Arab'], [0x6ee, 0x6ef, 'Arab'], [0x6fa, 0x6ff, 'Arab'], [0x710, 0x74f, 'Syrc'], [0x750, 0x77f, 'Arab'],
  [0x780, 0x7b1, 'Thaa'], [0x8a0, 0x8c9, 'Arab'], [0x904, 0x963, 'Deva'], [0x971, 0x97f, 'Deva'], [0x980, 0x9e3, 'Beng'],
  [0x9f0, 0x9ff, 'Beng'], [0xa01, 0xa65, 'Guru'], [0xa70, 0xa76, 'Guru'], [0xa81, 0xae3, 'Gujr'], [0xaf9, 0xaff, 'Gujr'],
  [0xb01, 0xb63, 'Orya'], [0xb70, 0xb77, 'Orya'], [0xb82, 0xbe5, 'Taml'], [0xc00, 0xc63, 'Telu'], [0xc80, 0xce3, 'Knda'],
  [0xd00, 0xd63, 'Mlym'], [0xd7a, 0xd7f, 'Mlym'], [0xd81, 0xddf, 'Sinh'], [0xe01, 0xe3a, 'Thai'], [0xe40, 0xe4e, 'Thai'],
  [0xe81, 0xeda, 'Laoo'], [0xedc, 0xedf, 'Laoo'], [0xf00, 0xfbc, 'Tibt'], [0x1000, 0x103f, 'Mymr'], [0x1050, 0x108f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'], [0x1100, 0x11ff, 'Hang'], [0x1200, 0x135a, 'Ethi'], [0x1380, 0x139f, 'Ethi'], [0x1780, 0x17b3, 'Khmr'],
  [0x17b6, 0x17d3, 'Khmr'], [0x1820, 0x1878, 'Mong'], [0x1c90, 0x1cbf, 'Geor'], [0x1d00, 0x1d25, 'Latn'], [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'], [0x2c60, 0x2c7f, 'Latn'], [0x2d00, 0x2d2d, 'Geor'], [0x2d80, 0x2dde, 'Ethi'], [0x2de0, 0x2dff, 'Cyrl'],
  [0x3005, 0x3007, 'Hani'], [0x3041, 0x3096, 'Kana'], [0x309d, 0x309f, 'Kana'], [0x30a1, 0x30fa, 'Kana'], [0x30fc, 0x30ff, 'Kana'],
  [0x3131, 0x318e, 'Hang'], [0x31f0, 0x31ff, 'Kana'], [0x3400, 0x4dbf, 'Hani'], [0x4e00, 0x9fff, 'Hani'], [0xa640, 0xa69f, 'Cyrl'],
  [0xa722, 0xa787, 'Latn'], [0xa78b, 0xa7ff, 'Latn'], [0xa960, 0xa97c, 'Hang'], [0xac00, 0xd7a3, 'Hang'], [0xd840, 0xd8ff, 'Hani'], [0xf900, 0xfad9, 'Hani'],
  [0xfb00, 0xfb06, 'Latn'], [0xfb13, 0xfb17, 'Armn'], [0xfb1d, 0xfb4f, 'Hebr'], [0xfb50, 0xfdfb, 'Arab'], [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff3a, 'Latn'], [0xff41, 0xff5a, 'Latn'], [0xff66, 0xff9d, 'Kana'],
];

/**
 * The script of a UTF-16 code unit; undefined for what is no letter of a script listed here.
 * A high surrogate counts for its plane: those of plane 2 are Han.
 */
export function scriptOf(unit: number): Script | undefined {
  if (unit < 0x41) return undefined;
  if (unit < 0x7b) return unit < 0x5b || unit > 0x60 ? 'Latn' : undefined;
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, script] = ranges[middle] as readonly [number, number, Script];
    if (unit < first) high = middle - 1;
    else if (unit > last) low = middle + 1;
    else return script;
  }
  return undefined;
}

/**
 * How many letters of each script a text has, in UTF-16 code units.
 *
 * @example countScripts('NATO і ЄС') // Map { 'Latn' => 4, 'Cyrl' => 3 }
 */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  let last: Script | undefined;
  let run = 0;
  for (let i = 0; i < text.length; i += 1) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === undefined) continue;
    if (script !== last) {
      if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + run);
      last = script;
      run = 0;
    }
    run += 1;
  }
  if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + run);
  return counts;
}

/** Languages that are written in more scripts than CLDR's likely one. */
const more: Readonly<Record<string, readonly Script[]>> = {
  ja: ['Kana', 'Hani'],
  ko: ['Hang', 'Hani'],
  zh: ['Hani'],
  yue: ['Hani'],
  sr: ['Cyrl', 'Latn'],
  bs: ['Latn', 'Cyrl'],
  az: ['Latn', 'Cyrl', 'Arab'],
  uz: ['Latn', 'Cyrl', 'Arab'],
  kk: ['Cyrl', 'Latn', 'Arab'],
  ku: ['Latn', 'Arab'],
  tk: ['Latn', 'Cyrl'],
  mn: ['Cyrl', 'Mong'],
  pa: ['Guru', 'Arab'],
};

const latin: readonly Script[] = ['Latn'];
const cyrillic: readonly Script[] = ['Cyrl'];

/** Letters of scripts that are not Latin: the runtime sees at once that a text of one byte a letter has none. */
export const beyondLatin: RegExp = /[\u0370-\u1dff\u2c80-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;

/** The common languages of one script, which CLDR need not be asked for. */
const plain: ReadonlyMap<string, readonly Script[]> = new Map([
  ...'en de fr es it pt nl sv da no nb nn fi is et lv lt pl cs sk sl hr hu ro sq tr ca gl eu ga cy mt id ms tl sw vi af eo la yo ha zu so xh'.split(' ').map((tag) => [tag, latin] as const),
  ...'ru uk be bg mk ky tt'.split(' ').map((tag) => [tag, cyrillic] as const),
]);

/**
 * The scripts that a language is written in, its own tag's script alone where it names one.
 * Empty for a tag that says nothing.
 *
 * @example scriptsOf('sr') // ['Cyrl', 'Latn']
 */
export function scriptsOf(language: string): readonly Script[] {
  const listed = plain.get(language);
  if (listed !== undefined) return listed;
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(language);
  } catch {
    return [];
  }
  if (locale.script === undefined) {
    const several = more[locale.language] ?? plain.get(locale.language);
    if (several !== undefined) return several;
  }
  const script = locale.maximize().script;
  if (script === undefined) return [];
  if (script === 'Jpan' || script === 'Hira') return ['Kana', 'Hani'];
  if (script === 'Kore') return ['Hang', 'Hani'];
  if (script === 'Hans' || script === 'Hant') return ['Hani'];
  return [script as Script];
}

/** Scripts that write a word with one or two signs. */
export function isDense(script: Script | undefined): boolean {
  return script === 'Hani' || script === 'Kana' || script === 'Hang';
}
