import type { XmlElement } from '../../xml/tree.ts';
import { Ids } from './ids.ts';
import { keyOf, uris } from './names.ts';
import type { Context } from './scope.ts';

const record = (
  'org orgRef person personRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef tool toolRef'
).split(' ');

/** The ITS module's standoff elements in a file, group or unit: each says something, and can be referred to. */
export function checkStandoff(container: XmlElement, { findings }: Context): void {
  const ids = new Ids(findings, 'xliff-module-id-not-unique', `this <${container.name}>`);
  for (const child of container.elements) {
    checkList(child, ids, { findings });
    if (keyOf(child.uri, child.local) !== 'mtc:matches') continue;
    for (const match of child.elements) for (const list of match.elements) checkList(list, ids, { findings });
  }
}

function checkList(list: XmlElement, ids: Ids, { findings }: Pick<Context, 'findings'>): void {
  const key = keyOf(list.uri, list.local);
  if (key !== 'its:locQualityIssues' && key !== 'its:provenanceRecords') return;
  const id = list.get('id', uris.xml)?.trim();
  ids.add(list, id);
  if (id === undefined) findings.error('xliff-its-standoff-id', list, { element: list.name });
  const needed = key === 'its:locQualityIssues' ? ['locQualityIssueType', 'locQualityIssueComment'] : record;
  for (const item of list.elements) {
    if (needed.every((name) => item.get(name) === undefined)) {
      findings.error('xliff-its-standoff-empty', item, { element: item.name, expected: needed.join(', ') });
    }
  }
}
