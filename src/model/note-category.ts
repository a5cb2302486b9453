/** Categories of notes that every export makes anew; a translator's own notes have others and are kept. */
export const ownCategories: ReadonlySet<string> = new Set(['passage', 'author', 'change', 'context', 'format', 'relay', 'review']);
