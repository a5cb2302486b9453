import type { XmlElement } from '../../xml/tree.ts';
import { XmlElement as Element } from '../../xml/tree.ts';
import { Ids } from './ids.ts';
import { isWithin } from './language-tag.ts';
import { keyOf, uris } from './names.ts';
import { checkNotes } from './notes.ts';
import type { Context } from './scope.ts';
import { enclosing } from './scope.ts';

const noIds: ReadonlySet<string> = new Set();

/** The Resource Data module: what a resource item has to hold, and what a reference to one points to. */
export function checkResources(resources: XmlElement, context: Context): void {
  const { findings } = context;
  if (resources.elements.length === 0) {
    const missing = '<res:resourceItemRef> or <res:resourceItem>';
    findings.error('xliff-missing-element', resources, { element: resources.name, missing }, 'Resource Data Module, resourceData');
  }
  const ids = new Ids(findings, 'xliff-module-id-not-unique', `this <${resources.name}>`);
  for (const item of resources.elements) {
    const key = keyOf(item.uri, item.local);
    ids.add(item, item.get('id')?.trim());
    if (key === 'res:resourceItemRef') checkReference(item, context);
    if (key === 'res:resourceItem') checkItem(item, context);
  }
}

/** The item that is referred to is one of the file's own. */
function checkReference(item: XmlElement, { findings, held }: Context): void {
  const id = item.get('ref')?.trim();
  const file = enclosing(item, 'file');
  if (id === undefined || file === undefined) return;
  const items = held.ids(file, 'res:resourceData', (data) =>
    data.elements.filter((child) => keyOf(child.uri, child.local) === 'res:resourceItem'),
  );
  if (!items.has(id)) findings.error('xliff-resource-ref', item, { id });
}

function checkItem(item: XmlElement, context: Context): void {
  const { findings } = context;
  const id = item.get('id') ?? '';
  checkNotes(item, noIds, context);
  const sides = item.elements.filter((child) => ['res:source', 'res:target'].includes(keyOf(child.uri, child.local)));
  if (item.elements.length === 0) findings.error('xliff-resource-empty', item, { id });
  if (item.get('context') === 'no' && !sides.some((side) => side.local === 'source')) {
    findings.error('xliff-resource-source', item, { id });
  }
  // An item that has neither is by the text hardly one whose sides are empty; by the rules of 2.1 it is.
  const isElsewhere = sides.every(isEmpty) && (sides.length > 0 || (context.version === '2.1' && item.elements.length > 0));
  if (item.get('mimeType') === undefined && isElsewhere) {
    findings.error('xliff-resource-mime-type', item, { id });
  }
  for (const side of sides) checkSide(side, context);
}

function isEmpty(element: XmlElement): boolean {
  return element.children.every((child) => !(child instanceof Element) && child.text.trim() === '');
}

function checkSide(side: XmlElement, { findings, sourceLanguage, targetLanguage }: Context): void {
  const href = side.get('href');
  if ((href === undefined) === isEmpty(side)) {
    findings.error('xliff-resource-href', side, { element: side.name, given: href === undefined ? 'neither' : 'both' });
  }
  const language = side.get('lang', uris.xml);
  const expected = side.local === 'source' ? sourceLanguage : targetLanguage;
  if (language !== undefined && expected !== undefined && !isWithin(language.trim(), expected)) {
    const values = { element: side.name, language, expected };
    findings.error('xliff-resource-language', side, values);
  }
}
