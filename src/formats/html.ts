import type { Inline } from '../model/content.ts';
import type { Blocks, Encoding, Format, ReadOptions } from './format.ts';
import { encodeFrontMatter, readFrontMatter } from './front-matter.ts';
import { findMatter } from './front-matter/matter.ts';
import { adaptHtml } from './html/adapt.ts';
import type { Dialect } from './html/dialect.ts';
import { encodeHtml } from './html/encode.ts';
import { readIts, type RulesText } from './html/its/read.ts';
import { pointTargets } from './html/its/target.ts';
import { isQuirky } from './html/quirks.ts';
import { ownLines, readTemplates } from './html/template.ts';
import { templatedBlocks } from './html/templated.ts';
import { walk } from './html/walk.ts';
import { isXhtml } from './html/xhtml.ts';
import { encodeInHtml } from './markdown/html-block.ts';

/** What HTML may be told beyond what every format is. */
export interface HtmlOptions extends ReadOptions {
  /** The ITS 2.0 rules documents that the page links to, in the order of `itsRuleLinks`. */
  readonly itsRules?: readonly RulesText[];
}

/**
 * Reads a page or a fragment, with what a dialect of HTML adds to it. A page of a site generator begins with front matter,
 * whose values are units too. The tags of template languages are codes.
 */
export function readHtml(source: string, { itsRules = [], ...options }: HtmlOptions, dialect?: Dialect): Blocks {
  const matter = findMatter(source);
  const start = matter?.end ?? 0;
  // WordPress keeps what its templates have made.
  const templated = dialect?.blankLines === true ? undefined : readTemplates(source, start);
  const masked = templated?.masked ?? source;
  const xml = isXhtml(source);
  const { its, diagnostics: rules } = readIts(masked, itsRules, xml, options.path ?? '', start);
  // The document type of a page of a site generator is in its layout.
  const quirks = !xml && matter === undefined && masked === source && isQuirky(source);
  const cuts = templated === undefined ? [] : ownLines(source, templated.tags);
  const inherited = { xml, quirks, cuts, ...(its === undefined ? {} : { its }), ...(dialect === undefined ? {} : { dialect }) };
  const { blocks: walked, language } = walk(masked, { start, end: source.length }, inherited);
  const all = templated === undefined ? walked : templatedBlocks(source, templated, walked);
  const { blocks: placedBlocks, pointed, given, diagnostics: unplaced } = pointTargets(source, all, its?.pointers ?? [], options.path ?? '');
  const blocks = matter === undefined && templated === undefined ? placedBlocks : placedBlocks.map((block) => ({ ...block, layout: { ...block.layout, template: true } }));
  const diagnostics = [...rules, ...unplaced];
  const placed = { ...(pointed.length === 0 ? {} : { pointed }), ...(given.length === 0 ? {} : { given }) };
  if (matter === undefined) return { blocks, diagnostics, ...placed, ...(language === undefined ? {} : { language }) };
  const front = readFrontMatter(source, matter.kind === 'json' ? matter.inside : matter.span, matter.kind, options);
  const behind = blocks.map((block) => (block.within === undefined ? block : { ...block, within: { ...block.within, block: block.within.block + front.blocks.length } }));
  const said = language ?? front.language;
  return { blocks: [...front.blocks, ...behind], diagnostics: [...front.diagnostics, ...diagnostics], ...placed, ...(said === undefined ? {} : { language: said }) };
}

function encode(encoding: Encoding): string {
  const { place, layout } = encoding.block;
  if (!place.startsWith('html:')) return encodeFrontMatter(encoding);
  return layout?.['template'] === true || encoding.content.some(mayBeTag) ? encodeInHtml(encoding) : encodeHtml(encoding);
}

/** True of words that a template language would take for a tag of its own; in a page that has none as well, since nobody knows what reads it next. */
function mayBeTag(item: Inline): boolean {
  return item.kind === 'text' && /\{[{%]/.test(item.text);
}

/** HTML as browsers accept it, whole pages and fragments, and XHTML; pages of site generators with front matter. */
export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'xht'],
  mediaType: 'text/html',
  read: (source: string, options: ReadOptions): Blocks => readHtml(source, options),
  encode,
  adapt: adaptHtml,
};
