/** How the `context-type` of 1.2 begins where stet says what has no place of its own there. */
export const contextPrefix = 'x-stet-';

/** What `extype` says of an `alt-trans` that is for the whole unit. */
export const wholeUnit = 'x-unit';
