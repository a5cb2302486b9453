import { blockText, type Block } from '../model/block.ts';
import type { Passage } from '../model/translation.ts';
import { append } from '../text/append.ts';
import { diagnose, type Diagnostic } from '../text/diagnostic.ts';
import { composed } from '../text/composed.ts';
import { collapse } from '../text/space.ts';
import type { InlinePassage } from './inline.ts';
import { messages } from './messages.ts';

/**
 * What the config says about one passage, by selector, pattern or text; with more than one of them all must
 * hold. Final, as `translate="no"` is.
 */
export interface PassageRule {
  /**
   * Blocks by what they are: a kind (`quotation`, `heading`), its HTML name (`blockquote`, `h2`, `li`), the name
   * of an embed (`.twitter-tweet`), a language (`[lang=uk]`), or several together; commas between alternatives.
   */
  readonly selector?: string;
  /** A regular expression, with the `u` flag; what it matches stands, a whole block where it matches all of it. */
  readonly pattern?: string;
  /** Words of the article, white space aside. */
  readonly text?: string;
  /** True: this is no passage, whatever it looks like. */
  readonly translate?: boolean;
  readonly language?: string;
  readonly speaker?: string;
  /** True: editions print a translation under it. */
  readonly gloss?: boolean;
}

/** What the rules settle. */
export interface Settled {
  readonly passages: ReadonlyMap<number, Passage>;
  readonly inline: readonly InlinePassage[];
  /** Blocks that are no passages. */
  readonly open: ReadonlySet<number>;
  /** Stretches that are none. */
  readonly openStretches: readonly { readonly block: number; readonly start: number; readonly end: number }[];
  /** Blocks whose passages are glossed. */
  readonly glosses: ReadonlySet<number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies the rules of the config to the blocks of an article; of two rules about one block the later holds. */
export function applyRules(blocks: readonly Block[], rules: readonly PassageRule[]): Settled {
  const passages = new Map<number, Passage>();
  const inline: InlinePassage[] = [];
  const open = new Set<number>();
  const openStretches: { block: number; start: number; end: number }[] = [];
  const glosses = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const selects = rule.selector === undefined ? (): boolean => true : readSelector(rule.selector, diagnostics);
    const pattern = rule.pattern === undefined ? undefined : readPattern(rule.pattern, diagnostics);
    if (selects === undefined || pattern === null || (rule.selector === undefined && rule.pattern === undefined && rule.text === undefined)) continue;
    blocks.forEach((block, i) => {
      if (!selects(block)) return;
      const text = blockText(block);
      const found = stretchesOf(text, rule.text, pattern);
      const whole = found === undefined || found.some((it) => collapse(text.slice(it.start, it.end)) === collapse(text));
      if (whole) {
        if (rule.translate === true) {
          open.add(i);
          passages.delete(i);
        } else {
          open.delete(i);
          passages.set(i, { reason: 'author', ...languageOf(rule, block.language), ...speakerOf(rule) });
          if (rule.gloss === true) glosses.add(i);
        }
      } else if (rule.translate === true) append(openStretches, (found ?? []).map((it) => ({ block: i, ...it })));
      else {
        for (const it of found ?? []) inline.push({ block: i, ...it, reason: 'author', ...languageOf(rule), ...speakerOf(rule), ...(rule.gloss === true ? { gloss: true } : {}) });
      }
    });
  }
  return { passages, inline, open, openStretches, glosses, diagnostics };
}

function languageOf(rule: PassageRule, otherwise?: string): { language?: string } {
  const language = rule.language ?? otherwise;
  return language === undefined ? {} : { language };
}

function speakerOf({ speaker }: PassageRule): { speaker?: string } {
  return speaker === undefined ? {} : { speaker };
}

/** What of a block's text the rule names; undefined: all of it. */
function stretchesOf(text: string, wanted: string | undefined, pattern: RegExp | undefined): readonly { readonly start: number; readonly end: number }[] | undefined {
  if (wanted === undefined && pattern === undefined) return undefined;
  const finder = pattern ?? new RegExp(escape(collapse(wanted ?? '')).replaceAll(' ', '\\s+'), 'gu');
  const out: { start: number; end: number }[] = [];
  const whole = composed(text);
  for (const match of whole.text.matchAll(finder)) {
    if (match[0] === '') continue;
    if (pattern !== undefined && wanted !== undefined && !collapse(match[0]).includes(collapse(wanted))) continue;
    out.push({ start: whole.at(match.index), end: whole.at(match.index + match[0].length) });
  }
  return out;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function readPattern(pattern: string, diagnostics: Diagnostic[]): RegExp | null {
  try {
    return new RegExp(pattern, 'gu');
  } catch (error) {
    diagnostics.push(diagnose(messages, 'error', 'passage-pattern-invalid', { pattern, problem: error instanceof Error ? error.message : String(error) }));
    return null;
  }
}

const kinds: Readonly<Record<string, string>> = {
  blockquote: 'quotation', p: 'paragraph', li: 'item', dt: 'term', dd: 'item', td: 'cell', th: 'cell', figcaption: 'caption', pre: 'code', h: 'heading',
};
const known: ReadonlySet<string> = new Set(
  'title description heading paragraph item term cell caption quotation attribution code link-title alternative metadata attribute other'.split(' '),
);

/** Reads a selector; undefined, and a diagnostic, for what cannot be told of a block. */
function readSelector(selector: string, diagnostics: Diagnostic[]): ((block: Block) => boolean) | undefined {
  const alternatives: ((block: Block) => boolean)[] = [];
  for (const alternative of selector.split(',')) {
    const tests: ((block: Block) => boolean)[] = [];
    for (const part of alternative.trim().match(/\[[^\]]*\]|\.[^.[\s]+|[^.[\s]+/g) ?? []) {
      const test = readPart(part);
      if (test === undefined) {
        diagnostics.push(diagnose(messages, 'error', 'passage-selector-invalid', { selector, part }));
        return undefined;
      }
      tests.push(test);
    }
    if (tests.length > 0) alternatives.push((block) => tests.every((test) => test(block)));
  }
  return (block) => alternatives.some((test) => test(block));
}

function readPart(part: string): ((block: Block) => boolean) | undefined {
  if (part.startsWith('.')) return (block) => block.embed === part.slice(1);
  const lang = /^\[lang\|?=\s*["']?([\w-]+)["']?\s*\]$/.exec(part)?.[1]?.toLowerCase();
  if (lang !== undefined) return (block) => block.language?.toLowerCase() === lang || block.language?.toLowerCase().startsWith(`${lang}-`) === true;
  const level = /^h([1-6])$/.exec(part)?.[1];
  if (level !== undefined) return (block) => block.kind === 'heading' && block.level === Number(level);
  const kind = kinds[part] ?? part;
  return known.has(kind) ? (block) => block.kind === kind : undefined;
}
