import { type Content, type Inline, normalizeContent } from '../model/content.ts';
import type { Mutable } from '../text/mutable.ts';
import type { Part, State } from '../model/translation.ts';

/** The type of the annotation that stands for `<mrk mtype="seg">` while a unit is read; no file can hold it. */
export const segmentType = '\0seg';

/** A stretch of a `<source>` or `<target>`: a sentence with its `mid`, or what stands between two. */
interface Stretch {
  readonly mid: string | undefined;
  readonly content: Content;
}

/** Cuts content where its sentences begin and end. */
function stretches(content: Content): readonly Stretch[] {
  const out: Stretch[] = [];
  let mid: string | undefined;
  let items: Inline[] = [];
  const end = (): void => {
    // Neighbouring texts are one already: only the bounds of a sentence stood between others.
    if (mid !== undefined || items.length > 0) out.push({ mid, content: items.slice() });
    items = [];
  };
  for (const item of content) {
    if (item.kind === 'mark-open' && item.mark.type === segmentType) {
      end();
      mid = item.mark.id;
    } else if (item.kind === 'mark-close' && item.id === segmentType) {
      end();
      mid = undefined;
    } else {
      items.push(item);
    }
  }
  end();
  return out;
}

/** The content without the bounds of its sentences. */
function whole(content: Content): Content {
  return normalizeContent(content.filter((item) => !(item.kind === 'mark-open' && item.mark.type === segmentType) && !(item.kind === 'mark-close' && item.id === segmentType)));
}

/** What a `trans-unit` holds. */
export interface Sentences {
  readonly source: Content;
  readonly segSource: Content | undefined;
  readonly target: Content | undefined;
  /** What is said of the state of a sentence, by its `mid`; of the whole for `undefined`. */
  readonly state: (mid: string | undefined, hasText: boolean) => { readonly state: State; readonly subState?: string };
}

/**
 * The parts of a `trans-unit`: the sentences of its `seg-source`, each with the sentence of the target that has its `mid`,
 * and what stands between them. Where the target has no sentences, or others, the whole is one part: nothing of a translation
 * is lost to how a tool cut it.
 */
export function partsOf(given: Sentences): readonly Part[] {
  const sources = stretches(given.segSource ?? given.source);
  const mids = sources.flatMap((stretch) => (stretch.mid === undefined ? [] : [stretch.mid]));
  if (mids.length === 0) return [onePart(given)];
  if (given.target === undefined) return sources.map((stretch) => part(stretch, undefined, given));
  const targets = stretches(given.target);
  const found = targets.flatMap((stretch) => (stretch.mid === undefined ? [] : [stretch.mid]));
  const known = new Set(mids);
  const fits = new Set(found).size === found.length && known.size === mids.length && found.every((mid) => known.has(mid));
  if (!fits || (found.length === 0 && whole(given.target).length > 0)) return [onePart(given)];
  return inPlaces(given, sources, targets);
}

function onePart(given: Sentences): Part {
  const source = whole(given.source.length === 0 ? (given.segSource ?? []) : given.source);
  return part({ mid: undefined, content: source }, given.target === undefined ? undefined : whole(given.target), given, true);
}

function part(stretch: Stretch, target: Content | undefined, given: Sentences, single = false): Mutable<Part> {
  const segment = single || stretch.mid !== undefined;
  const said = segment && target !== undefined ? given.state(stretch.mid, target.length > 0) : { state: 'initial' as const };
  const out: Mutable<Part> = { kind: segment ? 'segment' : 'ignorable', source: stretch.content, ...said };
  if (stretch.mid !== undefined) out.id = stretch.mid;
  if (target !== undefined) out.target = target;
  return out;
}

/** Gives every sentence its target; what stands between sentences of the target goes to the same place or to the sentence before. */
function inPlaces(given: Sentences, sources: readonly Stretch[], targets: readonly Stretch[]): readonly Part[] {
  const place = new Map(sources.flatMap((stretch, i) => (stretch.mid === undefined ? [] : [[stretch.mid, i] as const])));
  const contents = new Map<number, Content>();
  const sequence: number[] = [];
  const put = (at: number, content: Content): void => {
    const before = contents.get(at);
    if (before === undefined) sequence.push(at);
    contents.set(at, before === undefined ? content : normalizeContent([...before, ...content]));
  };
  let last = -1;
  let leading: Content = [];
  for (const { mid, content } of targets) {
    if (mid !== undefined) {
      last = place.get(mid) as number;
      put(last, leading.length > 0 ? normalizeContent([...leading, ...content]) : content);
      leading = [];
      continue;
    }
    const next = sources[last + 1];
    const free = next !== undefined && next.mid === undefined && !contents.has(last + 1);
    if (free) put(last + 1, content);
    else if (last >= 0) put(last, content);
    else leading = content;
  }
  const parts = sources.map((stretch, i) => part(stretch, contents.get(i), given));
  const sorted = sequence.toSorted((a, b) => a - b);
  sequence.forEach((at, i) => {
    if (sorted[i] !== at) (parts[at] as Mutable<Part>).order = (sorted[i] as number) + 1;
  });
  return parts;
}
