import { emit } from './emit.ts';
import type { Node } from './tree.ts';

/**
 * True if trying the expression can take exponential time, or worse than quadratic: decided on the expression
 * alone, and where it cannot be decided, yes.
 *
 * Exponential is a loop that can read one text in two ways: the automaton of its body is walked in two copies
 * at once, and if both can leave a state together, part, and come back to it together, each round doubles the ways.
 */
export function isSlow(node: Node): boolean {
  const samples = samplesOf(emit(node));
  const overlaps = overlapTest(samples);
  return hasDoubleLoop(node, overlaps) || longestChain(node, overlaps) > 2;
}

type Overlap = (a: string, b: string) => boolean;

/** States of an automaton without empty moves (Glushkov's): one for each set in the expression. */
interface Automaton {
  readonly sets: string[];
  readonly next: Set<number>[];
  /** Two ways lead from one state to another: a loop inside a loop. */
  double: boolean;
}

interface Part {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Above this many sets in a loop the pairs of states are too many to walk. */
const mostStates = 40;
/** A repetition counted higher than this is treated as one without limit. */
const smallCount = 3;

function hasDoubleLoop(node: Node, overlaps: Overlap): boolean {
  switch (node.kind) {
    case 'sequence':
    case 'choice':
      return node.items.some((item) => hasDoubleLoop(item, overlaps));
    case 'look':
      return hasDoubleLoop(node.item, overlaps);
    case 'repeat':
      if (node.max > smallCount) return isAmbiguousLoop(node, overlaps);
      return hasDoubleLoop(node.item, overlaps);
    default:
      return false;
  }
}

function isAmbiguousLoop(node: Node, overlaps: Overlap): boolean {
  const automaton: Automaton = { sets: [], next: [], double: false };
  const budget = { left: mostStates };
  const part = build(node, automaton, budget);
  if (budget.left < 0 || part === undefined || automaton.double) return true;
  return partsAndMeets(automaton.sets.length, stepsOf(automaton, overlaps));
}

/** For each pair of states, the pairs that two walks can be in after reading one character; a pair is `a * count + b`. */
function stepsOf(automaton: Automaton, overlaps: Overlap): (pair: number) => readonly number[] {
  const count = automaton.sets.length;
  const meets = automaton.sets.map((a) => automaton.sets.map((b) => overlaps(a, b)));
  return (pair) => {
    const out: number[] = [];
    for (const a of automaton.next[Math.floor(pair / count)] as Set<number>) {
      for (const b of automaton.next[pair % count] as Set<number>) if (meets[a]?.[b] === true) out.push(a * count + b);
    }
    return out;
  };
}

/**
 * True if two walks along one text can part and meet again. All states lie in one loop, so each leads to every
 * other: it is enough to begin at the first.
 */
function partsAndMeets(count: number, steps: (pair: number) => readonly number[]): boolean {
  const from = new Map<number, number[]>();
  const open = [0];
  const seen = new Set(open);
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    for (const next of steps(pair)) {
      const sources = from.get(next);
      if (sources === undefined) from.set(next, [pair]);
      else sources.push(pair);
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  const isTogether = (pair: number): boolean => Math.floor(pair / count) === pair % count;
  // A pair that parted and has a way to one that is together.
  for (const pair of seen) if (isTogether(pair) && (from.get(pair) ?? []).some((source) => !isTogether(source))) return true;
  return false;
}

/** Undefined where a loop's body can be empty and so repeat itself without reading. */
function build(node: Node, automaton: Automaton, budget: { left: number }): Part | undefined {
  switch (node.kind) {
    case 'set': {
      budget.left -= 1;
      if (budget.left < 0) return undefined;
      const state = automaton.sets.push(node.source) - 1;
      automaton.next.push(new Set());
      return { nullable: false, first: [state], last: [state] };
    }
    case 'assertion':
    case 'look':
      return { nullable: true, first: [], last: [] };
    case 'choice': {
      const parts = node.items.map((item) => build(item, automaton, budget));
      if (parts.some((part) => part === undefined)) return undefined;
      const all = parts as Part[];
      return { nullable: all.some((part) => part.nullable), first: all.flatMap((part) => part.first), last: all.flatMap((part) => part.last) };
    }
    case 'sequence':
      return buildSequence(node.items, automaton, budget);
    default: {
      if (node.max > smallCount && isNullable(node.item)) return undefined;
      const part = buildCopies(node.item, node.min, node.max, automaton, budget);
      if (part !== undefined && node.max > smallCount) connect(automaton, part.last, part.first);
      return part;
    }
  }
}

/** A counted repetition as copies, each of which is left out with all that follow it; above the limit one copy. */
function buildCopies(item: Node, min: number, max: number, automaton: Automaton, budget: { left: number }): Part | undefined {
  const first: number[] = [];
  let last: readonly number[] = [];
  let previous: readonly number[] = [];
  let open = true;
  const count = max <= smallCount ? max : 1;
  for (let i = 0; i < count; i += 1) {
    const part = build(item, automaton, budget);
    if (part === undefined) return undefined;
    connect(automaton, previous, part.first);
    if (open) first.push(...part.first);
    open &&= part.nullable;
    last = i >= min || part.nullable ? [...last, ...part.last] : part.last;
    previous = part.nullable ? [...previous, ...part.last] : part.last;
  }
  return { nullable: min === 0 || open, first, last };
}

function buildSequence(items: readonly Node[], automaton: Automaton, budget: { left: number }): Part | undefined {
  let whole: Part = { nullable: true, first: [], last: [] };
  for (const item of items) {
    const part = build(item, automaton, budget);
    if (part === undefined) return undefined;
    connect(automaton, whole.last, part.first);
    whole = {
      nullable: whole.nullable && part.nullable,
      first: whole.nullable ? [...whole.first, ...part.first] : whole.first,
      last: part.nullable ? [...whole.last, ...part.last] : part.last,
    };
  }
  return whole;
}

function connect(automaton: Automaton, from: readonly number[], to: readonly number[]): void {
  for (const a of from) {
    const next = automaton.next[a] as Set<number>;
    for (const b of to) {
      if (next.has(b)) automaton.double = true;
      next.add(b);
    }
  }
}

function isNullable(node: Node): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'sequence':
      return node.items.every(isNullable);
    case 'choice':
      return node.items.some(isNullable);
    case 'repeat':
      return node.min === 0 || isNullable(node.item);
    default:
      return true;
  }
}

