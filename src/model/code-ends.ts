import type { Code, Content, Inline } from './content.ts';

/** A content in which some codes have got ids of their own, and the unit's code that each of those is. */
export interface Ends {
  readonly content: Content;
  readonly known: ReadonlyMap<string, string>;
}

/**
 * Makes the ends of paired codes again of the standalone codes that a tool has made of them, `<x equiv-text="&lt;b&gt;"/>` and the
 * like: by what each shows, an end only after its beginning.
 *
 * @param codes the codes of the unit; of those that show the same, the first that is not used yet.
 * @param targetCodes what the returned file says of its own codes.
 */
export function endsAgain(target: Content, codes: readonly Code[], targetCodes: readonly Code[]): Ends {
  const known = new Map<string, string>();
  const pairs = codes.filter((code) => code.paired && code.data !== '');
  if (pairs.length === 0 || !target.some((item) => item.kind === 'standalone')) return { content: target, known };
  const theirs = new Map(targetCodes.map((code) => [code.id, code]));
  const used = new Set(target.flatMap((item) => (item.kind === 'open' ? [item.id] : [])));
  const open: Code[] = [];
  const name = (code: Code): string => {
    const id = `${code.id}\0`;
    known.set(id, code.id);
    return id;
  };
  const content = target.map((item): Inline => {
    if (item.kind !== 'standalone') return item;
    const code = theirs.get(item.id);
    const shown = [code?.data, code?.equiv, code?.disp].find((each) => each !== undefined && each !== '');
    if (shown === undefined || codes.some((each) => !each.paired && each.data === shown)) return item;
    const at = open.findLastIndex((each) => each.dataEnd === shown);
    const begun = pairs.find((each) => each.data === shown && !used.has(each.id));
    // Where both look alike (`**`), what is open is closed first.
    if (at >= 0) return { kind: 'close', id: name(open.splice(at, 1)[0] as Code) };
    if (begun === undefined) return item;
    used.add(begun.id);
    open.push(begun);
    return { kind: 'open', id: name(begun) };
  });
  // A beginning alone says nothing: then the tool meant something else by it.
  return open.length > 0 ? { content: target, known: new Map() } : { content, known };
}
