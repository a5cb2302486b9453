/** A letter or letters that become others in one surrounding. */
export interface Rule {
  readonly from: string;
  readonly to: string;
  /** Only at the beginning, or at the end, of a word. */
  readonly at?: 'start' | 'end';
  /** Only after one of these letters (lower case). `^` among them is the beginning of a word. */
  readonly after?: string;
  /** Only before one of these letters (lower case). */
  readonly before?: string;
}

/** How one language is written in Latin letters. */
export interface Table {
  readonly language: string;
  /** The name of the system that the table follows. */
  readonly system: string;
  /** `letter=latin` pairs, separated by blanks; a letter without anything after its `=` is left out. */
  readonly letters: string;
  /** Tried before `letters`, in order. */
  readonly rules?: readonly Rule[];
  /** Characters that may stand inside a word and count as part of it: apostrophes. */
  readonly joiners?: string;
}
