import { blockText, type Block, readerText } from '../model/block.ts';

/** Who a line of attribution names. */
export interface Attribution {
  readonly name: string;
  readonly handle?: string;
}

const dash = /^(?:[—–―‒-]|--)\s*/u;
const handleIn = /[(（]?\s*(@[\p{L}\p{N}_]+(?:[.@-][\p{L}\p{N}_]+)*)\s*[)）]?/u;

/** A year, a day with a month, or a time of day: how the date of a post looks in most languages. */
const dated = /\p{N}{4}|\p{N}{1,2}[.:/年月]\s?\p{N}{1,2}|\p{N}{1,2}\.?\s\p{L}{3,}|\p{L}{3,}\s\p{N}{1,2}/u;

/**
 * Reads a line such as `— Name (@handle) November 2, 2021`; undefined for any other text. Without a handle it
 * needs a date, or no more than a name.
 */
export function readAttribution(text: string): Attribution | undefined {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length > 160 || !dash.test(flat)) return undefined;
  const line = flat.replace(dash, '');
  const found = handleIn.exec(line);
  if (found !== null && found.index <= 80) {
    const name = line.slice(0, found.index).trim();
    return { name: cutName(name), handle: found[1] as string };
  }
  const name = cutName(line);
  const rest = line.slice(name.length);
  if (name === '' || name.split(' ').length > 6) return undefined;
  if (!/[\p{L}\p{N}]/u.test(rest)) return looksLikeName(name) ? { name } : undefined;
  // A date right after the name, without so much as a comma, follows nothing but a name.
  return dated.test(rest) && rest.length <= 60 && (/^[^\p{L}\p{N}]{0,2}[,(（;:·|،—–]/u.test(rest) || looksLikeName(name)) ? { name } : undefined;
}

/** What stands before the first comma, bracket, digit or the like. */
function cutName(line: string): string {
  return (line.split(/[(（,;:·|،]|(?<![\p{L}\p{N}])\p{N}|\s[—–-]\s/u, 1)[0] ?? '').trim();
}

function looksLikeName(text: string): boolean {
  const list = text.split(' ');
  return list.length >= 2 && list.length <= 5 && list.every((word) => !/^\p{Ll}/u.test(word) || word.length <= 3) && !/[.!?…]$/u.test(text);
}

/**
 * Reads a line that stands right after a passage: there a name after a dash will do, with whatever a person is
 * called by: `— Sigrid Moen, editor`.
 */
export function readSignature(text: string): Attribution | undefined {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length > 120) return undefined;
  const name = cutName(flat.replace(dash, ''));
  // Without a dash nothing but a name and a date will do: `Olena Hnatiuk, 9 May 2024`.
  if (!dash.test(flat)) return looksLikeName(name) && /^[,،]\s[^,،.!?…]{4,24}$/u.test(flat.slice(name.length)) && /\p{N}{4}/u.test(flat) ? { name } : undefined;
  const list = name.split(' ');
  const capitals = list.filter((word) => /^\p{Lu}/u.test(word)).length;
  // One name and nothing else, not even a full stop, as under a letter.
  if (flat.replace(dash, '') === name && /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(name)) return { name };
  return (capitals >= 2 || /^[\p{Lo}\s]+$/u.test(name)) && list.length <= 6 && !/[!?…]|[.]\s\p{Lu}\p{Ll}{3}/u.test(flat) ? { name } : undefined;
}

/**
 * Reads the paragraph that closes what is set apart as somebody's words: a bare name will do there, with a place, a network or a year,
 * behind words that end as a sentence does: `Larysa Kovtun`, `Sylvie Garabédian, Lyon`.
 *
 * @param before the words that it stands behind.
 */
export function readCloser(text: string, before: string): Attribution | undefined {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length > 60 || /[.!?…。！？؟]$/u.test(flat) || !/[.!?…。！？؟]["'”»’)\]]*\s*$/u.test(before)) return undefined;
  const name = (flat.split(/\s*[,(（/|·،]|\s[—–-]\s/u, 1)[0] ?? '').trim();
  const rest = flat.slice(name.length);
  if (rest.split(' ').length > 4) return undefined;
  const caseless = /^[\p{Lo}\p{M}\s'’·-]+$/u.test(name) && (name.match(/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/gu)?.length ?? 0) <= 8 && name.split(' ').length <= 4;
  return caseless || looksLikeName(name) ? { name } : undefined;
}

/** True of a line that begins with the dash of an attribution. */
export function startsWithDash(text: string): boolean {
  return dash.test(text.trimStart());
}

/** The attribution that a block is, by its kind or by how it reads. */
export function attributionOf(block: Block): Attribution | undefined {
  const shown = readerText(block);
  const read = readAttribution(shown);
  if (read !== undefined || block.kind !== 'attribution') return read;
  const flat = shown.replace(/\s+/gu, ' ').trim().replace(dash, '');
  const found = handleIn.exec(flat);
  const name = linkedName(block, blockText(block)) ?? cutName(found === null ? flat : flat.slice(0, found.index));
  return found === null ? { name } : { name, handle: found[1] as string };
}

/** The name behind `Posted by`, `Publiée par`, `Gepostet von`: what the first link of such a line says. */
function linkedName(block: Block, text: string): string | undefined {
  let [at, from, id] = [0, 0, ''];
  for (const piece of block.pieces) {
    if (piece.kind === 'text') at += piece.text.length;
    else if (piece.kind === 'open' && id === '' && block.codes.some((code) => code.id === piece.id && /^<a\s/i.test(code.data))) [from, id] = [at, piece.id];
    else if (piece.kind === 'close' && piece.id === id) {
      const name = text.slice(from, at).trim();
      const saying = block.embed === undefined ? /^\p{Lu}\p{Ll}+(?:\s\p{L}+)?\s\p{Ll}+\s*$/u : /^\p{Lu}\p{Ll}+(?:\s\p{L}+){0,2}\s*$/u;
      return saying.test(text.slice(0, from)) && /^[\p{Lu}\p{Lo}]\P{N}+$/u.test(name) ? name : undefined;
    }
  }
  return undefined;
}
