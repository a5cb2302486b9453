/**
 * The languages of the tables of concepts, in the order of their cells; `da` stands for Danish and Norwegian.
 *
 * A cell holds the beginnings of the words that name the concept, separated by `/`; with `=` at its end one is
 * a whole word. `-`: none is known.
 */
export const columns: readonly string[] =
  'en de fr es it pt nl sv da pl cs hr uk ru be bg el tr ar fa he hu fi ro zh ja ko'.split(' ');

/** Languages that share a column, being near enough for the beginnings of words. */
export const columnOf: Readonly<Record<string, string>> = {
  no: 'da', nb: 'da', nn: 'da', sk: 'cs', sr: 'hr', bs: 'hr', sh: 'hr', mk: 'bg', iw: 'he', gl: 'pt', ca: 'es', sl: 'hr', yue: 'zh', cmn: 'zh',
};
