import type { SrxRule, SrxRules } from './rules.ts';

/** A user's rules for one language, ready to be asked. */
export interface SrxJudge {
  /**
   * What the rules say on a place (offset in UTF-16 code units): break, no break, or nothing. The first rule
   * that fits decides (SRX 2.0, 2.2).
   */
  says(text: string, at: number): boolean | undefined;
  /** Places where they say break, sorted. */
  breaks(text: string): readonly number[];
}

/** Combines the rules that a language takes; undefined where there are none. */
export function judgeOf(srx: SrxRules, locale: string): SrxJudge | undefined {
  const rules = rulesOf(srx, locale);
  if (rules.length === 0) return undefined;
  const all = combined(rules);
  const breaking = conditions(rules.filter((rule) => rule.break));
  // Every break rule at once, at every place: one pass of one expression.
  const scan = breaking.length > 0 ? new RegExp(breaking.join('|'), 'gu') : undefined;
  const says = (text: string, at: number): boolean | undefined => {
    all.lastIndex = at;
    const found = all.exec(text);
    if (found === null) return undefined;
    // Runs of rules of one kind share a group, which is empty where one of them fits.
    return found.findIndex((group, i) => i > 0 && group !== undefined) % 2 === (rules[0]?.break === true ? 1 : 0);
  };
  return {
    says,
    breaks(text) {
      if (scan === undefined) return [];
      const out: number[] = [];
      scan.lastIndex = 0;
      for (let found = scan.exec(text); found !== null; found = scan.exec(text)) {
        if (says(text, found.index) === true) out.push(found.index);
        scan.lastIndex = found.index + ((text.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1);
      }
      return out;
    },
  };
}

/** The rules of the maps that match a tag: of all with `cascade`, else of the first. */
function rulesOf(srx: SrxRules, locale: string): readonly SrxRule[] {
  const matching = srx.maps.filter(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(locale));
  const taken = srx.cascade ? matching : matching.slice(0, 1);
  return taken.flatMap(({ name }) => (Object.hasOwn(srx.languages, name) ? (srx.languages[name] ?? []) : []));
}

/**
 * Consecutive rules as one condition each time they share what stands after; that is asked first, since it is
 * the shorter question: at most places there is no white space after.
 */
function conditions(rules: readonly SrxRule[]): readonly string[] {
  const groups: { readonly after: string; readonly befores: string[] }[] = [];
  for (const { before, after } of rules) {
    const last = groups.at(-1);
    if (last?.after === after) last.befores.push(before);
    else groups.push({ after, befores: [before] });
  }
  return groups.map(({ after, befores }) => {
    const ahead = after === '' ? '' : `(?=${after})`;
    return befores.includes('') ? `${ahead}` : `${ahead}(?<=${befores.join('|')})`;
  });
}

/** One expression for all rules, in order: a group for each run of rules that say the same. */
function combined(rules: readonly SrxRule[]): RegExp {
  const runs: SrxRule[][] = [];
  for (const rule of rules) {
    const last = runs.at(-1);
    if (last?.[0]?.break === rule.break) last.push(rule);
    else runs.push([rule]);
  }
  return new RegExp(runs.map((run) => `(?:${conditions(run).join('|')})()`).join('|'), 'uy');
}
