import { lookup } from './lookup.ts';

/** Where a locale wants a space that does not break. */
export interface Spacing {
  /** Marks with a space before them, and before and after quotation marks «»: French. */
  readonly before?: string;
  readonly guillemets?: boolean;
  /** Words of one letter that must not end a line. */
  readonly words?: string;
  /** Between initials and the name after them. */
  readonly initials?: boolean;
  /** Before a dash between words. */
  readonly dash?: boolean;
  /** Between a number and its unit or %. */
  readonly units?: boolean;
}

const rules: Readonly<Record<string, Spacing>> = {
  fr: { before: ';:!?', guillemets: true, units: true },
  'fr-CA': { before: ':', guillemets: true, units: true },
  'fr-CH': { guillemets: true, units: true },
  uk: { words: 'зувійоаЗУВІЙОА', initials: true, dash: true, units: true },
  ru: { words: 'вскоуиаВСКОУИА', initials: true, dash: true, units: true },
  be: { words: 'уўзіаоУЗІАО', initials: true, dash: true, units: true },
  pl: { words: 'aiouwzAIOUWZ', initials: true, units: true },
  cs: { words: 'ksvzouaiKSVZOUAI', initials: true, units: true },
  sk: { words: 'ksvzouaiKSVZOUAI', initials: true, units: true },
  bg: { units: true, initials: true },
  de: { units: true }, es: { units: true }, sv: { units: true }, nb: { units: true }, da: { units: true }, fi: { units: true }, hu: { units: true }, lt: { units: true }, lv: { units: true }, et: { units: true }, ro: { units: true }, hr: { units: true }, sl: { units: true },
};

/** The spacing of a locale; undefined where nothing is asked for. */
export function spacingOf(locale: string): Spacing | undefined {
  return lookup(rules, locale);
}
