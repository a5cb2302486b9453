import type { HtmlOptions } from '../formats/html.ts';
import { formatOf } from '../formats/formats.ts';
import { blockText } from '../model/block.ts';
import { glossId, type Hash, type Identity, unitIds } from '../model/id.ts';
import type { PostPolicies } from '../model/post.ts';
import { hasWords } from '../text/space.ts';

/** What the ids of an article's units depend on beyond the article itself. */
export interface IdSettings extends HtmlOptions {
  readonly passages?: { readonly gloss?: boolean; readonly passages?: readonly { readonly gloss?: boolean }[] };
  readonly posts?: PostPolicies;
}

export interface IdInput {
  readonly path: string;
  /** The decoded text, a byte order mark included. */
  readonly source: string;
  /** Name of a format; told by the path's extension where absent. */
  readonly format?: string | undefined;
  readonly settings?: IdSettings | undefined;
  /** SHA-256, where there is a faster one. */
  readonly hash?: Hash | undefined;
}

/**
 * The ids of an article's units and nothing else, without splitting it or looking for passages: what import
 * needs to tell what is stale. Undefined where the format is unknown.
 *
 * @example await readUnitIds({ path: 'a.txt', source: 'Hello. Bye.' })
 */
export async function readUnitIds({ path, source, format, settings = {}, hash }: IdInput): Promise<ReadonlySet<string> | undefined> {
  const loaded = await formatOf(path, format, source)?.load();
  if (loaded === undefined) return undefined;
  const texts = loaded.texts?.(source) ?? loaded.read(source, { ...settings, path }).blocks.map((block) => ({ text: blockText(block), kind: block.kind }));
  const ids = unitIds(worded(texts).map((i) => texts[i] as Identity), hash);
  const glossed = settings.passages?.gloss === true || settings.passages?.passages?.some((rule) => rule.gloss === true) === true || asksForPosts(settings.posts);
  return new Set(glossed ? [...ids, ...ids.map(glossId)] : ids);
}

/** A text that is an address and nothing else: a post by reference. */
const address = /^\s*https?:\/\/\S+\s*$/iu;

/** Which blocks make units: one of codes alone (an image, a macro), or an address alone, does not; what is inside its markup has blocks of its own. */
export function worded(texts: readonly Pick<Identity, 'text'>[]): readonly number[] {
  const out: number[] = [];
  texts.forEach(({ text }, i) => {
    if (hasWords(text) && !address.test(text)) out.push(i);
  });
  return out;
}

/** True if posts in the article's own language stand somewhere, or are printed with a translation. */
export function asksForPosts(policies: PostPolicies | undefined): policies is PostPolicies {
  return policies !== undefined && [policies.posts, ...Object.values(policies.locales ?? {})].some((policy) => policy !== undefined && policy !== 'translate');
}
