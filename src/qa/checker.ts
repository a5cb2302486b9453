import { quotationMarks } from '../language/conventions/quotation-marks.ts';
import { spacingOf } from '../language/conventions/spacing.ts';
import type { Unit } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import { addressesIn, lostAddresses } from './addresses.ts';
import { endMark, endsDiffer, unopened } from './end-marks.ts';
import type { Finding } from './finding.ts';
import { around, crossesCode, type Flat, flatSource, flatTarget, hide, hidden, placeIn } from './flat.ts';
import { icuFindings, icuMessage } from './icu.ts';
import { doubledSpaces, doubledWords, isLeftover, looseEdge, openBracket } from './leftovers.ts';
import { type CheckCode, type CheckLevels, type Level, levelOf, standardLevels } from './levels.ts';
import { messages } from './messages.ts';
import { numberFindings } from './number-findings.ts';
import { numberLanguage } from './number-language.ts';
import { hasCurly, openQuotations, wrongMarks } from './quote-marks.ts';
import { spaceFindings } from './spacing.ts';

/** Checks units of one pair of languages. */
export interface Checker {
  /**
   * What is wrong with the translation of a unit, by the conventions of both languages.
   *
   * @param unit its segments are translated, all of them.
   * @param standing texts inside the unit that stand as they were said.
   */
  check(unit: Unit, standing?: readonly string[]): readonly Diagnostic[];
}

/**
 * Gathers the conventions of two languages, once, and checks any number of units by them.
 *
 * @example createChecker('en', 'de').check(unit) // [{ code: 'number-changed', expected: '5', received: '6', … }]
 */
