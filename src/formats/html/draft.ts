import type { Block, BlockCode, BlockKind, Piece, Reference } from '../../model/block.ts';
import type { Quote } from './tag.ts';

/** A block in the making: its neighbours and the code it stands in may not be known yet. */
export class Draft {
  kind: BlockKind;
  level: number | undefined = undefined;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  codes: readonly BlockCode[] = [];
  translate: boolean | undefined = undefined;
  language: string | undefined = undefined;
  preserve = false;
  within: { readonly draft: Draft; readonly code: string } | undefined = undefined;
  container: number | undefined = undefined;
  embed: string | undefined = undefined;
  refers: Reference | undefined = undefined;
  note: string | undefined = undefined;
  readonly place: Place;
  quote: Quote | undefined = undefined;
  /** What rules say about it beyond what a block has a field for. */
  extras: Extras | undefined = undefined;
  /** All there is to know of how it is written, of a text in a page of its own. */
  layout: Extras | undefined = undefined;
  /** Inside a code that is copied whole. */
  dropped = false;
  index = -1;

  /** `pieces` is not empty. */
  constructor(kind: BlockKind, place: Place, pieces: readonly Piece[]) {
    this.kind = kind;
    this.place = place;
    this.pieces = pieces;
    this.start = (pieces[0] as Piece).span.start;
    this.end = (pieces[pieces.length - 1] as Piece).span.end;
  }
}

/** Plain data for a block's layout. */
export type Extras = Readonly<Record<string, string | number | boolean>>;

/** Where in HTML a text stands: each writes the same characters in its own way. */
export type Place = 'html:text' | 'html:attribute' | 'html:json' | 'html:srcdoc';

/** What every block of one source is written with. */
export type Style = Readonly<Record<string, string>>;

/** The blocks in order, their sub-flows' references resolved. */
export function finishDrafts(drafts: readonly Draft[], documentLanguage: string | undefined, style: Style): readonly Block[] {
  const kept = drafts.filter((draft) => !draft.dropped).sort((a, b) => a.start - b.start);
  for (const [index, draft] of kept.entries()) draft.index = index;
  const layoutOf = layouts(style);
  return kept.map((draft) => {
    const layout = draft.layout ?? layoutOf(draft);
    const { within } = draft;
    return {
      kind: draft.kind,
      ...(draft.level === undefined ? {} : { level: draft.level }),
      span: { start: draft.start, end: draft.end },
      pieces: draft.pieces,
      codes: draft.codes,
      ...(draft.translate === undefined ? {} : { translate: draft.translate }),
      ...(differs(draft.language, documentLanguage) || saidOfPost(draft) ? { language: draft.language as string } : {}),
      ...(draft.preserve ? { preserveSpace: true } : {}),
      ...(within === undefined || within.draft.dropped
        ? {}
        : { within: { block: within.draft.index, code: within.code, side: 'open' as const } }),
      ...(draft.container === undefined ? {} : { container: draft.container }),
      ...(draft.embed === undefined ? {} : { embed: draft.embed }),
      ...(draft.refers === undefined ? {} : { refers: draft.refers }),
      ...(draft.note === undefined ? {} : { note: draft.note }),
      place: draft.place,
      ...(layout === undefined ? {} : { layout }),
    };
  });
}

/** Layouts are the same for most blocks: equal ones are one object. */
function layouts(style: Style): (draft: Draft) => Extras | undefined {
  const plain = Object.keys(style).length === 0 ? undefined : style;
  const byQuote = new Map<string, Extras>();
  return ({ quote, extras }) => {
    if (quote === undefined) return extras === undefined ? plain : { ...style, ...extras };
    let layout = byQuote.get(quote);
    if (layout === undefined) byQuote.set(quote, (layout = { ...style, quote }));
    return extras === undefined ? layout : { ...layout, ...extras };
  };
}

/** A post or a quotation that is said to be in the page's own language: it may be wrong, and is worth a word then. */
function saidOfPost({ language, container }: Draft): boolean {
  return language !== undefined && language !== '' && container !== undefined;
}

function differs(language: string | undefined, document: string | undefined): boolean {
  return language !== undefined && language !== '' && language.toLowerCase() !== document?.toLowerCase();
}
