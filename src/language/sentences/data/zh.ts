import type { Language } from '../language.ts';

/** Chinese. */
export const zh: Language = {
  name: `
    Dr Jr Mr Mrs Ms Prof St
  `,
  number: `
    Fig fig No p pp Vol vol
  `,
  inner: `
    cf e.g i.e vs
  `,
  end: `
    Co Corp Inc Ltd U.K U.S
  `,
  last: `
    etc
  `,
  reporting: '[^。！？，]{0,5}(?:说|說|道|问|問|喊|叫|答)(?![：:])',
};
