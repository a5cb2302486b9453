import { isKnownLanguage, parseTag } from '../language/tag.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { readBase } from './address.ts';
import { type Catalogue, type Catalogues, checkCatalogue } from './catalogue.ts';
import { defaultTemplate } from './default-template.ts';
import { checkIcuMessages } from './icu.ts';
import { messages } from './messages.ts';
import { messageValues } from './messages-of.ts';
import type { SiteSettings } from './settings.ts';
import { readTemplate, type Template } from './template.ts';

/** The inputs of a site that hold for all of its pages, checked. */
export interface CheckedSite {
  readonly base?: string;
  readonly timeZone?: string;
  /** Languages that editions can be made in, the source first. */
  readonly languages: readonly string[];
  readonly catalogues: Catalogues;
  /** The user's, or the default one where there is none that can be used. */
  readonly template: Template;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks what the pages of a site have in common. Each fault is one diagnostic, and what can be made without the
 * faulty part still is.
 *
 * @returns diagnostics `address-missing`, `address-scheme`, `address-invalid`, `time-zone-unknown`, `language-unknown`
 *   and those of {@link checkCatalogue}, {@link checkIcuMessages} and {@link readTemplate}.
 */
export function checkSite(settings: SiteSettings, catalogues: Catalogues, template: string = defaultTemplate): CheckedSite {
  const diagnostics: Diagnostic[] = [];
  const languages: string[] = [];
  for (const tag of [settings.source, ...settings.languages]) {
    const known = parseTag(tag);
    if (known === undefined || !isKnownLanguage(known)) diagnostics.push(diagnose(messages, 'error', 'language-unknown', { language: tag }));
    else if (!languages.includes(known)) languages.push(known);
  }
  const address = settings.address === undefined ? undefined : readBase(settings.address);
  if (address === undefined) diagnostics.push(diagnose(messages, 'warning', 'address-missing'));
  else diagnostics.push(...address.diagnostics);
  const zoned = settings.timeZone === undefined || isTimeZone(settings.timeZone);
  if (!zoned) diagnostics.push(diagnose(messages, 'error', 'time-zone-unknown', { zone: settings.timeZone ?? '' }));
  const english: Catalogue = catalogues.en ?? {};
  const usable: Record<string, Catalogue> = {};
  for (const [language, catalogue] of Object.entries(catalogues)) {
    const checked = checkCatalogue(language, catalogue, english);
    usable[language] = checked.catalogue;
    diagnostics.push(...checked.diagnostics);
  }
  diagnostics.push(...checkIcuMessages(settings.messages ?? {}, settings.source, messageValues));
  const keys = new Set(Object.values(settings.messages ?? {}).flatMap((each) => Object.keys(each)));
  const words = Object.entries(english).filter(([, text]) => !text.includes('{{')).map(([key]) => key);
  const read = readTemplate(template, words, [...keys]);
  diagnostics.push(...read.diagnostics);
  const usableTemplate = read.template ?? (readTemplate(defaultTemplate, words, []).template as Template);
  return {
    ...(address?.base === undefined ? {} : { base: address.base }),
    ...(zoned && settings.timeZone !== undefined ? { timeZone: settings.timeZone } : {}),
    languages,
    catalogues: usable,
    template: usableTemplate,
    diagnostics,
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
