/** A picture that stands for the article. */
export interface Picture {
  readonly address: string;
  readonly alternative?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** What a format says of itself in its own way. */
export interface OwnFacts {
  readonly title?: string;
  readonly description?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  readonly picture?: Picture;
}
