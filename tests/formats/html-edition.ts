import { encodeHtml } from '#stet/formats/html/encode.js';
import type { Block } from '#stet/model/block.js';
import type { Content } from '#stet/model/content.js';
import { applyEdits, type Edit } from '#stet/text/edit.js';
import { type Span, slice } from '#stet/text/span.js';

/** The content of a block as the translator gets it: a target that equals its source. */
export function contentOf(block: Block): Content {
  return block.pieces.map(({ span: _span, ...item }) => item);
}

/** The edition in which every block says what `translate` makes of it; sub-flows go into their code's markup. */
export function edition(source: string, blocks: readonly Block[], translate: (block: Block) => Content): string {
  const inside = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (block.within === undefined) continue;
    const key = `${block.within.block} ${block.within.code} ${block.within.side}`;
    inside.set(key, [...(inside.get(key) ?? []), index]);
  }
  const written: string[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as Block;
    const stretch = (span: Span, id: string, side: 'open' | 'close'): string => {
      const edits = (inside.get(`${index} ${id} ${side}`) ?? []).map((inner): Edit => {
        const { start, end } = (blocks[inner] as Block).span;
        return { span: { start: start - span.start, end: end - span.start }, text: written[inner] as string };
      });
      return applyEdits(slice(source, span), edits);
    };
    const codes = new Map(block.codes.map((code) => [code.id, code]));
    written[index] = encodeHtml({
      source,
      block,
      content: translate(block),
      language: 'de',
      markup(id, kind) {
        const code = codes.get(id);
        if (code === undefined) throw new Error(`no code ${id}`);
        return kind === 'close' ? stretch(code.spanEnd as Span, id, 'close') : stretch(code.span, id, 'open');
      },
    });
  }
  return applyEdits(
    source,
    blocks.flatMap((block, index) => (block.within === undefined ? [{ span: block.span, text: written[index] as string }] : [])),
  );
}

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };

/** A letter that no source of the tests has, for each letter: what is left as it was stands out. */
export function accent(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => accents[letter] ?? (letter.toLowerCase() === letter ? 'ẍ' : 'Ẍ'));
}

/** A target with every letter replaced. */
export function accented(block: Block): Content {
  if (block.translate === false) return contentOf(block);
  return contentOf(block).map((item) => (item.kind === 'text' ? { kind: 'text', text: accent(item.text) } : item));
}
