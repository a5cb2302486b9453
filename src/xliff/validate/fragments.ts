import type { XmlElement } from '../../xml/tree.ts';
import type { Code, Findings } from './findings.ts';
import { enclosing } from './scope.ts';
import { isNmtoken } from './values.ts';

/** A reference into the document, its parts told apart (3 Fragment Identification). */
export interface Fragment {
  readonly file?: string;
  readonly group?: string;
  readonly unit?: string;
  /** What it points to inside of that: a prefix, empty for segments and source inlines, and an id. */
  readonly leaf?: { readonly prefix: string; readonly id: string };
}

const containers = ['f', 'g', 'u'] as const;

/** Prefixes of the extensions that are registered. */
const registered: ReadonlySet<string> = new Set(['tbx', 'okp']);

/** Prefixes of notes, data and target inlines; of modules; and of extensions. */
const leaves: ReadonlySet<string> = new Set(
  ['n', 'd', 't', 'mtc', 'gls', 'fs', 'mda', 'res', 'ctr', 'slr', 'val', 'its', 'itsm', 'pgs', 'tbx', 'okp'],
);

/**
 * Takes a fragment identifier apart, and reports what is wrong with it; undefined where it cannot be used.
 *
 * @param reference begins with `#`
 */
export function parseFragment(reference: string, at: XmlElement, findings: Findings): Fragment | undefined {
  const selectors = reference.replace(/^#\/?/, '').split('/');
  const out: Record<string, string> = {};
  const seen = new Set<string>();
  let leaf: Fragment['leaf'];
  let last = -1;
  let good = true;
  const fail = (code: Code, values: Record<string, string> = {}): void => {
    good = false;
    findings.error(code, at, { reference, ...values });
  };
  for (const selector of selectors) {
    const equals = selector.indexOf('=');
    const prefix = equals === -1 ? '' : selector.slice(0, equals);
    const id = selector.slice(equals + 1);
    if (!isNmtoken(id) || (equals !== -1 && !isNmtoken(prefix))) {
      fail('xliff-fragment-syntax', { selector });
      return undefined;
    }
    if (prefix !== '' && seen.has(prefix)) fail('xliff-fragment-repeated', { prefix });
    seen.add(prefix);
    if (leaf !== undefined) fail('xliff-fragment-leaf', { selector: `${leaf.prefix}${leaf.prefix && '='}${leaf.id}` });
    const container = containers.indexOf(prefix as 'f');
    if (container === -1) {
      if (prefix !== '' && !leaves.has(prefix)) fail('xliff-fragment-prefix', { prefix });
      leaf = { prefix, id };
      continue;
    }
    if (container < last) fail('xliff-fragment-order');
    last = Math.max(last, container);
    out[prefix] = id;
  }
  if (!good) return undefined;
  return {
    ...(out['f'] === undefined ? {} : { file: out['f'] }),
    ...(out['g'] === undefined ? {} : { group: out['g'] }),
    ...(out['u'] === undefined ? {} : { unit: out['u'] }),
    ...(leaf === undefined ? {} : { leaf }),
  };
}

/** True if a fragment points into the unit that it stands in, said or not (3.3 Relative References). */
export function isInUnit(fragment: Fragment, at: XmlElement): boolean {
  const unit = enclosing(at, 'unit');
  const file = enclosing(at, 'file');
  if (unit === undefined) return false;
  if (fragment.file !== undefined && fragment.file !== file?.get('id')?.trim()) return false;
  if (fragment.unit !== undefined) return fragment.unit === unit.get('id')?.trim();
  return fragment.file === undefined && fragment.group === undefined;
}

/** True if a fragment points into an extension, whose elements are its own business. */
export function isToExtension({ leaf }: Fragment): boolean {
  return leaf !== undefined && registered.has(leaf.prefix);
}

/** A reference to another place of the document, to be looked up when all of it is read. */
export interface Pending {
  /** As {@link containerKey} writes it. */
  readonly container: string;
  /** As {@link leafKey} writes it; undefined where the container itself is meant. */
  readonly leaf: string | undefined;
  readonly reference: string;
  readonly place: { readonly start: number; readonly line: number; readonly column: number };
  readonly unit: string | undefined;
}

/** The container that a fragment points into, as one key. */
export function pointedTo(fragment: Fragment, at: XmlElement): string {
  const file = fragment.file ?? enclosing(at, 'file')?.get('id')?.trim() ?? '';
  let container = '';
  if (fragment.unit !== undefined) container = `/u=${fragment.unit}`;
  else if (fragment.group !== undefined) container = `/g=${fragment.group}`;
  else if (fragment.file === undefined) container = innermost(at);
  return `f=${file}${container}`;
}

/** The key of the file, group or unit that an element is or is in: `f=1/u=2`. */
export function containerKey(container: XmlElement): string {
  const file = enclosing(container, 'file')?.get('id')?.trim() ?? '';
  return `f=${file}${container.local === 'file' ? '' : innermost(container)}`;
}

/** The key of something in a container: `n=1` for a note, the bare id for segments and the inlines of sources. */
export function leafKey(prefix: string, id: string): string {
  return prefix === '' ? id : `${prefix}=${id}`;
}

function innermost(at: XmlElement): string {
  const container = enclosing(at, 'unit', 'group', 'file');
  const id = container?.get('id')?.trim() ?? '';
  if (container?.local === 'unit') return `/u=${id}`;
  return container?.local === 'group' ? `/g=${id}` : '';
}
