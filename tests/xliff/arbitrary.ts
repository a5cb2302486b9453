import fc from 'fast-check';
import type { Code, CodeType, Content, Inline, Mark } from '#stet/model/content.js';
import { normalizeContent } from '#stet/model/content.js';
import type { Match, Note, Part, Passage, State, Translation, Unit } from '#stet/model/translation.js';

/** What makes XML, white space and Unicode hard. */
const hard = ['<', '>', '&', '"', "'", ']]>', '&amp;', '<b>', '\t', '\n', '\r', ' ', '  ', '\u00A0', '\u2028'];
const letters = ['a', 'bc', 'Ї', 'é', 'e\u0301', '日本', '😀', '👩‍👩‍👧', '🇺🇦', '\u202E', '\u200F', '\uFEFF', '.', '. '];
const forbidden = ['\u0000', '\u0001', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD83D', '\uDE00'];

/** Text as it may stand in a sentence, characters that XML forbids among it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...letters) }, { weight: 3, arbitrary: fc.constantFrom(...hard) }, { weight: 1, arbitrary: fc.constantFrom(...forbidden) }), { maxLength: 6 })
  .map((pieces) => pieces.join(''));

/** Text of which every character may stand in XML. */
export const xmlText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...hard)), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));

const language = fc.constantFrom('uk', 'de-CH', 'zh-Hant', 'sr-Latn-RS');

function optional<K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T }> {
  return fc.option(value, { nil: undefined }).map((got) => (got === undefined ? {} : { [key]: got }) as { [P in K]?: T });
}

