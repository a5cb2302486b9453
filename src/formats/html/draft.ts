import type { Block, BlockCode, BlockKind, Piece } from '../../model/block.ts';
import type { Quote } from './tag.ts';

/** A block in the making: its neighbours and the code it stands in may not be known yet. */
export interface Draft {
  kind: BlockKind;
  level: number | undefined;
  start: number;
  end: number;
  pieces: readonly Piece[];
  codes: readonly BlockCode[];
  translate: boolean | undefined;
  language: string | undefined;
  preserve: boolean;
  within: { readonly draft: Draft; readonly code: string } | undefined;
  container: number | undefined;
  embed: string | undefined;
  note: string | undefined;
  place: Place;
  quote: Quote | undefined;
  /** Inside a code that is copied whole. */
  dropped: boolean;
  index: number;
}

/** Where in HTML a text stands: each writes the same characters in its own way. */
export type Place = 'html:text' | 'html:attribute' | 'html:json';

/** What every block of one source is written with. */
export type Style = Readonly<Record<string, string>>;

/** The blocks in order, their sub-flows' references resolved. */
export function finishDrafts(drafts: readonly Draft[], documentLanguage: string | undefined, style: Style): readonly Block[] {
  const kept = drafts.filter((draft) => !draft.dropped).sort((a, b) => a.start - b.start);
  for (const [index, draft] of kept.entries()) draft.index = index;
  const layouts = new Map<string, Style>();
  const layoutOf = (quote: Quote | undefined): Style | undefined => {
    if (quote === undefined) return Object.keys(style).length === 0 ? undefined : style;
    let layout = layouts.get(quote);
    if (layout === undefined) layouts.set(quote, (layout = { ...style, quote }));
    return layout;
  };
  return kept.map((draft) => {
    const layout = layoutOf(draft.quote);
    const { within } = draft;
    return {
      kind: draft.kind,
      ...(draft.level === undefined ? {} : { level: draft.level }),
      span: { start: draft.start, end: draft.end },
      pieces: draft.pieces,
      codes: draft.codes,
      ...(draft.translate === undefined ? {} : { translate: draft.translate }),
      ...(differs(draft.language, documentLanguage) ? { language: draft.language as string } : {}),
      ...(draft.preserve ? { preserveSpace: true } : {}),
      ...(within === undefined || within.draft.dropped
        ? {}
        : { within: { block: within.draft.index, code: within.code, side: 'open' as const } }),
      ...(draft.container === undefined ? {} : { container: draft.container }),
      ...(draft.embed === undefined ? {} : { embed: draft.embed }),
      ...(draft.note === undefined ? {} : { note: draft.note }),
      place: draft.place,
      ...(layout === undefined ? {} : { layout }),
    };
  });
}

function differs(language: string | undefined, document: string | undefined): boolean {
  return language !== undefined && language !== '' && language.toLowerCase() !== document?.toLowerCase();
}
