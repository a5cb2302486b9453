import { blockText, type Block } from '../model/block.ts';
import type { Passage } from '../model/translation.ts';
import { attributionOf } from './attribution.ts';

/** What becomes of posts in the article's own language. */
export type PostPolicy = 'translate' | 'stand' | 'stand-with-translation';

/** The policy of a project, and of single locales. */
export interface PostPolicies {
  readonly posts?: PostPolicy;
  readonly locales?: Readonly<Record<string, PostPolicy>>;
}

/** An embedded post. */
export interface Post {
  /** Indices of its blocks, its attribution's included. */
  readonly blocks: readonly number[];
  readonly attributions: readonly number[];
  readonly embed: string;
  /** True if it is in the article's own language, so that no passage holds it. */
  readonly own: boolean;
  readonly speaker?: string;
}

/** The embedded posts of an article, one for each container. */
export function findPosts(blocks: readonly Block[], passages: ReadonlyMap<number, Passage>): readonly Post[] {
  const containers = new Map<number, number[]>();
  blocks.forEach((block, i) => {
    if (block.embed === undefined || block.container === undefined) return;
    const list = containers.get(block.container);
    if (list === undefined) containers.set(block.container, [i]);
    else list.push(i);
  });
  return [...containers.values()].map((list) => {
    const attributions = list.filter((i) => attributionOf(blocks[i] as Block) !== undefined);
    const line = attributions[0] === undefined ? undefined : attributionOf(blocks[attributions[0]] as Block);
    return {
      blocks: list,
      attributions,
      embed: (blocks[list[0] as number] as Block).embed as string,
      own: !list.some((i) => passages.has(i) && !attributions.includes(i)) && list.some((i) => blockText(blocks[i] as Block).trim() !== '' && !attributions.includes(i)),
      ...(line === undefined || line.name === '' ? {} : { speaker: line.name }),
    };
  });
}

/** The policy for editions in a locale; of `de-AT`, that of `de` where it has none of its own. */
export function policyFor(policies: PostPolicies, locale: string): PostPolicy {
  for (let tag = locale; tag !== ''; tag = tag.includes('-') ? tag.slice(0, tag.lastIndexOf('-')) : '') {
    const policy = policies.locales?.[tag];
    if (policy !== undefined) return policy;
  }
  return policies.posts ?? 'translate';
}

/** What a policy makes of posts in the article's own language. */
export interface Standing {
  /** Blocks that stand as they are, to be locked as passages are. */
  readonly passages: ReadonlyMap<number, Passage>;
  /** Blocks of them that a translation is printed under. */
  readonly glosses: ReadonlySet<number>;
}

/**
 * Applies a policy to the posts in the article's own language; attributions stand with their posts.
 *
 * @param open blocks that the author gave to translate: they are translated under any policy.
 */
export function applyPolicy(posts: readonly Post[], policy: PostPolicy, language: string, open: (block: number) => boolean = () => false): Standing {
  const passages = new Map<number, Passage>();
  const glosses = new Set<number>();
  if (policy === 'translate') return { passages, glosses };
  for (const post of posts) {
    if (!post.own) continue;
    for (const i of post.blocks) {
      if (open(i)) continue;
      const attribution = post.attributions.includes(i);
      passages.set(i, { language, reason: attribution ? 'attribution' : 'author', ...(post.speaker === undefined ? {} : { speaker: post.speaker }) });
      if (policy === 'stand-with-translation' && !attribution) glosses.add(i);
    }
  }
  return { passages, glosses };
}
