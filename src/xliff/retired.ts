/** Id and name of the group that holds the units which are no longer in the article. */
export const retiredGroup = 'retired';