/** The most loops in a row that can share one stretch of text: each multiplies the time by its length. */
function longestChain(node: Node, overlaps: Overlap): number {
  const rows: Node[][] = [[]];
  collect(node, rows, overlaps);
  let longest = 0;
  for (const row of rows) {
    let length = 0;
    for (const [i, loop] of row.entries()) {
      length = i > 0 && shares(row[i - 1] as Node, loop, overlaps) ? length + 1 : 1;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}

/** Rows of loops: what stands between two of a row and must be there could be part of the first. */
function collect(node: Node, rows: Node[][], overlaps: Overlap): void {
  const row = rows.at(-1) as Node[];
  if (node.kind === 'repeat') {
    if (node.max > smallCount) row.push(node.item);
    else collect(node.item, rows, overlaps);
  } else if (node.kind === 'sequence') {
    for (const item of node.items) collect(item, rows, overlaps);
  } else if (node.kind === 'set') {
    const loop = row.at(-1);
    if (loop !== undefined && !shares(loop, node, overlaps)) rows.push([]);
  } else if (node.kind === 'choice' || node.kind === 'look') {
    for (const item of node.kind === 'choice' ? node.items : [node.item]) {
      rows.push([]);
      collect(item, rows, overlaps);
    }
    rows.push([]);
  }
}

function shares(a: Node, b: Node, overlaps: Overlap): boolean {
  const left = setsOf(a);
  const right = setsOf(b);
  return left.some((x) => right.some((y) => overlaps(x, y)));
}

function setsOf(node: Node): readonly string[] {
  if (node.kind === 'set') return [node.source];
  if (node.kind === 'sequence' || node.kind === 'choice') return node.items.flatMap(setsOf);
  return node.kind === 'repeat' ? setsOf(node.item) : [];
}

/** One character of every kind that rules tell apart, and every one that the expression names. */
function samplesOf(source: string): readonly string[] {
  const named = [...source.replace(/\\u\{([\da-f]+)\}|\\u([\da-f]{4})|\\x([\da-f]{2})/giu, (_, a, b, c) => String.fromCodePoint(Number.parseInt(a ?? b ?? c, 16)))];
  const kinds = 'aAzZéÉжЖяЯαΩıß09٣५²½_-–—.,;:!?…·\'’‘"“”„«»()[]{}<>/\\|@#$€%&*+=~^`´° \t\n\r\u00a0\u0085\u2028\u3000\u00ad\u200b\u200d\u0301\u180e中あア한אشकต。！？、」「।。։၊ǅʰ\u{1F600}\u{10400}';
  return [...new Set([...named, ...kinds])];
}

function overlapTest(samples: readonly string[]): Overlap {
  const members = new Map<string, ReadonlySet<number>>();
  const membersOf = (source: string): ReadonlySet<number> => {
    const found = members.get(source);
    if (found !== undefined) return found;
    const expression = new RegExp(`^(?:${source})$`, 'u');
    const made = new Set<number>();
    samples.forEach((sample, i) => {
      if (expression.test(sample)) made.add(i);
    });
    members.set(source, made);
    return made;
  };
  return (a, b) => {
    const left = membersOf(a);
    for (const i of membersOf(b)) if (left.has(i)) return true;
    return false;
  };
}
