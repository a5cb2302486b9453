/** A list of the site that can be made; where its hash is the same, so is it. */
export interface ListFile {
  readonly path: string;
  readonly hash: string;
  readonly make: () => string;
}
