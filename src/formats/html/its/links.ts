import { scanTag, type Tag } from '../tag.ts';
import { itsRuleReferences } from './rules.ts';

/**
 * The addresses of the ITS rules documents that a page links to, in order: `<link rel="its-rules" href>`, and the
 * `xlink:href` of the rules in its own scripts. Whoever can load them gives their text with the option `itsRules`.
 *
 * @example itsRuleLinks('<link rel=its-rules href=rules.xml>') // ['rules.xml']
 */
export function itsRuleLinks(source: string): readonly string[] {
  const found: string[] = [];
  for (let at = source.indexOf('its-rules'); at >= 0; at = source.indexOf('its-rules', at + 1)) {
    const tag = tagAround(source, at);
    if (tag?.name !== 'link' || tag.closing || isCommented(source, at)) continue;
    const value = (name: string): string => {
      const span = tag.attributes.find((attribute) => attribute.name === name)?.value;
      return span === undefined ? '' : source.slice(span.start, span.end);
    };
    if (value('rel').toLowerCase().split(/\s+/).includes('its-rules') && value('href') !== '') found.push(value('href').replaceAll('&amp;', '&'));
  }
  return [...found, ...ownRules(source).flatMap(itsRuleReferences)];
}

/** True inside a comment that began not too far before. */
function isCommented(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 10_000), at);
  return before.lastIndexOf('<!--') > before.lastIndexOf('-->');
}

/** The tag that the word at an offset stands in, if it stands in one near its beginning. */
export function tagAround(source: string, at: number): Tag | undefined {
  const from = Math.max(0, at - 2000);
  const start = source.slice(from, at).lastIndexOf('<');
  const tag = start < 0 ? undefined : scanTag(source, from + start, at + 2000);
  return tag !== undefined && tag.span.end > at ? tag : undefined;
}

/** The contents of a page's scripts of ITS rules. */
export function ownRules(source: string): readonly string[] {
  const found: string[] = [];
  const type = /application\/its\+xml/gi;
  const close = /<\/script[\s/>]/gi;
  for (let match = type.exec(source); match !== null; match = type.exec(source)) {
    const tag = tagAround(source, match.index);
    if (tag?.name !== 'script' || tag.closing) continue;
    close.lastIndex = tag.span.end;
    const end = close.exec(source)?.index ?? source.length;
    found.push(source.slice(tag.span.end, end).trim());
    type.lastIndex = end;
  }
  return found;
}
