import type { XmlElement } from '../../xml/tree.ts';
import { Ids } from './ids.ts';
import { checkSpanReference } from './matches.ts';
import { keyOf } from './names.ts';
import type { Context } from './scope.ts';

/** The Glossary module: entries say something, point into their unit, and have ids of their own. */
export function checkGlossary(unit: XmlElement, keys: ReadonlySet<string>, context: Context): void {
  const { findings } = context;
  for (const glossary of unit.elements) {
    if (keyOf(glossary.uri, glossary.local) !== 'gls:glossary') continue;
    const ids = new Ids(findings, 'xliff-module-id-not-unique', `this <${glossary.name}>`);
    for (const entry of glossary.elements) {
      if (keyOf(entry.uri, entry.local) !== 'gls:glossEntry') continue;
      ids.add(entry, entry.get('id')?.trim());
      checkSpanReference(entry, keys, 'xliff-glossary-ref', context);
      let says = false;
      for (const child of entry.elements) {
        const key = keyOf(child.uri, child.local);
        says ||= key === 'gls:translation' || key === 'gls:definition';
        if (key !== 'gls:translation') continue;
        ids.add(child, child.get('id')?.trim());
        checkSpanReference(child, keys, 'xliff-glossary-ref', context);
      }
      if (!says) findings.error('xliff-glossary-empty', entry, { element: entry.name });
    }
  }
}
