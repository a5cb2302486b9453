import type { Element } from './definition.ts';
import { define } from './definition.ts';

const inline = 'cp|ph|pc|sc|ec|mrk|sm|em*';

const structural =
  'id:nmtoken! name:text canResegment:yesNo translate:yesNo srcDir:direction trgDir:direction type:ownValue';
const code = 'canCopy:yesNo canDelete:yesNo canReorder:reorder copyOf:nmtoken subType:ownValue type:codeType';
const marker = 'canOverlap:yesNo dataRef:nmtoken dir:direction disp:text equiv:text isolated:yesNo subFlows:nmtokens';
const annotation = 'id:nmtoken! translate:yesNo type:markType ref:text value:text';

/** The elements of XLIFF 2.0 and 2.1's core (XLIFF 2.1, 4.2). */
export const core20: ReadonlyMap<string, Element> = new Map([
  [
    'xliff',
    define('4.2.2.1 xliff', {
      children: 'file+',
      attributes: 'version:text! srcLang:language! trgLang:language',
      xml: 'space:space',
      foreign: 'all',
    }),
  ],
  [
    'file',
    define('4.2.2.2 file', {
      children: 'skeleton? other* notes? unit|group+',
      attributes:
        'id:nmtoken! canResegment:yesNo original:text translate:yesNo srcDir:direction trgDir:direction',
      xml: 'space:space',
      foreign: 'all',
    }),
  ],
  ['skeleton', define('4.2.2.3 skeleton', { children: 'other*', mixed: true, attributes: 'href:text' })],
  [
    'group',
    define('4.2.2.4 group', {
      children: 'other* notes? unit|group*',
      attributes: structural,
      xml: 'space:space',
      foreign: 'all',
    }),
  ],
  [
    'unit',
    define('4.2.2.5 unit', {
      children: 'other* notes? originalData? segment|ignorable+',
      attributes: structural,
      xml: 'space:space',
      foreign: 'all',
    }),
  ],
  [
    'segment',
    define('4.2.2.6 segment', {
      children: 'source target?',
      attributes: 'id:nmtoken canResegment:yesNo state:state subState:subState',
    }),
  ],
  ['ignorable', define('4.2.2.7 ignorable', { children: 'source target?', attributes: 'id:nmtoken' })],
  ['notes', define('4.2.2.8 notes', { children: 'note+' })],
  [
    'note',
    define('4.2.2.9 note', {
      mixed: true,
      attributes: 'id:nmtoken appliesTo:side category:text priority:priority',
      foreign: 'all',
    }),
  ],
  ['originalData', define('4.2.2.10 originalData', { children: 'data+' })],
  [
    'data',
    define('4.2.2.11 data', {
      children: 'cp*',
      mixed: true,
      attributes: 'id:nmtoken! dir:direction',
      xml: 'space:preserve',
    }),
  ],
  ['source', define('4.2.2.12 source', { children: inline, mixed: true, xml: 'lang:language space:space' })],
  [
    'target',
    define('4.2.2.13 target', {
      children: inline,
      mixed: true,
      attributes: 'order:positive',
      xml: 'lang:language space:space',
    }),
  ],
  ['cp', define('4.2.3.1 cp', { attributes: 'hex:hex!' })],
  [
    'ph',
    define('4.2.3.2 ph', { attributes: `id:nmtoken! ${code} disp:text equiv:text dataRef:nmtoken subFlows:nmtokens` }),
  ],
  [
    'pc',
    define('4.2.3.3 pc', {
      children: inline,
      mixed: true,
      attributes: `id:nmtoken! ${code} canOverlap:yesNo dispEnd:text dispStart:text equivEnd:text equivStart:text
        dataRefEnd:nmtoken dataRefStart:nmtoken subFlowsEnd:nmtokens subFlowsStart:nmtokens dir:direction`,
    }),
  ],
  ['sc', define('4.2.3.4 sc', { attributes: `id:nmtoken! ${code} ${marker}` })],
  ['ec', define('4.2.3.5 ec', { attributes: `id:nmtoken startRef:nmtoken ${code} ${marker}` })],
  [
    'mrk',
    define('4.2.3.6 mrk', { children: inline, mixed: true, attributes: annotation, foreign: 'no-xml' }),
  ],
  ['sm', define('4.2.3.7 sm', { attributes: annotation, foreign: 'no-xml' })],
  ['em', define('4.2.3.8 em', { attributes: 'startRef:nmtoken!' })],
]);

/** The elements of XLIFF 2.2's core, as far as they differ. */
export const core22: ReadonlyMap<string, Element> = new Map([
  ...core20,
  [
    'xliff',
    define('4.2.2.1 xliff', {
      children: 'notes? mda:metadata? file+',
      attributes: 'version:text! srcLang:language! trgLang:language',
      xml: 'space:space',
      foreign: 'all',
    }),
  ],
  [
    'note',
    define('4.2.2.9 note', {
      mixed: true,
      attributes: 'id:nmtoken appliesTo:side category:text priority:priority ref:text',
      foreign: 'all',
    }),
  ],
]);
