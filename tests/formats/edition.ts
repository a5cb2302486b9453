import type { Format } from '#stet/formats/format.js';
import type { Block } from '#stet/model/block.js';
import type { Content, Inline } from '#stet/model/content.js';
import { applyEdits, type Edit } from '#stet/text/edit.js';

/** The content of a block as its article has it. */
export function ownContent(block: Block): Content {
  return block.pieces.map(({ span: _span, ...item }) => item as Inline);
}

/**
 * An edition as the build step makes it: blocks written anew, those inside the markup of a code with that markup.
 * Every block is written, also where its text did not change.
 */
export function makeEdition(
  format: Format,
  source: string,
  blocks: readonly Block[],
  target: (block: Block, index: number) => Content | undefined,
  language = 'de',
): string {
  const inside = new Map<number, number[]>();
  blocks.forEach(({ within }, i) => {
    if (within === undefined) return;
    const list = inside.get(within.block);
    if (list === undefined) inside.set(within.block, [i]);
    else list.push(i);
  });
  const encode = (index: number, content: Content): string => {
    const block = blocks[index] as Block;
    const codes = new Map(block.codes.map((code) => [code.id, code]));
    const flows = new Map<string, number[]>();
    for (const i of inside.get(index) ?? []) {
      const key = `${blocks[i]?.within?.code} ${blocks[i]?.within?.side}`;
      flows.set(key, [...(flows.get(key) ?? []), i]);
    }
    const markup = (id: string, kind: 'open' | 'close' | 'standalone'): string => {
      const code = codes.get(id);
      if (code === undefined) return '';
      const span = kind === 'close' ? (code.spanEnd ?? { start: 0, end: 0 }) : code.span;
      const edits = (flows.get(`${id} ${kind === 'close' ? 'close' : 'open'}`) ?? [])
        .flatMap(edit)
        .map(({ text, span: { start, end } }) => ({ text, span: { start: start - span.start, end: end - span.start } }));
      return applyEdits(source.slice(span.start, span.end), edits);
    };
    return format.encode({ source, block, content, markup, language });
  };
  const edit = (index: number): Edit[] => {
    const block = blocks[index] as Block;
    const content = target(block, index);
    if (content !== undefined) return [{ span: block.span, text: encode(index, content) }];
    return (inside.get(index) ?? []).flatMap(edit);
  };
  return applyEdits(
    source,
    blocks.flatMap((block, i) => (block.within === undefined ? edit(i) : [])),
  );
}

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marked = 'áƀćďéḟǵħíĵķĺḿńóṕɋŕśťúṽẃẍýźÁɃĆĎÉḞǴĦÍĴĶĹḾŃÓṔɊŔŚŤÚṼẂẌÝŹ';
const forth = new Map([...plain].map((char, i) => [char, [...marked][i] as string]));
const back = new Map([...marked].map((char, i) => [char, [...plain][i] as string]));

/** Every letter of ASCII replaced by one that looks like it. */
export function accent(text: string): string {
  return text.replace(/[A-Za-z]/g, (char) => forth.get(char) as string);
}

/** Undoes {@link accent}. */
export function unaccent(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (char) => back.get(char) ?? char);
}

/** The content of a block with every letter replaced. */
export function accented(block: Block): Content {
  return ownContent(block).map((item) => (item.kind === 'text' ? { kind: 'text', text: accent(item.text) } : item));
}
