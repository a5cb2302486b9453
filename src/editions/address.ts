import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { messages } from './messages.ts';

/**
 * The address of a site with a slash at its end.
 *
 * @returns diagnostics `address-scheme`, `address-invalid` (errors); then there is no address.
 * @example readBase('https://example.org/news').base // 'https://example.org/news/'
 */
export function readBase(address: string): { readonly base?: string; readonly diagnostics: readonly Diagnostic[] } {
  const text = address.trim();
  const problem = (code: 'address-scheme' | 'address-invalid'): { readonly diagnostics: readonly Diagnostic[] } => ({
    diagnostics: [diagnose(messages, 'error', code, { address: text }, { received: address })],
  });
  if (!/^https?:\/\//i.test(text)) {
    const bare = text.replace(/^\/\//, '');
    return /^[\p{L}\p{N}.-]+(?::\d+)?(?:\/\S*)?$/u.test(bare) && !/^[a-z]+:\D/i.test(bare) ? problem('address-scheme') : problem('address-invalid');
  }
  try {
    const url = new URL(text);
    if (url.search !== '' || url.hash !== '' || url.username !== '' || /\s/.test(text)) return problem('address-invalid');
    return { base: url.href.endsWith('/') ? url.href : `${url.href}/`, diagnostics: [] };
  } catch {
    return problem('address-invalid');
  }
}

/** A path of the site as it stands in an address: each step percent-encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeStep).join('/');
}

function encodeStep(step: string): string {
  if (/^[\w.~-]*$/.test(step)) return step;
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\uFFFD')).replace(/%(?:40|3A|2C|3D|26|2B|24)/g, decodeURIComponent);
}

/** The absolute address of a page: an index is its folder. */
export function absoluteAddress(base: string, page: string): string {
  return base + encodePath(page).replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The address of one file of the site as another has it. Files are named whole, so that a site can be read from disk.
 *
 * @example relativeAddress('de/a/x.html', 'style.css') // '../../style.css'
 */
export function relativeAddress(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  const address = [...here.slice(same).map(() => '..'), ...there.slice(same).map(encodeStep)].join('/');
  // A first step with a colon would read as a scheme.
  return /^[^/]*:/.test(address) ? `./${address}` : address;
}

/** A path with `.` and `..` worked out; undefined where it leaves its root. */
export function resolvePath(folder: string, path: string): string | undefined {
  const out = path.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of path.split('/')) {
    if (step === '..') {
      if (out.pop() === undefined) return undefined;
    } else if (step !== '' && step !== '.') out.push(step);
  }
  return out.join('/');
}

/** The folder of a path; empty at the root. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
