import type { Translation } from '../model/translation.ts';
import { emptyTag, openTag } from './markup.ts';
import { itsmNamespace, itsNamespace, matchesNamespace, metadataNamespace, namespaces } from './namespaces.ts';
import type { WriteOptions2 } from './options.ts';
import { retiredGroup } from './retired.ts';
import { metadataLines, noteLines, UnitWriter2, usesItsm } from './write-unit-2.ts';

/** Writes XLIFF 2.x; the translations share their languages. */
export function write2(translations: readonly Translation[], options: WriteOptions2): string {
  const first = translations[0] as Translation;
  const modules = options.compat !== true;
  const root = openTag('xliff', {
    xmlns: namespaces[options.version],
    'xmlns:mtc': modules ? matchesNamespace : undefined,
    'xmlns:mda': modules ? metadataNamespace : undefined,
    'xmlns:its': usesItsm(options) ? itsNamespace : undefined,
    'xmlns:itsm': usesItsm(options) ? itsmNamespace : undefined,
    version: options.version,
    srcLang: first.sourceLanguage,
    trgLang: first.targetLanguage,
    // ITS markup needs it around itself (ITS 2.0, 5.1).
    'its:version': usesItsm(options) ? '2.0' : undefined,
  });
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', root];
  for (const translation of translations) writeFile(lines, translation, options);
  lines.push('</xliff>', '');
  return lines.join('\n');
}

function writeFile(lines: string[], translation: Translation, options: WriteOptions2): void {
  const { id, original, format, notes, units } = translation;
  const writer = new UnitWriter2(options, translation.targetLanguage);
  const canResegment = options.canResegment === false ? 'no' : 'yes';
  const compat = options.compat === true;
  lines.push(`  ${openTag('file', { id, original, canResegment, 'xml:space': 'preserve' })}`);
  if (format !== undefined && !compat) lines.push(...metadataLines(2, [['format', format]]));
  // The core alone has no other place for it.
  lines.push(...noteLines(2, format !== undefined && compat ? [{ text: format, category: 'format' }, ...notes] : notes));
  for (const unit of units) if (unit.retired !== true) append(lines, writer.lines(unit, 2));
  if (units.some((unit) => unit.retired === true)) {
    lines.push(`    ${retiredGroupTag}`);
    for (const unit of units) if (unit.retired === true) append(lines, writer.lines(unit, 3));
    lines.push('    </group>');
  } else if (units.length === 0) {
    // A file must hold something (4.2.2.2).
    lines.push(`    ${emptyTag('group', { id: 'empty' })}`);
  }
  lines.push('  </file>');
}

/** The start tag of the group of units that are no longer in the article. */
export const retiredGroupTag: string = openTag('group', { id: retiredGroup, name: retiredGroup, translate: 'no' });

function append(lines: string[], more: readonly string[]): void {
  for (const line of more) lines.push(line);
}
