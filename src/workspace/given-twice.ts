import type { Unit } from '../model/translation.ts';
import { settleTwice, type Turn } from '../steps/given-twice.ts';
import type { ImportRun } from './import-run.ts';
import { type Named, readBlocks } from './read-file.ts';

/** Ids that are given to several units, by the places of their `<file>`s in the returned file. */
export type IdsTwice = ReadonlyMap<number, ReadonlySet<string>>;
/** What becomes of the next unit of an id. */
export type Turns = (id: string) => Turn | undefined;

/** Reads a returned file for the units whose ids it gives more than once. Returns what becomes of them, by the places of their `<file>`s. */
export async function turnsTwice(run: ImportRun, named: Named, twice: IdsTwice): Promise<readonly (Turns | undefined)[]> {
  const units: Unit[][] = [[]];
  const take = (unit: Unit): void => {
    if (twice.get(units.length - 1)?.has(unit.id) === true) units.at(-1)?.push(unit);
  };
  const { XliffReading } = await import('../xliff/read.ts');
  const reading = new XliffReading({ unit: take, again: take, end: () => void units.push([]) });
  const blocks = await readBlocks(named, run.project.cwd);
  for (const block of blocks.value ?? []) if (!reading.write(block)) break;
  reading.end();
  return units.map((list) => (list.length === 0 ? undefined : settleTwice(list, named.shown)));
}