export function createChecker(source: string, target: string, levels: CheckLevels = {}): Checker {
  const from = numberLanguage(source);
  const to = numberLanguage(target);
  const marks = quotationMarks(target);
  const spacing = spacingOf(target);
  const related = from.language === to.language;
  const level = new Map<CheckCode, Level>((Object.keys(standardLevels) as CheckCode[]).map((code) => [code, levelOf(code, target, levels, standardLevels[code])]));
  const on = (...codes: readonly CheckCode[]): boolean => codes.some((code) => level.get(code) !== 'off');

  const check = (unit: Unit, standing: readonly string[] = []): readonly Diagnostic[] => {
    const said = flatSource(unit);
    const flat = flatTarget(unit);
    const left = leftovers(flat, related);
    // What is not translated at all has no other faults.
    if (left.some(({ code }) => code !== 'target-missing') && left.length >= flat.segments.length) return report(left, flat);
    // What is written in a message is syntax first: numbers in its forms, and quotation marks that escape, are no text.
    const message = on('icu-syntax', 'icu-arguments', 'icu-form-missing', 'icu-form-unused', 'icu-choices') ? icuMessage(said.text) : undefined;
    if (message !== undefined) return report([...left, ...icuFindings(message, flat.text, target)], flat);
    const sourceText = hide(said.text, standingIn(said.text, standing));
    const targetText = hide(flat.text, standingIn(flat.text, standing));
    const sourceAddresses = addressesIn(sourceText);
    const targetAddresses = addressesIn(targetText);
    const a = hide(sourceText, sourceAddresses.map(({ span }) => span));
    const b = hide(targetText, targetAddresses.map(({ span }) => span));
    const found: Finding[] = [...left];
    if (on('address-changed')) {
      for (const lost of lostAddresses(sourceAddresses, targetAddresses)) if (!flat.text.includes(lost.text)) found.push({ code: 'address-changed', expected: lost.text });
    }
    if (on('number-changed', 'number-missing', 'number-added', 'number-format', 'unit-converted', 'date-changed', 'date-missing', 'time-changed', 'time-missing')) {
      found.push(...numberFindings(a, b, from, to));
    }
    if (unit.kind !== 'code') found.push(...typography(a, b, flat), ...edges(flat, unit));
    return report(found, flat);
  };

  function typography(a: string, b: string, flat: Flat): readonly Finding[] {
    const out: Finding[] = [];
    if (marks !== undefined && on('quote-marks') && a !== b) {
      for (const { span, received, expected } of wrongMarks(b, marks, hasCurly(a))) out.push({ code: 'quote-marks', span, received, expected });
    }
    if (on('quote-unbalanced') && !out.some(({ code }) => code === 'quote-marks')) {
      const { count, at } = openQuotations(b);
      if (count !== 0 && openQuotations(a).count === 0) out.push({ code: 'quote-unbalanced', span: { start: at, end: at + 1 }, received: around(b, { start: at, end: at + 1 }) });
    }
    if (spacing !== undefined && on('space-missing', 'no-break-space')) {
      const spaces = spaceFindings(b, spacing);
      const missing = spaces.filter(({ kind }) => kind === 'missing');
      for (const { span, expected } of missing) {
        const shown = around(b, span);
        out.push({ code: 'space-missing', span, received: shown, expected: shown.replace(b.slice(span.start, span.end), () => expected) });
      }
      const breaking = spaces.filter(({ kind }) => kind === 'breaking');
      const first = breaking[0];
      if (first !== undefined) out.push({ code: 'no-break-space', span: first.span, received: around(b, first.span), expected: first.expected, values: { count: breaking.length } });
    }
    for (const span of doubledWords(a, b, to.language)) if (!crossesCode(flat, span)) out.push({ code: 'word-doubled', span, received: around(b, span) });
    if (flat.unit.preserveSpace !== true) for (const span of doubledSpaces(a, b)) out.push({ code: 'space-doubled', span, received: around(b, span) });
    const bracket = openBracket(b);
    if (bracket !== undefined && openBracket(a) === undefined) out.push({ code: 'brackets-unbalanced', span: { start: bracket, end: bracket + 1 }, received: around(b, { start: bracket, end: bracket + 1 }) });
    if (to.language === 'es') {
      const at = unopened(b);
      if (at !== undefined) out.push({ code: 'question-unopened', span: { start: at, end: at + 1 }, received: around(b, { start: at, end: at + 1 }, 30) });
    }
    if (endsDiffer(a, b, from.language, to.language)) {
      const name = (text: string, language: string): string => (endMark(text, language) === 'none' ? '–' : (text.replace(/[\s\ufffc]+$/u, '').match(/.[”“"’»›)\]」』*_]*$/u)?.[0] ?? '–'));
      out.push({ code: 'end-mark', span: { start: Math.max(0, b.length - 1), end: b.length }, expected: name(a, from.language), received: name(b, to.language) });
    }
    return out;
  }

  function report(found: readonly Finding[], flat: Flat): readonly Diagnostic[] {
    const out: Diagnostic[] = [];
    for (const { code, span, values, expected, received } of found) {
      const severity = level.get(code) ?? 'warning';
      if (severity === 'off') continue;
      const place = span === undefined ? {} : placeIn(flat, span);
      const shown = { ...(expected === undefined ? {} : { expected: visible(expected) }), ...(received === undefined ? {} : { received: visible(received) }) };
      out.push(diagnose(messages, severity, code, { ...shown, ...values }, { where: { unit: flat.unit.id, ...place }, ...shown }));
    }
    return out;
  }

  return { check };
}

/** Segments that were not translated, or have nothing where something should be. */
function leftovers(flat: Flat, related: boolean): readonly Finding[] {
  const out: Finding[] = [];
  for (const { span, part } of flat.segments) {
    const source = part.source.map((item) => (item.kind === 'text' ? item.text : '')).join('');
    const target = (part.target ?? []).map((item) => (item.kind === 'text' ? item.text : '')).join('');
    if (target.trim() === '' && /[\p{L}\p{N}]/u.test(source)) out.push({ code: 'target-missing', span, expected: source.trim() });
    else if (!related && isLeftover(source, target)) out.push({ code: 'target-is-source', span, received: target.trim() });
  }
  return out;
}

function edges(flat: Flat, unit: Unit): readonly Finding[] {
  if (unit.preserveSpace === true) return [];
  const out: Finding[] = [];
  for (const { span, part } of flat.segments) {
    const source = part.source.map((item) => (item.kind === 'text' ? item.text : hidden)).join('');
    if (looseEdge(source, flat.text.slice(span.start, span.end))) out.push({ code: 'space-edge', span });
  }
  return out;
}

function standingIn(text: string, standing: readonly string[]): readonly Span[] {
  const out: Span[] = [];
  for (const each of standing) {
    if (each === '') continue;
    for (let at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + each.length)) out.push({ start: at, end: at + each.length });
  }
  return out;
}

/** What is hidden, as people may see it. */
function visible(text: string): string {
  return text.replace(/\ufffc+/g, '…').trim();
}
