import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { gather } from '../text/gather.ts';

/** Diagnostics by the unit they are about, and those that are about the whole. */
export interface PlacedDiagnostics {
  readonly units: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly whole: readonly Diagnostic[];
}

/**
 * Finds the unit that each diagnostic is about: the one it names, else the one whose block holds its offset, or,
 * of the article's own file, its line.
 */
export function placeDiagnostics(article: Article, diagnostics: readonly Diagnostic[]): PlacedDiagnostics {
  const ids = new Set(article.units.map(({ unit }) => unit.id));
  const units = new Map<string, Diagnostic[]>();
  const whole: Diagnostic[] = [];
  let lines: readonly number[] | undefined;
  for (const diagnostic of diagnostics) {
    const { unit, offset, line, file } = diagnostic.where ?? {};
    let id = unit !== undefined && ids.has(unit) ? unit : undefined;
    if (id === undefined && offset !== undefined) id = unitAt(article, offset, offset);
    if (id === undefined && line !== undefined && unit === undefined && file !== undefined && article.path.endsWith(file.split('/').at(-1) ?? file)) {
      lines ??= lineStarts(article.source);
      const start = lines[line - 1];
      if (start !== undefined) id = unitAt(article, start, (lines[line] ?? article.source.length + 1) - 1);
    }
    if (id === undefined) whole.push(diagnostic);
    else gather(units, id, diagnostic);
  }
  return { units, whole };
}

/** The first unit whose block reaches into the stretch. */
function unitAt(article: Article, from: number, to: number): string | undefined {
  return article.units.find(({ block }) => {
    const { span } = article.blocks[block] as Block;
    return span.start <= to && from <= span.end;
  })?.unit.id;
}

/** Offsets at which lines begin. */
function lineStarts(text: string): readonly number[] {
  const out = [0];
  for (const found of text.matchAll(/\r\n|\r|\n/g)) out.push(found.index + found[0].length);
  return out;
}
