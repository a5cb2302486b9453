import { shorterTags } from '../text/shorter-tags.ts';

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

/** The policy for editions in a locale; of `de-AT`, that of `de` where it has none of its own. */
export function policyFor(policies: PostPolicies, locale: string): PostPolicy {
  for (const tag of shorterTags(locale)) {
    const policy = policies.locales?.[tag];
    if (policy !== undefined) return policy;
  }
  return policies.posts ?? 'translate';
}
