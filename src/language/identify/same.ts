/** Languages that short texts cannot tell from another one, and older or broader tags. */
const same: Readonly<Record<string, string>> = {
  nb: 'no', nn: 'no', iw: 'he', in: 'id', ji: 'yi', sh: 'hr', bs: 'hr', mo: 'ro', fil: 'tl', cmn: 'zh', yue: 'zh', ms: 'id', arb: 'ar',
  prs: 'fa', pes: 'fa', kmr: 'ku',
};

/**
 * The primary subtag that identification answers with: near-identical languages that short texts cannot
 * tell apart share one (`nb` and `nn` are `no`, `bs` is `hr`, `ms` is `id`).
 */
export function identityOf(tag: string): string {
  // Most tags are two or three small letters.
  const primary = /[-_A-Z]/.test(tag) ? (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase() : tag;
  return same[primary] ?? primary;
}

/** True if two tags name the same language, as far as identification tells languages apart. */
export function sameLanguage(a: string, b: string): boolean {
  return identityOf(a) === identityOf(b);
}
