import { blockText, type Block } from '../model/block.ts';
import type { Post, PostPolicy } from '../model/post.ts';
import type { Passage } from '../model/translation.ts';
import { attributionOf, readAttribution } from './attribution.ts';

/**
 * The posts of an article: the blocks of each container that embeds one, of each quotation that ends with a line such as
 * `— Name (@handle) May 3, 2022`, and in plain text the paragraph before such a line.
 */
export function findPosts(blocks: readonly Block[], passages: ReadonlyMap<number, Passage>): readonly Post[] {
  const containers = new Map<number, number[]>();
  const posts: number[][] = [];
  blocks.forEach((block, i) => {
    const line = block.container === undefined ? readAttribution(blockText(block)) : undefined;
    const before = blocks[i - 1];
    if (line?.handle !== undefined && before !== undefined && before.container === undefined && spoken.has(before.kind)) posts.push([i - 1, i]);
    if (block.container === undefined) return;
    const list = containers.get(block.container);
    if (list === undefined) containers.set(block.container, [i]);
    else list.push(i);
  });
  for (const list of containers.values()) {
    const signed = list.some((i) => readAttribution(blockText(blocks[i] as Block))?.handle !== undefined);
    if (signed || blocks[list[0] as number]?.embed !== undefined) posts.push(list);
  }
  return posts.sort((a, b) => (a[0] as number) - (b[0] as number)).map((list) => {
    const attributions = list.filter((i) => attributionOf(blocks[i] as Block) !== undefined);
    const line = attributions[0] === undefined ? undefined : attributionOf(blocks[attributions[0]] as Block);
    return {
      blocks: list,
      attributions,
      embed: blocks[list[0] as number]?.embed ?? 'text',
      own: !list.some((i) => passages.has(i) && !attributions.includes(i)) && list.some((i) => blockText(blocks[i] as Block).trim() !== '' && !attributions.includes(i)),
      ...(line === undefined || line.name === '' ? {} : { speaker: line.name }),
    };
  });
}

/** What a post's text can be in plain text and Markdown. */
const spoken: ReadonlySet<string> = new Set(['paragraph', 'quotation', 'item', 'caption', 'other']);

/** What a policy makes of posts in the article's own language. */
export interface PostsStanding {
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
export function applyPolicy(posts: readonly Post[], policy: PostPolicy, language: string, open: (block: number) => boolean = () => false): PostsStanding {
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
