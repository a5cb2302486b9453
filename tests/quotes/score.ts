import { readerText, type Block } from '#stet/model/block.js';
import { findQuotes } from '#stet/quotes/report.js';
import { flat, readBlocks, type Case } from './cases.ts';

/** How a case went; each list holds what went wrong. */
export interface Score {
  readonly passages: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly relays: number;
  readonly linked: number;
  /** Quotations of the labels that only a question was asked about, or not even that. */
  readonly unlinked: readonly string[];
  readonly wrongLinks: readonly string[];
  readonly diagnostics: readonly string[];
}

const bare = (text: string): string => flat(text).replace(/^[\s.,!?…;:—–-]+|[\s.,!?…;:—–-]+$/gu, '');

/** Compares what is found in an article with its labels. */
export async function score({ path, source, labels }: Case): Promise<Score> {
  const blocks = await readBlocks(path, source);
  const quotes = await findQuotes({ blocks, language: labels.language });
  const locked = [
    ...[...quotes.blocks.passages.keys()].map((i) => flat(readerText(blocks[i] as Block))),
    ...quotes.inline.map((it) => flat(readerText(blocks[it.block] as Block, it.start, it.end))),
  ].filter((text) => text !== '');
  const inline = (labels.inline ?? []).map((it) => (typeof it === 'string' ? { id: undefined, texts: [it] } : { id: it.id, texts: [it.text] }));
  const passages = [...(labels.passages ?? []), ...inline];
  const wanted = [...passages.flatMap((it) => it.texts), ...(labels.attributions ?? []), ...(labels.author ?? [])];
  const settled = new Set<unknown>();
  const unlinked: string[] = [];
  const wrongLinks: string[] = [];
  let linked = 0;
  for (const relay of labels.relays ?? []) {
    // The same words may stand in the headline too.
    const exact = quotes.quotations.filter((it) => bare(it.text) === bare(relay.text));
    const named = exact.length > 0 ? exact : quotes.quotations.filter((it) => flat(it.text).includes(relay.text)).slice(0, 1);
    for (const it of named) settled.add(it);
    const found = named.filter((it) => it.relay?.status === 'linked').map((it) => quotes.passages.find((passage) => passage.id === it.relay?.passage));
    const isRight = (passage: (typeof found)[number]): boolean => passage !== undefined && passages.find((it) => it.id === relay.passage)?.texts.some((text) => passage.text.includes(text)) === true;
    if (found.length === 0) unlinked.push(relay.text);
    else if (found.every(isRight)) linked += 1;
    else wrongLinks.push(relay.text);
  }
  for (const it of quotes.quotations) if (!settled.has(it) && it.relay?.status === 'linked') wrongLinks.push(it.text);
  return {
    passages: wanted.length,
    missed: wanted.filter((text) => !locked.includes(text)),
    wrong: locked.filter((text) => !wanted.includes(text)),
    relays: labels.relays?.length ?? 0,
    linked,
    unlinked,
    wrongLinks,
    diagnostics: [...new Set(quotes.diagnostics.map((it) => it.code))].filter((code) => code !== 'relay-possible'),
  };
}
