import type { XmlElement } from '../../xml/tree.ts';
import { parseFragment } from './fragments.ts';
import { Ids } from './ids.ts';
import type { Context } from './scope.ts';
import { enclosing, isCore } from './scope.ts';

/**
 * Notes: ids are unique in what they are about, and from 2.2 on their references point to a part of their unit
 * (4.2.2.9, 4.3.1.21 id, 4.3.1.27 ref).
 *
 * @param partIds ids of the segments and ignorables of the unit; none outside of units
 */
export function checkNotes(parent: XmlElement, partIds: ReadonlySet<string>, { findings }: Context): void {
  for (const notes of parent.elements) {
    if (!isCore(notes, 'notes')) continue;
    const ids = new Ids(findings, 'xliff-id-not-unique', `the notes of this <${parent.name}>`);
    for (const note of notes.elements) {
      if (!isCore(note, 'note')) continue;
      ids.add(note, note.get('id')?.trim());
      const reference = note.get('ref')?.trim();
      if (reference === undefined) continue;
      // The module for plurals writes the bare id in its examples.
      const fragment = parseFragment(reference.startsWith('#') ? reference : `#${reference}`, note, findings);
      const id = fragment?.leaf?.prefix === '' || fragment?.leaf?.prefix === 't' ? fragment.leaf.id : undefined;
      const inUnit = enclosing(note, 'unit') !== undefined;
      if (fragment !== undefined && (!inUnit || id === undefined || !partIds.has(id))) {
        findings.error('xliff-note-ref', note, { reference });
      }
    }
  }
}
