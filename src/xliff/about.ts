import type { Passage, Unit } from '../model/translation.ts';
import type { Mutable } from '../text/mutable.ts';

/**
 * What stet says of a unit that XLIFF has no word for, as keys and values: in 2.x in the Metadata module, in 1.2 in a
 * `context-group`.
 */
export type About = readonly (readonly [key: string, value: string])[];

/** Fingerprint, why the unit is locked, whose translation it is. */
export function aboutUnit(unit: Unit): About {
  const out: [string, string][] = [];
  if (unit.base !== undefined) out.push(['base', unit.base]);
  if (unit.gloss !== undefined) out.push(['gloss', unit.gloss.of], ...(unit.gloss.language === undefined ? [] : [['language', unit.gloss.language] as [string, string]]));
  if (unit.passage === undefined) return out;
  out.push(['passage', unit.passage.reason]);
  if (unit.passage.language !== undefined) out.push(['language', unit.passage.language]);
  if (unit.passage.speaker !== undefined) out.push(['speaker', unit.passage.speaker]);
  return out;
}

/** Gives a unit what is said of it. */
export function setAbout(unit: Mutable<Unit>, about: ReadonlyMap<string, string>): void {
  const base = about.get('base');
  if (base !== undefined) unit.base = base;
  const gloss = about.get('gloss');
  const said = about.get('language');
  if (gloss !== undefined) unit.gloss = { of: gloss, ...(said === undefined ? {} : { language: said }) };
  const reason = about.get('passage');
  if (reason !== 'author' && reason !== 'language' && reason !== 'attribution') return;
  const passage: Mutable<Passage> = { reason };
  const language = about.get('language');
  if (language !== undefined) passage.language = language;
  const speaker = about.get('speaker');
  if (speaker !== undefined) passage.speaker = speaker;
  unit.passage = passage;
}

/** How an attribute of a unit begins that says its fingerprint, in files of a catalogue: `type` in 2.x, `extradata` in 1.2. */
const basePrefix = 'stet:base-';

/** Gives a unit the fingerprint that an attribute says. */
export function setBase(unit: Mutable<Unit>, said: string | undefined): void {
  if (said?.startsWith(basePrefix) === true) unit.base = said.slice(basePrefix.length);
}
