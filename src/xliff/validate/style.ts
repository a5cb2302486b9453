import type { XmlElement } from '../../xml/tree.ts';
import { uris } from './names.ts';
import type { Context } from './scope.ts';
import { isCore } from './scope.ts';

/** The Format Style module on one element. */
export function checkStyle(element: XmlElement, { findings }: Context): void {
  const style = element.get('fs', uris.fs);
  const subStyle = element.get('subFs', uris.fs);
  if (style === undefined && subStyle === undefined) return;
  if (isCore(element, 'ec') && element.get('isolated') !== 'yes') {
    findings.error('xliff-style-on-ec', element, { attribute: style === undefined ? 'subFs' : 'fs' });
  }
  if (subStyle === undefined) return;
  if (style === undefined) findings.error('xliff-sub-style-alone', element, { element: element.name });
  const wrong = subStylePairs(subStyle).find((pair) => !/^\s*[^\s,=<>"'/]+,/.test(pair.replace(/\\[\s\S]/g, '_')));
  if (wrong !== undefined) findings.error('xliff-sub-style', element, { value: subStyle.slice(0, 60), pair: wrong });
  else if (subStylePairs(subStyle).some((pair) => pair.replace(/\\[\s\S]/g, '_').split(',').length > 2)) {
    findings.error('xliff-sub-style', element, { value: subStyle.slice(0, 60), pair: subStyle.slice(0, 60) });
  }
}

/** Splits `name,value\name,value` at the backslashes that escape neither a comma nor a backslash. */
function subStylePairs(value: string): readonly string[] {
  const out: string[] = [];
  let pair = '';
  for (let i = 0; i < value.length; i += 1) {
    const next = value.charAt(i + 1);
    if (value.charAt(i) !== '\\') pair += value.charAt(i);
    else if (next === '\\' || next === ',') {
      pair += `\\${next}`;
      i += 1;
    } else {
      out.push(pair);
      pair = '';
    }
  }
  return [...out, pair];
}
