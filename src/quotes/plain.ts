import { type Block, runningText } from '../model/block.ts';

/** The codes of a block whose content is no running text: inline code, keys, variables, formulas. */
const codeMarkup = /^(?:`|<(?:code|kbd|samp|var|tt|math)\b)/i;

/**
 * The text of a block that is in some language: without what stands inside inline code. Each stretch taken
 * out leaves one space.
 */
export function blockProse(block: Block): string {
  let hidden: Set<string> | undefined;
  for (const { paired, data, id } of block.codes) {
    if (paired && mayBeCode(data.charCodeAt(0)) && codeMarkup.test(data)) (hidden ??= new Set()).add(id);
  }
  return hidden === undefined ? runningText(block) : textOutside(block, hidden);
}

/** True of a block whose prose is its text: no inline code, no line that ends inside it. */
export function isAllProse({ codes }: Block): boolean {
  return !codes.some(({ paired, data, subType }) => subType === 'xlf:lb' || (paired && mayBeCode(data.charCodeAt(0)) && codeMarkup.test(data)));
}

/**
 * The text of a block but for what stands inside some of its paired codes; each stretch taken out leaves a space.
 *
 * @param hidden their ids.
 */
export function textOutside(block: Block, hidden: ReadonlySet<string>): string {
  let depth = 0;
  let out = '';
  for (const piece of block.pieces) {
    if (piece.kind === 'text') out += depth === 0 ? piece.text : ' ';
    else if (piece.kind === 'open' && hidden.has(piece.id)) depth += 1;
    else if (piece.kind === 'close' && hidden.has(piece.id)) depth -= 1;
  }
  return out;
}

/** A grave accent or the beginning of a tag. */
function mayBeCode(unit: number): boolean {
  return unit === 0x60 || unit === 0x3c;
}

/** Options, calls, arrows, settings, paths, packages with versions, commands that everybody types. */
const codeSigns = /(?:^|\s)--?[a-z][\w-]*|[\\{}]|=>|(?:^|\s)[\w.]{1,60}\s?=\s?['"]|\w\.\w{1,60}\(|\(\)|::|(?:^|\s)[\w./-]+@[\w.-]+|;\s*$|^\s*[$#>]\s|(?:^|\s)(?:npm|npx|yarn|pnpm|git|cd|sudo|curl|wget|pip|docker|kubectl|cargo)\s+[a-z]|(?:^|\s)go\s+(?:build|clean|doc|env|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)(?![\p{L}])/u;

/** True if a text looks like code, a command or an address: in no language, whatever its words are. */
export function isCodeLike(text: string): boolean {
  return codeSigns.test(text);
}
