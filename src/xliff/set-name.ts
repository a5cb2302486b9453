import type { Unit } from '../model/translation.ts';
import type { Mutable } from '../text/mutable.ts';
import { readUnitName } from './names.ts';

/** What a unit's name says it is; the name itself where that is not of stet's making. */
export function setName(unit: Mutable<Unit>, name: string | undefined): void {
  if (name === undefined) return;
  const said = readUnitName(name);
  if (said === undefined) {
    unit.name = name;
    return;
  }
  unit.kind = said.kind;
  if (said.level !== undefined) unit.level = said.level;
}
