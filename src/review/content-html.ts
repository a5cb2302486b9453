import type { Code, Content, Mark } from '../model/content.ts';
import { isStanding } from '../model/standing.ts';
import { escapeHtml } from '../text/html.ts';
import { attributes } from './attributes.ts';
import { languageOf } from './language-of.ts';

/** What is drawn around a stretch of text (offsets in UTF-16 code units of the text of the whole unit). */
export interface Drawn {
  readonly start: number;
  readonly end: number;
  /** Tag and attributes of the element; `id` only of its first piece. */
  readonly tag: string;
  readonly id?: string | undefined;
  readonly attributes: string;
}

/** Draws the contents of one unit, one after the other: what one sentence opens goes on in the next. */
export interface ContentDrawer {
  (content: Content): string;
}

/** HTML elements that may stand for a code's own. */
const plainTags = new Set(['sub', 'sup', 's', 'del', 'ins', 'mark', 'small', 'code', 'kbd', 'samp', 'q', 'cite', 'var', 'abbr', 'span', 'bdi']);

/**
 * Makes what draws the contents of a unit as HTML: text always escaped, known formatting, links and passages as
 * what they are, every other code as a chip that shows its markup.
 */
export function createDrawer(codes: readonly Code[], drawn: readonly Drawn[] = []): ContentDrawer {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const open: string[] = [];
  const standing: Mark[] = [];
  const begun = new Set<Drawn>();
  let at = 0;
  const text = (value: string): string => {
    const cuts = [...new Set(drawn.flatMap(({ start, end }) => [start - at, end - at]).filter((cut) => cut > 0 && cut < value.length))].sort((a, b) => a - b);
    let out = '';
    let from = 0;
    for (const to of [...cuts, value.length]) {
      const place = at + from;
      let html = escapeHtml(value.slice(from, to));
      for (const id of open.toReversed()) html = around(html, byId.get(id));
      for (const mark of standing.toReversed()) html = `<span class="inline-passage"${languageOf(mark.language)}>${html}</span>`;
      for (const each of drawn) {
        if (place < each.start || place >= each.end) continue;
        html = `<${each.tag}${attributes({ id: begun.has(each) ? undefined : each.id })}${each.attributes}>${html}</${each.tag}>`;
        begun.add(each);
      }
      out += html;
      from = to;
    }
    at += value.length;
    return out;
  };
  return (content) => {
    let out = '';
    for (const item of content) {
      if (item.kind === 'text') out += text(item.text);
      else if (item.kind === 'mark-open') {
        if (isStanding(item.mark)) standing.push(item.mark);
      } else if (item.kind === 'mark-close') {
        const at = standing.findLastIndex(({ id }) => id === item.id);
        if (at >= 0) standing.splice(at, 1);
      } else {
        const code = byId.get(item.id);
        if (item.kind === 'open') open.push(item.id);
        if (item.kind === 'close' && open.includes(item.id)) open.splice(open.lastIndexOf(item.id), 1);
        if (item.kind === 'standalone') out += alone(item.id, code);
        else if (wrapper(code) === undefined) out += item.kind === 'open' ? chip(code?.disp ?? code?.data ?? item.id, code?.data) : chip(code?.dispEnd ?? code?.dataEnd ?? `/${item.id}`, code?.dataEnd);
      }
    }
    return out;
  };
}

function around(html: string, code: Code | undefined): string {
  const tag = wrapper(code);
  if (tag === undefined) return html;
  const [name, values] = tag;
  return `<${name}${values}>${html}</${name}>`;
}

/** The element that shows a paired code as what it is; undefined where only its markup can be shown. */
function wrapper(code: Code | undefined): readonly [name: string, attributes: string] | undefined {
  if (code === undefined) return undefined;
  if (code.subType === 'xlf:b') return ['strong', ''];
  if (code.subType === 'xlf:i') return ['em', ''];
  if (code.subType === 'xlf:u') return ['u', ''];
  if (code.type === 'link') {
    const address = addressOf(code);
    // Only what leads to the web is a link; the rest looks like one and says where it leads.
    return /^https?:\/\//i.test(address ?? '')
      ? ['a', attributes({ href: address, title: address, rel: 'noreferrer noopener', target: '_blank', tabindex: -1 })]
      : ['span', attributes({ class: 'link', title: address ?? code.data })];
  }
  const name = /^<([a-z]+)[\s>]/i.exec(code.data)?.[1]?.toLowerCase();
  if (name !== undefined && plainTags.has(name)) return [name === 'span' || name === 'bdi' || name === 'abbr' ? 'span' : name, attributes({ title: name === 'span' ? code.data : undefined })];
  return code.data === '~~' ? ['del', ''] : undefined;
}

function addressOf({ data, dataEnd, disp }: Code): string | undefined {
  const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(data);
  const found = href?.[1] ?? href?.[2] ?? href?.[3];
  if (found !== undefined) return found.replace(/&amp;/g, '&');
  return disp !== undefined && !disp.startsWith('<') ? disp : /\]\(<?([^\s)>]+)/.exec(dataEnd ?? '')?.[1];
}

function alone(id: string, code: Code | undefined): string {
  if (code === undefined) return chip(id, undefined);
  if (code.subType === 'xlf:lb') return '<br>';
  if (code.subType === 'md:code') return `<code>${escapeHtml(code.equiv ?? code.data)}</code>`;
  if (code.type === 'link' && code.equiv !== undefined && code.equiv !== '') return around(escapeHtml(code.equiv), code);
  return chip(code.disp ?? code.data, code.data);
}

/** Markup as an editor shows it: short, whole in its title. */
function chip(shown: string, data: string | undefined): string {
  const letters = [...shown.replace(/\s+/gu, ' ').trim()];
  const short = letters.length > 28 ? `${letters.slice(0, 27).join('')}…` : letters.join('');
  return `<code class="chip" dir="ltr" translate="no"${attributes({ title: data === shown ? undefined : data })}>${escapeHtml(short === '' ? '·' : short)}</code>`;
}
