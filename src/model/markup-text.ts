import type { Code, Content } from './content.ts';

/**
 * Content as one text with the original data of its codes: what a trip through a format without codes, such as PO, makes of it.
 *
 * @example markupText([{ kind: 'standalone', id: '1' }], codes) // '<br>'
 */
export function markupText(content: Content, codes: readonly Code[]): string {
  const byId = new Map(codes.map((code) => [code.id, code]));
  return content
    .map((item) => {
      if (item.kind === 'text') return item.text;
      if (item.kind === 'open' || item.kind === 'standalone') return byId.get(item.id)?.data ?? '';
      return item.kind === 'close' ? (byId.get(item.id)?.dataEnd ?? '') : '';
    })
    .join('');
}
