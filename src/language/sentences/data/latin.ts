import type { Language } from '../language.ts';

/** Latin-script languages at large. */
export const latin: Language = {
  name: `
    Capt Dr Drs Lt Mr Mrs Ms Msgr Mt Prof Sgt St Ste
  `,
  number: `
    Fig fig figs No Nos Nr nr p pp Vol vol vols
  `,
  inner: `
    cf e.g i.e vs
  `,
  end: `
    Bros Co Corp D.C E.U Inc Jr Ltd Pty S.A S.L Sr U.K U.N U.S U.S.A
  `,
  last: `
    etc Ph.D
  `,
  unit: `
    a.m cm g ha Hz kg km kW l m mg min ml mm p.m
  `,
};
