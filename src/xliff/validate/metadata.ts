import type { XmlElement } from '../../xml/tree.ts';
import { Ids } from './ids.ts';
import { keyOf } from './names.ts';
import type { Context } from './scope.ts';
import { descendants } from './scope.ts';

/** The Metadata module: ids are unique among a `<metadata>` and its groups. */
export function checkMetadata(metadata: XmlElement, { findings }: Context): void {
  const ids = new Ids(findings, 'xliff-module-id-not-unique', `this <${metadata.name}>`);
  for (const element of descendants(metadata)) {
    if (keyOf(element.uri, element.local) !== 'mda:meta') ids.add(element, element.get('id')?.trim());
  }
}
