import { sha256Hex } from '../model/id.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Card } from './card.ts';

/** What is remembered of a page, so that it need not be made again. Plain data: it can be kept as JSON. */
export interface PageRecord {
  readonly card: Card;
  /** The slug that the config or the article wants. */
  readonly slug?: string;
  /** Of its translatable units, 0 to 1. */
  readonly share: number;
  /** It keeps its own head. */
  readonly whole: boolean;
  /** The addresses that it asks the project for. */
  readonly asked: readonly (readonly [as: 'link' | 'file', address: string])[];
  /** A hash of what they lead to, and of what the other editions are. */
  readonly answers: string;
  /** Files of the project that it needs: where the site has them, and their path in the project. */
  readonly files: readonly (readonly [site: string, project: string])[];
}

/** What is remembered of an article. */
export interface ArticleRecord {
  readonly key: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** By the language of the edition, in the order in which they are offered. */
  readonly pages: Readonly<Record<string, PageRecord>>;
  /** Warnings that still hold while nothing changes. */
  readonly warnings: readonly Diagnostic[];
}

/** What is remembered of a site. */
export interface SiteRecord {
  /** A hash of what every page depends on. */
  readonly global: string;
  /** By the path of the article. */
  readonly articles: Readonly<Record<string, ArticleRecord>>;
  /** Of indexes and sitemaps, by path: a hash of what they list. */
  readonly lists: Readonly<Record<string, string>>;
}

/** A short hash of plain data. */
export function hashOf(...values: readonly unknown[]): string {
  return sha256Hex(JSON.stringify(values)).slice(0, 32);
}
