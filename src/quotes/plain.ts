import { type Block, readerText } from '../model/block.ts';

/** The codes of a block whose content is no running text: inline code, keys, variables, formulas. */
const codeMarkup = /^(?:`|<(?:code|kbd|samp|var|tt|math)\b)/i;

/**
 * The text of a block that is in some language: without what stands inside inline code. Each stretch taken
 * out leaves one space.
 */
export function blockProse(block: Block): string {
  if (!block.codes.some((code) => code.paired && codeMarkup.test(code.data))) return readerText(block);
  const hidden = new Set(block.codes.filter((code) => code.paired && codeMarkup.test(code.data)).map((code) => code.id));
  let depth = 0;
  let out = '';
  for (const piece of block.pieces) {
    if (piece.kind === 'text') out += depth === 0 ? piece.text : ' ';
    else if (piece.kind === 'open' && hidden.has(piece.id)) depth += 1;
    else if (piece.kind === 'close' && hidden.has(piece.id)) depth -= 1;
  }
  return out;
}

/** Options, calls, arrows, settings, paths, packages with versions, commands that everybody types. */
const codeSigns = /(?:^|\s)--?[a-z][\w-]*|[\\{}]|=>|(?:^|\s)[\w.]{1,60}\s?=\s?['"]|\w\.\w{1,60}\(|\(\)|::|(?:^|\s)[\w./-]+@[\w.-]+|;\s*$|^\s*[$#>]\s|(?:^|\s)(?:npm|npx|yarn|pnpm|git|cd|sudo|curl|wget|pip|docker|kubectl|go|cargo)\s+[a-z]/u;

/** True if a text looks like code, a command or an address: in no language, whatever its words are. */
export function isCodeLike(text: string): boolean {
  return codeSigns.test(text);
}
