import { type Content, plainText } from '../model/content.ts';
import { earliestState, type Match, type Note, type Part, type State, states, type Unit } from '../model/translation.ts';
import type { XmlTag } from '../xml/tag.ts';
import { setAbout, setBase } from './about.ts';
import { type CodeTable, renameCodes, sameCode } from './code-table.ts';
import type { Inherited } from './inherited.ts';
import type { Mutable } from '../text/mutable.ts';
import type { End12 } from './read-codes-12.ts';
import { partsOf } from './sentences-12.ts';
import { spaceAfter } from './sentence-ids.ts';
import { setName } from './set-name.ts';
import { readState12 } from './states.ts';
import { type ToolState, unitToolState } from './tool-states.ts';

/** What is known of the ids of codes while a unit or a match is read. */
export interface Ids {
  /** Ids of codes by the `rid` of their ends. */
  readonly rids: Map<string, string>;
  /** Whether the code of an id is paired. */
  readonly kinds: Map<string, boolean>;
}

export function newIds12(): Ids {
  return { rids: new Map(), kinds: new Map() };
}

/** A `trans-unit` while it is read. */
export interface SentenceDraft {
  readonly tag: XmlTag;
  /** What it says of `approved`, where that is to be believed. */
  readonly approved: string | undefined;
  /** The id of the sentence, where the `trans-unit` is one of several of a unit. */
  readonly segment: string | undefined;
  readonly contexts: Map<string, string>;
  source: Content;
  segSource: Content | undefined;
  target: Content | undefined;
  targetTag: XmlTag | undefined;
  /** States that the tool keeps elsewhere, by `mid`. */
  states: Map<string, ToolState> | undefined;
  /** What the codes are that Phrase writes into its texts as `{1}`, by their numbers: of the source, and of the target. */
  readonly tokens: Map<string, string>;
  readonly targetTokens: Map<string, string>;
  /** The sources and targets that it has had, by name. */
  seen: string;
}

/** An `alt-trans` while it is read. */
export interface MatchDraft {
  readonly tag: XmlTag;
  readonly segment: string | undefined;
  readonly codes: CodeTable<End12>;
  readonly ids: Ids;
  source: Content;
  target: Content | undefined;
  language: string | undefined;
}

/** A unit while its `trans-unit`, or those of its sentences, are read. */
export interface UnitDraft {
  readonly tag: XmlTag;
  readonly id: string;
  readonly codes: CodeTable<End12>;
  readonly ids: Ids;
  readonly sentences: SentenceDraft[];
  readonly notes: Note[];
  readonly matches: MatchDraft[];
  readonly contexts: string[];
  readonly inherited: Inherited;
  marks: number;
}

/** The unit of a draft. */
export function finishUnit12(draft: UnitDraft): Unit {
  const { tag, id, sentences, notes, inherited } = draft;
  const { codes, renamed } = draft.codes.finish();
  const contexts = sentences.length === 1 ? (sentences[0] as SentenceDraft).contexts : new Map(sentences.flatMap((sentence) => [...sentence.contexts]));
  const read = allParts(sentences);
  const parts = renamed.size === 0 ? read : read.map((part) => (part.target === undefined ? part : { ...part, target: renameCodes(part.target, renamed) }));
  const own = tag.get('translate');
  const unit: Mutable<Unit> = {
    id,
    translate: inherited.retired ? !contexts.has('passage') : own === undefined ? inherited.translate : own !== 'no',
    codes,
    parts,
    notes,
    matches: draft.matches.flatMap((match) => finishMatch(match, draft, parts)),
    line: tag.line,
    column: tag.column,
  };
  setName(unit, tag.get('resname'));
  setBase(unit, tag.get('extradata'));
  setAbout(unit, contexts);
  if (contexts.get('space') === 'preserve') unit.preserveSpace = true;
  if (inherited.retired) unit.retired = true;
  if (draft.contexts.length > 0) unit.contexts = draft.contexts;
  return unit;
}

function partsIn(sentence: SentenceDraft): readonly Part[] {
  return partsOf({ source: sentence.source, segSource: sentence.segSource, target: sentence.target, state: stateOf(sentence) });
}

function allParts(sentences: readonly SentenceDraft[]): readonly Part[] {
  const [only] = sentences;
  if (only !== undefined && sentences.length === 1 && only.segment === undefined) return partsIn(only);
  const out: Part[] = [];
  sentences.forEach((sentence, i) => {
    const parts = partsIn(sentence);
    const { segment } = sentence;
    out.push(...(segment !== undefined && parts.length === 1 ? parts.map((part) => ({ ...part, id: segment })) : parts));
    if (segment === undefined) return;
    const last = i === sentences.length - 1;
    const after = sentence.contexts.get('after') ?? (last ? '' : spaceAfter(plainText(sentence.source)));
    if (after !== '') out.push({ kind: 'ignorable', source: [{ kind: 'text', text: after }], state: 'initial' });
  });
  return out;
}

/** Each sentence's state: as `target` says it, and where it says no more than stet did, as stet said it of each. */
function stateOf(sentence: SentenceDraft): (mid: string | undefined, hasText: boolean) => { readonly state: State; readonly subState?: string } {
  const { tag, targetTag, approved } = sentence;
  const tool = unitToolState(tag);
  const each = readSegments(sentence.contexts.get('segments') ?? '');
  const said = (hasText: boolean): { readonly state: State; readonly subState?: string } =>
    readState12({ state: targetTag?.get('state'), qualifier: targetTag?.get('state-qualifier'), approved: approved ?? targetTag?.get('approved'), hasText });
  const whole = said(true).state;
  const asWritten = each.size > 0 && earliestState([...each.values()].map((one) => one.state)) === whole;
  return (mid, hasText) => {
    const own = mid === undefined ? undefined : (sentence.states?.get(mid) ?? undefined);
    if (own !== undefined) return own;
    if (tool !== undefined) return tool;
    return (asWritten && mid !== undefined ? each.get(mid) : undefined) ?? said(hasText);
  };
}

function readSegments(value: string): ReadonlyMap<string, { readonly state: State; readonly subState?: string }> {
  const out = new Map<string, { readonly state: State; readonly subState?: string }>();
  for (const entry of value.split(/\s+/)) {
    const found = /^([^=\s]+)=([a-z]+)(?:\/(\S+))?$/.exec(entry);
    const state = found?.[2] as State;
    if (found === null || !states.includes(state)) continue;
    out.set(found[1] as string, found[3] === undefined ? { state } : { state, subState: found[3] });
  }
  return out;
}

function finishMatch(draft: MatchDraft, unit: UnitDraft, parts: readonly Part[]): readonly Match[] {
  if (draft.target === undefined) return [];
  const { tag, segment, language } = draft;
  const { codes, renamed } = draft.codes.finish();
  const { codes: unitCodes } = unit.codes.finish();
  const own = codes.filter((code) => {
    const known = unitCodes.find((other) => other.id === code.id);
    return known === undefined || !sameCode(known, code, draft.codes.half(code.id));
  });
  const match: Mutable<Match> = { source: draft.source, target: renameCodes(draft.target, renamed) };
  if (segment !== undefined && parts.some((part) => part.id === segment)) match.segment = segment;
  const kind = tag.get('alttranstype');
  if (kind === 'reference') match.reference = true;
  if (language !== undefined) match.language = language;
  const similarity = Number.parseFloat(tag.get('match-quality') ?? '');
  if (Number.isFinite(similarity)) match.similarity = similarity;
  const origin = tag.get('origin');
  if (origin !== undefined) match.origin = origin;
  if (own.length > 0) match.codes = own;
  return [match];
}
