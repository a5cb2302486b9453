/** How words of 1.2 begin that are kept where XLIFF 2 wants `prefix:value`. */
export const prefix12 = 'xliff12:';
