import type { XmlElement } from '../../xml/tree.ts';
import { uris } from './names.ts';
import type { Context } from './scope.ts';
import { descendants, enclosing, isCore, lineage } from './scope.ts';

/** The profiles that the standard defines, by the attribute that selects them. */
const profiles: Readonly<Record<'generalProfile' | 'storageProfile', ReadonlySet<string>>> = {
  generalProfile: new Set(['xliff:codepoints']),
  storageProfile: new Set(['xliff:utf8', 'xliff:utf16', 'xliff:utf32']),
};

/** The Size and Length Restriction module: the profiles that a file selects. */
export function checkProfiles(element: XmlElement, { findings }: Context): void {
  for (const [attribute, known] of Object.entries(profiles)) {
    const value = element.get(attribute);
    if (value?.startsWith('xliff:') === true && !known.has(value)) {
      findings.error('xliff-size-profile', element, { attribute, value, expected: [...known].join(', ') });
    }
  }
}

/** Which attributes are about which profile. */
const restrictions = [
  ['sizeRestriction', 'generalProfile'],
  ['storageRestriction', 'storageProfile'],
] as const;
const contributions = [
  ['sizeInfo', 'generalProfile'],
  ['equivStorage', 'storageProfile'],
] as const;

/** The Size and Length Restriction module on one element of the core. */
export function checkSizes(element: XmlElement, context: Context): void {
  const { findings, held } = context;
  const of = (name: string): string | undefined => element.get(name, uris.slr);
  const used = ['storageRestriction', 'sizeRestriction', 'equivStorage', 'sizeInfo', 'sizeInfoRef'].filter(
    (name) => of(name) !== undefined,
  );
  if (used.length === 0) return;
  if (isCore(element, 'ec') && element.get('isolated') !== 'yes') {
    findings.error('xliff-size-on-ec', element, { attribute: used[0] as string });
  }
  if (of('sizeInfo') !== undefined && of('sizeInfoRef') !== undefined) findings.error('xliff-size-info', element);
  checkReference(element, of('sizeInfoRef'), context);
  const file = enclosing(element, 'file');
  const selected = file && held.elements(file, 'slr:profiles')[0];
  for (const [name, profile] of restrictions) {
    const value = of(name);
    if (value === undefined || !profiles[profile].has(selected?.get(profile) ?? '')) continue;
    if (parseRestriction(value) === undefined) findings.error('xliff-size-restriction', element, { attribute: name, value });
  }
  for (const [name, profile] of contributions) {
    const value = of(name)?.trim();
    if (value === undefined || value === '' || !profiles[profile].has(selected?.get(profile) ?? '')) continue;
    if (!/^\d+$/.test(value)) findings.error('xliff-size-contribution', element, { attribute: name, value });
  }
}

/** What is referred to stands in a `<slr:data>` next to the element or to one that it is in. */
function checkReference(element: XmlElement, id: string | undefined, { findings, held }: Context): void {
  if (id === undefined) return;
  if (lineage(element).some((level) => held.ids(level, 'slr:data', descendants).has(id.trim()))) return;
  findings.error('xliff-size-info-ref', element, { id });
}

/** The least and the most that `[minimum,]maximum` allows; undefined where it is written otherwise. */
export function parseRestriction(value: string): { readonly low: number; readonly high: number } | undefined {
  const found = /^\s*(?:(\d+)\s*,\s*)?(\d+|\*)\s*$/.exec(value);
  if (found === null) return undefined;
  const low = Number(found[1] ?? 0);
  const high = found[2] === '*' ? Infinity : Number(found[2]);
  return low <= high ? { low, high } : undefined;
}
