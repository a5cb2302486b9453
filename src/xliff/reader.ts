import type { WholeText } from '../xml/handler.ts';
import type { XmlTag } from '../xml/tag.ts';

/** Reads one version of XLIFF, given the events below its root. */
export interface Reader {
  /** The root itself comes first. */
  open(tag: XmlTag): void;
  close(): void;
  text(text: string): void;
  /** The file ended before its root did: gives up what is not complete. */
  cut(): void;
  /** True where it may read the element of a start tag by itself. */
  takesWhole?(tag: XmlTag): boolean;
  /**
   * Reads a unit by itself.
   *
   * @param past its end, in UTF-16 code units of the file.
   * @param within the elements that it stands in.
   * @returns false where it is to be read event by event.
   */
  whole?(tag: XmlTag, text: WholeText, past: number, within: readonly XmlTag[]): boolean;
}
