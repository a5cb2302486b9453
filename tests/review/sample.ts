import { createVoice, type Voice } from '#stet/cli/voice.js';
import { loadWords } from '#stet/cli/words.js';
import type { Part, State, Translation, Unit } from '#stet/model/translation.js';
import { findQuotes } from '#stet/quotes/report.js';
import { makeReview, type Review } from '#stet/review/review.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { articleFor } from '#stet/steps/local.js';
import { readArticle, type ReadSettings } from '#stet/steps/read.js';
import type { Diagnostic } from '#stet/text/diagnostic.js';
import { all as allOf, type Element, type Node } from '../editions/tree.js';

export const post: string = 'Під час розмови з @POTUS у Глазго обговорили безпекову ситуацію на Донбасі.';

/** An article with a relayed post, formatting, a link with a title, and an image. */
export const article: string = `# Two leaders meet

They met **in Glasgow** and read [a note](https://example.org/n "The note"). It rained.

"While talking to @POTUS in Glasgow, we discussed the security situation in the Donbass," Zelenskiy wrote in Ukrainian, according to a translation.

> ${post}
>
> — Володимир Зеленський (@ZelenskyyUa) November 2, 2021

The last paragraph.
`;

export const voice = (language = 'en'): Voice => createVoice(loadWords({ STET_LANG: language }));

export interface Making {
  readonly source?: string;
  readonly path?: string;
  readonly language?: string;
  /** What the store was exported from, where that is not the source. */
  readonly before?: string;
  /** The target and state of each segment; undefined: none. */
  readonly translate?: (text: string, index: number, part: Part) => { readonly text?: string; readonly state?: State; readonly subState?: string } | undefined;
  readonly change?: (unit: Unit) => Unit;
  readonly diagnostics?: readonly Diagnostic[];
  readonly settings?: ReadSettings;
}

/** A review as `stet preview` makes it. */
export async function review({ source = article, path = 'a.md', language = 'uk', before = source, translate = (text) => ({ text: `«${text}»` }), change = (unit) => unit, diagnostics = [], settings = {} }: Making = {}): Promise<Review> {
  const read = await readArticle({ path, source, language: 'en', settings });
  const old = before === source ? read : await readArticle({ path, source: before, language: 'en' });
  let index = 0;
  const { translation: empty } = exportArticle({ article: old, targetLanguage: language });
  const translation: Translation = {
    ...empty,
    units: empty.units.map((unit): Unit => {
      if (!unit.translate) return change(unit);
      const parts = unit.parts.map((part): Part => {
        if (part.kind === 'ignorable') return part;
        const made = translate(part.source.map((item) => (item.kind === 'text' ? item.text : '')).join(''), index++, part);
        if (made === undefined) return part;
        const target = made.text === undefined ? part.source : [{ kind: 'text' as const, text: made.text }, ...part.source.filter((item) => item.kind !== 'text')];
        return { ...part, target, state: made.state ?? 'translated', ...(made.subState === undefined ? {} : { subState: made.subState }) };
      });
      return change({ ...unit, parts });
    }),
  };
  const quotes = await findQuotes({ blocks: read.blocks, language: 'en', path });
  const edition = await buildEdition({ article: read, translation, language });
  return makeReview({ article: articleFor(read, language), translation, language, quotes, diagnostics: [...edition.diagnostics, ...diagnostics] });
}

/** The elements of a page, or below one of its elements, that are wanted, in order. */
export function all(root: string | Element, pick: (element: Element) => boolean): readonly Element[] {
  if (typeof root === 'string') return allOf(root, pick);
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node && pick(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  root.childNodes.forEach(visit);
  return found;
}
