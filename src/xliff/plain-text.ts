import { referenceAt } from '../xml/references.ts';

/** What text between two tags says, whose references are all good ones. */
export function resolved(raw: string): string {
  return raw.includes('&') ? (tryResolved(raw) ?? raw) : raw;
}

/** The same; undefined where a reference in it is none. */
export function tryResolved(raw: string): string | undefined {
  let out = '';
  let at = 0;
  for (let amp = raw.indexOf('&'); amp !== -1; amp = raw.indexOf('&', at)) {
    const reference = referenceAt(raw, amp);
    if (reference.problem !== undefined) return undefined;
    out += raw.slice(at, amp) + reference.value;
    at = reference.end;
  }
  return out + raw.slice(at);
}
