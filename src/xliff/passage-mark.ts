/** How the ids of the annotations begin that say the language of a whole passage (2.1, 2.2). */
export const passageMark = 'stet-passage-';
