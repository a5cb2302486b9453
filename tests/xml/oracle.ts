import { SaxesParser } from 'saxes';
import { XmlReader } from '#stet/xml/read.js';

/** What was heard of a document, and whether it was taken. */
export interface Heard {
  readonly good: boolean;
  readonly events: readonly string[];
}

const say = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** What saxes says of a text: the parser that is strict, and that others trust. */
export function saxes(text: string): Heard {
  // A lone surrogate is no character (XML 1.0, 2.2), over which saxes stumbles.
  if (/[\uD800-\uDFFF]/u.test(text)) return { good: false, events: [] };
  const events: string[] = [];
  let good = true;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    good = false;
  });
  parser.on('doctype', () => {
    good = false;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    depth += 1;
    // Namespaces in XML 1.1 lets a prefix be taken back, 1.0 does not.
    if (Object.values(attributes).some(({ prefix, value }) => prefix === 'xmlns' && value.trim() === '')) good = false;
    // saxes does not look at how the part after the colon starts (Namespaces in XML 1.0, 4).
    if ([name, ...Object.keys(attributes)].some((each) => /:(?:[-.\d\xB7]|\p{Mn})/u.test(each))) good = false;
    events.push(say('open', name, uri, Object.values(attributes).map((each) => [each.name, each.uri, each.value])));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push(say('close', name));
  });
  parser.on('text', (value) => void (depth > 0 && events.push(say('text', value))));
  parser.on('cdata', (value) => events.push(say('cdata', value)));
  parser.on('comment', (value) => events.push(say('comment', value)));
  parser.on('processinginstruction', ({ target, body }) => events.push(say('instruction', target, body)));
  parser.write(text).close();
  return { good, events };
}

/** What stet says of it, in pieces of the given sizes. */
export function own(text: string, sizes: readonly number[] = []): Heard & { readonly problems: readonly unknown[] } {
  const events: string[] = [];
  const reader = new XmlReader({
    open: (tag) => void events.push(say('open', tag.name, tag.uri, tag.attributes.map((each) => [each.name, each.uri, each.value]))),
    close: (tag) => void events.push(say('close', tag.name)),
    text: (value) => void events.push(say('text', value)),
    cdata: (value) => void events.push(say('cdata', value)),
    comment: (value) => void events.push(say('comment', value)),
    instruction: (target, body) => void events.push(say('instruction', target, body)),
  });
  let at = 0;
  for (const size of sizes) {
    let end = Math.min(text.length, at + size);
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end = Math.min(text.length, end + 1);
    reader.write(text.slice(at, end));
    at = end;
  }
  reader.write(text.slice(at));
  const problems = reader.end();
  return { good: problems.length === 0, events, problems };
}
