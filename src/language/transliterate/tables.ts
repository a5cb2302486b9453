import { ar } from './ar.ts';
import { be } from './be.ts';
import { bg } from './bg.ts';
import { el } from './el.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hy } from './hy.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { kk } from './kk.ts';
import { mk } from './mk.ts';
import { mn } from './mn.ts';
import { ru } from './ru.ts';
import { sr } from './sr.ts';
import type { Table } from './table.ts';
import { uk } from './uk.ts';

/** The tables there are, one a language. */
export const tables: readonly Table[] = [uk, ru, be, bg, sr, mk, kk, mn, el, ar, fa, he, ka, hy, hi, ja];
