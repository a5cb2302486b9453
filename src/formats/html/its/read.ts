import type { Diagnostic } from '../../../text/diagnostic.ts';
import { applyRules } from './apply.ts';
import type { ItsPage } from './node-data.ts';
import { buildPage } from './page.ts';
import { ownRules } from './links.ts';
import { readItsRules } from './rules.ts';

/** The text of an ITS rules document, and its path for diagnostics. */
export interface RulesText {
  readonly path: string;
  readonly text: string;
}

/**
 * What ITS 2.0 rules say about a page: those of the documents given (the page's `<link rel="its-rules">`), then those
 * in its own `<script type="application/its+xml">`. A page without any costs nothing.
 *
 * @param start where the page begins, behind front matter.
 */
export function readIts(
  source: string,
  given: readonly RulesText[],
  xml: boolean,
  path: string,
  start = 0,
): { readonly its: ItsPage | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const documents = [...given, ...ownRules(source).map((text): RulesText => ({ path, text }))];
  if (documents.length === 0) return { its: undefined, diagnostics: [] };
  const read = documents.map((document) => ({ path: document.path, ...readItsRules(document.text, document.path) }));
  const applied = applyRules(buildPage(source, xml, start), read);
  return { its: applied.its, diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...applied.diagnostics] };
}
