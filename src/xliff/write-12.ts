import type { WriteOptions } from './options.ts';
import type { Translation } from '../model/translation.ts';

export function write12(_translations: readonly Translation[], _options: WriteOptions): string {
  throw new RangeError('not yet');
}
