import type { Code, Content } from '../model/content.ts';
import type { Match, Note, Part, State, Unit } from '../model/translation.ts';
import type { XmlTag } from '../xml/tag.ts';
import { setAbout, setBase } from './about.ts';
import { type CodeTable, renameCodes, sameCode } from './code-table.ts';
import type { Inherited } from './inherited.ts';
import type { Mutable } from '../text/mutable.ts';
import { setName } from './set-name.ts';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** A `<segment>` or `<ignorable>` while it is read. */
export interface PartDraft {
  readonly kind: Part['kind'];
  readonly id: string | undefined;
  readonly state: State;
  readonly subState: string | undefined;
  source: Content;
  target: Content | undefined;
  order: number | undefined;
  /** The sources and targets that it has had, by name. */
  seen: string;
}

/** A `<match>` while it is read. */
export interface MatchDraft {
  readonly tag: XmlTag;
  readonly codes: CodeTable<XmlTag>;
  meta: Map<string, string> | undefined;
  source: Content;
  target: Content;
  language: string | undefined;
}

/** A `<unit>` while it is read. */
export interface UnitDraft {
  readonly tag: XmlTag;
  readonly codes: CodeTable<XmlTag>;
  meta: Map<string, string> | undefined;
  readonly parts: PartDraft[];
  readonly notes: Note[];
  readonly matches: MatchDraft[];
}

const nothing: readonly never[] = [];
const noMeta: ReadonlyMap<string, string> = new Map();

/**
 * The unit of a draft.
 *
 * @param missingId gives an id to a unit that has none.
 */
export function finishUnit2(draft: UnitDraft, inherited: Inherited, missingId: () => string): Unit {
  const { tag, notes } = draft;
  const meta = draft.meta ?? noMeta;
  const { codes, renamed } = draft.codes.finish();
  const own = tag.get('translate');
  const parts = draft.parts.map((part, i) => finishPart(part, i, renamed, meta));
  const unit: Mutable<Unit> = {
    id: tag.get('id') ?? missingId(),
    translate: own === undefined ? inherited.translate : own !== 'no',
    codes,
    parts,
    notes: notes.length === 0 ? nothing : notes.slice(),
    matches: draft.matches.length === 0 ? nothing : draft.matches.map((match) => finishMatch(match, parts, codes)),
    ...tag.position,
  };
  setName(unit, tag.get('name'));
  setBase(unit, tag.get('type'));
  setAbout(unit, meta);
  if (tag.get('space', xmlNamespace) === 'preserve') unit.preserveSpace = true;
  if (inherited.retired) unit.retired = true;
  return unit;
}

function finishPart(draft: PartDraft, index: number, renamed: ReadonlyMap<string, string>, meta: ReadonlyMap<string, string>): Part {
  const { kind, id, state } = draft;
  const source = withLanguages(draft.source, meta);
  const target = draft.target === undefined ? undefined : withLanguages(renameCodes(draft.target, renamed), meta);
  // An object that is made at once takes half the room of one that grows, and there are as many as sentences.
  if (id !== undefined && target !== undefined && draft.subState === undefined && draft.order === undefined) return { kind, id, source, target, state };
  const part: Mutable<Part> = { kind, source, state };
  if (id !== undefined) part.id = id;
  if (target !== undefined) part.target = target;
  if (draft.subState !== undefined) part.subState = draft.subState;
  if (draft.order !== undefined && draft.order !== index + 1) part.order = draft.order;
  return part;
}

function finishMatch(draft: MatchDraft, parts: readonly Part[], unitCodes: readonly Code[]): Match {
  const { tag, language } = draft;
  const meta = draft.meta ?? noMeta;
  const { codes, renamed } = draft.codes.finish();
  const own = codes.filter((code) => {
    const known = unitCodes.find((other) => other.id === code.id);
    return known === undefined || !sameCode(known, code, draft.codes.half(code.id));
  });
  const match: Mutable<Match> = {
    source: withLanguages(draft.source, meta),
    target: withLanguages(renameCodes(draft.target, renamed), meta),
  };
  const segment = meta.get('scope') === 'unit' ? undefined : segmentOf(tag.get('ref') ?? '', parts);
  if (segment !== undefined) match.segment = segment;
  if (language !== undefined) match.language = language;
  if (tag.get('reference') === 'yes') match.reference = true;
  const similarity = Number.parseFloat(tag.get('similarity') ?? tag.get('matchQuality') ?? '');
  if (Number.isFinite(similarity)) match.similarity = similarity;
  const origin = tag.get('origin');
  if (origin !== undefined) match.origin = origin;
  if (own.length > 0) match.codes = own;
  return match;
}

/** The segment that a match refers to: by its own id, or by that of something in it. */
function segmentOf(ref: string, parts: readonly Part[]): string | undefined {
  const target = ref.slice(ref.indexOf('#') + 1).split('/').at(-1) ?? '';
  const id = target.startsWith('t=') ? target.slice(2) : target;
  if (parts.some((part) => part.id === id)) return id;
  const holds = (content: Content | undefined): boolean =>
    content?.some((item) => (item.kind === 'mark-open' ? item.mark.id === id : item.kind !== 'text' && item.id === id)) === true;
  return parts.find((part) => holds(part.source) || holds(part.target))?.id;
}

/** Content whose annotations have the languages that the metadata say. */
function withLanguages(content: Content, meta: ReadonlyMap<string, string>): Content {
  if (meta.size === 0) return content;
  return content.map((item) => {
    const language = item.kind === 'mark-open' ? meta.get(`language ${item.mark.id}`) : undefined;
    return item.kind === 'mark-open' && language !== undefined ? { kind: 'mark-open', mark: { ...item.mark, language } } : item;
  });
}
