import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { endsAgain } from './code-ends.ts';
import type { Code, Content, Inline } from './content.ts';
import { messages } from './messages.ts';

/** A target whose codes bear their unit's ids, and what is wrong with them. An error among the problems: damaged. */
export interface Comparison {
  readonly content: Content;
  readonly problems: readonly Diagnostic[];
}

type CodeInline = Extract<Inline, { kind: 'open' | 'close' | 'standalone' }>;

function isCode(item: Inline): item is CodeInline {
  return item.kind === 'open' || item.kind === 'close' || item.kind === 'standalone';
}

/**
 * Gives the codes of a returned target the ids of their unit, and compares the two as multisets against
 * what the codes' flags allow. A code is recognised by its id, then by its original data, then by its kind
 * and place in order. Annotations pass through.
 *
 * @param codes the codes of the unit, by whose ids `source` names them.
 * @param targetCodes what the returned file says of its own codes; may be empty.
 * @returns diagnostics `code-missing`, `code-unknown`, `code-copied`, `code-reordered`, `code-unbalanced`,
 *   `code-overlap` (errors), `code-dropped` (info).
 */
export function compareCodes(
  source: Content,
  target: Content,
  codes: readonly Code[],
  targetCodes: readonly Code[],
  unit = '',
): Comparison {
  if (haveSameCodes(source, target, codes, targetCodes)) return { content: target, problems: [] };
  const inSource = new Set(source.filter(isCode).map((item) => item.id));
  const ends = endsAgain(target, codes.filter((code) => inSource.has(code.id)), targetCodes);
  const ids = matchIds(source, ends.content, codes, targetCodes, ends.known);
  const content = ends.content.map((item): Inline => (isCode(item) ? { kind: item.kind, id: ids.get(item.id) ?? item.id } : item));
  return { content, problems: checkCodes(source, content, codes, unit) };
}

/** True where both have the same codes in the same order, or none, and the returned file means by their ids what the unit means. */
function haveSameCodes(source: Content, target: Content, codes: readonly Code[], targetCodes: readonly Code[]): boolean {
  let at = 0;
  for (const item of target) {
    if (!isCode(item)) continue;
    while (source[at] !== undefined && !isCode(source[at] as Inline)) at += 1;
    const mine = source[at] as CodeInline | undefined;
    if (mine === undefined || mine.kind !== item.kind || mine.id !== item.id) return false;
    at += 1;
  }
  if (source.some((item, i) => i >= at && isCode(item))) return false;
  return at === 0 || targetCodes.every(({ id, data, dataEnd = '' }, i) => codes[i]?.id === id && codes[i].data === data && (codes[i].dataEnd ?? '') === dataEnd);
}

/** Which unit's code each code of the target is: id, then data, then kind and order. */
function matchIds(
  source: Content,
  target: Content,
  codes: readonly Code[],
  targetCodes: readonly Code[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const inSource = new Set(source.filter(isCode).map((item) => item.id));
  const mine = codes.filter((code) => inSource.has(code.id));
  const byId = new Map<string, Code>();
  for (const code of mine) if (!byId.has(code.id)) byId.set(code.id, code);
  const own = (id: string, is: (code: Code) => boolean): Code | undefined => {
    const code = byId.get(id);
    return code !== undefined && is(code) ? code : undefined;
  };
  const theirs = new Map(targetCodes.map((code) => [code.id, code]));
  const order: { id: string; paired: boolean }[] = [];
  const seen = new Set<string>();
  for (const item of target) {
    if (!isCode(item) || seen.has(item.id)) continue;
    seen.add(item.id);
    order.push({ id: item.id, paired: item.kind !== 'standalone' });
  }
  const ids = new Map<string, string>(known);
  const taken = new Set<string>(known.values());
  const take = (id: string, code: Code): void => {
    ids.set(id, code.id);
    taken.add(code.id);
  };
  const fits = (id: string, paired: boolean, code: Code): boolean => {
    const data = theirs.get(id);
    return code.paired === paired && (data === undefined || (data.data === code.data && (data.dataEnd ?? '') === (code.dataEnd ?? '')));
  };
  const rounds: ((id: string, paired: boolean) => Code | undefined)[] = [
    (id, paired) => own(id, (code) => fits(id, paired, code)),
    (id, paired) => (theirs.has(id) ? mine.find((code) => !taken.has(code.id) && fits(id, paired, code)) : undefined),
    (id, paired) => own(id, (code) => !taken.has(code.id) && code.paired === paired),
    // A tool that numbers codes anew may give one the id of another of a different kind.
    (id, paired) => (own(id, (code) => code.paired === paired) !== undefined ? undefined : mine.find((code) => !taken.has(code.id) && code.paired === paired)),
  ];
  for (const round of rounds) {
    for (const { id, paired } of order) {
      if (ids.has(id)) continue;
      const code = round(id, paired);
      if (code !== undefined) take(id, code);
    }
  }
  return ids;
}

/** Compares codes that bear the same ids on both sides. */
export function checkCodes(source: Content, target: Content, codes: readonly Code[], unit = ''): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const byId = new Map(codes.map((code) => [code.id, code]));
  const say = (severity: 'error' | 'info', code: keyof typeof messages, values: Record<string, string | number>): void => {
    problems.push(diagnose(messages, severity, code, { unit, ...values }, unit === '' ? {} : { where: { unit } }));
  };
  const name = (id: string): string => {
    const code = byId.get(id);
    return code === undefined ? id : `${id} ${code.disp ?? code.data}`.trim().slice(0, 60);
  };
  const wanted = counts(source);
  const got = counts(target);
  for (const [id] of wanted) {
    if (got.has(id)) continue;
    const code = byId.get(id);
    if (code?.canDelete === false) say('error', 'code-missing', { code: name(id) });
    else say('info', 'code-dropped', { code: name(id) });
  }
  for (const [id, n] of got) {
    const want = wanted.get(id);
    if (want === undefined) say('error', 'code-unknown', { code: name(id) });
    else if (n > want && byId.get(id)?.canCopy === false) say('error', 'code-copied', { code: name(id), count: n });
  }
  checkNesting(source, target, byId, name, say);
  checkOrder(source, target, byId, name, say);
  return problems;
}

