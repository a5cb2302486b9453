/** What films, books and songs are called, in several languages: small letters, the beginnings of the words. */
const works =
  'film movie novel book album song play= series opera documentar roman buch lied= stück serie oper livre chanson pièce série opéra disque película libro novela disco canción serie= filme documental libro romanzo canzone film livro romance= canção powieś książk piosenk sztuk serial płyt фільм роман= романі книг альбом пісн п\'єс серіал кіно песн песни пьес сериал книга фильм опер فيلم رواية كتاب أغنية مسرحية مسلسل kitap roman şarkı dizi'.split(' ');

/**
 * True if a stretch is the title of a work, by the word before it: the film *El espíritu de la colmena*. A title is a name;
 * a sentence is none.
 */
export function isTitleOfWork(text: string, start: number, end: number): boolean {
  const title = text.slice(start, end).trim();
  if (!/^\p{Lu}/u.test(title) || /[.!?…]$/u.test(title) || title.split(/\s+/u).length > 6) return false;
  const before = /([\p{L}\p{M}'’]+)[\s,:"“„«»‘'(]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase().replaceAll('’', "'");
  return before !== undefined && works.some((it) => (it.endsWith('=') ? before === it.slice(0, -1) : before.startsWith(it)));
}
