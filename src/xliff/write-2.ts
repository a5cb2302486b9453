import type { Translation, Unit } from '../model/translation.ts';
import { emptyTag, openTag } from './markup.ts';
import { itsmNamespace, itsNamespace, matchesNamespace, metadataNamespace, namespaces } from './namespaces.ts';
import type { WriteOptions2 } from './options.ts';
import { retiredGroup } from './retired.ts';
import { writePlainUnit2 } from './write-plain-unit-2.ts';
import { metadataLines, noteLines, UnitWriter2, usesItsm } from './write-unit-2.ts';

/** Writes XLIFF 2.x; the translations share their languages. */
export function write2(translations: readonly Translation[], options: WriteOptions2): string {
  return [...pieces2(translations, options)].join('');
}

/** The same in pieces of whole lines, one a unit. */
export function* pieces2(translations: readonly Translation[], options: WriteOptions2): Generator<string> {
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
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
  for (const translation of translations) yield* filePieces(translation, options);
  yield '</xliff>\n';
}

function* filePieces(translation: Translation, options: WriteOptions2): Generator<string> {
  const { id, original, format, notes, units } = translation;
  const writer = new UnitWriter2(options, translation.targetLanguage);
  const canResegment = options.canResegment === false ? 'no' : 'yes';
  const compat = options.compat === true;
  const lines = [`  ${openTag('file', { id, original, canResegment, 'xml:space': 'preserve' })}`];
  if (format !== undefined && !compat) lines.push(...metadataLines(2, [['format', format]]));
  // The core alone has no other place for it.
  lines.push(...noteLines(2, format !== undefined && compat ? [{ text: format, category: 'format' }, ...notes] : notes));
  yield `${lines.join('\n')}\n`;
  // What has no place in the form of the store is left to the writer of all forms.
  const isPlain = !compat && !usesItsm(options) && options.copySource !== true;
  const text = (unit: Unit, depth: number): string => {
    const plain = isPlain ? writePlainUnit2(unit, depth) : undefined;
    return plain === undefined ? `${writer.lines(unit, depth).join('\n')}\n` : `${'  '.repeat(depth)}${plain}\n`;
  };
  for (const unit of units) if (unit.retired !== true) yield text(unit, 2);
  if (units.some((unit) => unit.retired === true)) {
    yield `    ${retiredGroupTag}\n`;
    for (const unit of units) if (unit.retired === true) yield text(unit, 3);
    yield '    </group>\n';
  } else if (units.length === 0) {
    // A file must hold something (4.2.2.2).
    yield `    ${emptyTag('group', { id: 'empty' })}\n`;
  }
  yield '  </file>\n';
}

/** The start tag of the group of units that are no longer in the article. */
export const retiredGroupTag: string = openTag('group', { id: retiredGroup, name: retiredGroup, translate: 'no' });
