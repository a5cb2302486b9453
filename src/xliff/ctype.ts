import type { Code, CodeType } from '../model/content.ts';

const paired: readonly (readonly [ctype: string, type: CodeType, subType?: string])[] = [
  ['bold', 'fmt', 'xlf:b'],
  ['italic', 'fmt', 'xlf:i'],
  ['underlined', 'fmt', 'xlf:u'],
  ['link', 'link'],
];
const standalone: readonly (readonly [ctype: string, type: CodeType, subType?: string])[] = [
  ['lb', 'fmt', 'xlf:lb'],
  ['pb', 'fmt', 'xlf:pb'],
  ['image', 'image'],
];

/**
 * The value of 1.2's `ctype` for the type of a code: its own word, or `x-type` and `x-type/subType`.
 *
 * @example ctype({ paired: true, type: 'fmt', subType: 'xlf:b' }) // 'bold'
 */
export function ctype(code: Pick<Code, 'paired' | 'type' | 'subType'>): string | undefined {
  const { type, subType } = code;
  if (type === undefined) return subType === undefined ? undefined : `x-other/${subType}`;
  const found = (code.paired ? paired : standalone).find((row) => row[1] === type && row[2] === subType);
  return found?.[0] ?? (subType === undefined ? `x-${type}` : `x-${type}/${subType}`);
}

/** The type that a `ctype` says, as far as XLIFF 2 has a word for it. */
export function readCtype(value: string | undefined): Pick<Code, 'type' | 'subType'> {
  if (value === undefined) return {};
  const found = [...paired, ...standalone].find((row) => row[0] === value);
  if (found !== undefined) return found[2] === undefined ? { type: found[1] } : { type: found[1], subType: found[2] };
  const own = /^x-(fmt|ui|quote|link|image|other)(?:\/(\S+:\S+))?$/.exec(value);
  if (own === null) return {};
  return own[2] === undefined ? { type: own[1] as CodeType } : { type: own[1] as CodeType, subType: own[2] };
}
