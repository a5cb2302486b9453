import { lexicon } from '../language/identify/evidence.ts';
import { identityOf } from '../language/identify/same.ts';
import { cueIn, cuesOf, sayings } from './cues.ts';

/** Words before a quotation that make a name of it, or a word that somebody else uses: beginnings, `=` after a whole word. */
const naming =
  'so-called titled entitled dubbed headlined nicknamed sogenannt titel= betitelt namens genannte genannten soi-disant intitulé baptisé surnommé titre= llamad titulad denominad apodad cosiddett intitolat denominat chamad intitulad apelidad zogenaamd zogeheten getiteld såkall såkald kallad titeln= titlen= tak_zwan tzw= zatytułowan nazwą= tytułem= takzvan nazvan název= názvem= так_зван звани назвою= так_называем названием= под_названием так_званы назвай= λεγόμεν τίτλο= με_τίτλο sözde adlı= isimli= başlıklı يسمى= المسمى= المسماة= بعنوان= المعروف= الملقب המכונה= הנקרא= בשם= بەناوی= موسوم معروف_به'
    .split(' ')
    .map((it) => it.replaceAll('_', ' '));

/** What has a name behind it in Arabic, with no capitals to tell: the campaign, the series, the ship. */
const named = /^[وفبكل]?(?:حملة|مبادرة|برنامج|مشروع|منظمة|جمعية|صحيفة|مجلة|قناة|سفينة|فيلم|رواية|مؤسسة|شركة|حركة|مهرجان|سلسلة|مسلسل|عملية|مطعم|مقهى|فندق|نادي|حزب|تطبيق|مسرحية|معرض|جائزة)$/u;

/**
 * True if a quotation names something: a series, a campaign, a word that others use. It follows a word that says so, or it
 * has a capital in the middle of a sentence, where nothing leads in what somebody says: `who refused to teach “Talks about
 * what matters”`.
 *
 * @param before what stands before it in its block, without its mark.
 */
export function isNaming(text: string, before: string, language: string): boolean {
  const lead = before.replace(/["“„«‘'»”「『]+\s*$/u, '').trimEnd();
  const [word = ''] = /[\p{L}\p{M}'’-]+$/u.exec(lead) ?? [];
  if (word === '') return false;
  const lower = lead.toLowerCase();
  const small = word.toLowerCase();
  if (naming.some((it) => (it.endsWith('=') ? lower.endsWith(` ${it.slice(0, -1)}`) : it.includes(' ') ? lower.endsWith(it) || lower.slice(0, -1).endsWith(it) || lower.slice(0, -2).endsWith(it) : small.startsWith(it)))) return true;
  const key = identityOf(language);
  const words = text.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  if (key === 'ar') return words.length <= 5 && named.test(word);
  if (!/^\p{Lu}\p{Ll}/u.test(text) || /[.!?…]["”’»“']?$/u.test(text) || text.endsWith(',') || words.length > 5) return false;
  const cues = cuesOf(language);
  const saying = cues === undefined || cueIn([small], `${sayings(cues)} ${cues.translated}`) !== undefined;
  if (saying) return false;
  // Every noun has a capital in German: there a name stands behind what it names, the series or the ship.
  if (key === 'de') return /^\p{Lu}\p{Ll}/u.test(word) && !/[.!?:,]/u.test(lead.at(-1) ?? '') && words.length <= 4;
  // A sentence may begin with a small word, a name hardly does.
  return lexicon.get(words[0]?.toLowerCase() ?? '')?.includes(key) !== true;
}

/** Small words inside of titles. */
const joining: ReadonlySet<string> = new Set('of the and a an in to on for with at by de la le les du des et y del i w z na o e da do di и і й в у на та'.split(' '));

/**
 * True of a title, by its capitals: `Wind of Change`, «Океан Ельзи». In German every noun has one, and in headlines of English
 * every word may.
 */
export function isTitle(text: string, language: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return identityOf(language) !== 'de' && capitals.length >= 2 && !/[.!?…]$/u.test(text) && words.every((word, i) => capitals.includes(word) || (i > 0 && joining.has(word)));
}
