import type { XmlTag } from '../xml/tag.ts';

/** Reads one version of XLIFF, given the events below its root. */
export interface Reader {
  /** The root itself comes first. */
  open(tag: XmlTag): void;
  close(): void;
  text(text: string): void;
  /** The file ended before its root did: gives up what is not complete. */
  cut(): void;
}
