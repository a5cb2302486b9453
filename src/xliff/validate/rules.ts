import type { XmlElement } from '../../xml/tree.ts';
import { isDefined, keyOf } from './names.ts';
import type { Context, Held } from './scope.ts';
import { lineage } from './scope.ts';
import type { Content } from './unit.ts';
import { sideText } from './unit.ts';

const kinds = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const;
type Kind = (typeof kinds)[number];

/** The Validation module: each rule is of one kind, with what goes along with that kind. */
export function checkRules(validation: XmlElement, { findings }: Context): void {
  for (const rule of validation.elements) {
    if (keyOf(rule.uri, rule.local) !== 'val:rule') continue;
    const given = kinds.filter((kind) => rule.get(kind) !== undefined);
    const custom = rule.attributes.some(({ uri }) => uri !== '' && !isDefined(uri));
    if (given.length + (custom && given.length === 0 ? 1 : 0) !== 1) {
      findings.error('xliff-rule-kind', rule, { given: given.length === 0 ? 'none of them' : given.join(', ') });
    }
    if (rule.get('occurs') !== undefined && rule.get('isPresent') === undefined) {
      findings.error('xliff-rule-occurs', rule);
    }
    if (rule.get('existsInSource') !== undefined && !given.some((kind) => kind !== 'isNotPresent')) {
      findings.error('xliff-rule-source', rule);
    }
    if (rule.get('disabled') === 'yes' && validation.parent?.local === 'file') {
      findings.error('xliff-rule-disabled', rule);
    }
  }
}

/**
 * Holds a unit's translation against the rules on it, and on the groups and the file it is in. What breaks a
 * rule of its own unit is invalid, as the standard's examples say; what breaks one of the group or file is a warning, since its example
 * of `disabled` leaves one unmet.
 */
export function checkRulesMet(content: Content, { findings, held }: Context): void {
  const settled = new Set<string>();
  const isComplete = content.parts.every(({ isSegment, target }) => !isSegment || target !== undefined);
  for (const level of lineage(content.element)) {
    for (const rule of rulesOf(level, held)) {
      const key = identity(rule);
      if (settled.has(key)) continue;
      settled.add(key);
      if (rule.get('disabled') !== 'yes' && !isMet(rule, content)) {
        const severity = level === content.element && isComplete ? 'error' : 'warning';
        findings.add(severity, 'xliff-rule-broken', content.element.tag, { rule: shown(rule) });
      }
    }
  }
}

function rulesOf(element: XmlElement, held: Held): readonly XmlElement[] {
  return held
    .elements(element, 'val:validation')
    .flatMap((validation) => validation.elements)
    .filter((rule) => kindOf(rule) !== undefined);
}

function kindOf(rule: XmlElement): Kind | undefined {
  return kinds.find((kind) => rule.get(kind) !== undefined);
}

function identity(rule: XmlElement): string {
  const kind = kindOf(rule) as Kind;
  return `${kind} ${rule.get(kind)}`;
}

function shown(rule: XmlElement): string {
  const kind = kindOf(rule) as Kind;
  return `${kind}="${(rule.get(kind) as string).slice(0, 60)}"`;
}

/** A rule is met if every target meets it, or the unit's translation as a whole does; without a target it is not asked. */
function isMet(rule: XmlElement, { parts }: Content): boolean {
  const targets = parts.flatMap((part) => sideText(part, 'target') ?? []);
  if (targets.length === 0) return true;
  const meets = (texts: readonly string[]): boolean => texts.every((text) => holds(rule, text));
  if (!meets(targets) && !holds(rule, targets.join(''))) return false;
  if (rule.get('existsInSource') !== 'yes') return true;
  const sources = parts.flatMap((part) => sideText(part, 'source') ?? []);
  if (kindOf(rule) === 'isPresent') {
    const count = times(rule, sources.join(''));
    return count > 0 && (rule.get('occurs') !== undefined || count === times(rule, targets.join('')));
  }
  return meets(sources) || holds(rule, sources.join(''));
}

function holds(rule: XmlElement, text: string): boolean {
  const kind = kindOf(rule) as Kind;
  const wanted = folded(rule, rule.get(kind) as string);
  const found = folded(rule, text);
  if (kind === 'startsWith') return found.trimStart().startsWith(wanted.trimStart());
  if (kind === 'endsWith') return found.trimEnd().endsWith(wanted.trimEnd());
  if (kind === 'isNotPresent') return wanted === '' || !found.includes(wanted);
  const occurs = rule.get('occurs')?.trim();
  return wanted === '' || (occurs === undefined ? found.includes(wanted) : times(rule, text) === Number(occurs));
}

/** How often a text has what a rule names. */
function times(rule: XmlElement, text: string): number {
  const wanted = folded(rule, rule.get(kindOf(rule) as Kind) as string);
  return wanted === '' ? 1 : folded(rule, text).split(wanted).length - 1;
}

function folded(rule: XmlElement, value: string): string {
  const form = rule.get('normalization') ?? 'nfc';
  const normal = form === 'none' ? value : value.normalize(form === 'nfd' ? 'NFD' : 'NFC');
  return rule.get('caseSensitive') === 'no' ? normal.toLowerCase() : normal;
}