function counts(content: Content): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const item of content) {
    if (item.kind === 'open' || item.kind === 'standalone') out.set(item.id, (out.get(item.id) ?? 0) + 1);
    else if (item.kind === 'close' && !out.has(item.id)) out.set(item.id, 1);
  }
  return out;
}

type Say = (severity: 'error', code: keyof typeof messages, values: Record<string, string | number>) => void;

/** What is nested badly in a target, and is not in its source: halves that stand alone there, or overlap, may do so here. */
function checkNesting(source: Content, target: Content, byId: ReadonlyMap<string, Code>, name: (id: string) => string, say: Say): void {
  const known = new Set(nestingFaults(source, byId).map(faultKey));
  for (const fault of nestingFaults(target, byId)) {
    if (known.has(faultKey(fault))) continue;
    if (fault.inside === undefined) say('error', 'code-unbalanced', { code: name(fault.id) });
    else say('error', 'code-overlap', { code: name(fault.id), inside: name(fault.inside) });
  }
}

/** A code that is not opened or not closed, or that is closed inside another which opened after it. */
interface NestingFault {
  readonly id: string;
  readonly end: 'open' | 'close';
  readonly inside?: string;
}

function faultKey({ id, end, inside = '' }: NestingFault): string {
  return `${end}\0${id}\0${inside}`;
}

function nestingFaults(content: Content, byId: ReadonlyMap<string, Code>): readonly NestingFault[] {
  const faults: NestingFault[] = [];
  const stack: string[] = [];
  for (const item of content) {
    if (item.kind === 'open') stack.push(item.id);
    if (item.kind !== 'close') continue;
    const at = stack.lastIndexOf(item.id);
    if (at < 0) {
      faults.push({ id: item.id, end: 'close' });
      continue;
    }
    const inside = stack[stack.length - 1] as string;
    if (at !== stack.length - 1 && !(byId.get(item.id)?.canOverlap === true && byId.get(inside)?.canOverlap === true)) faults.push({ id: item.id, end: 'close', inside });
    stack.splice(at, 1);
  }
  return [...faults, ...stack.map((id) => ({ id, end: 'open' as const }))];
}

function checkOrder(
  source: Content,
  target: Content,
  byId: ReadonlyMap<string, Code>,
  name: (id: string) => string,
  say: Say,
): void {
  const fixed = (content: Content): string[] =>
    content.flatMap((item) =>
      (item.kind === 'open' || item.kind === 'standalone') && (byId.get(item.id)?.canReorder ?? 'yes') !== 'yes' ? [item.id] : [],
    );
  const want = fixed(source);
  const place = new Map(want.map((id, i) => [id, i]));
  // A sequence begins with `firstNo`; what follows it with `no` keeps its place behind it (XLIFF 2.1, 4.7.2.4.3).
  let last = -1;
  for (const id of fixed(target)) {
    const at = place.get(id);
    if (at === undefined) continue;
    if (byId.get(id)?.canReorder === 'no' && at !== last + 1) {
      const before = want[at - 1];
      if (before !== undefined) say('error', 'code-reordered', { code: name(id), before: name(before) });
    }
    last = at;
  }
}
