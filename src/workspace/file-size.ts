import { statSync } from 'node:fs';

/** In bytes; 0 where the file cannot be seen. */
export function sizeOf({ file }: { readonly file: string }): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
