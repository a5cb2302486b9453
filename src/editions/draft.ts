import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Translation } from '../model/translation.ts';
import { buildEdition, type Edition, type EditionReport } from '../steps/build.ts';
import { previousOrigin } from '../steps/carry.ts';
import { articleFor } from '../steps/local.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import { type Facts, readFacts } from './facts.ts';
import type { FrontMatter } from './front-matter.ts';
import { isWholePage } from './html-facts.ts';
import { ninjsParts } from './ninjs-parts.ts';
import type { SiteSettings } from './settings.ts';
import { type Stretch, stretchesOf } from './stretch.ts';

/** An edition that has been built and waits to become a page; it holds nothing of its article but what a page needs. */
export interface Draft {
  readonly path: string;
  readonly format: string;
  /** BCP 47 tag of the edition. */
  readonly language: string;
  readonly sourceLanguage: string;
  /** The localized article in its own format. */
  readonly text: string;
  /** An HTML page that keeps its own head. */
  readonly whole: boolean;
  readonly stretches: readonly Stretch[];
  readonly facts: Facts;
  /** Translatable units, and those of them that are translated. */
  readonly total: number;
  readonly translated: number;
  /** The article has changed since it was translated. */
  readonly changed: boolean;
}

export interface DraftInput {
  readonly article: Article;
  readonly translation?: Translation | undefined;
  readonly language: string;
  /** The article's language as the site calls it. */
  readonly sourceLanguage: string;
  readonly settings: SiteSettings;
  /** The front matter of the article itself. */
  readonly sourceMatter: FrontMatter;
  /** What goes before a translation that is printed under a passage. */
  readonly glossLabel?: string | undefined;
}

/**
 * Builds an edition and reads what a page needs of it. In the article's own language the edition is its source.
 *
 * @returns no draft where the build gives no text; diagnostics of the build and `date-invalid`.
 */
export async function makeDraft({ article, translation, language, sourceLanguage, settings, sourceMatter, glossLabel }: DraftInput): Promise<{
  readonly draft?: Draft;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const own = language === sourceLanguage;
  const local = articleFor(article, language);
  const built: Pick<Edition, 'text' | 'spans' | 'glosses' | 'diagnostics'> & { readonly report: Omit<EditionReport, 'passages'> } = own
    ? { text: article.source, spans: ownSpans(article.blocks), report: { total: 0, translated: 0, fallback: [] }, diagnostics: [] }
    : await buildEdition({ article, translation, language, minState: settings.minState, incomplete: settings.incomplete, glossLabel });
  const { text, spans, report, glosses } = built;
  if (text === undefined || spans === undefined) return { diagnostics: built.diagnostics };
  const fallback = new Set(report.fallback);
  const stretches = stretchesOf({ article: local, text, spans, fallback, language, glosses, relays: settings.relays });
  // Of an item in JSON the page shows the body, in the body's own format.
  const parts = article.format === 'ninjs' ? ninjsParts(text, stretches) : undefined;
  const read = readFacts({
    path: article.path,
    format: article.format,
    text,
    sourceMatter,
    sourceLanguage,
    language,
    stretches: parts?.shown ?? stretches,
    translation,
    settings,
    parts,
  });
  return {
    draft: {
      path: article.path,
      format: parts?.format ?? article.format,
      language,
      sourceLanguage,
      text: parts?.text ?? text,
      whole: isWholePage(article.format, text),
      stretches: parts?.stretches ?? stretches,
      facts: read.facts,
      total: report.total,
      translated: report.translated,
      changed: translation !== undefined && !own && hasChanged(local, translation, fallback),
    },
    diagnostics: [...built.diagnostics, ...read.diagnostics],
  };
}

function ownSpans(blocks: readonly Block[]): readonly (Span | undefined)[] {
  return blocks.map((block) => (block.within === undefined ? block.span : undefined));
}

/** True if the store lacks a unit of the article, or has one that was translated when its text was another. */
function hasChanged(article: Article, translation: Translation, fallback: ReadonlySet<string>): boolean {
  const stored = new Map(translation.units.filter((unit) => unit.retired !== true).map((unit) => [unit.id, unit]));
  return article.units.some(({ unit, gloss }) => {
    if (!unit.translate || gloss === true) return false;
    const mine = stored.get(unit.id);
    return mine === undefined || (fallback.has(unit.id) && mine.matches.some(({ origin }) => origin === previousOrigin));
  });
}
