import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';

/** Looks at files until it is closed. */
export interface Watching {
  close(): void;
}

/** How long after the last sign of a change the files are read: editors write in several steps. Milliseconds. */
const pause = 80;
/** How often the files are looked at where the system does not tell of changes. Milliseconds. */
const period = 1500;

/**
 * Tells when one of some files has become another: written, replaced by a new file of the same name, removed or made.
 * The system's word is taken as a hint alone, since editors replace files and folders come and go: what counts is
 * whether size, time or identity of a file differ. Where the system says nothing, the files are looked at now and then.
 *
 * @param list absolute paths as they are to be watched now; they need not exist.
 */
export function watchFiles(list: () => readonly string[], changed: () => void): Watching {
  let seen = signature(list());
  let due: NodeJS.Timeout | undefined;
  let watchers: { readonly folder: string; readonly watcher: FSWatcher }[] = [];

  const look = (): void => {
    const now = signature(list());
    arm();
    if (now === seen) return;
    seen = now;
    changed();
  };
  const hint = (): void => {
    clearTimeout(due);
    due = setTimeout(look, pause);
  };
  /** Watches the folders of the files, or what there is above them. */
  const arm = (): void => {
    const folders = [...new Set(list().map((file) => existing(dirname(file))))];
    const gone = watchers.filter(({ folder }) => !folders.includes(folder));
    for (const { watcher } of gone) watcher.close();
    watchers = watchers.filter((one) => !gone.includes(one));
    for (const folder of folders) {
      if (watchers.some((one) => one.folder === folder)) continue;
      try {
        const watcher = watch(folder, { persistent: false }, hint);
        const one = { folder, watcher };
        watcher.on('error', () => {
          watcher.close();
          watchers = watchers.filter((other) => other !== one);
        });
        watchers.push(one);
      } catch {
        // No more watches, or none on this file system: the clock remains.
      }
    }
  };
  arm();
  const clock = setInterval(look, period);
  clock.unref();
  return {
    close() {
      clearInterval(clock);
      clearTimeout(due);
      for (const { watcher } of watchers) watcher.close();
    },
  };
}

function existing(folder: string): string {
  let here = folder;
  while (statSync(here, { throwIfNoEntry: false })?.isDirectory() !== true && dirname(here) !== here) here = dirname(here);
  return here;
}

function signature(files: readonly string[]): string {
  return files
    .map((file) => {
      try {
        const { mtimeMs, size, ino } = statSync(file);
        return `${file} ${mtimeMs} ${size} ${ino}`;
      } catch {
        return file;
      }
    })
    .join('\n');
}
