import { parseTag } from './tag.ts';

/**
 * Scripts written from right to left (ISO 15924 codes of the scripts whose letters are of the
 * bidirectional class R or AL).
 */
const rightToLeft = new Set([
  'Adlm', 'Arab', 'Aran', 'Armi', 'Avst', 'Chrs', 'Cprt', 'Elym', 'Gara', 'Hatr', 'Hebr', 'Hung', 'Khar', 'Lydi',
  'Mand', 'Mani', 'Mend', 'Merc', 'Mero', 'Narb', 'Nbat', 'Nkoo', 'Orkh', 'Ougr', 'Palm', 'Phli', 'Phlp', 'Phlv',
  'Phnx', 'Prti', 'Rohg', 'Samr', 'Sarb', 'Sidt', 'Sogd', 'Sogo', 'Syrc', 'Syre', 'Syrj', 'Syrn', 'Thaa', 'Yezi',
]);

/**
 * The direction a language is written in, by its script: the one its tag names, else its likely one.
 * An ill-formed tag is left to right.
 *
 * @example direction('ar') // 'rtl'
 * @example direction('az-Arab') // 'rtl'
 */
export function direction(tag: string): 'ltr' | 'rtl' {
  const canonical = parseTag(tag);
  if (canonical === undefined) return 'ltr';
  const { script } = new Intl.Locale(canonical).maximize();
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
