import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatOf } from '../formats/formats.ts';
import { itsRuleLinks } from '../formats/html/its/links.ts';
import type { RulesText } from '../formats/html/its/read.ts';
import { itsRuleReferences } from '../formats/html/its/rules.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { decodeXml } from '../xml/decode.ts';
import type { ArticleFile } from './find.ts';
import { mentionsRules } from './its-mark.ts';
import { messages } from './messages.ts';
import { realOf, relativeInside } from './path.ts';
import { type Project, shown } from './project.ts';
import { readBytes } from './read-file.ts';

/** What the ITS rules documents of a page hold, in the order in which they hold, and what could not be had of them. */
export interface LinkedRules {
  readonly itsRules: readonly RulesText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Documents that one page may use, however they refer to each other. */
const enough = 100;

/** True if an article is a page that may link to ITS rules. */
export function mayLinkRules(path: string, format: string | undefined, source: string): boolean {
  const name = mentionsRules(source) ? formatOf(path, format, source)?.name : undefined;
  return name === 'html' || name === 'amp';
}

/**
 * Loads the ITS 2.0 rules that a page links to (`<link rel="its-rules" href>`), and those that they or its own refer to
 * with `xlink:href`, which come before them (ITS 2.0, 5.2.1 and 5.5): only files of the project, named relative to what names them.
 *
 * @returns what can be used; `its-rules-outside`, `its-rules-unread` (warnings) for what cannot.
 */
export async function loadRules(project: Project, file: ArticleFile, source: string): Promise<LinkedRules> {
  const itsRules: RulesText[] = [];
  const diagnostics: Diagnostic[] = [];
  const open = new Set<string>();
  let left = enough;
  const load = async (href: string, from: string, offset: number): Promise<void> => {
    if (left === 0) return;
    left -= 1;
    const path = ruleFile(project, href, from);
    const where = { file: file.path, ...(offset < 0 ? {} : { offset }) };
    if (path === undefined) {
      diagnostics.push(diagnose(messages, 'warning', 'its-rules-outside', { href }, { where }));
      return;
    }
    if (open.has(path)) return;
    const label = shown(project, path);
    const bytes = await readBytes({ file: path, shown: label }, project.cwd);
    if (bytes.problem !== undefined) {
      diagnostics.push(diagnose(messages, 'warning', 'its-rules-unread', { path: label }, { where }));
      return;
    }
    const { text } = decodeXml(bytes.value);
    open.add(path);
    for (const reference of itsRuleReferences(text)) await load(reference, path, offset);
    open.delete(path);
    itsRules.push({ path: label, text });
  };
  for (const href of itsRuleLinks(source)) await load(href, file.file, source.indexOf(href));
  return { itsRules, diagnostics };
}

/** The files of the project that a page links to as ITS rules, absolute: when one of them changes, so may what is read of the page. */
export function linkedRuleFiles(project: Project, file: ArticleFile, format: string | undefined): readonly string[] {
  if (!/\.(?:x?html?|xht)$/i.test(file.path)) return [];
  try {
    const bytes = readFileSync(file.file);
    const source = bytes.includes('its-rules') || bytes.includes('its+xml') ? bytes.toString('utf8') : '';
    return mayLinkRules(file.path, format, source) ? itsRuleLinks(source).flatMap((href) => ruleFile(project, href, file.file) ?? []) : [];
  } catch {
    return [];
  }
}

/** The file that an address names, seen from another; undefined where it is none of the project's. */
function ruleFile(project: Project, href: string, from: string): string | undefined {
  const address = href.trim().replace(/[?#].*$/s, '');
  if (address === '' || /^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(address)) return undefined;
  let path: string;
  try {
    path = resolve(dirname(from), decodeURIComponent(address));
  } catch {
    return undefined;
  }
  return path.includes('\0') || relativeInside(realOf(project.root), realOf(path)) === undefined ? undefined : path;
}
