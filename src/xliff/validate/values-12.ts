import { isLanguageTag } from './language-tag.ts';
import type { ValueType } from './values.ts';
import { isNmtoken, tokens } from './values.ts';

/** Words that somebody adds to a list of the standard begin so (XLIFF 1.2, Extensibility). */
const own = /^x-\S+$/;

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function closed(list: string): ValueType {
  const set = new Set(words(list));
  return { expected: `one of: ${[...set].join(', ')}`, test: (value) => set.has(value) };
}

/** One of the words of a list, or a word of one's own. */
function open(...lists: readonly string[]): ValueType {
  const set = new Set(lists.flatMap(words));
  const some = [...set].slice(0, 12).join(', ');
  const shown = set.size > 12 ? `${some} and others` : some;
  return {
    expected: `one of the standard's values (${shown}), or one of your own that begins with x-`,
    test: (value) => set.has(value.trim()) || own.test(value),
  };
}

const states =
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation ' +
  'new signed-off translated';

const qualifiers =
  'exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository leveraged-tm ' +
  'mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion';

const dataTypes =
  'asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini interleaf ' +
  'javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile messagefile mif ' +
  'mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg ' +
  'vbscript warning winres xhtml xml xmldtd xsl xul';

const resourceTypes =
  'auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox ' +
  'colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton dialog ' +
  'dlginit edit file filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit keywords label ' +
  'linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar numericupdown panel ' +
  'popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator shortcut spinner splitter ' +
  'state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar tree uri userbutton usercontrol var ' +
  'versioninfo vscrollbar window';

const markTypes =
  'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form formula ' +
  'head-term initialism international-scientific-term internationalism logical-expression materials-management-unit name ' +
  'near-synonym part-number phrase phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text ' +
  'symbol synonym synonymous-phrase term transcribed-form transliterated-form truncated-term variant';

const changeable = new Set(words('coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style'));
const purposes = new Set(words('information location match'));

function listOf(set: ReadonlySet<string>, value: string): boolean {
  return tokens(value).every((word) => set.has(word) || own.test(word));
}

/** A date, a time, and perhaps a time zone, each within its range. */
const dateTime =
  /^-?(\d{4,})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

function isDateTime(value: string): boolean {
  const [, year, month, day] = dateTime.exec(value.trim()) ?? [];
  // The last day of a month is the one before the first of the next; years that go beyond what Date can hold have the same calendar.
  return day !== undefined && Number(day) <= new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
}

/** The kinds of values that the attributes of XLIFF 1.2 have. */
export const valueTypes12: Readonly<Record<string, ValueType>> = {
  text: { expected: 'any text', test: () => true },
  nmtoken: {
    expected: 'an identifier: letters, digits, ".", "-", "_" and ":", without spaces',
    test: (value) => isNmtoken(value.trim()),
  },
  version: closed('1.2 1.1 1.0'),
  language: {
    expected: 'a language tag, such as de or pt-BR',
    test: (value) => isLanguageTag(value.trim()),
    isLanguage: true,
  },
  xmlLanguage: {
    expected: 'a language tag, such as de or pt-BR',
    test: (value) => value === '' || isLanguageTag(value.trim()),
    isLanguage: true,
  },
  space: closed('default preserve'),
  yesNo: closed('yes no'),
  date: {
    expected: 'a date and time, such as 2026-01-31T12:00:00Z',
    test: isDateTime,
  },
  priority: { expected: 'a whole number from 1 to 10', test: (value) => /^\s*\+?0*(?:[1-9]|10)\s*$/.test(value) },
  annotates: closed('source target general'),
  position: closed('open close'),
  assoc: closed('preceding following both'),
  coordinates: {
    expected: 'four numbers or # with ";" between them, such as 0;0;100;#',
    test: (value) => /^(?:-?\d+|#)(?:;(?:-?\d+|#)){3}$/.test(value),
  },
  mimeType: {
    expected: 'a MIME type, such as image/png',
    test: (value) => /^(?:text|multipart|message|application|image|audio|video|model)(?:\/.+)*$/.test(value),
  },
  reformat: {
    expected: 'yes, no, or a list of: coord, coord-x, coord-y, coord-cx, coord-cy, font, font-name, font-size, font-weight, css-style, style, ex-style',
    test: (value) => value === 'yes' || value === 'no' || listOf(changeable, value),
  },
  purpose: {
    expected: 'a list of: information, location, match, or words of your own that begin with x-',
    test: (value) => listOf(purposes, value),
  },
  dataType: open(dataTypes),
  resourceType: open(resourceTypes),
  altType: open('proposal previous-version rejected reference accepted'),
  contextType: open('database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile'),
  state: open(states),
  qualifier: open(qualifiers),
  countType: open('num-usages repetition total', resourceTypes, dataTypes, states, qualifiers),
  countUnit: open('word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable'),
  delimiter: open('bold italic underlined link'),
  placeholder: open('image pb lb'),
  sizeUnit: open('byte char col cm dlgunit em ex glyph in mm percent pixel point row'),
  markType: open(markTypes),
};

/** The kind of value of that name. */
export function valueType12(name: string): ValueType {
  return valueTypes12[name] ?? { expected: `a value of the kind ${name}`, test: () => false };
}
