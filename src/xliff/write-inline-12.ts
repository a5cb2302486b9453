import type { Code, Content, Mark } from '../model/content.ts';
import { copyId } from './copies.ts';
import { ctype } from './ctype.ts';
import { type Attributes, emptyTag, openTag, textElement, textWith } from './markup.ts';
import type { Use } from './pairs.ts';
import { textInMark } from './passage-code.ts';
import { plainCode } from './plain-code.ts';
import { prefix12 } from './prefix-12.ts';

/** What inline content of 1.2 is written with. */
export interface Inline12 {
  readonly codes: ReadonlyMap<string, Code>;
  readonly taken: ReadonlySet<string>;
  /** Passages as `ph`, for tools that do not look at `mrk`. */
  readonly passages: 'mrk' | 'ph';
}

/**
 * The content of a `<source>` or `<target>` of 1.2: codes as `bpt`, `ept`, `ph`, and `it` where the other end is not there;
 * annotations as `mrk` where they nest, those that do not are left out. A tool looks for the other end in the sentence that it
 * is shown, so that the ends of a code in different sentences are `it` too.
 */
export function writeInline12(content: Content, uses: readonly (Use | undefined)[], inline: Inline12): string {
  let out = '';
  for (let i = 0; i < content.length; i += 1) {
    const item = content[i] as Content[number];
    if (item.kind === 'text') {
      out += text12(item.text);
      continue;
    }
    const use = uses[i] as Use;
    if (item.kind === 'mark-open') {
      const text = inline.passages === 'ph' && item.mark.translate === false && use.nested ? textInMark(content, i) : undefined;
      if (text !== undefined) {
        out += protectedCode(item.mark, text);
        i += 2;
      } else if (use.nested) {
        out += openTag('mrk', markAttributes(item.mark));
      }
    } else if (item.kind === 'mark-close') {
      if (use.nested) out += '</mrk>';
    } else {
      out += writeCode(item.kind, use, inline);
    }
  }
  return out;
}

/** Text of 1.2, which has no `<cp>`: a character that XML forbids becomes a code that says which it is. */
function text12(text: string): string {
  return textWith(text, (hex) => emptyTag('ph', { id: `${characterCode}${hex}`, ctype: `${characterCtype}${hex}` }));
}

const characterCode = 'cp-';
/** How `ctype` begins where a code stands for a character that XML forbids; four hexadecimal digits follow. */
export const characterCtype = 'x-cp-';
/** `ctype` of a passage that is written as a code. */
export const protectedCtype = 'x-protected';

function writeCode(kind: 'open' | 'close' | 'standalone', use: Use, inline: Inline12): string {
  const code = inline.codes.get(use.id) ?? plainCode(use.id, kind !== 'standalone');
  const id = copyId(use.id, use.count, inline.taken);
  if (kind === 'standalone') return textElement('ph', { id, ctype: ctype(code), 'equiv-text': code.equiv }, code.data);
  const pair = { id, rid: id };
  if (kind === 'open') {
    const says = { ctype: ctype(code), 'equiv-text': code.equiv };
    return use.together ? textElement('bpt', { ...pair, ...says }, code.data) : textElement('it', { ...pair, pos: 'open', ...says }, code.data);
  }
  const says = { 'equiv-text': code.equivEnd };
  const data = code.dataEnd ?? '';
  return use.together ? textElement('ept', { ...pair, ...says }, data) : textElement('it', { ...pair, pos: 'close', ctype: ctype(code), ...says }, data);
}

/**
 * An id in `mid` has to be that of a segment (the schema's `KR_tu_segsrc_mid`), so that of an annotation is in `ts`, the
 * place for what a tool wants to find again.
 */
function markAttributes(mark: Mark): Attributes {
  return { mtype: markType(mark), comment: mark.value, ts: mark.id, 'xml:lang': mark.language };
}

function markType(mark: Mark): string {
  if (mark.translate === false) return 'protected';
  if (mark.type === 'term') return 'term';
  return mark.type?.startsWith(prefix12) === true ? mark.type.slice(prefix12.length) : `x-${mark.type ?? 'generic'}`;
}

function protectedCode(mark: Mark, text: string): string {
  return textElement('ph', { id: mark.id, ctype: protectedCtype, 'equiv-text': text, 'xml:lang': mark.language }, text);
}