function merged<T>(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<T> {
  return fc.tuple(...parts).map((list) => Object.assign({}, ...list) as T);
}

const kinds = fc.oneof(
  fc.constant({}),
  fc.constantFrom<CodeType>('ui', 'quote', 'link', 'image', 'other').map((type) => ({ type })),
  fc.constantFrom('xlf:b', 'xlf:i', 'my:em').map((subType) => ({ type: 'fmt' as const, subType })),
);
const flags = fc.record({
  canCopy: fc.boolean(),
  canDelete: fc.boolean(),
  canReorder: fc.constantFrom<Code['canReorder']>('yes', 'yes', 'yes', 'firstNo'),
});
const flows = fc.array(fc.constantFrom('u1', 'u2'), { minLength: 1, maxLength: 2 });

function code(id: string): fc.Arbitrary<Code> {
  const both = fc.oneof(
    fc.constant({ data: '' }),
    fc.tuple(anyText, anyText).map(([data, dataEnd]) => (data + dataEnd === '' ? { data: '' } : { data, dataEnd })),
  );
  const paired = merged<Code>(
    fc.constant({ id, paired: true }),
    kinds,
    both,
    optional('disp', xmlText),
    optional('dispEnd', xmlText),
    optional('equiv', xmlText),
    optional('equivEnd', xmlText),
    flags,
    fc.record({ canOverlap: fc.boolean() }),
    optional('subFlows', flows),
    optional('subFlowsEnd', flows),
  );
  const standalone = merged<Code>(
    fc.constant({ id, paired: false, canOverlap: true }),
    kinds,
    fc.record({ data: anyText }),
    optional('disp', xmlText),
    optional('equiv', xmlText),
    flags,
    optional('subFlows', flows),
  );
  return fc.oneof(paired, standalone);
}

function mark(id: string): fc.Arbitrary<Mark> {
  return merged<Mark>(
    fc.constant({ id }),
    fc.oneof(
      fc.constant({ translate: false }),
      fc.constant({ type: 'generic', translate: true }),
      fc.constant({ type: 'its:generic' }),
      xmlText.map((value) => ({ type: 'comment', value })),
      fc.constant({ type: 'term', ref: 'https://example.org/a?b=c&d' }),
      xmlText.map((value) => ({ type: 'my:thing', value, translate: false })),
    ),
    optional('language', language),
  );
}

type Piece = { readonly a: number; readonly b: number; readonly item: Code | Mark };

function isCode(item: Code | Mark): item is Code {
  return 'data' in item;
}

/** Content in which codes and annotations stand at gaps of a text: beside, inside and across each other. */
function layOut(texts: readonly string[], pieces: readonly Piece[]): Inline[][] {
  const out: Inline[][] = [];
  for (let gap = 0; gap <= texts.length; gap += 1) {
    const items: Inline[] = [];
    for (const { a, b, item } of pieces) {
      if (b !== gap || a === b || (isCode(item) && !item.paired)) continue;
      items.push(isCode(item) ? { kind: 'close', id: item.id } : { kind: 'mark-close', id: item.id });
    }
    for (const { a, b, item } of pieces) {
      if (a !== gap) continue;
      if (isCode(item)) items.push(item.paired ? { kind: 'open', id: item.id } : { kind: 'standalone', id: item.id });
      else items.push({ kind: 'mark-open', mark: item });
      if (a === b && isCode(item) && item.paired) items.push({ kind: 'close', id: item.id });
      if (a === b && !isCode(item)) items.push({ kind: 'mark-close', id: item.id });
    }
    const text = texts[gap];
    if (text !== undefined) items.push({ kind: 'text', text });
    out.push(items);
  }
  return out;
}

/** Cuts laid out content into a number of contents. */
function cut(gaps: readonly Inline[][], count: number): Content[] {
  const size = Math.ceil(gaps.length / count);
  return Array.from({ length: count }, (_, i) => normalizeContent(gaps.slice(i * size, (i + 1) * size).flat()));
}

function laidOut(items: readonly (Code | Mark)[], count: number): fc.Arbitrary<Content[]> {
  return fc.array(anyText, { minLength: count, maxLength: count + 3 }).chain((texts) =>
    fc
      .tuple(...items.map((item) => fc.tuple(fc.nat(texts.length), fc.nat(texts.length)).map(([x, y]): Piece => ({ a: Math.min(x, y), b: Math.max(x, y), item }))))
      .map((pieces) => cut(layOut(texts, pieces), count)),
  );
}

const note: fc.Arbitrary<Note> = merged<Note>(
  fc.record({ text: xmlText }),
  optional('category', fc.constantFrom('passage', 'context', 'x y')),
  optional('appliesTo', fc.constantFrom('source' as const, 'target' as const)),
  optional('priority', fc.integer({ min: 1, max: 10 })),
);

function notes(): fc.Arbitrary<Note[]> {
  return fc.array(note, { maxLength: 2 }).chain((list) => fc.boolean().map((ids) => (ids ? list.map((each, i) => ({ ...each, id: `n${i + 1}` })) : list)));
}

const state: fc.Arbitrary<State> = fc.constantFrom('initial', 'translated', 'reviewed', 'final');

function match(codes: readonly Code[], segments: readonly string[]): fc.Arbitrary<Match> {
  const own = fc.option(code('c1'), { nil: undefined });
  return fc.tuple(own, fc.subarray([...codes])).chain(([extra, some]) => {
    // A code of the match alone, or one that has the id of a code of the unit and is another.
    const clash = extra === undefined ? undefined : { ...extra, data: `${extra.data}other`, ...(extra.paired ? { dataEnd: extra.dataEnd ?? '' } : {}) };
    const used = clash === undefined ? some : [...some.filter((each) => each.id !== clash.id), clash];
    return merged<Match>(
      optional('segment', fc.constantFrom(...segments)),
      laidOut(used, 1).map(([source]) => ({ source: source as Content })),
      laidOut(used, 1).map(([target]) => ({ target: target as Content })),
      fc.oneof(fc.constant({}), fc.constant({ reference: true }), language.map((tag) => ({ reference: true, language: tag }))),
      optional('similarity', fc.constantFrom(0, 50, 87.5, 100)),
      optional('origin', fc.constantFrom('previous', 'conflict', 'a & "b"')),
      fc.constant(clash === undefined ? {} : { codes: [clash] }),
    );
  });
}

/** The targets of a unit's parts, in the order in which they are read; with gaps where nothing is translated. */
function targets(items: readonly (Code | Mark)[], count: number): fc.Arbitrary<(Content | undefined)[]> {
  const codes = items.filter(isCode);
  const some = fc.subarray(codes).chain((list) =>
    fc.tuple(laidOut([...list, ...list.filter((each) => each.canCopy).slice(0, 1)], count), fc.array(fc.boolean(), { minLength: count, maxLength: count })).map(([contents, missing]) => contents.map((content, i) => (missing[i] === true ? undefined : content))),
  );
  return fc.oneof(fc.constant(Array.from({ length: count }, () => undefined)), some, laidOut(items, count));
}

function firstUse(codes: readonly Code[], contents: readonly Content[]): Code[] {
  const place = new Map<string, number>();
  for (const item of contents.flat()) {
    if (item.kind === 'open' || item.kind === 'close' || item.kind === 'standalone') place.set(item.id, place.get(item.id) ?? place.size);
  }
  const used = codes.filter((each) => place.has(each.id)).toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return used.map((each) => present(each, contents.flat()));
}

/** A code as far as it is there: of a paired one perhaps one end alone. */
function present(given: Code, content: Content): Code {
  if (!given.paired) return given;
  const { data, disp, equiv, subFlows, dataEnd, dispEnd, equivEnd, subFlowsEnd, ...rest } = given;
  const has = (kind: Inline['kind']): boolean => content.some((item) => item.kind === kind && 'id' in item && item.id === given.id);
  const known = (fields: object): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return {
    ...rest,
    data: '',
    ...(has('open') ? known({ data, disp, equiv, subFlows }) : {}),
    ...(has('close') ? known({ dataEnd: dataEnd === '' && !has('open') ? undefined : dataEnd, dispEnd, equivEnd, subFlowsEnd }) : {}),
  };
}

function unit(id: string, retired: boolean): fc.Arbitrary<Unit> {
  const shape = fc.record({
    codes: fc.nat(3).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => code(`c${i + 1}`)))),
    marks: fc.nat(2).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => mark(`m${i + 1}`)))),
    added: fc.option(code('c9'), { nil: undefined }),
    count: fc.integer({ min: 1, max: 4 }),
  });
  return shape.chain(({ codes, marks, added, count }) => {
    const kindsOf = fc.array(fc.constantFrom<Part['kind']>('segment', 'segment', 'ignorable'), { minLength: count, maxLength: count }).map((list) => ['segment' as const, ...list.slice(1)]);
    const order = fc.oneof(fc.constant(Array.from({ length: count }, (_, i) => i)), fc.shuffledSubarray(Array.from({ length: count }, (_, i) => i), { minLength: count, maxLength: count }));
    const all = [...codes, ...marks];
    return fc
      .record({
        kinds: kindsOf,
        order,
        sources: laidOut(all, count),
        targets: targets(added === undefined ? all : [...all, added], count),
        states: fc.array(fc.tuple(state, optional('subState', fc.constantFrom('my:a', 'my:b'))), { minLength: count, maxLength: count }),
        ids: fc.boolean(),
      })
      .chain((made) => {
        const permuted = made.targets.every((target) => target !== undefined) ? made.order : made.order.toSorted((a, b) => a - b);
        const parts = made.kinds.map((kind, i): Part => {
          const place = permuted.indexOf(i);
          const target = made.targets[place];
          const [said, sub] = made.states[i] ?? ['initial', {}];
          return {
            kind,
            ...(made.ids ? { id: `${kind === 'segment' ? 's' : 'i'}${i + 1}` } : {}),
            source: made.sources[i] ?? [],
            ...(target === undefined ? {} : { target }),
            state: target === undefined || kind === 'ignorable' ? 'initial' : said,
            ...(kind === 'segment' ? sub : {}),
            ...(place === i || target === undefined ? {} : { order: place + 1 }),
          };
        });
        const known = firstUse(codes, parts.map((part) => part.source));
        const extra = firstUse(added === undefined ? [] : [added], parts.map((part) => part.target ?? []));
        const segments = parts.flatMap((part) => (part.id !== undefined && part.kind === 'segment' ? [part.id] : []));
        return merged<Unit>(
          fc.constant({ id }),
          fc.oneof(
            fc.constant({}),
            fc.constantFrom('paragraph', 'item', 'link-title', 'alternative', 'other').map((kind) => ({ kind })),
            fc.integer({ min: 1, max: 6 }).map((level) => ({ kind: 'heading', level })),
            xmlText.map((name) => ({ name: `menu ${name}` })),
          ),
          fc.oneof(
            fc.constant({ translate: true }),
            fc.constant({ translate: false }),
            merged<{ passage: Passage }>(fc.record({ reason: fc.constantFrom('author' as const, 'language' as const, 'attribution' as const) }), optional('language', language), optional('speaker', xmlText)).map((passage) => ({ translate: false, passage })),
          ),
          optional('preserveSpace', fc.constant(true)),
          fc.constant({ codes: [...known, ...extra], parts }),
          fc.record({ notes: notes(), matches: segments.length === 0 ? fc.constant([]) : fc.array(match(known, segments), { maxLength: 2 }) }),
          optional('base', fc.constantFrom('0123456789', 'abcdef0123')),
          fc.constant(retired ? { retired: true } : {}),
        );
      });
  });
}

/** Any translation that the model allows, as far as each of its fields means something. */
export const translation: fc.Arbitrary<Translation> = fc
  .record({ present: fc.integer({ min: 0, max: 3 }), retired: fc.nat(2) })
  .chain(({ present, retired }) =>
    merged<Translation>(
      fc.constant({ id: 'f0123456789' }),
      optional('original', fc.constantFrom('a.md', 'news/Стаття & "co".md')),
      fc.constant({ sourceLanguage: 'en', targetLanguage: 'uk' }),
      optional('format', fc.constantFrom('markdown', 'text')),
      fc.record({
        notes: notes(),
        units: fc.tuple(...Array.from({ length: present + retired }, (_, i) => unit(`u000000000${i + 1}`, i >= present))),
      }),
    ),
  );

/** A translation as it is compared: without the places that reading adds. */
export function bare(given: Translation): Translation {
  return {
    ...given,
    units: given.units.map((each) => {
      const { line: _line, column: _column, ...rest } = each;
      return rest;
    }),
  };
}
