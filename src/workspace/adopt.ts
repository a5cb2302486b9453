import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Translation } from '../model/translation.ts';
import type { Project } from './project.ts';
import { listStores, readStore, type StoreFile } from './stores.ts';

/** A store whose article is gone, found for an article that has none. */
export interface Orphan {
  readonly store: StoreFile;
  readonly translation: Translation;
}

/** Finds old stores for renamed articles; each is given away once. */
export interface Orphanage {
  /** The orphan into a language that an article goes on from, if half or more of the orphan's units are in it. */
  adopt(article: Article, language: string): Promise<Orphan | undefined>;
}

interface Known extends Orphan {
  readonly ids: ReadonlySet<string>;
}

/** True if the store has a file whose article is gone. */
export async function hasOrphans(project: Project): Promise<boolean> {
  return (await listStores(project)).some((store) => !existsSync(join(project.base, store.path)));
}

/**
 * Reads the orphans of the store only when the first article without a store asks.
 *
 * @param any false where it is known that there are none.
 */
export function createOrphanage(project: Project, any: boolean = true): Orphanage {
  let known: Promise<Set<Known>> | undefined = any ? undefined : Promise.resolve(new Set());
  return {
    async adopt(article, language) {
      known ??= readOrphans(project);
      const orphans = await known;
      const ids = new Set(article.units.map(({ unit }) => unit.id));
      let best: Known | undefined;
      let most = 0;
      for (const orphan of orphans) {
        if (orphan.store.language !== language || orphan.ids.size === 0) continue;
        let common = 0;
        for (const id of orphan.ids) if (ids.has(id)) common += 1;
        const share = common / orphan.ids.size;
        if (share >= 0.5 && share > most) [best, most] = [orphan, share];
      }
      if (best !== undefined) orphans.delete(best);
      return best;
    },
  };
}

async function readOrphans(project: Project): Promise<Set<Known>> {
  const out = new Set<Known>();
  for (const store of await listStores(project)) {
    if (existsSync(join(project.base, store.path))) continue;
    const { value: translation } = await readStore(store);
    if (translation === undefined) continue;
    out.add({ store, translation, ids: new Set(translation.units.filter((unit) => unit.retired !== true).map(({ id }) => id)) });
  }
  return out;
}
