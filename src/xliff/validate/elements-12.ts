import type { Element, Shape } from './definition.ts';
import { define } from './definition.ts';
import { valueType12 } from './values-12.ts';

/** Transitional takes what earlier versions had, and attributes without namespace that nobody knows; strict does not. */
export type Flavour = 'transitional' | 'strict';

const top = 'Top Level and Header Elements';
const named = 'Named Group Elements';
const structural = 'Structural Elements';
const inline = 'Inline Elements';

const codes = 'g|x|bx|ex|ph|bpt|ept|it|mrk*';
const resource =
  'restype:resourceType resname:text extradata:text extype:text help-id:nmtoken menu:text menu-option:text menu-name:text';
const layout = 'coord:coordinates font:text css-style:text style:nmtoken exstyle:nmtoken';
const limits =
  'size-unit:sizeUnit maxwidth:nmtoken minwidth:nmtoken maxheight:nmtoken minheight:nmtoken maxbytes:nmtoken minbytes:nmtoken ' +
  'charclass:text merged-trans:yesNo';
const inlineBase = 'id:text! xid:text equiv-text:text';
const progress = 'state:state state-qualifier:qualifier phase-name:nmtoken resname:text';

/** The elements by their name; what only transitional has is written with `~` in front. */
const shapes: readonly (readonly [name: string, group: string, shape: Shape])[] = [
  ['xliff', top, { children: 'other* file+', attributes: 'version:version!', xml: 'lang:xmlLanguage', foreign: 'all' }],
  [
    'file',
    top,
    {
      children: 'header? body',
      attributes: `original:text! source-language:language! datatype:dataType! tool-id:text ~tool:text date:date ~ts:text
        category:text target-language:language product-name:text product-version:text build-num:text`,
      xml: 'space:space',
      foreign: 'all',
    },
  ],
  ['header', top, { children: 'skl? phase-group? glossary|reference|count-group|~prop-group|note|tool* other*' }],
  ...['skl', 'glossary', 'reference'].map(
    (name) => [name, top, { children: 'internal-file|external-file' }] satisfies [string, string, Shape],
  ),
  ['internal-file', top, { mixed: true, attributes: 'form:text crc:nmtoken' }],
  ['external-file', top, { attributes: 'href:text! crc:nmtoken uid:nmtoken' }],
  [
    'note',
    top,
    { mixed: true, attributes: 'priority:priority from:text annotates:annotates', xml: 'lang:xmlLanguage' },
  ],
  ['phase-group', top, { children: 'phase+' }],
  [
    'phase',
    top,
    {
      children: 'note*',
      attributes: `phase-name:text! process-name:text! company-name:text tool-id:text ~tool:text date:date job-id:text
        contact-name:text contact-email:text contact-phone:text`,
    },
  ],
  [
    'tool',
    top,
    {
      children: 'other*',
      mixed: true,
      attributes: 'tool-id:text! tool-name:text! tool-version:text tool-company:text',
      foreign: 'all',
    },
  ],
  ['count-group', named, { children: 'count*', attributes: 'name:text!' }],
  ['count', named, { mixed: true, attributes: 'count-type:countType phase-name:text unit:countUnit' }],
  ['context-group', named, { children: 'context+', attributes: 'name:text crc:nmtoken purpose:purpose' }],
  [
    'context',
    named,
    { mixed: true, attributes: 'context-type:contextType! match-mandatory:yesNo crc:nmtoken' },
  ],
  ['~prop-group', named, { children: 'prop+', attributes: 'name:text' }],
  ['~prop', named, { mixed: true, attributes: 'prop-type:text!', xml: 'lang:xmlLanguage' }],
  ['body', structural, { children: 'group|trans-unit|bin-unit*' }],
  [
    'group',
    structural,
    {
      children: 'context-group* count-group* ~prop-group* note* other* group|trans-unit|bin-unit*',
      attributes: `id:text datatype:dataType ~ts:text ${resource} ${layout} translate:yesNo reformat:reformat ${limits}`,
      xml: 'space:space',
      foreign: 'all',
    },
  ],
  [
    'trans-unit',
    structural,
    {
      children: 'source seg-source? target? context-group|count-group|~prop-group|note|alt-trans* other*',
      attributes: `id:text! approved:yesNo translate:yesNo reformat:reformat datatype:dataType ~ts:text phase-name:text
        ${resource} ${layout} ${limits}`,
      xml: 'space:space',
      foreign: 'all',
    },
  ],
  ...['source', 'seg-source'].map(
    (name) =>
      [
        name,
        structural,
        { children: codes, mixed: true, attributes: '~ts:text', xml: 'lang:xmlLanguage', foreign: 'all' },
      ] satisfies [string, string, Shape],
  ),
  [
    'target',
    structural,
    {
      children: codes,
      mixed: true,
      attributes: `${progress} ~ts:text ~restype:resourceType ${layout} equiv-trans:yesNo`,
      xml: 'lang:xmlLanguage',
      foreign: 'all',
    },
  ],
  [
    'alt-trans',
    structural,
    {
      children: 'source? seg-source? target+ context-group* ~prop-group* note* other*',
      attributes: `match-quality:text tool-id:text ~tool:text crc:nmtoken origin:text datatype:dataType ~ts:text ${resource}
        mid:nmtoken ${layout} phase-name:nmtoken alttranstype:altType`,
      xml: 'lang:xmlLanguage space:space',
      foreign: 'all',
    },
  ],
  [
    'bin-unit',
    structural,
    {
      children: 'bin-source bin-target? context-group|count-group|~prop-group|note|trans-unit* other*',
      attributes: `id:text! mime-type:mimeType! approved:yesNo translate:yesNo reformat:reformat ~ts:text
        restype:resourceType resname:text phase-name:text`,
      foreign: 'all',
    },
  ],
  ['bin-source', structural, { children: 'internal-file|external-file', attributes: '~ts:text', foreign: 'all' }],
  [
    'bin-target',
    structural,
    {
      children: 'internal-file|external-file',
      attributes: `mime-type:mimeType ~ts:text ${progress} restype:resourceType`,
      foreign: 'all',
    },
  ],
  [
    'g',
    inline,
    { children: codes, mixed: true, attributes: `${inlineBase} ~ts:text ctype:delimiter clone:yesNo`, foreign: 'all' },
  ],
  ['x', inline, { attributes: `${inlineBase} ~ts:text ctype:placeholder clone:yesNo`, foreign: 'all' }],
  ['bx', inline, { attributes: `${inlineBase} ~ts:text rid:nmtoken ctype:delimiter clone:yesNo`, foreign: 'all' }],
  ['ex', inline, { attributes: `${inlineBase} ~ts:text rid:nmtoken`, foreign: 'all' }],
  [
    'ph',
    inline,
    {
      children: 'sub*',
      mixed: true,
      attributes: `${inlineBase} ~ts:text ctype:placeholder crc:text assoc:assoc`,
      foreign: 'all',
    },
  ],
  [
    'bpt',
    inline,
    {
      children: 'sub*',
      mixed: true,
      attributes: `${inlineBase} ~ts:text rid:nmtoken ctype:delimiter crc:text`,
      foreign: 'all',
    },
  ],
  [
    'ept',
    inline,
    { children: 'sub*', mixed: true, attributes: `${inlineBase} ~ts:text rid:nmtoken crc:text`, foreign: 'all' },
  ],
  [
    'it',
    inline,
    {
      children: 'sub*',
      mixed: true,
      attributes: `${inlineBase} ~ts:text pos:position! rid:nmtoken ctype:delimiter crc:text`,
      foreign: 'all',
    },
  ],
  ['sub', inline, { children: codes, mixed: true, attributes: 'datatype:dataType ctype:delimiter xid:text' }],
  [
    'mrk',
    'Delimiter Element',
    { children: codes, mixed: true, attributes: 'mtype:markType! mid:nmtoken comment:text ~ts:text', foreign: 'all' },
  ],
];

/** The elements of XLIFF 1.2, transitional or strict. */
export function elements12(flavour: Flavour): ReadonlyMap<string, Element> {
  const isStrict = flavour === 'strict';
  const adapt = (list: string): string =>
    isStrict ? list.replace(/~[\w-]+(?:\||[?*+]| |$|:\w+)/g, '') : list.replaceAll('~', '');
  const out = new Map<string, Element>();
  for (const [name, group, shape] of shapes) {
    if (isStrict && name.startsWith('~')) continue;
    const own = name.replace('~', '');
    // A proposal of strict has one target.
    const children = isStrict && own === 'alt-trans' ? shape.children?.replace('target+', 'target') : shape.children;
    const adapted = {
      ...shape,
      ...(shape.foreign === 'all' && !isStrict ? { foreign: 'lax' as const } : {}),
      ...(children === undefined ? {} : { children: adapt(children) }),
      ...(shape.attributes === undefined ? {} : { attributes: adapt(shape.attributes) }),
    };
    out.set(own, define(`${group}, ${own}`, adapted, valueType12));
  }
  return out;
}
