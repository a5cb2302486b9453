/**
 * stet: takes articles through translation. Everything here is pure: data in, data out; it runs in Node and in browsers.
 *
 * @module
 */
export { splitSentences } from './language/sentences/split.ts';
export { readArticle, type ReadInput, type ReadSettings } from './steps/read.ts';
export { exportArticle, handoff, type Exported, type ExportInput, type ExportReport, type HandoffSettings } from './steps/export.ts';
export { mergeTranslation, type Merged, type MergeInput } from './steps/merge.ts';
export type { Outcome } from './steps/outcome.ts';
export { buildEdition, type BuildInput, type Edition, type EditionReport, type Incomplete, type StandingPassage } from './steps/build.ts';
export { checkTranslation, type CheckInput } from './steps/check.ts';
export { checkArticle } from './steps/check-article.ts';
export { statusOf, type Status } from './steps/status.ts';
export { readXliff, type ReadResult } from './xliff/read.ts';
export { validateXliff } from './xliff/validate.ts';
export { writeXliff } from './xliff/write.ts';
export type { WriteOptions } from './xliff/options.ts';
export type { CheckLevels, Level } from './qa/levels.ts';
export type { Article, ArticleUnit } from './model/article.ts';
export type { Block, BlockCode, BlockKind, Piece, Within } from './model/block.ts';
export type { Code, CodeType, Content, Inline, Mark } from './model/content.ts';
export type { Match, Note, Part, Passage, State, Translation, Unit, XliffVersion } from './model/translation.ts';
export type { Diagnostic, Severity, Values, Where } from './text/diagnostic.ts';
export type { Span } from './text/span.ts';
export { version } from './text/version.ts';
