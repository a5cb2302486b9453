import type { Blocks, Format, ReadOptions } from './format.ts';
import { adaptHtml } from './html/adapt.ts';
import type { Dialect } from './html/dialect.ts';
import { encodeHtml } from './html/encode.ts';
import { readIts, type RulesText } from './html/its/read.ts';
import { isQuirky } from './html/quirks.ts';
import { walk } from './html/walk.ts';
import { isXhtml } from './html/xhtml.ts';

/** What HTML may be told beyond what every format is. */
export interface HtmlOptions extends ReadOptions {
  /** The ITS 2.0 rules documents that the page links to, in the order of `itsRuleLinks`. */
  readonly itsRules?: readonly RulesText[];
}

/** Reads a page or a fragment, with what a dialect of HTML adds to it. */
export function readHtml(source: string, { itsRules = [], path = '' }: HtmlOptions, dialect?: Dialect): Blocks {
  const xml = isXhtml(source);
  const { its, diagnostics } = readIts(source, itsRules, xml, path);
  const inherited = { xml, quirks: !xml && isQuirky(source), ...(its === undefined ? {} : { its }), ...(dialect === undefined ? {} : { dialect }) };
  const { blocks, language } = walk(source, { start: 0, end: source.length }, inherited);
  return { blocks, diagnostics, ...(language === undefined ? {} : { language }) };
}

/** HTML as browsers accept it, whole pages and fragments, and XHTML. */
export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'xht'],
  mediaType: 'text/html',
  read: (source: string, options: ReadOptions): Blocks => readHtml(source, options),
  encode: encodeHtml,
  adapt: adaptHtml,
};
