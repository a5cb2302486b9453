import { localeFilter, noteText, storageSize } from './apply.ts';
import type { ItsData } from './node-data.ts';

/** Local ITS attributes as HTML writes them (ITS 2.0, 6.3); XHTML's `its:locNote` reads as `its-loc-note`. */
const localNames: ReadonlyMap<string, string> = new Map(
  [
    'its-allowed-characters',
    'its-line-break-type',
    'its-loc-note',
    'its-loc-note-ref',
    'its-loc-note-type',
    'its-locale-filter-list',
    'its-locale-filter-type',
    'its-storage-encoding',
    'its-storage-size',
    'its-term',
    'its-term-info-ref',
    'its-translate',
    'its-within-text',
  ].flatMap((name): [string, string][] => [
    [name, name],
    [`its:${name.slice(4).replaceAll('-', '')}`, name],
  ]),
);

/** The name in HTML of a local ITS attribute, or undefined where it is none. */
export function localItsName(attribute: string): string | undefined {
  return attribute.startsWith('its') ? localNames.get(attribute) : undefined;
}

/** What the ITS attributes of one tag say, by their names in HTML. */
export function localIts(values: ReadonlyMap<string, string>): ItsData {
  const data: ItsData = {};
  const note = noteText(values.get('its-loc-note'), values.get('its-loc-note-ref'));
  if (note !== undefined) data.note = note;
  if (values.get('its-term') === 'yes') data.term = noteText(undefined, values.get('its-term-info-ref')) ?? '';
  const within = values.get('its-within-text');
  if (within === 'yes' || within === 'no' || within === 'nested') data.within = within;
  const translate = values.get('its-translate');
  if (translate === 'yes' || translate === 'no') data.translate = translate === 'yes';
  if (values.has('its-locale-filter-list') || values.has('its-locale-filter-type')) {
    data.localeFilter = localeFilter(values.get('its-locale-filter-type'), values.get('its-locale-filter-list'));
  }
  const allowed = values.get('its-allowed-characters');
  if (allowed !== undefined) data.allowedCharacters = allowed;
  return Object.assign(data, storageSize(values.get('its-storage-size'), values.get('its-storage-encoding'), values.get('its-line-break-type')));
}
