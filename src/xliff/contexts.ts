/** The words with which 1.2's `context-type` says what has no place of its own there. */
export const contextTypes = {
  base: 'x-stet-base',
  passage: 'x-stet-passage',
  language: 'x-stet-language',
  speaker: 'x-stet-speaker',
  segments: 'x-stet-segments',
  space: 'x-stet-space',
  /** The white space after a sentence, where each is a `trans-unit`. */
  after: 'x-stet-after',
} as const;

/** What `extype` says of an `alt-trans` that is for the whole unit. */
export const wholeUnit = 'x-unit';
