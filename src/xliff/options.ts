import type { XliffVersion } from '../model/translation.ts';

/** How XLIFF is written. */
export interface WriteOptions {
  readonly version: XliffVersion;
  /** Nothing beyond the core: no matches, metadata or language annotations. */
  readonly compat?: boolean;
  /** Targets that are missing hold a copy of the source, in the state `initial` (2.x) or `new` (1.2). */
  readonly copySource?: boolean;
  /** In 1.2: a `trans-unit` a paragraph, with `seg-source` (`units`, the default), or a `trans-unit` a sentence (`segments`). */
  readonly units12?: 'segments' | 'units';
  /** How a passage inside a text is written: `mrk` (the default), or `ph` for tools that do not look at `mrk`. */
  readonly passages?: 'mrk' | 'ph';
  /** In 2.x: whether tools may split and join segments; they may unless told otherwise. */
  readonly canResegment?: boolean;
}

/** Options for a version 2.x. */
export interface WriteOptions2 extends WriteOptions {
  readonly version: '2.0' | '2.1' | '2.2';
}
