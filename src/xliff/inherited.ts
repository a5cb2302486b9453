/** What a unit takes over from the groups that it is in. */
export interface Inherited {
  readonly translate: boolean;
  /** True in the group of the units that are no longer in the article. */
  readonly retired: boolean;
}
