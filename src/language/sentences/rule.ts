/**
 * A rule in SRX's shape: break or no break, by what stands before the place and what after.
 * Its conditions are sets of traits, computed once for each place: to try a rule is a few comparisons of bits.
 */
export interface Rule {
  readonly break: boolean;
  /** One of these traits stands before; 0: anything. */
  readonly before: number;
  /** All of these stand before. */
  readonly also: number;
  /** None of these stands before. */
  readonly unless: number;
  /** One of these traits stands after; 0: anything. */
  readonly after: number;
  /** None of these stands after. */
  readonly except: number;
}

type Conditions = Partial<Omit<Rule, 'break'>>;

const anything: Omit<Rule, 'break'> = { before: 0, also: 0, unless: 0, after: 0, except: 0 };

export function breakWhere(conditions: Conditions): Rule {
  return { break: true, ...anything, ...conditions };
}

export function noBreakWhere(conditions: Conditions): Rule {
  return { break: false, ...anything, ...conditions };
}

/** What the first rule that fits says; undefined where none does. */
export function decide(rules: readonly Rule[], before: number, after: number): boolean | undefined {
  for (let i = 0; i < rules.length; i += 1) {
    const rule = rules[i] as Rule;
    if (rule.before !== 0 && (rule.before & before) === 0) continue;
    if ((rule.also & before) !== rule.also) continue;
    if ((rule.unless & before) !== 0) continue;
    if (rule.after !== 0 && (rule.after & after) === 0) continue;
    if ((rule.except & after) !== 0) continue;
    return rule.break;
  }
  return undefined;
}
