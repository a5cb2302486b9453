const collapsed = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * The text as units are compared by: NFC, every run of white space one space, none at the ends.
 * No-break spaces count as white space here, zero-width characters do not.
 */
export function collapse(text: string): string {
  // ASCII words with single spaces, the commonest text by far, are collapsed already.
  if (collapsed.test(text)) return text;
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** True if the text holds a letter or a digit, or an emoji: something a reader reads. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(text);
}
