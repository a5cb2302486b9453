import { parseTag } from './tag.ts';

/** What of a tag decides which other tag may stand for it. */
interface Parts {
  readonly language: string;
  readonly script: string | undefined;
  /** As the tag says it. */
  readonly region: string | undefined;
  /** As it is most likely, where the tag does not say. */
  readonly likely: string | undefined;
  readonly variants: string;
}

// CLDR's parent locales that are not found by cutting off the region.
const latinAmerica = 'AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE'.split(' ');
const lusophone = 'AO CH CV FR GQ GW LU MO MZ ST TL'.split(' ');
const parentRegion: ReadonlyMap<string, string> = new Map([
  ...latinAmerica.map((region) => [`es-${region}`, '419'] as const),
  ...lusophone.map((region) => [`pt-${region}`, 'PT'] as const),
  ['zh-MO', 'HK'],
]);

/**
 * The tag among `available`, as it is written there, that may stand for `wanted`, or undefined.
 * Language and script must be the same (`zh-CN` answers `zh-Hans`, never `zh-Hant`). A tag without a region
 * answers one with a region and the other way round; two different regions never answer one another, but
 * for CLDR's groups (`es-MX` and `es-419`). Where several would do equally well, none does.
 *
 * @example bestMatch('de-DE', ['uk', 'de']) // 'de'
 * @example bestMatch('pt-PT', ['pt-BR']) // undefined
 */
export function bestMatch(wanted: string, available: readonly string[]): string | undefined {
  const canonical = parseTag(wanted);
  if (canonical === undefined) return undefined;
  const same = available.find((tag) => parseTag(tag) === canonical);
  if (same !== undefined) return same;
  const want = partsOf(canonical);
  let best: string | undefined;
  let bestScore = 0;
  let tied = false;
  for (const tag of available) {
    const parsed = parseTag(tag);
    if (parsed === undefined) continue;
    const score = likeness(want, partsOf(parsed));
    if (score > bestScore) {
      [best, bestScore, tied] = [tag, score, false];
    } else if (score > 0 && score === bestScore && parsed !== parseTag(best as string)) {
      tied = true;
    }
  }
  return tied ? undefined : best;
}

function partsOf(canonical: string): Parts {
  const locale = new Intl.Locale(canonical);
  const full = locale.maximize();
  const variants = locale.baseName
    .split('-')
    .slice(1)
    .filter((part) => /^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/.test(part))
    .join('-');
  // Norwegian without a word about its written form is Bokmål.
  const language = locale.language === 'no' ? 'nb' : locale.language;
  return { language, script: full.script, region: locale.region, likely: full.region, variants };
}

/** 0 where one cannot stand for the other; else the higher the nearer. */
function likeness(want: Parts, have: Parts): number {
  if (want.language !== have.language || want.script !== have.script) return 0;
  const variants = agree(want.variants || undefined, have.variants || undefined);
  if (variants === 0) return 0;
  let region = agree(want.region, have.region);
  if (want.likely === have.likely) region = Math.max(region, 3);
  else if (region === 0 && isParent(want, have)) region = 2;
  return region === 0 ? 0 : region * 10 + variants;
}

function agree(a: string | undefined, b: string | undefined): number {
  if (a === b) return 4;
  return a === undefined || b === undefined ? 1 : 0;
}

function isParent(a: Parts, b: Parts): boolean {
  return parentRegion.get(`${a.language}-${a.region}`) === b.region || parentRegion.get(`${b.language}-${b.region}`) === a.region;
}
