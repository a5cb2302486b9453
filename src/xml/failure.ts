import type { Values } from '../text/diagnostic.ts';
import { isXmlChar } from './escape.ts';
import type { messages } from './messages.ts';

/** A failure of the parser in our words. */
export interface Failure {
  readonly code: keyof typeof messages;
  /** UTF-16 offset of what is wrong, which is not always where the parser noticed. */
  readonly offset: number;
  readonly values: Values;
}

/** An element that is open at a place. */
interface Open {
  readonly name: string;
  readonly start: number;
}

/**
 * Says what the parser's message means and where its cause stands.
 *
 * @param position offset past the character that the parser has read last
 * @param last offset where the tag, text or comment began that is being read
 */
export function describeFailure(
  message: string,
  text: string,
  position: number,
  last: number,
  innermost: Open | undefined,
): Failure {
  const problem = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  const here = Math.max(0, Math.min(position, text.length) - 1);
  const begun = text.slice(last, last + 9);
  if (begun === '<!DOCTYPE') return { code: 'xml-doctype', offset: last, values: {} };
  if (problem === 'undefined entity' || problem.includes('entity')) return reference(problem, text, here);
  if (problem === 'disallowed character' && !isXmlChar(text.charCodeAt(here))) {
    return { code: 'xml-invalid-character', offset: here, values: { character: codePoint(text, here) } };
  }
  if (problem.startsWith('unclosed tag') || problem === 'unexpected end') return ending(text, last, begun, innermost);
  if (problem.startsWith('unmatched closing tag')) {
    return { code: 'xml-unmatched-end', offset: last, values: { name: problem.slice(problem.indexOf(':') + 2) } };
  }
  if (problem.startsWith('duplicate attribute')) {
    const element = /^<([^\s>/]*)/.exec(text.slice(last, last + 200))?.[1] ?? '';
    const name = problem.slice(problem.indexOf(':') + 2);
    return { code: 'xml-duplicate-attribute', offset: last, values: { name, element } };
  }
  if (problem.startsWith('document must contain a root')) return { code: 'xml-no-root', offset: 0, values: {} };
  if (problem.startsWith('documents may contain only one root')) return { code: 'xml-second-root', offset: last, values: {} };
  if (problem.startsWith('text data outside')) return { code: 'xml-text-outside', offset: last, values: {} };
  return { code: 'xml-syntax', offset: here, values: { problem } };
}

/** The parser has read up to the `;`; what is wrong is the `&` before it. */
function reference(problem: string, text: string, here: number): Failure {
  const offset = Math.max(0, text.lastIndexOf('&', here));
  const entity = text.slice(offset + 1, here);
  if (problem === 'undefined entity') return { code: 'xml-undefined-entity', offset, values: { entity } };
  if (problem.startsWith('malformed') && /^#x?[\dA-Fa-f]{1,20}$/.test(entity)) {
    return { code: 'xml-bad-reference', offset, values: { entity } };
  }
  return { code: 'xml-bare-ampersand', offset, values: {} };
}

/** Where the file ends, an element may be open, or a tag, comment or reference not be finished. */
function ending(text: string, last: number, begun: string, innermost: Open | undefined): Failure {
  const what = begun.startsWith('<!--')
    ? 'a comment'
    : begun.startsWith('<![CDATA')
      ? 'a CDATA section'
      : begun.startsWith('<?')
        ? 'a processing instruction'
        : begun.startsWith('<')
          ? 'a tag'
          : undefined;
  if (what !== undefined) return { code: 'xml-cut-off', offset: last, values: { what } };
  const ampersand = text.lastIndexOf('&');
  if (ampersand >= last && !text.includes(';', ampersand)) return { code: 'xml-bare-ampersand', offset: ampersand, values: {} };
  if (innermost === undefined) return { code: 'xml-cut-off', offset: text.length, values: { what: 'the document' } };
  return { code: 'xml-unclosed-element', offset: innermost.start, values: { name: innermost.name } };
}

function codePoint(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
