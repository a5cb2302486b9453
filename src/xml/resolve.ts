import type { Problems } from './problems.ts';
import { referenceAt } from './references.ts';

/** Text with its references resolved and its line ends normalized (XML 1.0, 2.11 and 3.3.3). */
export function resolve(text: string, start: number, end: number, attribute: boolean, problems: Problems): string {
  let out = '';
  let from = start;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 38) {
      const reference = referenceAt(text, at);
      if (reference.problem !== undefined) problems.refer(reference.problem, at, reference.end);
      out += text.slice(from, at) + reference.value;
      from = at = reference.end;
    } else if (code === 13 || (attribute && (code === 10 || code === 9))) {
      out += text.slice(from, at) + (attribute ? ' ' : '\n');
      at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      from = at;
    } else {
      at += 1;
    }
  }
  return out + text.slice(from, end);
}
