import type { Language } from '../language.ts';

/** Burmese. */
export const my: Language = {
  name: `
    Daw Dr Mr Mrs Ms U
  `,
  continuing: '၊',
};
