import type { Piece } from '../../model/block.ts';
import type { Draft, Style } from './draft.ts';

/** Characters that are seen only as a reference: one is written wherever the source writes one. */
const invisible = /^[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060-\u2064\ufeff]$/u;

/** Counts how a source writes its characters: as themselves or as references. */
export class Spelling {
  /** By character: how it is written, and how often. */
  readonly #written = new Map<string, Map<string, number>>();

  /** Counts the references among a block's pieces. */
  see(pieces: readonly Piece[], source: string): void {
    for (const piece of pieces) {
      if (piece.kind !== 'text' || source.charCodeAt(piece.span.start) !== 0x26) continue;
      const { text, span } = piece;
      if (text.length === span.end - span.start || [...text].length !== 1 || text === ' ') continue;
      let written = source.slice(span.start, span.end);
      if (!written.endsWith(';')) written += ';';
      const spellings = this.#written.get(text) ?? new Map<string, number>();
      spellings.set(written, (spellings.get(written) ?? 0) + 1);
      this.#written.set(text, spellings);
    }
  }

  /**
   * What an edition has to know: `references`, the characters to write as references with their spelling,
   * one after the other; `ampersand`, the source's own reference for it, or `raw` where it writes a bare `&` more often.
   */
  style(drafts: readonly Draft[]): Style {
    const raw = this.#rawCounts(drafts);
    const references: string[] = [];
    for (const [text, spellings] of this.#written) {
      if (text === '&') continue;
      if (text === '<') {
        references.push(text + commonest(spellings));
        continue;
      }
      let count = 0;
      for (const each of spellings.values()) count += each;
      if (invisible.test(text) || count >= (raw.get(text) ?? 0)) references.push(text + commonest(spellings));
    }
    const ampersand = this.#written.get('&');
    let count = 0;
    for (const each of ampersand?.values() ?? []) count += each;
    const written = (raw.get('&') ?? 0) > count ? 'raw' : commonest(ampersand ?? new Map());
    return {
      ...(references.length === 0 ? {} : { references: references.join(' ') }),
      ...(written === '' || written === '&amp;' ? {} : { ampersand: written }),
    };
  }

  #rawCounts(drafts: readonly Draft[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const wanted = new Set(this.#written.keys());
    for (const draft of drafts) {
      if (draft.place === 'html:json') continue;
      for (const piece of draft.pieces) {
        if (piece.kind !== 'text' || piece.text.length !== piece.span.end - piece.span.start) continue;
        if (wanted.size === 0) {
          if (piece.text.includes('&')) counts.set('&', (counts.get('&') ?? 0) + 1);
          continue;
        }
        for (const character of piece.text) {
          if (character === '&' || wanted.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
        }
      }
    }
    return counts;
  }
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [written, count] of spellings) {
    if (count <= most) continue;
    best = written;
    most = count;
  }
  return best;
}

/** The characters to write as references, with the reference, of a block's layout. */
export function readSpelling(references: string): ReadonlyMap<string, string> {
  return new Map(
    references.split(' ').map((entry): [string, string] => {
      const at = entry.indexOf('&', 1);
      return [entry.slice(0, at), entry.slice(at)];
    }),
  );
}
