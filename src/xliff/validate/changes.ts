import type { XmlElement } from '../../xml/tree.ts';
import { keyOf } from './names.ts';
import type { Context } from './scope.ts';
import { Ids } from './ids.ts';

/** Change tracking, a module of 2.0: versions of revisions, and which of them is the current one. */
export function checkChanges(changeTrack: XmlElement, { findings }: Context): void {
  for (const revisions of changeTrack.elements) {
    if (keyOf(revisions.uri, revisions.local) !== 'ctr:revisions') continue;
    const current = revisions.get('currentVersion')?.trim();
    const versions = new Ids(findings, 'xliff-revision-version', `this <${revisions.name}>`);
    for (const revision of revisions.elements) {
      const version = revision.get('version')?.trim();
      versions.add(revision, version);
      if (current !== undefined && version === undefined) {
        findings.error('xliff-revision-without-version', revision, { current });
      }
    }
    if (current !== undefined && !versions.has(current)) {
      findings.error('xliff-revision-current', revisions, { current });
    }
  }
}
