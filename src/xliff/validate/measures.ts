import { XmlElement } from '../../xml/tree.ts';
import { keyOf, uris } from './names.ts';
import type { Context } from './scope.ts';
import { enclosing, inherited, isCore } from './scope.ts';
import { parseRestriction } from './sizes.ts';
import type { Content } from './unit.ts';

type Normalization = 'none' | 'nfc' | 'nfd';

/** How a text is measured by one of the standard's profiles. */
interface Measure {
  readonly restriction: 'sizeRestriction' | 'storageRestriction';
  /** The attribute that says what a code counts for. */
  readonly contribution: 'sizeInfo' | 'equivStorage';
  readonly unit: string;
  readonly of: (text: string) => number;
}

/**
 * Measures translations against the restrictions on their unit and inside of it, by the standard's profiles (Size and Length
 * Restriction Module). What does not fit is a warning: the file that says so is valid. Where white space may be collapsed, it is, so
 * that nothing is reported that fits when it is laid out.
 */
export function checkMeasures(content: Content, { findings, held }: Context): void {
  const file = enclosing(content.element, 'file');
  const profile = file && held.elements(file, 'slr:profiles')[0];
  if (profile === undefined) return;
  const targets = content.parts.flatMap(({ target }) => (target === undefined ? [] : [target]));
  for (const measure of measuresOf(profile)) {
    const limit = content.element.get(measure.restriction, uris.slr);
    // A unit that is translated in part says nothing about its length.
    if (limit !== undefined && targets.length === content.parts.length) {
      const size = targets.reduce((sum, target) => sum + measured(target, measure), 0);
      report(content.element, limit, size, measure);
    }
    for (const { element, name, event } of content.target.inlines) {
      if (event !== 'open' || (name !== 'pc' && name !== 'mrk')) continue;
      const inner = element.get(measure.restriction, uris.slr);
      if (inner !== undefined) report(element, inner, measured(element, measure), measure);
    }
  }

  function report(element: XmlElement, value: string, size: number, measure: Measure): void {
    const range = parseRestriction(value);
    if (range === undefined || (size >= range.low && size <= range.high)) return;
    findings.warning('xliff-size-exceeded', element, { element: element.name, size, unit: measure.unit, allowed: value });
  }
}

function measuresOf(profiles: XmlElement): readonly Measure[] {
  const normalization = profiles.elements.find((child) => keyOf(child.uri, child.local) === 'slr:normalization');
  const form = (name: string): Normalization => (normalization?.get(name) ?? 'none') as Normalization;
  const out: Measure[] = [];
  if (profiles.get('generalProfile') === 'xliff:codepoints') {
    const of = (text: string): number => [...normalize(text, form('general'))].length;
    out.push({ restriction: 'sizeRestriction', contribution: 'sizeInfo', unit: 'code points', of });
  }
  const storage = storageSizes.get(profiles.get('storageProfile') ?? '');
  if (storage !== undefined) {
    const of = (text: string): number => storage(normalize(text, form('storage')));
    out.push({ restriction: 'storageRestriction', contribution: 'equivStorage', unit: 'bytes', of });
  }
  return out;
}

const storageSizes: ReadonlyMap<string, (text: string) => number> = new Map([
  ['xliff:utf8', (text) => new TextEncoder().encode(text).length],
  ['xliff:utf16', (text) => text.length * 2],
  ['xliff:utf32', (text) => [...text].length * 4],
]);

function normalize(text: string, form: Normalization): string {
  if (form === 'nfc') return text.normalize('NFC');
  return form === 'nfd' ? text.normalize('NFD') : text;
}

function measured(element: XmlElement, measure: Measure): number {
  let text = '';
  let extra = 0;
  const walk = (at: XmlElement): void => {
    for (const child of at.children) {
      if (!(child instanceof XmlElement)) text += child.text;
      else if (isCore(child, 'cp')) text += String.fromCodePoint(codeOf(child));
      else {
        extra += Number(child.get(measure.contribution, uris.slr)?.trim() ?? 0) || 0;
        walk(child);
      }
    }
  };
  walk(element);
  const kept = inherited(element, 'space', uris.xml) === 'preserve' ? text : text.replace(/[ \t\r\n]+/g, ' ').trim();
  return measure.of(kept) + extra;
}

function codeOf(cp: XmlElement): number {
  const code = Number.parseInt(cp.get('hex') ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? code : 0xfffd;
}
