import type { Edit } from '../../text/edit.ts';
import type { Adaptation } from '../format.ts';
import { findMatter } from '../front-matter/matter.ts';
import { readTemplates } from './template.ts';
import { isSpace, scanTag, type Tag, type TagAttribute } from './tag.ts';

/**
 * Edits of `<html>`'s own attributes and of nothing else: `lang`, `xml:lang` where it has one or is XHTML, and
 * `dir` where the language needs it or what stands there is wrong. A fragment without `<html>` gets none.
 */
export function adaptHtml({ source, language, direction }: Adaptation): readonly Edit[] {
  const tag = findHtml(source);
  if (tag === undefined) return [];
  const nameEnd = tag.span.start + 1 + tag.name.length;
  const edits: Edit[] = [];
  let inserted = '';
  const find = (name: string): TagAttribute | undefined => tag.attributes.find((attribute) => attribute.name === name);
  const lang = find('lang');
  const xmlLang = find('xml:lang');
  if (lang !== undefined) edits.push(...replaceValue(source, lang, language));
  else inserted += ` lang="${language}"`;
  if (xmlLang !== undefined) edits.push(...replaceValue(source, xmlLang, language));
  else if (lang === undefined && find('xmlns') !== undefined) inserted += ` xml:lang="${language}"`;
  const dir = find('dir');
  const said = dir?.value === undefined ? '' : source.slice(dir.value.start, dir.value.end).trim().toLowerCase();
  if (dir === undefined) {
    if (direction === 'rtl') inserted += ' dir="rtl"';
  } else if ((said === 'rtl' || said === 'ltr') && said !== direction) {
    edits.push(...replaceValue(source, dir, direction));
  }
  if (inserted !== '') edits.push({ span: { start: nameEnd, end: nameEnd }, text: inserted });
  return edits;
}

function isFilledIn(source: string, { value }: TagAttribute): boolean {
  return value !== undefined && /\{[{%]|<[%?]/.test(source.slice(value.start, value.end));
}

function isWanted(source: string, attribute: TagAttribute, wanted: string): boolean {
  return attribute.value !== undefined && source.slice(attribute.value.start, attribute.value.end).trim().toLowerCase() === wanted.toLowerCase();
}

function replaceValue(source: string, attribute: TagAttribute, wanted: string): readonly Edit[] {
  // What a template fills in is the template's business.
  if (isWanted(source, attribute, wanted) || isFilledIn(source, attribute)) return [];
  if (attribute.value === undefined) return [{ span: attribute.span, text: `${source.slice(attribute.span.start, attribute.span.end)}="${wanted}"` }];
  return [{ span: attribute.value, text: wanted }];
}

/** The `<html>` start tag: only front matter, tags of templates, comments, a document type and processing instructions stand before it. */
function findHtml(page: string): Tag | undefined {
  // It is looked for before the body first: templates are read as far as that only.
  const body = /<body[\s>]/i.exec(page)?.index;
  return (body === undefined ? undefined : findHtmlIn(page.slice(0, body))) ?? findHtmlIn(page);
}

function findHtmlIn(page: string): Tag | undefined {
  let at = findMatter(page)?.end ?? (page.charCodeAt(0) === 0xfeff ? 1 : 0);
  const templated = readTemplates(page, at);
  const source = templated?.masked ?? page;
  const tags = new Map(templated?.tags.map(({ start, end }) => [start, end]));
  while (at < source.length) {
    while (isSpace(source.charCodeAt(at))) at += 1;
    const behind = tags.get(at);
    if (behind !== undefined) at = behind;
    else if (source.startsWith('<!--', at)) {
      const end = commentEnd(source, at);
      if (end === undefined) return undefined;
      at = end;
    } else if (source.startsWith('<!', at) || source.startsWith('<?', at)) {
      const end = source.indexOf('>', at);
      if (end < 0) return undefined;
      at = end + 1;
    } else {
      const tag = scanTag(source, at);
      return tag?.name === 'html' && !tag.closing ? tag : undefined;
    }
  }
  return undefined;
}

function commentEnd(source: string, at: number): number | undefined {
  if (source.startsWith('<!-->', at)) return at + 5;
  if (source.startsWith('<!--->', at)) return at + 6;
  const plain = source.indexOf('-->', at + 4);
  const bang = source.indexOf('--!>', at + 4);
  if (plain < 0 && bang < 0) return undefined;
  return bang < 0 || (plain >= 0 && plain < bang) ? plain + 3 : bang + 4;
}
