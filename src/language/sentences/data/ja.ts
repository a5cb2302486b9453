import type { Language } from '../language.ts';

/** Japanese. */
export const ja: Language = {
  name: `
    Dr Mr Mrs Ms Prof St
  `,
  number: `
    Fig fig No p pp Vol vol
  `,
  inner: `
    cf e.g feat ft i.e vs
  `,
  end: `
    Co Corp Inc Jr Ltd U.K U.S
  `,
  last: `
    etc
  `,
  reporting: 'と(?!ころ|もあれ)|って|など|を|は(?!い)',
};
