/** What brands, bands, houses, ships and papers are: words before a name. */
const named = (
  'brand band= group= tool= app= podcast newsletter magazine newspaper daily= weekly company firm= party= restaurant hotel café cafe bar= pub= ship= ferry= boat= yacht= club= team= project label ' +
  'marke gruppe firma unternehmen zeitung zeitschrift partei gaststätte kneipe schiff fähre verein projekt tool= magazin ' +
  'groupe marque entreprise société parti= journal navire bateau label= revue équipe magasin ' +
  'grupo marca empresa partido periódico diario revista barco buque equipo tienda jornal navio loja ' +
  'gruppo marchio ditta partito giornale rivista nave= squadra negozio ' +
  'zespół zespołu marka marki firma firmy spółka partia gazeta czasopismo statek restauracj klub= ' +
  'гурт марка бренд компан фірм парті газет журнал ресторан готел кафе корабл клуб магазин група группа фирм партия отель ансамбль хор= театр видання фонд ' +
  'شركة فرقة فندق مطعم صحيفة مجلة سفينة حزب نادي مقهى grubu marka şirket gazete dergi otel'
).split(' ');

/** What films, books and songs are called, in several languages: small letters, the beginnings of the words. */
const works =
  'music musik musique música muzyka музика музыка film movie novel book album song play= series opera documentar roman buch lied= stück serie oper livre chanson pièce série opéra disque película libro novela disco canción serie= filme documental libro romanzo canzone film livro romance= canção powieś książk piosenk sztuk serial płyt фільм роман= романі книг альбом пісн п\'єс серіал кіно песн песни пьес сериал книга фильм опер فيلم رواية كتاب أغنية مسرحية مسلسل kitap roman şarkı dizi'.split(' ');

/** Both: what stands before a name. */
const namers: readonly string[] = [...works, ...named];

/** Titles before it in a row: `the songs “A” (B), “C” and`. */
const others = /(?:[“„«"][^“”„«»"]{1,60}[”“»"]\s*(?:\([^()]{0,60}\))?\s*(?:,|and|und|et|y|e|i|і|и|та|و)?\s*)+(?:[“„«"*_]*)$/u;

/**
 * True if a stretch is the title of a work, by the word before it: the film *El espíritu de la colmena*. A title is a name;
 * a sentence is none.
 */
export function isTitleOfWork(text: string, start: number, end: number): boolean {
  const title = text.slice(start, end).trim();
  if (!/^\p{Lu}/u.test(title) || /[.!?…]$/u.test(title) || title.split(/\s+/u).length > 6) return false;
  const before = wordBefore(text.slice(Math.max(0, start - 200), start))?.toLowerCase().replaceAll('’', "'");
  return before !== undefined && namers.some((it) => (it.endsWith('=') ? before === it.slice(0, -1) : before.startsWith(it)));
}

/** The last word of what stands before a title, behind the titles before it and marks. */
function wordBefore(lead: string): string | undefined {
  const head = /["“„«]/.test(lead) ? lead.replace(others, '') : lead;
  let end = head.length;
  while (end > 0 && /[\s,:"“„«»‘'(]/.test(head.charAt(end - 1))) end -= 1;
  let begin = end;
  while (begin > 0 && /[\p{L}\p{M}'’]/u.test(head.charAt(begin - 1))) begin -= 1;
  return begin === end ? undefined : head.slice(begin, end);
}

/** What a rule of law or of logic is, and what a term is: words before it. */
const terms = (
  'principle doctrine rule maxim term= terms= notion concept prinzip grundsatz begriff regel principe règle notion terme concept principio regla término concepto termine concetto regola princípio termo conceito ' +
  'zasad pojęci termin= terminu= terminem= terminie= reguł принцип понятт понят термін термин beginsel begrip term princip begrepp begreb مبدأ قاعدة مصطلح'
).split(' ');

/** True if a stretch is a term, a few words that are no sentence, by the word before it: the principle “non bis in idem”. */
export function isTerm(text: string, start: number, end: number): boolean {
  const stretch = text.slice(start, end).trim();
  if (/[.!?…,;]/u.test(stretch) || stretch.split(/\s+/u).length > 5) return false;
  const before = wordBefore(text.slice(Math.max(0, start - 60), start))?.toLowerCase();
  return before !== undefined && terms.some((it) => (it.endsWith('=') ? before === it.slice(0, -1) : before.startsWith(it) && before.length <= it.length + 3));
}
