import { telling } from './evidence.ts';

/**
 * Small words that names, dishes, titles and terms have as well as sentences: articles, prepositions, `and`, `or`. The others,
 * pronouns, auxiliaries, negations, adverbs, only stand where something is said.
 */
const nominal: ReadonlySet<string> = new Set(
  (
    'the of and to in for on with as an by at from or up out first last down off over under all more like only new good time way water one made ' +
    'der die das den dem des und in von zu mit auf für im am an zum zur ein eine einem einer eines einen bei nach vom beim ins aus über unter vor oder ohne gegen zwischen ab zwei alle ' +
    "le la les de des du un une et en dans sur au aux avec par sans sous pour ou à chez entre vers tout toute tous toutes d'un d'une contre autre " +
    'el los las del una unos unas y e o u con por al para sobre hasta desde sin contra todo toda todos todas a lo ' +
    'os as da do dos das um uma em no na nos nas pelo pela ao aos às com sem até ' +
    'il i gli di dello della dei delle degli uno ed nel nella nei nelle su sul sulla sulle sui alla ai alle agli dal dalla dai dalle tra fra senza tutti ' +
    'het een van op te met voor aan om bij uit tot zonder tussen onder ' +
    'och att av till från under utan mot og af til fra uden mod uten ett et den det de ' +
    'w z za od po dla i na do o pod nad przed bez ze we przez ' +
    've bir ile için dan ke dari untuk dengan oleh ya wa kwa cha vya za ang ng sa at si kay ' +
    'a az és egy în din cu pe și la un els dels amb per eta ja tai ga in s so su sa iz ob pri k ke pro pre ve vo ze zo při nebo alebo ali ili ' +
    'ad cum ex ab et per pro sine agus an na y yr ac o ar die en die vir deur ' +
    'и й і в у во на с з із зі со по из от до за для о об к ко над под под при без или або чи та ў з ад да ці је са од за и '
  ).split(' '),
);

/** How many different words of a list, in small letters, are small words of a language that only stand where something is said. */
export function countSaid(list: readonly string[], language: string): number {
  let count = 0;
  for (const word of new Set(list)) if (!nominal.has(word) && telling.get(word)?.includes(language) === true) count += 1;
  return count;
}

/** How many different small words of a language are in a list of words in small letters. */
export function countSmall(list: readonly string[], language: string): number {
  let count = 0;
  for (const word of new Set(list)) if (telling.get(word)?.includes(language) === true) count += 1;
  return count;
}
