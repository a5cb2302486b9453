import type { Blocks, Format } from './format.ts';
import { adaptHtml } from './html/adapt.ts';
import { encodeHtml } from './html/encode.ts';
import { isXhtml } from './html/xhtml.ts';
import { walk } from './html/walk.ts';

/** HTML as browsers accept it, whole pages and fragments, and XHTML. */
export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'xht'],
  mediaType: 'text/html',
  read(source: string): Blocks {
    const { blocks, language } = walk(source, { start: 0, end: source.length }, { xml: isXhtml(source) });
    return { blocks, diagnostics: [], ...(language === undefined ? {} : { language }) };
  },
  encode: encodeHtml,
  adapt: adaptHtml,
};
