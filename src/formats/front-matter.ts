import type { Block } from '../model/block.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { Encoding, ReadOptions } from './format.ts';

/** What the front matter of an article holds. */
export interface FrontMatter {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  readonly language?: string;
}

export function readFrontMatter(source: string, span: Span, kind: 'yaml' | 'toml', options: ReadOptions): FrontMatter {
  void source; void span; void kind; void options;
  return { blocks: [], diagnostics: [] };
}

export function encodeFrontMatter({ source, block }: Encoding): string {
  return source.slice(block.span.start, block.span.end);
}
